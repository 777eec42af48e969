"""Where a text lies is said by its original: renamed or moved, it takes its
translations along.

They get the same id and lie in the same section of their own language; each leaves a
redirect. Whether that is possible is known before anything is written.
"""

from Acquisition import aq_base
from Acquisition import aq_inner
from Acquisition import aq_parent
from eucpn.content.behaviors.storage import stored_value
from eucpn.content.behaviors.translation import source_of
from eucpn.policy import _
from eucpn.policy.multilingual.independent import translations_of
from eucpn.policy.multilingual.names import counterparts
from eucpn.policy.multilingual.names import is_taken
from eucpn.policy.multilingual.names import REVISION
from eucpn.policy.multilingual.rights import is_manager
from eucpn.policy.multilingual.sentences import sentence
from OFS.event import ObjectWillBeMovedEvent
from plone.app.iterate.interfaces import IWorkingCopy
from plone.base.interfaces import ILanguage
from zExceptions import BadRequest
from zope.container.contained import notifyContainerModified
from zope.event import notify
from zope.lifecycleevent import ObjectMovedEvent


def is_own_move(obj, event) -> bool:
    """Is it the item itself that moves, not what it lies in, and is it no revision?"""
    if event.oldParent is None or event.newParent is None:
        return False
    return aq_base(event.object) is aq_base(obj) and not IWorkingCopy.providedBy(obj)


def will_be_moved(obj, event):
    """Refuse what would part a text from its translations.

    :raises BadRequest: for a translation by itself; for an id that is taken in the
        section of another language; where there is no such section; for a language
        that is another one.
    """
    if not is_own_move(obj, event):
        return
    source = source_of(obj)
    if source is obj:
        check_source(obj, event.newParent, event.newName)
    elif source is not None and not follows(source, event):
        refuse_translation()


def follows(source, event) -> bool:
    """Does this move bring a translation to where its original is?"""
    if event.newName != source.getId():
        return False
    if aq_base(event.newParent) is aq_base(event.oldParent):
        return True
    places = counterparts(aq_parent(aq_inner(source))).values()
    return any(aq_base(event.newParent) is aq_base(place) for place in places)


def check_source(source, container, name):
    """:raises BadRequest: where a translation cannot follow its original there, or an
    id is taken that a later translation would need."""
    translations = list(translations_of(source))
    language = ILanguage(container).get_language()
    if translations and language != source.language:
        raise BadRequest(
            sentence(
                _(
                    "error_move_with_translations",
                    default="It has translations: it stays in the folder of its "
                    "language.",
                )
            )
        )
    is_rename = aq_base(container) is aq_base(aq_parent(aq_inner(source)))
    for translation in translations:
        place = place_of(translation, container, is_rename)
        other = place.get(name) if name in place else None
        if other is not None and aq_base(other) is not aq_base(translation):
            refuse_name()
    if not is_manager() and not name.startswith(REVISION):
        check_reserved(translations, container, name)


def check_reserved(translations, container, name):
    """:raises BadRequest: where another text has the id, in whichever language."""
    own = {translation.UID() for translation in translations}
    for place in counterparts(container).values():
        if name in place and place[name].UID() not in own:
            refuse_name()


def place_of(translation, container, is_rename):
    """Where the translation lies when its original lies in `container`.

    :raises BadRequest: where there is no such section in its language.
    """
    if is_rename:
        return aq_parent(aq_inner(translation))
    place = counterparts(container).get(translation.language)
    if place is None:
        raise BadRequest(
            sentence(
                _(
                    "error_move_no_section",
                    default="There is no such section in the language “${language}”, "
                    "into which it is translated.",
                    mapping={"language": translation.language},
                )
            )
        )
    return place


def refuse_name():
    """:raises BadRequest: without a word about who has the name."""
    raise BadRequest(
        sentence(
            _(
                "error_name_taken",
                default="This short name cannot be used here. Choose another one.",
            )
        )
    )


def refuse_translation():
    """:raises BadRequest: it is not for a translation to say where it is."""
    raise BadRequest(
        sentence(
            _(
                "error_move_translation",
                default="A translation has the name and place of its original: "
                "rename or move the original.",
            )
        )
    )


def check_rename(obj, name):
    """:raises BadRequest: where the item cannot have that id where it lies."""
    if name == obj.getId():
        return
    if not IWorkingCopy.providedBy(obj) and source_of(obj) not in (obj, None):
        refuse_translation()
    if is_taken(name, aq_parent(aq_inner(obj))):
        refuse_name()


def moved(obj, event):
    """The translations follow, whoever may move them."""
    if not is_own_move(obj, event):
        return
    language = ILanguage(event.newParent).get_language()
    if language != ILanguage(event.oldParent).get_language():
        # A manager may do that with a text that has no other version.
        obj.source_language = language
        return
    if stored_value(obj, "source_language") != language:
        return
    is_rename = aq_base(event.newParent) is aq_base(event.oldParent)
    for translation in list(translations_of(obj)):
        place = place_of(translation, event.newParent, is_rename)
        bring(translation, place, event.newName)


def bring(obj, place, name):
    """Move the item there, with its events, its locks and without asking for rights.

    As OFS.CopySupport does it for who may.
    """
    parent, old = aq_parent(aq_inner(obj)), obj.getId()
    if old == name and aq_base(parent) is aq_base(place):
        return
    notify(ObjectWillBeMovedEvent(obj, parent, old, place, name))
    parent._delObject(old, suppress_events=True)
    bare = aq_base(obj)
    bare._setId(name)
    place._setObject(name, bare, set_owner=0, suppress_events=True)
    obj = place._getOb(name)
    notify(ObjectMovedEvent(obj, parent, old, place, name))
    notifyContainerModified(parent)
    if aq_base(parent) is not aq_base(place):
        notifyContainerModified(place)
    obj._postCopy(place, op=1)


def take_name(source, translation):
    """Give a translation that was linked the id of its original, where it is free."""
    place = aq_parent(aq_inner(translation))
    if source.getId() not in place:
        bring(translation, place, source.getId())
