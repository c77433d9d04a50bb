"""The comparison as a Qt table, upright and transposed."""

import pytest
from PySide6.QtCore import QModelIndex, Qt

from parkfacts.facts.comparison.matrix import compare_parks
from parkfacts.models.comparison_grid import ComparisonGrid
from parkfacts.models.comparison_model import ComparisonModel, GridRole

ZONES = ("xiyong-ftz", "chengdu-gaoxin-ftz", "haikou-ftz")


@pytest.fixture
def model(bundled, qapp, qtmodeltester):
    def make(transposed):
        parks = [bundled.catalogue.park(park) for park in ZONES]
        found = compare_parks(parks, bundled.comparer, bundled.index)
        made = ComparisonModel()
        made.show(ComparisonGrid(found, bundled.comparer), transposed)
        qtmodeltester.check(made)
        return made

    return make


@pytest.mark.parametrize("transposed", [False, True])
def test_each_cell_belongs_to_its_row_and_its_park(model, transposed):
    made = model(transposed)
    index = made.index_of("trade-value")
    assert made.row_at(index).indicator.id == "trade-value"
    assert made.head_of(index).id == "xiyong-ftz"
    assert index.data() == "2788.44，2024年"


def test_transposed_has_no_lines_for_families(model):
    upright, transposed = model(False), model(True)
    families = sum(upright.is_family(row) for row in range(upright.rowCount()))
    assert families > 0
    assert transposed.columnCount() == upright.rowCount() - families
    assert transposed.rowCount() == upright.columnCount()


def test_heads_change_sides(model):
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert model(False).headerData(0, across).startswith("西永综合保税区")
    assert model(True).headerData(0, down).startswith("西永综合保税区")
    assert model(True).headerData(0, across, GridRole).kind == "indicator"


def test_the_line_of_a_family_cannot_be_selected(model):
    made = model(False)
    assert not made.flags(made.index(0, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert made.row_at(made.index(0, 0)) is None
    assert made.index(0, 0).data(GridRole) is None


def test_without_a_grid_there_is_nothing(qapp):
    empty = ComparisonModel()
    assert (empty.rowCount(), empty.columnCount()) == (0, 0)
    assert empty.headerData(0, Qt.Orientation.Horizontal) is None
    assert empty.row_at(QModelIndex()) is None


@pytest.mark.parametrize("transposed", [False, True])
def test_a_cell_is_found_by_what_it_is_about(model, transposed):
    made = model(transposed)
    index = made.index_of("trade-value", "park", "haikou-ftz")
    assert index.data(GridRole).text == "334"
    assert not made.index_of("trade-value", "park", "suzhou-park").isValid()
    assert not made.index_of("no-such-indicator").isValid()


def test_below_a_figure_stands_its_place_where_places_are_wanted(bundled):
    parks = [bundled.catalogue.park(park) for park in ("xiyong-ftz", "chengdu-gaoxin-ftz")]
    found = compare_parks(parks, bundled.comparer, bundled.index)
    for columns, told in ((frozenset({"rank"}), ["位次（推算）：第2"]), (frozenset(), [])):
        model = ComparisonModel()
        model.show(ComparisonGrid(found, bundled.comparer, columns), transposed=False)
        index = model.index_of("trade-value", "park", "xiyong-ftz")
        assert model.reckoned_below(index) == told
