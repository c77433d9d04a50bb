"""Cells as a reader meets them, in any order, put together as a grid."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from parkfacts.exchange.intake.grid.faults import Unreadable
from parkfacts.exchange.intake.grid.model import Area, CellKind, Grid
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import Problem

ROWS, COLUMNS = 1_048_576, 16_384
"""Of a sheet in a workbook; what lies beyond them is in no program's sheet."""
LONGEST = 32_767
"""Characters of a cell in a workbook."""
LARGEST = 10_000_000
"""Cells of a grid, empty ones among them: 1,000,000 rows of 10. No stray cell fills the memory."""
_INVISIBLE = re.compile(
    "[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x9f\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060\\u2066-\\u2069\\ufeff\\ufffe\\uffff]"
)
_ERROR = re.compile(r"#(?:NULL!|DIV/0!|VALUE!|REF!|NAME\?|NUM!|N/A|SPILL!|CALC!|#+)")
"""As Excel writes errors, and a figure that its column is too narrow for, into texts and pages."""
_BREAKS = re.compile("\\r\\n?|\\x85|\\u2028|\\u2029")


class Cells:
    """Grows cell by cell. Readers in a hurry append to the lists themselves."""

    def __init__(self) -> None:
        self.at: list[int] = []
        """row * COLUMNS + column"""
        self.texts: list[str] = []
        self.kinds = bytearray()
        self.stored: dict[tuple[int, int], str] = {}

    def add(self, row: int, column: int, text: str, kind: CellKind, stored: str = "") -> None:
        """A cell; without a text it is left out, but for a formula that was never calculated."""
        if row >= ROWS or column >= COLUMNS:
            return
        self.at.append(row * COLUMNS + column)
        self.texts.append(text)
        self.kinds.append(kind)
        if stored:
            self.stored[row, column] = stored

    def grid(
        self,
        name: str,
        merged: Iterable[Area] = (),
        hidden_rows: Iterable[int] = (),
        hidden_columns: Iterable[int] = (),
        *,
        lettered: bool = True,
        lines: Sequence[int] = (),
    ) -> Grid:
        """All of it as one grid. Raises Unreadable where it would be larger than LARGEST.

        Signs without a width that carry nothing (controls, marks of direction) are taken out and
        told; breaks of lines are \\n; a cell of blanks alone is empty.
        """
        import numpy as np
        import pandas as pd

        cut = self._cut()
        found = self._cleaned()
        where = np.array(self.at, dtype=np.int64)
        row, column = where // COLUMNS, where % COLUMNS
        kinds = np.frombuffer(self.kinds, dtype=np.uint8)
        filled = kinds != CellKind.EMPTY
        height = int(row[filled].max()) + 1 if filled.any() else 0
        width = int(column[filled].max()) + 1 if filled.any() else 0
        if height * width > LARGEST:
            raise Unreadable(
                Phrase("表有 {rows} 行 {columns} 列，过大", rows=height, columns=width),
                Phrase("至多 {n} 格；删去表外零星的格，或分成几个表", n=LARGEST),
                "size",
            )
        texts = np.full((height, width), "", dtype=object)
        table = np.zeros((height, width), dtype=np.uint8)
        row, column = row[filled], column[filled]
        texts[row, column] = np.array(self.texts, dtype=object)[filled]
        table[row, column] = kinds[filled]
        grid = Grid(
            name,
            pd.DataFrame(texts, dtype=object),
            table,
            self.stored,
            tuple(sorted(area for area in merged if _inside(area, height, width))),
            frozenset(at for at in hidden_rows if at < height),
            frozenset(at for at in hidden_columns if at < width),
            lettered=lettered,
            lines=tuple(lines),
        )
        problems = [_invisible(grid, at) for at in found] + [_cut(grid, at) for at in cut]
        return grid._replace(problems=tuple(problems))

    def _cut(self) -> list[int]:
        """Where a text was longer than a cell of a workbook may be, and is cut."""
        long = [at for at, text in enumerate(self.texts) if len(text) > LONGEST]
        for at in long:
            self.texts[at] = self.texts[at][:LONGEST]
        return [self.at[at] for at in long]

    def _cleaned(self) -> list[tuple[int, str]]:
        """Where signs were taken out, and which: row * COLUMNS + column."""
        texts, found = self.texts, list[tuple[int, str]]()
        whole = "\n".join(texts)
        if _BREAKS.search(whole):
            texts[:] = [_BREAKS.sub("\n", text) for text in texts]
        if _INVISIBLE.search(whole):
            for at, text in enumerate(texts):
                if signs := _INVISIBLE.findall(text):
                    found.append((self.at[at], "".join(dict.fromkeys(signs))))
                    texts[at] = _INVISIBLE.sub("", text)
        for at, text in enumerate(texts):
            if self.kinds[at] != CellKind.TEXT:
                continue
            if not text or text.isspace():
                texts[at], self.kinds[at] = "", CellKind.EMPTY
            elif text[0] == "#" and _ERROR.fullmatch(text.strip()):
                self.kinds[at] = CellKind.ERROR
        return found


def _inside(area: Area, height: int, width: int) -> bool:
    return area.first_row < height and area.first_column < width


def _cut(grid: Grid, where: int) -> Problem:
    place = grid.place(where // COLUMNS, where % COLUMNS)
    return Problem("long", place, Phrase("这一格过长，后面的字没有读"))


def _invisible(grid: Grid, found: tuple[int, str]) -> Problem:
    where, signs = found
    codes = "、".join(f"U+{ord(sign):04X}" for sign in signs)
    return Problem(
        "control",
        grid.place(where // COLUMNS, where % COLUMNS),
        Phrase("有看不见的控制字符（{codes}），已去掉", codes=codes),
    )
