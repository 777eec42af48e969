"""`POST <container>/@copy`: stock, but for the ids of contributions.

Stock looks for a free id in the container alone. A copy whose id an item of another
language has could never be translated into that language, so it gets the next one that
is free in all of them; who has the id is not told.

200: `[{"source", "target"}]`, as stock.
"""

from eucpn.content.interfaces import IContribution
from eucpn.policy.multilingual.moves import bring
from eucpn.policy.multilingual.names import free_name
from eucpn.policy.multilingual.names import is_reserved
from plone.app.redirector.interfaces import IRedirectionStorage
from plone.restapi.services.copymove.copymove import Copy
from zope.component import queryUtility
import transaction


class ReservingCopy(Copy):
    """Copies what is named in `source` into this container."""

    def reply(self):
        results = super().reply()
        for result in results or ():
            address, _slash, name = result["target"].rpartition("/")
            result["target"] = f"{address}/{self.reserve(name)}"
        return results

    def reserve(self, name: str) -> str:
        """The id of the copy, changed where it is taken in another language."""
        obj = self.context[name]
        if not IContribution.providedBy(obj) or not is_reserved(name, self.context):
            return name
        # What was added a moment ago cannot be moved before it has a record.
        transaction.savepoint(optimistic=True)
        path = "/".join(obj.getPhysicalPath())
        free = free_name(name, self.context)
        bring(obj, self.context, free)
        # At the first address it never was.
        storage = queryUtility(IRedirectionStorage)
        if storage is not None and storage.has_path(path):
            storage.remove(path)
        return free
