"""`eucpn.files`: what a contained file is, in which language, for whom usable."""

from eucpn.content import _
from eucpn.content.behaviors.storage import attribute_storage
from plone.autoform import directives
from plone.autoform.interfaces import IFormFieldProvider
from plone.supermodel import model
from zope import schema
from zope.interface import Interface
from zope.interface import provider
import hashlib


class IDescribedFile(Interface):
    """Marks files whose language and role are told."""


@provider(IFormFieldProvider)
class IFiles(model.Schema):
    """Describes a core File that lies in a contribution."""

    directives.write_permission(checksum="eucpn.content.setversion")

    document_language = schema.Choice(
        title=_("label_document_language", default="Language of the document"),
        description=_(
            "help_document_language",
            default="EU languages and others, as in campaigns.",
        ),
        vocabulary="eucpn.content.vocabularies.material_languages",
        required=False,
    )
    document_role = schema.Choice(
        title=_("label_document_role", default="Role of the document"),
        vocabulary="eucpn.content.vocabularies.document_roles",
        required=False,
    )
    accessible_pdf = schema.Choice(
        title=_("label_accessible_pdf", default="Accessible PDF"),
        vocabulary="eucpn.content.vocabularies.accessible_pdf",
        required=False,
        default="unknown",
    )
    checksum = schema.ASCIILine(
        title=_("label_checksum", default="SHA-256"),
        description=_("help_checksum", default="Computed when the file is stored."),
        required=False,
    )


Files = attribute_storage(IFiles)


def sha256(blob_value) -> str:
    """The SHA-256 of a stored file, in hexadecimal; read in pieces."""
    digest = hashlib.sha256()
    with blob_value.open() as stream:
        while piece := stream.read(1 << 20):
            digest.update(piece)
    return digest.hexdigest()
