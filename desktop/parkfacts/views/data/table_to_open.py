"""What a table to import comes from: a file, or what was copied elsewhere."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from parkfacts.exchange.intake.grid.model import ReadingChoices
    from parkfacts.exchange.intake.grid.tables import OpenTables
    from parkfacts.facts.progress import Progress


class Pasted(NamedTuple):
    """A table of the clipboard, as it was copied in Excel, WPS, Word or a web page."""

    html: str
    text: str


def opened(table: Path | Pasted, choices: ReadingChoices | None, told: Progress) -> OpenTables:
    """The tables of a file or of what was pasted. Raises InputError."""
    if isinstance(table, Pasted):
        from parkfacts.exchange.intake.grid.pasted import pasted_tables

        return pasted_tables(table.html, table.text)
    from parkfacts.exchange.intake.grid.model import ReadingChoices
    from parkfacts.exchange.intake.grid.reading import open_tables

    return open_tables(table, choices or ReadingChoices(), told)
