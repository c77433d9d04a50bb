"""What the source card says of a fact, line by line, before any widget is made."""

from __future__ import annotations

from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.chart.spec import SEPARATOR
from parkfacts.facts.derived.derive import follows_from
from parkfacts.facts.derived.figure import MARK, NotDerived
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.quantity.literal import (
    ABOUT,
    ABOVE,
    BELOW,
    REACHED,
    SOME_MORE,
    WITHIN,
    base_unit,
    base_value,
)
from parkfacts.facts.quantity.unit_words import unit_words
from parkfacts.facts.scope import scope_text
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.row_reasons import WORDS, word_of_comparable
from parkfacts.facts.wording import labels

_MOST_TOLD = 12
_QUALIFIER = Phrase("限定词")


class Line(NamedTuple):
    """A line of the card: key, text, and how it is to be read."""

    key: str
    text: str
    caution: bool = False
    note: bool = False
    fact: str = ""
    """Id of the fact that the line leads to."""


class Tag(NamedTuple):
    """A word beside a line, and the reasons behind it."""

    word: str
    reasons: tuple[str, ...]
    good: bool


_MEANINGS = (
    (REACHED, Phrase("达到或高于所写的数，上限不详")),
    (ABOVE, Phrase("高于所写的数，上限不详")),
    (BELOW, Phrase("低于所写的数，下限不详")),
    (ABOUT, Phrase("在所写的数上下，幅度不详")),
    (SOME_MORE, Phrase("比所写的数多一些，不满下一个整数")),
    (WITHIN, Phrase("在所写的位次之内")),
)


def fact_lines(fact: Fact, catalogue: Catalogue) -> list[Line]:
    """Corrections, period, scope, qualifier, status, dataset, what it is told with, and notes."""
    of_what = scope_text(fact) or Phrase("未另作说明")
    lines = [*_correction_lines(fact, catalogue), *_period_lines(fact)]
    lines += [Line(Phrase("口径"), of_what), _qualifier_line(fact), _status_line(fact)]
    if base_unit(fact.quantity.unit) != fact.quantity.unit:
        lines.append(Line(Phrase("折合"), _in_base_unit(fact)))
    if fact.of:
        of = catalogue.fact(fact.of)
        lines.append(Line(Phrase("所指"), fact_link_text(of, fact, catalogue), fact=of.id))
    if layer := catalogue.layer(fact):
        lines.append(Line(Phrase("数据集"), layer.title))
    told = [other for other in catalogue.told_together(fact) if other.id != fact.of]
    for at, other in enumerate(told[:_MOST_TOLD]):
        key = Phrase("同时写明") if at == 0 else ""
        lines.append(Line(key, fact_link_text(other, fact, catalogue), fact=other.id))
    if len(told) > _MOST_TOLD:
        lines.append(Line("", Phrase("还有 {n} 条", n=len(told) - _MOST_TOLD), note=True))
    definition = catalogue.indicator(fact).definition
    if definition:
        lines.append(Line(Phrase("指标"), definition, note=True))
    if fact.place:
        lines.append(Line(Phrase("表格位置"), fact.place))
    if fact.note:
        lines.append(Line(Phrase("备注"), fact.note))
    return lines


def claim_lines(claim: Claim, catalogue: Catalogue) -> list[Line]:
    """Time and why it is so, dataset, note."""
    lines = [Line(Phrase("时间"), labels.period_with_basis(claim))]
    if claim.period.reason:
        lines.append(Line("", claim.period.reason, note=True))
    if layer := catalogue.layer(claim):
        lines.append(Line(Phrase("数据集"), layer.title))
    if claim.note:
        lines.append(Line(Phrase("备注"), claim.note))
    return lines


def derived_lines(fact: Fact, index: FactIndex, comparer: Comparer) -> list[Line]:
    """What follows from the fact and from what was told with it: computed, with its formula."""
    catalogue = index.catalogue
    lines: list[Line] = []
    for told in [fact, *catalogue.told_together(fact)[:_MOST_TOLD]]:
        for found in follows_from(told, index, comparer):
            key = "" if lines else MARK
            if isinstance(found, NotDerived):
                lines.append(Line(key, Phrase("不推算：{why}", why=found.reason), note=True))
                continue
            told_so = Phrase("{title} {told}", title=found.title, told=found.ranged)
            lines.append(Line(key, told_so))
            formula = Phrase("= {formula}", formula=found.formula)
            lines.append(Line("", joined("；", (formula, *found.notes)), note=True))
            lines += [Line("", agreement.text, note=True) for agreement in found.stated]
    return lines


def verdict_tag(one: Fact, other: Fact, comparer: Comparer) -> Tag:
    """In a word whether two facts may be compared, and why not."""
    verdict = comparer.verdict(one, other)
    reasons = tuple(reason.text for reason in verdict.reasons)
    if verdict.relation == "told-twice":
        return Tag(Phrase("另一说法"), reasons, good=False)
    if verdict.comparable:
        word = WORDS[word_of_comparable(verdict)]
        return Tag(word, reasons or (Phrase("同指标、同期间、同口径"),), good=True)
    return Tag(WORDS["只可并列" if verdict.side_by_side else "不可并列"], reasons, good=False)


def fact_link_text(other: Fact, beside: Fact, catalogue: Catalogue) -> str:
    """Another fact in a few words: only what differs from the one it stands beside."""
    parts = []
    if other.park != beside.park:
        parts.append(labels.short_name(catalogue.park(other.park)))
    if other.indicator != beside.indicator:
        parts.append(catalogue.indicator(other).name)
    parts.append(labels.figure(other))
    if (other.period.label, other.period.basis) != (beside.period.label, beside.period.basis):
        parts.append(labels.period_with_basis(other))
    if other.scope != beside.scope and scope_text(other):
        parts.append(scope_text(other))
    if other.status != "actual":
        parts.append(labels.STATUS_WORDS[other.status])
    return joined(SEPARATOR, parts)


def related_text(other: Fact, beside: Fact, catalogue: Catalogue) -> str:
    """The same of a fact of the same indicator; where it is of another dataset, of which."""
    text, layer = fact_link_text(other, beside, catalogue), catalogue.layer(other)
    if layer is None or layer == catalogue.layer(beside):
        return text
    return joined(SEPARATOR, (text, layer.title))


def related_facts(fact: Fact, catalogue: Catalogue) -> list[Fact]:
    """The other facts of the same indicator, of other parks first."""
    told = catalogue.of_indicators({fact.indicator})
    elsewhere = [other for other in told if other.park != fact.park]
    return elsewhere + [other for other in told if other.park == fact.park and other.id != fact.id]


def _in_base_unit(fact: Fact) -> str:
    """The figure in its base unit, its qualifier with it: 突破 200,000,000,000 元."""
    quantity = fact.quantity
    number = f"{base_value(quantity.value, quantity.unit):,f}"
    word = quantity.qualifier
    behind = word in SOME_MORE or word in ("以上", "以下", "左右")
    parts = (number, word) if behind else (word, number)
    return joined(" ", (*parts, unit_words(base_unit(quantity.unit))))


def _correction_lines(fact: Fact, catalogue: Catalogue) -> list[Line]:
    """What stands in for the fact, and what it stands in for; each line leads to the other."""
    lines: list[Line] = []
    if correction := catalogue.correction(fact):
        told = _from(correction, fact, catalogue)
        lines.append(Line(Phrase("已被更正"), told, caution=True, fact=correction.id))
    for at, other in enumerate(catalogue.corrected_of(fact)):
        key = Phrase("更正了") if at == 0 else ""
        lines.append(Line(key, _from(other, fact, catalogue), fact=other.id))
    if fact.corrects is not None and catalogue.find_fact(fact.corrects) is None:
        gone = Phrase("{id}（现在的数据里没有）", id=fact.corrects)
        lines.append(Line(Phrase("更正了"), gone, note=True))
    return lines


def _from(other: Fact, beside: Fact, catalogue: Catalogue) -> str:
    """Another fact in a few words, with the dataset that tells it."""
    layer = catalogue.layer(other)
    told = fact_link_text(other, beside, catalogue)
    return Phrase("{told}（{dataset}）", told=told, dataset=layer.title) if layer else told


def _period_lines(fact: Fact) -> list[Line]:
    period, basis = fact.period, labels.BASIS_WORDS[fact.period.basis]
    said: str = Phrase("{period}（{mark}）", period=labels.period(fact), mark=basis)
    if period.basis == "unstated":
        said = labels.period_with_basis(fact)
    unsure = period.basis != "stated"
    lines = [Line(Phrase("期间"), said, caution=unsure)]
    if period.reason:
        lines.append(Line("", period.reason, note=True))
    return lines


def _qualifier_line(fact: Fact) -> Line:
    word = fact.quantity.qualifier
    if not word:
        return Line(_QUALIFIER, Phrase("无"))
    meaning = next(text for words, text in _MEANINGS if word in words)
    said = Phrase("{qualifier}：{meaning}", qualifier=word, meaning=meaning)
    return Line(_QUALIFIER, said, caution=True)


def _status_line(fact: Fact) -> Line:
    return Line(Phrase("状态"), labels.STATUS_WORDS[fact.status], caution=fact.status != "actual")
