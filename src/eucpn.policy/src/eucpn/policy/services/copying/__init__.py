"""`@copy`: a copy gets an id that is free in every language."""
