To do leads to the translation of what is outdated, and what merely tells can be ticked off.
