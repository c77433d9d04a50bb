"""What makes sense on each side and not together is mended, so that nothing of either is lost."""

from __future__ import annotations

from typing import Any

from msgspec.structs import replace

from parkfacts.facts.editing.applying import edits_between
from parkfacts.facts.editing.merging.logs import UNKNOWN
from parkfacts.facts.editing.merging.tables import MergedTables, Place
from parkfacts.facts.editing.merging.three_way import second_of
from parkfacts.facts.editing.references import references
from parkfacts.facts.editing.rows import TABLES, Row, key_of, with_fields
from parkfacts.facts.editing.touched import unsound
from parkfacts.facts.model import Claim, Fact, Indicator, Source
from parkfacts.facts.own.model import OwnDataset
from parkfacts.facts.problems import InputError, Problem
from parkfacts.facts.quantity.literal import base_unit

_MOST_ROUNDS = 100


def repaired(tables: MergedTables, head: OwnDataset, known: OwnDataset) -> OwnDataset:
    """The sound dataset of merged tables. ``known`` is one of the two: sound.

    Raises InputError with what cannot be mended.
    """
    for _ in range(_MOST_ROUNDS):
        tables.order()
        made = replace(head, **{table: list(tables.rows[table].values()) for table in TABLES})
        problems = unsound(known, made, edits_between(known, made))
        if not problems:
            return made
        mended = [_mend(tables, made, problem) for problem in problems]
        if not any(mended):
            break
    raise InputError(head.title, problems)


def _mend(tables: MergedTables, made: OwnDataset, problem: Problem) -> bool:
    """Mend one problem, if another has not mended it; whether anything was changed."""
    _, table, at, *_rest = problem.place.split("/")
    row: Row = getattr(made, table)[int(at)]
    place: Place = (table, key_of(row))  # type: ignore[assignment]
    if tables.rows[place[0]].get(place[1]) is not row:
        return True  # mended on the way
    if problem.kind == "reference":
        return _bring_back(tables, row)
    if tables.put_apart(place):
        return True
    match row:
        case Fact() | Claim() if problem.kind == "paragraph":
            return _list_paragraph(tables, row)
        case Fact() if problem.kind == "unit":
            return _part_indicator(tables, row)
        case Fact() if problem.kind in ("of", "cycle", "depth"):
            return _let_go(tables, place, row, "of")
        case Fact() if problem.kind == "group":
            return _let_go(tables, place, row, "group")
    return _as_before(tables, place, row)


def _bring_back(tables: MergedTables, row: Row) -> bool:
    """What a row names is there again, though one side removed it."""
    mended = False
    for _, named in references(row):
        if named[1] in tables.rows[named[0]]:
            continue
        sides = tables.sides(named)
        found = next(
            (one for one in (sides.ours, sides.theirs, sides.base) if one is not None), None
        )
        if found is not None:
            tables.rows[named[0]][named[1]] = found
            tables.conflict("used", named)
            mended = True
    return mended


def _list_paragraph(tables: MergedTables, row: Fact | Claim) -> bool:
    """A paragraph that one side took out of a source's list is in it again."""
    place: Place = ("sources", row.source)
    source = tables.rows["sources"][row.source]
    if not isinstance(source, Source):
        return False
    for side in tables.sides(place):
        for paragraph in side.paragraphs if isinstance(side, Source) else ():
            if paragraph.number == row.paragraph:
                listed = sorted([*source.paragraphs, paragraph], key=lambda one: one.number)
                tables.rows["sources"][row.source] = replace(source, paragraphs=listed)
                tables.conflict("used", place, "paragraphs")
                return True
    return _as_before(tables, place, source)


def _part_indicator(tables: MergedTables, fact: Fact) -> bool:
    """A figure keeps the indicator whose unit it was told in, under a second id."""
    place: Place = ("indicators", fact.indicator)
    for side in tables.sides(place):
        if isinstance(side, Indicator) and side.unit == base_unit(fact.quantity.unit):
            second = second_of(side)
            tables.rows["indicators"][key_of(second)] = second
            tables.rows["facts"][fact.id] = replace(fact, indicator=key_of(second))
            tables.conflict("apart", place, "unit", key_of(second))
            return True
    return False


def _let_go(tables: MergedTables, place: Place, row: Row, field: str) -> bool:
    """A link that does not hold any more is what it was, or none."""
    base = tables.sides(place).base
    was = getattr(base, field) if base is not None else None
    was = was if isinstance(was, str) else None
    now = getattr(row, field)
    value = was if was != now and was is not None else None
    if (place, field) in tables.let_go:
        value = None
    if value == now:
        return False
    tables.let_go.add((place, field))
    tables.rows[place[0]][place[1]] = with_fields(row, {field: value})
    tables.conflict("apart", place, field)
    return True


def _as_before(tables: MergedTables, place: Place, row: Row) -> bool:
    """A row that makes no sense beside what the other side did is as it was."""
    base: Any = tables.sides(place).base
    if base is None or base == row:
        return False
    if any(getattr(base, name) is UNKNOWN for name in base.__struct_fields__):
        return False
    tables.rows[place[0]][place[1]] = base
    tables.conflict("apart", place)
    return True
