"""Upgrade steps: one package `vYYYYMMDDNNN` a step."""
