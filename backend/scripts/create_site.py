"""Create the site from the distribution, unless it exists.

    zconsole run instance/etc/zope.conf backend/scripts/create_site.py [answers.json]

Run from the project's folder. The answers are those of
`distributions/eucpn/schema.json`; without a file: `backend/answers/default.json`.
Exit status 0 also where the site was there already.
"""

from AccessControl.SecurityManagement import newSecurityManager
from pathlib import Path
from plone.distribution.api import site as site_api
import json
import logging
import sys


DEFAULT = Path("backend", "answers", "default.json")


def main(app, answers_file=DEFAULT):
    """Create the site; answers whether there was anything to do."""
    logging.disable(logging.WARNING)  # the set-up's own chatter
    answers = json.loads(Path(answers_file).read_text("utf-8"))
    if answers["site_id"] in app.objectIds():
        print(f"Site {answers['site_id']} is there already: kept as it is.")
        return False
    admins = app.acl_users
    owner = admins.getUser(admins.getUserNames()[0])
    newSecurityManager(None, owner.__of__(admins))
    site_api.create(app, "eucpn", answers)
    print(f"Site {answers['site_id']} created.")
    return True


if "app" in globals():
    main(globals()["app"], *[a for a in sys.argv[3:] if a.endswith(".json")])
