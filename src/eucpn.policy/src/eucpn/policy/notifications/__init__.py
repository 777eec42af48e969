"""Mails about what happened to contributions and what waits.

`data/notifications.json` says which mail goes to whom. Steps are collected in the
transaction (`outbox`) and told when it is about to be committed (`telling`): at once,
or kept for the one mail a day (`daily`). A mail goes into a queue on disk (`queue`),
from which a thread of the server sends it (`sender`).

A mail never has text of an item that the public cannot read.
"""
