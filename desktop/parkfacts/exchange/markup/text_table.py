"""A sheet as text: TSV, CSV, Markdown, and lined up for people."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from parkfacts.compose.page.sheet import (
    Cell,
    Sheet,
    display_width,
    exact_number,
    foot_lines,
    guarded,
    one_line,
    shown_number,
)

# A bracket is a link only before another one, an underscore within a word no emphasis: these
# stay as they are, so that [1] and web addresses can be read.
_MARKUP = re.compile(r"[\\`*<>|~&$]|\](?=[(\[:])|(?<!\w)_|_(?!\w)")
_MARKUP_SIGNS = re.compile(r"[\\`*<>|~&$\]_]")
"""Without one of them there is no markup; most texts have none, and this is found at once."""


def tsv(sheet: Sheet) -> str:
    """Tab-separated lines that end in CR LF; each line has as many cells as the head."""
    return "".join(tsv_lines(sheet))


def tsv_lines(sheet: Sheet) -> Iterator[str]:
    """The same, a line a piece."""
    if sheet.headed:
        yield "\t".join([_tsv_text(heading.line) for heading in sheet.head]) + "\r\n"
    for row in sheet.rows:
        yield "\t".join([_tsv_cell(cell) for cell in row.cells]) + "\r\n"


def csv_line(cells: Sequence[Cell]) -> str:
    """A line of CSV (RFC 4180) without its end; nothing in it runs as a formula."""
    return ",".join(
        _csv_quoted(guarded(cell.line)) if cell.number is None else exact_number(cell.number)
        for cell in cells
    )


def csv_table(sheet: Sheet) -> str:
    """The sheet as CSV, with lines that end in LF."""
    return "".join(csv_lines(sheet))


def csv_lines(sheet: Sheet, end: str = "\n") -> Iterator[str]:
    """The lines of the sheet as CSV, each with its end."""
    yield csv_line([Cell(heading.line) for heading in sheet.head]) + end
    for row in sheet.rows:
        yield csv_line(row.cells) + end


def markdown(sheet: Sheet) -> str:
    """A pipe table with caption, notes and sources; nothing in a text acts as markup.

    The syntax wants a head: one that is not to be written is blank.
    """
    return "".join(markdown_lines(sheet))


def markdown_lines(sheet: Sheet, end: str = "\n") -> Iterator[str]:
    """The same, a line a piece."""
    if sheet.caption:
        yield f"**{escaped(sheet.caption)}**{end}{end}"
    yield _piped(escaped(one.line) if sheet.headed else "" for one in sheet.head) + end
    yield _piped("---:" if heading.number else "---" for heading in sheet.head) + end
    for row in sheet.rows:
        yield _piped(_markdown_cell(cell) for cell in row.cells) + end
    for text in foot_lines(sheet):
        yield f"{end}{escaped(text)}{end}"


def escaped(text: str) -> str:
    """The text for Markdown: markup in it is shown, not done."""
    line = one_line(text)
    if not _MARKUP_SIGNS.search(line):
        return line.strip()
    return _MARKUP.sub(r"\\\g<0>", line).strip()


def aligned(sheet: Sheet) -> Iterator[str]:
    """The lines of the table lined up for a terminal, where Chinese takes two places."""
    lines = [[one_line(heading.line) if sheet.headed else "" for heading in sheet.head]]
    lines += [[_shown(cell) for cell in row.cells] for row in sheet.rows]
    widths = [max(map(display_width, column)) for column in zip(*lines, strict=True)]
    rule = ["─" * width for width in widths]
    lines = [lines[0], rule, *lines[1:]] if sheet.headed else [rule, *lines[1:]]
    for line in lines:
        padded = [
            _padded(text, width, right=heading.number)
            for text, width, heading in zip(line, widths, sheet.head, strict=True)
        ]
        yield "  ".join(padded).rstrip()


def _padded(text: str, width: int, *, right: bool) -> str:
    space = " " * (width - display_width(text))
    return space + text if right else text + space


def _shown(cell: Cell) -> str:
    return one_line(cell.line) if cell.number is None else shown_number(cell.number)


def _tsv_cell(cell: Cell) -> str:
    return _tsv_text(cell.line) if cell.number is None else exact_number(cell.number)


def _tsv_text(text: str) -> str:
    """A quote at the start opens a quoted cell for spreadsheets: it is quoted as a whole."""
    line = guarded(text)
    return _in_quotes(line) if line.startswith('"') else line


def _csv_quoted(text: str) -> str:
    return _in_quotes(text) if "," in text or '"' in text or text != text.strip() else text


def _in_quotes(text: str) -> str:
    return '"' + text.replace('"', '""') + '"'


def _markdown_cell(cell: Cell) -> str:
    return escaped(_shown(cell))


def _piped(cells: Iterator[str]) -> str:
    return "| " + " | ".join(cells) + " |"
