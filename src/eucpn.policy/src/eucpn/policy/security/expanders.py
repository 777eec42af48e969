"""Stock expanders whose parameters are looked at: 400 with the name of one that cannot
be, where they would fail, or look for something without end."""

from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.security.queries import MAX_DEPTH
from eucpn.policy.security.queries import refuse
from plone.restapi.interfaces import IExpandableElement
from plone.restapi.services import Service
from plone.restapi.services.contextnavigation.get import ContextNavigation
from plone.restapi.services.inherit.get import InheritedBehaviorExpander
from plone.restapi.services.navigation.get import Navigation
from zope.component import adapter
from zope.interface import implementer
from zope.interface import Interface
from zope.schema.interfaces import ValidationError


def check_levels(form: dict, prefix: str, names):
    """The index looks at each level that is asked for, whether there is one or not.

    :raises BadRequest: for a number of levels that no tree has.
    """
    for name in names:
        asked = str(form.get(f"{prefix}{name}", "0")).strip()
        if not asked.removeprefix("-").isdecimal() or abs(int(asked)) > MAX_DEPTH:
            refuse(f"{prefix}{name}")


@implementer(IExpandableElement)
@adapter(Interface, IEUCPNLayer)
class CheckedNavigation(Navigation):
    """Stock, to a depth that a site may have."""

    def __call__(self, expand=False):
        check_levels(self.request.form, "expand.navigation.", ["depth"])
        return super().__call__(expand=expand)


class NavigationGet(Service):
    """`GET @navigation`."""

    def reply(self):
        navigation = CheckedNavigation(self.context, self.request)
        return navigation(expand=True)["navigation"]


@implementer(IExpandableElement)
@adapter(Interface, IEUCPNLayer)
class CheckedContextNavigation(ContextNavigation):
    """Stock, with a sentence where a parameter is not of its type."""

    def __call__(self, expand=False, prefix="expand.contextnavigation."):
        check_levels(self.request.form, prefix, ["bottomLevel", "topLevel"])
        try:
            return super().__call__(expand=expand, prefix=prefix)
        except (AttributeError, TypeError, ValueError, ValidationError):
            refuse("expand.contextnavigation")


class ContextNavigationGet(Service):
    """`GET @contextnavigation`."""

    def reply(self):
        navigation = CheckedContextNavigation(self.context, self.request)
        return navigation(expand=True)["contextnavigation"]


@implementer(IExpandableElement)
@adapter(Interface, IEUCPNLayer)
class CheckedInherit(InheritedBehaviorExpander):
    """Stock, with a sentence where a behavior is none that can be inherited."""

    def __call__(self, expand=False):
        try:
            return super().__call__(expand=expand)
        except (AttributeError, LookupError, TypeError):
            refuse("expand.inherit.behaviors")


class InheritGet(Service):
    """`GET @inherit`."""

    def reply(self):
        inherited = CheckedInherit(self.context, self.request)(expand=True)
        return inherited.get("inherit", {})
