"""A copy of an item as the start for a new one.

Values and files come along, the story does not: no versions, dates, remarks,
snapshots, states or links between languages.
"""

from Acquisition import aq_parent
from eucpn.policy.difference.comparable import contained_files
from eucpn.policy.localroles.countries import countries_of_user
from eucpn.policy.multilingual.independent import RIGHTS
from eucpn.policy.workflow import files
from eucpn.policy.workflow.process import PROCESS_VALUES
from eucpn.policy.workflow.process import SELF_DESCRIPTION
from eucpn.policy.workflow.values import copy_values
from plone.app.iterate.dexterity.copier import update_relation_catalog
from plone.dexterity.utils import createContentInContainer


# What is said about one text at one time, beside the values of the process.
OF_THE_ORIGINAL = frozenset({"official_translation", "review_due", "translator_credit"})
LEFT = PROCESS_VALUES | SELF_DESCRIPTION | OF_THE_ORIGINAL


def duplicate(obj):
    """Make a draft with the values and files of the item, in the same place.

    It is the author's country's; what the secretariat copies stays whose it was.
    """
    copy = createContentInContainer(
        aq_parent(obj), obj.portal_type, checkConstraints=False, title=obj.title
    )
    own = countries_of_user()
    copy_values(obj, copy, leave=LEFT | RIGHTS if own else LEFT)
    if own and obj.contributing_member_state in own:
        copy_values(obj, copy, only=RIGHTS)
    update_relation_catalog(copy)
    files.carry_files(obj, copy)
    for child in contained_files(copy):
        files.copied(child, None)
    copy.reindexObject()
    copy.reindexObjectSecurity()
    return copy
