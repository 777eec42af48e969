"""`@bulk`: one thing done with many items, with a result for each."""
