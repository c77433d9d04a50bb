"""What goes into a file: the page, the list, the chart, the record, numbered as one document."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple, TypeVar

from parkfacts.compose.chart.on_page import (
    native_notes,
    numbered_chart,
    points_to_sources,
    sources_of,
    telling,
)
from parkfacts.compose.claims.sheet import claim_sheet
from parkfacts.compose.comparison.list import comparison_list
from parkfacts.compose.comparison.sheet import drafted_sheet
from parkfacts.compose.facts.headline import Headline, headlines
from parkfacts.compose.facts.notes import source_entries
from parkfacts.compose.facts.sheet import fact_sheet
from parkfacts.compose.page.made import Made
from parkfacts.compose.page.numbering import Entry, Numbers, entries_of, numbers_of
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.references import renumbered
from parkfacts.compose.page.sheet import Sheet
from parkfacts.compose.page.signature import UNSIGNED, Signature
from parkfacts.compose.page.worksheet import by_source_names, terse_comparison
from parkfacts.compose.records.comparison import comparison_record
from parkfacts.compose.records.facts import claim_record, fact_record
from parkfacts.compose.records.json_text import Record
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.chart.of_comparison import comparison_chart
from parkfacts.facts.chart.of_facts import chart_of
from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.wording.citation import Cited, Style
from parkfacts.facts.wording.citation import cited as told

T = TypeVar("T")


class Content(NamedTuple):
    """What a file is made from. All marks ([1]) point to the sources of the page."""

    kind: Literal["facts", "claims", "comparison"]
    name: str
    """事实, 记事 or 对比, as it is shown."""
    page: Sheet
    """As it stands on a page, with notes and sources under it."""
    listed: Sheet
    """For programs that know only cells: a line a figure, its number beside all its terms."""
    worksheet: Sheet
    """The same for people who reckon: no figure twice in a line, sources by name and number."""
    chart: Chart
    chart_notes: tuple[str, ...]
    """What stands under a chart of Office, which draws fewer marks than a picture."""
    short_sources: tuple[Entry, ...]
    """Each source of the page in few words, behind its number."""
    record: Callable[[], Record]
    """For programs; made when asked for."""
    pictures: tuple[bytes, ...] = ()
    """The chart as PNG, from top to bottom; made by the caller, for files that want it."""
    headlines: tuple[Headline, ...] = ()
    """Facts so few that a slide tells them large."""
    source_marks: Mapping[str, str] = {}
    """The mark of each source of the page, by its id."""
    title: str = ""
    """Of the file; empty: as its page is captioned."""
    signature: Signature = UNSIGNED

    @property
    def heading(self) -> str:
        """What stands over the whole."""
        return self.title or self.page.caption

    @property
    def below_heading(self) -> Sheet:
        """The page under the heading: a caption that says the same is not said twice."""
        same = self.page.caption == self.heading
        return self.page._replace(caption="") if same else self.page

    @property
    def numbers_used(self) -> range:
        """The numbers of its sources."""
        return numbers_of(self.short_sources)

    @property
    def compared(self) -> bool:
        """Whether it is a comparison, in whose cells and notes [1] points to a source."""
        return self.kind == "comparison"


def facts_content(
    facts: Sequence[Fact],
    catalogue: Catalogue,
    style: Style,
    chart: Chart | None = None,
    options: Options | None = None,
) -> Content:
    """Facts in their order; without a ``chart`` of the caller's, what of them can be drawn.

    Where the ``options`` cite nothing, so does the chart, unless bars point to sources.
    """
    options = options or Options(citations=style)
    drawn = telling(chart or chart_of(facts, catalogue), catalogue)
    page = fact_sheet(facts, catalogue, options.style, options=options)
    cited = [fact.source for fact in facts] if options.cites else []
    first = Numbers.of(cited, catalogue, first=options.first_number)
    # A chart may show other parks beside those of the table.
    numbers = Numbers.of([*sources_of(drawn).values()], catalogue, first)
    chart = numbered_chart(drawn, numbers, catalogue)
    if not (options.cites or points_to_sources(chart)):
        chart = chart._replace(source_line="")
    return Content(
        kind="facts",
        name="事实",
        page=page._replace(sources=source_entries(numbers, options) if options.cites else ()),
        listed=fact_sheet(facts, catalogue, options.style, flat=True, options=options),
        worksheet=by_source_names(
            fact_sheet(facts, catalogue, options.style, flat=True, terse=True, options=options),
            first,
            lambda name: catalogue.fact(name).source,
        ),
        chart=chart,
        chart_notes=native_notes(chart, catalogue),
        short_sources=entries_of(numbers, "short"),
        record=lambda: _record(
            "facts", Made(facts, lambda one: fact_record(one, catalogue)), first, catalogue, options
        ),
        headlines=headlines(facts, catalogue),
        source_marks=numbers.marks() if options.cites else {},
    )


def comparison_content(
    compared: SeenMatrix, how: Cited, chart: Chart | None = None, *, first_number: int = 1
) -> Content:
    """A comparison as it is seen; without a ``chart`` of the caller's, of what may be compared."""
    comparison, comparer, columns, baseline = compared
    catalogue = comparer.catalogue
    drawn = chart or comparison_chart(comparison, comparer)
    found = drafted_sheet(comparison, comparer, columns=columns, baseline=baseline)
    numbers = Numbers.of(
        [*found.met(catalogue), *sources_of(drawn).values()],
        catalogue,
        first=first_number,
    )
    page = renumbered(found.sheet, numbers.places(catalogue))
    listed = comparison_list(comparison, comparer, how, columns=columns, baseline=baseline)
    listed = listed._replace(caption=page.caption)
    chart = numbered_chart(drawn, numbers, catalogue)
    return Content(
        kind="comparison",
        name="对比",
        page=page._replace(sources=entries_of(numbers, how)),
        listed=listed,
        worksheet=by_source_names(
            # A place in a row of its own is one among those that have a figure: so it says there.
            terse_comparison(listed, remarks="rank" in columns),
            numbers,
            lambda name: catalogue.fact(name).source,
        ),
        chart=chart,
        chart_notes=native_notes(chart, catalogue),
        short_sources=entries_of(numbers, "short"),
        record=lambda: comparison_record(comparison, comparer, FactIndex(catalogue), baseline),
    )


def claims_content(
    claims: Sequence[Claim], catalogue: Catalogue, style: Style, options: Options | None = None
) -> Content:
    """Claims in their order; there is nothing of them to draw."""
    options = options or Options(citations=style)
    cited = [claim.source for claim in claims] if options.cites else []
    numbers = Numbers.of(cited, catalogue, first=options.first_number)
    listed = claim_sheet(claims, catalogue, options, flat=True)
    sources = {claim.id: claim.source for claim in claims}
    return Content(
        kind="claims",
        name="记事",
        page=claim_sheet(claims, catalogue, options),
        listed=listed,
        worksheet=by_source_names(listed, numbers, sources.__getitem__),
        chart=Chart(),
        chart_notes=(),
        short_sources=entries_of(numbers, "short"),
        record=lambda: _record(
            "claims",
            Made(claims, lambda one: claim_record(one, catalogue)),
            numbers,
            catalogue,
            options,
        ),
    )


def _record(
    name: str, things: Made[T, Record], numbers: Numbers, catalogue: Catalogue, options: Options
) -> Record:
    dataset = catalogue.dataset
    return {
        "dataset": {"title": dataset.title, "version": dataset.version},
        name: things,
        "sources": {source.id: told(source, options.how) for source in numbers.sources},
    }
