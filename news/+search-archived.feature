Searches for words no longer find what is archived, unless its state is asked for.
