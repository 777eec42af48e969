A search for words does not find what is archived, unless the state is asked for.
