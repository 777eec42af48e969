"""How far into the tree is asked for: as far as a tree may go."""

from http import HTTPStatus
import pytest


@pytest.mark.parametrize("value", ["99999999999999999999", "11", "-11", "x", "1e5", ""])
@pytest.mark.parametrize(
    "parameter",
    [
        "expand.navigation.depth",
        "expand.contextnavigation.bottomLevel",
        "expand.contextnavigation.topLevel",
    ],
)
def test_levels_that_no_tree_has_are_refused(session, parameter, value):
    service = parameter.split(".")[1]
    for address in (f"/en/@{service}", "/en"):
        answer = session().get(address, params={parameter: value, "expand": service})

        assert answer.status_code == HTTPStatus.BAD_REQUEST, (address, answer.text)
        assert answer.json()["error"]["field"] == parameter


def test_navigation_is_told_to_some_levels(session):
    told = session().get("/en/@navigation?expand.navigation.depth=3").json()

    assert told["items"]


@pytest.mark.parametrize("name", ["plone.dublincore", "eucpn.currency,plone.basic"])
def test_behavior_that_is_not_inherited_is_refused(session, name):
    answer = session().get("/en/@inherit", params={"expand.inherit.behaviors": name})

    assert answer.status_code == HTTPStatus.BAD_REQUEST, answer.text
    assert answer.json()["error"]["field"] == "expand.inherit.behaviors"


@pytest.mark.parametrize("name", ["", "no.such.behavior"])
def test_nothing_is_inherited_of_no_behavior(session, name):
    answer = session().get("/en/@inherit", params={"expand.inherit.behaviors": name})

    assert answer.status_code < HTTPStatus.INTERNAL_SERVER_ERROR, answer.text
