"""What is sent for a contribution: errors at their fields, values of the original
refused on a translation."""

from eucpn.content.behaviors.translation import independent_fields
from eucpn.content.behaviors.translation import ITranslation
from eucpn.content.interfaces import IContribution
from eucpn.policy import _
from eucpn.policy.interfaces import IEUCPNLayer
from eucpn.policy.interfaces import ITranslating
from eucpn.policy.multilingual.guards import sentence
from eucpn.policy.multilingual.moves import check_rename
from eucpn.policy.workflow.conditions import is_translation
from plone.restapi.deserializer import json_body
from plone.restapi.deserializer.dxcontent import DeserializeFromJson
from plone.restapi.interfaces import IDeserializeFromJson
from plone.restapi.interfaces import IFieldSerializer
from zExceptions import BadRequest
from zope.component import adapter
from zope.component import queryMultiAdapter
from zope.interface import implementer
from zope.schema.interfaces import ConstraintNotSatisfied
import re


# What dateutil and datetime say of a text that is no date.
NO_DATE = re.compile(
    "Invalid (date|time|isoformat)|Unknown string format|String does not contain"
    "|time data|unconverted|.*(out of range|must be in)"
)


def with_fields(errors):
    """Errors of several fields together, each with the field that shows it."""
    if not isinstance(errors, list):
        return errors
    told = []
    for error in errors:
        field = error.get("field") or getattr(error.get("error"), "field", None)
        shown = {"field": field} if isinstance(field, str) else {}
        told.append({
            "error": "ValidationError",
            "message": plain(error),
            **shown,
        })
    return told


def plain(error) -> str:
    """A sentence of ours where the stock one does not say what is wrong."""
    raised = error.get("error")
    if isinstance(raised, ConstraintNotSatisfied):
        value = raised.args[0] if raised.args else ""
        return sentence(
            _(
                "error_not_offered",
                default="“${value}” is not one of the values that this field takes.",
                mapping={"value": str(value)[:80]},
            )
        )
    if isinstance(raised, ValueError) and NO_DATE.match(str(raised)):
        return sentence(
            _(
                "error_no_date",
                default="This is no date. Dates are written 2026-05-31, "
                "moments 2026-05-31T17:00:00.",
            )
        )
    return error["message"]


@implementer(IDeserializeFromJson)
@adapter(IContribution, IEUCPNLayer)
class DeserializeContribution(DeserializeFromJson):
    """Stock, but for the values that are the same in all languages."""

    def __call__(self, validate_all=False, data=None, create=False, **kw):
        if data is None:
            data = json_body(self.request)
        if create and ITranslating.providedBy(self.request):
            independent = {name for _schema, name in independent_fields(self.context)}
            data = {k: v for k, v in data.items() if k not in independent}
        elif not create:
            self.check_name(data)
            self.check_language(data)
            if is_translation(self.context):
                data = self.without_independent(data)
        kw["mask_validation_errors"] = False
        try:
            return super().__call__(
                validate_all=validate_all, data=data, create=create, **kw
            )
        except BadRequest as refused:
            raise BadRequest(with_fields(refused.args[0])) from None

    def check_name(self, data):
        """Stock would take another id than the one that was asked for.

        :raises BadRequest: where the id cannot be had.
        """
        name = data.get("id")
        if isinstance(name, str) and name:
            try:
                check_rename(self.context, name)
            except BadRequest as refused:
                raise BadRequest([
                    {
                        "error": "ValidationError",
                        "field": "id",
                        "message": str(refused),
                    }
                ]) from None

    def check_language(self, data):
        """Stock passes over what the caller may not write.

        :raises BadRequest: for another language than the item has.
        """
        if "language" in data and not self.same(
            ITranslation["language"], data["language"]
        ):
            message = _(
                "error_language_of_folder",
                default="It lies in the folder of “${language}”.",
                mapping={"language": self.context.language},
            )
            raise BadRequest([
                {
                    "error": "ValidationError",
                    "field": "language",
                    "message": sentence(message),
                }
            ])

    def without_independent(self, data):
        """The data less what belongs to the original and is as it is.

        :raises BadRequest: naming the fields that would differ.
        """
        fields = {
            name: schema[name] for schema, name in independent_fields(self.context)
        }
        differing = sorted(
            name
            for name, value in data.items()
            if name in fields and not self.same(fields[name], value)
        )
        if differing:
            message = _(
                "error_independent",
                default="“${fields}” is the same in all languages: "
                "change it in the original.",
                mapping={"fields": ", ".join(differing)},
            )
            raise BadRequest([
                {
                    "error": "ValidationError",
                    "field": name,
                    "message": sentence(message),
                }
                for name in differing
            ])
        return {k: v for k, v in data.items() if k not in fields}

    def same(self, field, value) -> bool:
        """Is the JSON value what the item would answer with anyway?"""
        serializer = queryMultiAdapter(
            (field, self.context, self.request), IFieldSerializer
        )
        return bare(serializer()) == bare(value)


def bare(value):
    """JSON values in a form to compare: terms by token, sets without order."""
    if isinstance(value, dict):
        return (
            value["token"]
            if "token" in value
            else {k: bare(v) for k, v in value.items() if v is not None}
        )
    if isinstance(value, list):
        items = [bare(v) for v in value]
        return sorted(items, key=repr)
    return value or None
