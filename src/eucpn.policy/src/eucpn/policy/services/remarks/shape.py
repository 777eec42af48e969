"""A remark in JSON.

`{"id", "field", "field_title", "text", "by": {"id", "title", "side"}, "at", "status":
"open" | "answered" | "resolved", "round", "answers": [{"text", "by", "at"}]}`
"""

from eucpn.policy.remarks import rules
from eucpn.policy.remarks import storage
from plone import api


class Authors:
    """Names of accounts; each is looked up once."""

    def __init__(self):
        self.names: dict[str, str] = {}

    def __call__(self, id_: str, side: str | None = None) -> dict:
        """`{"id", "title", "side"}`."""
        if id_ not in self.names:
            member = api.user.get(userid=id_) if id_ else None
            name = member.getProperty("fullname") if member is not None else ""
            self.names[id_] = name or id_
        return {"id": id_, "title": self.names[id_], "side": side}


def remark_json(obj, remark, request, authors: Authors | None = None) -> dict:
    """One remark."""
    authors = authors or Authors()
    return {
        "id": remark["id"],
        "field": remark["field"],
        "field_title": rules.field_title(obj, remark["field"], request),
        "text": remark["text"],
        "by": authors(remark["by"], remark["side"]),
        "at": remark["at"],
        "status": storage.status(remark),
        "round": remark["round"],
        "answers": [
            {
                "text": answer["text"],
                "by": authors(answer["by"], answer["side"]),
                "at": answer["at"],
            }
            for answer in remark["answers"]
        ],
    }


def remarks_json(obj, request) -> list[dict]:
    """All remarks on the item, oldest first."""
    authors = Authors()
    return [
        remark_json(obj, remark, request, authors) for remark in storage.remarks_of(obj)
    ]
