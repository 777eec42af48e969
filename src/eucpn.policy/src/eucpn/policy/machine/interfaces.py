"""What a machine translation service has to offer."""

from dataclasses import dataclass
from zope.interface import Attribute
from zope.interface import Interface


class IExternalTranslationService(Interface):
    """A service that answers at once; a named utility.

    The shape is that which plone.app.multilingual proposes.
    """

    order = Attribute("The service with the lowest number is asked first.")

    def is_available() -> bool:
        """Can it be asked now?"""

    def available_languages() -> list[tuple[str, str]]:
        """The pairs of languages, from and to."""

    def translate_content(
        content: str, source_language: str, target_language: str
    ) -> str | None:
        """The translation of one text, or None.

        :param content: a text with its mark-up as XML elements: `<g id="1">…</g>` is a
            pair, `<x id="2"/>` stands alone, `&`, `<` and `>` are escaped. Each has to
            be in the answer once.
        """


class IAsynchronousTranslationService(IExternalTranslationService):
    """A service that answers later; `translate_content` is not asked.

    It posts its answer to `callback` of the job, once, before the job expires.
    """

    timeout = Attribute("After how many seconds an answer is no longer waited for.")

    def request(job: "JobRequest"):
        """Ask for a translation, and do not wait for it.

        Called once the job is stored. What it raises is logged; then the job expires.
        """


@dataclass(frozen=True)
class JobRequest:
    """What an asynchronous service is asked.

    :param texts: the contents by the id of their unit, in order.
    :param callback: the address for `POST`, of a JSON object `{"job": id, "token",
        "texts": {unit: content}}`, or `{"job", "token", "error": why}`.
    """

    id: str
    token: str
    callback: str
    source_language: str
    target_language: str
    texts: dict[str, str]
