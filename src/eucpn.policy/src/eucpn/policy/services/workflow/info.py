"""`GET @workflow` and the `workflow` expander.

Stock shape (`history`, `transitions`, `state`); each transition also tells `id`,
`target_state`, whether it needs a `comment` ("required" or "optional") and what
stands in its way (`blocked`: a sentence, `missing`: fields; absent where nothing does).
Who may approve gets `seen`, the token that an approval sends back: it stands for what
the item, and the public text it is to replace, say now. A transition that strands an
open revision carries a `warning`, a revision that was stranded a `notice`: sentences,
absent where there is nothing to say. `can_delete` is what `DELETE` of the item asks
for: Plone's action asks for the right on its container, which countries do not have.
To translators, `translates`: their languages.
"""

from eucpn.content.interfaces import IContribution
from eucpn.content.vocabularies.terms import asked_language
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.localroles.countries import languages_of_translator
from eucpn.policy.security.visibility import may
from eucpn.policy.workflow import stranded
from eucpn.policy.workflow.approval import seen_token
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import needs_endorsement
from eucpn.policy.workflow.conditions import problem
from eucpn.policy.workflow.labels import title
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
            self.translate_states(info)
            info["transitions"] = [
                self.transition(entry)
                for entry in info["transitions"]
                if self.offered(entry["@id"].rsplit("/", 1)[-1])
            ]
            if any(entry["id"] == "approve" for entry in info["transitions"]):
                info["seen"] = seen_token(self.context)
            info["can_delete"] = may("Delete objects", self.context)
            if into := languages_of_translator():
                info["translates"] = into
            if told := stranded.notice(self.context):
                info["notice"] = translate(told, context=self.request)
        return result

    def translate_states(self, info):
        """Titles of states in the asker's language."""
        language = asked_language()
        info["state"]["title"] = title("states", info["state"]["id"], language)
        for entry in info["history"]:
            entry["title"] = title("states", entry["review_state"], language)

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
            "title": title("transitions", id_, asked_language()),
            "id": id_,
            "target_state": known.target,
            "comment": "required" if known.comment_required else "optional",
        }
        if warned := stranded.warning(self.context, id_):
            told["warning"] = translate(warned, context=self.request)
        if refused := problem(self.context, id_):
            blocked = refused.to_json(self.request)
            told["blocked"] = blocked["message"]
            if "missing" in blocked:
                told["missing"] = blocked["missing"]
        return told


class WorkflowGet(Service):
    """`GET @workflow` of a contribution; needs View."""

    def reply(self):
        return EditorialInfo(self.context, self.request)(expand=True)["workflow"]
