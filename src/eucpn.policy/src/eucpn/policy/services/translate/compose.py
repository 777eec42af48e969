"""`POST @translate?language=fr {"texts": {id: text}}`: a page of blocks with the texts
in it, made of the original's page and the translation's; nothing is written.

For whom `GET` is. The ids are those of the units that `GET` tells; a text that is left
out stays as it is in the translation, an empty one is empty. Who saves the answer with
the translation saves the texts.

200: `{"blocks", "blocks_layout"}`.
400: `{"error": {"type", "message", "field"}}`; where
a text cannot be, as its protected codes are not those of the original, `field` is its
id, else `texts`. 401, 403 and 404 as `GET`.
"""

from eucpn.policy import _
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.services.translate.pair import pair_of
from eucpn.policy.services.translate.texts import page_of
from eucpn.policy.workflow.conditions import TransitionRefused
from eucpn.policy.xliff.pages import composed
from eucpn.policy.xliff.problems import SENTENCES
from plone.restapi.serializer.converters import json_compatible
from zope.i18nmessageid import Message


class TranslatePost(RefusingService):
    """`POST <item>/@translate`."""

    def act(self):
        pair = pair_of(self.context, self.request.form.get("language"))
        texts = self.texts()
        source = page_of(pair.source)
        if source is None:
            raise TransitionRefused(
                _("error_no_blocks", default="This text is not made of blocks."),
                field="texts",
            )
        target = page_of(pair.target) if pair.target is not None else None
        page, problems = composed(source, target, texts)
        for unit, reason, mapping in problems:
            message = Message(SENTENCES[reason], mapping=mapping)
            raise TransitionRefused(message, field=unit)
        return json_compatible(page)

    def texts(self) -> dict[str, str]:
        """:raises TransitionRefused: where the body has none."""
        texts = self.body().get("texts")
        if not isinstance(texts, dict) or not all(
            isinstance(text, str) for text in texts.values()
        ):
            raise TransitionRefused(
                _(
                    "error_texts",
                    default="Texts by their ids are expected, for example "
                    "{“id”: “text”}.",
                ),
                field="texts",
            )
        return texts
