"""Periods as tables write them (2024年1-6月, 2024.08, 截至2024年底, 十四五), read exactly."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from parkfacts.facts.fields import Status
from parkfacts.facts.period.notation import PeriodError, Read, read_period
from parkfacts.facts.quantity.numerals import chinese_integer


class WordedPeriod(NamedTuple):
    """A period of a table read, and what its words say beside the time."""

    read: Read
    status: Status | None = None
    """Of 2025年（预计）, 2025目标: what the figure is; None where nothing is said."""
    guessed: str = ""
    """What had to be added to the words: 24 of 24年 is taken for 2024, 上年 for 2023."""


STATUS_MARKS: tuple[tuple[str, Status], ...] = (
    ("规划目标", "planned"), ("计划目标", "planned"), ("预期目标", "planned"),
    ("目标值", "planned"), ("目标", "planned"), ("计划数", "planned"), ("计划", "planned"),
    ("规划", "planned"), ("预计数", "planned"), ("预计", "planned"), ("预期", "planned"),
    ("预测", "planned"), ("预算数", "planned"), ("预算", "planned"),
    ("实际完成", "actual"), ("实际数", "actual"), ("实际", "actual"), ("实绩", "actual"),
    ("完成数", "actual"), ("完成", "actual"), ("实现", "actual"), ("决算数", "actual"),
)  # fmt: skip
"""Words beside a time that say whether it has come, longest first."""
EXPECTED = (
    "2024年、2024年8月、2024.08、2024年1-6月、2024年上半年、2024年一季度、截至2024年底、2019—2023年"
)

_WIDE: dict[int, int | str] = {wide: wide - 0xFEE0 for wide in range(0xFF01, 0xFF5F)}
_DASHES = str.maketrans(_WIDE | dict.fromkeys(map(ord, "—–−‐‑－～~至到"), "-") | {ord("。"): "."})
_DROPPED = re.compile(r"[\s　／|]+|[()\[\]（）【】《》“”\"'‘’,，:：]")
_FILLERS = re.compile(r"期间|时期|年度数据|数据|情况|累计数|累计|当期|期内|全部")
_CHINESE_YEAR = re.compile(r"[〇零一二三四五六七八九]{4}(?=年)")
_CHINESE_PART = re.compile(
    r"(?<=年)([一二三四五六七八九十]{1,2})(?=月|-)|(?<=-)([一二三四五六七八九十]{1,2})(?=月)"
)
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_Y = rf"{_YEAR}(?:年度?|\.|/|-)?"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_PARTS = {
    "上半年": "H1", "下半年": "H2", "h1": "H1", "h2": "H2", "半年": "H1",
    "前三季度": "Q1-Q3", "前3季度": "Q1-Q3", "1-3季度": "Q1-Q3", "一-三季度": "Q1-Q3",
    "前两季度": "H1", "前二季度": "H1", "1-2季度": "H1",
    "1-4季度": "Q1-Q4", "前四季度": "Q1-Q4",
}  # fmt: skip
_PARTS |= {
    word: f"Q{number}"
    for number, name in enumerate("一二三四", 1)
    for word in (f"第{name}季度", f"{name}季度", f"{number}季度", f"第{number}季度", f"q{number}",
                 f"{name}季", f"{number}季", f"{number}q")
}  # fmt: skip
_PARTS |= {"首季": "Q1", "首季度": "Q1", "末季": "Q4"}
_PLANS = {
    "七五": 1986, "八五": 1991, "九五": 1996, "十五": 2001, "十一五": 2006, "十二五": 2011,
    "十三五": 2016, "十四五": 2021, "十五五": 2026,
}  # fmt: skip
"""First years of five-year plans, of which each lasts to the fifth."""
_RELATIVE = {
    "本年": 0, "今年": 0, "当年": 0, "本年度": 0, "本期": 0, "上年": -1, "去年": -1,
    "上年度": -1, "上年同期": -1, "去年同期": -1, "同期": -1, "上期": -1, "前年": -2,
}  # fmt: skip
_UNTIL = re.compile(r"^(?:截至|截止|截-|截止-|至|-)(?=\D*\d|\d)")
_END = re.compile(r"(?:年末|年底|年终|末|底|止)$")


def read_table_period(text: str, anchor: int | None = None) -> WordedPeriod:
    """A period in the words of a table, or in the notation of seeds.

    ``anchor``: the year that 本年, 上年 and a lone 1-6月 are seen from; without one they are not
    read. Raises PeriodError.
    """
    return _read(text, anchor)


@lru_cache(maxsize=4096)
def _read(text: str, anchor: int | None) -> WordedPeriod:
    try:
        return WordedPeriod(read_period(text))
    except PeriodError:
        pass
    said, status = _status_of(_plain(text))
    if not said:
        raise PeriodError(f"“{text}”不是期间；应为 {EXPECTED}")
    if notation := _notation(said):
        return WordedPeriod(read_period(notation), status)
    for full, guessed in _completed(said, anchor):
        if notation := _notation(full):
            return WordedPeriod(read_period(notation), status, guessed)
    raise PeriodError(f"“{text}”不是期间；应为 {EXPECTED}")


def _plain(text: str) -> str:
    """The words without blanks, brackets and fillers; numerals in digits, one sort of dash."""
    found = _DROPPED.sub("", text.translate(_DASHES)).casefold()
    found = found.replace("年/", "年")
    found = _CHINESE_YEAR.sub(lambda year: str(chinese_integer(year[0])), found)
    found = _CHINESE_PART.sub(lambda part: str(chinese_integer(part[0])), found)
    return _FILLERS.sub("", found)


def _status_of(said: str) -> tuple[str, Status | None]:
    """The words of time without those that say whether it has come, and what they say."""
    for word, status in STATUS_MARKS:
        if word in said:
            return said.replace(word, "").removesuffix("数").removesuffix("值"), status
    if re.fullmatch(r"(?:19|20)\d\de", said):  # 2025E, as analysts write
        return said[:-1], "planned"
    if re.fullmatch(r"(?:19|20)\d\da", said):
        return said[:-1], "actual"
    return said, None


def _completed(said: str, anchor: int | None) -> list[tuple[str, str]]:
    """The words with a year that they leave out or shorten, and what was added."""
    found: list[tuple[str, str]] = []
    if match := re.fullmatch(r"(\d\d)年(.*)", said):
        century = 2000 if int(match[1]) < 60 else 1900
        found.append((f"{century + int(match[1])}年{match[2]}", f"{century + int(match[1])}年"))
    if anchor is not None:
        for word in sorted(_RELATIVE, key=len, reverse=True):
            if said.startswith(word):
                year = anchor + _RELATIVE[word]
                found.append((f"{year}年{said[len(word) :]}", f"{year}年"))
                break
        else:
            found.append((f"{anchor}年{said}", f"{anchor}年"))
    return found


def _notation(said: str) -> str:
    """The notation of words; empty if they are none that are known."""
    until = _UNTIL.match(said)
    if until:
        return _as_of(_END.sub("", said[until.end() :]))
    if plan := _plan(said):
        return plan
    ended = _END.sub("", said)
    if ended != said:
        return _as_of(ended)
    return _whole(said) or _within_year(said) or _span(said)


def _whole(said: str) -> str:
    """A year, a month or a day."""
    if match := re.fullmatch(rf"{_YEAR}(?:年度?)?(?:全年|年度)?", said):
        return match["year"]
    if match := re.fullmatch(rf"{_YEAR}(?:年|\.|/|-)({_MONTH})月?份?", said):
        return f"{match['year']}-{int(match[2]):02}"
    if match := re.fullmatch(rf"{_YEAR}(年|\.|/|-)({_MONTH})(月|\.|/|-)({_DAY})日?", said):
        if f"{match[2]}{match[4]}" not in ("年月", "..", "//", "--"):
            return ""  # 2024.01-06 is half a year
        return f"{match['year']}-{int(match[3]):02}-{int(match[5]):02}"
    if match := re.fullmatch(rf"{_YEAR}(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])?", said):
        return "-".join(filter(None, (match["year"], match[2], match[3])))
    return ""


def _within_year(said: str) -> str:
    """Months or a part of one year."""
    if match := re.fullmatch(rf"{_Y}(.+)", said):
        year, part = match["year"], match[2]
        if part in _PARTS:
            return f"{year}{_PARTS[part]}"
        if part.startswith("前") and (
            months := re.fullmatch(r"前(\d{1,2}|[一二三四五六七八九十]+)个?月", part)
        ):
            count = int(months[1]) if months[1].isdigit() else chinese_integer(months[1])
            return f"{year}-01/{year}-{count:02}" if 1 <= count <= 12 else ""
        if months := re.fullmatch(
            rf"{_Y}({_MONTH})月?-(?:(?P=year)(?:年|\.|/|-))?({_MONTH})(?:月份?)?", said
        ):
            said_so = "月" in part or said[4] in "年./-"
            return f"{year}-{int(months[2]):02}/{year}-{int(months[3]):02}" if said_so else ""
    return ""


def _span(said: str) -> str:
    """From one time to another."""
    if days := re.fullmatch(
        rf"{_YEAR}年({_MONTH})月({_DAY})日-(?:(\d{{4}})年)?({_MONTH})月({_DAY})日", said
    ):
        year, month, day, until, last_month, last_day = days.groups()
        last = f"{until or year}-{int(last_month):02}-{int(last_day):02}"
        return _of_days(f"{year}-{int(month):02}-{int(day):02}", last)
    for dash in re.finditer("-", said):
        first, last = said[: dash.start()], said[dash.end() :]
        if re.fullmatch(r"(?:19|20)\d\d年?", first) and re.fullmatch(r"\d\d年?", last):
            if not (last.endswith("年") or int(last) > 12):
                continue  # 2024-08 is a month
            last = first[:2] + last
        one, other = _whole(first), _whole(last)
        if one and other and len(one) == len(other):
            return f"{one}/{other}"
    return ""


def _of_days(first: str, last: str) -> str:
    """From a day to a day; whole months as months: 2024-01/2024-06."""
    months = f"{first[:7]}/{last[:7]}"
    read = read_period(months)
    whole = (str(read.start), str(read.end)) == (first, last)
    return months if whole else f"{first}/{last}"


def _plan(said: str) -> str:
    """A five-year plan: its five years, or their end."""
    body = said.removesuffix("规划").removesuffix("计划")
    ended = _END.sub("", body)
    first = _PLANS.get(ended)
    if first is None:
        return ""
    return f"{first}/{first + 4}" if ended == body else f"<{first + 4}-12-31"


def _as_of(said: str) -> str:
    """As of the end of a year, month or part, or of a day."""
    said = said.removesuffix("年") if re.fullmatch(r"\d{4}年", said) else said
    whole = _whole(said) or _within_year(said)
    if not whole:
        return ""
    end = read_period(whole).end
    if end is None:
        return ""
    if whole.count("-") == 1 and len(whole) == 7:
        return f"<{whole}"
    return f"<{_day(end)}"


def _day(day: date) -> str:
    return day.isoformat()
