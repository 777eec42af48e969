A campaign shows its materials by country, type and language. @eucpn
