"""A comparison as a finished paragraph, which states only what the verdicts allow."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.exchange.comparison_sheet import figure_with_terms, one_period
from parkfacts.exchange.source_marks import entries_of, on_page, page_numbers
from parkfacts.facts.citation import Style
from parkfacts.facts.clauses import noun
from parkfacts.facts.compare import Comparer
from parkfacts.facts.comparison import Comparison, Row
from parkfacts.facts.derived import MARK, Derived
from parkfacts.facts.differences import difference
from parkfacts.facts.model import Fact


def paragraph(comparison: Comparison, comparer: Comparer, style: Style) -> str:
    """One paragraph and, under it, the numbered sources. Empty where no row has two figures."""
    rows = [row for row in comparison.rows if sum(cell.fact is not None for cell in row.cells) > 1]
    if not rows:
        return ""
    cited = [cell.fact.source for row in rows for cell in row.cells if cell.fact]
    texts = [banner.text for banner in comparison.banners]
    texts += [one.text for row in rows for one in row.verdict.verdict.reasons]
    numbers = page_numbers(cited, texts, comparer.catalogue)
    marks = numbers.marks()
    sentences = [_sentence(row, comparer, marks) for row in rows]
    sentences += [
        f"{on_page(banner.text, marks, comparer.catalogue)}。" for banner in comparison.banners
    ]
    lines = ["".join(sentences), *entries_of(numbers, style)]
    return "\n".join(lines) + "\n"


def _sentence(row: Row, comparer: Comparer, marks: dict[str, str]) -> str:
    """The figures, from the best where they may be ranked, and what else may be said."""
    facts = {cell.fact.id: cell.fact for cell in row.cells if cell.fact}
    ordered = [facts[place.fact] for place in row.verdict.ranking] or list(facts.values())
    period = one_period(row)
    told = [_told(fact, comparer, marks, bool(period)) for fact in ordered]
    front = f"{period}，" if period else ""
    text = f"{front}{noun(row.indicator.name)}：{'，'.join(told)}"
    behind = [_behind(row, ordered, comparer)]
    # A claim that contradicts a figure must not be left out.
    behind += [one.text for one in row.verdict.verdict.reasons if one.code == "claim-conflict"]
    return f"{text}；{on_page('；'.join(behind), marks, comparer.catalogue)}。"


def _told(fact: Fact, comparer: Comparer, marks: dict[str, str], same_period: bool) -> str:
    park = comparer.catalogue.park(fact.park).name
    return f"{park}{figure_with_terms(fact, period=not same_period)}{marks[fact.source]}"


def _behind(row: Row, ordered: Sequence[Fact], comparer: Comparer) -> str:
    """By how much the first leads the second, or why that is not said."""
    if row.verdict.word == "部分可比":
        return f"{row.verdict.line}，不全可比"
    if row.verdict.word != "可比":
        return f"{row.verdict.line}，只可并列，不作比较"
    one, other = ordered[0], ordered[1]
    found = difference(one, other, comparer)
    if not isinstance(found, Derived):
        return found.reason
    names = [comparer.catalogue.park(fact.park).name for fact in (one, other)]
    return f"{names[0]}比{names[1]}{found.text}（{MARK}）"
