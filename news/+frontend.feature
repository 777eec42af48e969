The front end has pages, blocks, forms and an editorial bar for all types, in 24 languages. @eucpn
