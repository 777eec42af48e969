"""`@deleted`, at any address: a country's own drafts, for the secretariat all.

`GET @deleted?country=&b_start=&b_size=`: `{"@id", "items_total", "items": [{"UID",
"title", "@type", "language", "deleted_at", "deleted_by", "expires",
"contributing_member_state", "from", "is_revision"}], "batching"?}`, newest first.
`POST @deleted/<uid>/restore`: 200 and `{"@id", "UID", "review_state"}`.

401 and 403 for who writes for nobody, 404 for what is not there or another's, 409
where it cannot go back.
"""

from eucpn.content.serializers.labels import Labels
from eucpn.content.vocabularies.terms import asked_language
from eucpn.content.vocabularies.terms import load
from eucpn.policy import _
from eucpn.policy.recycle import rules
from eucpn.policy.recycle import storage
from eucpn.policy.recycle.restore import restore
from eucpn.policy.security.queries import check_batch
from eucpn.policy.security.queries import MAX_ITEMS
from eucpn.policy.security.queries import refuse
from eucpn.policy.services.refusing import Denied
from eucpn.policy.services.refusing import NotThere
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.services.remarks.shape import Authors
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.labels import labelled
from plone.restapi.batching import HypermediaBatch
from zope.interface import implementer
from zope.publisher.interfaces import IPublishTraverse


class DeletedService(RefusingService):
    """What both have in common."""

    def check(self):
        """:raises Denied: for who writes for nobody."""
        if not rules.takes_part():
            raise Denied(
                _(
                    "error_deleted_rights",
                    default="What was deleted is shown to those who write here.",
                )
            )


class DeletedGet(DeletedService):
    """`GET @deleted`."""

    def act(self):
        self.check()
        form = self.request.form
        check_batch(form, MAX_ITEMS)
        country = form.get("country") or None
        if country is not None and (
            not isinstance(country, str) or country not in load("countries").terms
        ):
            refuse("country")
        batch = HypermediaBatch(self.request, rules.visible(country))
        authors, language = Authors(), asked_language()
        result = {
            "@id": batch.canonical_url,
            "items_total": batch.items_total,
            "items": [self.told(entry, authors, language) for entry in batch],
        }
        if batch.links:
            result["batching"] = batch.links
        return result

    def told(self, entry: storage.Entry, authors, language: str) -> dict:
        """An entry in JSON."""
        label = Labels(language)
        by = authors(entry.deleted_by) if entry.deleted_by else None
        return {
            "UID": entry.uid,
            "title": entry.title,
            "@type": labelled("types", entry.portal_type, language),
            "language": label("languages", entry.language),
            "deleted_at": entry.deleted_at.isoformat(timespec="seconds"),
            "deleted_by": by and {"id": by["id"], "title": by["title"]},
            "expires": entry.expires.isoformat(timespec="seconds"),
            "contributing_member_state": label("countries", entry.country),
            "from": " / ".join(entry.place),
            "is_revision": entry.revision_of is not None,
        }


@implementer(IPublishTraverse)
class DeletedPost(DeletedService):
    """`POST @deleted/<uid>/restore`."""

    def __init__(self, context, request):
        super().__init__(context, request)
        self.params: list[str] = []

    def publishTraverse(self, request, name):
        self.params.append(name)
        return self

    def act(self):
        self.check()
        entry = None
        if self.params[1:] == ["restore"]:
            entry = storage.find(self.params[0])
        if entry is None or not rules.may_restore(entry):
            raise NotThere(
                _("error_no_deleted", default="There is no such deleted draft.")
            )
        obj = restore(entry)
        return {
            "@id": obj.absolute_url(),
            "UID": obj.UID(),
            "review_state": state_of(obj),
        }
