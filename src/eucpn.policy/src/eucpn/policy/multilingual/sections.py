"""A section lies at the same place in every language: renamed or moved, it takes its
counterparts along, with all that lies in them.

Sections have no original, so each of them does; those that follow lead nobody. Whether
that is possible is known before anything is written.
"""

from Acquisition import aq_base
from contextlib import contextmanager
from eucpn.policy import _
from eucpn.policy.multilingual.moves import bring
from eucpn.policy.multilingual.moves import is_own_move
from eucpn.policy.multilingual.moves import place_of
from eucpn.policy.multilingual.moves import refuse_name
from eucpn.policy.multilingual.names import counterparts
from eucpn.policy.multilingual.sentences import sentence
from plone.base.interfaces import ILanguage
from threading import local
from zExceptions import BadRequest


_state = local()


@contextmanager
def following():
    """What is moved meanwhile follows another section."""
    _state.follows = True
    try:
        yield
    finally:
        _state.follows = False


def leads(obj, event) -> bool:
    """Is it this section that somebody moves?"""
    return is_own_move(obj, event) and not getattr(_state, "follows", False)


def others(section) -> list:
    """The section in the other languages."""
    own = section.UID()
    return [other for other in counterparts(section).values() if other.UID() != own]


def will_be_moved(section, event):
    """Refuse what would part the languages of a section.

    :raises BadRequest: for a move into the folder of another language; where there is
        no such place in one of the languages; where its name is taken there.
    """
    if not leads(section, event):
        return
    languages = {
        ILanguage(parent).get_language()
        for parent in (event.oldParent, event.newParent)
    }
    if len(languages) > 1:
        raise BadRequest(
            sentence(
                _(
                    "error_move_section_language",
                    default="A section stays in the folder of its language.",
                )
            )
        )
    is_rename = aq_base(event.newParent) is aq_base(event.oldParent)
    for other in others(section):
        place, name = place_of(other, event.newParent, is_rename), event.newName
        if name in place and aq_base(place[name]) is not aq_base(other):
            refuse_name()


def moved(section, event):
    """The counterparts follow, whoever may move them."""
    if not leads(section, event):
        return
    is_rename = aq_base(event.newParent) is aq_base(event.oldParent)
    with following():
        for other in others(section):
            bring(other, place_of(other, event.newParent, is_rename), event.newName)
