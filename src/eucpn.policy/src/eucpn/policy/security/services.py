"""Stock services behind checks of their parameters; what they answer is stock."""

from eucpn.policy.security.queries import check_batch
from eucpn.policy.security.queries import check_rows
from eucpn.policy.security.queries import check_sort
from eucpn.policy.security.queries import MAX_ITEMS
from eucpn.policy.security.queries import MAX_OBJECTS
from eucpn.policy.security.queries import refuse
from eucpn.policy.security.queries import Search
from eucpn.policy.security.serialize import discreet_lock
from plone import api
from plone.restapi.bbb import boolean_value
from plone.restapi.deserializer import json_body
from plone.restapi.exceptions import DeserializationError
from plone.restapi.search.utils import unflatten_dotted_dict
from plone.restapi.services import Service
from plone.restapi.services.content.get import ContentGet
from plone.restapi.services.discussion.conversation import CommentsGet
from plone.restapi.services.multilingual.locator import TranslationLocator
from plone.restapi.services.navroot.get import NavrootGet
from plone.restapi.services.querystringsearch.get import QuerystringSearchPost
from plone.restapi.services.users.get import UsersGet
from plone.restapi.services.users.update import UsersPatch
from plone.restapi.services.vocabularies.get import VocabulariesGet
from urllib.parse import unquote
from zExceptions import NotFound
import json


def set_body(request, data: dict):
    """What services find when they read the body of the request."""
    request.set("BODY", json.dumps(data).encode())


class FormParameters:
    """Mixed into a service whose list is asked for by parameters of the address."""

    def reply(self):
        # A body has no meaning here, and must not bring parameters past the checks.
        set_body(self.request, {})
        form = self.request.form
        check_batch(form, MAX_OBJECTS if "fullobjects" in form else MAX_ITEMS)
        try:
            boolean_value(form.get("include_items", True))
        except ValueError:
            refuse("include_items")
        if not isinstance(form.get("expand", ""), str | list):
            refuse("expand")
        return super().reply()


class ContentGetChecked(FormParameters, ContentGet):
    """`GET` of content."""


class CommentsGetChecked(FormParameters, CommentsGet):
    """`GET @comments`."""


class NavrootGetChecked(FormParameters, NavrootGet):
    """`GET @navroot`."""


class SearchResults(Service):
    """Stock `@search`, with our handler."""

    def reply(self):
        query = unflatten_dotted_dict(self.request.form.copy())
        text = query.get("SearchableText", "")
        if not isinstance(text, str):
            refuse("SearchableText")
        if not isinstance(query.get("path", ""), str | list | dict):
            refuse("path")
        return Search(self.context, self.request).search(query)


class SearchGetChecked(FormParameters, SearchResults):
    """`GET @search`."""


class QuerystringSearchPostChecked(QuerystringSearchPost):
    """`POST @querystring-search`: the query is the body."""

    def body(self) -> dict:
        try:
            return json_body(self.request)
        except DeserializationError:
            refuse("query")

    def reply(self):
        data = self.body()
        data["query"] = check_rows(data.get("query"))
        check_batch(data, MAX_OBJECTS if data.get("fullobjects") else MAX_ITEMS)
        if data.get("sort_on") is not None:
            check_sort(data["sort_on"])
        set_body(self.request, data)
        self.request.form = {}
        return super().reply()


class QuerystringSearchGetChecked(QuerystringSearchPostChecked):
    """`GET @querystring-search?query=…`: the body as a parameter."""

    def body(self):
        query = self.request.form.get("query")
        if not isinstance(query, str):
            refuse("query")
        set_body(self.request, {})
        try:
            data = json.loads(unquote(query))
        except ValueError:
            refuse("query")
        if not isinstance(data, dict):
            refuse("query")
        return data


class LockGet(Service):
    """`GET @lock`."""

    def reply(self):
        return discreet_lock(self.context)


class UsersGetChecked(UsersGet):
    """`GET @users`: one name behind it at most, and a limit that is a number."""

    def publishTraverse(self, request, name):
        if self.params:
            raise NotFound(name)
        return super().publishTraverse(request, name)

    def reply(self):
        check_batch({"limit": self.request.form.get("limit")}, MAX_ITEMS)
        return super().reply()


class UsersPatchChecked(UsersPatch):
    """`PATCH @users/<id>`."""

    def reply(self):
        if len(self.params) != 1:
            raise NotFound("@users")
        return super().reply()


# Made for classic forms: it cannot be built elsewhere.
OF_FORMS = "plone.app.content.ValidAddableTypes"


class VocabulariesGetChecked(VocabulariesGet):
    """`GET @vocabularies`; `b_size=-1` is the stock way to ask for all terms."""

    def reply(self):
        form = self.request.form
        if form.get("b_size") != "-1":
            check_batch(dict(form), MAX_ITEMS)
        for name in ("title", "token"):
            if not isinstance(form.get(name, ""), str):
                refuse(name)
        if self.params[:1] == [OF_FORMS]:
            raise NotFound(OF_FORMS)
        return super().reply()


class TranslationLocatorChecked(TranslationLocator):
    """`GET @translation-locator?target_language=fr`."""

    def reply(self):
        languages = api.portal.get_tool("portal_languages").getSupportedLanguages()
        if self.request.form.get("target_language") not in languages:
            refuse("target_language")
        return super().reply()
