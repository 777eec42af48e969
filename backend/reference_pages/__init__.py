"""The reference pages of `docs/reference`, written from the code.

A module a page. Schemas are imported, FTIs, catalog and tables are read as files:
no site has to run.
"""
