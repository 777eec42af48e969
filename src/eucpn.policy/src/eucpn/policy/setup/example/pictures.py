"""Small pictures for covers and campaign materials; the same input, the same bytes."""

from io import BytesIO
from PIL import Image
from PIL import ImageDraw
from PIL import ImageFont
import textwrap


DARK = "#0e47a1"
# Characters on a line.
COLUMNS = 20


def picture(
    filename: str,
    lines: list[str],
    width: int = 420,
    height: int = 594,
    colour: str = DARK,
) -> bytes:
    """A coloured sheet with the lines on it, the first one on a white band.

    :param filename: its extension tells the format; a GIF gets a second frame with
        the colours exchanged.
    :param lines: ASCII text; the font at hand has few other characters.
    """
    format_ = filename.rpartition(".")[2].upper()
    frames = [sheet(lines, width, height, colour, "white")]
    if format_ == "GIF":
        frames.append(sheet(lines, width, height, "white", colour))
    stream = BytesIO()
    more = {"save_all": True, "append_images": frames[1:], "duration": 1500, "loop": 0}
    frames = [frame.quantize(32) for frame in frames]
    frames[0].save(stream, format_, optimize=True, **(more if frames[1:] else {}))
    return stream.getvalue()


def sheet(lines, width, height, ground, ink) -> Image.Image:
    """One frame."""
    rows = [row for line in lines[1:] for row in [*textwrap.wrap(line, COLUMNS), ""]]
    size = min(width * 2 // COLUMNS, height // (4 + len(rows)))
    font = ImageFont.load_default(size * 4 // 5)
    image = Image.new("RGB", (width, height), ground)
    draw = ImageDraw.Draw(image)
    draw.rectangle((0, size, width, size * 3), fill=ink)
    draw.text((size // 2, size * 3 // 2), lines[0], font=font, fill=ground)
    for number, row in enumerate(rows):
        draw.text((size // 2, size * (4 + number)), row, font=font, fill=ink)
    return image
