"""After rendering: the folders of the instance and, once, its first user.

Never touches data or an existing user; a rendering can be repeated at any time.
"""

from pathlib import Path
import base64
import hashlib
import os
import secrets


NAME = "{{ cookiecutter.initial_user_name }}"
PASSWORD = "{{ cookiecutter.initial_user_password }}"  # noqa: S105


def make_folders():
    for folder in ("filestorage", "blobstorage", "log", "cache"):
        Path("var", folder).mkdir(parents=True, exist_ok=True)
    os.chmod("var", 0o700)


def make_user():
    """The first user, read by Zope when the database is empty."""
    if Path("inituser").exists() or Path("var/filestorage/Data.fs").exists():
        return
    password = PASSWORD or secrets.token_urlsafe(15)
    # The scheme that Zope reads from this file; the user folder hashes anew.
    digest = hashlib.sha1(password.encode()).digest()  # noqa: S324
    encoded = base64.b64encode(digest).decode()
    Path("inituser").write_text(NAME + ":{" + "SHA}" + encoded + "\n")
    os.chmod("inituser", 0o600)
    secret = Path("var/initial-user.txt")
    secret.write_text(f"{NAME} {password}\n")
    os.chmod(secret, 0o600)
    if not PASSWORD:
        print(f"First user: {NAME}, password in {secret.resolve()}")


make_folders()
make_user()
