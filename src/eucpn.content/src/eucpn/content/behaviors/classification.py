"""`eucpn.classification`: what it is about, in the network's own terms."""

from eucpn.content import _
from eucpn.content.behaviors.storage import attribute_storage
from eucpn.content.schema.directives import needed
from eucpn.content.vocabularies.terms import load
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import Interface
from zope.interface import provider


def terms_field(vocabulary, title, description=None):
    """A set of terms of one fixed list."""
    return schema.Set(
        title=title,
        description=description,
        value_type=schema.Choice(vocabulary=f"eucpn.content.vocabularies.{vocabulary}"),
        required=False,
        defaultFactory=set,
    )


class IClassified(Interface):
    """Marks content that is classified."""


@provider(IFormFieldProvider)
class IClassification(model.Schema):
    """Terms by which readers find it; the same in every language."""

    model.fieldset(
        "classification",
        label=_("fieldset_classification", default="Classification"),
        fields=[
            "crime_phenomena",
            "prevention_approaches",
            "prevention_levels",
            "target_groups",
            "settings",
            "countries_concerned",
            "empact_cycle_priorities",
        ],
    )
    languageindependent(
        "crime_phenomena",
        "prevention_approaches",
        "prevention_levels",
        "target_groups",
        "settings",
        "countries_concerned",
    )
    directives.omitted("empact_cycle_priorities")
    needed("submit", "crime_phenomena")

    crime_phenomena = terms_field(
        "crime_phenomena",
        _("label_crime_phenomena", default="Crime phenomena"),
        _(
            "help_crime_phenomena",
            default="What is to be prevented. Choose the narrowest terms that fit.",
        ),
    )
    prevention_approaches = terms_field(
        "prevention_approaches",
        _("label_prevention_approaches", default="Prevention approaches"),
    )
    prevention_levels = terms_field(
        "prevention_levels", _("label_prevention_levels", default="Prevention levels")
    )
    target_groups = terms_field(
        "target_groups",
        _("label_target_groups", default="Target groups"),
        _("help_target_groups", default="The people whom the measures address."),
    )
    settings = terms_field("settings", _("label_settings", default="Settings"))
    countries_concerned = terms_field(
        "countries", _("label_countries_concerned", default="Countries concerned")
    )
    empact_cycle_priorities = schema.Set(
        title=_("label_empact_cycle_priorities", default="EMPACT priorities"),
        description=_(
            "help_empact_cycle_priorities",
            default="The policy cycles of which the phenomena are a priority.",
        ),
        value_type=schema.TextLine(),
        readonly=True,
        required=False,
    )


def empact_cycles(phenomena) -> set[str]:
    """The EMPACT cycles (`empact_2018`, …) that have one of the phenomena, or a
    broader one, among their priorities."""
    terms = load("crime_phenomena").terms
    cycles = set()
    for id_ in phenomena or ():
        while id_ in terms:
            term = terms[id_]
            cycles |= {
                key
                for key, value in term.attributes.items()
                if key.startswith("empact_") and value
            }
            id_ = term.broader
    return cycles


class Classification(attribute_storage(IClassification, "empact_cycle_priorities")):
    """Stores the terms on the object; EMPACT priorities follow from them."""

    @property
    def empact_cycle_priorities(self):
        return empact_cycles(self.crime_phenomena)
