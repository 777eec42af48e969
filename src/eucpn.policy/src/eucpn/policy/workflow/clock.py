"""The clock of a back end: publishes what was scheduled, without cron.

A filter of the WSGI pipeline (`egg:eucpn.policy#clock` in zope.ini), so that it runs
in servers and not in scripts. Several back ends may have one: what one has
published, the others find done, and a conflict is made up for a minute later.
"""

from AccessControl.SecurityManagement import newSecurityManager
from AccessControl.SecurityManagement import noSecurityManager
from AccessControl.users import system
from eucpn.policy import logger
from eucpn.policy.setup.languages import multilingual_request
from eucpn.policy.workflow.schedule import publish_due
from Testing.makerequest import makerequest
from zope.component.hooks import setSite
from zope.globalrequest import clearRequest
from zope.globalrequest import setRequest
import threading
import transaction
import Zope2


def run_once(site_path: str) -> list[str]:
    """Publish what is due in the site and answer the paths; [] where there is none."""
    app = makerequest(Zope2.app())
    try:
        site = app.unrestrictedTraverse(site_path.lstrip("/"), None)
        if site is None:
            return []
        setRequest(app.REQUEST)
        setSite(site)
        newSecurityManager(None, system)
        multilingual_request()
        return publish_due()
    finally:
        transaction.abort()
        noSecurityManager()
        setSite(None)
        clearRequest()
        app._p_jar.close()


def tick(site_path: str, interval: float, stop: threading.Event):
    """Run every `interval` seconds until `stop` is set; an error is logged."""
    while not stop.wait(interval):
        try:
            for path in run_once(site_path):
                logger.info("%s was published at its time", path)
        except Exception:
            logger.exception("The clock could not look for scheduled items")


def filter_app_factory(app, global_config, interval="60", site="/Plone"):
    """Start the clock's thread beside the application; requests pass unchanged.

    :param interval: seconds between two looks; 0 switches the clock off.
    :param site: the path of the site in the database.
    """
    if float(interval) > 0:
        threading.Thread(
            target=tick,
            args=(site, float(interval), threading.Event()),
            name="eucpn-clock",
            daemon=True,
        ).start()
    return app
