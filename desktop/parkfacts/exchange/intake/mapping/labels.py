"""What one head, stub or title says: name, unit, time, kind, and what it is a part of."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from parkfacts.exchange.intake.mapping.head_words import HEADS, STATUSES
from parkfacts.exchange.intake.mapping.model import Kind
from parkfacts.exchange.intake.mapping.periods import combined, find_period, is_period, time_of
from parkfacts.exchange.intake.mapping.plain_text import simplified
from parkfacts.exchange.intake.mapping.units import said_units, unit_of, units_of
from parkfacts.exchange.intake.mapping.words import NOTE_MARKS, PARTS


class Label(NamedTuple):
    """A text of a head or a stub, taken apart."""

    text: str
    """All of it, without marks of notes and blanks between characters."""
    name: str = ""
    """What is left of it: the name of a thing, or nothing."""
    called: str = ""
    """The name with the words that make a growth or a share of it: GDP增速."""
    units: tuple[str, ...] = ()
    period: str = ""
    kind: Kind = ""
    against: str = ""
    """What a growth is held against where it is not the year before: 环比, 比2020年."""
    within: str = ""
    """Of what a share or a rank is: 占全市比重 → 全市."""
    status: str = ""
    marks: tuple[str, ...] = ()
    """Marks of foot notes."""
    level: int = 0
    """How deep it stands: 一、 is 1, （一） 2, 1. 3, （1） 4; 0 is not told."""
    indent: int = 0
    """Blanks before it."""
    part: bool = False
    """Whether 其中 says that it is a part of the thing above."""
    plain: bool = False
    """A word for the figure itself: 数值, 绝对数."""

    @property
    def unit(self) -> str:
        """The one unit of a figure of this label; % belongs to growths and shares."""
        ratio = [unit for unit in self.units if unit in ("%", "‰", "个百分点")]
        other = [unit for unit in self.units if unit not in ratio]
        wanted = (ratio or other) if self.kind else (other or ratio)
        return wanted[0] if len(wanted) == 1 else ""


_AREA = (
    r"(?:(?:全国|全省|全市|全区|全州|全县|全球|国内|省内|市内|本市|本省)"
    r"(?:[\u4e00-\u9fff]{0,4}(?:区|园|园区|城市))?|(?:西部|东部|中部|东北|西部和东北)地区|"
    r"同类园区|^[\u4e00-\u9fff]{2,6}?(?:市|省|区|县))"
)
_YEAR_BEFORE = r"[比较与](?:上年|去年|上月|上期)(?:同期|同月|底|末)?(?:相?比)?"
_RISE = (
    r"(?:增长率|增长速度|增长幅度|增长|增速|增幅|增减率|增减幅度|增减幅|增减|涨跌幅|涨幅|"
    r"升降幅度|升降|变化率|变化|±|\+/-)+(?:±?%|±|\+/-)*"
)
_AMOUNT = (
    r"增减量|增减额|增长额|增长量|增减值|增加额|增加值额|增加量|增减数|净增额|净增量|增量|增减变化量|变动|"
    r"提高百分点|下降百分点|提高|上升|降低|增加|减少|净增"
)
_KINDS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("average_growth", re.compile(r"年均(?:增长率?|增速|增幅|复合增长率)(?:±?%?)$")),
    ("share", re.compile(
        r"(?:所?占(?P<within>(?:(?!占)[\u4e00-\u9fffA-Za-z]){0,12}?)的?(?:比重|比例|份额|百分比|比|%))$|"
        r"(?:的?(?:比重|份额|构成|占比))$|share$", re.IGNORECASE)),
    ("rank", re.compile(
        rf"(?:[居在位]?(?P<within>{_AREA})?(?:中|内)?的?(?:排名|排位|位次|名次|排序|位列))$|"
        r"rank(?:ing)?$", re.IGNORECASE)),
    ("change", re.compile(
        rf"(?:[比较]?(?:上年|去年|上月|上期)?(?:同期|同月)?(?:{_AMOUNT}))$")),
    ("growth", re.compile(
        rf"(?:(?:同口径|可比口径)?(?:{_YEAR_BEFORE}|同比|环比)?的?{_RISE})$"
        r"|(?:同比|环比|[比较]上年(?:同期)?|[比较]去年(?:同期)?)(?:±?%|±)*$|^±%?$|"
        r"(?:yoy|growth(?:\s*rate)?|year-on-year)$", re.IGNORECASE)),
)  # fmt: skip
"""Ends of heads by which a figure is no level; the first that fits counts."""
_AGAINST_YEAR = re.compile(
    r"(?P<against>[比较与对](?:\d{4}年?|年初|上年末|上年底)(?:相?比)?)(?=增|的|上升|下降|±)"
)
_INDEX = re.compile(r"[(（][^()（）]*=\s*100[^()（）]*[)）]")
_COMPLETED = re.compile(
    r"(?:实际)?完成(?:年度|全年|年初|年)?(?:目标|计划|任务|预算)(?:任务)?(?:数|值)?的?"
    r"(?:比例|比重|进度|情况|%)?$"
)
"""完成全年目标（%）: how much of a plan is done is no plan."""
_BRACKETS = re.compile(r"[(（\[【〔]([^()（）\[\]【】〔〕]*)[)）\]】〕]")
_MARKS_AT_END = re.compile(
    rf"(?:[{re.escape(NOTE_MARKS)}]+|注\s*\d{{1,2}}|[(（\[【]注\s*\d{{0,2}}[:：]?[)）\]】]|[*＊]{{1,3}}|\[\d{{1,2}}\])$"
)
_MARKS_AT_START = re.compile(rf"^(?:[{re.escape(NOTE_MARKS)}]|[*＊]+(?=\S))")
_NUMBERED = re.compile(
    r"(?:第?[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]、?|"
    r"\d{1,2}(?:[、．]|\.(?!\d))|[(（]\d{1,2}[)）]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,2}[、.．]|\d{1,2}[)）])"
)
"""Numbers before headings and items, from the outer to the inner: 一、 （一） 1. （1）."""
_BETWEEN_CHINESE = re.compile(r"(?<=[\u4e00-\u9fff])[\s　]+(?=[\u4e00-\u9fff（(%])")
_TRANSLATION = re.compile(
    r"(?<=[\u4e00-\u9fff）)%])(?:[\n\r]+\s*[A-Za-z][A-Za-z0-9\s,.&'()\-/%]*|"
    r"\s+[A-Z][a-z]+(?:\s+[A-Za-z&,.]+)+)$"
)
"""The English of a head of two languages, below the Chinese or behind it."""
_PLAIN = HEADS["literal"] | {"合计", "总计", "总量", "指标值", "计", "全年实际", "value", "total"}


@lru_cache(maxsize=16384)
def read_label(text: str) -> Label:
    """What a text of a head or a stub says."""
    plain = simplified(text).replace("\u00a0", " ")
    plain = _TRANSLATION.sub("", plain)
    indent = len(plain) - len(plain.lstrip(" \t　\u2003\u2002"))
    plain = (
        _BETWEEN_CHINESE.sub("", plain.strip(" \t　\u2003\u2002\r\n"))
        .replace("\n", "")
        .replace("\r", "")
    )
    plain, marks = without_marks(plain)
    shown = plain
    level, plain = _level(plain)
    part, plain = _part(plain)
    plain = _level(plain)[1] if part else plain
    plain, index = _index(plain)
    plain, units, period = _brackets(plain)
    plain, inner = without_marks(plain)
    marks = inner + marks
    if not units and (said := said_units(plain)):
        units, plain = said, re.sub(r"(?:计量|金额)?单位\s*[:：].*$", "", plain).strip()
    if not units and (whole := units_of(plain)):
        rises: Kind = "growth" if "±" in plain else ""
        return Label(shown, units=whole, period=period, kind=rises, marks=marks)
    plain = _COMPLETED.sub("完成率", plain) if "%" in units or "%" in plain else plain
    plain, against = _against(plain)
    name, kind, within = _kind(plain)
    found = find_period(name)
    period = _time(period, found.text)
    name, called = (found.rest, find_period(plain).rest) if found.text else (name, plain)
    name, tail_units = _tail_unit(name) if not units else (name, ())
    status, name = _status(name)
    name = name.strip(" ,，、:：;；-—_/|　")
    if against and _year_before(against, period):
        against = ""
    if name.endswith("环比"):
        name, against = name.removesuffix("环比"), "环比"
    if kind and not units and "%" in plain:
        units = ("%",)
    if kind == "growth" and units and not any(unit in ("%", "‰", "倍") for unit in units):
        kind = "change"  # 同比增减（亿元）
    is_plain = name.lower() in _PLAIN
    if is_plain:
        name = called = ""
    name = name + index if name else name
    called = called.strip(" %％±") if name and kind else name
    return Label(
        shown, name, called, units or tail_units, period, kind, against, within, status, marks,
        level, indent, part, is_plain,
    )  # fmt: skip


def without_marks(text: str) -> tuple[str, tuple[str, ...]]:
    """A text without the marks of foot notes at its ends, and the marks."""
    marks: list[str] = []
    while (match := _MARKS_AT_END.search(text)) and match.start() > 0:
        marks.insert(0, match[0].strip("()（）[]【】:： "))
        text = text[: match.start()].rstrip()
    while match := _MARKS_AT_START.match(text):
        if len(match[0]) == len(text):
            break
        marks.append(match[0])
        text = text[match.end() :].lstrip()
    return text, tuple(marks)


def is_number_of_row(text: str) -> bool:
    """Whether a text only numbers a row: 一, （二）, 3."""
    return bool(
        re.fullmatch(
            r"[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,3}(?:\.\d{1,2})*|[ⅠⅡⅢⅣⅤⅥ])[)）]?[、.．]?",
            text,
        )
    )


def _level(text: str) -> tuple[int, str]:
    match = _NUMBERED.match(text)
    if not match or match.end() == len(text):
        return 0, text
    number = match[0]
    chinese = re.search(r"[一二三四五六七八九十ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]", number)
    bracketed = number[0] in "(（"
    depth = (2 if bracketed else 1) if chinese else (4 if bracketed or number[-1] in ")）" else 3)
    return depth, text[match.end() :].lstrip(" 　")


def _part(text: str) -> tuple[bool, str]:
    small = text.lower().replace("：", ":")
    for word in sorted(PARTS, key=len, reverse=True):
        if small.startswith(word) and len(text) > len(word):
            return True, text[len(word) :].lstrip(" :：　")
    return False, text


def _brackets(text: str) -> tuple[str, tuple[str, ...], str]:
    """A text without the brackets that hold nothing but units and times, and these."""
    units: tuple[str, ...] = ()
    period = ""
    for match in list(_BRACKETS.finditer(text)):
        said = match[1].strip()
        rest = ""
        for one in (said,) if units_of(said) or not said else re.split(r"[,，;；、 ]", said):
            bare = re.sub(r"^单位\s*[:：]", "", one)
            if found := units_of(bare):
                units += found
            elif one and is_period(one):
                period = period or find_period(one).text
            elif one:
                rest = said
        if not rest:
            text = text.replace(match[0], "", 1)
    return text.strip(), units, period


def _index(text: str) -> tuple[str, str]:
    """A text without what an index is held against, and that: （上年=100）."""
    match = _INDEX.search(text)
    return (text.replace(match[0], "", 1), match[0]) if match else (text, "")


def _against(text: str) -> tuple[str, str]:
    match = _AGAINST_YEAR.search(text)
    if not match:
        return text, ""
    return text[: match.start()] + text[match.end() :], match["against"]


def _year_before(against: str, period: str) -> bool:
    """Whether 比2023年 is no more than 同比, of 2024年 as it stands before it."""
    one, other = re.search(r"\d{4}", against), re.search(r"\d{4}", period)
    return bool(one and other and int(one[0]) + 1 == int(other[0]))


def _time(bracket: str, outside: str) -> str:
    """2024年（1-8月）: what stands in brackets is a part of the year before them."""
    if bracket and time_of(bracket).year == "" and time_of(outside).year:
        return combined([bracket, outside])
    return bracket or outside


def _kind(text: str) -> tuple[str, Kind, str]:
    """The text without the words that make a growth, a share or a rank of it; and these."""
    bare = text.rstrip(" %％±")
    for kind, pattern in _KINDS:
        for tried in (bare, text):
            if match := pattern.search(tried):
                within = match.groupdict().get("within") or ""
                found = match[0]
                name = tried[: match.start()]
                if "环比" in found:
                    name += "环比"
                return name.strip(), kind, within
    return text, "", ""


def _tail_unit(text: str) -> tuple[str, tuple[str, ...]]:
    """A unit behind a stroke or a blank: 核准面积_公顷, 进出口值 亿元, GDP:亿元."""
    match = re.search(r"^(.*[\u4e00-\u9fffA-Za-z])[\s_:：,，/|-]+([^\s_:：,，|]+)$", text)
    if match and (unit := unit_of(match[2])):
        return match[1], (unit,)
    return text, ()


def _status(text: str) -> tuple[str, str]:
    small = text.lower()
    if small in STATUSES:
        return STATUSES[small], ""
    for word in sorted(STATUSES, key=len, reverse=True):
        if small.endswith(word) and word not in _NOT_AT_END:
            return STATUSES[word], text[: -len(word)].strip("（）() ")
        if small.startswith(word) and small[len(word) :] in _PLAIN:
            return STATUSES[word], ""
    return "", text


_NOT_AT_END = ("设计", "规划", "plan", "target", "planned")
"""工业设计 is no status."""
