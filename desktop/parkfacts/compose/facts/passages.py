"""Facts as sentences, one a line, with each source cited once under them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parkfacts.compose.facts.notes import not_ours, own_notes, source_entries, source_told
from parkfacts.compose.page.numbering import Entry, Numbers
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.punctuation import half_width_marks
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim, Fact, Source
from parkfacts.facts.wording import labels
from parkfacts.facts.wording import sentence as wording
from parkfacts.facts.wording.citation import Style, full_citation


def sentences(
    facts: Sequence[Fact], catalogue: Catalogue, options: Options | None = None
) -> list[str]:
    """A sentence a line; facts that were told in one breath share one."""
    return list(sentence_lines(facts, catalogue, options or Options()))


def sentence_lines(facts: Sequence[Fact], catalogue: Catalogue, options: Options) -> Iterator[str]:
    """The same, one after the other."""
    for breath in _breaths(facts, catalogue, options):
        yield _sentence(breath, catalogue, options)


def cited_sentences(
    facts: Sequence[Fact], catalogue: Catalogue, style: Style, options: Options | None = None
) -> list[str]:
    """The sentences with [1], [2] … before their full stops, their notes, then the entries."""
    return list(cited_lines(facts, catalogue, options or Options(citations=style)))


def cited_lines(facts: Sequence[Fact], catalogue: Catalogue, options: Options) -> Iterator[str]:
    """The same, one after the other."""
    breaths = _breaths(facts, catalogue, options)
    numbers = Numbers.of([one.source for one in breaths], catalogue, first=options.first_number)
    marks = numbers.marks()
    for one in breaths:
        yield marked(_sentence(one, catalogue, options), marks[one.source])
    for note in own_notes([fact for one in breaths for fact in one.facts], catalogue):
        yield f"注：{note}"
    yield from entries(numbers, options)


def footnoted(facts: Sequence[Fact], catalogue: Catalogue, options: Options) -> Iterator[Noted]:
    """The sentences, each with a note of its own: source and paragraph."""
    entries_told: dict[str, str] = {}
    for breath in _breaths(facts, catalogue, options):
        note = ""
        if options.cites:
            told = entries_told.get(breath.source)
            if told is None:
                told = _told_in_footnote(catalogue.source(breath.source), options)
                entries_told[breath.source] = told
            own = own_notes(breath.facts, catalogue)
            note = _with_paragraph(told, breath.facts[0], options) + "".join(own)
        yield Noted(_sentence(breath, catalogue, options), note)


def unasked(facts: Sequence[Fact], catalogue: Catalogue) -> int:
    """How many facts were told in one breath with some of these, and are not among them."""
    chosen = {fact.id for fact in facts}
    groups = {fact.group: fact for fact in facts if fact.group is not None}
    return sum(
        other.id not in chosen for one in groups.values() for other in catalogue.told_together(one)
    )


def sentence_count(facts: Sequence[Fact]) -> int:
    """How many sentences tell the facts: those of one breath share one."""
    return len({fact.group or (fact.id,) for fact in facts})


def footnote_of(source: Source, row: Fact | Claim, options: Options) -> str:
    """What a footnote says: the source and its paragraph."""
    return _with_paragraph(_told_in_footnote(source, options), row, options)


def _told_in_footnote(source: Source, options: Options) -> str:
    if options.how == "short":
        return source_told(source, options)
    told = full_citation(source, options.how).removesuffix(".")  # the paragraph comes before it
    return f"{told}（摘编）" if source.form == "digest" else told


def _with_paragraph(entry: str, row: Fact | Claim, options: Options) -> str:
    half = options.punctuation == "half"
    return f"{entry}{', ' if half else '，'}{labels.paragraph(row)}{'.' if half else '。'}"


def numbered_sentences(
    facts: Sequence[Fact],
    catalogue: Catalogue,
    before: Numbers | None = None,
    options: Options | None = None,
) -> tuple[list[str], Numbers]:
    """The sentences with marks, and the sources' numbers, which go on from those ``before``."""
    options = options or Options()
    breaths = _breaths(facts, catalogue, options)
    numbers = Numbers.of([one.source for one in breaths], catalogue, before, options.first_number)
    marks = numbers.marks()
    told = [(_sentence(one, catalogue, options), marks[one.source]) for one in breaths]
    return [marked(text, mark) for text, mark in told], numbers


def citations(
    told: Sequence[Fact | Claim],
    catalogue: Catalogue,
    style: Style,
    options: Options | None = None,
) -> list[str]:
    """The entries of the sources of facts or claims; with numbers where there are several."""
    options = options or Options(citations=style)
    numbers = Numbers.of([one.source for one in told], catalogue, first=options.first_number)
    found = entries(numbers, options)
    return [entry.cited for entry in found] if len(found) == 1 else [*found]


class _Breath(NamedTuple):
    """What one sentence tells: facts of one group, or a single one, and whether it was chosen."""

    facts: tuple[Fact, ...]
    unasked: frozenset[str] = frozenset()
    """Ids of those that nobody chose."""

    @property
    def source(self) -> str:
        """Id of the source: one breath is of one source."""
        return self.facts[0].source


def _breaths(facts: Sequence[Fact], catalogue: Catalogue, options: Options) -> list[_Breath]:
    """The chosen facts by sentence, each where its first fact stands.

    With their group (``Options.tells_group``) a sentence also tells the others of its breath.
    """
    found: dict[object, dict[str, Fact]] = {}
    for fact in facts:
        found.setdefault(fact.group or (fact.id,), {})[fact.id] = fact
    if not options.tells_group:
        return [_Breath(tuple(told.values())) for told in found.values()]
    whole = []
    for told in found.values():
        first = next(iter(told.values()))
        together = wording.breath_of(first, catalogue)
        others = frozenset(one.id for one in together if one.id not in told)
        whole.append(_Breath(tuple(together), others))
    return whole


def _sentence(breath: _Breath, catalogue: Catalogue, options: Options) -> str:
    """The sentence in the punctuation that is wanted; names and literals stay as they are."""
    shown = breath.unasked if options.shows_unasked else frozenset[str]()
    text = wording.sentence(breath.facts, catalogue, shown)
    if options.punctuation == "full":
        return text
    return half_width_marks(text, not_ours(breath.facts, catalogue))


def entries(numbers: Numbers, options: Options) -> list[Entry]:
    """The list of references, each entry with its number."""
    return list(source_entries(numbers, options))


def marked(text: str, mark: str) -> str:
    """A sentence with the mark of its source before its full stop."""
    stop = "." if text.endswith(".") else "。"
    return f"{text.removesuffix(stop)}{mark}{stop}"


class Noted(NamedTuple):
    """A sentence and what its footnote says; empty: it has none."""

    sentence: str
    note: str
