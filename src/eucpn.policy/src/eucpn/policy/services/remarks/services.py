"""`@remarks` of a contribution, for those who see its internal values.

`GET @remarks`: `{"@id", "items": [remark], "open": n}`.
`POST @remarks {"field", "text"}`: 201 and the remark; by whoever the item lies before.
`POST @remarks/<id>/answers {"text"}`: 201 and the remark; by those who write the item,
and reviewers.
`PATCH @remarks/<id> {"status": "resolved" | "open"}`: 200 and the remark; by reviewers
and who made it.

400 for a text or field that is none, 401 and 403 for others, 404 for an unknown remark.
"""

from AccessControl import getSecurityManager
from eucpn.policy import _
from eucpn.policy.remarks import rules
from eucpn.policy.remarks import storage
from eucpn.policy.services.refusing import Denied
from eucpn.policy.services.refusing import NotThere
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.services.remarks.shape import remark_json
from eucpn.policy.services.remarks.shape import remarks_json
from eucpn.policy.workflow.conditions import TransitionRefused
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse


class RemarksGet(RefusingService):
    """`GET @remarks`."""

    def act(self):
        return {
            "@id": f"{self.context.absolute_url()}/@remarks",
            "items": remarks_json(self.context, self.request),
            "open": storage.open_count(self.context),
        }


@implementer(IPublishTraverse)
class OneRemark(RefusingService):
    """What follows `@remarks` in the address."""

    def __init__(self, context, request):
        super().__init__(context, request)
        self.params: list[str] = []

    def publishTraverse(self, request, name):
        self.params.append(name)
        return self

    def remark(self):
        """:raises NotThere: where the address names no remark."""
        found = storage.find(self.context, self.params[0]) if self.params else None
        if found is None:
            raise NotThere(
                _("error_no_remark", default="There is no such remark on this item.")
            )
        return found

    def told(self, remark, status=200):
        self.request.response.setStatus(status)
        return remark_json(self.context, remark, self.request)


class RemarksPost(OneRemark):
    """`POST @remarks` and `POST @remarks/<id>/answers`."""

    def act(self):
        if not self.params:
            return self.add()
        if self.params[1:] != ["answers"]:
            raise NotThere(
                _("error_no_remark", default="There is no such remark on this item.")
            )
        return self.answer()

    def add(self):
        if not rules.may_remark(self.context):
            raise Denied(
                _(
                    "error_remark_rights",
                    default="Remarks are made by whom the text lies before.",
                )
            )
        rules.add_all(self.context, [self.body()])
        return self.told(storage.remarks_of(self.context)[-1], 201)

    def answer(self):
        remark = self.remark()
        if not rules.may_answer(self.context):
            raise Denied(
                _(
                    "error_answer_rights",
                    default="Remarks are answered by those who write the text, "
                    "until it is approved.",
                )
            )
        text = rules.checked_text(self.body().get("text"))
        if len(remark["answers"]) >= storage.MAX_ANSWERS:
            raise TransitionRefused(
                _("error_answers_many", default="This remark has too many answers."),
                field="text",
            )
        user = getSecurityManager().getUser().getId()
        storage.add_answer(remark, text, user, rules.side(self.context))
        return self.told(remark, 201)


class RemarksPatch(OneRemark):
    """`PATCH @remarks/<id>`."""

    def act(self):
        remark = self.remark()
        if self.params[1:]:
            raise NotThere(
                _("error_no_remark", default="There is no such remark on this item.")
            )
        if not rules.may_resolve(self.context, remark):
            raise Denied(
                _(
                    "error_resolve_rights",
                    default="Reviewers say what is settled, until it is approved.",
                )
            )
        status = self.body().get("status")
        if status not in (storage.RESOLVED, storage.OPEN):
            raise TransitionRefused(
                _(
                    "error_remark_status",
                    default="A remark becomes “resolved” or “open”.",
                ),
                field="status",
            )
        remark["resolved"] = status == storage.RESOLVED
        return self.told(remark)
