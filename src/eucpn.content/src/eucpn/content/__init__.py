"""Content types for what is known about preventing crime."""

from zope.i18nmessageid import MessageFactory
import logging


__version__ = "1.0.0a0"

PACKAGE_NAME = "eucpn.content"

_ = MessageFactory(PACKAGE_NAME)

logger = logging.getLogger(PACKAGE_NAME)
