"""`@workflow`: where an item stands, what may be done with it, and doing it."""
