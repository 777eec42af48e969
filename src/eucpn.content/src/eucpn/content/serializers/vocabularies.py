"""Terms of the fixed lists, as `@vocabularies` gives them."""

from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.content.vocabularies.terms import LabelledTerm
from plone.restapi.interfaces import ISerializeToJson
from zope.component import adapter
from zope.interface import implementer


@implementer(ISerializeToJson)
@adapter(LabelledTerm, IEUCPNContentLayer)
class LabelledTermSerializer:
    """`{"token", "title", "uri", "broader"?}`; `?labels=all` adds all `labels`."""

    def __init__(self, context, request):
        self.context = context
        self.request = request

    def __call__(self):
        term = self.context.term
        result = {"token": term.id, "title": self.context.title, "uri": term.uri}
        if term.broader:
            result["broader"] = term.broader
        if self.request.form.get("labels") == "all":
            result["labels"] = dict(term.labels)
        return result
