"""Facts and claims as sentences, one a line, with each source cited once under them."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.exchange.copy_options import Options
from parkfacts.exchange.fact_sheet import Numbers
from parkfacts.exchange.footnotes import Noted
from parkfacts.exchange.punctuation import half_width_marks
from parkfacts.facts import labels, wording
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.citation import Style, full_citation, short_citation
from parkfacts.facts.model import Claim, Fact, Source


def sentences(
    facts: Sequence[Fact], catalogue: Catalogue, options: Options | None = None
) -> list[str]:
    """A sentence a line. A fact that a sentence before it has told already gets none."""
    wanted = options or Options()
    return [_sentence(fact, catalogue, wanted) for fact in _leads(facts, catalogue)]


def cited_sentences(
    facts: Sequence[Fact], catalogue: Catalogue, style: Style, options: Options | None = None
) -> list[str]:
    """The sentences with [1], [2] … before their full stops, then the entries they point to."""
    wanted = options or Options(citations=style)
    lines, numbers = numbered_sentences(facts, catalogue, options=wanted)
    return [*lines, *_entries(numbers, wanted)]


def footnoted(facts: Sequence[Fact], catalogue: Catalogue, options: Options) -> list[Noted]:
    """The sentences, each with a note of its own: source and paragraph."""
    told = []
    for fact in _leads(facts, catalogue):
        source = catalogue.source(fact.source)
        note = ""
        if options.cites:
            entry = entry_of(source, options).removesuffix(".")
            comma = ", " if options.punctuation == "half" else "，"
            stop = "." if options.punctuation == "half" else "。"
            note = f"{entry}{comma}第{fact.paragraph}段{stop}"
        told.append(Noted(_sentence(fact, catalogue, options), note))
    return told


def entry_of(source: Source, options: Options) -> str:
    """The source as the options cite it; the punctuation of a standard is its own."""
    if options.citations != "short":
        return full_citation(source, options.style)
    told = short_citation(source)
    return half_width_marks(told) if options.punctuation == "half" else told


def numbered_sentences(
    facts: Sequence[Fact],
    catalogue: Catalogue,
    before: Numbers | None = None,
    options: Options | None = None,
) -> tuple[list[str], Numbers]:
    """The sentences with marks, and the sources' numbers, which go on from those ``before``."""
    leads = _leads(facts, catalogue)
    numbers = Numbers.of([fact.source for fact in leads], catalogue, before)
    marks = numbers.marks()
    told = [(_sentence(one, catalogue, options or Options()), marks[one.source]) for one in leads]
    return [marked(text, mark) for text, mark in told], numbers


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


def citations(
    facts: Sequence[Fact], catalogue: Catalogue, style: Style, options: Options | None = None
) -> list[str]:
    """The entries of the facts' sources; with numbers where there are several."""
    numbers = Numbers.of([fact.source for fact in facts], catalogue)
    entries = _entries(numbers, options or Options(citations=style))
    return [entry.partition(" ")[2] for entry in entries] if len(entries) == 1 else entries


def _sentence(fact: Fact, catalogue: Catalogue, options: Options) -> str:
    """The sentence in the punctuation that is wanted; literals stay as their sources have them."""
    text = wording.sentence(fact, catalogue)
    if options.punctuation == "full":
        return text
    told = [fact, *catalogue.told_together(fact)]
    return half_width_marks(text, [one.quantity.literal for one in told])


def _entries(numbers: Numbers, options: Options) -> list[str]:
    return [f"[{at}] {entry_of(one, options)}" for at, one in enumerate(numbers.sources, 1)]


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
    stop = "." if text.endswith(".") else "。"
    return f"{text.removesuffix(stop)}{mark}{stop}"
