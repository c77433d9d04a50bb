"""What the heads over a column of figures say: indicator, park, time, unit, growth or level."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from parkfacts.exchange.intake.mapping.heads import Path
from parkfacts.exchange.intake.mapping.labels import Label, read_label
from parkfacts.exchange.intake.mapping.model import Given, Kind
from parkfacts.exchange.intake.mapping.names import Names, like_indicator, like_park
from parkfacts.exchange.intake.mapping.periods import is_period, together
from parkfacts.exchange.intake.mapping.words import DOMAINS, GENERIC, VAGUE_DOMAINS

ENDS: dict[Kind, str] = {
    "growth": "增速", "average_growth": "年均增速", "share": "占比", "change": "变动",
    "rank": "排名",
}  # fmt: skip
"""How the indicator of a growth, a share … of another one is named: 进出口 → 进出口增速."""


_ALL_TRADE = re.compile(r"(?:外贸|对外贸易|货物|外贸货物)?进出口(?:总额|总值|值|额|总)?")
_SURE_RATIOS = ("%", "％", "增速", "增长率", "增长速度", "增幅", "涨幅", "YoY", "yoy")
"""What says that a growth is in percent; 增长 alone may be an amount."""
_MEASURES = ("率", "度", "比", "数", "额", "量", "值")


class Column(NamedTuple):
    """The heads over a column of figures, read."""

    at: int
    path: Path
    given: Given
    kind: Kind
    base: str
    """The indicator without what makes a growth or a share of it; "" where the heads have none."""
    against: str = ""
    """What a growth is held against where it is not the year before."""
    block: int = 0
    """Which of the tables that stand beside each other it is in."""
    part: str = ""
    """Of 其中：出口: the name without what it is a part of."""
    total: bool = False
    """合计 beside parks."""
    sure: bool = True


def is_park(text: str, names: Names) -> bool:
    """Whether a text is the name of a park: known, or looking like one and no known indicator."""
    if names.park(text) is not None:
        return names.indicator(text) is None or like_park(text)
    return names.indicator(text) is None and like_park(text)


def is_indicator(text: str, names: Names) -> bool:
    """Whether a text is the name of an indicator, known or by its looks."""
    return names.indicator(text) is not None or (names.park(text) is None and like_indicator(text))


def parks_across(paths: Sequence[Path], names: Names) -> bool:
    """Whether the names in heads are those of parks rather than of indicators."""
    found = {label.name for path in paths for label in map(read_label, path) if label.name}
    parks = sum(is_park(name, names) for name in found)
    indicators = sum(is_indicator(name, names) for name in found)
    return parks > indicators


def beside_times(paths: Sequence[Path]) -> list[bool]:
    """Whether others under the same head as a column are times: 合计 beside 2022年 and 2023年."""
    times = [bool(path) and is_period(path[-1]) for path in paths]
    counts = Counter(path[:-1] for path, time in zip(paths, times, strict=True) if time)
    return [counts[path[:-1]] - time > 1 for path, time in zip(paths, times, strict=True)]


def named_of(base: str, kind: Kind, names: Names, against: str = "") -> str:
    """The indicator of a growth, a share … of an indicator, by a known name where there is one."""
    if not kind or not base:
        return base
    if kind == "growth" and not against:
        for end in ("增速", "增长", "增幅"):
            if names.indicator(base + end) is not None:
                return base + end
    return base + against + ENDS[kind]


def joined_name(parts: Sequence[str], names: Names) -> tuple[str, bool]:
    """One indicator of the names in heads above each other, and whether it is beyond doubt.

    Both together where that is known (工业 over 总产值); the lower one where the upper only says
    of what field it is; else both together, a new name that a person sees.
    """
    if len(parts) <= 1:
        return (parts[0] if parts else ""), True
    upper, lower = joined_name(parts[:-1], names)[0], parts[-1]
    if lower.lower() in ("合计", "总计", "小计", "计", "total"):
        return upper, True
    if names.indicator(upper + lower) is not None:
        return upper + lower, True
    field = upper.replace(" ", "").lower()
    known = names.indicator(lower) is not None
    if field in VAGUE_DOMAINS or (field in DOMAINS and (known or lower.lower() not in GENERIC)):
        return lower, True
    if _of_trade(upper, lower):
        return part_name(upper, lower, names)
    if lower.startswith(upper) or upper in lower:
        return lower, True
    apart = like_indicator(upper) and field not in DOMAINS and not lower.endswith(_MEASURES)
    between = "：" if apart else ""
    return f"{upper}{between}{lower}", not known


def _of_trade(upper: str, lower: str) -> str:
    """出口 of 高新技术产品进出口: the name with the part in place of the whole."""
    side = next((word for word in ("出口", "进口") if lower.startswith(word)), "")
    if side and "进出口" in upper and lower.removeprefix(side) in ("", "额", "值", "总额", "总值"):
        return upper.replace("进出口", side)
    return ""


def part_name(whole: str, part: str, names: Names) -> tuple[str, bool]:
    """The indicator of a part (其中：出口) of a whole (进出口总额), and whether it is sure."""
    if swapped := _of_trade(whole, part):
        known = names.indicator(swapped) is not None or not _ALL_TRADE.fullmatch(whole)
        return (swapped if known or names.indicator(part) is None else part), True
    if not whole or part.startswith(whole) or names.indicator(whole + part) is not None:
        return (part if not whole or part.startswith(whole) else whole + part), True
    if names.indicator(part) is not None:
        return part, whole.replace(" ", "").lower() in DOMAINS | VAGUE_DOMAINS
    return f"{whole}：{part}", True


def read_column(
    at: int,
    path: Path,
    across: bool,
    names: Names,
    total: Callable[[str], bool],
    ratio: bool,
    beside_times: bool,
) -> Column:
    """What the heads over a column of figures say. ``across``: their names are parks.

    ``ratio``: the corner or the cells say that growths are in percent. ``beside_times``: it stands
    beside columns that are nothing but times.
    """
    labels = [read_label(text) for text in path]
    parks = [label.name for label in labels if label.name and _park(label, across, names)]
    rest = [label for label in labels if label.name and label.name not in parks]
    lowest = labels[-1] if labels else Label("")
    is_total = (across or beside_times) and total(lowest.name or lowest.text)
    if is_total:
        parks, rest = [], []
    kind: Kind = next((label.kind for label in reversed(labels) if label.kind), "")
    kinds = {label.kind for label in labels if label.kind}
    base, sure = _base(rest, names)
    units = [label for label in labels if label.units]
    unit = next((label._replace(kind=kind).unit for label in reversed(units)), "")
    if kind and unit and unit not in ("%", "‰", "个百分点", "位", "名") and kind != "change":
        unit = "" if not any(one.kind for one in units) else unit
    if kind in ("growth", "average_growth", "share") and not unit:
        unit = "%"
    if kind == "rank" and not unit:
        unit = "位"
    told = ratio or any(sign in text for text in path for sign in _SURE_RATIOS)
    against = next((label.against for label in labels if label.against), "")
    period = together([label.period for label in reversed(labels)])
    return Column(
        at, path,
        Given(
            park=parks[-1] if parks else "", indicator=named_of(base, kind, names, against),
            unit=unit, period=period,
            status=next((label.status for label in labels if label.status), ""),
            within=next((label.within for label in labels if label.within), ""),
        ),
        kind, base, against, 0, next((label.name for label in labels if label.part), ""), is_total,
        sure and len(kinds) <= 1 and (told or lowest.kind not in ("growth",
        "share") or bool(units)),
    )  # fmt: skip


def _park(label: Label, across: bool, names: Names) -> bool:
    if names.park(label.name) is not None and names.indicator(label.name) is None:
        return True
    return across and names.indicator(label.name) is None and not like_indicator(label.name)


def _base(labels: Sequence[Label], names: Names) -> tuple[str, bool]:
    parts: list[str] = []
    sure = True
    for label in labels:
        if label.part and parts:
            name, fine = part_name(parts[-1], label.name, names)
            parts, sure = [name], sure and fine
        else:
            parts.append(label.name)
    name, fine = joined_name(parts, names)
    return name, sure and fine


def with_wholes(columns: Sequence[Column], names: Names) -> list[Column]:
    """Columns of parts (其中：出口) named by the thing beside them that they are parts of."""
    found: list[Column] = []
    for column in columns:
        whole = _whole_of(column, found) if column.part and column.base == column.part else None
        if whole:
            base, sure = part_name(whole.base, column.part, names)
            given = column.given._replace(
                indicator=named_of(base, column.kind, names, column.against)
            )
            column = column._replace(given=given, base=base, sure=column.sure and sure)
        found.append(column)
    return found


def _whole_of(column: Column, found: Sequence[Column]) -> Column | None:
    depth = next((at for at, text in enumerate(column.path) if read_label(text).part), 0)
    beside = (one for one in reversed(found) if one.path[:depth] == column.path[:depth])
    return next(filter(_is_whole, beside), None)


def _is_whole(column: Column) -> bool:
    return not column.kind and not column.part and bool(column.base)
