"""The columns of the fact table at any width: every figure stands whole and in sight."""

import pytest
from PySide6.QtGui import QFontMetricsF

from parkfacts.app.selection import Selection
from parkfacts.drawing.fonts import font
from parkfacts.drawing.theme import ROW_PX, TWO_LINES_PX
from parkfacts.facts.search.columns import COLUMNS
from parkfacts.facts.wording.labels import figure
from parkfacts.models.fact_model import FactModel
from parkfacts.models.translation import on_screen
from parkfacts.views.facts.fact_columns import NUMBERS
from parkfacts.views.facts.fact_pane import FactPane
from parkfacts.views.kit.cell_painter import PADDING, CellPainter

LITERAL = NUMBERS["literal"]


@pytest.fixture
def pane(qtbot, bundled):
    """The table of all facts, seen."""
    made = FactPane(FactModel(bundled.table), Selection())
    made.model.setParent(made)
    qtbot.addWidget(made)
    made.follow(None)
    made.show()
    return made


def names(numbers):
    return [COLUMNS[at].id for at in numbers]


def widest(pane):
    metrics = QFontMetricsF(font())
    texts = [on_screen(figure(fact)) for fact in pane.model.table.facts]
    return max(metrics.horizontalAdvance(text) for text in texts)


@pytest.mark.parametrize("width", [300, 340, 460, 560, 740, 1000, 1400])
def test_no_figure_is_cut_nor_scrolled_out_of_sight(pane, width):
    pane.resize(width, 400)
    head = pane.columns.head
    assert not head.isSectionHidden(LITERAL)
    assert head.sectionSize(LITERAL) >= widest(pane) + 2 * PADDING
    assert head.length() <= pane.table.viewport().width()


@pytest.mark.parametrize("width", [300, 560, 1000])
def test_no_figure_that_is_painted_is_cut(pane, monkeypatch, width):
    cut, text = [], CellPainter.text

    def watched(self, painter, rect, said, **how):
        if self.width(said) > rect.width():
            cut.append(said)
        text(self, painter, rect, said, **how)

    monkeypatch.setattr(CellPainter, "text", watched)
    pane.resize(width, 214 * TWO_LINES_PX)
    pane.grab()
    figures = {on_screen(figure(fact)) for fact in pane.model.table.facts}
    assert not figures & set(cut)


def test_a_second_line_is_told_whole_where_the_mouse_rests(pane):
    pane.resize(320, 400)
    row = pane.model.row_of("xiyong-2025.trade-value-2024")
    told = pane.table.itemDelegate().told_below(pane.model.index(row, 0))
    assert told.splitlines() == [
        "园区：西永综合保税区", "期间：2024年", "状态：已实现", "来源：[1] 段28",
    ]  # fmt: skip


def test_a_name_goes_on_beside_a_short_figure(pane, monkeypatch):
    cut, text = set(), CellPainter.text

    def watched(self, painter, rect, said, **how):
        if self.width(said) > rect.width():
            cut.add(said)
        text(self, painter, rect, said, **how)

    monkeypatch.setattr(CellPainter, "text", watched)
    pane.resize(300, 600)
    assert pane.columns.head.sectionSize(NUMBERS["indicator"]) < 160
    pane.grab()
    assert "航空国际货邮吞吐量占比" not in cut  # 55%


@pytest.mark.usefixtures("english")
def test_nor_is_it_in_english(pane):
    pane.resize(300, 400)
    assert pane.columns.head.sectionSize(LITERAL) >= widest(pane) + 2 * PADDING


def test_what_has_no_room_is_told_in_a_second_line(pane):
    pane.resize(1000, 400)
    assert (pane.columns.below, pane.table.rowHeight(1)) == ((), ROW_PX)
    pane.resize(500, 400)
    assert names(pane.columns.below) == ["period", "scope", "status", "place"]
    assert pane.table.rowHeight(1) == TWO_LINES_PX
    pane.resize(320, 400)
    assert names(pane.columns.below)[0] == "park"
    pane.resize(1000, 400)
    assert (pane.columns.below, pane.table.rowHeight(1)) == ((), ROW_PX)


def test_the_keyboard_does_not_stay_in_a_column_that_went(pane):
    pane.resize(1000, 400)
    pane.table.setCurrentIndex(pane.model.index(3, NUMBERS["status"]))
    pane.resize(320, 400)
    assert pane.table.currentIndex().row() == 3
    assert not pane.table.isColumnHidden(pane.table.currentIndex().column())


def test_a_border_that_is_dragged_far_pushes_no_figure_out(pane, qtbot):
    pane.resize(900, 400)
    pane.columns.head.resizeSection(NUMBERS["indicator"], 1500)
    qtbot.waitUntil(lambda: pane.columns.head.length() <= pane.table.viewport().width())
    assert pane.columns.head.sectionSize(LITERAL) >= widest(pane) + 2 * PADDING


def test_a_width_by_hand_comes_back_with_the_room(pane):
    pane.resize(1400, 400)
    pane.columns.widen(NUMBERS["indicator"], 100)
    wide = pane.columns.head.sectionSize(NUMBERS["indicator"])
    pane.resize(320, 400)
    pane.resize(1400, 400)
    assert pane.columns.head.sectionSize(NUMBERS["indicator"]) == wide


def test_what_gave_way_is_kept_as_shown(pane):
    pane.resize(320, 400)
    assert {one["id"] for one in pane.columns.record() if one["shown"]} == {
        column.id for column in COLUMNS if column.shown
    }


def test_the_last_column_stays(pane):
    for at in range(len(COLUMNS)):
        pane.columns.show(at, False)
    assert sum(map(pane.columns.is_shown, range(len(COLUMNS)))) == 1


def test_a_double_click_on_a_border_lets_a_width_go(pane):
    pane.resize(1000, 400)
    at = NUMBERS["indicator"]
    before = pane.columns.head.sectionSize(at)
    pane.columns.widen(at, 60)
    pane.columns.head.sectionHandleDoubleClicked.emit(at)
    assert pane.columns.head.sectionSize(at) == before


def test_beside_a_document_names_are_read_and_periods_whole(pane):
    """At half of an office screen columns give way before a name is cut to nothing."""
    pane.resize(683, 300)
    width = QFontMetricsF(font()).horizontalAdvance
    table = pane.table
    assert table.columnWidth(NUMBERS["indicator"]) > width("进出口整车保税业务")
    assert table.columnWidth(NUMBERS["period"]) > width("常年，年份未写明")
