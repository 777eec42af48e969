"""Remarks on single fields: what has to be mended in the eyes of a reviewer.

They are kept with the item, survive the rounds of a review, and go with the trail of
a revision to its original. `open_count` is all that lists need.
"""

from eucpn.policy.remarks.storage import open_count
from eucpn.policy.remarks.storage import remarks_of


__all__ = ["open_count", "remarks_of"]
