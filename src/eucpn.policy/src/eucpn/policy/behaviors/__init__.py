"""Behaviors of the site."""
