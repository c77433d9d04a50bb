"""Claims as sentences that tell when and of which park, with each source cited once under them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parkfacts.compose.facts.passages import Noted, entries, footnote_of, marked
from parkfacts.compose.page.numbering import Numbers
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.punctuation import half_width_marks
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim
from parkfacts.facts.wording import labels
from parkfacts.facts.wording import sentence as wording


def claim_sentences(
    claims: Sequence[Claim], catalogue: Catalogue, options: Options
) -> Iterator[str]:
    """A sentence a line."""
    for claim in claims:
        yield claim_sentence(claim, catalogue, options)


def cited_claims(claims: Sequence[Claim], catalogue: Catalogue, options: Options) -> list[str]:
    """The sentences with [1], [2] … before their full stops, then the entries they point to."""
    return list(cited_claim_lines(claims, catalogue, options))


def cited_claim_lines(
    claims: Sequence[Claim], catalogue: Catalogue, options: Options
) -> Iterator[str]:
    """The same, one after the other."""
    numbers = Numbers.of([claim.source for claim in claims], catalogue, first=options.first_number)
    marks = numbers.marks()
    for claim in claims:
        yield marked(claim_sentence(claim, catalogue, options), marks[claim.source])
    yield from entries(numbers, options)


def footnoted_claims(
    claims: Sequence[Claim], catalogue: Catalogue, options: Options
) -> Iterator[Noted]:
    """The sentences, each with a note of its own: source and paragraph."""
    for claim in claims:
        yield Noted(
            claim_sentence(claim, catalogue, options),
            footnote_of(catalogue.source(claim.source), claim, options),
        )


def claim_sentence(claim: Claim, catalogue: Catalogue, options: Options | None = None) -> str:
    """A claim with its time and park before it: 2025年2月27日（推断），安意法半导体：……."""
    when, told = labels.period_with_basis(claim), claim.period.basis != "unstated"
    if claim.period.granularity == "article" and told:
        when = f"{when}（{wording.as_of(catalogue.source(claim.source))}）"
    text = f"{catalogue.park(claim.park).name}：{claim.text.removesuffix('。')}"
    said = f"{when}，{text}。" if told else f"{text}（{labels.PERIOD_UNSTATED}）。"
    return half_width_marks(said) if options and options.punctuation == "half" else said
