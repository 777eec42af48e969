"""Which indexes are mirrored, and how."""

# By value: the records that have it.
ROWS = (
    "Language",
    "allowedRolesAndUsers",
    "assigned_reviewer",
    "co_contributing_member_states",
    "contributing_member_state",
    "crime_phenomena",
    "is_revision",
    "is_source",
    "planned_languages",
    "portal_type",
    "review_state",
    "submitted_by",
    "translated_languages",
    "translation_status",
)
# In the order of their values.
ORDERS = (
    "created",
    "embargo_until",
    "last_substantive_update",
    "modified",
    "review_due",
    "sortable_title",
    "state_since",
)
# What is read for the translations of an original.
READ = (
    "TranslationGroup",
    "UID",
    "content_version",
    "revision_of",
    "translated_from_version",
)
MIRRORED = ("object_provides", *ROWS, *ORDERS, *READ)
