"""`@works`: lists and searches with one entry a work, in the reader's language."""
