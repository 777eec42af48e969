"""`@files`: the files of a contribution, with their languages and roles."""
