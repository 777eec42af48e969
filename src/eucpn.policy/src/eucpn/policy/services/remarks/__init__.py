"""`@remarks`: what has to be mended, field by field, and what is said to it."""
