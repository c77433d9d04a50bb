"""How HTML for other programs is set: its fonts, its sizes, what stands around a table.

Fonts are named in Word's own properties alone. A list of families in ``font-family`` becomes one
font with a name that nobody has where LibreOffice saves it as .docx; without one, text takes the
font of the document that it is pasted into.
"""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from parkfacts.exchange.cells import one_line


def fonts(latin: str, chinese: str) -> str:
    """CSS that names the fonts of Latin and Chinese characters."""
    return (
        f"mso-ascii-font-family:{latin};mso-hansi-font-family:{latin}"
        f";mso-fareast-font-family:{chinese}"
    )


SERIF = fonts("Times New Roman", "宋体")
_SANS = fonts("Arial", "微软雅黑")


class Face(NamedTuple):
    """How a table is set: for a page, for a slide, for a spreadsheet."""

    font: str = SERIF
    scale: float = 1.0
    """Of all sizes; 1 is the type of a page."""
    framed: bool = True
    """Whether caption, notes and sources stand around it."""

    def paragraph(self, text: str, size: float, more: str) -> str:
        """A paragraph around the table."""
        style = f"{self.font};font-size:{size * self.scale:g}pt;{more}"
        return f'<p style="{style}">{escape(one_line(text))}</p>\n'


PAGE = Face()
SLIDE = Face(_SANS, 12 / 7)
"""18 pt where a page has 10.5."""
CELLS = Face(framed=False)
