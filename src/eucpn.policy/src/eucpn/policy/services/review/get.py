"""`GET @review?against=public|submitted` of a contribution, for those who see its
internal values.

200: `{"@id", "item", "against", "seen", "stale", "fields", "files", "history",
"submission_note", "completeness", "checklist", "remarks", "transitions",
"last_submission", "notice"}`. `item`: `{"@id", "UID", "title", "@type", "language",
"contributing_member_state", "review_state", "revision_of"}`. `fields` and `files`: see
`comparison`. `seen` is sent back with an approval. `stale`, of a revision only:
`{"changed_since_begun", "fields"}`, what of the original is another by now.
`completeness`: what is missing for publication, as `@completeness` has it. `history`,
`transitions` and `notice` (or null) as `@workflow` has them, `remarks` as `@remarks`.
`last_submission`: `{"time", "note"}` of the submission before the present one.

400: `{"error": {…, "field": "against"}}` for another word, or where there is nothing
to compare with. 401 for others.
"""

from eucpn.content.behaviors.storage import stored_value
from eucpn.content.schema.completeness import missing
from eucpn.content.serializers.labels import Labels
from eucpn.content.vocabularies.terms import asked_language
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.services.remarks.shape import remarks_json
from eucpn.policy.services.review.checklist import checklist_json
from eucpn.policy.services.review.comparison import fields_json
from eucpn.policy.services.review.comparison import files_json
from eucpn.policy.services.review.comparison import Sides
from eucpn.policy.services.review.comparison import sides
from eucpn.policy.services.workflow.info import EditorialInfo
from eucpn.policy.workflow import snapshots
from eucpn.policy.workflow.approval import seen_token
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.labels import labelled
from eucpn.policy.workflow.revisions import changed_between


class ReviewGet(RefusingService):
    """`GET <item>/@review`."""

    def act(self):
        compared = sides(self.context, self.request.form.get("against"))
        contents = [each for each in (compared.own, compared.original) if each]
        known = EditorialInfo(self.context, self.request)(expand=True)["workflow"]
        return {
            "@id": f"{self.context.absolute_url()}/@review",
            "item": self.item(),
            "against": compared.against,
            "seen": seen_token(self.context, *contents),
            "stale": self.stale(compared),
            "fields": fields_json(self.context, compared, self.request),
            "files": files_json(compared),
            "history": known["history"],
            "submission_note": stored_value(self.context, "submission_note"),
            "completeness": [
                field.to_json(self.request)
                for field in missing(self.context, "publish")
            ],
            "checklist": checklist_json(self.context, asked_language(self.request)),
            "remarks": remarks_json(self.context, self.request),
            "transitions": known["transitions"],
            "notice": known.get("notice"),
            "last_submission": self.last_submission(),
        }

    def item(self) -> dict:
        """What the page is headed with."""
        obj, language = self.context, asked_language(self.request)
        label, original = Labels(language, self.request), baseline_of(self.context)
        country = stored_value(obj, "contributing_member_state")
        return {
            "@id": obj.absolute_url(),
            "UID": obj.UID(),
            "title": obj.Title() or obj.getId(),
            "@type": labelled("types", obj.portal_type, language),
            "language": label("languages", obj.Language()),
            "contributing_member_state": label("countries", country),
            "review_state": labelled("states", state_of(obj), language),
            "revision_of": None
            if original is None
            else {"@id": original.absolute_url(), "title": original.Title()},
        }

    def stale(self, compared: Sides) -> dict | None:
        """What of the original is another than when the revision was begun."""
        if compared.original is None:
            return None
        names = changed_between(snapshots.begun(self.context), compared.original)
        return {"changed_since_begun": bool(names), "fields": names}

    def last_submission(self) -> dict | None:
        """The submission before the present one."""
        found = snapshots.last_submission(self.context, state_of(self.context))
        return found and {"time": found.time, "note": found.note}
