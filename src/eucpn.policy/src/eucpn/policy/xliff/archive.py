"""What was sent, as files: bounded before anything is unpacked."""

from dataclasses import dataclass
from eucpn.policy.xliff import version12
from eucpn.policy.xliff import version21
from eucpn.policy.xliff.documents import Returned
from eucpn.policy.xliff.documents import Unreadable
from eucpn.policy.xliff.xml import parse
from lxml import etree
import io
import zipfile
import zlib


MB = 1024 * 1024
MAX_UPLOAD = 20 * MB
MAX_FILE = 5 * MB
MAX_UNPACKED = 100 * MB
MAX_FILES = 1000
READERS = {
    (version21.NAMESPACE, "2.1"): version21.read,
    (version21.NAMESPACE, "2.0"): version21.read,
    (version12.NAMESPACE, "1.2"): version12.read,
}
WRITERS = {"xliff-2.1": version21.write, "xliff-1.2": version12.write}
SUFFIXES = (".xlf", ".xliff")


@dataclass(frozen=True)
class Sent:
    """One file, by the name that it has in the archive."""

    name: str
    data: bytes


def packed(files: list[Sent]) -> bytes:
    """The files in one archive."""
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in files:
            archive.writestr(file.name, file.data)
    return stream.getvalue()


def unpacked(name: str, data: bytes) -> list[Sent]:
    """The XLIFF files in an archive, or the one that was sent without.

    What in an archive is no XLIFF by its name is not looked at.

    :raises Unreadable: for what is too large or damaged.
    """
    if not data.startswith(b"PK"):
        if len(data) > MAX_FILE:
            raise Unreadable("file_large", count=MAX_FILE // MB)
        return [Sent(name, data)]
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            return members(archive)
    except (
        zipfile.BadZipFile,
        zlib.error,
        EOFError,
        NotImplementedError,  # a way of packing that zipfile does not know
        OSError,
        RuntimeError,
        ValueError,
    ):
        raise Unreadable("archive_broken") from None


def members(archive: zipfile.ZipFile) -> list[Sent]:
    if len(archive.infolist()) > MAX_FILES:
        raise Unreadable("archive_many", count=MAX_FILES)
    found, left = [], MAX_UNPACKED
    for info in archive.infolist():
        if info.is_dir() or not info.filename.lower().endswith(SUFFIXES):
            continue
        # The size that an archive claims is not believed.
        with archive.open(info) as stream:
            data = stream.read(min(MAX_FILE, left) + 1)
        if len(data) > MAX_FILE or len(data) > left:
            raise Unreadable("archive_bomb")
        left -= len(data)
        found.append(Sent(info.filename, data))
    if not found:
        raise Unreadable("archive_empty")
    return found


def read(file: Sent) -> list[Returned]:
    """What a file says.

    :raises Unreadable: for what is no XLIFF.
    """
    root = parse(file.data)
    name = etree.QName(root.tag)
    reader = READERS.get((name.namespace, root.get("version")))
    if reader is None or name.localname != "xliff":
        raise Unreadable("no_xliff")
    returned = reader(root)
    if not returned:
        raise Unreadable("nothing")
    return returned
