"""`GET` and `PATCH @controlpanels`: reviewers have the panel of the secretariat alone.

Stock services and shapes. 401 for every other panel, and for the list of them, to who
does not administer the site.
"""

from eucpn.policy.security.visibility import may
from plone.restapi.services.controlpanels.get import ControlpanelsGet
from plone.restapi.services.controlpanels.update import ControlpanelsUpdate
from zExceptions import Unauthorized


ADMINISTER = "Plone Site Setup: Overview"
PANEL = ["secretariat"]


class PanelGuard:
    """Lets pass who administers the site, and everybody else to the one panel."""

    def reply(self):
        if self.params != PANEL and not may(ADMINISTER, self.context):
            raise Unauthorized("This panel is for administrators.")
        return super().reply()


class PanelGet(PanelGuard, ControlpanelsGet):
    """`GET @controlpanels` and `GET @controlpanels/<name>`."""


class PanelUpdate(PanelGuard, ControlpanelsUpdate):
    """`PATCH @controlpanels/<name>`; 204, or 400 where a value cannot be."""
