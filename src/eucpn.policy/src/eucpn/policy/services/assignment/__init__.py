"""`@assignment`: who reviews an item."""
