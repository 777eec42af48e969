Forms begin with the content and gather what is administrative in one last tab; three to seven key messages are asked for at submission. @eucpn
