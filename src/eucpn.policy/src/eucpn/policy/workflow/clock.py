"""The clock of a back end: calls the site's jobs every minute, without cron.

A filter of the WSGI pipeline (`egg:eucpn.policy#clock` in zope.ini), so that it runs
in servers and not in scripts. A job is a named utility for `IClockJob`. Several back
ends may have a clock: what one has done, the others find done, and a conflict is made
up for a minute later.
"""

from AccessControl.SecurityManagement import newSecurityManager
from AccessControl.SecurityManagement import noSecurityManager
from AccessControl.users import system
from contextlib import contextmanager
from eucpn.policy import logger
from eucpn.policy.interfaces import IClockJob
from eucpn.policy.setup.languages import multilingual_request
from Testing.makerequest import makerequest
from zope.component import getUtilitiesFor
from zope.component.hooks import getSite
from zope.component.hooks import setSite
from zope.globalrequest import clearRequest
from zope.globalrequest import setRequest
import threading
import transaction
import Zope2


@contextmanager
def site_at(site_path: str):
    """The site as the system's user sees it, in a connection of its own; None where
    there is none. What was not committed is thrown away at the end."""
    before = getSite()
    app = makerequest(Zope2.app())
    try:
        site = app.unrestrictedTraverse(site_path.lstrip("/"), None)
        if site is not None:
            setRequest(app.REQUEST)
            setSite(site)
            newSecurityManager(None, system)
            multilingual_request()
        yield site
    finally:
        transaction.abort()
        noSecurityManager()
        setSite(before)
        clearRequest()
        app._p_jar.close()


def run_once(site_path: str) -> list[str]:
    """Call each job, in the order of the names, and answer what was done.

    A job that fails is logged and does not keep the others from running.
    """
    done = []
    with site_at(site_path) as site:
        if site is None:
            return done
        for name, job in sorted(getUtilitiesFor(IClockJob)):
            try:
                lines = job()
            except Exception:
                logger.exception("The job %s failed", name)
                continue
            finally:
                transaction.abort()
            for line in lines:
                logger.info("%s: %s", name, line)
            done += lines
    return done


def tick(site_path: str, interval: float, stop: threading.Event):
    """Run every `interval` seconds until `stop` is set; an error is logged."""
    while not stop.wait(interval):
        try:
            run_once(site_path)
        except Exception:
            logger.exception("The clock could not call its jobs")


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
