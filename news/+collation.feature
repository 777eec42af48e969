Titles in lists, and names of countries and languages to choose from, are sorted by the alphabet of the page's language. @eucpn
