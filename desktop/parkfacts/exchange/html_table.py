"""A sheet as an HTML table that Word, WPS, Excel, Writer and Calc take as it is meant.

Three rules (above, under the head, below), caption above, notes and sources under it. Each cell
says whether it is a number or text in the dialect of Excel (``x:num``, ``mso-number-format``) and
in that of LibreOffice (``sdval``, ``sdnum``): neither reads the other's. Inline styles only.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from parkfacts.exchange.cells import (
    Cell,
    Heading,
    Sheet,
    display_width,
    exact_number,
    one_line,
    places,
    shown_number,
)

_HEAD = (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel" lang="zh-CN">\n'
    '<head><meta charset="utf-8"/></head>\n<body>\n<!--StartFragment-->\n'
)
_TAIL = "<!--EndFragment-->\n</body>\n</html>\n"
_FONT = "font-family:Times New Roman,宋体,SimSun,serif"
_CELL = f"{_FONT};font-size:10.5pt;padding:2pt 5pt;vertical-align:middle"
_SMALL = f"{_FONT};font-size:9pt;margin:2pt 0"
_CAPTION = f"{_FONT};font-size:10.5pt;font-weight:bold;text-align:center;margin:6pt 0 4pt 0"
_THICK, _THIN, _NONE = "1.5pt solid #000000", "0.75pt solid #000000", "none"
_TEXT = 'x:str sdnum="1033;0;@"'
# A4 between the margins of a Chinese letter; half-width place of a 10.5 pt font; padding.
_PAGE_POINTS, _PLACE_POINTS, _PADDING_POINTS, _LEAST_POINTS = 415.0, 5.25, 11.0, 46.0
_PIXELS_A_POINT = 4 / 3
_MEASURED_ROWS = 200
_MOST_STYLED_ROWS = 2_000
"""Above this a copy is data for a spreadsheet: cells keep their kind and drop their looks."""


def html_table(sheet: Sheet) -> str:
    """The whole document: well formed, each tag closed, rows with ``data-parkfacts-id``."""
    parts = [_HEAD, _paragraph(f"表　{sheet.caption}", _CAPTION)]
    parts.append(
        '<table border="0" cellspacing="0" cellpadding="0" align="center"'
        f"{_attribute('data-parkfacts-dataset', sheet.origin)}"
        ' style="border-collapse:collapse">\n'
    )
    parts.append(_head_row(sheet))
    parts.append("<tbody>\n")
    parts.extend(_body_rows(sheet))
    parts.append("</tbody>\n</table>\n")
    parts.extend(_paragraph(text, _SMALL) for text in foot_lines(sheet))
    parts.append(_TAIL)
    return "".join(parts)


def foot_lines(sheet: Sheet) -> list[str]:
    """What stands under the table, a paragraph each: 注1：…, 来源：[1] …."""
    several = len(sheet.notes) > 1
    lines = [f"注{at if several else ''}：{note}" for at, note in enumerate(sheet.notes, 1)]
    return lines + [
        f"{'来源：' if at == 0 else ''}{source}" for at, source in enumerate(sheet.sources)
    ]


def _head_row(sheet: Sheet) -> str:
    cells = []
    for heading, width in zip(sheet.head, _widths(sheet), strict=True):
        style = (
            f"{_CELL};{_rules(_THICK, _THIN)};font-weight:bold;{_aligned(heading)}"
            f';width:{width:.1f}pt;mso-number-format:"\\@"'
        )
        pixels = round(width * _PIXELS_A_POINT)
        cells.append(f"<th {_TEXT} width=\"{pixels}\" style='{style}'>{_text(heading.title)}</th>")
    return f"<thead>\n<tr>{''.join(cells)}</tr>\n</thead>\n"


def _body_rows(sheet: Sheet) -> Iterator[str]:
    styled = len(sheet.rows) <= _MOST_STYLED_ROWS
    look = f"{_CELL};{_rules(_NONE, _NONE)};" if styled else ""
    middle = [_Column(heading, look) for heading in sheet.head]
    last = [_Column(heading, f"{_CELL};{_rules(_NONE, _THICK)};") for heading in sheet.head]
    for at, row in enumerate(sheet.rows, 1):
        columns = last if at == len(sheet.rows) else middle
        cells = [column.cell(cell) for column, cell in zip(columns, row.cells, strict=True)]
        yield f"<tr{_attribute('data-parkfacts-id', row.id)}>{''.join(cells)}</tr>\n"


class _Column:
    """Makes the cells of a column. Opening tags, and cells that say the same, are made once."""

    def __init__(self, heading: Heading, look: str) -> None:
        wrap = "" if heading.wraps else ";white-space:nowrap"
        self._style = f"{look}{_aligned(heading)}{wrap}"
        self._open = f"<td {_TEXT} style='{self._style};mso-number-format:\"\\@\"'>"
        self._texts: dict[str, str] = {}
        self._formats: dict[int, str] = {}

    def cell(self, cell: Cell) -> str:
        """The cell with both dialects."""
        if cell.number is None:
            if cell.text not in self._texts:
                self._texts[cell.text] = f"{self._open}{_text(cell.text)}</td>"
            return self._texts[cell.text]
        shown, exact = shown_number(cell.number), exact_number(cell.number)
        return f'<td x:num="{exact}" sdval="{exact}" {self._format(places(shown))}>{shown}</td>'

    def _format(self, decimals: int) -> str:
        """The attributes that keep so many decimal places."""
        if decimals not in self._formats:
            code = "0" + ("." + "0" * decimals if decimals else "")
            excel = code.replace(".", "\\.")
            style = f'{self._style};mso-number-format:"{excel}"'
            self._formats[decimals] = f"sdnum=\"1033;0;{code}\" style='{style}'"
        return self._formats[decimals]


def _rules(above: str, below: str) -> str:
    return f"border-top:{above};border-bottom:{below};border-left:none;border-right:none"


def _aligned(heading: Heading) -> str:
    return "text-align:right" if heading.number else "text-align:left"


def _widths(sheet: Sheet) -> Sequence[float]:
    """Widths of the columns in points: the page, shared out by what stands in them."""
    rows = sheet.rows[:_MEASURED_ROWS]
    wanted = []
    for at, heading in enumerate(sheet.head):
        longest = max((display_width(row.cells[at].text) for row in rows), default=0)
        half_widths = max(longest, display_width(heading.title))
        wanted.append(half_widths * _PLACE_POINTS + _PADDING_POINTS)
    spare = _PAGE_POINTS - sum(wanted)
    if spare >= 0:
        return [width + spare / len(wanted) for width in wanted]
    return _squeezed(sheet.head, wanted, -spare)


def _squeezed(head: Sequence[Heading], wanted: list[float], surplus: float) -> list[float]:
    """Columns whose text may wrap give way, each by its share of what they can give."""
    room = [
        max(width - _LEAST_POINTS, 0.0) if heading.wraps else 0.0
        for heading, width in zip(head, wanted, strict=True)
    ]
    share = min(surplus / sum(room), 1.0) if any(room) else 0.0
    return [width - give * share for width, give in zip(wanted, room, strict=True)]


def _paragraph(text: str, style: str) -> str:
    return f'<p style="{style}">{_text(text)}</p>\n'


def _text(text: str) -> str:
    return escape(one_line(text))


def _attribute(name: str, value: str) -> str:
    return f' {name}="{escape(one_line(value))}"' if value else ""
