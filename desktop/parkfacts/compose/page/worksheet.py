"""A list as a sheet of a workbook, another sheet of which has its sources in full by number."""

from __future__ import annotations

from collections.abc import Callable
from itertools import repeat

from parkfacts.compose.page.made import Made
from parkfacts.compose.page.numbering import Numbers
from parkfacts.compose.page.sheet import Cell, Role, Row, Sheet
from parkfacts.facts.wording.citation import source_name
from parkfacts.facts.wording.labels import STATUS_WORDS

_ACTUAL = STATUS_WORDS["actual"]
_FIGURE: tuple[Role, Role, Role] = ("literal", "number", "unit")


def by_source_names(sheet: Sheet, numbers: Numbers, source_of: Callable[[str], str]) -> Sheet:
    """The list with its sources by name and number, 海口日报[3]: in full they make each row high.

    ``source_of``: the source's id by the id of a row; a row without one has no source.
    """
    at = sheet.at("source")
    if at is None:
        return sheet
    marks = numbers.marks()
    told = {one.id: Cell(source_name(one), marks=marks[one.id]) for one in numbers.sources}

    def row(one: Row) -> Row:
        if not one.id:
            return one
        return Row(one.id, (*one.cells[:at], told[source_of(one.id)], *one.cells[at + 1 :]))

    return sheet._replace(rows=Made(sheet.rows, row))


def terse_comparison(sheet: Sheet, *, remarks: bool) -> Sheet:
    """The list of a comparison for people who reckon; the page beside it says the rest.

    Parks of which nothing is told have no row; there is no column of statuses where all is so, nor
    of words where none says more than its number and unit.
    ``remarks``: whether what must be known of an indicator stands in each of its rows.
    """
    note = sheet.at("note")
    rows = [row for row in sheet.rows if row.id or (note is not None and row.cells[note].text)]
    dropped = set() if remarks else {sheet.at("remark")}
    if not any(map(_tells_more, repeat(sheet), rows)):
        dropped.add(sheet.at("literal"))
    status = sheet.at("status")
    if status is not None and {row.cells[status].text for row in rows if row.id} <= {_ACTUAL}:
        dropped.add(status)
    kept = [at for at in range(len(sheet.head)) if at not in dropped]
    return sheet._replace(
        head=tuple(sheet.head[at] for at in kept),
        rows=[Row(row.id, tuple(row.cells[at] for at in kept)) for row in rows],
    )


def _tells_more(sheet: Sheet, row: Row) -> bool:
    """Whether the words of a figure say more than its number and unit."""
    literal, number, unit = (sheet.at(role) for role in _FIGURE)
    if literal is None or number is None or unit is None:
        return False
    said = row.cells[literal].text.replace(",", "")
    return said not in ("", row.cells[number].text + row.cells[unit].text)
