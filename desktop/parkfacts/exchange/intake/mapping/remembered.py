"""A mapping of an earlier table, or of a file, followed in another grid by what its heads say."""

from __future__ import annotations

import re
from collections.abc import Sequence

from parkfacts.exchange.intake.grid.model import Grid, letters
from parkfacts.exchange.intake.mapping.heads import BETWEEN
from parkfacts.exchange.intake.mapping.labels import read_label
from parkfacts.exchange.intake.mapping.model import (
    ColumnMeaning,
    Given,
    Mapping,
    Reason,
    RowMeaning,
)
from parkfacts.facts.folding import fold
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import Problem

_ENOUGH = 0.6
"""Which part of the columns of an earlier table must be there again."""


def head_key(head: str) -> str:
    """A head as heads are held against each other: without width, blanks and marks of notes."""
    parts = [read_label(part).text for part in head.split(BETWEEN)]
    return fold(BETWEEN.join(parts)).replace(" ", "")


def _timeless(key: str) -> str:
    """A head without its years: that of next year's table is the same."""
    return re.sub(r"(?:19|20)\d\d", "0000", key)


def stub_of(grid: Grid, row: int) -> str:
    """What a row begins with: its first text."""
    texts = (str(text).strip() for text in grid.texts.iloc[row])
    return next((text for text in texts if text), "")


def best_fit(proposed: Mapping, remembered: Sequence[Mapping]) -> Mapping | None:
    """The latest of the earlier mappings whose heads a table has; None where none fits."""
    mine = [_timeless(head_key(column.head)) for column in proposed.columns]
    best, share = None, 0.0
    for earlier in remembered:
        heads = [_timeless(head_key(column.head)) for column in earlier.columns if column.head]
        there = sum(head in mine for head in heads)
        found = there / max(len(heads), sum(map(bool, mine)), 1)
        if found >= max(share, _ENOUGH):
            best, share = earlier, found
    return best


def pairs(earlier: Mapping, proposed: Mapping) -> dict[int, int]:
    """Columns of an earlier mapping (by their order) and the same ones of a table.

    Heads that are the same but for their years are the same, in their order. Of a column without
    a head its number tells.
    """
    theirs, mine = _by_key(earlier.columns), _by_key(proposed.columns)
    found: dict[int, int] = {}
    for key, indices in theirs.items():
        places = mine.get(key, [])
        if not key:
            numbers = {earlier.columns[index].column: index for index in indices}
            found |= {numbers[at]: at for at in places if at in numbers}
            continue
        if sorted(_heads(earlier, indices)) == sorted(_heads(proposed, places)):
            indices = sorted(indices, key=lambda index: head_key(earlier.columns[index].head))
            places = sorted(places, key=lambda at: head_key(proposed.columns[at].head))
        found |= dict(zip(indices, places, strict=False))
    return found


def _by_key(columns: Sequence[ColumnMeaning]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for index, column in enumerate(columns):
        found.setdefault(_timeless(head_key(column.head)), []).append(index)
    return found


def _heads(mapping: Mapping, indices: Sequence[int]) -> list[str]:
    return [head_key(mapping.columns[index].head) for index in indices]


def placed_anew(
    earlier: Mapping, proposed: Mapping, grid: Grid, by_file: bool
) -> tuple[Mapping, list[Problem]]:
    """What a person set of an earlier table, at its place in another one; and what is not there.

    ``by_file``: the person chose it for this table, so times and rows hold too.
    """
    same = pairs(earlier, proposed)
    columns = list(proposed.columns)
    problems = [
        _not_there(column, index, proposed)
        for index, column in enumerate(earlier.columns) if index not in same and column.head
    ]  # fmt: skip
    for index, at in same.items():
        old = earlier.columns[index]
        kept = old.settled
        if not by_file and head_key(old.head) != head_key(columns[at].head):
            kept -= {"period"}
        of = same.get(old.of_column) if old.of_column is not None else None
        if "of_column" in kept and old.of_column is not None and of is None:
            kept -= {"of_column"}
        columns[at] = columns[at]._replace(
            role=old.role if "role" in kept else columns[at].role, kind=old.kind, of_column=of,
            fills=old.fills, settled=kept, given=_given(columns[at].given, old.given, kept),
        )  # fmt: skip
    rows, missing = _rows(earlier, proposed, grid)
    settled = earlier.settled if by_file else earlier.settled - {"region"}
    if not by_file and proposed.given.period:
        settled -= {"period"}
    return earlier._replace(columns=tuple(columns), rows=rows, settled=settled), problems + missing


def _given(mine: Given, old: Given, settled: frozenset[str]) -> Given:
    return mine._replace(**{name: getattr(old, name) for name in Given._fields if name in settled})


def _not_there(column: ColumnMeaning, index: int, proposed: Mapping) -> Problem:
    heads = [f"{letters(one.column)} {one.head}" for one in proposed.columns if one.head]
    what = Phrase("表里没有表头是“{head}”的列", head=column.head)
    expected = Phrase("表里的表头：{heads}", heads="、".join(heads))
    return Problem("column", f"column {index + 1}", what, expected)


def _rows(
    earlier: Mapping, proposed: Mapping, grid: Grid
) -> tuple[tuple[RowMeaning, ...], list[Problem]]:
    """The rows that a person set, found again by what they begin with."""
    found: list[RowMeaning] = []
    problems: list[Problem] = []
    wanted = [row for row in earlier.rows if row.by_person and row.stub]
    if not wanted:
        return (), []
    stubs = {row: stub_of(grid, row) for row in range(proposed.first_row, proposed.last_row + 1)}
    for one in wanted:
        there = [row for row, stub in stubs.items() if stub == one.stub]
        found += [RowMeaning(row, one.aside, by_person=True, stub=one.stub) for row in there]
        if not there:
            what = Phrase("表里没有“{text}”这一行", text=one.stub)
            problems.append(Problem("row", f"row {one.stub}", what))
    return tuple(sorted(found)), problems


def with_reasons(mapping: Mapping, proposed: Mapping, earlier: Mapping) -> Mapping:
    """A mapping that follows an earlier one, with what of it a person should look at again."""
    same = {at: index for index, at in pairs(earlier, proposed).items()}
    columns = tuple(_column(column, earlier, same.get(column.column)) for column in mapping.columns)
    reasons = list(mapping.reasons)
    for field in sorted(mapping.settled & set(Given._fields)):
        value = getattr(mapping.given, field)
        sure = field != "period" and _timeless(mapping.title) == _timeless(earlier.title)
        why = Phrase("上次导入同样的表时你指定了“{text}”", text=value)
        reasons.append(Reason(field, why, sure))
    missing = [
        one.head for at, one in enumerate(earlier.columns) if one.head and at not in same.values()
    ]
    if missing:
        why = Phrase("上次导入的表还有这几列：{heads}", heads="、".join(missing))
        reasons.append(Reason("columns", why, False))
    settled = mapping.settled - set(Given._fields)
    return mapping._replace(columns=columns, reasons=tuple(reasons), settled=settled)


def _column(column: ColumnMeaning, earlier: Mapping, index: int | None) -> ColumnMeaning:
    if index is None:
        if not column.head or column.role == "unused":
            return column
        why = Phrase("上次导入的表没有这一列；{why}", why=column.why)
        return column._replace(why=why, sure=False)
    old = earlier.columns[index]
    if not old.settled:
        return column
    why = Phrase("与上次导入的表头“{head}”相同", head=old.head)
    return column._replace(why=why, sure="period" not in column.settled)
