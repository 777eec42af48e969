"""The sentences of mails: message ids with their English text.

They name no item: what an item is stands beside them as labels and values, which
keeps them right in every language.
"""

from eucpn.policy import _


# What a kind is called among somebody's preferences and in the control panel.
TITLES = {
    "returned": _("mail_returned_title", default="A text came back"),
    "endorsement_asked": _(
        "mail_endorsement_asked_title", default="Endorsement is asked for"
    ),
    "submitted": _("mail_submitted_title", default="A text was submitted for review"),
    "approved": _("mail_approved_title", default="A text was approved"),
    "taken_off": _("mail_taken_off_title", default="A text was archived or withdrawn"),
    "waiting_long": _(
        "mail_waiting_long_title", default="A text has waited long for a review"
    ),
    "revision_old": _("mail_revision_old_title", default="A revision is old"),
    "review_due": _("mail_review_due_title", default="A text has to be confirmed"),
    "translation_outdated": _(
        "mail_translation_outdated_title",
        default="A translation is behind its original",
    ),
}
# What is told of one item, by kind.
SENTENCES = {
    "returned": _(
        "mail_returned", default="A text came back to you: changes are requested."
    ),
    "endorsement_asked": _(
        "mail_endorsement_asked", default="A text waits for your endorsement."
    ),
    "submitted": _("mail_submitted", default="A text was submitted for review."),
    "approved": _("mail_approved", default="A text was approved and is public."),
    "taken_off": _(
        "mail_taken_off",
        default="The secretariat archived or withdrew a text of your country.",
    ),
    "waiting_long": _(
        "mail_waiting_long", default="A text has waited long for a review."
    ),
    "revision_old": _(
        "mail_revision_old",
        default="You began a revision long ago. Submit it, or discard it.",
    ),
    "review_due": _(
        "mail_review_due",
        default="Look whether a published text is still correct, and confirm it "
        "or revise it.",
    ),
    "translation_outdated": _(
        "mail_translation_outdated", default="A translation is behind its original."
    ),
}
# The same where the step makes a difference.
SENTENCES_OF_STEPS = {
    "schedule": _(
        "mail_approved_scheduled",
        default="A text was approved and will be public at the time given.",
    ),
    "archive": _(
        "mail_archived",
        default="The secretariat archived a text of your country. It stays public, "
        "marked as no longer current.",
    ),
    "withdraw": _(
        "mail_withdrawn",
        default="The secretariat withdrew a text of your country. It is no longer "
        "public.",
    ),
    "check_in": _(
        "mail_approved_revision", default="A revision was approved and is public."
    ),
}
MODES = {
    "now": _("mail_mode_now", default="At once"),
    "daily": _("mail_mode_daily", default="Once a day"),
    "off": _("mail_mode_off", default="Never"),
}

OVERVIEW = _("mail_overview", default="What waits for you")
TYPE = _("mail_type", default="Type")
COUNTRY = _("mail_country", default="Country")
LANGUAGE = _("mail_language", default="Language")
REVISION = _("mail_revision", default="Revision of a published text")
ITEM_TITLE = _("mail_item_title", default="Title")
VERSION = _("mail_version", default="Version")
PUBLICATION = _("mail_publication", default="Publication")
CONFIRM_BY = _("mail_confirm_by", default="To be confirmed by")
REASON = _("mail_reason", default="Reason")
OPEN = _("mail_open", default="Open it")
TO_DO = _("mail_to_do", default="All that is yours to do")
PREFERENCES = _("mail_preferences", default="Choose which mails you get")
WHY = _(
    "mail_why",
    default="You get this mail because of your tasks on the site of the European "
    "Crime Prevention Network.",
)


def sentence_of(kind: str, step: str | None):
    """What is told of an item."""
    return SENTENCES_OF_STEPS.get(step) or SENTENCES[kind]
