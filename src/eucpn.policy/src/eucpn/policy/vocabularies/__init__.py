"""Vocabularies from what the site holds."""
