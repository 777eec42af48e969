Forms keep what is typed in the browser until it is saved and offer it on return; a failed save loses nothing. @eucpn
