"""Who is editing an item, and what becomes of a save that comes too late."""
