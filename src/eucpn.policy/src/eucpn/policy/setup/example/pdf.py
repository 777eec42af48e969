"""Small tagged PDF documents of one page; the same input, the same bytes.

Title, language, headings and paragraphs are told to assistive technology. The font is
one that readers bring along, so it does not count as accessible in the strict sense.
"""

from unicodedata import normalize
import textwrap


# Glyph names of accents, as in `eacute`, and of characters without a base letter.
ACCENTS = {
    "\u0300": "grave",
    "\u0301": "acute",
    "\u0302": "circumflex",
    "\u0303": "tilde",
    "\u0306": "breve",
    "\u0308": "dieresis",
    "\u030a": "ring",
    "\u030c": "caron",
    "\u0326": "commaaccent",
    "\u0327": "cedilla",
}
GLYPHS = {
    "ß": "germandbls",
    "œ": "oe",
    "\u2013": "endash",
    "\u2019": "quoteright",
    "“": "quotedblleft",
    "”": "quotedblright",
    "„": "quotedblbase",
    "«": "guillemotleft",
    "»": "guillemotright",
    "\u00a0": "space",
}
FIRST_CODE = 128
COLUMNS = 78
HEADING, BODY = 16, 11


def glyph(character: str) -> str:
    """The name of the character in a font."""
    base, accent = (*normalize("NFD", character), "")[:2]
    if accent in ACCENTS:
        return base + ACCENTS[accent]
    return GLYPHS.get(character, f"uni{ord(character):04X}")


def text_string(text: str) -> str:
    """A text for titles: UTF-16, in hexadecimal."""
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def pdf(title: str, language: str, lines: list[str]) -> bytes:
    """A page with the title as heading and each of the lines as a paragraph."""
    codes = {}
    for character in sorted(set("".join([title, *lines]))):
        ascii_ = " " <= character <= "~"
        codes[character] = ord(character) if ascii_ else FIRST_CODE + len(codes)
    parts = [("H1", HEADING, title), *(("P", BODY, line) for line in lines)]
    tags = [10 + number for number in range(len(parts))]
    references = " ".join(f"{tag} 0 R" for tag in tags)
    objects = {
        1: "<< /Type /Catalog /Pages 2 0 R /MarkInfo << /Marked true >> "
        f"/StructTreeRoot 7 0 R /Lang ({language}) "
        "/ViewerPreferences << /DisplayDocTitle true >> >>",
        2: "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
        3: "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Tabs /S "
        "/Resources << /Font << /F1 5 0 R >> >> /Contents 4 0 R /StructParents 0 >>",
        4: stream(page_content(parts, codes)),
        5: "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /ToUnicode 6 0 R "
        f"/Encoding << /Type /Encoding /Differences [{differences(codes)}] >> >>",
        6: stream(to_unicode(codes)),
        7: "<< /Type /StructTreeRoot /K 8 0 R /ParentTree << /Nums "
        f"[0 [{references}]] >> /ParentTreeNextKey 1 >>",
        8: f"<< /Type /StructElem /S /Document /P 7 0 R /K [{references}] >>",
        9: f"<< /Title {text_string(title)} >>",
    }
    for number, (kind, _size, _text) in enumerate(parts):
        objects[tags[number]] = (
            f"<< /Type /StructElem /S /{kind} /P 8 0 R /Pg 3 0 R /K {number} >>"
        )
    return assembled(objects)


def page_content(parts, codes) -> str:
    """The drawing instructions, each part marked with its number."""
    content, top = [], 770
    for number, (kind, size, text) in enumerate(parts):
        content.append(f"/{kind} << /MCID {number} >> BDC BT /F1 {size} Tf 60 {top} Td")
        for row in textwrap.wrap(text, COLUMNS * BODY // size):
            shown = "".join(f"{codes[character]:02X}" for character in row)
            content.append(f"<{shown}> Tj 0 -{size * 3 // 2} Td")
            top -= size * 3 // 2
        content.append("ET EMC")
        top -= BODY
    return "\n".join(content)


def differences(codes) -> str:
    """What the codes beyond ASCII stand for."""
    pairs = [f"{code} /{glyph(c)}" for c, code in codes.items() if code >= FIRST_CODE]
    return " ".join(pairs)


def to_unicode(codes) -> str:
    """The map by which text can be searched, copied and read aloud."""
    rows = "\n".join(f"<{code:02X}> <{ord(c):04X}>" for c, code in codes.items())
    return (
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n"
        "/CMapName /Text def /CMapType 2 def\n"
        "1 begincodespacerange <00> <FF> endcodespacerange\n"
        f"{len(codes)} beginbfchar\n{rows}\nendbfchar\n"
        "endcmap CMapName currentdict /CMap defineresource pop end end"
    )


def stream(content: str) -> str:
    """A stream object of ASCII text."""
    return f"<< /Length {len(content)} >>\nstream\n{content}\nendstream"


def assembled(objects: dict[int, str]) -> bytes:
    """The file: header, objects, where each begins, and where to begin."""
    out, starts = "%PDF-1.7\n", {}
    for number in sorted(objects):
        starts[number] = len(out)
        out += f"{number} 0 obj\n{objects[number]}\nendobj\n"
    table = "".join(f"{starts[number]:010d} 00000 n \n" for number in sorted(objects))
    size = len(objects) + 1
    return (
        f"{out}xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {size} /Root 1 0 R /Info 9 0 R >>\n"
        f"startxref\n{len(out)}\n%%EOF\n"
    ).encode("ascii")
