"""What a word of a query means by itself: a status, a qualifier, a kind, a time; found by data."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import NamedTuple

from parkfacts.facts.model import Indicator, Park, Period
from parkfacts.facts.period.words import PARTS

_STATUSES = {
    "planned": ("计划", "计画", "规划", "预计", "目标", "力争", "planned", "plan", "target"),
    "design": ("设计", "设计产能", "design"),
    "actual": ("已实现", "实际", "实绩", "actual", "achieved"),
    "unclear": ("未写明", "不明", "unclear"),
}
_BASES = {
    "inferred": ("推断", "推定", "inferred"),
    "unstated": ("未写明", "期间未写明", "unstated"),
}
_QUALIFIERS = (
    ("超", "超过", "逾", "多于", "高于", "超出"),
    ("突破",),
    ("近", "接近", "将近"),
    ("不到", "不足", "低于", "少于", "以下"),
    ("约", "大约", "左右", "大概"),
    ("余", "多"),
    ("上",),
    ("以上", "至少", "不少于", "不低于"),
    ("前",),
)
"""Words that say the same of a figure."""
_PARK_KINDS = {
    "region": ("地区", "省份", "省市", "region", "province"),
    "city": ("城市", "地市", "city"),
    "park": ("园区", "开发区", "产业园", "park"),
    "zone": ("综保区", "综合保税区", "综保", "保税区", "海关特殊监管区", "zone", "bonded"),
    "centre": ("中心", "centre", "center"),
    "company": ("企业", "公司", "company", "companies"),
    "project": ("项目", "project", "projects"),
    "institution": ("机构", "institution"),
}
_INDICATOR_KINDS = {
    "growth": ("增速", "增长", "增幅", "涨幅", "同比", "growth"),
    "average_growth": ("增速", "增长", "增幅", "年均", "年均增速", "年均增长", "growth"),
    "share": ("占比", "比重", "份额", "比例", "share"),
    "change": ("变动", "变化", "change"),
    "rank": ("排名", "名次", "位次", "rank", "ranking"),
    "streak": ("连续", "streak"),
    "duration": ("用时", "时长", "duration"),
    "level": ("总量", "amount"),
}
OWN_DATA = ("我的数据", "自己的数据", "own", "mine")
"""Words for all facts of own data."""
CORRECTION = ("更正", "correction", "corrections")
"""Words for facts that correct another."""
# A year of two digits wants its 年: 24 alone is a number.
_TIME = re.compile(
    r"(?:(?P<year>(?:19|20)\d\d)(?:年度?)?|(?P<short>\d\d)年度?)?"
    r"(?:(?P<half>[上下])半年|第?(?P<quarter>[1-4一二三四])季度|(?P<quarters>前三季度|1-3季度)"
    r"|(?P<whole>全年)|(?P<code>[hq][1-4](?:-q[2-4])?)|-?(?P<month>\d\d?)月?份?"
    r"|(?P<first>\d\d?)月?(?:-|~|至|到)(?P<last>\d\d?)月份?|前(?P<months>\d\d?)个?月)?"
)
_MONTH_ALONE = re.compile(r"\d\d?月份?")
_QUARTERS = "一二三四"


class Time(NamedTuple):
    """A year, or a part of one, or that part of any year; ``year`` 0: of any."""

    year: int
    months: tuple[int, int] | None = None
    """The first and the last month of the part; None: the year, whatever of it."""

    def covers(self, period: Period) -> bool:
        """Whether a period is that part of the year, or lies in it or over it where none is."""
        end = period.end
        if end is None:
            return False
        start = period.start
        if self.months is None:
            return (start or end).year <= self.year <= end.year
        if start is None or start.year != end.year or self.year not in (0, end.year):
            return False
        return (start.month, end.month) == self.months

    @property
    def label(self) -> str:
        """The year as it is shown; empty for a part of any year."""
        return f"{self.year}年" if self.year else ""


class Meaning(NamedTuple):
    """What facts are meant: they have one of these values; empty: none by that field."""

    statuses: frozenset[str] = frozenset()
    bases: frozenset[str] = frozenset()
    qualifiers: frozenset[str] = frozenset()
    park_kinds: frozenset[str] = frozenset()
    indicator_kinds: frozenset[str] = frozenset()
    time: Time | None = None

    def shares(self, other: Meaning) -> bool:
        """Whether both mean some value of one field."""
        fields = zip(self[:-1], other[:-1], strict=True)
        return any(one & another for one, another in fields)

    def of_circumstances(self, status: str, qualifier: str, period: Period) -> bool:
        """Whether a figure of that status, qualifier and period is meant."""
        return (
            status in self.statuses
            or period.basis in self.bases
            or qualifier in self.qualifiers
            or (self.time is not None and self.time.covers(period))
        )

    def of_park(self, park: Park) -> bool:
        """Whether parks of its kind are meant."""
        return park.kind in self.park_kinds

    def of_indicator(self, indicator: Indicator) -> bool:
        """Whether indicators of its kind are meant."""
        return indicator.kind in self.indicator_kinds


@lru_cache(maxsize=256)
def meaning_of(word: str) -> Meaning | None:
    """What a folded word means by itself; None if it is but a text."""
    found = Meaning(
        _keys(_STATUSES, word),
        _keys(_BASES, word),
        frozenset().union(*(group for group in _QUALIFIERS if word in group)),
        _keys(_PARK_KINDS, word),
        _keys(_INDICATOR_KINDS, word),
        _time(word),
    )
    return found if any(found) else None


def _keys(table: Mapping[str, Iterable[str]], word: str) -> frozenset[str]:
    return frozenset(key for key, words in table.items() if word in words)


def _time(word: str) -> Time | None:
    match = _TIME.fullmatch(word)
    if not match or not word:
        return None
    told = match.groupdict()
    months = _months(told)
    year = int(told["year"] or 0) or (2000 + int(told["short"]) if told["short"] else 0)
    if months is None:
        return Time(year) if year and not told["month"] else None
    if not 1 <= months[0] <= months[1] <= 12 or (told["month"] and not _is_month(word, year)):
        return None
    return Time(year, months)


def _is_month(word: str, year: int) -> bool:
    """A number alone is no month; behind a year it is one with 年, - or 月."""
    return bool(_MONTH_ALONE.fullmatch(word)) or (year > 0 and not word.isdigit())


def _months(told: Mapping[str, str | None]) -> tuple[int, int] | None:
    """The first and the last month of the part of a year that is told."""
    if half := told["half"]:
        return (1, 6) if half == "上" else (7, 12)
    if quarter := told["quarter"]:
        first = 3 * (int(quarter) if quarter.isdecimal() else _QUARTERS.index(quarter) + 1) - 2
        return first, first + 2
    if told["quarters"]:
        return 1, 9
    if told["whole"]:
        return 1, 12
    if code := told["code"]:
        part = PARTS.get(code.upper())
        return (part[1], part[2]) if part else None
    if month := told["month"]:
        return int(month), int(month)
    if told["first"] and told["last"]:
        return int(told["first"]), int(told["last"])
    return (1, int(told["months"])) if told["months"] else None
