"""What was pasted from a spreadsheet, a document or a page, as tables."""

from __future__ import annotations

from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.exchange.intake.grid.model import TableFile
from parkfacts.exchange.intake.grid.tables import OpenTables, guarded
from parkfacts.exchange.intake.grid.text_file import text_grid
from parkfacts.facts.phrase import Phrase

PASTED = Phrase("剪贴板")


def pasted_tables(html: str, text: str) -> OpenTables:
    """The tables of a clipboard: of its HTML, else of its text. Raises InputError."""
    return guarded(PASTED, lambda: _of_text(text))


def _of_text(text: str) -> OpenTables:
    if not text.strip():
        raise Unreadable(Phrase("剪贴板里没有表格"))
    file = TableFile(PASTED, "pasted", (PASTED,), separator="\t")
    return OpenTables(
        file, lambda sheet, told: text_grid(sheet, text, "\t", told=told, lettered=True)
    )
