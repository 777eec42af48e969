"""`@todo`: what waits for somebody, and what of it is new."""
