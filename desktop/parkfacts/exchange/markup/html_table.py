"""A sheet as an HTML table that Word, WPS, Excel, Writer and Calc take as it is meant.

Three rules (above, under the head, below), caption above, notes and sources under it. Each cell
says whether it is a number or text in the dialect of Excel (``x:num``, ``mso-number-format``) and
in that of LibreOffice (``sdval``, ``sdnum``): neither reads the other's. Inline styles only.
"""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from parkfacts.compose.page.layout import TERMS_SIZE, PageLayout, cell_layout, page_layout, unit_of
from parkfacts.compose.page.sheet import (
    Cell,
    Heading,
    Sheet,
    exact_number,
    foot_lines,
    one_line,
    places,
    shown_number,
)
from parkfacts.exchange.markup.html_cells import (
    NONE,
    TEXT,
    THICK,
    around,
    content,
    look_of,
    rules,
    side,
)
from parkfacts.exchange.markup.html_face import PAGE, Face
from parkfacts.exchange.markup.html_head import column_widths, head_rows

HEAD = (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel" lang="zh-CN">\n'
    '<head><meta charset="utf-8"/></head>\n<body>\n<!--StartFragment-->\n'
)
TAIL = "<!--EndFragment-->\n</body>\n</html>\n"
# A row of several lines is to stay on one page. Writer ignores this; Word was not tried.
_WHOLE = ' style="page-break-inside:avoid"'
# Of number formats only built-in ones arrive in Calc; others leave a cell with a broken format.
_CALC_FORMATS = {0: "0", 2: "0.00"}
_MOST_KEPT = 2_000
_MOST_STYLED_ROWS = 2_000
"""Above this a copy is data for a spreadsheet: cells keep their kind and drop their looks."""


def drops_style(rows: int) -> bool:
    """Whether a table of so many rows keeps the kind of its cells and drops their looks."""
    return rows > _MOST_STYLED_ROWS


def html_table(sheet: Sheet, face: Face = PAGE) -> str:
    """The whole document: well formed, each tag closed, rows with ``data-parkfacts-id``."""
    return "".join(table_pieces(sheet, face))


def html_fragment(sheet: Sheet, face: Face = PAGE) -> str:
    """Caption, table, notes and sources, without the document around them."""
    return "".join(fragment_pieces(sheet, face))


def table_pieces(sheet: Sheet, face: Face = PAGE) -> Iterator[str]:
    """The whole document, a row a piece."""
    yield HEAD
    yield from fragment_pieces(sheet, face)
    yield TAIL


def fragment_pieces(sheet: Sheet, face: Face = PAGE) -> Iterator[str]:
    """What stands in the document, a row a piece."""
    if face.framed and sheet.caption:
        yield face.caption(f"表　{sheet.caption}")
    yield (
        '<table border="0" cellspacing="0" cellpadding="2" align="center"'
        f"{_attribute('data-parkfacts-dataset', sheet.origin)}"
        ' style="border-collapse:collapse">\n'
    )
    layout = page_layout(sheet) if face.framed else cell_layout(sheet)
    yield column_widths(layout, face)
    if sheet.headed:
        yield head_rows(sheet, layout, face)
    yield "<tbody>\n"
    yield from _body_rows(sheet, layout, face)
    yield "</tbody>\n</table>\n"
    if face.framed:
        yield from map(face.note, foot_lines(sheet))


def _body_rows(sheet: Sheet, layout: PageLayout, face: Face) -> Iterator[str]:
    styled = not drops_style(len(sheet.rows))
    looks = [look_of(layout, heading, face) for heading in sheet.head]
    plain = [f"{look};{rules(NONE, NONE)};" if styled else "" for look in looks]
    ruled = [f"{look};{rules(NONE, THICK)};" for look in looks]
    topped = [f"{look};{rules(THICK, NONE)};" for look in looks]

    def made(styles: list[str]) -> list[_Column]:
        return [
            _Column(heading, at, style, layout, face)
            for at, (heading, style) in enumerate(zip(sheet.head, styles, strict=True))
        ]

    middle, last = made(plain), made(ruled)
    # Without a head the rule above the table is the first row's.
    first = middle if sheet.headed else made(topped)
    count = len(sheet.rows)
    for at, row in enumerate(sheet.rows, 1):
        columns = last if at == count else first if at == 1 else middle
        unit = unit_of(sheet, row)
        cells = [column.cell(cell, unit) for column, cell in zip(columns, row.cells, strict=True)]
        whole = _WHOLE if styled else ""
        yield f"<tr{_attribute('data-parkfacts-id', row.id)}{whole}>{''.join(cells)}</tr>\n"


class _Column:
    """Makes the cells of a column. Opening tags, and cells that say the same, are made once.

    Of a column in which most cells say something of their own the first are kept, and no more.
    """

    def __init__(
        self, heading: Heading, at: int, look: str, layout: PageLayout, face: Face
    ) -> None:
        self._heading, self._at, self._layout, self._face = heading, at, layout, face
        small = f"{face.font};font-size:{TERMS_SIZE * face.scale:g}pt"
        self._small = f'<span style="{small}">'
        wrap = "" if heading.wraps and face.framed else ";white-space:nowrap"
        self._style = f"{look}text-align:{side(heading)}{wrap}"
        self._around = around(heading) if look else ("", "")
        self._place = _place(heading) if look else ""
        self._open = f"<td {TEXT}{self._place} style='{self._style};mso-number-format:\"\\@\"'>"
        self._texts: dict[Cell, str] = {}
        self._numbers: dict[tuple[int, str], tuple[str, str]] = {}

    def cell(self, cell: Cell, unit: str) -> str:
        """The cell with both dialects."""
        if cell.number is None:
            made = self._texts.get(cell)
            if made is None:
                left, right = self._around
                made = f"{self._open}{left}{content(cell, self._small)}{right}</td>"
                if len(self._texts) < _MOST_KEPT:
                    self._texts[cell] = made
            return made
        shown, exact = shown_number(cell.number), exact_number(cell.number)
        before, behind = self._number(shown, unit)
        return f'<td x:num="{exact}" sdval="{exact}" {before}{shown}{behind}</td>'

    def _number(self, shown: str, unit: str) -> tuple[str, str]:
        """What stands around a number: attributes that keep its decimal places, its distance."""
        decimals = places(shown)
        key = decimals, unit if self._layout.by_unit else ""
        if key not in self._numbers:
            excel = "0" + (r"\." + "0" * decimals if decimals else "")
            calc = _CALC_FORMATS.get(decimals, "General")
            style = f'{self._style};mso-number-format:"{excel}"'
            left, right = self._around
            if left and self._face.framed:
                behind = self._layout.behind(self._at, shown, unit) * self._face.scale
                left, right = around(self._heading, behind)
            opening = f"sdnum=\"1033;0;{calc}\"{self._place} style='{style}'>{left}"
            self._numbers[key] = opening, right
        return self._numbers[key]


def _place(heading: Heading) -> str:
    """Where text stands in a cell, for Calc, which reads no style of it."""
    return ' align="center" valign="middle"' if heading.centred else ' valign="middle"'


def _attribute(name: str, value: str) -> str:
    return f' {name}="{escape(one_line(value))}"' if value else ""
