"""`@machine-translation` and the answers of asynchronous services."""
