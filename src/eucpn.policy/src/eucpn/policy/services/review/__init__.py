"""`@review`: what a reviewer has to know of an item, and what they tick off."""
