"""Titles of states, transitions and types in the language that is asked for."""

from eucpn.policy.workflow.table import labels


def title(kind: str, id_: str, language: str) -> str:
    """The title in the language, else in English, else the id.

    :param kind: `states`, `transitions` or `types`.
    """
    titles = labels()[kind].get(id_, {})
    return titles.get(language) or titles.get("en") or id_


def labelled(kind: str, id_: str | None, language: str) -> dict | None:
    """`{"token", "title"}`; None for no id."""
    return {"token": id_, "title": title(kind, id_, language)} if id_ else None


def type_ids() -> list[str]:
    """The ids of the types that have titles, in the order of the information model."""
    return [id_ for id_ in labels()["types"] if not id_.endswith(".plural")]
