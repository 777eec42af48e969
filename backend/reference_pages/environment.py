"""`environment.md`: settings, variables and targets of the Makefile."""

from pathlib import Path
from reference_pages.markdown import page
from reference_pages.markdown import rows
from reference_pages.markdown import text
import json
import re
import yaml


ROOT = Path(__file__).resolve().parent.parent.parent

# Keys of instance.yaml; one without its sentence stops `make docs`.
SETTINGS = {
    "target": "Name of the folder of the instance; set by `make` from `INSTANCE`.",
    "wsgi_listen": "Host and port of the back end; set by `make` from `BACKEND_PORT`.",
    "wsgi_threads": "Threads that answer requests. Each has its own object cache.",
    "initial_user_name": "Login of the server's first user, made with the instance.",
    "initial_user_password": "Their password. Empty: made at random and kept in "
    "`var/initial-user.txt`.",
    "environment": "Environment variables of the process, by name.",
    "debug_mode": "`on` for development only.",
    "verbose_security": "`on` tells in the log why access was refused.",
    "trusted_proxy": "Address of the proxy whose forwarding headers are believed.",
    "locale": "Locale of the process; empty: that of its environment.",
    "db_storage": "`direct` (one file on this machine) or `relstorage` (PostgreSQL).",
    "db_cache_size": "Objects that each thread keeps in memory.",
    "db_large_record_size": "From this size on a record is reported in the log.",
    "db_relstorage_postgresql_dsn": "Connection to PostgreSQL, for `relstorage`.",
    "zcml_package_includes": "Packages whose configuration is read besides those that "
    "announce themselves.",
}
VARIABLES = {
    "BACKEND_PORT": "Port of the back end, on this machine only.",
    "FRONTEND_PORT": "Port of the front end, on this machine only.",
    "PYTHON": "The Python with which everything is installed: 3.11 or 3.12.",
    "INSTANCE": "Folder of the instance: configuration, data, logs.",
    "N": "Number of works for `make bench`.",
}


def content() -> str:
    """Keys of instance.yaml, variables and targets of the Makefile."""
    settings = yaml.safe_load((ROOT / "instance.yaml").read_text("utf-8"))
    makefile = (ROOT / "Makefile").read_text("utf-8")
    variables = re.findall(r"^([A-Z_]+) \?= *(.*)$", makefile, re.MULTILINE)
    targets = re.findall(r"^([a-z][a-z-]*):.*?## (.*)$", makefile, re.MULTILINE)
    keys = settings["default_context"]
    return page(
        "Environment",
        "## instance.yaml",
        "Under `default_context`; names are those of cookiecutter-zope-instance. "
        "`make config` renders the instance anew after a change; data stay.",
        rows(
            ("Key", "Value", "Meaning"),
            *((f"`{k}`", f"`{json.dumps(v)}`", SETTINGS[k]) for k, v in keys.items()),
        ),
        "## Variables of make",
        "For example `make start BACKEND_PORT=8090`.",
        rows(
            ("Variable", "Default", "Meaning"),
            *((f"`{n}`", f"`{v}`", VARIABLES[n]) for n, v in variables),
        ),
        "## Targets of make",
        rows(
            ("Target", "What it does"),
            *((f"`make {n}`", text(about)) for n, about in sorted(targets)),
        ),
    )
