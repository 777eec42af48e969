"""Index values of the editorial process."""
