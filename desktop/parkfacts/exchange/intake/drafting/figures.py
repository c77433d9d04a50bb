"""What a cell of figures says: literal, qualifier, value and unit, and what is wrong with it."""

from __future__ import annotations

import re
from decimal import Decimal
from functools import cache, lru_cache
from typing import NamedTuple

from parkfacts.exchange.intake.drafting.cell_words import (
    BEHIND,
    NO_UNIT,
    NUMBER_AND_WORD,
    STATUS_FIRST,
    STATUSES,
    WANTED_UNITS,
)
from parkfacts.exchange.intake.drafting.model import Level, NameKind
from parkfacts.exchange.intake.grid.model import CellKind
from parkfacts.exchange.intake.mapping.words import MISSING
from parkfacts.facts.fields import Status
from parkfacts.facts.model import Quantity
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.quantity import literal as reading
from parkfacts.facts.quantity.literal import QUALIFIERS, LiteralError, read_literal
from parkfacts.facts.quantity.numerals import half_width
from parkfacts.facts.quantity.units import MULTIPLIERS, is_known, resolve

_MOST_CHARACTERS = 60
_UNSEEN = re.compile("[\u200b-\u200f\u2028-\u202e\u2060-\u2064\ufeff\u00ad]")
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffd]")
_FORMULA = re.compile(r"[=@]|[+\-]\s*[A-Za-z]")
_ERROR = re.compile(r"#(?:REF|DIV/0|VALUE|NAME|NUM|NULL|SPILL|CALC)[!?]?", re.IGNORECASE)
_DATE = re.compile(r"\d{4}[-/.年]\d{1,2}(?:[-/.月]\d{1,2}日?|月)?")
_RANGE = re.compile(r"[\d.,]+\s*\D{0,3}\s*[-~～—–至到]\s*[\d.,]+\s*\D{0,6}")


class Flaw(NamedTuple):
    """What is wrong with a part of a row, without its place."""

    level: Level
    kind: str
    what: str
    expected: str = ""
    name: tuple[NameKind, str] | None = None
    """The name whose answer mends it."""


class Figure(NamedTuple):
    """What a cell of figures says."""

    quantity: Quantity | None
    """None where nothing can be read, or where nothing is told."""
    flaws: tuple[Flaw, ...] = ()
    status: Status | None = None
    """Where the cell says it: 预计120亿元."""
    missing: bool = False
    """Whether the cell says that there is no figure."""


def read_cell(text: str, kind: int, unit: str, qualifier: str) -> Figure:
    """The figure of a cell of a CellKind; unit and qualifier are what is told beside it.

    The unit in the cell goes before the one beside it.
    """
    said = " ".join(_UNSEEN.sub("", text).split())
    if kind == CellKind.UNCALCULATED and not said:
        what = Phrase("公式没有算出的值")
        return _bad(what, Phrase("在表格软件里打开、保存一次，或在这里填上数"))
    if said in MISSING or not said:
        return Figure(None, missing=True)
    if flaw := _no_figure(said, kind):
        return Figure(None, (flaw,))
    flaws: list[Flaw] = []
    if _CONTROL.search(said):
        said = _CONTROL.sub("", said)
        flaws.append(
            Flaw(
                "doubt", "literal", Phrase("格里有看不见的控制字符"), Phrase("“{text}”", text=said)
            )
        )
    if len(said) > _MOST_CHARACTERS:
        return _bad(
            Phrase("不是一个数：有 {n} 个字", n=len(said)), Phrase("一个数，说明写到备注列")
        )
    found = _read(said, unit, qualifier)
    return found._replace(flaws=(*flaws, *found.flaws)) if flaws else found


@lru_cache(maxsize=1024)
def wanted_unit(text: str) -> str:
    """A unit as it stands beside figures, in the words of the table of units: 亿美金 is 亿美元."""
    said = half_width(text).strip().strip("()（）[]").removeprefix("单位").strip(":： ")
    said = re.sub(r"\s+", "", said)
    if said in NO_UNIT:
        return ""
    if said.startswith("人民币") and len(said) > 3:
        said = said[3:]
    if is_known(said):
        return said
    head, stroke, rate = said.partition("/")
    for word in ("", *MULTIPLIERS):
        if head.startswith(word) and (one := WANTED_UNITS.get(head[len(word) :].casefold())):
            return f"{word}{one}{stroke}{rate}"
    return said


def _no_figure(said: str, kind: int) -> Flaw | None:
    """Why a cell is no figure whatever its digits say."""
    wanted: str = Phrase("一个数")
    if kind == CellKind.ERROR or _ERROR.match(said):
        return Flaw("bad", "literal", Phrase("格里是错误值"), wanted)
    if kind == CellKind.TRUTH:
        return Flaw("bad", "literal", Phrase("格里是真假值"), wanted)
    if kind == CellKind.DATE or (_DATE.fullmatch(half_width(said)) and not _is_decimal(said)):
        return Flaw("bad", "literal", Phrase("格里是日期"), wanted)
    if _FORMULA.match(said):
        return Flaw("bad", "literal", Phrase("像公式，不是数"), wanted)
    if not any(char.isdigit() for char in said) and said in ("持平", "与上年持平", "同比持平"):
        return Flaw("bad", "literal", Phrase("没有写数"), Phrase("0 或 0%"))
    return None


def _is_decimal(said: str) -> bool:
    """2024.5 may be a figure as well as a month: of two parts only a point tells."""
    return re.fullmatch(r"\d+\.\d+", half_width(said)) is not None


def _read(said: str, unit: str, qualifier: str) -> Figure:
    status, body = _status_before(said)
    unit = wanted_unit(unit)
    if len(re.split(r"[、,，;；]", unit)) > 1:
        return _bad_unit(Phrase("写了几个单位：{unit}", unit=unit), Phrase("这一列一个单位"))
    flaws: list[Flaw] = []
    body, flaw = _qualified(body, qualifier)
    if flaw:
        flaws.append(flaw)
    try:
        read = read_literal(body)
    except LiteralError:
        found = _beside_unit(body, unit)
        if found is None:
            return _bad_literal(said)
        read, literal = found
    else:
        if _RANGE.fullmatch(half_width(body)) and not read.unit:
            return _bad_literal(said)
        literal, flaw = body, None
        read, literal, flaw = _with_unit(read, unit, body)
        if flaw:
            flaws.append(flaw)
    if status:
        literal = said if len(said) <= _MOST_CHARACTERS else literal
    quantity = Quantity(literal=literal, qualifier=read.qualifier, value=read.value, unit=read.unit)
    return Figure(quantity, tuple(flaws), status=status)


def _with_unit(
    read: reading.Quantity, unit: str, body: str
) -> tuple[reading.Quantity, str, Flaw | None]:
    """A literal that is read, with the unit beside it where it has none or but a multiplier."""
    own = read.unit
    if not own:
        return read._replace(unit=unit), body, None
    if not unit or own == unit:
        return read, body, None
    if own in MULTIPLIERS:  # 3.1万 in a column of 人; of 万人 it might be either
        if resolve(unit).factor == 1:
            return read._replace(unit=own + unit), body + unit, None
        what = Phrase("格里写“{own}”，列的单位是“{unit}”", own=own, unit=unit)
        base = next((unit[len(word) :] for word in MULTIPLIERS if unit.startswith(word)), unit)
        flaw = Flaw("doubt", "unit", what, Phrase("{own}{unit}，或只写数", own=own, unit=base))
        return read._replace(unit=own + base), body + base, flaw
    mine, beside = resolve(own), resolve(unit)
    if mine.base != beside.base and not mine.dimension == beside.dimension == "count":
        what = Phrase("格里的单位“{own}”与这一列的“{unit}”不是一类", own=own, unit=unit)
        return read, body, Flaw("doubt", "unit", what, unit)
    if mine.factor != beside.factor:
        what = Phrase("格里的单位“{own}”与这一列的“{unit}”不同", own=own, unit=unit)
        return read, body, Flaw("doubt", "unit", what, Phrase("以格里的为准，请核对"))
    return read, body, None


def _beside_unit(body: str, unit: str) -> tuple[reading.Quantity, str] | None:
    """A number with a unit that the table of units does not know: 12万人次.

    It must be the one beside it, or could be nothing but the word of a unit.
    """
    found = NUMBER_AND_WORD.fullmatch(body)
    if found is None:
        return None
    written = wanted_unit(found[2])
    if not written or (written != unit and not (is_known(written) or _is_word(found[2]))):
        return None
    try:
        if read_literal(found[1]).unit:
            return None
        return read_literal(body, written), body
    except LiteralError:
        return None


def _is_word(rest: str) -> bool:
    """Whether what stands behind a number may be a unit that nobody has listed: 人次, 吨标准煤."""
    return len(rest) <= 6 and re.fullmatch(r"[\u4e00-\u9fffA-Za-z/]+", rest) is not None


def _qualified(body: str, qualifier: str) -> tuple[str, Flaw | None]:
    """The literal with the qualifier that stands in a column of its own."""
    word = qualifier.strip()
    if not word or word in MISSING:
        return body, None
    if word not in QUALIFIERS:
        known = joined("、", sorted(QUALIFIERS))
        return body, Flaw("bad", "qualifier", Phrase("不认识限定词“{word}”", word=word), known)
    try:
        own = read_literal(body).qualifier
    except LiteralError:
        own = ""
    if own == word or word in body:
        return body, None
    if own:
        what = Phrase("限定词列写“{word}”，格里写“{own}”", word=word, own=own)
        return body, Flaw("bad", "qualifier", what, own)
    if word not in BEHIND:
        return word + body, None
    number = re.match(r"[\d.,\s]+", body)
    cut = number.end() if number and word in ("余", "多") else len(body)
    return body[:cut].rstrip() + word + body[cut:], None


def _status_before(said: str) -> tuple[Status | None, str]:
    if not said.startswith(STATUS_FIRST):
        return None, said
    for word, status in STATUSES:
        if said.startswith(word) and len(said) > len(word):
            return status, said[len(word) :].lstrip(":：为达")
    return None, said


def _bad(what: str, expected: str) -> Figure:
    return Figure(None, (Flaw("bad", "literal", what, expected),))


def _bad_unit(what: str, expected: str) -> Figure:
    return Figure(None, (Flaw("bad", "unit", what, expected),))


def _bad_literal(said: str) -> Figure:
    if _RANGE.fullmatch(half_width(said)):
        what = Phrase("“{text}”是一个范围", text=said)
        return _bad(what, Phrase("一个数，范围写到备注列"))
    if not any(char.isdigit() for char in half_width(said)):
        return _bad(Phrase("“{text}”不是数", text=said), Phrase("一个数；没有数就写“—”或留空"))
    return _bad(
        Phrase("“{text}”读不成一个数", text=said), Phrase("如 2788.44、2,788.44、2.1%、超2000亿元")
    )


def as_fraction(quantity: Quantity, all_below_one: bool) -> Flaw | None:
    """A percentage that is written like 0.051: it may be meant for 5.1%."""
    said = half_width(quantity.literal)
    if quantity.unit != "%" or "%" in said or not 0 < abs(quantity.value) < 1:
        return None
    if not all_below_one and not re.search(r"\.\d{3}", said):
        return None
    percent = f"{(quantity.value * 100).normalize():f}%"
    what = Phrase("“{text}”像是没有写成百分数的小数", text=quantity.literal)
    return Flaw("doubt", "unit", what, Phrase("如果是 {percent}，请改成它", percent=percent))


def beside_stored(quantity: Quantity, stored: str) -> Flaw | None:
    """What a cell shows otherwise than its file has it: 0 of 0.0044, a loss in red alone."""
    try:
        digits = Decimal(stored or "0")
    except ArithmeticError:
        return None
    if digits and not quantity.value:
        what = Phrase("显示的是 0，格里存的是 {stored}", stored=stored)
        return Flaw("doubt", "literal", what, Phrase("在表里多显示几位小数"))
    if digits < 0 < quantity.value:
        what = Phrase("格里存的是负数 {stored}，显示时没有负号", stored=stored)
        return Flaw(
            "bad", "literal", what, Phrase("-{shown}，或改正格里的数", shown=quantity.literal)
        )
    return None


def shortened(text: str) -> str:
    """A text of a cell as problems tell it: no more of it than one takes in."""
    return text if len(text) <= _MOST_CHARACTERS else f"{text[:_MOST_CHARACTERS]}…"


@cache
def nameless(kind: NameKind, what: str) -> Flaw:
    """Where nothing says of which park, or which indicator, a figure is."""
    said = Phrase("没有写{what}", what=what)
    return Flaw("bad", "name", said, Phrase("在{what}列或整表的设置里写明", what=what), (kind, ""))
