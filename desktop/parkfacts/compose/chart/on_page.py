"""A chart on a page: what of it tells, its notes, and the page's numbers of sources in it."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter

from parkfacts.compose.chart.native import NOT_ACHIEVED
from parkfacts.compose.page.numbering import Numbers
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.of_comparison import MOST_PANELS
from parkfacts.facts.chart.parts import mark_notes, numbered, source_line
from parkfacts.facts.chart.spec import Bar, Chart, Panel
from parkfacts.facts.marks import numbers_in, with_numbers
from parkfacts.facts.model import Fact
from parkfacts.facts.wording.labels import STATUS_WORDS

_LEAST_BARS = 2
_APART = {False: "浅色", True: "菱形"}
"""How another period is marked in a chart of Office: of bars, of places."""


def telling(chart: Chart, catalogue: Catalogue) -> Chart:
    """The panels that set bars beside each other; where there are none, all."""
    several = [panel for panel in chart.panels if len(panel.bars) >= _LEAST_BARS]
    panels = tuple((several or chart.panels)[:MOST_PANELS])
    left = len(chart.panels) - len(panels)
    if not left:
        return chart
    marks = mark_notes(chart.panels, facts_of(chart.panels, catalogue))
    others = [note for note in chart.notes if note not in marks]
    drawn = facts_of(panels, catalogue)
    cited = {fact.source for fact in drawn}
    numbers = {name: at for at, name in sources_of(chart).items() if name in cited}
    return chart._replace(
        panels=panels,
        notes=(f"另有 {left} 个指标或单位未画", *others, *mark_notes(panels, drawn)),
        source_line=source_line(numbers, catalogue),
        sources=numbered(numbers),
    )


def facts_of(panels: Iterable[Panel], catalogue: Catalogue) -> list[Fact]:
    """The facts of the bars, in their order."""
    return [catalogue.fact(bar.fact) for panel in panels for bar in panel.bars]


def chart_own_notes(chart: Chart, catalogue: Catalogue) -> list[str]:
    """The notes without those that say how marks are drawn."""
    drawn = mark_notes(chart.panels, facts_of(chart.panels, catalogue))
    return [note for note in chart.notes if note not in drawn]


def panel_notes(chart: Chart) -> list[str]:
    """What must be known of each panel before its bars are compared, and who is missing."""
    told = ((one.title, "；".join(filter(None, (one.note, one.missing)))) for one in chart.panels)
    return [f"{title}：{said}" for title, said in told if said]


def native_notes(chart: Chart, catalogue: Catalogue) -> tuple[str, ...]:
    """The notes for a chart of Office, which draws no marks: the literals say what they say."""
    bars = [bar for panel in chart.panels for bar in panel.bars]
    kept = chart_own_notes(chart, catalogue)
    if any(bar.mark != "exact" for bar in bars):
        kept.append("图形按数值画，旁边是来源所写的数，须连限定词读")
    apart = {panel.form == "places" for panel in chart.panels for bar in panel.bars if bar.apart}
    if apart:
        kept.append(f"{'、'.join(_APART[ranked] for ranked in sorted(apart))}：期间不同")
    if hatched := dict.fromkeys(
        STATUS_WORDS[bar.status] for bar in bars if bar.status in NOT_ACHIEVED
    ):
        kept.append(f"斜线：{'、'.join(hatched)}，不是实绩")
    return tuple(kept)


def sources_of(chart: Chart) -> dict[int, str]:
    """The ids of the sources that a chart names, by the numbers that it has for them."""
    return dict(chart.sources)


def drawn_sources(chart: Chart, catalogue: Catalogue, first: int = 1) -> Numbers:
    """The sources of a chart that goes out alone, as they are met in it."""
    return Numbers.of([*sources_of(chart).values()], catalogue, first=first)


def points_to_sources(chart: Chart) -> bool:
    """Whether bars that agree in all else are told apart by their sources."""
    bars = (bar for panel in chart.panels for bar in panel.bars)
    return any(numbers_in(bar.second + bar.label) for bar in bars)


def numbered_chart(chart: Chart, numbers: Numbers, catalogue: Catalogue) -> Chart:
    """The chart with the page's numbers of sources in the places of its own."""
    place = numbers.by_id()
    own = {at: place[name] for at, name in sources_of(chart).items()}

    def said(text: str) -> str:
        return with_numbers(text, own)

    def bar(one: Bar) -> Bar:
        return one._replace(label=said(one.label), second=said(one.second))

    def panel(one: Panel) -> Panel:
        return one._replace(bars=tuple(map(bar, one.bars)), missing=said(one.missing))

    cited = {name: place[name] for name in sources_of(chart).values()}
    cited = dict(sorted(cited.items(), key=itemgetter(1)))
    return chart._replace(
        panels=tuple(map(panel, chart.panels)),
        notes=tuple(map(said, chart.notes)),
        source_line=source_line(cited, catalogue),
        sources=numbered(cited),
    )
