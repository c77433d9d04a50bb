"""Times as heads, stubs and titles write them: found in a text, and put together from several."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

from parkfacts.exchange.intake.mapping.plain_text import simplified
from parkfacts.facts.quantity.numerals import DIGITS

_YEAR = r"(?:19[4-9]\d|20[0-6]\d)"
_DASH = r"[-—–－~～至到]+"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_NUM = "一二三四五六七八九十"
_PART = (
    rf"{_MONTH}\s*月?\s*{_DASH}\s*{_MONTH}\s*月(?:份)?|{_MONTH}\s*月(?:份)?(?:\s*\d{{1,2}}\s*日)?(?:末|底)?|"
    rf"[{_NUM}]{{1,2}}月(?:份)?|前[三3]个?季度|第?[一二三四1-4]季度|[一二三四]季|上半年|下半年|全年|年末|年底|"
    rf"[Qq][1-4]|[Hh][12]|1\s*{_DASH}\s*[234]季度|[一1]至[二三四234]季度"
)
_FULL = re.compile(
    rf"(?P<first>(?<!\d){_YEAR})\s*年?\s*{_DASH}\s*(?P<last>{_YEAR})(?!\d)\s*年?(?:度|间|期间)?"
    rf"|(?P<until>截[至止到]\s*)?(?P<year>(?<![\d.]){_YEAR})(?:\s*年度?(?P<part>\s*(?:{_PART}))?(?P<end>\s*[末底])?"
    rf"|(?P<dated>[.\-/年](?:0[1-9]|1[0-2]|[1-9])(?![\d.])(?:[.\-/月](?:[0-2]\d|3[01]|\d)(?!\d)日?)?)"
    rf"|\s*(?P<short>[QqHh][1-4])(?!\d)|(?P<packed>(?:0[1-9]|1[0-2]))(?!\d))"
)
_NO_TIME = re.compile(r"\s*(?:以来|以后|以前|之前|之后|及以前|起|前|后|可比|不变|价|为基|=)")
_HELD_TO = re.compile(r"(?:自|按|以|从)\s*$")
"""2013年以来累计, 按2020年价格: a year that is not that of the figure."""
_ONLY_YEAR = re.compile(rf"{_YEAR}")
_BARE = re.compile(rf"(?<![\d.]){_YEAR}(?![\d.,])")
_PART_ALONE = re.compile(rf"(?<![\d{_NUM}年])(?:{_PART})(?![\d])")
_CHINESE_YEAR = re.compile(r"[〇零○Ｏ一二三四五六七八九]{4}(?=年)")
RELATIVE = (
    "上年同月止累计", "上年同期累计", "去年同期累计", "去年同月止累计", "上年累计", "去年累计",
    "上年同期", "去年同期", "上年同月", "去年同月", "同期", "本月止累计", "本年累计", "自年初累计",
    "年初至本月累计", "1-本月累计", "本月累计", "累计",
    "1-本月", "本月", "当月", "本期", "报告期", "本季", "当季", "本季度", "本年", "当年", "今年",
    "上月", "上年", "去年", "上期",
)  # fmt: skip
"""Times that are told from the one that the table is of."""
_WORDS = "|".join(map(re.escape, RELATIVE))
_SO_FAR = r"(?:1月?|自?年初)\s*(?:-|—|–|至|到)\s*[本当]月(?:止|末)?(?:累计)?"
_ONLY_SO_FAR = re.compile(rf"{_SO_FAR}")
_RELATIVE = re.compile(rf"(?:{_SO_FAR}|{_WORDS})(?![末底=]|为100)")
_AGAINST = re.compile(
    rf"[比较与对](?:{_YEAR}年?|上年|去年|上月|年初)(?:同期|同月|末|底)?(?:相?比)?"
)
"""比2020年增长: the time that something is held against is not its own."""


class Time(NamedTuple):
    """A time as far as a text tells it; "" is not told."""

    year: str = ""
    """2024, or a whole text that is left as it is: 2020-2024年."""
    part: str = ""
    """1-6月, 上半年, 6月."""
    relative: str = ""
    whole: str = ""
    """A time that stands for itself: a span of years, a day, 截至2024年底."""


class Found(NamedTuple):
    """A time found in a text, and what is left of it."""

    text: str
    rest: str


@lru_cache(maxsize=8192)
def find_period(text: str, bare: bool = False) -> Found:
    """The time that a text tells, as it is written there, and the text without it.

    ``bare``: a year may stand without 年, anywhere. Else it does only where nothing else stands.
    """
    plain = _arabic(simplified(text)).strip()
    kept, plain = _against(plain)
    relative = _RELATIVE.search(plain)
    word = ""
    if relative and _stands_alone(plain, relative):
        word = "累计" if _ONLY_SO_FAR.fullmatch(relative[0]) else relative[0]
        plain = plain[: relative.start()] + plain[relative.end() :]
    found, rest = _absolute(plain, bare)
    found = f"{found} {word}".strip()
    return Found(found, (rest + kept).strip() if kept else rest.strip())


def _against(text: str) -> tuple[str, str]:
    match = _AGAINST.search(text)
    if not match:
        return "", text
    return text[match.start() :], text[: match.start()]


def _absolute(text: str, bare: bool) -> tuple[str, str]:
    if _ONLY_YEAR.fullmatch(text):
        return text + "年", ""
    match = _FULL.search(text)
    if match and (_NO_TIME.match(text, match.end()) or _HELD_TO.search(text[: match.start()])):
        return "", text
    if match:
        rest = text[: match.start()] + " " + text[match.end() :]
        return re.sub(r"\s+", "", match[0]), rest.strip()
    year = (
        _BARE.search(text)
        if bare
        else re.match(rf"{_YEAR}(?=[^\d.,%万亿千百元家个人户件项台-])", text)
    )
    if year:
        rest = text[: year.start()] + " " + text[year.end() :]
        part = _PART_ALONE.search(rest)
        if part:
            return f"{year[0]}年{part[0]}", (rest[: part.start()] + rest[part.end() :]).strip()
        return year[0] + "年", rest.strip()
    part = _PART_ALONE.search(text)
    if part and (part.start() == 0 or part.end() == len(text) or text[part.start() - 1] in "(（ "):
        return part[0], text[: part.start()] + text[part.end() :]
    return "", text


def _stands_alone(text: str, match: re.Match[str]) -> bool:
    """A time is told at the begin or the end of a head; 累计 only at its end, not in 累计专利数."""
    last = match.end() >= len(text.rstrip()) or text[match.end()] in "(（ "
    return last or (match.start() == 0 and match[0] not in ("累计", "同期"))


def is_period(text: str) -> bool:
    """Whether a text is a time and nothing else."""
    found = find_period(text)
    return bool(found.text) and not found.rest.strip("()（）[] 　、:：份的值数额")


def _arabic(text: str) -> str:
    """二〇二四年 as 2024年."""
    digits = DIGITS | {"○": 0, "Ｏ": 0}
    return _CHINESE_YEAR.sub(lambda found: "".join(str(digits[one]) for one in found[0]), text)


@lru_cache(maxsize=8192)
def time_of(text: str) -> Time:
    """A time as it is written, taken apart; empty where it is none."""
    text = text.strip()
    relative = next((word for word in RELATIVE if text.endswith(word)), "")
    text = text[: len(text) - len(relative)].strip() if relative else text
    match = _FULL.fullmatch(text)
    if match and match["year"] and not match["until"] and not match["dated"] and not match["end"]:
        part = (
            match["part"]
            or match["short"]
            or (f"{int(match['packed'])}月" if match["packed"] else "")
        )
        if re.search(r"日|末|底", part):
            return Time(whole=text, relative=relative)
        return Time(match["year"], part.strip(), relative)
    if month := re.fullmatch(rf"({_YEAR})[.\-/年](\d{{1,2}})月?", text):
        return Time(month[1], f"{int(month[2])}月", relative)
    if _ONLY_YEAR.fullmatch(text):
        return Time(text, "", relative)
    if _PART_ALONE.fullmatch(text):
        return Time("", text, relative)
    return Time(whole=text, relative=relative)


def combined(texts: Iterable[str]) -> str:
    """One time of several texts, from the nearest to the farthest: 1-6月 of a table of 2024.

    What contradicts itself is told whole, with strokes, so that nobody takes it for a time.
    """
    return _combined(tuple(text for text in texts if text))


def together(texts: Iterable[str]) -> str:
    """One time of texts that stand equally near: a year over quarters, or quarters over years."""
    told = [text for text in texts if text]
    return combined(sorted(told, key=lambda text: bool(time_of(text).year or time_of(text).whole)))


@lru_cache(maxsize=8192)
def _combined(texts: tuple[str, ...]) -> str:
    if len(texts) <= 1 and not (texts and time_of(texts[0]).relative):
        return texts[0] if texts else ""
    times = [time_of(text) for text in texts]
    year = part = relative = ""
    for text, time in zip(texts, times, strict=True):
        if time.whole:
            return (
                " ".join(filter(None, (relative or part, time.whole))) if relative or part else text
            )
        relative = relative or time.relative
        if not year:
            part = part or time.part
        year = year or time.year
        if year and not relative:
            return f"{year}年{part}"
    base = next((time for time in times if time.year), None)
    if base is None or not base.year:
        return " ".join(filter(None, (part, relative)))
    told = part or next((time.part for time in times if time.part), "")
    return _relative(relative, int(base.year), told) if relative else f"{base.year}年{part}"


def _relative(word: str, year: int, part: str) -> str:
    """A time told from that of the table; where it cannot be told, both as they stand."""
    months = _months(part)
    if word.startswith(("上年", "去年")) and "累计" in word:
        return _relative("累计", year - 1, part)
    if word in ("上年同期", "去年同期", "上年同月", "去年同月", "同期"):
        return f"{year - 1}年{part}"
    if word in ("上年", "去年"):
        return f"{year - 1}年{part}"
    if word in ("本年", "当年", "今年", "本期", "报告期"):
        return f"{year}年{part}"
    if word in ("本月", "当月") and months:
        return f"{year}年{months[1]}月"
    if "累计" in word or word == "1-本月":
        return f"{year}年{f'1-{months[1]}月' if months and months[1] > 1 else part}"
    if word in ("本季", "当季", "本季度") and months and months[1] % 3 == 0:
        return f"{year}年{'一二三四'[months[1] // 3 - 1]}季度"
    if word == "上月" and months and months[1] > 1:
        return f"{year}年{months[1] - 1}月"
    return f"{year}年{part} {word}"


def month_and_span(one: str, other: str) -> bool:
    """Whether of two times one is a month (8月, 当月) and the other several (1-8月, 累计)."""
    spans = [_is_span(time_of(text)) for text in (one, other)]
    return None not in spans and spans[0] != spans[1]


def _is_span(time: Time) -> bool | None:
    if "累计" in time.relative:
        return True
    if time.relative in ("当月", "本月", "上月"):
        return False
    months = _months(time.part)
    return None if months is None or months == (1, 1) else months[0] != months[1]


def _months(part: str) -> tuple[int, int] | None:
    """First and last month of a part of a year, where it is told in months."""
    if match := re.fullmatch(rf"({_MONTH})\s*月?\s*{_DASH}\s*({_MONTH})\s*月份?", part):
        return int(match[1]), int(match[2])
    if match := re.fullmatch(rf"({_MONTH})\s*月份?", part):
        return int(match[1]), int(match[1])
    named = {"上半年": (1, 6), "前三季度": (1, 9), "全年": (1, 12), "一季度": (1, 3),
    "第一季度": (1, 3),
             "二季度": (4, 6), "三季度": (7, 9), "四季度": (10, 12)}  # fmt: skip
    return named.get(part)
