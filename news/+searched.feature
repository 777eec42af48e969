The search page says in which language the words of a search were looked for, and where their other forms are not known. @eucpn
