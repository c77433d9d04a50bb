"""Facts as sentences, one a line, with each source cited once under them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parkfacts.compose.facts.notes import not_ours, own_notes, source_entries, source_told
from parkfacts.compose.page.numbering import Numbers
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.punctuation import half_width_marks
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim, Fact, Source
from parkfacts.facts.wording import sentence as wording
from parkfacts.facts.wording.citation import Style


def sentences(
    facts: Sequence[Fact], catalogue: Catalogue, options: Options | None = None
) -> list[str]:
    """A sentence a line. A fact that a sentence before it has told already gets none."""
    return list(sentence_lines(facts, catalogue, options or Options()))


def sentence_lines(facts: Sequence[Fact], catalogue: Catalogue, options: Options) -> Iterator[str]:
    """The same, one after the other."""
    for fact in _leads(facts, catalogue):
        yield _sentence(fact, catalogue, options)


def cited_sentences(
    facts: Sequence[Fact], catalogue: Catalogue, style: Style, options: Options | None = None
) -> list[str]:
    """The sentences with [1], [2] … before their full stops, their notes, then the entries."""
    return list(cited_lines(facts, catalogue, options or Options(citations=style)))


def cited_lines(facts: Sequence[Fact], catalogue: Catalogue, options: Options) -> Iterator[str]:
    """The same, one after the other."""
    leads = _leads(facts, catalogue)
    numbers = Numbers.of([fact.source for fact in leads], catalogue)
    marks = numbers.marks()
    for one in leads:
        yield marked(_sentence(one, catalogue, options), marks[one.source])
    for note in own_notes(_all_told(leads, catalogue), catalogue):
        yield f"注：{note}"
    yield from entries(numbers, options)


def footnoted(facts: Sequence[Fact], catalogue: Catalogue, options: Options) -> Iterator[Noted]:
    """The sentences, each with a note of its own: source and paragraph."""
    entries_told: dict[str, str] = {}
    for fact in _leads(facts, catalogue):
        note = ""
        if options.cites:
            told = entries_told.get(fact.source)
            if told is None:
                told = _told_in_footnote(catalogue.source(fact.source), options)
                entries_told[fact.source] = told
            own = own_notes([fact, *catalogue.told_together(fact)], catalogue)
            note = _with_paragraph(told, fact.paragraph, options) + "".join(own)
        yield Noted(_sentence(fact, catalogue, options), note)


def footnote_of(source: Source, paragraph: int, options: Options) -> str:
    """What a footnote says: the source and its paragraph."""
    return _with_paragraph(_told_in_footnote(source, options), paragraph, options)


def _told_in_footnote(source: Source, options: Options) -> str:
    # A digest is called one behind the full stop of its citation.
    return source_told(source, options).replace(".（摘编）", "（摘编）").removesuffix(".")


def _with_paragraph(entry: str, paragraph: int, options: Options) -> str:
    half = options.punctuation == "half"
    return f"{entry}{', ' if half else '，'}第{paragraph}段{'.' if half else '。'}"


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


def citations(
    told: Sequence[Fact | Claim],
    catalogue: Catalogue,
    style: Style,
    options: Options | None = None,
) -> list[str]:
    """The entries of the sources of facts or claims; with numbers where there are several."""
    numbers = Numbers.of([one.source for one in told], catalogue)
    found = entries(numbers, options or Options(citations=style))
    return [entry.partition(" ")[2] for entry in found] if len(found) == 1 else found


def _sentence(fact: Fact, catalogue: Catalogue, options: Options) -> str:
    """The sentence in the punctuation that is wanted; names and literals stay as they are."""
    text = wording.sentence(fact, catalogue)
    if options.punctuation == "full":
        return text
    told = [fact, *catalogue.told_together(fact)]
    return half_width_marks(text, not_ours(told, catalogue))


def entries(numbers: Numbers, options: Options) -> list[str]:
    """The list of references, each entry with its number."""
    return list(source_entries(numbers, options))


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


def _all_told(leads: Sequence[Fact], catalogue: Catalogue) -> list[Fact]:
    """The facts that the sentences tell, each once; ``leads`` begin them."""
    told = [one for lead in leads for one in (lead, *catalogue.told_together(lead))]
    return list({one.id: one for one in told}.values())


def marked(text: str, mark: str) -> str:
    """A sentence with the mark of its source before its full stop."""
    stop = "." if text.endswith(".") else "。"
    return f"{text.removesuffix(stop)}{mark}{stop}"


class Noted(NamedTuple):
    """A sentence and what its footnote says; empty: it has none."""

    sentence: str
    note: str
