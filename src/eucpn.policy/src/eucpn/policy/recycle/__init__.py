"""Deleted drafts, kept for a while: with UID, history, files and the place they had.

What is deleted as a draft, and what a discarded revision held, goes to the recycle
area: a part of the database that is no content, in no catalog and at no address.
"""
