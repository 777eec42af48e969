"""`@todo`: what waits for somebody, the twin of every mail."""
