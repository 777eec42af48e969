"""Texts for outside translators as XLIFF, and back.

`units`, `builder`, `markup`, `nodes` and `fields` take a value apart into units of
text with protected codes and put it together again; `version21` and `version12` write
and read the two formats; `checks` judges what came back; `archive` unpacks what was
sent. All these are pure: they know nothing of Plone. `content` reads and writes items,
`files` what lies in them, `jobs` and `returns` are what the services call.
"""
