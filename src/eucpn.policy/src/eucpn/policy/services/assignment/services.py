"""`POST @assignment {"reviewer", "replace"?}` and `DELETE @assignment`, for reviewers.

`reviewer` is an account that reviews, or `me`. 200: `{"assigned_reviewer": {"id",
"title"} | null}`. 400 for who does not review, 401 for others, 409 where another
reviewer has the item and `replace` is not true.
"""

from eucpn.policy.desk.asker import current_asker
from eucpn.policy.desk.assigning import assign
from eucpn.policy.desk.assigning import unassign
from eucpn.policy.desk.people import checked_reviewer
from eucpn.policy.desk.people import People
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.workflow.approval import flag_of


class AssignmentPost(RefusingService):
    """`POST @assignment`."""

    def act(self):
        body = self.body()
        reviewer = checked_reviewer(body.get("reviewer"), current_asker())
        assign(self.context, reviewer, bool(flag_of(body, "replace")))
        return {"assigned_reviewer": People()(reviewer)}


class AssignmentDelete(RefusingService):
    """`DELETE @assignment`."""

    def act(self):
        unassign(self.context)
        return {"assigned_reviewer": None}
