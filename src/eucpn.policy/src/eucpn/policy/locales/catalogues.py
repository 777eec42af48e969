"""What the catalogues say, from the sources and from the translations so far.

The same sources give the same files: no dates, no line numbers. Where a default
changes, the translations of the message become fuzzy, which is as if they were
missing. Titles that `data/terms.json` has come from there in all languages.

i18ndude, of the dependency group `lint`, reads the sources.
"""

from collections.abc import Iterator
from eucpn.content.vocabularies.terms import LANGUAGES
from eucpn.policy.workflow.table import labels
from i18ndude.catalog import MessageCatalog
from i18ndude.catalog import POParser
from i18ndude.catalog import POWriter
from i18ndude.catalog import PYReader
from i18ndude.gsextract import gs_strings
from i18ndude.zcmlextract import zcml_strings
from importlib.resources import files
from io import StringIO
from pathlib import Path


DOMAINS = ("eucpn.content", "eucpn.policy")

# Titles of states, transitions and roles that Plone's own services show are looked
# up in its domain; we add those that it does not know.
PLONE = "plone"


def package(domain: str) -> Path:
    """The folder of the package that has the domain's sources and catalogues."""
    return Path(str(files("eucpn.policy" if domain == PLONE else domain)))


def pot_path(domain: str) -> Path:
    """Where the template is."""
    return package(domain) / "locales" / f"{domain}.pot"


def po_path(domain: str, language: str) -> Path:
    """Where the catalogue of a language is."""
    folder = package(domain) / "locales" / language / "LC_MESSAGES"
    return folder / f"{domain}.po"


def catalogues() -> dict[Path, str]:
    """All files with what has to be in them."""
    found = {}
    for domain in (*DOMAINS, PLONE):
        template = pot(domain)
        found[pot_path(domain)] = template
        for language in LANGUAGES:
            found[po_path(domain, language)] = po(domain, language, template)
    return found


def pot(domain: str) -> str:
    """The template of a domain."""
    messages = MessageCatalog(domain=domain)
    for msgid, default, source in sources(domain):
        messages.add(msgid, msgstr=default, references=[source])
    return written(messages, headers(domain), msgstrToComment=True)


def po(domain: str, language: str, template: str) -> str:
    """The catalogue of a language, with the translations that the file has."""
    path = po_path(domain, language)
    messages = (
        MessageCatalog(filename=str(path))
        if path.exists()
        else MessageCatalog(domain=domain)
    )
    wanted = parsed(template, domain)
    messages.sync(wanted)
    for msgid, titles in terms(domain).items():
        if msgid in messages:
            messages[msgid].msgstr = titles[language]
    for entry in messages.values():
        # The source's own words need no translation.
        if language == "en" and entry.msgid not in terms(domain):
            entry.msgstr = ""
        if not entry.msgstr or entry.msgid in terms(domain):
            entry.automatic_comments = wanted[entry.msgid].automatic_comments
            entry.comments = [c for c in entry.comments if "fuzzy" not in c]
    return written(messages, headers(domain, language), sync=True)


def terms(domain: str) -> dict[str, dict[str, str]]:
    """The titles that are looked up in a domain: message id to language to text."""
    types = [labels()["types"]] if domain == "eucpn.content" else []
    workflow = [labels()["states"], labels()["transitions"]]
    found = {
        titles["en"]: titles
        for kind in (types if domain == "eucpn.content" else workflow)
        for titles in kind.values()
    }
    if domain == PLONE:
        found |= labels()["roles"]
    return found


def sources(domain: str) -> Iterator[tuple[str, str, str]]:
    """Message ids, defaults and files, in the files' order."""
    root = package(domain)
    if domain == PLONE:
        known = MessageCatalog(
            filename=str(files("plone.app.locales") / "locales" / "plone.pot")
        )
        for msgid in terms(domain):
            if msgid not in known:
                yield msgid, "", "data/terms.json"
        return
    reader = PYReader([str(root)], domain, include_line_numbers=False)
    reader.read()
    for msgid, entry in reader.catalogs.get(domain, {}).items():
        for reference in entry.references:
            yield msgid, entry.msgstr, name(reference, root)
    for msgid, text, path in gs_strings([str(root)]).get(domain, ()):
        # A profile's text is the message id, whatever i18n:translate says: the
        # import step reads the text and nothing else.
        yield text or msgid, "", name(path, root)
    for msgid, _text, path in zcml_strings([str(root)]).get(domain, ()):
        yield msgid, "", name(path.rpartition(":")[0], root)


def name(path: str, root: Path) -> str:
    """A source file's name as the catalogues show it."""
    return Path(path).relative_to(root).as_posix()


def headers(domain: str, language: str = "") -> dict[str, str]:
    """The header, which tells nothing that changes by itself."""
    return {
        "Project-Id-Version": "eucpn",
        "Language": language,
        "MIME-Version": "1.0",
        "Content-Type": "text/plain; charset=utf-8",
        "Content-Transfer-Encoding": "8bit",
        "Plural-Forms": "nplurals=1; plural=0;",
        "Domain": domain,
    }


def written(messages: MessageCatalog, header: dict[str, str], **options) -> str:
    """The catalogue as text."""
    messages.commentary_header = [" Written by `python -m eucpn.policy.locales`"]
    messages.mime_header = header
    file = StringIO()
    POWriter(file, messages).write(**options)
    return file.getvalue()


def parsed(text: str, domain: str) -> MessageCatalog:
    """A catalogue from its text."""
    messages = MessageCatalog(domain=domain)
    parser = POParser(StringIO(text))
    parser.read()
    parser.msgdict.pop("", None)
    messages.update(parser.msgdict)
    return messages
