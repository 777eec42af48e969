Lists of works are remembered until something changes; answers with lists are compact JSON. @eucpn
