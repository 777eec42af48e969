"""Render the Zope instance from instance.yaml and the template.

    python backend/scripts/render_instance.py instance 127.0.0.1:8080 [KEY=VALUE …]

Data, passwords and logs in `<instance>/var` are never touched.
"""

from cookiecutter.main import cookiecutter
from pathlib import Path
import sys


ROOT = Path(__file__).resolve().parent.parent.parent


def render(instance: Path, listen: str, **extra: str):
    """Render into `instance`, listening on `listen` (host:port)."""
    instance = instance.resolve()
    cookiecutter(
        str(ROOT / "backend" / "instance-template"),
        no_input=True,
        overwrite_if_exists=True,
        config_file=str(ROOT / "instance.yaml"),
        output_dir=str(instance.parent),
        extra_context={"target": instance.name, "wsgi_listen": listen, **extra},
    )


if __name__ == "__main__":
    folder, address, *settings = sys.argv[1:]
    render(Path(folder), address, **dict(s.split("=", 1) for s in settings))
