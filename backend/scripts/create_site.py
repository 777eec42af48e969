"""Create the site from the distribution, unless it exists.

    zconsole run instance/etc/zope.conf backend/scripts/create_site.py [answers.json]

The answers are those of `distributions/eucpn/schema.json`; without a file:
`backend/answers/default.json`. Exit status 0 also where the site was there.
"""

from AccessControl.SecurityManagement import newSecurityManager
from pathlib import Path
from plone.distribution.api import site as site_api
from Testing.makerequest import makerequest
from zope.globalrequest import setRequest

import json
import logging
import sys


logging.basicConfig(level=logging.WARNING, format="%(message)s")

HERE = Path(__file__).resolve().parent
DEFAULT = HERE.parent / "answers" / "default.json"


def main(app, answers_file=DEFAULT):
    """Create the site; answers whether there was anything to do."""
    answers = json.loads(Path(answers_file).read_text("utf-8"))
    if answers["site_id"] in app.objectIds():
        print(f"Site {answers['site_id']} is there already: kept as it is.")
        return False
    app = makerequest(app)
    setRequest(app.REQUEST)
    admins = app.acl_users
    owner = admins.getUserById(admins.getUserNames()[0])
    newSecurityManager(None, owner.__of__(admins))
    site_api.create(app, "eucpn", answers)
    print(f"Site {answers['site_id']} created.")
    return True


if "app" in globals():
    arguments = [a for a in sys.argv[1:] if a.endswith(".json")]
    main(globals()["app"], *arguments)
