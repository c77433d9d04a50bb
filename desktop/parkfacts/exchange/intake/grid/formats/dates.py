"""Days and times as a format shows them."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import NamedTuple

from parkfacts.exchange.intake.grid.formats.chinese import one_by_one, read_out
from parkfacts.exchange.intake.grid.formats.parsing import Section, Token

_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
)  # fmt: skip
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_WEEK = "一二三四五六日"
_LAST = 2_958_466
"""The day after 9999-12-31, the last that Excel knows."""
CHINA = ("804", "7804", "1004", "404", "c04")


class _Moment(NamedTuple):
    """A day and a time, in the parts that are shown."""

    year: int
    month: int
    day: int
    weekday: int
    """Monday is 0."""
    hour: int
    minute: int
    second: int
    fraction: str
    """Digits of the second behind the point."""
    days: float
    """The whole as a number of days: for elapsed time."""


def shown_date(value: float, section: Section, *, from_1904: bool) -> str | None:
    """A serial number of days as a section shows it; None of one that is no day.

    Day 60 is 1900-02-29, a day that Excel has and no calendar: those before it are counted from a
    day later (ECMA-376 part 1, 18.17.4.1).
    """
    if from_1904:
        value += 1462
    if not 0 <= value < _LAST:
        return None
    moment = _moment(value, _places(section))
    is_noon = any("/" in token.text for token in section.tokens if token.kind == "date")
    return "".join(_shown(token, moment, section, is_noon=is_noon) for token in section.tokens)


def _places(section: Section) -> int:
    """Digits behind the point of seconds."""
    return max((token.text.count("0") for token in section.tokens if "s." in token.text), default=0)


def _moment(value: float, places: int) -> _Moment:
    ticks = 10**places
    total = round(value * 86_400 * ticks)
    seconds, part = divmod(total, ticks)
    days, rest = divmod(seconds, 86_400)
    hour, rest = divmod(rest, 3_600)
    minute, second = divmod(rest, 60)
    fraction = str(part).zfill(places) if places else ""
    if days in (0, 60):
        year, month, day = (1900, 1, 0) if days == 0 else (1900, 2, 29)
    else:
        at = date(1899, 12, 31) + timedelta(days=days - (days > 60))
        year, month, day = at.year, at.month, at.day
    return _Moment(
        year, month, day, (days + 5) % 7, hour, minute, second, fraction, total / ticks / 86_400
    )


def _shown(token: Token, moment: _Moment, section: Section, *, is_noon: bool) -> str:
    if token.kind == "elapsed":
        size = {"h": 24, "n": 1440, "m": 1440, "s": 86_400}[token.text[0]]
        return str(int(moment.days * size + 1e-6)).zfill(len(token.text))
    if token.kind == "digit":
        return token.text.replace("?", " ").replace("#", "")
    if token.kind != "date":
        return token.text if token.kind == "literal" else ""
    text = _of_calendar(token.text, moment, section) or _of_clock(
        token.text, moment, is_noon=is_noon
    )
    if section.chinese and text.isascii() and text.isdigit():
        spoken = one_by_one if token.text[0] in "ye" else None
        return (
            spoken(text, section.chinese)
            if spoken
            else read_out(str(int(text)), section.chinese, short_ten=True)
        )
    return text


def _of_calendar(code: str, moment: _Moment, section: Section) -> str:
    sign, length = code[0], len(code)
    chinese = section.language in CHINA
    if sign in "ye":
        return str(moment.year) if length > 2 or sign == "e" else f"{moment.year % 100:02}"
    if sign == "b":
        return str(moment.year + 543)
    if sign == "m":
        return _month(moment.month, length, chinese=chinese)
    if sign == "d":
        if length < 3:
            return str(moment.day).zfill(length)
        week = ("周" if length == 3 else "星期") + _WEEK[moment.weekday]
        name = _WEEKDAYS[moment.weekday]
        return week if chinese else (name[:3] if length == 3 else name)
    if code in ("aaa", "aaaa"):
        return ("" if length == 3 else "星期") + _WEEK[moment.weekday]
    return "公元" if sign == "g" and length == 3 else ""


def _month(month: int, length: int, *, chinese: bool) -> str:
    if length < 3:
        return str(month).zfill(length)
    if chinese:
        return f"{month}月" if length == 3 else read_out(str(month), 1, short_ten=True) + "月"
    name = _MONTHS[month - 1]
    return name[:3] if length == 3 else name[0] if length == 5 else name


def _of_clock(code: str, moment: _Moment, *, is_noon: bool) -> str:
    sign = code[0]
    late = moment.hour >= 12
    if "/" in code:
        return code.split("/")[late]
    if sign == "h":
        hour = (moment.hour + 11) % 12 + 1 if is_noon else moment.hour
        return str(hour).zfill(min(len(code), 2))
    if sign == "n":
        return str(moment.minute).zfill(len(code))
    if sign == "s":
        whole = code.partition(".")[0]
        return str(moment.second).zfill(min(len(whole), 2)) + (
            moment.fraction and f".{moment.fraction}"
        )
    return ""


_FIRST_DAY = datetime(1899, 12, 30, tzinfo=UTC)


def serial(text: str) -> float | None:
    """The number of a day as XML writes it: 2024-01-15T12:00:00 → 45306.5; None of what is none."""
    try:
        passed = datetime.fromisoformat(text.strip()).replace(tzinfo=UTC) - _FIRST_DAY
    except ValueError:
        return None
    return passed.days + passed.seconds / 86_400
