"""What title, corner, sheet and notes say of a whole table."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from parkfacts.exchange.intake.mapping.labels import read_label, without_marks
from parkfacts.exchange.intake.mapping.model import Reason
from parkfacts.exchange.intake.mapping.names import Names, like_indicator, like_park
from parkfacts.exchange.intake.mapping.periods import find_period, is_period
from parkfacts.exchange.intake.mapping.units import said_units
from parkfacts.exchange.intake.mapping.words import EVERY, NOTE_MARKS, SHEET_NAMES, VAGUE_TITLE
from parkfacts.facts.phrase import Phrase

_TABLE_NUMBER = re.compile(
    r"^(?:附?[表件]\s*[\d一二三四五六七八九十]*(?:[-—–－.]\d+)*\s*[:：、.]?|\d+[-—–－]\d+\s+|\d+\s*[、.．]\s*)\s*"
)
_NO_PERIOD = (
    "年鉴",
    "发布",
    "印发",
    "填报",
    "制表",
    "打印",
    "填表",
    "报送",
    "更新",
    "审核",
    "编制",
    "文号",
)
_MARK = rf"[{re.escape(NOTE_MARKS)}*＊]|注\s*\d{{1,2}}|\[\d{{1,2}}\]|[(（]\d[)）]|\d[.、．]"
_WORD = r"注释?|备注|说明|附注|数据来源|资料来源|来源|Notes?|Sources?"
_NOTE = re.compile(
    rf"^\s*(?:(?P<mark>{_MARK})|(?P<word>{_WORD}))\s*[:：、.．]?\s*(?P<text>.*)$",
    re.IGNORECASE | re.DOTALL,
)
_SEVERAL = re.compile(rf"(?<=[；;。 　])(?=[{re.escape(NOTE_MARKS)}])")
"""Between foot notes of one line: ①…；②…"""
_WITHOUT_UNIT = re.compile(r"[\s　(（]*(?:计量|金额|数据)?单位\s*[:：].*$")
_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?=年)")
_PRICES = re.compile(r"\d{4}年?(?:不变|可比)?价|[比较与]\d{4}年|\d{4}年(?=[^年]*(?:为基|=100))")
_TIME_STARTS = (
    "报告期", "统计时间", "时间", "统计期", "所属期", "期间", "截至", "数据时间",
)  # fmt: skip


_DOCUMENT = re.compile(r"[〔\[【(（]\s*\d{4}\s*[〕\]】)）]\s*第?\s*\d+\s*号")
"""渝统〔2025〕12号: the year of a document, not of its figures."""


class Said(NamedTuple):
    """What stands around a table says, before it is known what of it is needed."""

    title: str
    units: tuple[str, ...]
    period: str
    period_why: str
    period_sure: bool
    names: tuple[str, ...]
    """What is left of the titles without times and units, the nearest to the table first."""


def said_around(titles: Sequence[str], corners: Sequence[str], sheet: str) -> Said:
    """What titles, corner cells and the name of the sheet say; the nearest wins."""
    units: tuple[str, ...] = ()
    times: list[str] = []
    names: list[str] = []
    title = ""
    for text in reversed([*titles, *corners]):
        label = read_label(text)
        if not units and (found := said_units(text) or (label.units if not label.kind else ())):
            units = found
        if period := _time_of_table(text, text in corners):
            times.append(period)
    for text in reversed([_WITHOUT_UNIT.sub("", text) for text in titles]):
        if len(text) > 3 and not said_units(text) and not is_period(text.strip("()（）")):
            title = title or without_marks(text.strip())[0]
            names.append(_name_of(text))
    if times:
        of_sheet = find_period(sheet, bare=True).text
        told = [*times, of_sheet] if of_sheet else times
        sure = not _contradict(told) and not any(map(_of_two_years, titles))
        return Said(
            title,
            units,
            _longest(times),
            Phrase("标题写着“{text}”", text=_longest(times)),
            sure,
            tuple(names),
        )
    period = "" if sheet.lower().startswith(SHEET_NAMES) else find_period(sheet, bare=True).text
    return Said(
        title,
        units,
        period,
        Phrase("表名写着“{text}”", text=period),
        is_period(sheet) or "年" in sheet,
        tuple(names),
    )


def _time_of_table(text: str, corner: bool) -> str:
    """The time that a title or a corner tells of the figures; not the day when they were told."""
    if any(word in text for word in _NO_PERIOD):
        return ""
    period = find_period(_DOCUMENT.sub("", text), bare=True).text
    if re.search(r"[日号]|[-./]\d{1,2}[-./]\d", period) and not re.search("截[至止到]", period):
        return ""
    if corner and not is_period(text) and not text.startswith(_TIME_STARTS):
        return ""
    return period


def _longest(times: Sequence[str]) -> str:
    """The nearest time, or one that tells the same year more closely."""
    nearest = times[0]
    return next(
        (time for time in times if time.startswith(nearest) and len(time) > len(nearest)), nearest
    )


def _contradict(times: Sequence[str]) -> bool:
    return len({re.sub(r"\D.*", "", time) for time in times}) > 1


def _of_two_years(title: str) -> bool:
    """2024年统计公报（2023年数据）: of which of two years the figures are is not told."""
    rest = find_period(_DOCUMENT.sub("", title), bare=True).rest
    others = _YEAR.findall(_PRICES.sub("", rest))
    return bool(others) and not any(word in title for word in _NO_PERIOD)


def _name_of(title: str) -> str:
    """A title without number, time, unit and the words that only say that it is a table."""
    text = _TABLE_NUMBER.sub("", title.strip())
    text = find_period(read_label(text).text, bare=True).rest
    text = re.sub(r"[(（][^()（）]*[)）]", "", text).replace(" ", "").replace("　", "")
    for word in EVERY:
        text = text.replace(word, "|")
    changed = True
    while changed:
        changed = False
        for word in VAGUE_TITLE:
            if text.endswith(word) and not text.endswith("统计局"):
                text, changed = text[: -len(word)], True
    return text.strip("|的、，,：:-—")


def park_of(said: Said, names: Names) -> tuple[str, Reason] | None:
    """The park that a title names, and why."""
    for text in said.names:
        parts = [part for part in text.split("|") if part]
        for part in parts:
            for end in range(len(part), 1, -1):
                if names.park(part[:end]) is not None:
                    sure = end == len(part) or not like_park(part)
                    return part[:end], Reason(
                        "park", Phrase("标题写着“{text}”", text=said.title), sure
                    )
            if like_park(part):
                return part, Reason("park", Phrase("标题“{text}”像是园区的名称", text=part), False)
    return None


def indicator_of(said: Said, names: Names) -> tuple[str, Reason] | None:
    """The indicator that a title names, and why."""
    for text in said.names:
        for part in reversed([part for part in text.split("|") if part]):
            for begin in range(len(part) - 1):
                if names.indicator(part[begin:]) is not None:
                    front = part[:begin]
                    sure = not front or names.park(front) is not None or like_park(front)
                    return part[begin:], Reason(
                        "indicator", Phrase("标题写着“{text}”", text=said.title), sure
                    )
            rest = next(
                (part[end:] for end in range(len(part) - 1, 1, -1) if names.park(part[:end])), part
            )
            if like_indicator(rest):
                return rest, Reason(
                    "indicator", Phrase("标题“{text}”像是指标的名称", text=rest), False
                )
    return None


def given_unit(said: Said) -> tuple[str, Reason | None]:
    """The unit that holds for all levels of a table; of two a person must choose."""
    levels = [unit for unit in said.units if unit not in ("%", "‰", "个百分点")]
    if len(levels) == 1 or (not levels and len(said.units) == 1):
        unit = (levels or list(said.units))[0]
        return unit, Reason("unit", Phrase("表上写着单位“{unit}”", unit=unit))
    if levels:
        return "", Reason(
            "unit", Phrase("表上写着不止一种单位：{units}", units="、".join(levels)), False
        )
    return "", None


def notes_of(lines: Sequence[str]) -> tuple[tuple[str, str], ...]:
    """Foot notes by their marks; those without one under what they begin with: 注, 资料来源."""
    found: list[tuple[str, str]] = []
    parts = [part for line in lines for part in _SEVERAL.split(line)]
    for line in filter(str.strip, parts):
        plain = line.strip()
        match = _NOTE.match(plain.replace("註", "注"))
        if match:
            mark, text = match["mark"] or match["word"], match["text"].strip(" 　；;")
            inner = _NOTE.match(text) if match["word"] else None
            if inner and inner["mark"]:
                mark, text = inner["mark"], inner["text"].strip(" 　；;")
            found.append((re.sub(r"[\s()（）\[\].、．]", "", mark), text))
        elif found:
            mark, text = found[-1]
            found[-1] = (mark, f"{text}{plain}")
    return tuple(found)
