"""Toolbox: an issue of the network's main series."""

from eucpn.content import _
from eucpn.content.content.base import choice
from eucpn.content.content.base import choices
from eucpn.content.content.base import Contribution
from eucpn.content.content.base import key_messages
from eucpn.content.content.base import precision
from eucpn.content.content.base import relation
from eucpn.content.content.base import relations
from eucpn.content.content.base import rich_text
from eucpn.content.content.series import SeriesNumber
from eucpn.content.schema.directives import at_least
from eucpn.content.schema.directives import needed
from eucpn.content.validators import precise_date
from plone.app.dexterity.textindexer import searchable
from plone.app.multilingual.dx.directives import languageindependent
from plone.autoform import directives
from plone.namedfile.field import NamedBlobImage
from plone.supermodel import model
from zope import schema
from zope.i18n import translate
from zope.interface import implementer
from zope.interface import invariant


class IToolbox(model.Schema):
    """An intelligence picture, good practices and examples on one subject."""

    model.fieldset(
        "contents",
        label=_("fieldset_contents", default="Contents"),
        fields=[
            "part_intelligence_picture",
            "part_good_practices",
            "part_examples",
            "recommendations",
            "example_practices",
            "policy_paper",
        ],
    )
    model.fieldset(
        "publication",
        label=_("fieldset_publication", default="Publication"),
        fields=[
            "publication_date",
            "publication_precision",
            "production_status",
            "planned_languages",
            "isbn_doi",
            "authors",
            "acknowledgements",
            "citation",
            "suggested_citation",
        ],
    )
    model.fieldset(
        "cover",
        label=_("fieldset_cover", default="Cover"),
        fields=["cover", "cover_alt"],
    )
    languageindependent(
        "series_number",
        "presidency",
        "publication_date",
        "publication_precision",
        "production_status",
        "planned_languages",
        "isbn_doi",
        "cover",
    )
    searchable(
        "key_messages",
        "part_intelligence_picture",
        "part_good_practices",
        "part_examples",
        "recommendations",
    )
    directives.omitted("suggested_citation")
    needed(
        "submit",
        "series_number",
        "presidency",
        "key_messages",
        "part_intelligence_picture",
        "part_good_practices",
    )
    at_least(3, "key_messages")
    needed("publish", "publication_date", "cover", "cover_alt")

    series_number = SeriesNumber(
        title=_("label_series_number", default="Number in the series"),
        description=_(
            "help_series_number",
            default="Each toolbox has its own number; its translations share it.",
        ),
        min=1,
        required=False,
    )
    presidency = choice(
        "presidencies",
        _("label_presidency", default="Presidency"),
        _(
            "help_presidency",
            default="The Presidency of the Council under which it was written.",
        ),
    )
    key_messages = key_messages(
        _(
            "help_key_messages",
            default="Three to seven short and concrete sentences; shown first.",
        )
    )

    part_intelligence_picture = rich_text(
        _("label_part_intelligence_picture", default="Part 1: intelligence picture"),
        _(
            "help_part_intelligence_picture",
            default="What is known about the phenomenon: extent, trends, offenders, "
            "victims, and the legal background.",
        ),
    )
    part_good_practices = rich_text(
        _("label_part_good_practices", default="Part 2: good practices"),
        _(
            "help_part_good_practices",
            default="What works in preventing it, for whom and under which conditions.",
        ),
    )
    part_examples = rich_text(
        _("label_part_examples", default="Part 3: examples"),
        _(
            "help_part_examples",
            default="Projects in the Member States that others can learn from.",
        ),
    )
    recommendations = rich_text(_("label_recommendations", default="Recommendations"))
    example_practices = relations(
        ["Practice"],
        _("label_example_practices", default="Example practices"),
        _(
            "help_example_practices",
            default="Practices of this site that the third part describes.",
        ),
    )
    policy_paper = relation(
        ["Publication"],
        _("label_policy_paper", default="Policy paper"),
        _("help_policy_paper", default="The policy paper that belongs to the toolbox."),
    )

    publication_date = schema.Date(
        title=_("label_publication_date", default="Publication date"), required=False
    )
    publication_precision = precision()
    production_status = choice(
        "production_statuses",
        _("label_production_status", default="Production status"),
        _(
            "help_production_status",
            default="How far the work has come; readers see it, whatever the state of "
            "this page.",
        ),
        default="in-preparation",
    )
    planned_languages = choices(
        "official_languages",
        _("label_planned_languages", default="Planned languages"),
        _(
            "help_planned_languages",
            default="Readers of these languages are told that a translation is coming.",
        ),
    )
    isbn_doi = schema.TextLine(
        title=_("label_isbn_doi", default="ISBN or DOI"), required=False
    )
    authors = schema.Text(title=_("label_authors", default="Authors"), required=False)
    acknowledgements = schema.Text(
        title=_("label_acknowledgements", default="Acknowledgements"), required=False
    )
    citation = schema.Text(
        title=_("label_citation", default="Citation"),
        description=_(
            "help_citation",
            default="How to cite it. Left empty: authors, year and title.",
        ),
        required=False,
    )
    suggested_citation = schema.Text(
        title=_("label_suggested_citation", default="Suggested citation"),
        readonly=True,
        required=False,
    )

    cover = NamedBlobImage(
        title=_("label_cover", default="Cover"),
        description=_(
            "help_cover", default="The first page, as JPEG, PNG, GIF or WebP image."
        ),
        required=False,
    )
    cover_alt = schema.TextLine(
        title=_("label_cover_alt", default="Alternative text of the cover"),
        description=_(
            "help_cover_alt",
            default="What can be seen, for those who cannot see it.",
        ),
        required=False,
    )

    @invariant
    def published_as_precisely_as_told(data):
        precise_date(data, "publication_date", "publication_precision")


@implementer(IToolbox)
class Toolbox(Contribution):
    """A toolbox and its files."""

    @property
    def suggested_citation(self):
        """The citation as entered, else one in the toolbox's own language."""
        if self.citation or not self.publication_date:
            return self.citation
        return translate(
            _(
                "citation_of_toolbox",
                default="${authors} (${year}). ${title}. EUCPN Toolbox Series, "
                "No ${number}.",
                mapping={
                    "authors": self.authors or "EUCPN",
                    "year": self.publication_date.year,
                    "title": self.title,
                    "number": self.series_number or "-",
                },
            ),
            target_language=self.Language(),
        )
