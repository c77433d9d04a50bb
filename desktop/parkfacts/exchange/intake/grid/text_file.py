"""A text file as a table: its encoding, its separator, and where it is not sure of them."""

from __future__ import annotations

from parkfacts.exchange.intake.delimited import records
from parkfacts.exchange.intake.grid.cells import Cells
from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.exchange.intake.grid.model import CellKind, Grid, ReadingChoices, TableFile
from parkfacts.exchange.intake.grid.tables import OpenTables
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.progress import Progress


def open_text(data: bytes, name: str, choices: ReadingChoices) -> OpenTables:
    """The one table of a text file."""
    for encoding in (choices.encoding,) if choices.encoding else ("utf-8-sig", "gb18030"):
        try:
            text = data.decode(encoding)
            break
        except UnicodeDecodeError:
            continue
    else:
        raise Unreadable(Phrase("不是这种编码的文本"), kind="encoding")
    separator = choices.separator or ("\t" if "\t" in text.partition("\n")[0] else ",")
    file = TableFile(name, "csv", (name,), encoding=encoding, separator=separator)
    return OpenTables(file, lambda sheet, told: text_grid(sheet, text, separator, told=told))


def text_grid(
    name: str,
    text: str,
    separator: str,
    quote: str = '"',
    *,
    told: Progress,
    lettered: bool = False,
) -> Grid:
    """The table of a text whose form is known."""
    found = records(text, separator, quote, strict=False)
    cells = Cells()
    for row, record in enumerate(found.cells):
        if row % 1000 == 0:
            told(row / len(found.cells))
        for column, cell in enumerate(record):
            if cell:
                cells.add(row, column, cell, CellKind.TEXT)
    return cells.grid(name, lettered=lettered, lines=found.lines)
