"""A sheet, or lines of text, as the simple HTML that Qt's documents lay out on paper.

Qt knows borders of cells only side by side with their width in pixels, and shares a page out by
per cent; the table for word processors would lose its rules and run off the page.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from html import escape

from parkfacts.compose.page.layout import TERMS_SIZE, page_layout
from parkfacts.compose.page.sheet import Cell, Heading, Sheet, foot_lines, one_line, shown_number

_THICK, _THIN = 2, 1


def sheet_on_paper(sheet: Sheet, begins: Collection[int] = ()) -> str:
    """Caption, table with three rules and a head that comes again on each page, notes, sources.

    ``begins``: rows (the first is 0) that begin a page: Qt would cut those that do not fit.
    """
    layout = page_layout(sheet)
    whole = sum(layout.widths)
    size = f"font-size:{layout.type_size:g}pt"
    above = "font-size:10.5pt;font-weight:bold;margin-bottom:4pt"
    looks = 'width="100%" border="0" cellspacing="0" cellpadding="4"'
    parts = [f'<p align="center" style="{above}">{_text(f"表　{sheet.caption}")}</p>\n']
    heads = []
    for heading, named, width in zip(sheet.head, layout.titles, layout.widths, strict=True):
        look = f"{size};font-weight:bold;{_rule('top', _THICK)}{_rule('bottom', _THIN)}"
        title = f"{_text(named)}{_raised(heading.marks)}"
        heads.append(
            f'<td width="{width / whole:.1%}" align="{_side(heading)}" style="{look}">{title}</td>'
        )
    opened = 'style="border-collapse:collapse'
    head = f'">\n<thead><tr>{"".join(heads)}</tr></thead>\n<tbody>\n'
    parts.append(f"<table {looks} {opened}{head}")
    for at, row in enumerate(sheet.rows, 1):
        if at - 1 in begins:
            again = f"{opened};page-break-before:always{head}"
            parts.append(f"</tbody></table>\n<table {looks} {again}")
        look = size + (f";{_rule('bottom', _THICK)}" if at == len(sheet.rows) else "")
        parts.append("<tr>")
        for heading, cell in zip(sheet.head, row.cells, strict=True):
            parts.append(
                f'<td align="{_side(heading)}" valign="middle" style="{look}">{_content(cell)}</td>'
            )
        parts.append("</tr>\n")
    parts.append("</tbody></table>\n")
    return "".join(parts) + lines_on_paper(foot_lines(sheet), 9)


def lines_on_paper(lines: Sequence[str], points: float = 10.5) -> str:
    """A paragraph for each line."""
    style = f"font-size:{points:g}pt;margin-top:3pt;margin-bottom:3pt"
    return "".join(f'<p style="{style}">{_text(line)}</p>\n' for line in lines)


def titled_lines(caption: str, lines: Sequence[str]) -> str:
    """A title, and under it a paragraph for each line."""
    style = "font-size:14pt;font-weight:bold;margin-bottom:10pt"
    title = f'<p align="center" style="{style}">{_text(caption)}</p>\n' if caption else ""
    return title + lines_on_paper(lines)


def _rule(side: str, pixels: int) -> str:
    name = f"border-{side}"
    return f";{name}-width:{pixels}px;{name}-style:solid;{name}-color:#000000"


def _side(heading: Heading) -> str:
    return "right" if heading.number else "center" if heading.centred else "left"


def _content(cell: Cell) -> str:
    if cell.number is not None:
        return shown_number(cell.number)
    lines = [_text(line) for line in (cell.text, *cell.more)]
    lines[-1] += _raised(cell.marks)
    small = f'<span style="font-size:{TERMS_SIZE}pt">'
    return "<br/>".join([*lines, *(f"{small}{_text(term)}</span>" for term in cell.terms)])


def _raised(marks: str) -> str:
    return f"<sup>{_text(marks)}</sup>" if marks else ""


def _text(text: str) -> str:
    return escape(one_line(text))
