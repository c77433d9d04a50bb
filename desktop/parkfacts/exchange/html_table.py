"""A sheet as an HTML table that Word, WPS, Excel, Writer and Calc take as it is meant.

Three rules (above, under the head, below), caption above, notes and sources under it. Each cell
says whether it is a number or text in the dialect of Excel (``x:num``, ``mso-number-format``) and
in that of LibreOffice (``sdval``, ``sdnum``): neither reads the other's. Inline styles only.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from typing import NamedTuple

from parkfacts.exchange.cells import (
    Cell,
    Heading,
    Sheet,
    exact_number,
    one_line,
    places,
    shown_number,
)
from parkfacts.exchange.page_layout import TERMS_SIZE, Layout, page_layout

HEAD = (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel" lang="zh-CN">\n'
    '<head><meta charset="utf-8"/></head>\n<body>\n<!--StartFragment-->\n'
)
TAIL = "<!--EndFragment-->\n</body>\n</html>\n"
_SERIF = "Times New Roman,宋体,SimSun,serif"
# Writer takes no padding from a cell: texts and numbers keep their distance this way.
_KEPT_OFF = '<div align="right" style="margin-right:{0:g}pt;text-align:right">', "</div>"
_FROM_EDGE = 6.0
# Without the style Excel would begin a new row.
_BREAK = '<br style="mso-data-placement:same-cell"/>'
_SPACED = '<div align="{0}" style="margin:2pt {1}pt;text-align:{0}">', "</div>"
_THICK, _THIN, _NONE = "1.5pt solid #000000", "0.75pt solid #000000", "none"
# A row of several lines is to stay on one page. Writer ignores this; Word was not tried.
_WHOLE = ' style="page-break-inside:avoid"'
_TEXT = 'x:str sdnum="1033;0;@"'
# Of number formats only built-in ones arrive in Calc; others leave a cell with a broken format.
_CALC_FORMATS = {0: "0", 2: "0.00"}
_PIXELS_A_POINT = 4 / 3
_MOST_STYLED_ROWS = 2_000
"""Above this a copy is data for a spreadsheet: cells keep their kind and drop their looks."""


class Face(NamedTuple):
    """How a table is set: for a page, for a slide, for a spreadsheet."""

    font: str = _SERIF
    scale: float = 1.0
    """Of all sizes; 1 is the type of a page."""
    framed: bool = True
    """Whether caption, notes and sources stand around it."""

    def paragraph(self, text: str, size: float, more: str) -> str:
        """A paragraph around the table."""
        style = f"font-family:{self.font};font-size:{size * self.scale:g}pt;{more}"
        return f'<p style="{style}">{_text(text)}</p>\n'


PAGE = Face()
SLIDE = Face("Arial,微软雅黑,Microsoft YaHei,黑体,sans-serif", 12 / 7)
"""18 pt where a page has 10.5."""
CELLS = Face(framed=False)


def drops_style(rows: int) -> bool:
    """Whether a table of so many rows keeps the kind of its cells and drops their looks."""
    return rows > _MOST_STYLED_ROWS


def html_table(sheet: Sheet, face: Face = PAGE) -> str:
    """The whole document: well formed, each tag closed, rows with ``data-parkfacts-id``."""
    return f"{HEAD}{html_fragment(sheet, face)}{TAIL}"


def html_fragment(sheet: Sheet, face: Face = PAGE) -> str:
    """Caption, table, notes and sources, without the document around them."""
    parts = []
    if face.framed:
        centred = "font-weight:bold;text-align:center;margin:6pt 0 4pt 0"
        parts.append(face.paragraph(f"表　{sheet.caption}", 10.5, centred))
    parts.append(
        '<table border="0" cellspacing="0" cellpadding="2" align="center"'
        f"{_attribute('data-parkfacts-dataset', sheet.origin)}"
        ' style="border-collapse:collapse">\n'
    )
    layout = page_layout(sheet)
    if sheet.headed:
        parts.append(_head_row(sheet, layout, face))
    parts.append("<tbody>\n")
    parts.extend(_body_rows(sheet, layout, face))
    parts.append("</tbody>\n</table>\n")
    if face.framed:
        parts.extend(face.paragraph(text, 9, "margin:2pt 0") for text in foot_lines(sheet))
    return "".join(parts)


def foot_lines(sheet: Sheet) -> list[str]:
    """What stands under the table, a paragraph each: 注1：…, 来源：[1] …."""
    lines = [f"{'来源：' if at == 0 else ''}{source}" for at, source in enumerate(sheet.sources)]
    return note_lines(sheet) + list(map(one_line, lines))


def note_lines(sheet: Sheet) -> list[str]:
    """The notes alone, with their numbers where there are several."""
    several = len(sheet.notes) > 1
    lines = [f"注{at if several else ''}：{note}" for at, note in enumerate(sheet.notes, 1)]
    return list(map(one_line, lines))


def _head_row(sheet: Sheet, layout: Layout, face: Face) -> str:
    cells = []
    for heading, width in zip(sheet.head, layout.widths, strict=True):
        width *= face.scale
        style = (
            f"{_look(layout, heading, face)};{_rules(_THICK, _THIN)};font-weight:bold"
            f';{_aligned(heading)};width:{width:.1f}pt;mso-number-format:"\\@"'
        )
        pixels = round(width * _PIXELS_A_POINT)
        left, right = _around(heading)
        title = f"{left}{_text(heading.title)}{_raised(heading.marks)}{right}"
        cells.append(f"<th {_TEXT} width=\"{pixels}\" style='{style}'>{title}</th>")
    return f"<thead>\n<tr>{''.join(cells)}</tr>\n</thead>\n"


def _body_rows(sheet: Sheet, layout: Layout, face: Face) -> Iterator[str]:
    styled = not drops_style(len(sheet.rows))
    looks = [_look(layout, heading, face) for heading in sheet.head]
    plain = [f"{look};{_rules(_NONE, _NONE)};" if styled else "" for look in looks]
    ruled = [f"{look};{_rules(_NONE, _THICK)};" for look in looks]
    topped = [f"{look};{_rules(_THICK, _NONE)};" for look in looks]

    def made(styles: list[str]) -> list[_Column]:
        return [
            _Column(heading, at, style, layout, face)
            for at, (heading, style) in enumerate(zip(sheet.head, styles, strict=True))
        ]

    middle, last = made(plain), made(ruled)
    # Without a head the rule above the table is the first row's.
    first = middle if sheet.headed else made(topped)
    for at, row in enumerate(sheet.rows, 1):
        columns = last if at == len(sheet.rows) else first if at == 1 else middle
        cells = [column.cell(cell) for column, cell in zip(columns, row.cells, strict=True)]
        whole = _WHOLE if styled else ""
        yield f"<tr{_attribute('data-parkfacts-id', row.id)}{whole}>{''.join(cells)}</tr>\n"


class _Column:
    """Makes the cells of a column. Opening tags, and cells that say the same, are made once."""

    def __init__(self, heading: Heading, at: int, look: str, layout: Layout, face: Face) -> None:
        self._at, self._layout, self._face = at, layout, face
        small = f"font-family:{face.font};font-size:{TERMS_SIZE * face.scale:g}pt"
        self._small = f'<span style="{small}">'
        wrap = "" if heading.wraps else ";white-space:nowrap"
        self._style = f"{look}{_aligned(heading)}{wrap}"
        self._around = _around(heading) if look else ("", "")
        self._open = f"<td {_TEXT} style='{self._style};mso-number-format:\"\\@\"'>"
        self._texts: dict[Cell, str] = {}
        self._numbers: dict[int, tuple[str, str]] = {}

    def cell(self, cell: Cell) -> str:
        """The cell with both dialects."""
        if cell.number is None:
            if cell not in self._texts:
                left, right = self._around
                self._texts[cell] = f"{self._open}{left}{_content(cell, self._small)}{right}</td>"
            return self._texts[cell]
        shown, exact = shown_number(cell.number), exact_number(cell.number)
        before, behind = self._number(shown)
        return f'<td x:num="{exact}" sdval="{exact}" {before}{shown}{behind}</td>'

    def _number(self, shown: str) -> tuple[str, str]:
        """What stands around a number: attributes that keep its decimal places, its distance."""
        decimals = places(shown)
        if decimals not in self._numbers:
            excel = "0" + (r"\." + "0" * decimals if decimals else "")
            calc = _CALC_FORMATS.get(decimals, "General")
            style = f'{self._style};mso-number-format:"{excel}"'
            left, right = self._around
            if left and self._face.framed:
                behind = self._layout.behind(self._at, shown) * self._face.scale
                left = _KEPT_OFF[0].format(_FROM_EDGE + behind)
            self._numbers[decimals] = f"sdnum=\"1033;0;{calc}\" style='{style}'>{left}", right
        return self._numbers[decimals]


def _look(layout: Layout, heading: Heading, face: Face) -> str:
    padding = "2pt" if heading.wraps else "2pt 4pt"
    size = f"{layout.type_size * face.scale:g}pt"
    return f"font-family:{face.font};vertical-align:middle;padding:{padding};font-size:{size}"


def _rules(above: str, below: str) -> str:
    return f"border-top:{above};border-bottom:{below};border-left:none;border-right:none"


def _aligned(heading: Heading) -> str:
    return f"text-align:{_side(heading)}"


def _side(heading: Heading) -> str:
    return "right" if heading.number else "center" if heading.centred else "left"


def _around(heading: Heading) -> tuple[str, str]:
    """What keeps the text of a cell off the next one."""
    if heading.number:
        return _KEPT_OFF[0].format(_FROM_EDGE), _KEPT_OFF[1]
    return _SPACED[0].format(_side(heading), 3 if heading.wraps else 1), _SPACED[1]


def _content(cell: Cell, small: str) -> str:
    """Text with raised marks, further lines, and the terms in small type, all in one cell."""
    lines = [_text(line) for line in (cell.text, *cell.more)]
    lines[-1] += _raised(cell.marks)
    lines += [f"{small}{_text(term)}</span>" for term in cell.terms]
    return _BREAK.join(lines)


def _raised(marks: str) -> str:
    return f"<sup>{_text(marks)}</sup>" if marks else ""


def _text(text: str) -> str:
    return escape(one_line(text))


def _attribute(name: str, value: str) -> str:
    return f' {name}="{escape(one_line(value))}"' if value else ""
