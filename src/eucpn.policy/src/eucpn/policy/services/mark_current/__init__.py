"""`@mark-current`: a translation says what its original says now."""
