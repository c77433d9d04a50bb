"""What cells of an HTML table have in common: their look, their distances, their text."""

from __future__ import annotations

from html import escape

from parkfacts.compose.page.layout import PageLayout
from parkfacts.compose.page.sheet import Cell, Heading, one_line
from parkfacts.exchange.markup.html_face import Face

THICK, THIN, HAIR, NONE = (
    "1.5pt solid #000000",
    "0.75pt solid #000000",
    "0.5pt solid #000000",
    "none",
)
TEXT = 'x:str sdnum="1033;0;@"'
"""Says in both dialects that a cell is text."""
FROM_EDGE = 6.0
"""Points between a number and the edge of its cell."""
# Without the style Excel would begin a new row.
BREAK = '<br style="mso-data-placement:same-cell"/>'
# Writer takes no padding from a cell: texts and numbers keep their distance this way.
_LIFTED = "margin-top:2pt;margin-bottom:2pt"
_KEPT_OFF = (
    f'<div align="right" style="{_LIFTED};margin-right:{{0:g}}pt;text-align:right">',
    "</div>",
)
_SPACED = '<div align="{0}" style="margin:2pt {1}pt;text-align:{0}">', "</div>"


def look_of(layout: PageLayout, heading: Heading, face: Face) -> str:
    """Font, size and padding."""
    padding = "2pt" if heading.wraps else "2pt 4pt"
    size = f"{layout.type_size * face.scale:g}pt"
    return f"{face.font};vertical-align:middle;padding:{padding};font-size:{size}"


def rules(above: str, below: str) -> str:
    """Lines above and below a cell; a three-line table has none beside it."""
    return f"border-top:{above};border-bottom:{below};border-left:none;border-right:none"


def side(heading: Heading) -> str:
    """Where the texts of a column stand."""
    return "right" if heading.number else "center" if heading.centred else "left"


def around(heading: Heading, behind: float = 0.0) -> tuple[str, str]:
    """What keeps the text of a cell off the next one; ``behind``: points more, for decimals."""
    if heading.number:
        return _KEPT_OFF[0].format(FROM_EDGE + behind), _KEPT_OFF[1]
    return _SPACED[0].format(side(heading), 3 if heading.wraps else 1), _SPACED[1]


def content(cell: Cell, small: str) -> str:
    """Text with raised marks, further lines, and the terms in small type, all in one cell."""
    lines = [text(line) for line in (cell.text, *cell.more)]
    lines[-1] += raised(cell.marks)
    lines += [f"{small}{text(term)}</span>" for term in cell.terms]
    return BREAK.join(lines)


def raised(marks: str) -> str:
    """Marks as superscript."""
    return f"<sup>{text(marks)}</sup>" if marks else ""


def text(words: str) -> str:
    """Words on one line, which never act as markup."""
    return escape(one_line(words))
