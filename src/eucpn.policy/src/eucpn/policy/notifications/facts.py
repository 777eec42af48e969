"""What a mail may say about an item: never text that the public cannot read."""

from datetime import UTC
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.vocabularies.terms import load
from eucpn.policy.notifications import texts
from eucpn.policy.notifications.letters import Letter
from eucpn.policy.notifications.letters import Note
from eucpn.policy.workflow.conditions import is_open_to_all
from eucpn.policy.workflow.conditions import is_public
from eucpn.policy.workflow.labels import title
from eucpn.policy.workflow.labels import type_ids
from plone import api
from plone.app.iterate.interfaces import IWorkingCopy
from zope.i18n import translate
import os


def site_url() -> str:
    """The address at which people reach the site.

    It is a setting (`VOLTO_FRONTEND_DOMAIN`, else the record `volto.frontend_domain`)
    and not that of the request: who asks cannot put links into the mails of others,
    and the daily job has no request.
    """
    url = os.environ.get("VOLTO_FRONTEND_DOMAIN") or api.portal.get_registry_record(
        "volto.frontend_domain", default=None
    )
    return (url or api.portal.get().absolute_url()).rstrip("/")


def url_of(obj) -> str:
    """The public address of the item."""
    root = len(api.portal.get().getPhysicalPath())
    return "/".join([site_url(), *obj.getPhysicalPath()[root:]])


def readable_by_all(obj) -> bool:
    """Does the public read the item as it is here?"""
    return is_public(obj) and is_open_to_all(obj) and not IWorkingCopy.providedBy(obj)


def type_of(obj, language: str) -> str:
    """The title of the item's type."""
    if obj.portal_type in type_ids():
        return title("types", obj.portal_type, language)
    type_title = api.portal.get_tool("portal_types")[obj.portal_type].Title()
    return translate(type_title, target_language=language)


def country_of(obj, language: str) -> str | None:
    """The name of the state that contributes the item; None for the network."""
    country = stored_value(obj, "contributing_member_state")
    term = load("countries").terms.get(country)
    return term.label(language) if term else None


def facts_of(obj, kind: str, step: str | None, language: str) -> list[tuple[str, str]]:
    """Labels and values."""

    def told(message):
        return translate(message, target_language=language)

    facts = [(told(texts.TYPE), type_of(obj, language))]
    if country := country_of(obj, language):
        facts.append((told(texts.COUNTRY), country))
    if term := load("languages").terms.get(obj.language):
        facts.append((told(texts.LANGUAGE), term.label(language)))
    if IWorkingCopy.providedBy(obj):
        facts.append((told(texts.VERSION), told(texts.REVISION)))
    if readable_by_all(obj):
        facts.append((told(texts.ITEM_TITLE), obj.title))
        if version := stored_value(obj, "content_version"):
            facts.append((told(texts.VERSION), str(version)))
    moment = stored_value(obj, "embargo_until")
    if step == "schedule" and moment:
        shown = moment.astimezone(UTC).strftime("%Y-%m-%d %H:%M UTC")
        facts.append((told(texts.PUBLICATION), shown))
    day = stored_value(obj, "review_due")
    if kind == "review_due" and day:
        facts.append((told(texts.CONFIRM_BY), day.isoformat()))
    return facts


def note_of(
    obj, kind: str, language: str, step: str | None = None, comment: str = ""
) -> Note:
    """What is told of the item in that language."""

    def told(message):
        return translate(message, target_language=language)

    return Note(
        sentence=told(texts.sentence_of(kind, step)),
        facts=tuple(facts_of(obj, kind, step, language)),
        quote=(told(texts.REASON), comment) if comment else None,
        link=(told(texts.OPEN), url_of(obj)),
    )


def letter_of(subject: str, notes: list[Note], language: str) -> Letter:
    """A mail of these notes."""

    def told(message):
        return translate(message, target_language=language)

    base = f"{site_url()}/{language}"
    return Letter(
        language=language,
        subject=subject,
        notes=tuple(notes),
        closing=told(texts.WHY),
        links=(
            (told(texts.TO_DO), f"{base}/to-do"),
            (told(texts.PREFERENCES), f"{base}/notification-preferences"),
        ),
    )


def subject_of(obj, kind: str, language: str) -> str:
    """The subject of a mail about one item: its kind, type and country."""
    what = [type_of(obj, language), country_of(obj, language)]
    title = translate(texts.TITLES[kind], target_language=language)
    return f"EUCPN: {title} ({', '.join(filter(None, what))})"


def overview_subject(language: str, count: int) -> str:
    """The subject of the daily mail."""
    title = translate(texts.OVERVIEW, target_language=language)
    return f"EUCPN: {title} ({count})"
