`@duplicate`: an own item, with its files, as the start for a new draft. @eucpn
