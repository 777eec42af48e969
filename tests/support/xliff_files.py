"""Files for outside translators, as tests make and read them."""

from copy import deepcopy
from eucpn.policy.xliff import archive
from http import HTTPStatus
from lxml import etree
from plone.app.textfield.value import RichTextValue
import io
import zipfile


HTML = (
    '<h2>Aims</h2><p>Lock <strong>all</strong> doors &amp; <a href="https://example'
    '.org" title="Windows">windows</a><br/>at night</p><ul><li>One</li></ul>'
)
FORMATS = ["xliff-2.1", "xliff-1.2"]


def rich(html):
    return RichTextValue(html, "text/html", "text/x-html-safe")


def files(response) -> dict[str, bytes]:
    assert response.status_code == HTTPStatus.OK, response.text
    with zipfile.ZipFile(io.BytesIO(response.content)) as found:
        return {name: found.read(name) for name in found.namelist()}


def translated(data: bytes, change=None) -> bytes:
    """The file with «…» around every text."""
    root = etree.fromstring(data)
    for text in list(root.iter("{*}source")):
        for old in text.getparent().findall("{*}target"):
            text.getparent().remove(old)
        target = deepcopy(text)
        target.tag = text.tag.replace("}source", "}target")
        for element in target.iter():
            element.text = f"«{element.text}»" if element.text else None
            if element is not target and element.tail:
                element.tail = f"«{element.tail}»"
        text.addnext(target)
    if change is not None:
        change(root)
    return etree.tostring(root)


def packed(found: dict[str, bytes]) -> bytes:
    return archive.packed([archive.Sent(*entry) for entry in found.items()])


def whole(response, change=None) -> bytes:
    """The archive that an order answered, translated."""
    return packed({
        name: translated(data, change) for name, data in files(response).items()
    })


def set_of(name, value):
    """A change of an attribute of the root or, in 1.2, of the file."""

    def change(root):
        for element in (root, *root.iter("{*}file")):
            if name in element.attrib:
                element.set(name, value)

    return change


def messages(answer):
    assert "files" in answer.json(), answer.text
    return [
        (problem["unit"], problem["message"])
        for file in answer.json()["files"]
        for problem in file["problems"]
    ]


def files_in(data: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(data)) as found:
        return {name: found.read(name) for name in found.namelist()}
