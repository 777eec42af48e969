"""Constraints of values, usable in every schema.

A single value is checked by a field's `constraint`, several by an invariant. Each
refusal is one sentence that tells what is expected.
"""

from datetime import datetime
from eucpn.content import _
from eucpn.content.interfaces import IEUCPNContentLayer
from functools import cache
from importlib.resources import files
from pathlib import PurePath
from plone.namedfile.interfaces import INamedFileField
from plone.namedfile.interfaces import INamedImageField
from plone.namedfile.interfaces import IPluggableFileFieldValidation
from plone.namedfile.interfaces import IPluggableImageFieldValidation
from plone.namedfile.utils import getImageInfo
from urllib.parse import urlsplit
from zope.component import adapter
from zope.globalrequest import getRequest
from zope.interface import implementer
from zope.interface import Interface
from zope.interface import Invalid
from zope.interface import providedBy
from zope.schema.interfaces import ValidationError
import json
import re


class Refused(ValidationError):
    """A value is not as expected; `args[0]` is the sentence that says so."""

    def doc(self):
        return self.args[0]


CONTENT_TYPE = re.compile(r"([\w.+-]+/[\w.+-]+)(?:;\s*charset=[\w-]+)?")


class NotAWebAddress(ValidationError):
    """Only http and https addresses with a host are accepted."""

    def doc(self):
        return _(
            "error_not_a_web_address",
            default="A web address is expected, for example https://example.org/page.",
        )


def http_uri(value) -> bool:
    """Accepts absolute http(s) addresses and nothing else (no `javascript:`).

    :raises NotAWebAddress: otherwise.
    """
    try:
        parts = urlsplit(value)
    except ValueError:
        raise NotAWebAddress(value) from None
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise NotAWebAddress(value)
    if any(c.isspace() or ord(c) < 32 for c in value):
        raise NotAWebAddress(value)
    return True


def of_type(*portal_types):
    """A constraint of a relation: its target is of one of the types."""

    def constraint(value) -> bool:
        target = getattr(value, "to_object", value)
        if getattr(target, "portal_type", None) not in portal_types:
            raise Refused(
                _(
                    "error_wrong_type_of_target",
                    default="Only items of these types can be chosen: ${types}.",
                    mapping={"types": ", ".join(portal_types)},
                )
            )
        return True

    return constraint


class InvalidField(Invalid):
    """Values that do not go together; `args[0]` is the sentence, `field` the name of
    the field at which a form shows it."""

    def __init__(self, message, field: str):
        super().__init__(message)
        self.field = field


class NotInOrder(InvalidField):
    """Two values stand in the wrong order."""


def title_of(data, name: str):
    """The title of the field of that name in one of the schemata of `data`.

    :param data: a content object, or the values that a form is about to store.
    """
    for interface in providedBy(data):
        if name in interface:
            return interface[name].title
    return name


def in_order(data, first: str, second: str):
    """Invariant: where both are given, `data.first` <= `data.second`.

    :raises NotInOrder: otherwise, naming both fields by their titles.
    """
    before, after = getattr(data, first, None), getattr(data, second, None)
    if before is None or after is None or before <= after:
        return
    raise NotInOrder(
        _(
            "error_not_in_order",
            default="“${first}” must not be later or greater than “${second}”.",
            mapping={"first": title_of(data, first), "second": title_of(data, second)},
        ),
        second,
    )


def precise_date(data, name: str, precision: str):
    """Invariant: of a date that is known by month or year only, the first day is
    stored, so that such dates sort, compare and travel alike.

    :raises Invalid: otherwise.
    """
    value, known = getattr(data, name, None), getattr(data, precision, None)
    if value is None or known in (None, "day"):
        return
    first = value.replace(day=1) if known == "month" else value.replace(month=1, day=1)
    if value != first:
        raise InvalidField(
            _(
                "error_not_the_first_day",
                default="“${field}”: where the day is not known, "
                "enter the first day of the month or year, here ${first}.",
                mapping={"field": title_of(data, name), "first": first.isoformat()},
            ),
            name,
        )


def wall_time(value: datetime) -> bool:
    """Accepts what a clock shows to the minute; the zone stands in its own column.

    :raises Refused: otherwise.
    """
    if value.tzinfo is not None or value.second or value.microsecond:
        raise Refused(
            _(
                "error_not_a_wall_time",
                default="Date and time to the minute are expected, without an offset, "
                "for example 2027-03-31T17:00.",
            )
        )
    return True


# What may be uploaded: extensions and the content types that go with each. Nothing
# that a browser would run in the name of the site: no HTML, no SVG, no scripts.
IMAGE_TYPES = {
    "gif": {"image/gif"},
    "jpeg": {"image/jpeg", "image/pjpeg"},
    "jpg": {"image/jpeg", "image/pjpeg"},
    "png": {"image/png", "image/x-png"},
    "webp": {"image/webp"},
}
FILE_TYPES = IMAGE_TYPES | {
    "csv": {"text/csv", "text/plain", "application/vnd.ms-excel"},
    "docx": {"application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
    "epub": {"application/epub+zip"},
    "m4a": {"audio/mp4", "audio/x-m4a"},
    "mp3": {"audio/mpeg", "audio/mp3"},
    "mp4": {"video/mp4"},
    "odp": {"application/vnd.oasis.opendocument.presentation"},
    "ods": {"application/vnd.oasis.opendocument.spreadsheet"},
    "odt": {"application/vnd.oasis.opendocument.text"},
    "pdf": {"application/pdf"},
    "pptx": {
        "application/vnd.openxmlformats-officedocument.presentationml.presentation"
    },
    "srt": {"application/x-subrip", "text/plain"},
    "txt": {"text/plain"},
    "vtt": {"text/vtt"},
    "webm": {"video/webm"},
    "xlsx": {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
    "zip": {"application/zip", "application/x-zip-compressed"},
}

# In bytes. A file may be a campaign video; images are scaled by the server, which
# takes many times their size in memory.
MAX_FILE_SIZE = 200 * 1024 * 1024
MAX_IMAGE_SIZE = 10 * 1024 * 1024


@cache
def signatures() -> dict[str, list[tuple[int, bytes]]]:
    """What files of an extension begin with, one of them (`signatures.json`)."""
    path = files("eucpn.content") / "signatures.json"
    raw = json.loads(path.read_text("utf-8"))
    return {
        extension: [(row["offset"], bytes.fromhex(row["bytes"])) for row in rows]
        for extension, rows in raw.items()
    }


def begins_as(extension: str, start: bytes) -> bool:
    """Can a file that begins so be what its extension says?

    Types without a signature are text, which has no null bytes.
    """
    if extension not in signatures():
        return b"\0" not in start
    return any(
        start[offset:].startswith(signature)
        for offset, signature in signatures()[extension]
    )


def check_upload(value, types: dict[str, set[str]], max_size: int):
    """Is the file one of the types, and not too large?

    The name, the content type *and* the first bytes have to agree.

    :param value: a named file of plone.namedfile.
    :raises Refused: otherwise.
    """
    extension = PurePath(value.filename or "").suffix[1:].lower()
    if extension not in types:
        raise Refused(
            _(
                "error_file_type",
                default="Files of this type are not accepted. Accepted are: ${types}.",
                mapping={"types": ", ".join(sorted(types))},
            )
        )
    # It is stored and served as it was sent: nothing but a charset may follow.
    sent = value.contentType or ""
    known = CONTENT_TYPE.fullmatch(sent)
    content_type = known[1].lower() if known else sent
    if content_type not in types[extension]:
        raise Refused(
            _(
                "error_file_content_type",
                default="The file is named “${name}” but said to be “${type}”.",
                mapping={"name": value.filename, "type": content_type},
            )
        )
    with value.open() as file:
        start = file.read(512)
    if not begins_as(extension, start):
        raise Refused(
            _(
                "error_file_contents",
                default="What “${name}” holds is not of the type of its name.",
                mapping={"name": value.filename},
            )
        )
    if value.getSize() > max_size:
        raise Refused(
            _(
                "error_file_size",
                default="The file is too large; ${limit} MB is the limit.",
                mapping={"limit": max_size // (1024 * 1024)},
            )
        )


class UploadCheck:
    """Checks whatever is uploaded to a site where eucpn.content is installed."""

    def __init__(self, field, value):
        self.field = field
        self.value = value

    def __call__(self):
        if self.value and IEUCPNContentLayer.providedBy(getRequest()):
            self.check()


@implementer(IPluggableFileFieldValidation)
@adapter(INamedFileField, Interface)
class FileCheck(UploadCheck):
    """Type and size of a file."""

    def check(self):
        check_upload(self.value, FILE_TYPES, MAX_FILE_SIZE)


@implementer(IPluggableImageFieldValidation)
@adapter(INamedImageField, Interface)
class ImageCheck(UploadCheck):
    """Type and size of an image, and that it is one."""

    def check(self):
        check_upload(self.value, IMAGE_TYPES, MAX_IMAGE_SIZE)
        sniffed, _width, _height = getImageInfo(self.value.data)
        if sniffed not in set().union(*IMAGE_TYPES.values()):
            raise Refused(
                _("error_not_an_image", default="The file cannot be read as an image.")
            )
