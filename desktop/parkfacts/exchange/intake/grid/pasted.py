"""What was pasted from a spreadsheet, a document or a page, as tables."""

from __future__ import annotations

from parkfacts.exchange.intake.grid.encodings import Decoded
from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.exchange.intake.grid.html_tables import html_grids
from parkfacts.exchange.intake.grid.model import Grid, ReadingChoices, TableFile
from parkfacts.exchange.intake.grid.tables import OpenTables, guarded
from parkfacts.exchange.intake.grid.text_file import tables_of_text
from parkfacts.facts.phrase import Phrase

PASTED = Phrase("剪贴板")
_LONGEST = 50_000_000
"""Characters that are taken from a clipboard."""


def pasted_tables(html: str, text: str) -> OpenTables:
    """The tables of a clipboard: of its HTML, else of its text. Raises InputError."""
    return guarded(PASTED, lambda: _tables(html, text))


def _tables(html: str, text: str) -> OpenTables:
    if max(len(html), len(text)) > _LONGEST:
        raise Unreadable(Phrase("粘贴的内容过大"), Phrase("存为文件，再导入文件"), "size")
    grids = html_grids(html, PASTED) if "<t" in html or "<T" in html else []
    if grids:
        return of_grids(PASTED, "pasted", grids)
    if not text.strip():
        raise Unreadable(Phrase("剪贴板里没有表格"), Phrase("先在表格里选中并复制"), "missing")
    return tables_of_text(Decoded(text, "", sure=True), PASTED, ReadingChoices(), pasted=True)


def of_grids(
    name: str, kind: str, grids: list[Grid], encoding: str = "", *, sure: bool = True
) -> OpenTables:
    """Grids that are already read, opened."""
    by_name = {grid.name: grid for grid in grids}
    file = TableFile(name, kind, tuple(by_name), encoding=encoding, sure=sure)
    return OpenTables(file, lambda sheet, _told: by_name[sheet])
