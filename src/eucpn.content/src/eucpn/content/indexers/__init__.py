"""Computed index values; stored fields are indexed by their own name."""
