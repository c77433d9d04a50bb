"""What goes into a file: the page, the list, the chart, the record, numbered as one document."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from parkfacts.exchange.cells import Cell, Row, Sheet
from parkfacts.exchange.chart_on_page import native_notes, numbered_chart, sources_of, telling
from parkfacts.exchange.clipboard import Compared
from parkfacts.exchange.comparison_list import comparison_list
from parkfacts.exchange.comparison_records import comparison_record
from parkfacts.exchange.comparison_sheet import comparison_sheet
from parkfacts.exchange.fact_sheet import Numbers, fact_sheet
from parkfacts.exchange.printing import Record
from parkfacts.exchange.records import fact_record
from parkfacts.exchange.source_marks import MARK, entries_of, with_places
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.chart import Chart
from parkfacts.facts.citation import Style, full_citation, short_citation
from parkfacts.facts.comparison_chart import comparison_chart
from parkfacts.facts.fact_chart import chart_of
from parkfacts.facts.fact_index import FactIndex
from parkfacts.facts.model import Fact


class Content(NamedTuple):
    """What a file is made from. All marks ([1]) point to the sources of the page."""

    name: str
    """事实 or 对比."""
    page: Sheet
    """As it stands on a page, with notes and sources under it."""
    listed: Sheet
    """For programs that know only cells: a line a figure, its number beside all its terms."""
    chart: Chart
    chart_notes: tuple[str, ...]
    """What stands under a chart of Office, which draws fewer marks than a picture."""
    short_sources: tuple[str, ...]
    """Each source of the page in few words, behind its number."""
    record: Callable[[], Record]
    """For programs; made when asked for."""
    pictures: tuple[bytes, ...] = ()
    """The chart as PNG, from top to bottom; made by the caller, for files that want it."""

    @property
    def compared(self) -> bool:
        """Whether it is a comparison, not facts."""
        return self.name == "对比"


def facts_content(
    facts: Sequence[Fact], catalogue: Catalogue, style: Style, chart: Chart | None = None
) -> Content:
    """Facts in their order; without a ``chart`` of the caller's, what of them can be drawn."""
    drawn = chart or telling(chart_of(facts, catalogue), catalogue)
    page = fact_sheet(facts, catalogue, style)
    cited = [fact.source for fact in facts]
    # A chart may show other parks beside those of the table.
    cited += sources_of(drawn, catalogue).values()
    numbers = Numbers.of(cited, catalogue)
    chart = numbered_chart(drawn, numbers, catalogue)
    return Content(
        name="事实",
        page=page._replace(sources=entries_of(numbers, style)),
        listed=fact_sheet(facts, catalogue, style, flat=True),
        chart=chart,
        chart_notes=native_notes(chart, catalogue),
        short_sources=_short(numbers),
        record=lambda: _facts_record(facts, catalogue, style),
    )


def comparison_content(compared: Compared, style: Style, chart: Chart | None = None) -> Content:
    """A comparison as it is seen; without a ``chart`` of the caller's, of what may be compared."""
    comparison, comparer, columns, baseline = compared
    catalogue = comparer.catalogue
    drawn = chart or comparison_chart(comparison, comparer)
    page = comparison_sheet(comparison, comparer, style, columns=columns, baseline=baseline)
    by_entry = {
        entry.partition(" ")[2]: source.id
        for source in catalogue.dataset.sources
        for entry in entries_of(Numbers((source,)), style)
    }
    old = [by_entry[entry.partition(" ")[2]] for entry in page.sources]
    order = [old[at - 1] for at in _met(page) if at <= len(old)]
    numbers = Numbers.of([*order, *old, *sources_of(drawn, catalogue).values()], catalogue)
    place = {source.id: at for at, source in enumerate(numbers.sources, 1)}
    renumbered = _renumbered(page, {at: place[name] for at, name in enumerate(old, 1)})
    listed = comparison_list(comparison, comparer, style, columns=columns, baseline=baseline)
    chart = numbered_chart(drawn, numbers, catalogue)
    return Content(
        name="对比",
        page=renumbered._replace(sources=entries_of(numbers, style)),
        listed=listed._replace(caption=page.caption),
        chart=chart,
        chart_notes=native_notes(chart, catalogue),
        short_sources=_short(numbers),
        record=lambda: comparison_record(comparison, comparer, FactIndex(catalogue), baseline),
    )


def carries_marks(cell: Cell) -> bool:
    """Whether [1] in the terms of a cell points to a source: in those of a blank."""
    return "[" not in cell.marks


def _facts_record(facts: Sequence[Fact], catalogue: Catalogue, style: Style) -> Record:
    dataset = catalogue.dataset
    sources = dict.fromkeys(fact.source for fact in facts)
    return {
        "dataset": {"title": dataset.title, "version": dataset.version},
        "facts": [fact_record(fact, catalogue) for fact in facts],
        "sources": {name: full_citation(catalogue.source(name), style) for name in sources},
    }


def _short(numbers: Numbers) -> tuple[str, ...]:
    return tuple(f"[{at}] {short_citation(source)}" for at, source in enumerate(numbers.sources, 1))


def _met(page: Sheet) -> Iterator[int]:
    """The numbers of sources in the order in which a reader meets them."""
    for row in page.rows:
        for cell in row.cells:
            texts = (*cell.terms, cell.marks) if carries_marks(cell) else (cell.marks,)
            yield from (int(found) for text in texts for found in MARK.findall(text))
    yield from (int(found) for note in page.notes for found in MARK.findall(note))


def _renumbered(page: Sheet, places: Mapping[int, int]) -> Sheet:
    def said(text: str) -> str:
        return with_places(text, places)

    def cell(one: Cell) -> Cell:
        terms = tuple(map(said, one.terms)) if carries_marks(one) else one.terms
        return one._replace(terms=terms, marks=said(one.marks))

    rows = [Row(row.id, tuple(map(cell, row.cells))) for row in page.rows]
    return page._replace(rows=rows, notes=tuple(map(said, page.notes)))
