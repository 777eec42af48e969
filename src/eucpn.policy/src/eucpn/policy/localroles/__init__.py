"""Who is who on an item: by its contributing state, not by the folder it lies in."""
