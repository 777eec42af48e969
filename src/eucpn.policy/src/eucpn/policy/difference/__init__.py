"""What is different between two states of an item, field by field.

`edits`, `words`, `markup`, `lists` and `compare` are pure: they know comparable
values, which are JSON, and nothing of Plone. `comparable` makes such values from
fields, `present` shows them to a person.
"""
