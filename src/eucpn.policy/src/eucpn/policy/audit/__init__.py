"""The audit trail: who did what to which item, as lines of JSON in a file.

A line tells the event, never a text or title of an item, and of persons no more than
the id of an account. It is written once the transaction is committed; what was
aborted or rolled back leaves none.
"""

from eucpn.policy.audit.record import record
from eucpn.policy.audit.record import record_item
from eucpn.policy.audit.record import recorded


__all__ = ["record", "record_item", "recorded"]
