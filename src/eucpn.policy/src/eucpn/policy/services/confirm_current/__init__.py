"""`@confirm-current`: a published text is still correct."""
