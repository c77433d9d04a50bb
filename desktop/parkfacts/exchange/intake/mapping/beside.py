"""The long form of a table, column by column, from what stands around its figures."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.grid.model import Area
from parkfacts.exchange.intake.mapping.heads import BETWEEN, blocks
from parkfacts.exchange.intake.mapping.labels import read_label, without_marks
from parkfacts.exchange.intake.mapping.merging import (
    Beside,
    Meaning,
    completed_time,
    meaning_of,
    park_of_figure,
)
from parkfacts.exchange.intake.mapping.model import ColumnMeaning, Given, Mapping, Role
from parkfacts.exchange.intake.mapping.periods import together
from parkfacts.exchange.intake.mapping.words import MISSING
from parkfacts.facts.phrase import joined

if TYPE_CHECKING:
    import numpy as np

_MEANT: tuple[Role, ...] = ("indicator", "unit", "period", "status", "within")
"""Fields of Beside: what they say is put together by rules."""
_COPIED: tuple[Role, ...] = ("qualifier", "scope", "out_of", "source", "paragraph", "id")
"""What cells say of these is told as it is."""
_BESIDE = ("park", "note", *_MEANT, *_COPIED)
_NAMES: tuple[Role, ...] = ("park", "indicator", "period")
"""A sign for what is missing in any other column says nothing, and is not told."""


@lru_cache(maxsize=65536)
def literal_of(text: str) -> tuple[str, tuple[str, ...]]:
    """A figure as its cell shows it, without marks of foot notes, and the marks."""
    return without_marks(text)


class LongForm:
    """What all rows of a table say is read once; then each column of figures is laid out."""

    def __init__(self, texts: np.ndarray, mapping: Mapping, merged: Sequence[Area]) -> None:
        """``texts``: of the grid, without blanks around them."""
        self._texts, self._mapping = texts, mapping
        self._notes = dict(mapping.notes)
        self._rows = {row.row: row for row in mapping.rows}
        self._columns = {
            column.column: self._filled(column, merged)
            for column in mapping.columns if column.role in _BESIDE
        }  # fmt: skip
        self._columns_of: dict[Role, list[int]] = {}
        for column in mapping.columns:
            self._columns_of.setdefault(column.role, []).append(column.column)
        self._blocks = blocks([column.head for column in mapping.columns])
        self._coded: dict[
            tuple[tuple[int, ...], ...], tuple[np.ndarray, list[tuple[object, ...]], list[int]]
        ] = {}

    def _filled(self, column: ColumnMeaning, merged: Sequence[Area]) -> np.ndarray:
        """The texts of a column, where one holds for several rows told in each of them."""
        first, last = self._mapping.first_row, self._mapping.last_row
        texts = self._texts[:, column.column].copy()
        for area in merged:
            if area.first_column == column.column and area.last_row > area.first_row:
                texts[max(first, area.first_row) : area.last_row + 1] = texts[area.first_row]
        if column.role == "period":
            texts[:] = [completed_time(text, column.head) for text in texts]
        if column.role not in _NAMES:
            texts[:] = ["" if text in MISSING else text for text in texts]
        if column.fills:
            said = ""
            for row in range(first, min(last + 1, len(texts))):
                said = texts[row] or said
                texts[row] = said
        return texts

    def of_column(
        self, column: ColumnMeaning, rows: np.ndarray, is_figure: np.ndarray
    ) -> dict[str, np.ndarray]:
        """The figures of a column in these rows, as fields of the long form."""
        import numpy as np

        found: dict[str, np.ndarray] = {}
        for role in _COPIED:
            found[role] = self._copied(role, column, rows)
        meant = self._each(_MEANT, column, rows, self._meaning)
        for field in ("indicator", "unit", "period", "status", "within", "kind"):
            found[field] = meant[Meaning._fields.index(field)]
        park, park_marks, park_doubt = self._each(("park",), column, rows, self._park)
        found["park"] = park
        doubt = meant[Meaning._fields.index("doubt")]
        asked = self._asked(column)
        if asked or any(park_doubt):
            doubts = zip(doubt, park_doubt, strict=True)
            doubt = _objects([joined("；", (*both, asked)) for both in doubts])
        found["doubt"] = doubt
        literals, marks = _without_marks(self._texts[rows, column.column])
        found["literal"] = literals
        stub_marks = meant[Meaning._fields.index("marks")]
        notes = self._copied("note", column, rows)
        found["note"] = self._noted(
            column, notes, (park_marks.tolist(), stub_marks.tolist(), marks)
        )
        found["row"], found["column"] = rows, np.full(len(rows), column.column)
        found["of_row"], found["of_column"] = self._levels(column, rows, is_figure)
        return found

    def _asked(self, column: ColumnMeaning) -> str:
        """Why columns that a person should look at are taken for what these figures are of."""
        near = {at for role in _NAMES for at in self._nearest(role, column.column)}
        return joined(
            "；", [one.why for one in self._mapping.columns if one.column in near and not one.sure]
        )

    def _each(
        self, roles: Sequence[Role], column: ColumnMeaning, rows: np.ndarray,
        read: Callable[[ColumnMeaning, tuple[str, ...], int], Sequence[object]],
    ) -> list[np.ndarray]:  # fmt: skip
        """What is read of each row, as an array for each field; equal rows are read once."""
        codes, lines, first = self._codes(roles, column)
        used = codes[rows]
        read_lines = [read(column, line[0], row) for line, row in zip(lines, first, strict=True)]  # type: ignore[arg-type]
        return [_objects(values)[used] for values in zip(*read_lines, strict=True)]

    def _codes(
        self, roles: Sequence[Role], column: ColumnMeaning
    ) -> tuple[np.ndarray, list[tuple[object, ...]], list[int]]:
        """For each row the number of what its cells of these roles and its own meaning say."""
        import numpy as np

        near = tuple(tuple(self._nearest(role, column.column)) for role in roles)
        if near in self._coded:
            return self._coded[near]
        first, last = self._mapping.first_row, min(self._mapping.last_row + 1, len(self._texts))
        span = last - first
        told = [
            _as_one([self._columns[at][first:last].tolist() for at in columns], role, span)
            for role, columns in zip(roles, near, strict=True)
        ]  # fmt: skip
        known: dict[tuple[object, ...], int] = {}
        codes = np.zeros(len(self._texts), dtype=np.int64)
        where: list[int] = []
        for row, line in enumerate(zip(*told, strict=True), first):
            meaning = self._rows.get(row)
            key = (line, meaning and (meaning.given, meaning.kind, meaning.sure, meaning.why))
            code = known.get(key)
            if code is None:
                code = known[key] = len(known)
                where.append(row)
            codes[row] = code
        self._coded[near] = codes, list(known), where
        return self._coded[near]

    def _meaning(self, column: ColumnMeaning, said: tuple[str, ...], row: int) -> Meaning:
        return meaning_of(Beside(*said), self._rows.get(row), column, self._mapping)

    def _park(self, column: ColumnMeaning, said: tuple[str, ...], row: int) -> Sequence[object]:
        return park_of_figure(said[0], self._rows.get(row), column, self._mapping)

    def _copied(self, role: Role, column: ColumnMeaning, rows: np.ndarray) -> np.ndarray:
        near = self._nearest(role, column.column)
        texts = self._columns[near[0]][rows] if near else _objects([""] * len(rows))
        if role in Given._fields:
            default = getattr(column.given, role) or getattr(self._mapping.given, role)
            if default:
                texts = _objects([text or default for text in texts])
        return texts

    def _nearest(self, role: Role, column: int) -> list[int]:
        """The columns of a role that figures go with: of several the nearest, where they stand."""
        found = self._columns_of.get(role, [])
        if len(found) <= 1 or (role in ("period", "indicator") and not self._repeats(found)):
            return found
        if self._repeats(found) and any(self._blocks):
            return [at for at in found if self._blocks[at] == self._blocks[column]][:1]
        literals = self._columns_of["literal"]
        left = [at for at in found if at < column]
        if found[0] < literals[0]:
            return left[-1:] or found[:1]
        return [at for at in found if at > column][:1] or left[-1:]

    def _repeats(self, columns: Sequence[int]) -> bool:
        """Whether columns have the same head: tables beside each other."""
        return len({self._mapping.columns[at].head for at in columns}) == 1

    def _noted(
        self, column: ColumnMeaning, notes: np.ndarray, marks: Sequence[Sequence[tuple[str, ...]]]
    ) -> np.ndarray:
        """The notes of figures: of their cells, and of all marks at figure, stub and head."""
        head = [mark for part in column.head.split(BETWEEN) for mark in read_label(part).marks]
        marks = [some for some in marks if any(some)]
        if not head and not marks:
            return notes
        each = zip(*marks, strict=True) if marks else [()] * len(notes)
        return _objects([
            self._note(note, [*head, *(mark for some in found for mark in some)])
            for note, found in zip(notes, each, strict=True)
        ])  # fmt: skip

    def _note(self, note: str, marks: Sequence[str]) -> str:
        told = (self._notes.get(mark, mark) for mark in dict.fromkeys(marks))
        return "；".join(filter(None, (note, *told)))

    def _levels(
        self, column: ColumnMeaning, rows: np.ndarray, is_figure: np.ndarray
    ) -> tuple[np.ndarray, np.ndarray]:
        """The place of the level that each figure is of; -1 where there is none."""
        import numpy as np

        nowhere = np.full(len(rows), -1)
        if column.of_column is not None:
            there = is_figure[rows, column.of_column]
            return np.where(there, rows, -1), np.where(there, column.of_column, -1)
        of_row, of_column = nowhere, nowhere.copy()
        places = {row: at for at, row in enumerate(rows.tolist())} if self._rows else {}
        for row, meaning in self._rows.items():
            if (
                row in places
                and meaning.of_row is not None
                and is_figure[meaning.of_row, column.column]
            ):
                of_row[places[row]], of_column[places[row]] = meaning.of_row, column.column
        return of_row, of_column


def _without_marks(texts: np.ndarray) -> tuple[np.ndarray, list[tuple[str, ...]]]:
    """Figures without the marks of foot notes, and the marks of each; most have none."""
    marks: list[tuple[str, ...]] = [()] * len(texts)
    for at, text in enumerate(texts.tolist()):
        if not (text[-1].isdecimal() and text.isascii() and text[0] != "*"):
            texts[at], marks[at] = literal_of(text)
    return texts, marks


def _objects(values: Sequence[object]) -> np.ndarray:
    import numpy as np

    found = np.empty(len(values), dtype=object)
    found[:] = values if not values or not isinstance(values[0], tuple) else None
    if values and isinstance(values[0], tuple):
        for at, value in enumerate(values):
            found[at] = value
    return found


def _as_one(columns: list[list[str]], role: Role, count: int) -> list[str]:
    """The texts of several columns of a role as one: a year and a month, a group and an item."""
    if not columns:
        return [""] * count
    if len(columns) == 1:
        return columns[0]
    if role == "period":
        return [together(texts) for texts in zip(*columns, strict=True)]
    return [texts[-1] for texts in zip(*columns, strict=True)]
