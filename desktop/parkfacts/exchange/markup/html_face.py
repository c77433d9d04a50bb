"""How HTML for other programs is set: its fonts, its sizes, what stands around a table.

Fonts are named in Word's own properties alone. A list of families in ``font-family`` becomes one
font with a name that nobody has where LibreOffice saves it as .docx; without one, text takes the
font of the document that it is pasted into.
"""

from __future__ import annotations

from html import escape
from typing import NamedTuple

from parkfacts.compose.page.sheet import one_line


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
    column: int = 0
    """Pixels that its columns have on the average, where it is pasted with other tables."""

    def caption(self, text: str) -> str:
        """What stands above the table: bold also in Calc, which reads no style.

        Not centred there: with ``align`` Calc would centre all that follows, numbers too.
        """
        style = f"{self._sized(10.5)};text-align:center;margin:6pt 0pt 4pt 0pt"
        return f'<p style="{style}"><b>{escape(one_line(text))}</b></p>\n'

    def note(self, text: str) -> str:
        """A paragraph under the table."""
        return f'<p style="{self._sized(9)};margin:2pt 0pt">{escape(one_line(text))}</p>\n'

    def _sized(self, points: float) -> str:
        return f"{self.font};font-size:{points * self.scale:g}pt"


PAGE = Face()
SLIDE = Face(_SANS, 12 / 7)
"""18 pt where a page has 10.5."""
CELLS = Face(framed=False)
