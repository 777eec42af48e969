"""The way to an item: what of it is told to those who may not see all of it."""

from Acquisition import aq_chain
from Acquisition import aq_inner
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.security.visibility import may
from eucpn.policy.security.visibility import may_view
from plone.base.interfaces import IPloneSiteRoot
from plone.restapi.interfaces import IExpandableElement
from plone.restapi.services import Service
from plone.restapi.services.aliases.get import Aliases
from plone.restapi.services.breadcrumbs.get import Breadcrumbs
from zope.component import adapter
from zope.interface import implementer
from zope.interface import Interface


MODIFY = "Modify portal content"


def hidden_ancestors(obj) -> set[str]:
    """Addresses of what the item lies in and the asker may not see."""
    hidden = set()
    for ancestor in aq_chain(aq_inner(obj)):
        if IPloneSiteRoot.providedBy(ancestor):
            break
        if hasattr(ancestor, "absolute_url") and not may_view(ancestor):
            hidden.add(ancestor.absolute_url())
    return hidden


@implementer(IExpandableElement)
@adapter(Interface, IEUCPNLayer)
class VisibleBreadcrumbs(Breadcrumbs):
    """Steps that the asker may not see are left out."""

    def __call__(self, expand=False):
        result = super().__call__(expand=expand)
        if expand:
            crumbs = result["breadcrumbs"]
            hidden = hidden_ancestors(self.context)
            crumbs["items"] = [i for i in crumbs["items"] if i["@id"] not in hidden]
        return result


@implementer(IExpandableElement)
@adapter(Interface, IEUCPNLayer)
class AliasesOfEditors(Aliases):
    """Former addresses name items that are not public: for who may edit here."""

    def __call__(self, expand=False):
        return super().__call__(expand=expand and may(MODIFY, self.context))


class BreadcrumbsGet(Service):
    """`GET @breadcrumbs`."""

    def reply(self):
        return VisibleBreadcrumbs(self.context, self.request)(expand=True)[
            "breadcrumbs"
        ]
