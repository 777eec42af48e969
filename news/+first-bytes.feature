Files are also judged by their first bytes: a PDF that is none is refused. @eucpn
