"""Which language version a reader gets, and what is told about it."""
