"""Write the reference pages of `docs/reference` from the code.

    python backend/reference_pages [--check]

With `--check` nothing is written; stale pages are named and the exit status is 1.
"""

from pathlib import Path
import sys


# Python puts this folder on the path; the package is found from the one above, and
# modules of other packages (`markdown`) keep their names.
sys.path.pop(0)
sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from reference_pages.pages import FOLDER
from reference_pages.pages import stale


def main(check: bool) -> int:
    """Write or check the pages; answers the exit status."""
    found = stale()
    for name, content in found.items():
        if check:
            print(f"stale: docs/reference/{name}")
        else:
            (FOLDER / name).write_text(content, "utf-8")
            print(f"written: docs/reference/{name}")
    return 1 if check and found else 0


if __name__ == "__main__":
    sys.exit(main("--check" in sys.argv[1:]))
