"""The fields of a fact as a person writes them, in the order of a form."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from msgspec.structs import replace

from parkfacts.facts.editing.row_field import KnownRows, RowField, Unread, needed
from parkfacts.facts.model import Fact, Period, Quantity
from parkfacts.facts.period.notation import PeriodError
from parkfacts.facts.period.table_words import EXPECTED, read_table_period
from parkfacts.facts.period.words import UNSTATED
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.quantity import literal as reading
from parkfacts.facts.quantity.literal import QUALIFIERS, LiteralError, read_literal
from parkfacts.facts.quantity.numerals import half_width, split_number
from parkfacts.facts.quantity.units import is_known
from parkfacts.facts.wording.labels import STATUS_WORDS

_LARGEST = 1_000_000
_MOST_RANKED = 10_000_000
_UNTOLD_IN_ENGLISH = "not stated"
UNTOLD_PERIOD = Period(label=str(UNSTATED), granularity="none", basis="unstated")
NO_FACT = Fact(
    id="", source="", paragraph=1, park="", indicator="",
    quantity=Quantity(literal="", value=Decimal("NaN")), period=replace(UNTOLD_PERIOD, label=""),
)  # fmt: skip
"""A fact that is still to be written: that no period is told is said by a person, never by us."""


class Read(NamedTuple):
    """A literal read, or why it cannot be."""

    quantity: Quantity | None
    why: str = ""
    """A Phrase."""


def read_figure(literal: str, unit: str = "") -> Read:
    """A literal as a quantity; ``unit`` is that of a literal which does not say its own.

    Words that say no number are followed by what they mean: 榜首=第1.
    """
    said, _, meant = " ".join(literal.split()).replace("＝", "=").partition("=")
    said, meant = said.strip(), meant.strip()
    if not said:
        return Read(None, Phrase("写上数，照原文的写法"))
    try:
        found = _read(meant or said, unit)
    except LiteralError:
        if " " in (meant or said):  # blanks between characters say nothing
            return read_figure(literal.replace(" ", ""), unit)
        return Read(None, _why_unread(meant or said))
    return Read(
        Quantity(literal=said, qualifier=found.qualifier, value=found.value, unit=found.unit)
    )


def _read(text: str, unit: str) -> reading.Quantity:
    """Raises LiteralError."""
    found = read_literal(text)
    return read_literal(text, unit) if unit and not found.unit else found


def _why_unread(text: str) -> str:
    value, rest = split_number(half_width(text))
    if value is not None and rest and not is_known(rest):
        return Phrase("单位“{unit}”不认识；只写数，单位另填", unit=rest)
    return Phrase("“{text}”里读不出数；这样写它的意思：榜首=第1", text=text)


def told_reading(quantity: Quantity) -> reading.Quantity:
    """A quantity of the dataset as one that was read."""
    return reading.Quantity(quantity.literal, quantity.qualifier, quantity.value, quantity.unit)


def says_unit(quantity: Quantity) -> bool:
    """Whether the literal says its unit itself, so that no other can be put beside it."""
    try:
        return bool(read_literal(quantity.literal).unit)
    except LiteralError:
        return False


def period_of(text: str) -> Period:
    """The period of some words, stated unless something had to be added. Raises Unread."""
    if not text:
        raise Unread(Phrase("写上期间；来源没有写的，写“期间未写明”"))
    if text == UNTOLD_PERIOD.label or text.casefold() == _UNTOLD_IN_ENGLISH:
        return UNTOLD_PERIOD
    try:
        found = read_table_period(text)
    except PeriodError:
        raise Unread(
            Phrase("“{text}”不是期间；如 {expected}", text=text, expected=EXPECTED)
        ) from None
    read = found.read
    if read.start is None and read.end is None:
        return Period(label=str(read.label), granularity=read.granularity, basis="unstated")
    reason = Phrase("写作“{text}”", text=text) if found.guessed else ""
    return Period(
        label=str(read.label), start=read.start, end=read.end, granularity=read.granularity,
        basis="inferred" if found.guessed else "stated", reason=str(reason),
    )  # fmt: skip


def _put_literal(fact: Fact, text: str, known: KnownRows) -> Fact:
    read = read_figure(text, fact.quantity.unit)
    if read.quantity is None:
        raise Unread(read.why)
    return replace(fact, quantity=read.quantity)


def _put_unit(fact: Fact, text: str, known: KnownRows) -> Fact:
    quantity = fact.quantity
    if says_unit(quantity):
        if not text or text == quantity.unit:
            return fact
        raise Unread(Phrase("“{literal}”里写着单位，在数值里改", literal=quantity.literal))
    return replace(fact, quantity=replace(quantity, unit=text))


def _put_qualifier(fact: Fact, text: str, known: KnownRows) -> Fact:
    if text and text not in QUALIFIERS:
        words = joined("、", sorted(QUALIFIERS))
        raise Unread(Phrase("不认识限定词“{text}”；有 {words}", text=text, words=words))
    quantity = fact.quantity
    literal = quantity.literal.removeprefix(quantity.qualifier) if quantity.qualifier else ""
    bare = literal if literal and literal != quantity.literal else quantity.literal
    read = read_figure(f"{text}{bare}", quantity.unit)
    if read.quantity is None or read.quantity.qualifier != text:
        raise Unread(Phrase("限定词写在数值里：{literal}", literal=quantity.literal))
    return replace(fact, quantity=read.quantity)


def _put_park(fact: Fact, text: str, known: KnownRows) -> Fact:
    park = known.park(needed(text, Phrase("园区")))
    if park is None:
        raise Unread(Phrase("没有叫“{name}”的园区；从列出的里选，或新建", name=text))
    return replace(fact, park=park.id)


def _put_indicator(fact: Fact, text: str, known: KnownRows) -> Fact:
    indicator = known.indicator(needed(text, Phrase("指标")))
    if indicator is None:
        raise Unread(Phrase("没有叫“{name}”的指标；从列出的里选，或新建", name=text))
    return replace(fact, indicator=indicator.id)


def _put_source(fact: Fact, text: str, known: KnownRows) -> Fact:
    source = known.source(needed(text, Phrase("来源")))
    if source is None:
        raise Unread(Phrase("没有叫“{name}”的来源；从列出的里选，或新建", name=text))
    return with_source(fact, source.id)


def with_source(fact: Fact, source: str) -> Fact:
    """The fact of another source: it is not told together with those of the old one any more."""
    return replace(fact, source=source, group=fact.group if source == fact.source else None)


def _put_period(fact: Fact, text: str, known: KnownRows) -> Fact:
    return replace(fact, period=period_of(text))


def _put_status(fact: Fact, text: str, known: KnownRows) -> Fact:
    status = next((key for key, word in STATUS_WORDS.items() if text in (key, word)), None)
    if status is None:
        words = joined("、", STATUS_WORDS.values())
        raise Unread(Phrase("状态是 {words} 之一", words=words))
    return replace(fact, status=status)


def _put_out_of(fact: Fact, text: str, known: KnownRows) -> Fact:
    number = _number(text, _MOST_RANKED) if text else None
    return replace(fact, scope=replace(fact.scope, out_of=number))


def _put_paragraph(fact: Fact, text: str, known: KnownRows) -> Fact:
    return replace(fact, paragraph=_number(text or "1", _LARGEST))


def _number(text: str, largest: int) -> int:
    if text.isascii() and text.isdigit() and 0 < int(text) <= largest:
        return int(text)
    raise Unread(Phrase("“{text}”不是从 1 数起的个数", text=text))


def _put_scope(fact: Fact, name: str, text: str) -> Fact:
    return replace(fact, scope=replace(fact.scope, **{name: text}))


FACT_FIELDS: tuple[RowField, ...] = (
    RowField(
        "park", Phrase("园区"), lambda f, k: k.name_of("parks", f.park), _put_park, "park",
        hint=Phrase("名称、简称、拼音"), columns=("park",),
    ),
    RowField(
        "indicator", Phrase("指标"), lambda f, k: k.name_of("indicators", f.indicator),
        _put_indicator, "indicator", hint=Phrase("名称、简称、拼音"), columns=("indicator",),
    ),
    RowField(
        "literal", Phrase("数值"), lambda f, k: f.quantity.literal, _put_literal, "figure",
        hint=Phrase("照原文的写法：突破2000亿元"), longest=60, columns=("literal",),
        places=("quantity/literal", "quantity/value", "quantity/qualifier"),
    ),
    RowField(
        "unit", Phrase("单位"), lambda f, k: f.quantity.unit, _put_unit,
        hint=Phrase("数值里没写时才填"), longest=40, columns=("unit",), places=("quantity/unit",),
    ),
    RowField(
        "period", Phrase("期间"), lambda f, k: f.period.label, _put_period,
        hint=Phrase("2024年、2024年上半年、截至2024年底"), longest=60, columns=("period",),
    ),
    RowField(
        "status", Phrase("状态"), lambda f, k: str(STATUS_WORDS[f.status]), _put_status, "choice",
        STATUS_WORDS, columns=("status",),
    ),
    RowField(
        "scope", Phrase("口径"), lambda f, k: f.scope.label,
        lambda f, t, k: _put_scope(f, "label", t), hint=Phrase("全口径、规上、海关统计"),
        columns=("scope",),
    ),
    RowField(
        "within", Phrase("范围"), lambda f, k: f.scope.within,
        lambda f, t, k: _put_scope(f, "within", t), hint=Phrase("占比、排名是在哪里比"),
    ),
    RowField(
        "out_of", Phrase("参评个数"), lambda f, k: str(f.scope.out_of or ""), _put_out_of,
        hint=Phrase("排名有多少个参评"), longest=8, places=("scope/out_of",),
    ),
    RowField(
        "includes", Phrase("另含"), lambda f, k: f.scope.includes,
        lambda f, t, k: _put_scope(f, "includes", t), hint=Phrase("统计所含超出园区的部分"),
    ),
    RowField(
        "source", Phrase("来源"), lambda f, k: k.name_of("sources", f.source), _put_source,
        "source", hint=Phrase("题名里的几个字"), columns=("place", "source"),
    ),
    RowField(
        "paragraph", Phrase("段"), lambda f, k: str(f.paragraph), _put_paragraph, longest=7,
        hint=Phrase("第几段，表格写 1"),
    ),
    RowField(
        "note", Phrase("备注"), lambda f, k: f.note, lambda f, t, k: replace(f, note=t), "lines",
        longest=2000, columns=("note",),
    ),
)  # fmt: skip
QUALIFIER = RowField(
    "qualifier", Phrase("限定词"), lambda f, k: f.quantity.qualifier, _put_qualifier, longest=8,
    hint=Phrase("超、突破、近、约；空着就是没有"), columns=("qualifier",),
)  # fmt: skip
"""Of the table alone: a form has it in the literal, where the source wrote it."""
CELL_FIELDS = {column: field for field in (*FACT_FIELDS, QUALIFIER) for column in field.columns}
"""What a column of the fact table is edited by."""
SEVERAL_FIELDS = tuple(
    field for field in FACT_FIELDS
    if field.id in ("period", "status", "scope", "within", "source", "paragraph", "note")
)  # fmt: skip
"""What makes sense to be the same of several facts."""
