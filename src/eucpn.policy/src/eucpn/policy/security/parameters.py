"""Parts of a request's head that cannot be what they say they are.

A filter of the WSGI pipeline (`egg:eucpn.policy#parameters` in zope.ini): an address is
UTF-8, basic authentication is Base64 of it, and a parameter may name a type
(`b_start:int=25`). What is not so is answered with 400 and a sentence before the
request reaches the application, which has an error of its own for it.
"""

from base64 import b64decode
from urllib.parse import parse_qsl
from ZPublisher.Converters import get_converter
import json


def unreadable(query_string: str) -> str | None:
    """The name of the first parameter that is not of the type that it names."""
    for name, value in parse_qsl(query_string, keep_blank_values=True, errors="strict"):
        for type_ in name.split(":")[1:]:
            converter = get_converter(type_)
            if converter is None:
                continue
            try:
                converter(value)
            except Exception:
                # Whatever a converter says: the asker wrote what it cannot read.
                return name.split(":")[0]
    return None


def problem(environ) -> str | None:
    """What is wrong with the head of the request, as a sentence."""
    try:
        environ.get("PATH_INFO", "").encode("latin-1").decode()
        name = unreadable(environ.get("QUERY_STRING", ""))
    except UnicodeError:
        return "The address is not UTF-8."
    if name is not None:
        return f"“{name}” is not of the type that it names."
    scheme, _space, told = environ.get("HTTP_AUTHORIZATION", "").partition(" ")
    if scheme.lower() == "basic":
        try:
            b64decode(told.strip(), validate=True).decode()
        except ValueError:
            return "The basic authentication is not Base64 of UTF-8."
    return None


def filter_app_factory(app, global_config):
    """Wrap the application."""

    def checked(environ, start_response):
        message = problem(environ)
        if message is None:
            return app(environ, start_response)
        body = json.dumps({"type": "BadRequest", "message": message}).encode()
        headers = [
            ("Content-Type", "application/json"),
            ("Content-Length", str(len(body))),
        ]
        start_response("400 Bad Request", headers)
        return [body]

    return checked
