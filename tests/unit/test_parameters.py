"""Parameters that name a type are of it, or the answer is 400."""

from eucpn.policy.security.parameters import filter_app_factory
from eucpn.policy.security.parameters import unreadable
import json
import pytest


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("", None),
        ("b_start=abc", None),
        ("b_start:int=25", None),
        ("portal_type:list=Toolbox", None),
        ("x:unknown=1", None),
        ("b_start:int=abc", "b_start"),
        ("b_start:int=", "b_start"),
        ("when:date=garbage", "when"),
        ("data:json={", "data"),
        ("a=1&b:float=x", "b"),
    ],
)
def test_first_parameter_that_is_not_what_it_says_is_named(query, name):
    assert unreadable(query) == name


def answer(query="", **environ):
    told = {}

    def start_response(status, headers):
        told["status"] = status

    def application(environ, start):
        start("200 OK", [])
        return [b"reached"]

    app = filter_app_factory(application, {})
    told["body"] = b"".join(app({"QUERY_STRING": query, **environ}, start_response))
    return told


def test_readable_address_reaches_the_application():
    assert answer("b_size:int=5")["body"] == b"reached"


@pytest.mark.parametrize("query", ["b_size:int=x", "x:utf-7:ustring=%FF"])
def test_unreadable_address_is_a_bad_request(query):
    told = answer(query)

    assert told["status"] == "400 Bad Request"
    assert json.loads(told["body"])["type"] == "BadRequest"


@pytest.mark.parametrize(
    ("name", "value", "status"),
    [
        ("PATH_INFO", "/en/\xc3\xa9t\xc3\xa9", "200 OK"),
        ("PATH_INFO", "/\xff", "400 Bad Request"),
        ("PATH_INFO", "/en/\xc3", "400 Bad Request"),
        ("HTTP_AUTHORIZATION", "Basic YTpi", "200 OK"),
        ("HTTP_AUTHORIZATION", "Basic ///", "400 Bad Request"),
        ("HTTP_AUTHORIZATION", "basic \xc3\xa9", "400 Bad Request"),
        ("HTTP_AUTHORIZATION", "Bearer ///", "200 OK"),
    ],
)
def test_heads_that_cannot_be_read_do_not_reach_the_application(name, value, status):
    assert answer(**{name: value})["status"] == status
