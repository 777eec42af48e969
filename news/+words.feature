A search for a word finds its inflections in eighteen languages, with or without accents, tonos or ß; `@works` says in which languages it looked. @eucpn
