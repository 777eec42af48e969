"""Titles of states, transitions and types, as `{"token", "title"}`."""

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
