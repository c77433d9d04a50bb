"""What stands beside, above and around a figure, put together into what it is a figure of."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from typing import TYPE_CHECKING, NamedTuple

from parkfacts.exchange.intake.grid.model import Area
from parkfacts.exchange.intake.mapping.figures_meaning import ENDS
from parkfacts.exchange.intake.mapping.heads import BETWEEN
from parkfacts.exchange.intake.mapping.labels import read_label, without_marks
from parkfacts.exchange.intake.mapping.model import ColumnMeaning, Kind, Mapping, Role
from parkfacts.exchange.intake.mapping.periods import combined, time_of
from parkfacts.exchange.intake.mapping.units import unit_of
from parkfacts.exchange.intake.mapping.words import MISSING
from parkfacts.facts.phrase import Phrase, joined

if TYPE_CHECKING:
    import numpy as np

_BESIDE: tuple[Role, ...] = (
    "park", "indicator", "unit", "period", "qualifier", "status", "scope", "within", "out_of", "source",
    "paragraph", "note", "id",
)  # fmt: skip
_OPTIONAL = frozenset(
    {
        "unit",
        "qualifier",
        "status",
        "scope",
        "within",
        "out_of",
        "source",
        "paragraph",
        "note",
        "id",
    }
)
"""Where a sign for what is missing says nothing, and is not told."""


@lru_cache(maxsize=65536)
def literal_of(text: str) -> tuple[str, tuple[str, ...]]:
    """A figure as its cell shows it, without marks of foot notes, and the marks."""
    return without_marks(text)


class _RowSaid(NamedTuple):
    """What a stub says, taken apart."""

    name: str
    unit: str = ""
    period: str = ""
    kind: Kind = ""
    within: str = ""
    status: str = ""
    marks: tuple[str, ...] = ()


class Beside:
    """All that figures of a table are of: computed once for its rows, then taken for each column."""

    def __init__(self, texts: np.ndarray, mapping: Mapping, merged: Sequence[Area]) -> None:
        """``texts``: of the grid, without blanks around them."""
        self._texts, self._mapping = texts, mapping
        self._notes = dict(mapping.notes)
        self._rows = {row.row: row for row in mapping.rows}
        self._columns: dict[int, np.ndarray] = {}
        for column in mapping.columns:
            if column.role in _BESIDE:
                self._columns[column.column] = self._filled(column, merged)
        self._cache: dict[tuple[int, ...], dict[str, np.ndarray]] = {}

    def _filled(self, column: ColumnMeaning, merged: Sequence[Area]) -> np.ndarray:
        """The texts of a column, where one holds for several rows told in each of them."""
        first, last = self._mapping.first_row, self._mapping.last_row
        texts = self._texts[:, column.column].copy()
        for area in merged:
            if area.first_column == column.column and area.last_row > area.first_row:
                texts[max(first, area.first_row) : area.last_row + 1] = texts[area.first_row]
        if column.role in _OPTIONAL:
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
        """The long form of the figures of a column in these rows."""
        import numpy as np

        count = len(rows)
        literals = [literal_of(text) for text in self._texts[rows, column.column]]
        told = self._told(column, rows)
        found: dict[str, np.ndarray] = {name: _objects(told[name]) for name in told}
        found["row"], found["column"] = rows, np.full(count, column.column)
        found["literal"] = _objects([text for text, _ in literals])
        head = [mark for part in column.head.split(BETWEEN) for mark in read_label(part).marks]
        found["note"] = _objects([
            self._note(note, (*head, *stub, *marks)) if note or head or stub or marks else ""
            for note, stub, (_, marks) in zip(told["note"], told["marks"], literals, strict=True)
        ])  # fmt: skip
        del found["marks"]
        of_row, of_column = np.full(count, -1), np.full(count, -1)
        if column.of_column is not None:
            there = is_figure[rows, column.of_column]
            of_row, of_column = np.where(there, rows, -1), np.where(there, column.of_column, -1)
        for at, row in enumerate(rows.tolist()) if self._rows else ():
            meaning = self._rows.get(row)
            if meaning and meaning.of_row is not None and column.of_column is None:
                if is_figure[meaning.of_row, column.column]:
                    of_row[at], of_column[at] = meaning.of_row, column.column
        found["of_row"], found["of_column"] = of_row, of_column
        return found

    def _told(self, column: ColumnMeaning, rows: np.ndarray) -> dict[str, list[object]]:
        """What each figure is of, and the marks of its stub; equal rows are put together once."""
        near = {role: self._nearest(role, column.column) for role in _BESIDE}
        texts = {
            role: [self._columns[at][rows].tolist() for at in columns]
            for role, columns in near.items()
            if columns
        }
        names = list(texts)
        lines = (
            zip(*(_as_one(texts[role], role) for role in names), strict=True)
            if names
            else iter([()] * len(rows))
        )
        known: dict[object, dict[str, object]] = {}
        told: list[dict[str, object]] = []
        for row, line in zip(rows.tolist(), lines, strict=True):
            meaning = self._rows.get(row)
            key: object = (
                line
                if meaning is None
                else (line, meaning.given, meaning.kind, meaning.sure, meaning.why)
            )
            one = known.get(key)
            if one is None:
                said = dict(zip(names, line, strict=True))
                one = known[key] = self._one(column, said, row)
            told.append(one)
        fields = list(told[0])
        return {field: [one[field] for one in told] for field in fields}

    def _nearest(self, role: Role, column: int) -> list[int]:
        """The columns of a role that a column of figures goes with: those nearest on the side where they stand."""
        found = [one.column for one in self._mapping.columns if one.role == role]
        if len(found) <= 1 or (role in ("period", "indicator") and not self._repeats(found)):
            return found
        literals = [one.column for one in self._mapping.columns if one.role == "literal"]
        left = [at for at in found if at < column]
        if found[0] < literals[0]:
            return left[-1:] or found[:1]
        return [at for at in found if at > column][:1] or left[-1:]

    def _repeats(self, columns: list[int]) -> bool:
        return len({self._mapping.columns[at].head for at in columns}) == 1

    def _one(self, column: ColumnMeaning, said: dict[Role, str], row: int) -> dict[str, object]:
        """What one figure is of."""
        table, given, meaning = self._mapping.given, column.given, self._rows.get(row)
        of_row = meaning.given if meaning else type(given)()
        stub = _stub(said.get("indicator", ""))
        park_text, park_marks = _plain_name(said.get("park", ""))
        time_text, time_marks = without_marks(said.get("period", ""))
        kind: Kind = column.kind or (meaning.kind if meaning else "") or stub.kind
        doubts: list[str] = []
        row_kind = meaning.kind if meaning and meaning.kind else stub.kind
        indicator = _indicator(
            of_row.indicator or stub.name, given.indicator, column.kind, row_kind, doubts
        )
        unit = _unit(
            said.get("unit", ""),
            of_row.unit,
            stub.unit,
            column,
            row_kind,
            table.unit,
            indicator,
            doubts,
        )
        near = [given.period, time_text or stub.period or of_row.period]
        period = _period(near, of_row.period, table.period, doubts)
        if not column.sure:
            doubts.insert(0, column.why)
        if meaning and not meaning.sure:
            doubts.insert(0, meaning.why)
        park = _park(park_text or of_row.park, given.park, doubts) or table.park
        used = {"park": not (park_text or of_row.park or given.park), "period": period != combined(near),
                "indicator": not indicator, "unit": False}  # fmt: skip
        doubts += [one.why for one in self._mapping.reasons if not one.sure and used.get(one.field)]
        return {
            "park": park, "indicator": indicator or table.indicator, "unit": unit, "period": period,
            "qualifier": said.get("qualifier", "") or given.qualifier or table.qualifier,
            "status": said.get("status", "") or given.status or of_row.status or stub.status or table.status,
            "scope": said.get("scope", "") or given.scope or of_row.scope or table.scope,
            "within": said.get("within", "") or given.within or of_row.within or stub.within or table.within,
            "out_of": said.get("out_of", ""), "source": said.get("source", ""),
            "paragraph": said.get("paragraph", ""), "id": said.get("id", ""), "kind": kind,
            "note": "；".join(filter(None, (said.get("note", ""), given.note, of_row.note, table.note))),
            "marks": park_marks + stub.marks + time_marks, "doubt": joined("；", list(dict.fromkeys(doubts))),
        }  # fmt: skip

    def _note(self, note: object, marks: Sequence[str]) -> str:
        told = [self._notes.get(mark, mark) for mark in dict.fromkeys(marks)]
        return "；".join(filter(None, (str(note), *told)))


def _objects(values: Sequence[object]) -> np.ndarray:
    import numpy as np

    found = np.empty(len(values), dtype=object)
    found[:] = values
    return found


def _as_one(columns: list[list[str]], role: Role) -> list[str]:
    """The texts of several columns of a role as one: a year and a month, a group and an indicator."""
    if len(columns) == 1:
        return columns[0]
    if role == "period":
        return [combined(list(reversed(texts))) for texts in zip(*columns, strict=True)]
    return [texts[-1] for texts in zip(*columns, strict=True)]


@lru_cache(maxsize=65536)
def _stub(text: str) -> _RowSaid:
    label = read_label(text)
    return _RowSaid(
        label.called or label.name,
        label.unit,
        label.period,
        label.kind,
        label.within,
        label.status,
        label.marks,
    )


@lru_cache(maxsize=65536)
def _plain_name(text: str) -> tuple[str, tuple[str, ...]]:
    """The name of a park without numbers, marks and the blanks that set it wide."""
    if not text:
        return "", ()
    label = read_label(text)
    plain, marks = without_marks(text)
    return (label.name if label.level or label.part else _narrow(plain)), marks


def _narrow(text: str) -> str:
    plain = text.replace("　", " ")
    return (
        plain.replace(" ", "")
        if all(ord(char) > 0x2E80 or char == " " for char in plain)
        else plain
    )


def _park(row: str, column: str, doubts: list[str]) -> str:
    if row and column and row != column:
        doubts.append(
            Phrase("左边写“{row}”，表头写“{column}”，不知是哪个园区的数", row=row, column=column)
        )
        return f"{row}／{column}"
    return row or column


def _indicator(row: str, column: str, kind: Kind, row_kind: Kind, doubts: list[str]) -> str:
    """One indicator of what the stub and the heads say."""
    if kind and row and not column:
        if row_kind:
            doubts.append(Phrase("“{row}”本身就是增速、占比之类，不知道这一列说的是什么", row=row))
        return row + ENDS[kind]
    if row and column and row != column:
        doubts.append(Phrase("指标由“{row}”和“{column}”合成", row=row, column=column))
        return row + column
    return row or column


def _unit(
    cell: str,
    section: str,
    stub: str,
    column: ColumnMeaning,
    row_kind: Kind,
    table: str,
    indicator: str,
    doubts: list[str],
) -> str:
    """The unit of a figure; what stands nearer goes before what stands farther."""
    own = column.given.unit
    cell = unit_of(cell) or cell
    if column.kind in ("growth", "average_growth", "share", "rank"):
        return own or "%"
    if column.kind == "change" and own:
        return own
    if row_kind and not cell:
        if row_kind == "rank":
            return stub or "位"
        return stub or ("" if row_kind == "change" else "%")
    near = [unit for unit in (cell, stub, own) if unit]
    if len(set(near)) > 1:
        doubts.append(Phrase("单位有不止一种写法：{units}", units="、".join(dict.fromkeys(near))))
    if near:
        return near[0]
    unit = section or table
    if unit and not fits(indicator, unit):
        doubts.append(Phrase("表上的单位“{unit}”不像“{name}”的单位", unit=unit, name=indicator))
    return unit


_MONEY = ("元", "美元", "欧元", "港元")
_NO_MONEY = (
    "数",
    "人口",
    "人员",
    "率",
    "面积",
    "指数",
    "里程",
    "强度",
    "比",
    "户",
    "家",
    "位次",
    "排名",
    "人才",
    "专利",
)


def fits(indicator: str, unit: str) -> bool:
    """Whether the unit of a whole table may be that of an indicator: 亿元 is not that of 企业数."""
    return not (unit.endswith(_MONEY) and indicator.endswith(_NO_MONEY))


def _period(near: list[str], section: str, table: str, doubts: list[str]) -> str:
    """One time of what column, row and table say."""
    years = {time_of(text).year for text in near if time_of(text).year}
    if len(years) > 1:
        doubts.append(Phrase("表头和左边写着不同的期间：{times}", times="、".join(near)))
        return "／".join(near)
    told = combined(near)
    whole = combined([*near, section, table])
    if told and time_of(told).year and not time_of(told).part and (part := time_of(table).part):
        doubts.append(
            Phrase("标题写着“{table}”，这里只写“{told}”，不知是不是全年", table=table, told=told)
        )
        return f"{told} {part}"
    return whole
