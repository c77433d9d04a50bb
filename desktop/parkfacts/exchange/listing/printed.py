"""A listing for the command line: lined up for people, or JSON, CSV, Markdown, HTML."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from typing import Any, NamedTuple

from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet, foot_lines, number_cell
from parkfacts.compose.records.json_text import Record, _encoder, json_text
from parkfacts.exchange.markup.html_table import html_table
from parkfacts.exchange.markup.text_table import aligned, csv_table, markdown
from parkfacts.facts.marks import as_text

FORMATS = ("table", "json", "csv", "md", "html")


class Listing(NamedTuple):
    """Rows twice: as people read them and as programs do. Records are made when asked for."""

    sheet: Sheet
    records: Iterable[Record]
    fields: tuple[str, ...]
    """The columns of CSV: keys of a record, ``period.start`` for one within another."""
    page: Sheet
    """As it stands on a page, in Markdown and HTML."""


def printed(listing: Listing, format_name: str, say: Callable[[str], str] = as_text) -> str:
    """The listing in one of FORMATS. Nothing in a text acts as markup or as a formula.

    ``say``: puts the texts of the table for people into their language; pages stay Chinese.
    """
    if format_name == "json":
        return json_text(list(listing.records))
    if format_name == "csv":
        return csv_table(_flat(listing))
    if format_name == "md":
        return markdown(listing.page)
    if format_name == "html":
        return html_table(listing.page)
    return _lined_up(listing.sheet, say)


def _lined_up(sheet: Sheet, say: Callable[[str], str]) -> str:
    if not sheet.rows:
        return ""
    foot = foot_lines(sheet, say)
    lines = [*aligned(_said(sheet, say)), *(["", *foot] if foot else [])]
    return "".join(f"{line}\n" for line in lines)


def _said(sheet: Sheet, say: Callable[[str], str]) -> Sheet:
    """The sheet with its texts in the language of who reads it; numbers stay."""
    head = tuple(
        one._replace(title=say(one.title), over=say(one.over), under=say(one.under))
        for one in sheet.head
    )
    rows = [
        row._replace(cells=tuple(Cell(say(cell.line), cell.number) for cell in row.cells))
        for row in sheet.rows
    ]
    return sheet._replace(caption=say(sheet.caption), head=head, rows=rows)


def _flat(listing: Listing) -> Sheet:
    """The records as a sheet of cells."""
    rows = [
        Row("", tuple(_cell(_at(record, path)) for path in listing.fields))
        for record in listing.records
    ]
    return Sheet("", tuple(Heading(path, "other") for path in listing.fields), rows)


def _at(record: Record, path: str) -> Any:
    value: Any = record
    for key in path.split("."):
        value = value[key]
    return value


def _cell(value: Any) -> Cell:
    """A value as a cell: lists of texts parted by ；, other things within as JSON."""
    if value is None:
        return Cell("")
    if isinstance(value, str):
        return Cell(value)
    if isinstance(value, bool):
        return Cell("true" if value else "false")
    if isinstance(value, int | Decimal):
        return number_cell(Decimal(value))
    if all(isinstance(part, str) for part in value):
        return Cell("；".join(value))
    return Cell(_encoder.encode(value).decode())
