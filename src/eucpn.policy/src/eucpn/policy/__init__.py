"""The site of the European Crime Prevention Network."""

from zope.i18nmessageid import MessageFactory
import logging


__version__ = "1.0.0a0"

PACKAGE_NAME = "eucpn.policy"

_ = MessageFactory(PACKAGE_NAME)

logger = logging.getLogger(PACKAGE_NAME)
