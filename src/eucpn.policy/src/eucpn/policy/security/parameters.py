"""Parameters of an address that cannot be what they say they are.

A filter of the WSGI pipeline (`egg:eucpn.policy#parameters` in zope.ini): a parameter
may name a type (`b_start:int=25`), and one that is not of it is answered with 400 and
a sentence before the request reaches the application.
"""

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


def filter_app_factory(app, global_config):
    """Wrap the application."""

    def checked(environ, start_response):
        try:
            name = unreadable(environ.get("QUERY_STRING", ""))
        except UnicodeDecodeError:
            name = "the address"
        if name is None:
            return app(environ, start_response)
        message = f"“{name}” is not of the type that it names."
        body = json.dumps({"type": "BadRequest", "message": message}).encode()
        headers = [
            ("Content-Type", "application/json"),
            ("Content-Length", str(len(body))),
        ]
        start_response("400 Bad Request", headers)
        return [body]

    return checked
