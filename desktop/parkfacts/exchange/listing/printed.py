"""A listing for the command line: lined up for people, or JSON, CSV, Markdown, HTML."""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal
from typing import Any, NamedTuple

from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet, foot_lines, number_cell
from parkfacts.compose.records.json_text import Record, _encoder, json_text
from parkfacts.exchange.markup.html_table import html_table
from parkfacts.exchange.markup.text_table import aligned, csv_table, markdown

FORMATS = ("table", "json", "csv", "md", "html")


class Listing(NamedTuple):
    """Rows twice: as people read them and as programs do. Records are made when asked for."""

    sheet: Sheet
    records: Iterable[Record]
    fields: tuple[str, ...]
    """The columns of CSV: keys of a record, ``period.start`` for one within another."""
    page: Sheet
    """As it stands on a page, in Markdown and HTML."""


def printed(listing: Listing, format_name: str) -> str:
    """The listing in one of FORMATS. Nothing in a text acts as markup or as a formula."""
    if format_name == "json":
        return json_text(list(listing.records))
    if format_name == "csv":
        return csv_table(_flat(listing))
    if format_name == "md":
        return markdown(listing.page)
    if format_name == "html":
        return html_table(listing.page)
    return _lined_up(listing.sheet)


def _lined_up(sheet: Sheet) -> str:
    if not sheet.rows:
        return ""
    foot = foot_lines(sheet)
    lines = [*aligned(sheet), *(["", *foot] if foot else [])]
    return "".join(f"{line}\n" for line in lines)


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
