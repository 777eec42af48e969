"""Reads the data: JSON as REST takes it, with three additions.

- `"today"`, `"today+30"`, `"today-5"`, `"today+30T17:00"`: a day, or a moment of it,
  counted from the day on which the site is created;
- `{"@pdf": {"filename", "title", "language", "lines"}}`: a small document;
- `{"@picture": {"filename", "lines", "width"?, "height"?, "colour"?}}`: a picture,
  PNG or GIF by its name.
"""

from base64 import b64encode
from datetime import timedelta
from eucpn.content.clock import today
from eucpn.policy.setup.example.pdf import pdf
from eucpn.policy.setup.example.pictures import picture
from importlib.resources import files
import json
import re


DAY = re.compile(r"today(?P<days>[+-]\d+)?(?P<time>T\d\d:\d\d)?")
CONTENT_TYPES = {
    "gif": "image/gif",
    "pdf": "application/pdf",
    "png": "image/png",
}


def read(name: str):
    """The content of `data/example/<name>.json`."""
    path = files("eucpn.policy") / "data" / "example" / f"{name}.json"
    return json.loads(path.read_text("utf-8"))


def resolve(value):
    """The value with days and files in place of what stands for them."""
    if isinstance(value, str):
        match = DAY.fullmatch(value)
        return day(match) if match else value
    if isinstance(value, list):
        return [resolve(item) for item in value]
    if isinstance(value, dict):
        if "@pdf" in value:
            settings = dict(value["@pdf"])
            return upload(settings.pop("filename"), pdf(**settings))
        if "@picture" in value:
            settings = value["@picture"]
            return upload(settings["filename"], picture(**settings))
        return {key: resolve(item) for key, item in value.items()}
    return value


def day(match: re.Match) -> str:
    """The day, or moment, that the match tells, in ISO 8601."""
    offset = timedelta(days=int(match["days"] or 0))
    return (today() + offset).isoformat() + (match["time"] or "")


def upload(filename: str, content: bytes) -> dict:
    """A file as REST takes it."""
    return {
        "data": b64encode(content).decode("ascii"),
        "encoding": "base64",
        "filename": filename,
        "content-type": CONTENT_TYPES[filename.rpartition(".")[2]],
    }
