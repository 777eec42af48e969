"""Which materials there are, for which country and in which languages."""

from eucpn.content.behaviors.translation import source_of
from eucpn.content.content.campaign import ICampaign
from eucpn.content.interfaces import IEUCPNContentLayer
from eucpn.content.serializers.terms import in_list_order
from eucpn.content.serializers.terms import term_json
from eucpn.content.vocabularies.derived import GENERIC
from eucpn.content.vocabularies.terms import load
from plone.restapi.interfaces import IExpandableElement
from plone.restapi.services import Service
from Products.CMFCore.utils import getToolByName
from zope.component import adapter
from zope.interface import implementer


@implementer(IExpandableElement)
@adapter(ICampaign, IEUCPNContentLayer)
class CampaignMatrix:
    """The matrix of what the asker may see.

    On a translated campaign's page the materials of the source are shown as well:
    a poster is in the languages it is in, whatever page tells of it.
    """

    def __init__(self, context, request):
        self.context = context
        self.request = request

    def __call__(self, expand=False):
        result = {
            "campaign-matrix": {
                "@id": f"{self.context.absolute_url()}/@campaign-matrix"
            }
        }
        if expand:
            result["campaign-matrix"].update(self.matrix())
        return result

    def matrix(self):
        cells = {}
        for brain in self.materials():
            key = (brain.country or GENERIC, brain.asset_type)
            cells.setdefault(key, []).append(brain)
        countries = in_list_order("material_countries", {c for c, _type in cells})
        asset_types = in_list_order("asset_types", {t for _country, t in cells})
        languages = in_list_order(
            "material_languages",
            {lang for brains in cells.values() for b in brains for lang in spoken(b)},
        )
        return {
            "countries": self.terms("material_countries", countries),
            "asset_types": self.terms("asset_types", asset_types),
            "languages": [self.language(token) for token in languages],
            "cells": [
                self.cell(country, asset_type, cells[country, asset_type], languages)
                for country in countries
                for asset_type in asset_types
                if (country, asset_type) in cells
            ],
        }

    def materials(self):
        """Brains of materials with a known type, one for each work, in the order of
        the campaign; a translation is preferred to its source."""
        own = "/".join(self.context.getPhysicalPath())
        paths = [own]
        source = source_of(self.context)
        if source is not None:
            paths.append("/".join(source.getPhysicalPath()))
        brains = getToolByName(self.context, "portal_catalog")(
            portal_type="CampaignMaterial",
            path={"query": list(dict.fromkeys(paths)), "depth": 1},
            sort_on="getObjPositionInParent",
        )
        inside = f"{own}/"
        works = {}
        for brain in sorted(brains, key=lambda b: not b.getPath().startswith(inside)):
            if brain.asset_type:
                works.setdefault(brain.TranslationGroup or brain.UID, brain)
        return works.values()

    def cell(self, country, asset_type, brains, order):
        found = {language for brain in brains for language in spoken(brain)}
        return {
            "country": country,
            "asset_type": asset_type,
            "languages": [language for language in order if language in found],
            "items": [self.item(brain) for brain in brains],
        }

    def item(self, brain):
        info = brain.file_info or {}
        url = brain.getURL()
        return {
            "@id": url,
            "title": brain.Title,
            "download": f"{url}/@@download/file" if info else None,
            "url": brain.url or None,
            "languages": [
                self.language(token)
                for token in in_list_order("material_languages", spoken(brain))
            ],
            "caption": bool(brain.caption),
            "content_type": info.get("content_type"),
            "size": info.get("size"),
        }

    def terms(self, name, tokens):
        return [term_json(name, token, self.request) for token in tokens]

    def language(self, token):
        term = load("languages").terms.get(token)
        rtl = bool(term and term.attributes.get("rtl"))
        return term_json("material_languages", token, self.request) | {"rtl": rtl}


def spoken(brain):
    """The languages in a material."""
    return brain.languages or ()


class CampaignMatrixGet(Service):
    """`GET <campaign>/@campaign-matrix`."""

    def reply(self):
        return CampaignMatrix(self.context, self.request)(expand=True)[
            "campaign-matrix"
        ]
