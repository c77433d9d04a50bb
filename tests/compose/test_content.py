"""What goes into a file: one numbering of sources for table, notes and chart."""

from __future__ import annotations

from compared import BUNDLED, COMPARER, EIGHT, compared
from exported import STYLE, mixed, mixed_facts, trade, trade_facts, zones
from make import PARKS, dataset, fact, source

from parkfacts.compose.content import comparison_content, facts_content
from parkfacts.compose.page.options import Options
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.marks import as_text, numbers_in
from parkfacts.facts.wording.citation import short_citation


def met(content) -> list[int]:
    """The numbers of sources as a reader meets them."""
    texts = []
    for row in content.page.rows:
        for cell in row.cells:
            texts += [*cell.terms, cell.marks]
    texts += content.page.notes
    return [number for text in texts for number in numbers_in(text)]


def test_sources_of_a_comparison_are_numbered_as_they_are_met():
    found = SeenMatrix(compared(*EIGHT), COMPARER)
    for content in (zones(), comparison_content(found, STYLE)):
        first = list(dict.fromkeys(met(content)))
        assert first == list(range(1, len(first) + 1))
        assert len(content.page.sources) >= len(first)
        starts = [entry.split(" ")[0] for entry in content.page.sources]
        assert starts == [f"[{at}]" for at in range(1, len(starts) + 1)]


def test_each_figure_keeps_its_source():
    content = zones()
    facts = {one.id: one for one in BUNDLED.facts}
    for row in content.listed.rows:
        if row.id:
            short = short_citation(BUNDLED.source(facts[row.id].source))
            assert any(entry.endswith(short) for entry in content.short_sources)
    marked = [cell for row in content.page.rows for cell in row.cells if cell.text == "5021"]
    (number,) = numbers_in(marked[0].marks)
    source = BUNDLED.source(next(f.source for f in facts.values() if "5021" in f.quantity.literal))
    assert source.title in content.page.sources[number - 1]


def test_the_source_line_of_the_chart_has_the_numbers_of_the_page():
    for content in (trade(), mixed(), zones()):
        named = as_text(content.chart.source_line).removeprefix("来源：").split("；")
        assert set(named) <= set(content.short_sources)


def test_a_chart_of_the_callers_is_taken_even_if_empty():
    assert facts_content(mixed_facts(), BUNDLED, STYLE, Chart()).chart == Chart()


def test_the_record_of_facts_names_dataset_and_sources():
    record = trade().record()
    assert record["dataset"]["title"] == BUNDLED.dataset.title
    assert {one["source"] for one in record["facts"]} == set(record["sources"])


def test_sources_with_the_same_short_citation_are_told_apart_by_their_bars():
    first = source("daily", title="甲文")
    catalogue = Catalogue(dataset(
        sources=[first, source("other", title="乙文")],
        facts=[fact("a", "value", "5亿元", source="other"), fact("b", "value", "6亿元")],
        claims=[], parks=list(PARKS[:3]),
    ))  # fmt: skip
    content = facts_content(catalogue.facts, catalogue, STYLE)
    told = {bar.fact: as_text(bar.label + bar.second) for bar in content.chart.panels[0].bars}
    assert "来源[1]" in told["a"]
    assert "来源[2]" in told["b"]
    assert "乙文" in content.page.sources[0]


def test_without_citations_the_chart_names_no_sources_but_a_comparison_does():
    silent = facts_content(trade_facts(), BUNDLED, STYLE, options=Options(citations="none"))
    assert silent.chart.panels
    assert silent.chart.source_line == ""
    assert facts_content(trade_facts(), BUNDLED, STYLE).chart.source_line
    assert zones().chart.source_line
