"""Which column of levels a column of growths, shares or ranks is of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from parkfacts.exchange.intake.mapping.figures_meaning import Column, named_of
from parkfacts.exchange.intake.mapping.heads import shown_head
from parkfacts.exchange.intake.mapping.names import Names
from parkfacts.exchange.intake.mapping.periods import time_of
from parkfacts.facts.phrase import Phrase


class Of(NamedTuple):
    """A column with what it is of."""

    column: Column
    of: int | None = None
    why: str = ""
    sure: bool = True


def with_levels(
    columns: Sequence[Column], names: Names, chosen: Mapping[int, int | None]
) -> list[Of]:
    """Each column of figures; those that are of another one take from it what their head leaves out.

    ``chosen``: of which columns a person says that others are.
    """
    by_column = {column.at: column for column in columns}
    found: list[Of] = []
    for index, column in enumerate(columns):
        of = chosen.get(column.at)
        if not column.kind:
            found.append(Of(column))
        elif of is not None and of in by_column:
            found.append(_taken(column._replace(base=""), by_column[of], "", True, names))
        else:
            found.append(_of(column, columns[:index], columns[index + 1 :], found, names))
    return found


def _of(
    column: Column,
    before: Sequence[Column],
    after: Sequence[Column],
    found: Sequence[Of],
    names: Names,
) -> Of:
    levels = [one for one in before if _may_be_of(column, one)]
    if column.kind == "rank" and before and before[-1].kind == "growth" and not column.base:
        return _rank_of_growth(column, before, found, names)
    side = "left"
    if not levels:
        levels, side = [one for one in after if _may_be_of(column, one)][:1], "right"
        if column.base and not levels:
            return Of(
                column, None, Phrase("“{head}”，旁边没有它所说的数", head=shown_head(column.path))
            )
    if not levels:
        return Of(
            column,
            None,
            Phrase("“{head}”旁边没有它所说的数", head=shown_head(column.path)),
            sure=False,
        )
    level, sure = _nearest(column, levels)
    if side == "right" or (
        not column.base and not _grouped(column, level) and _alone(column, before, level)
    ):
        sure = sure and (
            len(before) + len(after) == 1 or (side == "left" and _one_indicator(before))
        )
    pattern = "表头“{head}”在“{level}”右边" if side == "left" else "表头“{head}”在“{level}”左边"
    why = Phrase(pattern, head=shown_head(column.path), level=shown_head(level.path))
    return _taken(column, level, why, sure and column.sure, names)


def _taken(column: Column, level: Column, why: str, sure: bool, names: Names) -> Of:
    """A column that is of a level, with what it takes from that."""
    base = column.base or level.base
    given = column.given._replace(
        indicator=named_of(base, column.kind, names, column.against) if base else "",
        park=column.given.park or level.given.park,
        period=column.given.period or level.given.period,
        status=column.given.status or level.given.status,
    )
    return Of(column._replace(given=given, base=base), level.at, why, sure)


def _may_be_of(column: Column, level: Column) -> bool:
    """Whether a column is a level that the other one may be of, by all that their heads say."""
    if (
        level.kind
        or (level.given.status == "计划" and column.given.status != "计划")
        or level.total != column.total
    ):
        return False
    if column.base and column.base != level.base:
        return False
    mine, its = time_of(column.given.period), time_of(level.given.period)
    if mine.year and its.year and (mine.year, mine.part) != (its.year, its.part):
        return False
    if mine.part and its.part and mine.part != its.part:
        return False
    if mine.relative and its.relative and mine.relative != its.relative:
        return False
    if its.relative.startswith(("上年", "去年", "同期", "上期", "上月")) and not mine.relative:
        return False
    return not (column.given.park and level.given.park and column.given.park != level.given.park)


def _nearest(column: Column, levels: Sequence[Column]) -> tuple[Column, bool]:
    """The nearest level; of one told for several times, that of the latest."""
    nearest = levels[-1]
    group = [one for one in levels if one.path[:-1] == nearest.path[:-1] and one.base == nearest.base
             and one.given.park == nearest.given.park]  # fmt: skip
    run = [one for one in group if one.given.period and time_of(one.given.period).year]
    if len(run) > 1 and nearest in run and not column.given.period:
        latest = max(run, key=lambda one: (time_of(one.given.period).year, one.at))
        return latest, True
    return nearest, True


def _grouped(column: Column, level: Column) -> bool:
    """Whether one head stands over both."""
    return len(column.path) > 1 and len(level.path) > 1 and column.path[0] == level.path[0]


def _alone(column: Column, before: Sequence[Column], level: Column) -> bool:
    """Whether several levels stand in a row before a growth that does not say which it is of."""
    run = []
    for one in reversed(before):
        if one.kind:
            break
        run.append(one)
    return len({(one.base, one.given.park) for one in run}) > 1


def _one_indicator(before: Sequence[Column]) -> bool:
    return len({(one.base, one.given.park) for one in before if not one.kind}) <= 1


def _rank_of_growth(
    column: Column, before: Sequence[Column], found: Sequence[Of], names: Names
) -> Of:
    """位次 behind 增速: the rank of the growth where the level has had one, else a question."""
    growth = found[len(before) - 1]
    ranked = any(one.of == growth.of and one.column.kind == "rank" for one in found)
    head = shown_head(column.path)
    if not ranked:
        level = next((one for one in before if one.at == growth.of), None)
        base = level.base if level else ""
        given = column.given._replace(indicator=named_of(base, "rank", names) if base else "",
                                      period=column.given.period or growth.column.given.period,
                                      park=column.given.park or growth.column.given.park)  # fmt: skip
        why = Phrase("“{head}”可能是数值的，也可能是增速的名次", head=head)
        return Of(column._replace(given=given, base=base), growth.of, why, sure=False)
    base = growth.column.given.indicator
    given = column.given._replace(indicator=named_of(base, "rank", names) if base else "",
                                  period=column.given.period or growth.column.given.period,
                                  park=column.given.park or growth.column.given.park)  # fmt: skip
    why = Phrase("表头“{head}”在“{level}”右边", head=head, level=shown_head(growth.column.path))
    return Of(column._replace(given=given, base=base), growth.column.at, why)
