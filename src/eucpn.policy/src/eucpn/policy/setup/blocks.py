"""Blocks of new pages: home, sections that list a type, sections of sections."""

from eucpn.content.vocabularies.terms import load
from eucpn.policy.workflow.labels import title
from uuid import NAMESPACE_URL
from uuid import uuid5


# How a type is listed where its section says nothing else.
LISTS = {
    "FundingCall": {
        "sort_on": "call_closes",
        "sort_order": "ascending",
        "variation": "calls",
    },
    "MemberState": {
        "sort_on": "country",
        "sort_order": "ascending",
        "variation": "countries",
        "b_size": 50,
    },
    "NationalPolicy": {
        "sort_on": "effective",
        "sort_order": "descending",
        "variation": "list",
    },
    "Toolbox": {
        "sort_on": "publication_date",
        "sort_order": "descending",
        "variation": "cards",
    },
}
DEFAULT_LIST = {
    "sort_on": "effective",
    "sort_order": "descending",
    "variation": "cards",
}


# Statuses of calls for which one can still, or soon, apply.
CURRENT = ["open", "closing-soon", "forthcoming"]


def works(portal_type: str, **settings) -> dict:
    """A list of works of one type."""
    return {
        "@type": "eucpnWorks",
        "portal_type": [portal_type],
        "b_size": 20,
        "pagination": True,
        **LISTS.get(portal_type, DEFAULT_LIST),
        **settings,
    }


def calls(language: str) -> list[dict]:
    """What can still be applied for, soonest first; then what is over, newest first."""
    plural = title("types", "FundingCall.plural", language)
    closed = load("call_statuses").terms["closed"].label(language)
    return [
        works("FundingCall", filters={"call_status": [*CURRENT, "postponed"]}),
        works(
            "FundingCall",
            headline=f"{plural}: {closed.lower()}",
            filters={"call_status": ["closed", "cancelled", "results-published"]},
            sort_order="descending",
        ),
    ]


def home_blocks(language: str) -> list[dict]:
    """What the network is, then what is new, then the ways in."""
    return [
        {"@type": "eucpnHero"},
        works(
            "Toolbox",
            b_size=3,
            pagination=False,
            more=f"/{language}/knowledge-centre/toolboxes",
        ),
        works(
            "FundingCall",
            b_size=5,
            pagination=False,
            filters={"call_status": CURRENT},
            more=f"/{language}/funding",
        ),
        works(
            "Campaign",
            b_size=3,
            pagination=False,
            more=f"/{language}/campaigns",
        ),
        {"@type": "eucpnSections"},
    ]


def page_blocks(entry: dict, language: str) -> tuple[dict, dict]:
    """`(blocks, blocks_layout)` of a section's page in one language.

    Ids follow from path and language, so that a repeated creation is the same.
    """
    if not entry["path"]:
        blocks = home_blocks(language)
    else:
        blocks = [{"@type": "eucpnHero"}]
        if not entry["listing"]:
            blocks.append({"@type": "eucpnSections"})
        lists = [entry["listing"], *entry["holds"]] if entry["listing"] else []
        for portal_type in dict.fromkeys(lists):
            blocks += (
                calls(language)
                if portal_type == "FundingCall"
                else [works(portal_type)]
            )
    ids = [
        str(uuid5(NAMESPACE_URL, f"eucpn:{language}/{entry['path']}#{number}"))
        for number in range(len(blocks))
    ]
    return dict(zip(ids, blocks, strict=True)), {"items": ids}
