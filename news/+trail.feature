The bar of an item leads its editors to what happened to it, with the reasons; so does History in the toolbar, whose table was empty for them. @eucpn
