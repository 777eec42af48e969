"""Fields shared by two or more types; each module is one behavior."""
