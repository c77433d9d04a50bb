"""A basket as blocks in its order: tables, and lines between them, for everything that is read."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parkfacts.compose.basket.collect import title_of
from parkfacts.compose.basket.content import BasketContent, Part
from parkfacts.compose.basket.remarks import changes, dataset_note, user_note
from parkfacts.compose.chart.on_page import chart_own_notes, facts_of, panel_notes
from parkfacts.compose.claims.passages import claim_sentence
from parkfacts.compose.facts.passages import marked, numbered_sentences
from parkfacts.compose.facts.sheet import fact_sheet
from parkfacts.compose.page.sheet import Kind, Sheet, one_line
from parkfacts.facts.model import Fact

Line = tuple[Kind, str]
Block = Sheet | Line


def tables(content: BasketContent) -> Iterator[Block]:
    """Headings, tables and the lines between them, then the sources."""
    for section in content.sections:
        if section.heading:
            yield "heading", section.heading
        if section.note:
            yield "small", section.note
        for kind, parts in section.runs():
            yield from blocks_of(kind, parts, content)
    yield from (("small", entry) for entry in content.sources())


def passage(content: BasketContent) -> Iterator[Block]:
    """Headings, sentences and paragraphs, then the sources. Notes are the user's own and stay.

    A chart has no sentence: its figures stand as a table. What has changed, and what the dataset
    itself notes on a claim, stands small under the sentences.
    """
    for section in content.sections:
        if section.heading:
            yield "heading", section.heading
        for kind, parts in section.runs():
            if kind == "chart":
                yield from (chart_figures(part, content, noted=False) for part in parts)
            elif said := "".join(sentences_of(kind, parts, content)):
                yield "body", said
            if kind != "chart":
                yield from (("small", line) for part in parts for line in remarks(part, content))
    yield from (("small", entry) for entry in content.sources())


def blocks_of(kind: str, parts: Sequence[Part], content: BasketContent) -> Iterator[Block]:
    """The facts of a run in one table, comparisons and charts in their own, claims as lines."""
    if kind == "fact":
        yield fact_table(parts, content)
        return
    for part in parts:
        if part.comparison:
            yield comparison_table(part, content)
        elif part.chart:
            yield chart_figures(part, content)
        else:
            yield "body", "".join(sentences_of(kind, [part], content))
            yield from (("small", line) for line in remarks(part, content))
            yield from (("small", line) for line in user_note(part))


def fact_table(parts: Sequence[Part], content: BasketContent) -> Sheet:
    """Facts that follow one another; what the user wrote beside them stands among the notes.

    So does what they were when they were collected, where that was something else.
    """
    facts = [part.fact for part in parts if part.fact]
    sheet = _facts(facts, content)
    was = [line for part in parts for line in changes(part, content.catalogue)]
    own = [_own_note(part, content) for part in parts if part.note]
    return sheet._replace(sources=(), notes=(*sheet.notes, *was, *own))


def comparison_table(part: Part, content: BasketContent) -> Sheet:
    """A comparison as it stands on a page."""
    made = part.page
    was = changes(part, content.catalogue)
    return made._replace(sources=(), notes=(*made.notes, *was, *user_note(part)))


def chart_figures(part: Part, content: BasketContent, *, noted: bool = True) -> Sheet:
    """The figures of a chart as a table, with what must be known before they are compared.

    ``noted``: with the user's own note.
    """
    assert part.chart is not None
    catalogue = content.catalogue
    facts = facts_of(part.chart.panels, catalogue)
    sheet = _facts(facts, content)
    notes = (*panel_notes(part.chart), *chart_own_notes(part.chart, catalogue), *sheet.notes)
    own = (*changes(part, catalogue), *(user_note(part) if noted else ()))
    caption = f"图中的数：{title_of(part.chart)}"
    return sheet._replace(caption=caption, sources=(), notes=(*notes, *own))


def sentences_of(kind: str, parts: Sequence[Part], content: BasketContent) -> Iterator[str]:
    """Finished sentences with marks; a chart has none."""
    catalogue, numbers = content.catalogue, content.numbers
    if kind == "fact":
        facts = [part.fact for part in parts if part.fact]
        yield from numbered_sentences(facts, catalogue, numbers, content.options)[0]
    marks = numbers.marks()
    for part in parts:
        if part.claim:
            yield marked(claim_sentence(part.claim, catalogue), marks[part.claim.source])
        if part.comparison:
            yield part.paragraph


def remarks(part: Part, content: BasketContent) -> tuple[str, ...]:
    """What stands under a sentence; the table of facts has their notes already."""
    own = dataset_note(part, content.catalogue) if part.claim else ()
    return (*own, *changes(part, content.catalogue))


def _facts(facts: Sequence[Fact], content: BasketContent) -> Sheet:
    options = content.options
    return fact_sheet(
        facts, content.catalogue, options.style, before=content.numbers, options=options
    )


def _own_note(part: Part, content: BasketContent) -> str:
    assert part.fact is not None
    name = content.catalogue.park(part.fact.park).name
    return f"{name}{content.catalogue.indicator(part.fact).name}：{one_line(part.note)}"
