"""Values of arguments that are more than a text: a file to write, a width, the size of a window."""

from __future__ import annotations

import re
from pathlib import Path

from parkfacts.app.settings import CHART_WIDTHS
from parkfacts.cli.exporting import CHART_ENDINGS
from parkfacts.cli.parser import unfit
from parkfacts.exchange.files.exports import BY_SUFFIX
from parkfacts.facts.phrase import Phrase, joined

ENDINGS = tuple(BY_SUFFIX)
_SIZE = re.compile(r"(\d{2,5})[xX×](\d{2,5})")
_SIZES = range(320, 10_001)


def target(name: str) -> Path:
    """A path whose ending says a kind of file. Raises ArgumentTypeError."""
    path = Path(name)
    known = (*ENDINGS, *CHART_ENDINGS)
    if path.suffix.lower() not in known:
        endings = joined("、", known)
        raise unfit(Phrase("“{name}”应以 {endings} 之一结尾", name=path.name, endings=endings))
    return path


def width(text: str) -> float:
    """The width of a chart in centimetres. Raises ArgumentTypeError."""
    try:
        found = float(text)
    except ValueError:
        found = 0.0
    least, most = CHART_WIDTHS
    if not least <= found <= most:
        raise unfit(
            Phrase("“{text}”应为 {least:g} 至 {most:g} 厘米", text=text, least=least, most=most)
        )
    return found


def size(text: str) -> tuple[int, int]:
    """Width and height in pixels: 1280x800. Raises ArgumentTypeError."""
    found = _SIZE.fullmatch(text)
    sides = (int(found[1]), int(found[2])) if found else (0, 0)
    if not all(side in _SIZES for side in sides):
        raise unfit(
            Phrase(
                "“{text}”不是窗口的大小；应为宽x高（各 {least} 至 {most}），如 1280x800",
                text=text,
                least=_SIZES[0],
                most=_SIZES[-1],
            )
        )
    return sides
