"""What lists tell about a stored file without waking the object that holds it."""

from eucpn.content.behaviors.files import IDescribedFile
from eucpn.content.content.campaign_material import ICampaignMaterial
from plone.indexer import indexer


def file_info_of(obj) -> dict | None:
    """`{"filename", "content_type", "size"}`, or None without a file."""
    if not obj.file:
        return None
    return {
        "filename": obj.file.filename,
        "content_type": obj.file.contentType,
        "size": obj.file.getSize(),
    }


@indexer(IDescribedFile)
def file_info(obj):
    return file_info_of(obj)


@indexer(ICampaignMaterial)
def material_file_info(obj):
    return file_info_of(obj)
