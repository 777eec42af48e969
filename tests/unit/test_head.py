"""HEAD of a REST address is answered as GET, without a body."""

from eucpn.policy.security.head import filter_app_factory
import pytest


def asked(method, path):
    """`(method that the application sees, status, body)`."""
    seen = {}

    def application(environ, start_response):
        seen["method"] = environ["REQUEST_METHOD"]
        start_response("200 OK", [("Content-Length", "4")])
        return [b"body"]

    def start_response(status, headers):
        seen["status"] = status

    environ = {"REQUEST_METHOD": method, "PATH_INFO": path}
    body = b"".join(filter_app_factory(application, {})(environ, start_response))
    return seen["method"], seen["status"], body


@pytest.mark.parametrize("path", ["/Plone/++api++", "/Plone/++api++/en/@works"])
def test_head_of_rest_is_get_without_its_body(path):
    assert asked("HEAD", path) == ("GET", "200 OK", b"")


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("GET", "/Plone/++api++/en"),
        ("HEAD", "/Plone/en/file/@@download/file"),
        ("HEAD", "/Plone/++api++/en/@tus-upload/123"),
    ],
)
def test_all_else_is_left_alone(method, path):
    assert asked(method, path) == (method, "200 OK", b"body")
