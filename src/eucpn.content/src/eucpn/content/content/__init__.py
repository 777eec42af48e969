"""The types: a class and a schema each; the FTI is in `profiles/default/types`."""
