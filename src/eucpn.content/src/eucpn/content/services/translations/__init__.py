"""`@translations`: the other language versions, from the catalog alone."""
