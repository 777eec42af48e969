"""`@translate`: an original and its version in another language, side by side."""
