The bar of a revision, and of its original, tells since when it is under way. @eucpn
