"""What the lists of editors and reviewers share: sets, rows, sections, counts.

Lists are answered from the catalog's indexes and columns. The first set is always a
search of the catalog on behalf of the asker; everything else makes it smaller.
"""
