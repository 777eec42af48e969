"""How a translation came about: by a person, by a machine, or by both.

`translation_method` is a value of the process. What a machine made is called so until
a person edits its text.
"""

from contextlib import contextmanager
from contextvars import ContextVar
from eucpn.content.behaviors.storage import stored_value
from eucpn.policy.multilingual.translatable import translatable_fields
from eucpn.policy.workflow.conditions import is_translation
from zope.container.interfaces import IContainerModifiedEvent


HUMAN, MACHINE, REVIEWED = "human", "machine", "machine-reviewed"
_by_machine: ContextVar[bool] = ContextVar("eucpn.policy.by_machine", default=False)


@contextmanager
def by_machine():
    """What is written inside of this is a machine's."""
    token = _by_machine.set(True)
    try:
        yield
    finally:
        _by_machine.reset(token)


def edited(obj, event):
    """A person who edits the text of a machine has reviewed it."""
    if _by_machine.get() or stored_value(obj, "translation_method") != MACHINE:
        return
    if IContainerModifiedEvent.providedBy(event):  # a file came or went
        return
    if touches_text(obj, event):
        obj.translation_method = REVIEWED


def touches_text(obj, event) -> bool:
    """Does the event tell of a translated field, or not tell of what?"""
    descriptions = event.descriptions
    if len(descriptions) > 1 and isinstance(descriptions[1], str):
        return False  # values that flow from the source
    names = {
        name.rpartition(".")[2]
        for description in descriptions
        for name in getattr(description, "attributes", ())
    }
    texts = {name for _schema, name in translatable_fields(obj)}
    return not names or bool(names & texts)


def carry_method(working_copy, baseline):
    """A revision of a translation says how the text came about that it brings."""
    if is_translation(baseline):
        baseline.translation_method = stored_value(working_copy, "translation_method")
