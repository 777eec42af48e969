"""Links between the pages of a list."""

from collections.abc import Mapping
from urllib.parse import urlencode


def page_address(url: str, form: Mapping, **batch) -> str:
    """The address of a list, or of the page that `b_start` and `b_size` tell."""
    kept = {k: v for k, v in form.items() if k not in ("b_start", "b_size")}
    parameters = urlencode(kept | batch, doseq=True)
    return f"{url}?{parameters}" if parameters else url


def batching(url: str, form: Mapping, start: int, size: int, total: int) -> dict | None:
    """Links to the other pages of a list, where there are any."""
    if total <= size and not start:
        return None

    def page(first):
        return page_address(url, form, b_start=first, b_size=size)

    last = max(0, (total - 1) // size * size)
    links = {"@id": page(start), "first": page(0), "last": page(last)}
    if start + size < total:
        links["next"] = page(start + size)
    if start:
        links["prev"] = page(max(0, min(start - size, last)))
    return links
