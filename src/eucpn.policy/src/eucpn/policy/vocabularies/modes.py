"""How people may be told: vocabularies of the settings."""

from eucpn.policy.notifications.table import kinds
from eucpn.policy.notifications.texts import MODES
from zope.interface import provider
from zope.schema.interfaces import IVocabularyFactory
from zope.schema.vocabulary import SimpleTerm
from zope.schema.vocabulary import SimpleVocabulary


def _vocabulary(modes) -> SimpleVocabulary:
    return SimpleVocabulary([SimpleTerm(mode, mode, MODES[mode]) for mode in modes])


@provider(IVocabularyFactory)
def of_steps(context=None) -> SimpleVocabulary:
    """For what a step sets off."""
    return _vocabulary(kinds()["submitted"].modes)


@provider(IVocabularyFactory)
def of_daily(context=None) -> SimpleVocabulary:
    """For what is looked for once a day."""
    return _vocabulary(kinds()["waiting_long"].modes)
