"""Facts and claims as sentences, one a line, with each source cited once under them."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.exchange.fact_sheet import Numbers
from parkfacts.facts import labels, wording
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.citation import Style
from parkfacts.facts.model import Claim, Fact


def sentences(facts: Sequence[Fact], catalogue: Catalogue) -> list[str]:
    """A sentence a line. A fact that a sentence before it has told already gets none."""
    return [wording.sentence(fact, catalogue) for fact in _leads(facts, catalogue)]


def cited_sentences(facts: Sequence[Fact], catalogue: Catalogue, style: Style) -> list[str]:
    """The sentences with [1], [2] … before their full stops, then the entries they point to."""
    lines, numbers = numbered_sentences(facts, catalogue)
    return [*lines, *numbers.entries(style)]


def numbered_sentences(
    facts: Sequence[Fact], catalogue: Catalogue, before: Numbers | None = None
) -> tuple[list[str], Numbers]:
    """The sentences with marks, and the sources' numbers, which go on from those ``before``."""
    leads = _leads(facts, catalogue)
    numbers = Numbers.of([fact.source for fact in leads], catalogue, before)
    marks = numbers.marks()
    return [marked(wording.sentence(one, catalogue), marks[one.source]) for one in leads], numbers


def cited_claims(claims: Sequence[Claim], catalogue: Catalogue, style: Style) -> list[str]:
    """Claims as sentences that tell when and of which park, then the entries they point to."""
    numbers = Numbers.of([claim.source for claim in claims], catalogue)
    marks = numbers.marks()
    lines = [marked(claim_sentence(claim, catalogue), marks[claim.source]) for claim in claims]
    return [*lines, *numbers.entries(style)]


def claim_sentence(claim: Claim, catalogue: Catalogue) -> str:
    """A claim with its time and park before it: 2025年2月27日（推断），安意法半导体：……."""
    when, told = labels.period_with_basis(claim), claim.period.basis != "unstated"
    if claim.period.granularity == "article" and told:
        when = f"{when}（{wording.as_of(catalogue.source(claim.source))}）"
    text = f"{catalogue.park(claim.park).name}：{claim.text.removesuffix('。')}"
    return f"{when}，{text}。" if told else f"{text}（{labels.PERIOD_UNSTATED}）。"


def citations(facts: Sequence[Fact], catalogue: Catalogue, style: Style) -> list[str]:
    """The entries of the facts' sources; with numbers where there are several."""
    entries = Numbers.of([fact.source for fact in facts], catalogue).entries(style)
    return [entry.partition(" ")[2] for entry in entries] if len(entries) == 1 else list(entries)


def _leads(facts: Sequence[Fact], catalogue: Catalogue) -> list[Fact]:
    """The facts that begin a sentence: a sentence takes in all that was told together."""
    told: set[str] = set()
    leads = []
    for fact in facts:
        if fact.id not in told:
            leads.append(fact)
            told.add(fact.id)
            told.update(other.id for other in catalogue.told_together(fact))
    return leads


def marked(text: str, mark: str) -> str:
    """A sentence with the mark of its source before its full stop."""
    return f"{text.removesuffix('。')}{mark}。"
