"""What one fact must satisfy in itself: quantity, period and scope agree with their words."""

from __future__ import annotations

from parkfacts.facts.model import Fact, Period, Quantity
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import Problem, pointer
from parkfacts.facts.quantity.literal import (
    MOST_DIGITS,
    QUALIFIERS,
    WITHIN,
    LiteralError,
    base_unit,
    is_reckonable,
    plain,
    read_literal,
)
from parkfacts.facts.quantity.numerals import half_width
from parkfacts.facts.quantity.units import resolve

Place = tuple[str | int, ...]


def check_quantity(quantity: Quantity, unit: str | None, place: Place) -> list[Problem]:
    """Whether value, unit and qualifier agree with the literal and with the indicator's unit.

    ``unit`` is None where the indicator is not known.
    """
    at, value = (*place, "quantity"), quantity.value
    if not is_reckonable(value):
        wanted = Phrase("{most} 位以内的十进制数", most=MOST_DIGITS)
        return [Problem("value", pointer(*at, "value"), Phrase("不是数，或过大过长"), wanted)]
    problems: list[Problem] = []
    if quantity.qualifier and quantity.qualifier not in QUALIFIERS:
        message, known = (
            Phrase("不认识限定词 {qualifier}", qualifier=quantity.qualifier),
            " ".join(sorted(QUALIFIERS)),
        )
        problems.append(Problem("qualifier", pointer(*at, "qualifier"), message, known))
    if quantity.qualifier in WITHIN and value < 1:
        message = Phrase("{qualifier} 之后不足 1", qualifier=quantity.qualifier)
        problems.append(Problem("value", pointer(*at, "value"), message, Phrase("从第 1 位数起")))
    if unit is not None and base_unit(quantity.unit) != unit:
        message = Phrase(
            "单位“{unit}”折合“{base}”，与指标不符",
            unit=quantity.unit,
            base=base_unit(quantity.unit),
        )
        problems.append(Problem("unit", pointer(*at, "unit"), message, unit or Phrase("不写单位")))
    return problems + _literal_problems(quantity, at)


def _literal_problems(quantity: Quantity, at: Place) -> list[Problem]:
    """Where the literal can be read: what is said otherwise beside it."""
    literal, problems = quantity.literal, list[Problem]()
    try:
        read = read_literal(literal)
        own = read.unit.partition("/")[0]
    except LiteralError:
        own = ""
        try:
            read = read_literal(literal, quantity.unit)
        except LiteralError:
            return _unread_problems(quantity, at)
    if read.qualifier != quantity.qualifier:
        message, wanted = (
            Phrase("限定词与“{literal}”不符", literal=literal),
            read.qualifier or Phrase("不写限定词"),
        )
        problems.append(Problem("qualifier", pointer(*at, "qualifier"), message, wanted))
    if read.value != quantity.value:
        message, wanted = Phrase("数值与“{literal}”不符", literal=literal), f"{read.value:f}"
        problems.append(Problem("value", pointer(*at, "value"), message, wanted))
    # 个 for 家 is another measure word; 亿元 for 万元 is another quantity.
    given = resolve(quantity.unit.partition("/")[0])
    if own and resolve(own)[1:3] != given[1:3]:
        problems.append(
            Problem(
                "unit", pointer(*at, "unit"), Phrase("单位与“{literal}”不符", literal=literal), own
            )
        )
    return problems


def _unread_problems(quantity: Quantity, at: Place) -> list[Problem]:
    """A literal in other words (榜首, 连续5年): its digits and its qualifier must still be said."""
    literal, problems = quantity.literal, list[Problem]()
    if not literal.strip():
        return [
            Problem(
                "literal",
                pointer(*at, "literal"),
                Phrase("原文写法是空的"),
                Phrase("原文怎样写这个数"),
            )
        ]
    digits = plain(abs(quantity.value))
    if any(char.isdigit() for char in literal) and digits not in half_width(literal):
        message = Phrase("“{literal}”里没有 {digits}", literal=literal, digits=digits)
        problems.append(Problem("value", pointer(*at, "value"), message, Phrase("原文里写的数")))
    words = sorted(QUALIFIERS, key=len, reverse=True)
    word = next((word for word in words if literal.startswith(word)), "")
    if word and not quantity.qualifier:
        message = Phrase("“{literal}”的限定词没有写", literal=literal)
        problems.append(Problem("qualifier", pointer(*at, "qualifier"), message, word))
    return problems


def check_period(period: Period, note: str, place: Place) -> list[Problem]:
    """Whether the period ends after it starts and its basis is borne out.

    The reason for an inferred one may also stand in the row's note.
    """
    at, problems = (*place, "period"), []
    if period.start and period.end and period.end < period.start:
        early, wanted = Phrase("结束早于开始"), Phrase("不早于 {start}", start=period.start)
        problems.append(Problem("period", pointer(*at, "end"), early, wanted))
    if period.basis == "inferred" and not (period.reason or note):
        unsaid = Phrase("期间是推断的，却没有理由")
        problems.append(Problem("period", pointer(*at, "reason"), unsaid, Phrase("推断的理由")))
    message: str = ""
    if period.basis == "unstated" and (period.start or period.end):
        message = Phrase("写了日期，却是 unstated")
    elif period.basis != "unstated" and period.granularity == "none":
        message = Phrase("没有期间，却是 {basis}", basis=period.basis)
    if message:
        wanted = Phrase("文中写明用 stated，推断用 inferred，未写明用 unstated 且不写日期")
        problems.append(Problem("period", pointer(*at, "basis"), message, wanted))
    return problems


def check_scope(fact: Fact, place: Place) -> list[Problem]:
    """Whether a place lies within its field."""
    field, value = fact.scope.out_of, fact.quantity.value
    if field is None or fact.quantity.unit != "位" or not value.is_finite() or value <= field:
        return []
    message = Phrase("第 {place} 位，却只有 {n} 个参评", place=f"{value:f}", n=field)
    return [
        Problem(
            "scope",
            pointer(*place, "scope", "out_of"),
            message,
            Phrase("不少于 {value}", value=f"{value:f}"),
        )
    ]
