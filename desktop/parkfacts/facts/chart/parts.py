"""What charts of any kind say of a fact: its mark, its words, how marks are read, the sources."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from operator import itemgetter

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.spec import Bar, Form, Mark, Panel, in_brackets
from parkfacts.facts.fields import Status
from parkfacts.facts.marks import mark
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.phrase import Phrase, joined, pattern
from parkfacts.facts.quantity.literal import (
    ABOUT,
    ABOVE,
    BELOW,
    REACHED,
    SOME_MORE,
    WITHIN,
    base_value,
)
from parkfacts.facts.scope import scope_text
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import short_citation


def mark_of(fact: Fact) -> Mark:
    """What the fact's qualifier leaves open."""
    word = fact.quantity.qualifier
    if word in ABOVE | REACHED | SOME_MORE:
        return "more"
    if word in BELOW | WITHIN:
        return "less"
    return "about" if word in ABOUT else "exact"


def base(fact: Fact) -> Decimal:
    """The value in its base unit."""
    return base_value(fact.quantity.value, fact.quantity.unit)


def scope_alone(fact: Fact) -> str:
    """The scope without what stands beside the figure already."""
    parts = fact.scope.label.split("，")
    return joined("，", [part for part in parts if part != fact.scope.includes])


def with_field(figure: str, fact: Fact) -> str:
    """A rank's figure with how many were ranked: 第10 / 150."""
    if not fact.scope.out_of:
        return figure
    if figure.endswith("）"):
        return Phrase("{figure}/ {of}", figure=figure, of=fact.scope.out_of)
    return Phrase("{figure} / {of}", figure=figure, of=fact.scope.out_of)


def ends_of(bars: Iterable[Bar]) -> tuple[str, str]:
    """What the first and the last place of ranks are called: 第1, 第150."""
    field = max([bar.out_of or 0 for bar in bars], default=0)
    first = Phrase("第{place}", place=1)
    return (first, Phrase("第{place}", place=field)) if field else (first, "")


def including(fact: Fact) -> str:
    """What a figure takes in beyond its park, in brackets; may be empty."""
    return in_brackets(fact.scope.includes)


def in_one_line(fact: Fact, catalogue: Catalogue, figure: str) -> str:
    """The whole fact, with its figure as given."""
    parts = [
        catalogue.park(fact.park).name,
        catalogue.indicator(fact).name,
        labels.period_with_basis(fact),
        scope_text(fact),
        "" if fact.status == "actual" else labels.STATUS_WORDS[fact.status],
    ]
    return Phrase("{fact}：{figure}", fact=joined("，", parts), figure=figure)


def mark_notes(panels: Iterable[Panel], facts: Iterable[Fact]) -> list[str]:
    """How what is not plain is drawn; only what occurs."""
    words: dict[tuple[Form, Mark], dict[str, None]] = {}
    qualifiers = {fact.id: fact.quantity.qualifier for fact in facts}
    status, apart = set[Status](), set[Form]()
    for panel in panels:
        if panel.is_single_figure:
            continue  # Shown as a figure, which has no marks.
        form: Form = "places" if panel.form == "places" else "bars"  # Shares are marked as bars.
        for bar in panel.bars:
            words.setdefault((form, bar.mark), {})[qualifiers[bar.fact]] = None
            status.add(bar.status)
            if bar.apart:
                apart.add(form)
    marked = joined("、", [words for form, words in _APART.items() if form in apart])
    notes: list[str] = [Phrase("{marks}：期间不同", marks=marked)] if marked else []
    notes += [
        Phrase(text, words=joined("、", words[key]))
        for key, text in _MARK_NOTES.items()
        if key in words
    ]
    if hatched := [labels.STATUS_WORDS[word] for word in ("planned", "design") if word in status]:
        notes.append(Phrase("斜线：{states}，不是实绩", states=joined("、", hatched)))
    if "unclear" in status:
        notes.append(Phrase("虚线框：是否实现未写明"))
    return notes


_APART: dict[Form, str] = {"bars": Phrase("浅色框"), "places": Phrase("菱形")}
_MARK_NOTES: dict[tuple[Form, Mark], str] = {
    ("bars", "more"): pattern("箭头向外：不止此数（{words}）"),
    ("bars", "less"): pattern("箭头向回：不足此数（{words}）"),
    ("bars", "about"): pattern("波浪边：约数（{words}）"),
    ("places", "more"): pattern("箭头向右：在此名次之后（{words}）"),
    ("places", "less"): pattern("箭头向左：不低于此名次（{words}）"),
    ("places", "about"): pattern("空心点：约数（{words}）"),
}


def source_numbers(told: Iterable[Fact | Claim], catalogue: Catalogue) -> dict[str, int]:
    """The dataset's numbers by source id, as all panes show them, in the order of appearance."""
    return {
        name: catalogue.source_number(name) for name in dict.fromkeys(one.source for one in told)
    }


def numbered(numbers: Mapping[str, int]) -> tuple[tuple[int, str], ...]:
    """The sources as a chart keeps them: each number with its id."""
    return tuple((number, name) for name, number in numbers.items())


def source_line(numbers: Mapping[str, int], catalogue: Catalogue) -> str:
    """The sources of a chart, each once, in the order of their numbers."""
    cited = [
        Phrase(
            "{number} {source}", number=mark(number), source=short_citation(catalogue.source(name))
        )
        for name, number in sorted(numbers.items(), key=itemgetter(1))
    ]
    return Phrase("来源：{sources}", sources=joined("；", cited)) if cited else ""
