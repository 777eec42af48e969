"""`GET @translate?language=fr` of any version or revision of a contribution.

For those who may translate its original into that language: the secretariat, the
countries whose item it is, the translators into the language.

200: `{"@id", "source", "target", "create", "fields", "own", "independent", "files",
"since_version", "current_version"}`. `source`: `{"@id", "UID", "@type", "title",
"language", "content_version"}`. `target`: `{"@id", "UID", "title", "language",
"review_state", "translated_from_version", "translation_status",
"translation_method", "modified", "editable", "revisable", "is_revision",
"change_summary", "lock", "workflow"}`, the last two as `@lock` and `@workflow` of it
tell them, in the language of the item asked; None where there is none yet;
then `create` is what a `POST` to its `@id` takes, None for who may not. For `fields`,
`own`, `independent`, `files` see `texts`. `since_version`: that of which the text is
compared with the present one, None where the translation is of the present one or that
text is not known.

400: no or a wrong language, an original that is not approved. 401 and 403 for others.
404 where the original is gone.
"""

from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import ITranslation
from eucpn.content.serializers.labels import Labels
from eucpn.content.vocabularies.terms import asked_language
from eucpn.policy.security.serialize import discreet_lock
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.services.translate.pair import may_edit
from eucpn.policy.services.translate.pair import may_revise
from eucpn.policy.services.translate.pair import Pair
from eucpn.policy.services.translate.pair import pair_of
from eucpn.policy.services.translate.texts import Texts
from eucpn.policy.services.workflow.info import EditorialInfo
from eucpn.policy.workflow.conditions import baseline_of
from eucpn.policy.workflow.conditions import state_of
from eucpn.policy.workflow.table import labels


class TranslateGet(RefusingService):
    """`GET <item>/@translate`."""

    def act(self):
        pair = pair_of(self.context, self.request.form.get("language"))
        texts = Texts(pair, self.request)
        return {
            "@id": f"{self.context.absolute_url()}/@translate?language={pair.language}",
            "source": self.source(pair.source),
            "target": self.target(pair.target),
            "create": self.create(pair),
            "fields": texts.fields(),
            "own": texts.own(),
            "independent": texts.independent(),
            "files": texts.files(),
            "since_version": texts.since if texts.then else None,
            "current_version": stored_value(pair.source, "content_version") or 0,
        }

    def source(self, source) -> dict:
        return {
            **self.named(source),
            "@type": source.portal_type,
            "content_version": stored_value(source, "content_version") or 0,
        }

    def target(self, target) -> dict | None:
        if target is None:
            return None
        label = self.labels
        # What a revision is a translation of, is asked of the item that it revises.
        version = baseline_of(target) or target
        return {
            **self.named(target),
            "review_state": self.state(target),
            "translated_from_version": stored_value(target, "translated_from_version"),
            "translation_status": label(
                "translation_statuses", ITranslation(version).translation_status
            ),
            "translation_method": label(
                "translation_methods", stored_value(target, "translation_method")
            ),
            "modified": target.modified().ISO8601(),
            "editable": may_edit(target),
            "revisable": may_revise(target, self.request),
            "is_revision": version is not target,
            "change_summary": stored_value(target, "change_summary"),
            "lock": discreet_lock(target),
            "workflow": EditorialInfo(target, self.request)(expand=True)["workflow"],
        }

    def create(self, pair: Pair) -> dict | None:
        """Where and with what the version is created."""
        if pair.container is None:
            return None
        return {
            "@id": pair.container,
            "@type": pair.source.portal_type,
            "translation_of": pair.source.UID(),
            "language": pair.language,
            # What the translator has before them, whenever it is saved.
            "translated_from_version": stored_value(pair.source, "content_version")
            or None,
        }

    def named(self, obj) -> dict:
        return {
            "@id": obj.absolute_url(),
            "UID": obj.UID(),
            "title": obj.Title() or obj.getId(),
            "language": self.labels("languages", obj.Language()),
        }

    def state(self, obj) -> dict:
        id_, language = state_of(obj), asked_language(self.request)
        titles = labels()["states"].get(id_, {})
        return {"token": id_, "title": titles.get(language) or titles.get("en") or id_}

    @property
    def labels(self) -> Labels:
        return Labels(asked_language(self.request), self.request)
