"""One source a work; what is the same in all languages flows from it alone."""
