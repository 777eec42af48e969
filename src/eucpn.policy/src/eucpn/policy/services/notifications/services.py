"""`@notification-preferences`: one's own choice of mails; whatever the context.

`GET`: `{"@id", "kinds": [{"id", "title", "mode", "modes"}], "language"}`; `mode` is
what was chosen, else the secretariat's default; `language` is null where none was.
`PATCH {"kinds"?: [{"id", "mode"}], "language"?}`: 200 and the same; what is not sent
stays.

400 with the field for a member, kind, mode or language that there is not; 401 without
an account.
"""

from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy import _
from eucpn.policy.notifications.preferences import choose
from eucpn.policy.notifications.preferences import mode_of
from eucpn.policy.notifications.table import kinds
from eucpn.policy.notifications.texts import TITLES
from eucpn.policy.services.refusing import RefusingService
from eucpn.policy.workflow.conditions import TransitionRefused
from plone import api
from zope.i18n import translate


# What was read can be sent back.
MEMBERS = frozenset({"@id", "kinds", "language"})
OF_A_KIND = frozenset({"id", "title", "mode", "modes"})


def check_members(body: dict):
    """:raises TransitionRefused: for a member that there is not."""
    for name in body:
        if name not in MEMBERS:
            raise TransitionRefused(
                _(
                    "error_mail_member",
                    default="There is no “${name}” among the preferences: “kinds” and "
                    "“language” are expected.",
                    mapping={"name": name},
                ),
                field=name,
            )


class PreferencesGet(RefusingService):
    """`GET @notification-preferences`."""

    def act(self):
        return self.told()

    def told(self) -> dict:
        """The asker's preferences."""
        member = api.user.get_current()
        return {
            "@id": f"{self.context.absolute_url()}/@notification-preferences",
            "kinds": [
                {
                    "id": kind.id,
                    "title": translate(TITLES[kind.id], context=self.request),
                    "mode": mode_of(member.getId(), kind),
                    "modes": list(kind.modes),
                }
                for kind in kinds().values()
            ],
            "language": member.getProperty("language", None) or None,
        }


class PreferencesPatch(PreferencesGet):
    """`PATCH @notification-preferences`."""

    def act(self):
        body = self.body()
        check_members(body)
        modes, language = self.modes(body), self.language(body)
        member = api.user.get_current()
        try:
            choose(member.getId(), modes)
        except ValueError as wrong:
            raise TransitionRefused(
                _(
                    "error_mail_mode",
                    default="“${kind}” with that mode cannot be chosen.",
                    mapping={"kind": str(wrong)},
                ),
                field="kinds",
            ) from None
        if language is not None:
            member.setMemberProperties({"language": language})
        return self.told()

    def modes(self, body) -> dict[str, str]:
        """:raises TransitionRefused: where it is no list of kinds with modes."""
        rows = body.get("kinds", [])
        whole = isinstance(rows, list) and all(
            isinstance(row, dict)
            and row.keys() <= OF_A_KIND
            and isinstance(row.get("id"), str)
            and isinstance(row.get("mode"), str)
            for row in rows
        )
        if not whole:
            raise TransitionRefused(
                _(
                    "error_mail_kinds",
                    default="A list of kinds is expected, each with its id and mode.",
                ),
                field="kinds",
            )
        return {row["id"]: row["mode"] for row in rows}

    def language(self, body) -> str | None:
        """:raises TransitionRefused: where it is no language of the site."""
        language = body.get("language")
        if language is not None and language not in LANGUAGES:
            raise TransitionRefused(
                _(
                    "error_mail_language",
                    default="A language of the site is expected, such as “fr”.",
                ),
                field="language",
            )
        return language
