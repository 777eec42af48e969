"""`@workingcopy` of a contribution; of a revision or of its original.

`POST`: 201 and `{"@id"}` of the new revision; 409 where one is under way (`field` is
`revision`), or somebody is editing the item. `DELETE`: 204, the revision is discarded.
`PATCH`: 204, the revision is approved, as `POST @workflow/approve` of it does.
401 and 403 for who may not, 404 where there is no revision.
"""

from eucpn.policy import _
from eucpn.policy.security.visibility import may
from eucpn.policy.services.refusing import Denied
from eucpn.policy.services.refusing import NotThere
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import Conflict
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.workflow.locks import let_go
from eucpn.policy.workflow.locks import locked_by
from eucpn.policy.workflow.revisions import working_copy_of
from eucpn.policy.workflow.run import run_transition
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
from plone.app.iterate.permissions import CheckinPermission
from plone.app.iterate.permissions import CheckoutPermission


def check_unlocked(obj):
    """:raises Conflict: where somebody else edits it; one's own lock is let go."""
    let_go(obj)
    if who := locked_by(obj):
        raise Conflict(
            _(
                "error_locked_who",
                default="${who} is editing this item just now.",
                mapping={"who": who},
            )
        )


class WorkingCopyService(RefusingService):
    """What the three have in common."""

    @property
    def original(self):
        """The item itself, or that of which it is a revision."""
        return baseline_of(self.context) or self.context

    def check(self, allowed: bool):
        """:raises Denied: where it is not the asker's to do."""
        if not allowed:
            raise Denied(
                _("error_revision_rights", default="This revision is not yours.")
            )

    def revision(self):
        """:raises NotThere: where none is under way."""
        found = working_copy_of(self.original)
        if found is None:
            raise NotThere(
                _("error_no_revision", default="There is no revision of this item.")
            )
        return found


class WorkingCopyPost(WorkingCopyService):
    """`POST @workingcopy`."""

    def act(self):
        self.check(may(CheckoutPermission, self.original))
        if working_copy_of(self.original) is not None:
            raise Conflict(
                _(
                    "error_revision_open",
                    default="A revision of this item is under way already.",
                ),
                field="revision",
            )
        check_unlocked(self.original)
        place = self.original.aq_parent
        revision = ICheckinCheckoutPolicy(self.original).checkout(place)
        self.request.response.setStatus(201)
        self.request.response.setHeader("Location", revision.absolute_url())
        return {"@id": revision.absolute_url()}


class WorkingCopyDelete(WorkingCopyService):
    """`DELETE @workingcopy`."""

    def act(self):
        # Who may not revise does not learn whether somebody does.
        self.check(self.may_ask())
        revision = self.revision()
        self.check(may("Delete objects", revision))
        check_unlocked(revision)
        ICheckinCheckoutPolicy(revision).cancelCheckout().reindexObject()
        return self.reply_no_content()

    def may_ask(self) -> bool:
        revision = working_copy_of(self.original)
        return (
            may(CheckoutPermission, self.original)
            or may("Delete objects", self.context)
            or (revision is not None and may("Delete objects", revision))
        )


class WorkingCopyPatch(WorkingCopyService):
    """`PATCH @workingcopy`."""

    def act(self):
        self.check(may(CheckinPermission, self.original))
        revision = self.revision()
        run_transition(revision, "approve", body=self.sent())
        return self.reply_no_content()

    def sent(self) -> dict:
        """The body; stock clients send none."""
        try:
            return self.body()
        except TransitionRefused:
            return {}
