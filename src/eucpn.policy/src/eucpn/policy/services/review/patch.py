"""`PATCH @review {"checklist": {id: bool}}`, for reviewers, while the item is before
them; the criteria that are not named stay as they are. It is no edit of the item.

200: `{"checklist": [{"id", "title", "checked"}]}`. 400 for an unknown criterion or a
value that is neither yes nor no. 401 for others. 409 in other states.
"""

from eucpn.content.vocabularies.terms import asked_language
from eucpn.policy import _
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.services.review.checklist import checklist_json
from eucpn.policy.services.review.checklist import criteria
from eucpn.policy.services.review.checklist import ticks
from eucpn.policy.workflow.conditions import Conflict
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.conditions import TransitionRefused


class ReviewPatch(RefusingService):
    """`PATCH <item>/@review`."""

    def act(self):
        sent = self.checklist(self.body().get("checklist"))
        if state_of(self.context) != "pending":
            raise Conflict(
                _(
                    "error_checklist_state",
                    default="The checklist is kept while the text is before the "
                    "secretariat.",
                )
            )
        self.context.review_checklist = {**ticks(self.context), **sent}
        return {"checklist": checklist_json(self.context, asked_language(self.request))}

    def checklist(self, sent) -> dict[str, bool]:
        """:raises TransitionRefused: where it is not one of this type's."""
        known = set(criteria(self.context.portal_type))
        if (
            not isinstance(sent, dict)
            or not sent
            or not known.issuperset(sent)
            or not all(isinstance(value, bool) for value in sent.values())
        ):
            raise TransitionRefused(
                _(
                    "error_checklist",
                    default="A checklist says true or false to these: ${ids}.",
                    mapping={"ids": ", ".join(sorted(known))},
                ),
                field="checklist",
            )
        return sent
