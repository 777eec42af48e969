What an original said in each of its versions is kept, so that a translator can be shown what has changed. @eucpn
