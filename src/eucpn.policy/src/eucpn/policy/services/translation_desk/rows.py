"""One row of the translation desk: an original and a language, from columns."""

from collections.abc import Iterator
from eucpn.content.services.works.entry import column
from eucpn.policy import _
from eucpn.policy.desk.actions import EDIT
from eucpn.policy.desk.rows import moment
from eucpn.policy.desk.rows import Rows
from eucpn.policy.desk.translations import CURRENT
from eucpn.policy.desk.translations import MISSING
from eucpn.policy.desk.translations import OUTDATED
from eucpn.policy.desk.translations import Translations
from eucpn.policy.desk.translations import WAITING
from eucpn.policy.multilingual.workload import outdated_since
from eucpn.policy.multilingual.workload import words_behind
from eucpn.policy.workflow.labels import labelled
from eucpn.policy.workflow.table import table
from types import SimpleNamespace
from urllib.parse import urlencode
from zope.i18n import translate


TITLES = {
    "missing": _("desk_translation_missing", default="Missing"),
    "outdated": _("desk_translation_outdated", default="Outdated"),
    "in-progress": _("desk_translation_in_progress", default="In progress"),
    "waiting": _("desk_translation_waiting", default="Waiting for review"),
    "current": _("desk_translation_current", default="Up to date"),
}
TRANSLATE = _("action_translate", default="Translate")


class TranslationRows:
    """Makes the rows of one page.

    :param rows: makes the rows of other lists for the same asker.
    """

    def __init__(self, rows: Rows, translations: Translations):
        self.rows = rows
        self.request = rows.sets.request
        self.translations = translations

    def __call__(self, keys) -> list[dict]:
        """The rows of `(original, language, status)`, in their order."""
        return [self.row(*key) for key in keys]

    def status(self, id_: str) -> dict:
        """`{"token", "title"}`"""
        return {"token": id_, "title": translate(TITLES[id_], context=self.request)}

    def row(self, rid: int, language: str, status: str) -> dict:
        """One row; see `get.py` for its members."""
        versions = self.translations.versions(language)
        source = self.rows.record(rid)
        worked_on = self.translations.target(rid, language)
        known = status != MISSING and worked_on is not None
        target = self.rows.record(worked_on) if known else None
        made_from = self.made_from(target) if known else None
        label = self.rows.label
        return {
            "source": {
                "@id": source.url,
                "@type": labelled("types", source.portal_type, self.rows.language),
                "UID": source.UID,
                "title": source.Title,
                "language": label("languages", column(source, "Language")),
                "review_state": labelled(
                    "states", column(source, "review_state"), self.rows.language
                ),
                "contributing_member_state": label(
                    "countries", column(source, "contributing_member_state")
                ),
                "content_version": column(source, "content_version"),
            },
            "language": label("languages", language),
            "status": self.status(status),
            "target": self.target(target, made_from) if known else None,
            "since": since(status, source, target, made_from),
            "text": words(status, source, made_from),
            "expected": self.rows.sets.holds(versions.expected, rid),
            "demand": self.translations.demand(rid, language),
            "actions": list(self.actions(source, target, language, status)),
        }

    def made_from(self, target) -> int | None:
        return self.rows.sets.values("translated_from_version").get(target.rid)

    def target(self, target, made_from) -> dict:
        return {
            "@id": target.url,
            "UID": target.UID,
            "title": target.Title,
            "review_state": labelled(
                "states", column(target, "review_state"), self.rows.language
            ),
            "is_revision": bool(column(target, "is_revision")),
            "translated_from_version": made_from,
        }

    def actions(self, source, target, language, status) -> Iterator[dict]:
        """What the asker can do: translate, or review what waits for it."""
        partners = self.rows.sets.values("co_contributing_member_states")
        countries = {
            column(source, "contributing_member_state"),
            *(partners.get(source.rid) or ()),
        } - {None}
        roles = self.rows.asker.roles_on(countries, language)
        has, actions = self.rows.actions.has, self.rows.actions
        if status == WAITING:
            if has(roles, table().transitions["approve"].roles):
                yield {
                    "id": "review",
                    "title": actions.title("review"),
                    "@id": f"{target.url}/review",
                }
        elif status != CURRENT and has(
            roles, table().states["draft"].permissions[EDIT]
        ):
            query = urlencode({"language": language})
            yield {
                "id": "translate",
                "title": translate(TRANSLATE, context=self.request),
                "@id": f"{source.url}/translate?{query}",
            }


def since(status: str, source, target, made_from) -> str | None:
    """Since when it is so: the day on which the version was approved that made it
    outdated, the moment of the last step of what is under way."""
    if status == OUTDATED:
        return outdated_since(column(source, "translation_load"), made_from)
    if status in (MISSING, CURRENT):
        return None
    return moment(column(target, "state_since"))


def words(status: str, source, made_from) -> int | None:
    """How many words there are to translate; None where that was never counted."""
    load = column(source, "translation_load")
    if status == MISSING:
        return load["words"] if load else None
    return words_behind(load, made_from) if status == OUTDATED else None


class Moments:
    """What rows are sorted by where they are sorted by `since`."""

    def __init__(self, translations: Translations):
        self.translations = translations
        catalog = translations.sets.catalog._catalog
        self.data, self.schema = catalog.data, catalog.schema

    def __call__(self, rid: int, language: str, status: str) -> str | None:
        target = self.translations.target(rid, language)
        made_from = self.translations.sets.values("translated_from_version").get(target)
        found = self.record(rid), self.record(target) if target is not None else None
        return since(status, *found, made_from)

    def record(self, rid: int):
        """The two columns that matter of a record; the others are not unpacked."""
        names = ("state_since", "translation_load")
        data = self.data[rid]
        return SimpleNamespace(**{name: data[self.schema[name]] for name in names})
