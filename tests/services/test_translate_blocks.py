"""`@translate` of pages of blocks: their texts side by side, and a page made of them."""

import pytest


BLOCKS = {
    "a": {
        "@type": "slate",
        "value": [
            {
                "type": "p",
                "children": [
                    {"text": "Read "},
                    {"type": "strong", "children": [{"text": "this"}]},
                    {"text": "."},
                ],
            }
        ],
    },
    "b": {"@type": "slate", "value": [{"type": "h2", "children": [{"text": "Why"}]}]},
}
WORDS = {"a.value.1": "Lisez <1>ceci</1>.", "b.value.1": "Pourquoi"}


@pytest.fixture
def campaign(make):
    return make(
        "Campaign",
        id="source",
        state="published",
        blocks=BLOCKS,
        blocks_layout={"items": ["a", "b"]},
    )


@pytest.fixture
def units(session, campaign):
    """`units(login)`: the texts of the blocks, as `GET` tells them."""

    def factory(login="translator-fr"):
        address = f"{campaign.absolute_url()}/@translate?language=fr"
        fields = session(login).get(address).json()["fields"]
        return next(one for one in fields if one["name"] == "blocks")["units"]

    return factory


@pytest.fixture
def compose(session, campaign):
    """`compose(texts, login)`: the answer."""

    def factory(texts, login="translator-fr"):
        address = f"{campaign.absolute_url()}/@translate?language=fr"
        return session(login).post(address, json={"texts": texts})

    return factory


def test_texts_of_blocks_are_told_side_by_side(units):
    assert [(one["id"], one["source"], one["target"]) for one in units()] == [
        ("a.value.1", "Read <1>this</1>.", ""),
        ("b.value.1", "Why", ""),
    ]


def test_a_translation_is_begun_and_gone_on_with_text_by_text(
    session, campaign, units, compose
):
    translator = session("translator-fr")
    address = f"{campaign.absolute_url()}/@translate?language=fr"
    create = translator.get(address).json()["create"]
    page = compose({"a.value.1": WORDS["a.value.1"]}).json()
    made = translator.post(create["@id"], json={**create, "title": "Campagne", **page})
    assert made.status_code == 201, made.text
    assert [one["target"] for one in units()] == [WORDS["a.value.1"], ""]

    page = compose({"b.value.1": WORDS["b.value.1"]}).json()
    saved = translator.patch(made.json()["@id"], json=page)

    assert saved.status_code == 204, saved.text
    assert {one["id"]: one["target"] for one in units()} == WORDS


def test_a_page_is_made_and_nothing_written(session, campaign, compose):
    page = compose(WORDS).json()

    assert page["blocks"]["b"]["value"][0]["children"] == [{"text": "Pourquoi"}]
    told = session("editor-be").get(f"{campaign.absolute_url()}/@translations").json()
    assert [item["language"] for item in told["items"]] == []


@pytest.mark.parametrize(
    ("texts", "field"),
    [
        (None, "texts"),
        (["a"], "texts"),
        ({"a.value.1": 5}, "texts"),
        ({"a.value.1": "Sans code"}, "a.value.1"),
        ({"z.value.1": "Nulle part"}, "z.value.1"),
    ],
)
def test_what_cannot_be_is_named(compose, texts, field):
    answer = compose(texts)

    assert answer.status_code == 400
    assert answer.json()["error"]["field"] == field


@pytest.mark.parametrize(
    ("login", "status"), [(None, 401), ("partner", 403), ("editor-ro", 403)]
)
def test_for_those_who_may_translate(compose, login, status):
    assert compose(WORDS, login).status_code == status


def test_other_texts_have_no_blocks(session, make, complete_values):
    item = make("NationalPolicy", id="other", state="published", **complete_values)
    address = f"{item.absolute_url()}/@translate?language=fr"

    answer = session("translator-fr").post(address, json={"texts": {}})

    assert answer.status_code == 400
    assert answer.json()["error"]["field"] == "texts"
