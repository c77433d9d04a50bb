"""The short words about a fact: its figure, period, scope and status as they are shown."""

from __future__ import annotations

from parkfacts.facts.model import Claim, Fact, Park
from parkfacts.facts.period.words import UNSTATED, words_of
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import LiteralError, read_literal
from parkfacts.facts.quantity.numerals import CHINESE_NUMERALS

STATUS_WORDS = {
    "actual": Phrase("已实现"),
    "planned": Phrase("计划"),
    "design": Phrase("设计"),
    "unclear": Phrase("未写明"),
}
BASIS_WORDS = {
    "stated": Phrase("文中写明"),
    "inferred": Phrase("推断"),
    "unstated": UNSTATED,
}
FORM_WORDS = {"full": Phrase("全文"), "digest": Phrase("摘编")}
KIND_WORDS = {
    "level": Phrase("总量"),
    "growth": Phrase("增速"),
    "average_growth": Phrase("年均增速"),
    "share": Phrase("占比"),
    "change": Phrase("变动"),
    "rank": Phrase("排名"),
    "streak": Phrase("连续"),
    "duration": Phrase("用时"),
    "size": Phrase("规格"),
}
PARK_KIND_WORDS = {
    "region": Phrase("地区"),
    "city": Phrase("城市"),
    "park": Phrase("园区"),
    "zone": Phrase("综保区"),
    "centre": Phrase("中心"),
    "company": Phrase("企业"),
    "project": Phrase("项目"),
    "institution": Phrase("机构"),
}
CLAIM_KIND_WORDS = {
    "first": Phrase("首创"),
    "milestone": Phrase("进展"),
    "institution": Phrase("机构"),
}
PERIOD_UNSTATED = UNSTATED
RATE_WORDS = {
    "年": Phrase("每年"),
    "月": Phrase("每月"),
    "周": Phrase("每周"),
    "日": Phrase("每日"),
}


def figure(fact: Fact) -> str:
    """The literal, with what it leaves out: the unit (十 项), the rate (每周), the place (第1)."""
    quantity = fact.quantity
    literal = quantity.literal + _unsaid_unit(fact)
    rate = quantity.unit.partition("/")[2]
    if rate and rate not in literal:
        each = RATE_WORDS.get(rate) or Phrase("每{unit}", unit=rate)
        return Phrase("{each}{figure}", each=each, figure=literal)
    if quantity.unit == "位" and not any(_is_numeral(char) for char in literal):
        return Phrase("{figure}（第{place}）", figure=literal, place=f"{quantity.value:f}")
    return literal


def figure_under(fact: Fact, unit: str) -> str:
    """The figure as it stands under a head that names ``unit``: 2788.44 of 2788.44亿元, 突破2000.

    The unit is left out only where nothing but number, qualifier and 占 stand before it: 近四成,
    连续7年 and 第27位 stay whole.
    """
    whole = figure(fact)
    if not unit or fact.quantity.unit != unit or not whole.endswith(unit):
        return whole
    bare = whole.removesuffix(unit)
    number = bare.removeprefix(fact.quantity.qualifier).removeprefix("占").rstrip("余多")
    digits = number.removeprefix("-").replace(",", "").replace(".", "", 1)
    return bare if digits.isdecimal() and number.isascii() else whole


def period(fact: Fact | Claim) -> str:
    """The period as it is shown, without its basis."""
    told = fact.period
    return words_of(told.label, told.start, told.end)


def basis_mark(fact: Fact | Claim) -> str:
    """推断 beside an inferred period, 期间未写明 where the label does not say so itself."""
    basis = fact.period.basis
    if basis == "inferred":
        return BASIS_WORDS["inferred"]
    if basis == "unstated" and "未写明" not in fact.period.label:
        return PERIOD_UNSTATED
    return ""


def period_with_basis(fact: Fact | Claim) -> str:
    """The period with its mark: 2023年度（推断）."""
    mark = basis_mark(fact)
    if mark == PERIOD_UNSTATED and fact.period.granularity == "article":
        return mark  # 截至发文时 says less than that no time is told
    label = period(fact)
    return Phrase("{period}（{mark}）", period=label, mark=mark) if mark else label


def paragraph(row: Fact | Claim) -> str:
    """Where in its source it is told: 第28段; of a table, whose rows are counted, 第6行."""
    if is_of_table(row):
        return Phrase("第{number}行", number=row.paragraph)
    return Phrase("第{number}段", number=row.paragraph)


def is_of_table(row: Fact | Claim) -> bool:
    """Whether the source is a table: then ``paragraph`` is the number of a row in it."""
    return isinstance(row, Fact) and bool(row.place)


def short_name(park: Park) -> str:
    """The park's name for charts."""
    return park.short or park.name


def _unsaid_unit(fact: Fact) -> str:
    """The unit, or the end of it, where a literal is a bare number: 460 of 人, 百亿 of 亿元."""
    plain = fact.quantity.unit.partition("/")[0]
    literal = fact.quantity.literal
    if not plain or plain in literal:
        return ""
    try:
        own = read_literal(literal).unit.partition("/")[0]
    except LiteralError:
        return ""
    return plain.removeprefix(own) if plain.startswith(own) else ""


def _is_numeral(char: str) -> bool:
    return char.isdigit() or char in CHINESE_NUMERALS
