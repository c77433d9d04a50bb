"""What an expectation and an imported fact say, read so that the two can be held together."""

from __future__ import annotations

import re
import tomllib
import unicodedata
from calendar import monthrange
from decimal import Decimal, InvalidOperation
from functools import cache
from pathlib import Path
from typing import NamedTuple

SEEDS = Path(__file__).resolve().parents[2] / "seeds"
QUALIFIERS = ("约", "超", "近", "突破", "余", "多")
MULTIPLIERS = {"万亿": 10**12, "亿": 10**8, "千万": 10**7, "百万": 10**6, "万": 10**4}
UNITS = {
    "公顷": ("平方米", 10**4),
    "平方公里": ("平方米", 10**6),
    "百分点": ("个百分点", 1),
    "千元": ("元", 1000),
    "千美元": ("美元", 1000),
}
COUNTED = {"个", "家", "件", "项", "人", "名", "户"}
GROWTHS = ("增速", "增长", "增幅")
ENDINGS = {
    "level": ("", "数"),
    "growth": (*GROWTHS, ""),
    "share": ("占比", "比重", ""),
    "rank": ("排名", "位次", "名次", ""),
    "change": ("占比变动", "变动", "排名变动", "变动数", ""),
    "average_growth": ("年均增速", "年均增长", ""),
}

Span = tuple[str | None, str | None]
"""First and last day; no first day: a state at the last; neither: not written."""


def folded(text: str) -> str:
    """Without what width, blanks, control characters, case, brackets and quotes make different."""
    plain = unicodedata.normalize("NFKC", text).casefold()
    return "".join(sign for sign in plain if sign.isprintable() and sign not in " ()“”\"'《》")


class Known(NamedTuple):
    """A bundled park or indicator."""

    kind: str
    name: str
    names: frozenset[str]
    of: str | None


@cache
def known(table: str) -> dict[str, Known]:
    """The bundled parks or indicators by id; names and aliases are folded."""
    file = SEEDS / f"{table}s.toml"
    rows = tomllib.loads(file.read_text(encoding="utf-8"))[table]
    return {
        row["id"]: Known(
            row.get("kind", "level"),
            folded(row["name"]),
            frozenset(folded(name) for name in (row["name"], *row.get("aliases", ()))),
            row.get("of"),
        )
        for row in rows
    }


def named(table: str, names: set[str], kind: str = "") -> set[str]:
    """Ids of what goes by one of these folded names."""
    rows = known(table).items()
    return {key for key, row in rows if row.names & names and kind in {"", row.kind}}


def same_park(expected: str, fact: dict) -> bool:
    """By id where the name is known; else a new park of just that name."""
    names = {folded(name) for name in expected.split("|")}
    ids = named("park", names)
    if ids or fact.get("park_id") in known("park"):
        return fact.get("park_id") in ids
    return folded(fact["park"]) in names


def same_indicator(expected: dict, fact: dict) -> bool:
    """Of the same kind, and by id where the name is known; else its name holds the expected one.

    The growth of 进出口总额 is 外贸进出口值增速, too: that of what also goes by that name.
    """
    kinds = expected["kind"].split("|")
    key = fact.get("indicator_id")
    if fact.get("kind", kinds[0]) not in kinds or key == expected.get("never"):
        return False
    cores = {folded(name) for name in expected["indicator"].split("|")}
    full = {core + ending for core in cores for ending in ENDINGS[kinds[0]]}
    ids = named("indicator", full, kinds[0]) - {expected.get("never")}
    if ids:
        return key in ids
    bundled = known("indicator")
    levels = named("indicator", cores | {f"{core}数" for core in cores}, "level")
    if kinds[0] != "level":
        cores |= {bundled[level].name for level in levels}
        if key in bundled and bundled[key].of in levels:
            return True
    name = folded(fact["indicator"])
    return any(core in name for core in cores)


def number(literal: str) -> Decimal | None:
    """The figure of a literal, without qualifier and unit; in brackets it is negative."""
    plain = unicodedata.normalize("NFKC", literal).replace(",", "").replace(" ", "")
    found = re.search(r"\(?[-+−]?\d+(\.\d+)?", plain)
    if not found:
        return None
    text = found.group().replace("−", "-")
    try:
        return -Decimal(text[1:]) if text.startswith("(") else Decimal(text)
    except InvalidOperation:
        return None


def base(value: Decimal, unit: str) -> tuple[Decimal, str]:
    """3 亿元 -> 300000000 元."""
    unit = folded(unit)
    for multiplier, factor in MULTIPLIERS.items():
        if unit.startswith(multiplier) and len(unit) > len(multiplier):
            return base(value * factor, unit.removeprefix(multiplier))
    name, factor = UNITS.get(unit, (unit, 1))
    return value * factor, "个" if name in COUNTED else name


def same_value(expected: dict, fact: dict) -> bool:
    """Equal numbers of equal base units; the literal's unit counts where the fact has no base."""
    if fact.get("base_value") is not None:
        got = base(Decimal(str(fact["base_value"])), fact.get("base_unit", ""))
    elif fact.get("value") is not None:
        got = base(Decimal(str(fact["value"])), fact.get("unit", ""))
    else:
        return False
    value = number(expected.get("value", expected["literal"]))
    for unit in expected["unit"].split("|"):
        wanted = base(value, unit)
        is_near = abs(wanted[0] - got[0]) <= abs(wanted[0]) * Decimal("1e-9")
        if is_near and wanted[1] == got[1]:
            return True
    return False


def qualifier_lost(expected: dict, fact: dict) -> bool:
    has_one = any(word in expected["literal"] for word in QUALIFIERS)
    return has_one and not fact.get("qualifier")


def span(period: str) -> Span:
    """The days of a period as the expectations write it."""
    if not period:
        return None, None
    if found := re.fullmatch(r"截至(\d{4})年(?:(\d+)月)?底", period):
        year, month = int(found[1]), int(found[2] or 12)
        return None, f"{year}-{month:02}-{monthrange(year, month)[1]:02}"
    if found := re.fullmatch(r"(\d{4})年(?:(\d+)—)?(\d+)月", period):
        year, first, last = int(found[1]), int(found[2] or found[3]), int(found[3])
        return f"{year}-{first:02}-01", f"{year}-{last:02}-{monthrange(year, last)[1]:02}"
    found = re.fullmatch(r"(?:(\d{4})—)?(\d{4})年", period)
    return f"{found[1] or found[2]}-01-01", f"{found[2]}-12-31"


def same_period(expected: dict, fact: dict) -> bool:
    """The same days. Things counted in a year may be told of its end."""
    period = fact.get("period") or {}
    got = (period.get("start"), period.get("end"))
    wanted = {span(text) for text in expected["period"].split("|")}
    if folded(expected["unit"]) in COUNTED:
        wanted |= {(None, end) for start, end in wanted if start and end[5:] == "12-31"}
    return got in wanted


def same_status(expected: dict, fact: dict) -> bool:
    return fact.get("status") in expected["status"].split("|")


def scope_lost(expected: dict, fact: dict) -> bool:
    detail = fact.get("scope_detail") or {}
    return bool(expected["scope"]) and not (fact.get("scope") or any(detail.values()))


def literal_changed(expected: dict, fact: dict) -> bool:
    """The digits as they stand in the cell must stand in the fact's literal."""

    def digits(text: str) -> str:
        return unicodedata.normalize("NFKC", text).strip("()-−+ ")

    wanted, got = digits(expected["literal"]), digits(fact.get("literal", ""))
    return wanted.lstrip("-") not in got


def differences(expected: dict, fact: dict) -> list[str]:
    """What of the fact is not as expected, in words; none: it is right."""
    checks = {
        "park": same_park(expected["park"], fact),
        "indicator": same_indicator(expected, fact),
        "value": same_value(expected, fact),
        "qualifier": not qualifier_lost(expected, fact),
        "period": same_period(expected, fact),
        "status": same_status(expected, fact),
    }
    return [name for name, is_right in checks.items() if not is_right]
