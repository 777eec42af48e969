Sign-in page in the style of the site, a menu that offers only possible translations, labelled dates in lists, *Add a file*, print style and 200 % text. @eucpn
