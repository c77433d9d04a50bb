"""What goes into a file: the page, the list, the chart, the record, numbered as one document."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from operator import itemgetter
from typing import NamedTuple

from parkfacts.exchange.cells import Cell, Row, Sheet
from parkfacts.exchange.clipboard import Compared
from parkfacts.exchange.comparison_list import comparison_list
from parkfacts.exchange.comparison_records import comparison_record
from parkfacts.exchange.comparison_sheet import comparison_sheet
from parkfacts.exchange.fact_sheet import Numbers, fact_sheet
from parkfacts.exchange.native_chart import NOT_ACHIEVED
from parkfacts.exchange.printing import Record
from parkfacts.exchange.records import fact_record
from parkfacts.exchange.source_marks import entries_of
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.chart import Bar, Chart, Panel
from parkfacts.facts.chart_parts import mark_notes, source_line
from parkfacts.facts.citation import Style, full_citation, short_citation
from parkfacts.facts.comparison_chart import MOST_PANELS, comparison_chart
from parkfacts.facts.fact_chart import chart_of
from parkfacts.facts.fact_index import FactIndex
from parkfacts.facts.labels import STATUS_WORDS
from parkfacts.facts.model import Fact

MARK = re.compile(r"\[(\d+)\]")
_AT_BAR = re.compile(r"来源\[(\d+)\]")
_LEAST_BARS = 2


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
    drawn = chart or _telling(chart_of(facts, catalogue), catalogue)
    page = fact_sheet(facts, catalogue, style)
    cited = [fact.source for fact in facts]
    # A chart may show other parks beside those of the table.
    cited += _sources_of(drawn, catalogue).values()
    numbers = Numbers.of(cited, catalogue)
    chart = _chart_on_page(drawn, numbers, catalogue)
    return Content(
        name="事实",
        page=page._replace(sources=entries_of(numbers, style)),
        listed=fact_sheet(facts, catalogue, style, flat=True),
        chart=chart,
        chart_notes=_native_notes(chart, catalogue),
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
    numbers = Numbers.of([*order, *old, *_sources_of(drawn, catalogue).values()], catalogue)
    place = {source.id: at for at, source in enumerate(numbers.sources, 1)}
    renumbered = _renumbered(page, {at: place[name] for at, name in enumerate(old, 1)})
    listed = comparison_list(comparison, comparer, style, columns=columns, baseline=baseline)
    chart = _chart_on_page(drawn, numbers, catalogue)
    return Content(
        name="对比",
        page=renumbered._replace(sources=entries_of(numbers, style)),
        listed=listed._replace(caption=page.caption),
        chart=chart,
        chart_notes=_native_notes(chart, catalogue),
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


def _telling(chart: Chart, catalogue: Catalogue) -> Chart:
    """The panels that set bars beside each other; where there are none, all."""
    several = [panel for panel in chart.panels if len(panel.bars) >= _LEAST_BARS]
    panels = tuple((several or chart.panels)[:MOST_PANELS])
    left = len(chart.panels) - len(panels)
    if not left:
        return chart
    marks = mark_notes(chart.panels, _drawn(chart.panels, catalogue))
    others = [note for note in chart.notes if note not in marks]
    drawn = _drawn(panels, catalogue)
    cited = {fact.source for fact in drawn}
    numbers = {name: at for at, name in _sources_of(chart, catalogue).items() if name in cited}
    return chart._replace(
        panels=panels,
        notes=(f"另有 {left} 个指标或单位未画", *others, *mark_notes(panels, drawn)),
        source_line=source_line(numbers, catalogue),
    )


def _drawn(panels: Iterable[Panel], catalogue: Catalogue) -> list[Fact]:
    return [catalogue.fact(bar.fact) for panel in panels for bar in panel.bars]


def _native_notes(chart: Chart, catalogue: Catalogue) -> tuple[str, ...]:
    """The notes without those that say how marks are drawn; the literals say what they say."""
    bars = [bar for panel in chart.panels for bar in panel.bars]
    drawn = mark_notes(chart.panels, _drawn(chart.panels, catalogue))
    kept = [note for note in chart.notes if note not in drawn]
    if any(bar.mark != "exact" for bar in bars):
        kept.append("图形按数值画，旁边是来源所写的数，须连限定词读")
    if hatched := dict.fromkeys(
        STATUS_WORDS[bar.status] for bar in bars if bar.status in NOT_ACHIEVED
    ):
        kept.append(f"斜线：{'、'.join(hatched)}，不是实绩")
    return tuple(kept)


def _short(numbers: Numbers) -> tuple[str, ...]:
    return tuple(f"[{at}] {short_citation(source)}" for at, source in enumerate(numbers.sources, 1))


def _sources_of(chart: Chart, catalogue: Catalogue) -> dict[int, str]:
    """The ids of the sources that a chart names, by the numbers that it has for them.

    Where two have the same short citation, what stands at a bar tells which is which.
    """
    found: dict[int, str] = {}
    drawn = _drawn(chart.panels, catalogue)
    bars = [bar for panel in chart.panels for bar in panel.bars]
    for bar, fact in zip(bars, drawn, strict=True):
        found |= {int(number): fact.source for number in _AT_BAR.findall(bar.second + bar.label)}
    names = [fact.source for fact in drawn]
    names += [source.id for source in catalogue.dataset.sources]
    short = {name: short_citation(catalogue.source(name)) for name in dict.fromkeys(names)}
    entries = f"{chart.source_line.removeprefix('来源：')}；"
    for number in map(int, MARK.findall(entries)):
        taken = found.values()
        named = (name for name in short if f"[{number}] {short[name]}；" in entries)
        source = next((name for name in named if name not in taken), None)
        if number not in found and source is not None:
            found[number] = source
    return dict(sorted(found.items()))


def _chart_on_page(chart: Chart, numbers: Numbers, catalogue: Catalogue) -> Chart:
    """The chart with the page's numbers of sources in the places of its own."""
    place = {source.id: at for at, source in enumerate(numbers.sources, 1)}
    own = {at: place[name] for at, name in _sources_of(chart, catalogue).items()}

    def said(text: str) -> str:
        return _with_places(text, own)

    def bar(one: Bar) -> Bar:
        return one._replace(label=said(one.label), second=said(one.second))

    def panel(one: Panel) -> Panel:
        return one._replace(bars=tuple(map(bar, one.bars)), missing=said(one.missing))

    cited = {name: place[name] for name in _sources_of(chart, catalogue).values()}
    return chart._replace(
        panels=tuple(map(panel, chart.panels)),
        notes=tuple(map(said, chart.notes)),
        source_line=source_line(dict(sorted(cited.items(), key=itemgetter(1))), catalogue),
    )


def _with_places(text: str, places: Mapping[int, int]) -> str:
    return MARK.sub(lambda found: f"[{places.get(int(found[1]), int(found[1]))}]", text)


def _met(page: Sheet) -> Iterator[int]:
    """The numbers of sources in the order in which a reader meets them."""
    for row in page.rows:
        for cell in row.cells:
            texts = (*cell.terms, cell.marks) if carries_marks(cell) else (cell.marks,)
            yield from (int(found) for text in texts for found in MARK.findall(text))
    yield from (int(found) for note in page.notes for found in MARK.findall(note))


def _renumbered(page: Sheet, places: Mapping[int, int]) -> Sheet:
    def said(text: str) -> str:
        return _with_places(text, places)

    def cell(one: Cell) -> Cell:
        terms = tuple(map(said, one.terms)) if carries_marks(one) else one.terms
        return one._replace(terms=terms, marks=said(one.marks))

    rows = [Row(row.id, tuple(map(cell, row.cells))) for row in page.rows]
    return page._replace(rows=rows, notes=tuple(map(said, page.notes)))
