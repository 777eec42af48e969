"""`GET @workflow` and the `workflow` expander.

Stock shape (`history`, `transitions`, `state`); each transition also tells `id`,
`target_state`, whether it needs a `comment` ("required" or "optional") and what
stands in its way (`blocked`: a sentence, `missing`: fields; absent where nothing does).
"""

from eucpn.content.interfaces import IContribution
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import Incomplete
from eucpn.policy.workflow.conditions import needs_endorsement
from eucpn.policy.workflow.conditions import problem
from eucpn.policy.workflow.table import table
from plone.restapi.interfaces import IExpandableElement
from plone.restapi.services import Service
from plone.restapi.services.workflow.info import WorkflowInfo
from zope.component import adapter
from zope.i18n import translate
from zope.interface import implementer


@implementer(IExpandableElement)
@adapter(IContribution, IEUCPNLayer)
class EditorialInfo(WorkflowInfo):
    """Where a contribution stands."""

    def __call__(self, expand=False):
        result = super().__call__(expand=expand)
        if expand:
            info = result["workflow"]
            info["transitions"] = [
                self.transition(entry)
                for entry in info["transitions"]
                if self.offered(entry["@id"].rsplit("/", 1)[-1])
            ]
        return result

    def offered(self, id_) -> bool:
        """Where endorsement is asked for it replaces submission, and the reverse."""
        if id_ == "submit":
            return not needs_endorsement(self.context)
        if id_ == "request_endorsement":
            return needs_endorsement(self.context)
        if id_ in ("schedule", "publish_scheduled"):
            return baseline_of(self.context) is None and id_ != "publish_scheduled"
        return True

    def transition(self, entry):
        id_ = entry["@id"].rsplit("/", 1)[-1]
        known = table().transitions[id_]
        told = {
            **entry,
            "id": id_,
            "target_state": known.target,
            "comment": "required" if known.comment_required else "optional",
        }
        if refused := problem(self.context, id_):
            told["blocked"] = translate(refused.message, context=self.request)
            if isinstance(refused, Incomplete):
                told["missing"] = [f.to_json(self.request) for f in refused.missing]
        return told


class WorkflowGet(Service):
    """`GET @workflow` of a contribution; needs View."""

    def reply(self):
        return EditorialInfo(self.context, self.request)(expand=True)["workflow"]
