"""The order of a form: what a text is about first, what keeps the site in order last.

Works on the answer of `GET @types/<type>`: its fields, fieldsets and who may write
what come from the schemata; here fields of Plone's own behaviors are gathered.
"""

from eucpn.content import _
from zope.i18n import translate


DEFAULT, CLASSIFICATION, ADMINISTRATION = "default", "classification", "administration"
TITLES = {
    DEFAULT: _("fieldset_default", default="Main details"),
    ADMINISTRATION: _("fieldset_administration", default="Administration"),
}
# Plone spreads these over the tabs Categorization, Dates, Ownership and Settings.
GATHERED = {
    "plone.app.discussion.behavior.IAllowDiscussion",
    "plone.categorization",
    "plone.dublincore",
    "plone.excludefromnavigation",
    "plone.ownership",
    "plone.publication",
    "plone.shortname",
    "plone.versioning",
    "volto.navtitle",
}
PREVIEW = "volto.preview_image_link"
# Plone has them among the first fields of every form.
FIRST = ("title", "description")


def arrange(form: dict, administers: bool, request=None):
    """Put the fieldsets of a form in order, in place.

    :param form: JSON schema of a type.
    :param administers: without it the form does not show administrative fields; it
        is not what protects them.
    """
    homes = {name: home(name, form) for name in form.get("properties", ())}
    fieldsets = [
        {**group, "fields": [n for n in group["fields"] if homes.get(n) is None]}
        for group in form["fieldsets"]
    ]
    moved = [
        name
        for group in form["fieldsets"]
        for name in group["fields"]
        if homes.get(name) is not None
    ]
    by_id = {group["id"]: group for group in fieldsets}
    administrative = []
    for name in moved:
        target = by_id.get(homes[name]) or by_id.get(DEFAULT)
        if homes[name] == ADMINISTRATION or target is None:
            administrative.append(name)
        else:
            target["fields"].append(name)
    if administers:
        fieldsets.append({
            "id": ADMINISTRATION,
            "fields": administrative,
            "behavior": "plone",
            "description": "",
        })
    form["fieldsets"] = [titled(g, request) for g in fieldsets if g["fields"]]


def home(name: str, form: dict) -> str | None:
    """The fieldset that a field of Plone's is moved to; None: it stays."""
    behavior = form["properties"][name].get("behavior")
    if behavior == "plone.relateditems":
        return CLASSIFICATION
    if behavior in GATHERED and name not in FIRST:
        return ADMINISTRATION
    if behavior == PREVIEW and "blocks" not in form["properties"]:
        return ADMINISTRATION
    return None


def titled(group: dict, request) -> dict:
    """The fieldset with our title, where Plone's says nothing."""
    title = TITLES.get(group["id"])
    if title is None:
        return group
    return {**group, "title": translate(title, context=request)}
