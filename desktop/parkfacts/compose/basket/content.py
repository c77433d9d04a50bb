"""What is in a basket, looked up and made again, for everything that writes it out.

``basket_content`` gives ordered sections; all sources have one common numbering, in the order in
which the basket names them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import partial
from itertools import groupby
from typing import NamedTuple, TypeVar

from parkfacts.compose.basket.collect import again, chart_again
from parkfacts.compose.chart.on_page import facts_of, numbered_chart, sources_of
from parkfacts.compose.comparison.paragraph import DraftedParagraph, drafted_paragraph
from parkfacts.compose.comparison.sheet import DraftedSheet, drafted_sheet
from parkfacts.compose.facts.passages import unasked
from parkfacts.compose.page.numbering import Entry, Numbers, entries_of, numbers_of
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.references import renumbered
from parkfacts.compose.page.sheet import Sheet
from parkfacts.facts.basket.items import (
    AnyItem,
    Basket,
    ChartItem,
    ClaimItem,
    ComparisonItem,
    FactItem,
    sections,
)
from parkfacts.facts.basket.state import State, state_of
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.chart.of_comparison import comparison_chart
from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.marks import with_numbers
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.watch import Watch, unwatched
from parkfacts.facts.wording.citation import Style

T = TypeVar("T")
Pictures = Callable[[Chart], Sequence[bytes]]
"""Draws a chart as PNG files, from top to bottom; made by the caller, for it takes Qt."""


class Part(NamedTuple):
    """One thing collected; of fact, claim, comparison and chart one is there.

    A comparison may have its chart beside it (``with_charts``).
    """

    item: AnyItem
    state: State
    fact: Fact | None = None
    claim: Claim | None = None
    comparison: SeenMatrix | None = None
    page: Sheet = Sheet("", (), ())
    """Of a comparison: as it stands on a page, with the common numbers."""
    paragraph: str = ""
    """Of a comparison: told in words, with the common numbers."""
    chart: Chart | None = None

    @property
    def note(self) -> str:
        """What the user wrote beside it."""
        return self.item.note

    @property
    def kind(self) -> str:
        """fact, claim, comparison or chart."""
        return str(type(self.item).__struct_config__.tag)


class Section(NamedTuple):
    """What stands under a heading, in its order; before the first one the heading is empty."""

    heading: str
    note: str
    parts: tuple[Part, ...]

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The facts collected one by one."""
        return _there(part.fact for part in self.parts)

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims."""
        return _there(part.claim for part in self.parts)

    @property
    def comparisons(self) -> tuple[SeenMatrix, ...]:
        """The comparisons; a chart of one is not among them."""
        return _there(part.comparison for part in self.parts)

    @property
    def charts(self) -> tuple[Chart, ...]:
        """The charts."""
        return _there(part.chart for part in self.parts)

    def runs(self) -> list[tuple[str, tuple[Part, ...]]]:
        """The parts in order; facts, or claims, that follow one another stand together."""
        return [
            (kind, tuple(group)) for kind, group in groupby(self.parts, key=lambda part: part.kind)
        ]


class BasketContent(NamedTuple):
    """A basket ready to be written; what the dataset no longer has is told in ``left_out``."""

    title: str
    sections: tuple[Section, ...]
    numbers: Numbers
    options: Options
    """How it is written; it never goes out without its sources."""
    catalogue: Catalogue
    left_out: tuple[str, ...] = ()
    changed: int = 0
    """How many things read otherwise than when they were collected; they go out as they are now."""

    @property
    def numbers_used(self) -> range:
        """The numbers of its sources."""
        return numbers_of(self.short_sources())

    def sources(self) -> tuple[Entry, ...]:
        """The list of references."""
        return entries_of(self.numbers, self.options.how)

    def short_sources(self) -> tuple[Entry, ...]:
        """The same in few words."""
        return entries_of(self.numbers, "short")


def basket_content(
    basket: Basket,
    catalogue: Catalogue,
    style: Style,
    comparer: Comparer | None = None,
    index: FactIndex | None = None,
    options: Options | None = None,
    watch: Watch = unwatched,
) -> BasketContent:
    """The sections of a basket over a dataset, in the basket's order.

    ``comparer`` and ``index``: those that the caller has already; None: new ones. Without
    ``options`` everything is written as usual, with citations by the style. ``watch`` is asked
    whether it is still wanted; nothing counts as done. Raises Cancelled.
    """
    comparer, index = comparer or Comparer(catalogue), index or FactIndex(catalogue)
    look_up = partial(_part, comparer=comparer, index=index)
    found, left_out, changed = [], [], 0
    for heading, items in sections(basket.items):
        parts = []
        for item in items:
            watch(0)
            parts.append(look_up(item))
        there = tuple(part for part in parts if _is_there(part))
        left_out += [told_gone(part.item) for part in parts if not _is_there(part)]
        changed += sum(part.state.word == "changed" for part in there)
        title, note = (heading.title, heading.note) if heading else ("", "")
        found.append(Section(title, note, there))
    parts = [part for section in found for part in section.parts]
    drafts = {part.item.id: _Draft.of(part.comparison) for part in parts if part.comparison}
    options = options or Options(citations=style)
    cited = _cited(parts, drafts, catalogue)
    numbers = Numbers.of(cited, catalogue, first=options.first_number)
    placed = tuple(_numbered(section, drafts, numbers, catalogue) for section in found)
    return BasketContent(
        basket.title,
        placed,
        numbers,
        options,
        catalogue,
        tuple(left_out),
        changed,
    )


def with_charts(content: BasketContent) -> BasketContent:
    """The same in which each comparison has its chart, as far as it has one, numbered too."""
    catalogue, numbers = content.catalogue, content.numbers
    sections = []
    for section in content.sections:
        parts = []
        for part in section.parts:
            if part.comparison:
                chart = comparison_chart(part.comparison.comparison, part.comparison.comparer)
                numbers = Numbers.of([*sources_of(chart).values()], catalogue, numbers)
                drawn = numbered_chart(chart, numbers, catalogue) if chart.panels else None
                part = part._replace(chart=drawn)
            parts.append(part)
        sections.append(section._replace(parts=tuple(parts)))
    return content._replace(sections=tuple(sections), numbers=numbers)


def unasked_in(content: BasketContent) -> int:
    """How many facts sentences would tell with those of the basket that are not in it."""
    runs = [run for section in content.sections for kind, run in section.runs() if kind == "fact"]
    facts = [[part.fact for part in run if part.fact] for run in runs]
    return sum(unasked(run, content.catalogue) for run in facts)


def told_gone(item: AnyItem) -> str:
    """What a thing was that the dataset no longer has."""
    match item:
        case FactItem(kept=kept):
            return f"{kept.park}{kept.indicator}：{kept.figure}（{kept.period}），《{kept.title}》"
        case ClaimItem(kept=claim):
            said = claim.text.removesuffix("。")
            return f"{claim.park}：{said}（{claim.period}），《{claim.title}》"
        case ComparisonItem(compared=compared):
            return f"对比：{compared.names}"
        case ChartItem(title=title):
            return f"图：{title}"
        case _:
            return ""


def _part(item: AnyItem, comparer: Comparer, index: FactIndex) -> Part:
    catalogue = comparer.catalogue
    part = Part(item, state_of(item, catalogue))
    match item:
        case FactItem():
            return part._replace(fact=catalogue.find_fact(item.kept.fact))
        case ClaimItem():
            return part._replace(claim=catalogue.find_claim(item.kept.claim))
        case ComparisonItem():
            seen = again(item.compared, comparer, index)
            return part._replace(comparison=seen if seen.comparison.rows else None)
        case ChartItem():
            chart = chart_again(item, comparer, index)
            return part._replace(chart=chart if chart.panels else None)
        case _:
            return part


def _is_there(part: Part) -> bool:
    return any(one is not None for one in (part.fact, part.claim, part.comparison, part.chart))


def _cited(parts: Sequence[Part], drafts: Mapping[str, _Draft], catalogue: Catalogue) -> list[str]:
    """The sources in the order in which a reader of the tables meets them."""
    cited: list[str] = []
    for part in parts:
        if row := part.fact or part.claim:
            cited.append(row.source)
        if part.chart:
            cited += [fact.source for fact in facts_of(part.chart.panels, catalogue)]
            cited += sources_of(part.chart).values()
        if draft := drafts.get(part.item.id):
            cited += [*draft.sheet.met(catalogue), *draft.paragraph.cited]
    return cited


class _Draft(NamedTuple):
    """A comparison before its sources have their numbers."""

    sheet: DraftedSheet
    paragraph: DraftedParagraph

    @classmethod
    def of(cls, seen: SeenMatrix) -> _Draft:
        shown, comparer, columns, baseline = seen
        return cls(
            drafted_sheet(shown, comparer, columns=columns, baseline=baseline),
            drafted_paragraph(shown, comparer, baseline),
        )


def _numbered(
    section: Section, drafts: Mapping[str, _Draft], numbers: Numbers, catalogue: Catalogue
) -> Section:
    """The section with the common numbers of sources in its charts and comparisons."""
    places = numbers.places(catalogue)
    parts = []
    for part in section.parts:
        if part.chart:
            part = part._replace(chart=numbered_chart(part.chart, numbers, catalogue))
        if draft := drafts.get(part.item.id):
            part = part._replace(
                page=renumbered(draft.sheet.sheet, places),
                paragraph=with_numbers(draft.paragraph.text, places),
            )
        parts.append(part)
    return section._replace(parts=tuple(parts))


def _there(found: Iterable[T | None]) -> tuple[T, ...]:
    return tuple(one for one in found if one is not None)
