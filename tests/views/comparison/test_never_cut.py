"""No figure of the comparison is ever cut, at any width: what is painted is the whole of it."""

from __future__ import annotations

import pytest
from compared import EIGHT, ZONES
from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter

from parkfacts.facts.comparison.matrix import compare_parks
from parkfacts.models.comparison_grid import ComparisonGrid
from parkfacts.models.comparison_model import ComparisonModel, GridRole
from parkfacts.views.comparison.table import ComparisonTable
from parkfacts.views.kit import cell_painter


@pytest.fixture
def painted(monkeypatch):
    """All texts that cells were asked to paint, and those that were painted otherwise."""
    asked, cut = [], []
    plain = cell_painter.CellPainter.text

    def watch(self, painter: QPainter, rect, text, **terms) -> None:
        asked.append(text)
        room = rect.width() - (self.tag_width(terms["tag"]) if terms.get("tag") else 0)
        if self.metrics.horizontalAdvance(text) > room + 0.5:
            cut.append((text, room))
        plain(self, painter, rect, text, **terms)

    monkeypatch.setattr(cell_painter.CellPainter, "text", watch)
    return asked, cut


@pytest.fixture
def make_table(qtbot, bundled):
    """The table of some parks with all their rows, at a width."""

    def make(names, width, columns=frozenset({"difference", "ratio", "rank"}), flipped=False):
        parks = [bundled.catalogue.resolve_park(name) for name in names]
        model = ComparisonModel()
        made = ComparisonTable(model)
        model.setParent(made)
        qtbot.addWidget(made)
        found = compare_parks(parks, bundled.comparer, bundled.index)
        model.show(ComparisonGrid(found, bundled.comparer, columns), transposed=flipped)
        made.resize(width, 12_000)
        made.show()
        return made

    return make


@pytest.mark.parametrize("width", [480, 560, 683, 1024, 1366, 1920])
@pytest.mark.parametrize("names", [ZONES[:2], ZONES, EIGHT[:6], EIGHT], ids=["2", "3", "6", "8"])
def test_nothing_in_the_table_is_cut(make_table, painted, width, names):
    table = make_table(names, width)
    asked, cut = painted
    asked.clear()
    cut.clear()
    table.viewport().grab()
    assert asked
    assert cut == []
    model = table.model()
    said = "".join(asked)
    for row in range(model.rowCount()):
        for column in range(min(model.columnCount(), 3)):
            cell = model.index(row, column).data(GridRole)
            if cell is not None and cell.fact and table.columnWidth(column):
                assert cell.text in said
    assert table.banded or width > 700


@pytest.mark.parametrize("width", [480, 1024, 1920])
def test_nothing_is_cut_with_parks_as_rows(make_table, painted, width):
    table = make_table(ZONES, width, flipped=True)
    painted[1].clear()
    table.viewport().grab()
    assert painted[1] == []


def test_three_parks_are_never_scrolled_to_in_a_narrow_window(make_table):
    for width in (480, 560, 683):
        table = make_table(ZONES, width)
        assert table.banded
        assert table.horizontalScrollBar().maximum() == 0


def test_bands_stay_while_parks_are_scrolled_to(make_table, painted):
    table = make_table(EIGHT, 683)
    bar = table.horizontalScrollBar()
    assert bar.maximum() > 0
    bar.setValue(bar.maximum())
    painted[0].clear()
    table.viewport().grab()
    assert any(text.startswith("外贸进出口值") for text in painted[0])


def test_in_bands_a_figure_says_its_difference_and_verdict_aloud(make_table):
    table = make_table(ZONES, 480)
    index = table.model().index_of("trade-value", "park", "chengdu-gaoxin-ftz")
    told = index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
    assert "差值（推算）：高约2233（2232.0～2233.1）" in told
    assert "可比（注意口径），统计所含不同" in told
    wide = make_table(ZONES, 1920)
    index = wide.model().index_of("trade-value", "park", "chengdu-gaoxin-ftz")
    assert "差值" not in index.data(Qt.ItemDataRole.AccessibleDescriptionRole)
