"""Facets: live counts, and what may be checked."""

import pytest
from msgspec.structs import replace
from own import own_dataset
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from parkfacts.app.selection import Selection
from parkfacts.facts.own.carrying import carried
from parkfacts.facts.search.facets import FACETS
from parkfacts.facts.search.table import Filter
from parkfacts.models.facet_model import CountRole, FacetModel


@pytest.fixture
def selection():
    return Selection()


@pytest.fixture
def model(bundled, selection, qapp):
    made = FacetModel(bundled.table)
    made.choose_wanted.connect(selection.ask_facet)
    selection.filter_changed.connect(lambda: made.count_again(selection.filter))
    made.count_again(Filter())
    return made


def values(model, facet):
    row = next(at for at, other in enumerate(model.facets) if other.id == facet)
    parent = model.index(row, 0)
    below = [model.index(at, 0, parent) for at in range(model.rowCount(parent))]
    return {index.data(): index for index in below}


def test_qt_finds_no_fault_in_it(model):
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() == len(FACETS) - 1  # all but the datasets


def test_each_facet_counts_every_fact_once(model, bundled):
    for facet in model.facets:
        counted = sum(index.data(CountRole) for index in values(model, facet.id).values())
        assert counted == len(bundled.catalogue.facts)


def test_choosing_a_value_narrows_the_other_facets_only(model, selection):
    planned = values(model, "status")["计划"]
    before = planned.data(CountRole)
    model.setData(planned, Qt.CheckState.Checked.value, Qt.ItemDataRole.CheckStateRole)
    assert dict(selection.filter.chosen) == {"status": frozenset({"计划"})}
    assert values(model, "status")["已实现"].data(CountRole) > before
    assert sum(i.data(CountRole) for i in values(model, "family").values()) == before


def test_years_come_newest_first_and_words_behind(model):
    texts = list(values(model, "period"))
    years = [text for text in texts if text[0].isdigit()]
    assert years == sorted(years, reverse=True)
    assert texts[: len(years)] == years


def test_datasets_are_a_facet_where_there_are_several(bundled):
    fact = bundled.base.facts[0]
    mine = replace(fact, id="my.fact", corrects=fact.id, group=None, of=None)
    own = carried(own_dataset(facts=[mine]), bundled.base)
    model = FacetModel(bundled.with_own([own]).table)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.count_again(Filter())
    heading = model.index(0, 0)
    assert heading.data() == "数据集"
    values = [model.index(at, 0, heading) for at in range(model.rowCount(heading))]
    assert [(value.data(), value.data(CountRole)) for value in values] == [
        (bundled.base.title, 213),
        ("我的数据", 1),
        ("已被更正", 1),
    ]
