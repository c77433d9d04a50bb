"""Columns and head of an HTML table: widths for each program, heads that span others."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, pairwise

from parkfacts.compose.page.layout import PageLayout
from parkfacts.compose.page.sheet import Heading, Sheet, display_width
from parkfacts.exchange.markup.html_cells import (
    BREAK,
    HAIR,
    NONE,
    TEXT,
    THICK,
    THIN,
    around,
    look_of,
    raised,
    rules,
    side,
    text,
)
from parkfacts.exchange.markup.html_face import Face

_A_COLUMN, _A_TABLE = 110, 700
"""Pixels that columns have on the average, and a table has at least."""

_MARGINS = 10.0
"""Points that a cell keeps free beside its text."""


def pasted_together(sheets: Iterable[Sheet], face: Face) -> Face:
    """The face of tables that go into one paste: the widest of them is as wide as a page."""
    most = max((len(sheet.head) for sheet in sheets), default=0)
    return face._replace(column=_column_of(most)) if most else face


def column_widths(layout: PageLayout, face: Face) -> str:
    """How wide the columns are, in pixels, of which Writer takes the proportions.

    Calc lays out all tables of a paste, and the paragraphs around them, on one grid of pixels. A
    paragraph spans a table that is as wide as a page (642 pixels at 96 a inch), else it is pressed
    into the first column; cells of tables whose columns are on the average of unlike widths are
    merged until the grid holds them all. And so it is only where the widths stand in ``col``.
    """
    count = len(layout.widths)
    whole = (face.column or _column_of(count)) * count * face.scale
    ends = [0]
    for at in range(1, count + 1):
        ends.append(round(whole * sum(layout.widths[:at]) / sum(layout.widths)))
    pixels = [end - start for start, end in pairwise(ends)]
    cells = "".join(f'<col width="{width}"/>' for width in pixels)
    return f"<colgroup>{cells}</colgroup>\n"


def _column_of(count: int) -> int:
    """Pixels of a column on the average, where so many stand beside each other."""
    return max(_A_COLUMN, -(-_A_TABLE // count))


def head_rows(sheet: Sheet, layout: PageLayout, face: Face) -> str:
    """The head: one row, or two where a head spans several columns."""
    widths = [width * face.scale for width in layout.widths]
    titled = (
        one._replace(title=title) for one, title in zip(sheet.head, layout.titles, strict=True)
    )
    columns = list(zip(titled, widths, strict=True))
    if not (face.framed and any(one.over for one in sheet.head)):
        rows = [_only(columns, layout, face)]
    else:
        under = (column for column in columns if column[0].over)
        rows = [_upper(columns, layout, face), _lower(under, layout, face)]
    return "<thead>\n" + "".join(f"<tr>{''.join(row)}</tr>\n" for row in rows) + "</thead>\n"


def _only(
    columns: Sequence[tuple[Heading, float]], layout: PageLayout, face: Face, span: str = ""
) -> Iterator[str]:
    for heading, width in columns:
        yield _cell(heading, heading.title, rules(THICK, THIN), width, layout, face, span)


def _upper(
    columns: Sequence[tuple[Heading, float]], layout: PageLayout, face: Face
) -> Iterator[str]:
    """Heads that reach down, and those that span others."""
    for over, found in groupby(columns, lambda column: column[0].over):
        group = list(found)
        if not over:
            yield from _only(group, layout, face, ' rowspan="2"')
            continue
        spans = Heading(over, "number", wraps=True, centred=True)
        width = sum(wide for _, wide in group)
        span = f' colspan="{len(group)}"'
        yield _cell(spans, over, rules(THICK, NONE), width, layout, face, span)


def _lower(
    columns: Iterable[tuple[Heading, float]], layout: PageLayout, face: Face
) -> Iterator[str]:
    for heading, width in columns:
        yield _cell(heading, heading.under, rules(HAIR, THIN), width, layout, face)


def _cell(
    heading: Heading,
    title: str,
    lines: str,
    width: float,
    layout: PageLayout,
    face: Face,
    span: str = "",
) -> str:
    at = side(heading)
    style = (
        f"{look_of(layout, heading, face)};{lines};font-weight:bold;text-align:{at}"
        f';width:{width:.1f}pt;mso-number-format:"\\@"'
    )
    left, right = around(heading)
    words = text(title)
    if face.framed and display_width(title) * layout.type_size * face.scale / 2 > width - _MARGINS:
        words = words.replace("（", f"{BREAK}（", 1)  # else it would break within the brackets
    named = f"{left}{words}{raised(heading.marks)}{right}"
    return f'<th{span} {TEXT} align="{at}" valign="middle" style=\'{style}\'>{named}</th>'
