"""Publish what was scheduled for a time that has come; for cron, every minute.

zconsole run instance/etc/zope.conf backend/scripts/publish_scheduled.py [Plone]
"""

from eucpn.policy.setup.languages import multilingual_request
from eucpn.policy.workflow.schedule import publish_due
from zope.component.hooks import setSite
import sys


def main(app, site_id="Plone"):
    """Publish in the site of that id and print the paths."""
    setSite(app[site_id])
    multilingual_request()
    for path in publish_due():
        print(path)


if "app" in globals():
    main(globals()["app"], *sys.argv[4:5])
