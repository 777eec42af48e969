"""All reference pages, and which of them are stale."""

from pathlib import Path
from reference_pages import environment
from reference_pages import information_model
from reference_pages import mails
from reference_pages import services
from reference_pages import vocabularies
from reference_pages import workflow


FOLDER = Path(__file__).resolve().parent.parent.parent / "docs" / "reference"
PAGES = {
    "information-model.md": information_model,
    "roles-and-workflow.md": workflow,
    "mails.md": mails,
    "vocabularies.md": vocabularies,
    "services.md": services,
    "environment.md": environment,
}


def stale() -> dict[str, str]:
    """The pages that are not as they would be written, by name."""
    written = {name: module.content() for name, module in PAGES.items()}
    return {
        name: content
        for name, content in written.items()
        if not (FOLDER / name).exists() or (FOLDER / name).read_text("utf-8") != content
    }
