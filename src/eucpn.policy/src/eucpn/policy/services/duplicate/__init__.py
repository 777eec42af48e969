"""`@duplicate`: an own item as the start for a new one."""
