"""A table as it was shown: texts in rows and columns, and what each cell was in its file."""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, NamedTuple

from parkfacts.facts.phrase import Phrase

if TYPE_CHECKING:  # imported where a table is read
    import numpy as np
    import pandas as pd

    from parkfacts.facts.problems import Problem


class CellKind(IntEnum):
    """What a cell was in its file."""

    EMPTY = 0
    TEXT = 1
    NUMBER = 2
    DATE = 3
    """A date; the text is what the program showed."""
    TRUTH = 4
    ERROR = 5
    """#REF! and the like."""
    UNCALCULATED = 6
    """A formula without a value: the file was never calculated."""


class Area(NamedTuple):
    """Rows and columns from the first to the last, each from 0."""

    first_row: int
    first_column: int
    last_row: int
    last_column: int


class Grid(NamedTuple):
    """One table. Rows and columns count from 0, and are those of the sheet: nothing is left out.

    Trailing rows and columns in which no cell has a text are not there.
    """

    name: str
    """Of the sheet; of a file without sheets its own name; 剪贴板 of what was pasted."""
    texts: pd.DataFrame
    """Object columns 0 … m-1 of str, index 0 … n-1: what the program showed. "" is empty.

    Of merged cells the first has the text; ``merged`` tells how far it reaches.
    """
    kinds: np.ndarray
    """CellKind of each cell: n x m of uint8."""
    stored: dict[tuple[int, int], str]
    """Digits of a number of which its cell shows fewer, by (row, column): 2788.4417."""
    merged: tuple[Area, ...] = ()
    hidden_rows: frozenset[int] = frozenset()
    hidden_columns: frozenset[int] = frozenset()
    problems: tuple[Problem, ...] = ()
    """What could not be read, each with its place."""
    lettered: bool = True
    """Whether places are told as in a sheet (表1!C7); else by line and column."""

    lines: tuple[int, ...] = ()
    """Of a text file: the line, from 1, that each row begins in, where that is not row + 1."""

    def place(self, row: int, column: int | None = None) -> str:
        """Where a cell or a row stands, for people: 表1!C7, 表1!7, 数据.csv:7 第3列, 数据.csv:7."""
        if not self.lettered:
            line = f"{self.name}:{self.lines[row] if row < len(self.lines) else row + 1}"
            return line if column is None else Phrase("{line} 第{n}列", line=line, n=column + 1)
        return f"{self.name}!{'' if column is None else letters(column)}{row + 1}"


def letters(column: int) -> str:
    """The name of a column in a sheet: 0 → A, 25 → Z, 26 → AA."""
    found = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        found = chr(ord("A") + rest) + found
    return found


class ReadingChoices(NamedTuple):
    """What a person chose where a text file leaves it open; empty: as the program finds it."""

    encoding: str = ""
    separator: str = ""
    quote: str = ""


class TableFile(NamedTuple):
    """What a file or a clipboard has in it."""

    name: str
    """As places and messages call it."""
    kind: str
    """xlsx, xls, xlsb, ods, csv, html, pasted."""
    sheets: tuple[str, ...]
    """In the order of the file; hidden ones too, see ``hidden``."""
    hidden: frozenset[str] = frozenset()
    encoding: str = ""
    separator: str = ""
    sure: bool = True
    """Whether encoding and separator are beyond doubt; else the first lines are to be looked at."""
    remarks: tuple[str, ...] = ()
    """What people should know of the file though it could be read: it has macros."""
