"""Which service is asked."""

from eucpn.policy.machine.interfaces import IExternalTranslationService
from zope.component import getUtilitiesFor


def services() -> list:
    """The services that can be asked now, in their order."""
    found = [
        (service.order, name, service)
        for name, service in getUtilitiesFor(IExternalTranslationService)
        if service.is_available()
    ]
    return [service for *_order, service in sorted(found, key=lambda row: row[:2])]


def service_for(source_language: str, target_language: str):
    """The first service for that pair of languages, or None."""
    pair = (source_language, target_language)
    for service in services():
        if pair in set(map(tuple, service.available_languages())):
            return service
    return None


def languages_from(source_language: str) -> set[str]:
    """The languages into which any service translates from that one."""
    return {
        target
        for service in services()
        for source, target in service.available_languages()
        if source == source_language
    }
