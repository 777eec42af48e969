"""A mail as text and HTML, made of sentences and facts; knows nothing of Plone."""

from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from email.utils import format_datetime
from email.utils import formataddr
from email.utils import make_msgid
from html import escape


STYLE = "font-family: sans-serif; line-height: 1.5; color: #1a1a1a; max-width: 40em"


@dataclass(frozen=True)
class Note:
    """What is told of one item: a sentence, labels with values, a link."""

    sentence: str
    facts: tuple[tuple[str, str], ...]
    link: tuple[str, str]
    quote: tuple[str, str] | None = None


@dataclass(frozen=True)
class Letter:
    """A mail in one language; `links` stand at its end, with their texts."""

    language: str
    subject: str
    notes: tuple[Note, ...]
    closing: str
    links: tuple[tuple[str, str], ...]


def as_text(letter: Letter) -> str:
    """The plain text."""
    parts = []
    for note in letter.notes:
        lines = [note.sentence, ""]
        lines += [f"{label}: {value}" for label, value in note.facts]
        if note.quote:
            label, words = note.quote
            lines += [f"{label}:", *(f"> {line}" for line in words.splitlines())]
        lines += ["", f"{note.link[0]}: {note.link[1]}"]
        parts.append("\n".join(lines))
    end = [letter.closing, *(f"{text}: {url}" for text, url in letter.links)]
    return "\n\n\n".join([*parts, "\n".join(end)]) + "\n"


def as_html(letter: Letter) -> str:
    """The same as a page without pictures or scripts."""
    parts = []
    for note in letter.notes:
        facts = "".join(
            f"<li>{escape(label)}: {escape(value)}</li>" for label, value in note.facts
        )
        parts.append(f"<h2>{escape(note.sentence)}</h2><ul>{facts}</ul>")
        if note.quote:
            label, words = note.quote
            lines = "<br>".join(map(escape, words.splitlines()))
            parts.append(f"<p>{escape(label)}:</p><blockquote>{lines}</blockquote>")
        parts.append(f"<p>{anchor(*note.link)}</p>")
    parts.append(f"<hr><p>{escape(letter.closing)}</p>")
    parts += [f"<p>{anchor(*link)}</p>" for link in letter.links]
    return (
        f'<!DOCTYPE html><html lang="{escape(letter.language)}">'
        f'<head><meta charset="utf-8"><title>{escape(letter.subject)}</title></head>'
        f'<body style="{STYLE}">{"".join(parts)}</body></html>'
    )


def anchor(text: str, url: str) -> str:
    return f'<a href="{escape(url)}">{escape(text)}</a>'


def one_line(text: str) -> str:
    """Fit for a header."""
    return " ".join(text.split())


def as_bytes(
    letter: Letter,
    to: tuple[str, str],
    sender: tuple[str, str] | None,
    reply_to: str | None,
    domain: str,
    now: datetime,
) -> bytes:
    """The message as it is sent, in lines that end with CRLF.

    :param to: name and address; `sender` likewise. Without one the mail has no `From`:
        whoever sends it puts it in front.
    :param domain: of the message id.
    """
    message = EmailMessage(policy=SMTP)
    if sender:
        message["From"] = formataddr((one_line(sender[0]), sender[1]))
    message["To"] = formataddr((one_line(to[0]), to[1]))
    message["Subject"] = one_line(letter.subject)
    message["Date"] = format_datetime(now)
    message["Message-Id"] = make_msgid(domain=domain)
    message["Auto-Submitted"] = "auto-generated"
    if reply_to:
        message["Reply-To"] = reply_to
    message.set_content(as_text(letter))
    message.add_alternative(as_html(letter), subtype="html")
    # Set before, it would go to the first part.
    message["Content-Language"] = letter.language
    return message.as_bytes()
