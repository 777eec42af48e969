"""`POST @mark-current`: a translation says what its original says now.

Body: `{"version"?: n}`, the version of the original that was looked at, as `@translate`
tells it; without it the present one is meant.

200: `{"translated_from_version": n, "translation_status": {"token", "title"}}`. Of a
revision of a translation the revision is marked; its approval brings the mark along.
For who may edit or revise the translation; 401 and 403 for others, 400 for an original,
for a version that there never was and where nothing has to be marked, 409 with the
field `version` where the original has been changed since that version. No edit is
counted.
"""

from eucpn.content.behaviors.translation import ITranslation
from eucpn.policy.multilingual.marking import mark_current
from eucpn.policy.services.refusing import RefusingService
from plone.restapi.interfaces import IFieldSerializer
from zope.component import getMultiAdapter


class MarkCurrentPost(RefusingService):
    """Marks one translation, or one revision of a translation."""

    def act(self):
        version = mark_current(self.context, self.body().get("version"))
        status = getMultiAdapter(
            (ITranslation["translation_status"], self.context, self.request),
            IFieldSerializer,
        )
        return {
            "translated_from_version": version,
            "translation_status": status(),
        }
