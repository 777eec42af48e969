"""Bodies of requests that are not what the service reads: 400, before anything runs.

The stock services take a body as it comes and fail somewhere inside. Here it is read
once, after the address is known and the asker let in: as JSON that can be stored, and
against the shapes of `bodies.json`: those of a service's members, and those of the
fields of the type that is written. Both are JSON Schema; what a value may be beyond its
shape is the field's own validation.
"""

from eucpn.policy import _
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.multilingual.guards import sentence
from functools import cache
from importlib.resources import files
from jsonschema import Draft202012Validator
from jsonschema.exceptions import best_match
from plone.dexterity.interfaces import IDexterityContent
from plone.dexterity.utils import iterSchemata
from plone.dexterity.utils import iterSchemataForType
from plone.rest.interfaces import IService
from zExceptions import BadRequest
from zope.component.hooks import getSite
from zope.dottedname.resolve import resolve
from zope.schema import getFieldsInOrder
from zope.schema.interfaces import ICollection
import json
import math
import re


# Deeper than any page of blocks, and far from what Python's stack bears.
MAX_DEPTH = 60
# Sixty-four bits: indexes and object ids hold no more.
MAX_DIGITS = 18
SURROGATE = re.compile(rb"\\u[dD]")
READING = ("GET", "HEAD", "OPTIONS")
# Their bodies are files.
UPLOADS = ("@tus-upload", "@tus-replace")
# They take a form with files as well.
FORMS = ("@translation-jobs",)
# Where the request keeps the names that its body has, for the error view.
SENT = "eucpn.policy.body"


def read(body: bytes):
    """The JSON value of a body.

    :raises ValueError: where it is none, or one that cannot be stored.
    """
    try:
        data = json.loads(
            body, parse_int=number, parse_float=number, parse_constant=number
        )
    except RecursionError:
        raise ValueError("depth") from None
    if SURROGATE.search(body):
        # Halves of a character are refused by the encoding.
        json.dumps(data, ensure_ascii=False).encode("utf-8")
    level = [data]
    for _depth in range(MAX_DEPTH):
        level = [
            member
            for value in level
            if isinstance(value, dict | list)
            for member in (value.values() if isinstance(value, dict) else value)
        ]
        if not level:
            return data
    raise ValueError("depth")


def number(text: str) -> int | float:
    """:raises ValueError: for NaN, the infinities, and what is beyond 64 bits."""
    if text.lstrip("-").isdigit():
        if len(text) > MAX_DIGITS:
            raise ValueError(text)
        return int(text)
    value = float(text)
    if not math.isfinite(value):
        raise ValueError(text)
    return value


@cache
def shapes() -> dict:
    """`bodies.json`, with the interfaces of the fields in the place of their names."""
    raw = json.loads((files(__package__) / "bodies.json").read_text("utf-8"))
    return {
        "services": raw["services"],
        "fields": [(resolve(row["field"]), row["shape"]) for row in raw["fields"]],
    }


def of_service(name: str, method: str) -> dict:
    """The shape of a body of the service `name` (`""`: content itself)."""
    services = shapes()["services"]
    return services.get(f"{method} {name}".strip()) or services.get(name, {})


def of_field(field, value) -> dict:
    """The shape that a value of the field has to have.

    plone.restapi takes a single value for a list of one.
    """
    for interface, shape in shapes()["fields"]:
        if interface.providedBy(field):
            return shape
    if ICollection.providedBy(field) and field.value_type is not None:
        if not isinstance(value, list):
            return of_field(field.value_type, value)
        return {"items": of_field(field.value_type, value)}
    return {}


def fields_of(context, method: str, data: dict):
    """The fields that a `PATCH` or `POST` of content writes, by name."""
    if method == "PATCH" and IDexterityContent.providedBy(context):
        schemata = iterSchemata(context)
    elif method == "POST" and isinstance(data.get("@type"), str):
        schemata = iterSchemataForType(data["@type"])
    else:
        return {}
    return {
        name: field
        for schema in schemata
        for name, field in getFieldsInOrder(schema)
        if not field.readonly
    }


def check(shape: dict, value, name: str = ""):
    """:raises BadRequest: naming the member that has another shape."""
    error = best_match(Draft202012Validator(shape).iter_errors(value))
    if error is None:
        return
    path = ".".join([*([name] if name else []), *map(str, error.absolute_path)])
    if error.validator == "required":
        missing = next(n for n in error.validator_value if n not in error.instance)
        message = _(
            "error_body_missing",
            default="“${name}” is missing.",
            mapping={"name": f"{path}.{missing}".lstrip(".")},
        )
    elif error.validator == "type":
        expected = error.validator_value
        types = [expected] if isinstance(expected, str) else expected
        message = _(
            "error_body_type",
            default="“${name}” has to be of the JSON type ${types}.",
            mapping={"name": path, "types": " / ".join(types)},
        )
    else:
        message = _(
            "error_parameter",
            default="The value of “${name}” cannot be used here.",
            mapping={"name": path},
        )
    refuse(message, path.split(".")[0])


def refuse(message, field: str | None = None):
    """:raises BadRequest: with one error, at its field where there is one."""
    told = sentence(message)
    if not field:
        raise BadRequest(told)
    raise BadRequest([{"error": "ValidationError", "field": field, "message": told}])


def service_name(service) -> str:
    """`@move`, or nothing for content itself."""
    name = getattr(service, "__name__", "").rpartition("_@")[2]
    return f"@{name}" if "_@" in getattr(service, "__name__", "") else ""


def is_form(request) -> bool:
    """Is the body one of a form that holds files?"""
    return (request.get("CONTENT_TYPE") or "").startswith("multipart/form-data")


def after_traversal(event):
    """:raises BadRequest: for a body that the service cannot read."""
    request = event.request
    # Above all sites there is no layer, but there is a `@login`.
    if getSite() is not None and not IEUCPNLayer.providedBy(request):
        return
    method, service = request.get("REQUEST_METHOD"), request.get("PUBLISHED")
    if method in READING or not IService.providedBy(service):
        return
    name = service_name(service)
    if name in UPLOADS or (name in FORMS and is_form(request)):
        request.set(SENT, ())
        return
    if not request.get("BODY"):
        # Not all services know that nothing is an object without members.
        request.set("BODY", b"{}")
    try:
        data = read(request.get("BODY"))
    except ValueError:
        refuse(_("error_body_json", default="The body cannot be read as JSON."))
    if not isinstance(data, dict):
        refuse(_("error_body", default="The body has to be a JSON object."))
    request.set(SENT, tuple(data))
    check(of_service(name, method), data)
    if not name:
        for field_name, field in fields_of(service.context, method, data).items():
            if data.get(field_name) is not None:
                value = data[field_name]
                check(of_field(field, value), value, field_name)
