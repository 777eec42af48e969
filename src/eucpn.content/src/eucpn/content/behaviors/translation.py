"""`eucpn.translation`: of which text and version this is a translation."""

from eucpn.content import _
from eucpn.content.behaviors.storage import attribute_storage
from eucpn.content.behaviors.storage import stored_value
from plone.app.iterate.interfaces import ICheckinCheckoutPolicy
from plone.app.iterate.interfaces import IWorkingCopy
from plone.app.multilingual.dx.directives import languageindependent
from plone.app.multilingual.dx.interfaces import ILanguageIndependentField
from plone.app.multilingual.interfaces import ITG
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.dexterity.utils import iterSchemata
from plone.supermodel import model
from zope import schema
from zope.component.hooks import getSite
from zope.interface import Interface
from zope.interface import provider


# Values of the vocabulary `translation_statuses`.
SOURCE, CURRENT, OUTDATED, IN_PROGRESS = (
    "source",
    "current",
    "outdated",
    "in-progress",
)


class ITranslated(Interface):
    """Marks content that is, or has, translations."""


@provider(IFormFieldProvider)
class ITranslation(model.Schema):
    """Each translation group has exactly one source; the others come from it."""

    model.fieldset(
        "provenance",
        label=_("fieldset_provenance", default="Source and contact"),
        fields=[
            "language",
            "translator_credit",
            "official_translation",
            "translation_method",
            "source_language",
            "translated_from_version",
            "is_source",
            "translation_status",
        ],
    )
    languageindependent("source_language")
    directives.omitted("is_source", "translation_status")
    directives.write_permission(
        language="eucpn.content.setversion",
        source_language="eucpn.content.setversion",
        translated_from_version="eucpn.content.setversion",
        translation_method="eucpn.content.setversion",
        official_translation="eucpn.content.review",
    )

    language = schema.Choice(
        title=_("label_language", default="Language"),
        description=_(
            "help_language", default="Follows from the language folder it lies in."
        ),
        vocabulary="eucpn.content.vocabularies.languages",
        required=False,
    )
    source_language = schema.Choice(
        title=_("label_source_language", default="Source language"),
        vocabulary="eucpn.content.vocabularies.official_languages",
        required=False,
    )
    translated_from_version = schema.Int(
        title=_("label_translated_from_version", default="Translated from version"),
        required=False,
        min=0,
    )
    translation_method = schema.Choice(
        title=_("label_translation_method", default="Translation method"),
        vocabulary="eucpn.content.vocabularies.translation_methods",
        required=False,
    )
    translator_credit = schema.TextLine(
        title=_("label_translator_credit", default="Translated by"),
        description=_(
            "help_translator_credit",
            default="The service or organisation that translated this. It is public.",
        ),
        required=False,
    )
    official_translation = schema.Bool(
        title=_("label_official_translation", default="Official translation"),
        required=False,
        default=False,
    )
    is_source = schema.Bool(
        title=_("label_is_source", default="Is the source"),
        readonly=True,
        required=False,
    )
    translation_status = schema.Choice(
        title=_("label_translation_status", default="Translation status"),
        vocabulary="eucpn.content.vocabularies.translation_statuses",
        readonly=True,
        required=False,
    )


def source_of(obj):
    """The source item of `obj`'s translation group, without permission checks.

    Answers `obj` itself where it is the source or stands alone, and None where
    the source is gone. A revision is in no group: of a translation's revision it is
    the source of that translation.
    """
    source_language = stored_value(obj, "source_language")
    if not source_language or source_language == obj.language:
        return obj
    if IWorkingCopy.providedBy(obj):
        original = ICheckinCheckoutPolicy(obj).getBaseline()
        return None if original is None else source_of(original)
    catalog = getSite().portal_catalog
    for brain in catalog.unrestrictedSearchResults(
        TranslationGroup=ITG(obj, None), Language=source_language
    ):
        return brain._unrestrictedGetObject()
    return None


class Translation(attribute_storage(ITranslation, "is_source", "translation_status")):
    """Stores on the object; what it is follows from languages and versions."""

    @property
    def is_source(self):
        own = self.context.language
        return not self.source_language or self.source_language == own

    @property
    def translation_status(self):
        """`outdated` is a comparison of versions, never of dates."""
        if self.is_source:
            return SOURCE
        if self.context.effective_date is None:  # never approved
            return IN_PROGRESS
        source = source_of(self.context)
        now = stored_value(source, "content_version", 0) if source is not None else 0
        return CURRENT if (self.translated_from_version or 0) >= now else OUTDATED


def independent_fields(obj):
    """`(schema, name)` of every field of `obj` that is the same in all languages."""
    for behavior in iterSchemata(obj):
        for name in behavior:
            field = behavior[name]
            if ILanguageIndependentField.providedBy(field) and not field.readonly:
                yield behavior, name
