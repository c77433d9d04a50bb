"""Which column of levels a column of growths, shares or ranks is of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from parkfacts.exchange.intake.mapping.figures_meaning import Column, named_of
from parkfacts.exchange.intake.mapping.heads import shown_head
from parkfacts.exchange.intake.mapping.model import Kind
from parkfacts.exchange.intake.mapping.names import Names
from parkfacts.exchange.intake.mapping.periods import month_and_span, time_of
from parkfacts.facts.phrase import Phrase, pattern

_RIGHT = pattern("表头“{head}”在“{level}”右边")


class Of(NamedTuple):
    """A column with what it is of."""

    column: Column
    of: int | None = None
    why: str = ""
    sure: bool = True


def with_levels(
    columns: Sequence[Column], names: Names, chosen: Mapping[int, int | None]
) -> list[Of]:
    """Each column of figures; those of another one take from it what their head leaves out.

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
            before = [one for one in columns[:index] if one.block == column.block]
            after = [one for one in columns[index + 1 :] if one.block == column.block]
            mine = [one for one in found if one.column.block == column.block]
            found.append(_of(column, before, after, mine, names))
    return _told_once(found)


def _told_once(found: Sequence[Of]) -> list[Of]:
    """Columns that would say one thing twice wait for a person; so does one only in percent."""
    counts = Counter(_thing(one) for one in found)
    ratios = {
        (_thing(one), one.column.given.unit in _RATIOS) for one in found if not one.column.kind
    }
    checked = []
    for one in found:
        thing = _thing(one)
        if counts[thing] > 1 and one.column.given.unit in _RATIOS and (thing, False) in ratios:
            why = Phrase(
                "“{head}”只写了百分比，不知是增速还是占比", head=shown_head(one.column.path)
            )
            one = one._replace(why=why, sure=False)
        elif counts[thing] > 1 and not (
            one.column.given.unit not in _RATIOS and (thing, True) in ratios
        ):
            why = Phrase("“{head}”和别的列说的是同一件事", head=shown_head(one.column.path))
            one = one._replace(why=why, sure=False)
        checked.append(one)
    return checked


def _thing(one: Of) -> tuple[object, ...]:
    column = one.column
    return column.given._replace(unit=""), column.kind, column.block, column.total, column.against


_RATIOS = ("%", "‰")


def _of(
    column: Column,
    before: Sequence[Column],
    after: Sequence[Column],
    found: Sequence[Of],
    names: Names,
) -> Of:
    if column.kind == "rank" and before and before[-1].kind == "growth" and not column.base:
        return _rank_of_growth(column, before, found, names)
    head = shown_head(column.path)
    if column.kind in ("change", "growth") and column.base in _KIND_NAMES:
        return _change_of_kind(column._replace(kind="change"), found, names)
    if named := _named_kind(column, found):
        why = Phrase(_RIGHT, head=head, level=shown_head(named.path))
        return _taken(column, named, why, column.sure, names)
    left = [one for one in before if _may_be_of(column, one)]
    right = [one for one in after if _may_be_of(column, one)]
    if not left and not right:
        why = Phrase("“{head}”旁边没有它所说的数", head=head)
        return Of(column, None, why, sure=bool(column.base) and column.sure)
    if left:
        run = _run(column, before, left, found)
        level, sure = _chosen(column, run)
        if column.kind == "average_growth" and not column.given.period:
            column, sure = _over(column, run), False
        why = Phrase(_RIGHT, head=head, level=shown_head(level.path))
    else:
        level, sure = right[0], _one_thing(right) and not any(not one.kind for one in before)
        why = Phrase("表头“{head}”在“{level}”左边", head=head, level=shown_head(level.path))
    return _taken(column, level, why, sure and column.sure, names)


_KIND_NAMES: dict[str, Kind] = {
    "比重": "share", "占比": "share", "份额": "share", "增速": "growth", "增幅": "growth",
    "位次": "rank", "排名": "rank",
    "名次": "rank",
}  # fmt: skip


def _change_of_kind(column: Column, found: Sequence[Of], names: Names) -> Of:
    """比重比上年提高 beside a share: the change of that share."""
    kind = _KIND_NAMES[column.base]
    if not any(sign in text for text in column.path for sign in "%％点位"):
        column = column._replace(given=column.given._replace(unit="个百分点"), sure=False)
    if kind == "rank":
        column = column._replace(given=column.given._replace(unit="位"), sure=True)
    share = next((one for one in reversed(found) if one.column.kind == kind), None)
    head = shown_head(column.path)
    if share is None:
        given = column.given._replace(indicator=named_of(column.base, "change", names))
        column = column._replace(given=given)
        return Of(column, None, Phrase("“{head}”旁边没有它所说的数", head=head), sure=False)
    base = share.column.given.indicator
    why = Phrase(_RIGHT, head=head, level=shown_head(share.column.path))
    return _taken(column._replace(base=base), share.column, why, column.sure, names)


def _named_kind(column: Column, found: Sequence[Of]) -> Column | None:
    """The growth that a rank names: GDP增速 of GDP增速位次."""
    kinds = (one.column for one in reversed(found) if one.column.kind)
    return next((one for one in kinds if column.base and one.given.indicator == column.base), None)


def _run(
    column: Column, before: Sequence[Column], left: Sequence[Column], found: Sequence[Of]
) -> Sequence[Column]:
    """The levels that a column may be of: those just before it, else that of the growth there."""
    run: list[Column] = []
    for one in reversed(before):
        if one.kind:
            break
        if one in left:
            run.insert(0, one)
    if column.kind == "change" and column.given.unit:
        run = [one for one in run if one.given.unit == column.given.unit] or run
    same_head = [one for one in run if len(column.path) > 1 and one.path[:-1] == column.path[:-1]]
    if same_head or run:
        return same_head or run
    of = found[len(before) - 1].of
    return [one for one in left if one.at == of] or left


def _chosen(column: Column, run: Sequence[Column]) -> tuple[Column, bool]:
    """The level of several that a column is of, and whether that is beyond doubt.

    Of one thing at several times it is the latest: a growth is that of the last year told.
    Different things, or different parts of a year, are a question.
    """
    if len(run) == 1:
        return run[0], True
    times = [time_of(one.given.period) for one in run]
    if not _one_thing(run) or len({(time.part, time.relative) for time in times}) > 1:
        return run[-1], False
    latest = max(run, key=lambda one: (time_of(one.given.period).year, one.at))
    return latest, len({time.year for time in times}) == len(run)


def _over(column: Column, run: Sequence[Column]) -> Column:
    """An average growth over all years that stand before it; from which one a person must say."""
    years = sorted(filter(None, (time_of(one.given.period).year for one in run)))
    period = f"{years[0]}-{years[-1]}年" if len(years) > 1 else ""
    return column._replace(given=column.given._replace(period=period)) if period else column


def _one_thing(columns: Sequence[Column]) -> bool:
    return len({(one.base, one.given.park) for one in columns}) <= 1


def _taken(column: Column, level: Column, why: str, sure: bool, names: Names) -> Of:
    """A column that is of a level, with what it takes from that."""
    base = column.base or level.base
    unit = column.given.unit or (level.given.unit if column.kind == "change" else "")
    given = column.given._replace(
        indicator=named_of(base, column.kind, names, column.against) if base else "",
        park=column.given.park or level.given.park,
        period=_time_beside(column.given.period, level.given.period),
        status=column.given.status or level.given.status,
        unit=unit,
    )
    return Of(column._replace(given=given, base=base), level.at, why, sure)


def _time_beside(mine: str, its: str) -> str:
    """累计同比 beside 1-8月 is of these months, though the table says of which year."""
    time = time_of(mine)
    alone = time.relative in ("累计", "当月", "本月") and not (time.year or time.part or time.whole)
    return its if not mine or (alone and time_of(its).part) else mine


def _may_be_of(column: Column, level: Column) -> bool:
    """Whether a column is a level that the other one may be of, by all that their heads say."""
    if (
        level.kind
        or (level.given.status == "计划" and column.given.status != "计划")
        or level.total != column.total
        or level.block != column.block
    ):
        return False
    if column.base and column.base != level.base:
        return False
    mine, its = time_of(column.given.period), time_of(level.given.period)
    if mine.year and its.year and (mine.year, mine.part) != (its.year, its.part):
        return False
    if mine.part and its.part and mine.part != its.part:
        return False
    if month_and_span(column.given.period, level.given.period):
        return False
    if mine.relative and its.relative and mine.relative != its.relative:
        return False
    if its.relative.startswith(("上年", "去年", "同期", "上期", "上月")) and not mine.relative:
        return False
    return not (column.given.park and level.given.park and column.given.park != level.given.park)


def _rank_of_growth(
    column: Column, before: Sequence[Column], found: Sequence[Of], names: Names
) -> Of:
    """位次 behind 增速: the rank of the growth where the level has had one, else a question."""
    growth = found[len(before) - 1]
    ranked = any(one.of == growth.of and one.column.kind == "rank" for one in found)
    head = shown_head(column.path)
    if ranked:
        of: int | None = growth.column.at
        base = growth.column.given.indicator
        why = Phrase(_RIGHT, head=head, level=shown_head(growth.column.path))
    else:
        level = next((one for one in before if one.at == growth.of), None)
        of, base = growth.of, level.base if level else ""
        why = Phrase("“{head}”可能是数值的，也可能是增速的名次", head=head)
    given = column.given._replace(
        indicator=named_of(base, "rank", names) if base else "",
        period=column.given.period or growth.column.given.period,
        park=column.given.park or growth.column.given.park,
    )
    return Of(column._replace(given=given, base=base), of, why, ranked)
