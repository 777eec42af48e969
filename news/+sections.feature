A section that is renamed or moved takes the same section of all other languages along, and a copy of a text gets a short name that is free in all languages. @eucpn
