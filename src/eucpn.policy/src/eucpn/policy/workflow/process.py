"""Values of the process: no revision brings them, no comparison shows them."""

# Set by the process on each item.
PROCESS_VALUES = frozenset({
    "assigned_reviewer",
    "changeNote",
    "confirmed_by",
    "confirmed_current_on",
    "content_version",
    "creators",
    "effective",
    "embargo_until",
    "expires",
    "id",
    "is_source",
    "language",
    "last_edited_by",
    "last_substantive_update",
    "review_checklist",
    "source_language",
    "submission_note",
    "translated_from_version",
    "translation_method",
    "translation_status",
    "versioning_enabled",
    "what_changed",
})
# What a revision says about itself: told to the process when it is approved.
SELF_DESCRIPTION = frozenset({"change_summary", "minor_change"})
NOT_COMPARED = PROCESS_VALUES | SELF_DESCRIPTION
