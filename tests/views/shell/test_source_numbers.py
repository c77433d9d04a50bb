"""One source has one number in all panes of a window: that of the dataset."""

import re

import pytest
from compared import ZONES
from PySide6.QtWidgets import QLabel

from parkfacts.app.copies import chart_of
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.marks import as_text, numbers_in
from parkfacts.facts.search.columns import BY_ID
from parkfacts.facts.wording.citation import cited
from parkfacts.models.source_names import numbered_name

STYLE = "gbt7714-2025"


@pytest.fixture
def catalogue(window) -> Catalogue:
    return window.session().catalogue


@pytest.fixture
def facts(window, catalogue):
    """A fact of each of the last sources, whose numbers no pane would count up to; selected."""
    ids = [source.id for source in catalogue.dataset.sources[-4:]]
    told = [next((one for one in catalogue.facts if one.source == name), None) for name in ids]
    found = [one for one in told if one]
    assert len(found) > 1
    window.workspace.panes.facts.select_facts([one.id for one in found], found[0].id)
    return found


def test_the_table_and_the_card_name_a_source_by_one_number(window, catalogue, facts):
    for fact in facts:
        number = catalogue.source_number(fact.source)
        assert BY_ID["place"].text(fact, catalogue).startswith(f"[{number}]")
        window.workspace.panes.source.show_fact(fact)
        shown = [label.text() for label in window.workspace.panes.source.findChildren(QLabel)]
        assert f"[{number}] {catalogue.source(fact.source).title}" in shown


def test_the_chart_names_its_sources_by_these_numbers(window, catalogue, facts):
    panes = window.workspace.panes
    panes.chart.prepare_now()
    window.workspace._draw()
    chart = panes.chart.chart
    assert {name for _, name in chart.sources} == {fact.source for fact in facts}
    assert all(catalogue.source_number(name) == number for number, name in chart.sources)
    assert numbers_in(chart.source_line) == sorted(number for number, _ in chart.sources)


def test_the_basket_names_them_by_these_numbers(window, catalogue, facts):
    window.commands.run("collect")
    window.commands.run("show_basket")
    entries = window.binder.pane.model.entries
    numbers = {f"[{catalogue.source_number(fact.source)}]" for fact in facts}
    assert {one.mark for one in entries} == numbers


@pytest.fixture
def page(window, catalogue):
    parks = tuple(catalogue.resolve_park(name).id for name in reversed(ZONES))
    window.workspace.selection.check_parks(parks)
    window.commands.run("show_comparison")
    window.workspace.panes.comparison.finish_now()
    return window.workspace.panes.comparison


def test_the_paragraph_of_a_comparison_names_them_by_these_numbers(page, catalogue):
    text, *entries = page.details.paragraph().splitlines()
    assert len(entries) > 1
    numbers = [int(entry[1 : entry.index("]")]) for entry in entries]
    assert numbers == sorted(numbers)
    sources = [catalogue.dataset.sources[number - 1] for number in numbers]
    assert entries == [
        f"[{at}] {cited(one, STYLE)}" for at, one in zip(numbers, sources, strict=True)
    ]
    assert {int(number) for number in re.findall(r"\[(\d+)\]", text)} == set(numbers)


def test_its_chart_and_its_cells_name_them_by_these_numbers(page, catalogue):
    chart = page.chart.chart
    assert chart.panels
    assert all(catalogue.source_number(name) == number for number, name in chart.sources)
    assert all(f"[{number}]" in as_text(chart.source_line) for number, _ in chart.sources)
    tips = [
        page.model.grid.cell(line, column)
        for line in range(len(page.model.grid.lines))
        for column in range(len(page.comparison.parks))
    ]
    told = [cell for cell in tips if cell and cell.fact]
    assert told
    for cell in told:
        number = catalogue.source_number(catalogue.fact(cell.fact).source)
        assert f"[{number}]" in cell.tip


def test_what_the_comparison_remarks_on_names_them_by_these_numbers(page, catalogue):
    names = {numbered_name(one, catalogue) for one in catalogue.dataset.sources}
    shown = "\n".join([page.banner_text(), *page._remarks])
    found = re.findall(r"〔(\[\d+\] [^〕]*)〕", shown)
    assert set(found) <= names


def test_what_is_pasted_has_numbers_of_its_own(window, facts):
    window.documents.start_at(3)
    chart, numbers = chart_of(window.seen(), window.documents)
    assert numbers_in(chart.source_line) == list(numbers)
    assert numbers[0] == 3
