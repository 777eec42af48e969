"""What is said of each problem. A problem without a unit is of the file as a whole."""

from eucpn.policy import _


SENTENCES = {
    "archive_bomb": _(
        "xliff_archive_bomb",
        default="The archive is too large when it is unpacked.",
    ),
    "archive_broken": _(
        "xliff_archive_broken", default="The archive cannot be read: it is damaged."
    ),
    "archive_empty": _(
        "xliff_archive_empty", default="There is no XLIFF file in the archive."
    ),
    "archive_many": _(
        "xliff_archive_many",
        default="There are more than ${count} files in what was sent.",
    ),
    "code_missing": _(
        "xliff_code_missing",
        default="The protected code ${code} (“${shown}”) is missing.",
    ),
    "code_order": _(
        "xliff_code_order",
        default="The protected codes are not closed in the order in which they "
        "were opened.",
    ),
    "code_twice": _(
        "xliff_code_twice",
        default="The protected code ${code} (“${shown}”) occurs more than once.",
    ),
    "code_unknown": _(
        "xliff_code_unknown",
        default="There is no protected code ${code} in the original.",
    ),
    "doctype": _(
        "xliff_doctype",
        default="The file declares a document type or entities, which is not accepted.",
    ),
    "file_large": _("xliff_file_large", default="The file is larger than ${count} MB."),
    "field": _("xliff_field", default="This is not accepted here: ${reason}"),
    "item_twice": _(
        "xliff_item_twice",
        default="Another file is of the same item and language.",
    ),
    "item_unknown": _(
        "xliff_item_unknown", default="The item of this file is not known."
    ),
    "language_original": _(
        "xliff_language_original",
        default="The original is in “${language}”, not in “${found}”.",
    ),
    "language_unknown": _(
        "xliff_language_unknown", default="“${language}” is no language of this site."
    ),
    "language_same": _(
        "xliff_language_same", default="The original itself is in this language."
    ),
    "no_xliff": _(
        "xliff_no_xliff", default="The file is no XLIFF of version 1.2, 2.0 or 2.1."
    ),
    "no_xml": _("xliff_no_xml", default="The file is no XML: ${reason}"),
    "nothing": _("xliff_nothing", default="The file is of no item."),
    "nothing_to_translate": _(
        "xliff_nothing_to_translate", default="There is no text in this item."
    ),
    "one_line": _("xliff_one_line", default="This text has to be on one line."),
    "original_changed": _(
        "xliff_original_changed",
        default="The original has changed since this file was made "
        "(then version ${then}, now ${now}). Make the file anew.",
    ),
    "translation_changed": _(
        "xliff_translation_changed",
        default="The translation has been worked on since this file was made. Make the "
        "file anew, or say that this one replaces what was written (“replace=1”).",
    ),
    "unit_missing": _("xliff_unit_missing", default="This text is missing."),
    "unit_twice": _("xliff_unit_twice", default="This text occurs more than once."),
    "unit_unknown": _(
        "xliff_unit_unknown", default="There is no such text in the original."
    ),
    "untranslated": _("xliff_untranslated", default="This text is not translated."),
}
