"""What a user sees and does in the comparison."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMenu, QPushButton

from parkfacts.app.copies import copy_of
from parkfacts.compose.page.options import Options
from parkfacts.exchange.clipboard.comparison import COMPARISON_PRESETS_BY_ID
from parkfacts.models.comparison_model import GridRole

ZONES = ("xiyong-ftz", "chengdu-gaoxin-ftz", "haikou-ftz")


@pytest.fixture
def page(window, qtbot):
    """The comparison of three bonded zones."""
    window.workspace.selection.check_parks(ZONES)
    window.commands.run("show_comparison")
    qtbot.waitUntil(lambda: bool(window.workspace.panes.comparison.details.paragraph()))
    return window.workspace.panes.comparison


def columns(page):
    return [head.id for head in page.model.grid.columns if head.kind == "park"]


def go_to(page, indicator, column=0):
    index = page.model.index_of(indicator)
    index = index.siblingAtColumn(column)
    page.table.setCurrentIndex(index)
    return index


def shown_rows(page):
    return {row.indicator.id for row in page.comparison.rows}


def test_the_switch_counts_the_checked_parks(window):
    window.workspace.selection.check_parks(ZONES)
    assert window.bar.view_titles()[-1] == "对比 3"


def test_checked_parks_are_columns_in_the_order_of_checking(page, window):
    assert columns(page) == list(ZONES)
    assert window.status.text().startswith("3 个园区 · ")


def test_a_park_is_added_by_its_initials(page, qtbot):
    qtbot.keyClicks(page.controls.search, "szgyyq")
    assert page.controls.search.found()[0] == "苏州工业园区"
    qtbot.keyClick(page.controls.search, Qt.Key.Key_Return)
    assert columns(page)[-1] == "suzhou-park"
    assert page.controls.search.text() == ""


def test_keys_move_pin_and_remove_the_park_of_the_cell(page, qtbot):
    go_to(page, "trade-value", 1)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    qtbot.keyClick(page.table, Qt.Key.Key_Left, both)
    assert columns(page) == ["chengdu-gaoxin-ftz", "xiyong-ftz", "haikou-ftz"]
    go_to(page, "trade-value", 2)
    qtbot.keyClick(page.table, Qt.Key.Key_B)
    assert page.model.grid.baseline == "haikou-ftz"
    qtbot.keyClick(page.table, Qt.Key.Key_Delete)
    assert columns(page) == ["chengdu-gaoxin-ftz", "xiyong-ftz"]


def test_dragging_a_head_moves_the_park(page, qtbot):
    page.table.horizontalHeader().moveSection(0, 2)
    qtbot.waitUntil(lambda: columns(page)[-1] == "xiyong-ftz")
    assert columns(page) == ["chengdu-gaoxin-ftz", "haikou-ftz", "xiyong-ftz"]
    assert page.table.horizontalHeader().visualIndex(0) == 0


def test_the_current_cell_goes_with_its_park(page):
    go_to(page, "trade-value", 1)
    page.table.order_wanted.emit((ZONES[1], ZONES[0], ZONES[2]))
    assert page.table.currentIndex().column() == 0
    assert page.table.currentIndex().data(GridRole).text == "5021"


def test_a_reckoned_column_cannot_be_dragged_among_the_parks(page, qtbot):
    page.table.horizontalHeader().moveSection(4, 0)
    qtbot.wait(20)
    assert columns(page) == list(ZONES)
    assert page.table.horizontalHeader().visualIndex(4) == 4


def test_only_comparable_rows_or_rows_all_parks_have(page):
    everything = shown_rows(page)
    page.controls.comparable.setChecked(True)
    comparable = shown_rows(page)
    assert "trade-value" in comparable < everything
    assert "trade-value-share" not in comparable
    page.controls.comparable.setChecked(False)
    page.controls.full.setChecked(True)
    assert shown_rows(page) == {
        row.indicator.id for row in page.comparison.rows if all(cell.fact for cell in row.cells)
    }


def test_the_same_period_leaves_other_periods_blank(page):
    page.comparing.want(period="same")
    assert go_to(page, "trade-value-share", 2).data(GridRole).text == "同期未载"


def test_words_searched_narrow_the_rows(page, window):
    window.bar.search.setText("zengsu")
    names = [row.indicator.name for row in page.comparison.rows]
    assert names
    assert all("增速" in name for name in names)
    window.bar.search.setText("没有这样的指标")
    assert page.model.rowCount() == 0
    assert "放宽" in page.table.empty_text


def test_a_cell_leads_to_its_source(page, qtbot):
    go_to(page, "trade-value", 2)
    assert page.details.page == "source"
    assert "海口日报" in spoken(page.source)
    page.comparing.show_alone(True)
    go_to(page, "import-value", 0)
    qtbot.waitUntil(lambda: "该来源未载" in spoken(page.source))
    assert "海口日报" not in spoken(page.source)


def test_the_card_tells_of_the_value_that_was_picked(page, qtbot):
    go_to(page, "trade-value", 1)
    qtbot.waitUntil(lambda: "5021" in spoken(page.source))
    page.comparing.choose(ZONES[1], "trade-value", "chengdu-gaoxin-ftz-2024.trade-2025-07")
    qtbot.waitUntil(lambda: "3131" in spoken(page.source))
    assert page.controls.picked.text() == "自选 1"
    page.table.setCurrentIndex(page.model.index(-1, -1))
    page.table.park_unwanted.emit(ZONES[1])
    qtbot.waitUntil(lambda: ZONES[1] not in columns(page))
    assert "3131" not in spoken(page.source)
    assert page.controls.picked.isHidden()  # none of what is compared now


def test_the_card_of_a_cell_copies_its_figure(page, window):
    go_to(page, "trade-value", 2)
    page.source.copy_wanted.emit("figure")
    assert QGuiApplication.clipboard().text() == "334亿元"


def test_a_verdict_tells_its_reasons(page, qtbot):
    go_to(page, "trade-value-share", 3)
    assert page.details.page == "verdict"
    qtbot.waitUntil(lambda: any("分母不同" in line for line in page.details.reasons()))
    assert "只可并列" in page.details.reasons()


def test_selected_rows_are_what_chart_and_paragraph_are_about(page, qtbot):
    go_to(page, "trade-value-growth")
    qtbot.waitUntil(lambda: len(page.chart.chart.panels) == 1)
    assert page.chart.chart.panels[0].subject == "外贸进出口值增速"
    assert "2788.44" not in page.details.paragraph()
    qtbot.keyClick(page.table, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: "2788.44" in page.details.paragraph())


def test_another_value_of_a_cell_is_chosen_and_given_back(page):
    index = go_to(page, "trade-value", 1)
    assert index.data(GridRole).others
    page.table.values_wanted.emit(index, QPoint(0, 0))
    entries = [e for e in page.findChild(QMenu, "values").actions() if e.isCheckable()]
    assert [entry.isChecked() for entry in entries] == [True, False]
    assert "红星新闻" in entries[0].text()
    entries[1].trigger()
    assert go_to(page, "trade-value", 1).data(GridRole).text != "5021"
    page.comparing.choose("chengdu-gaoxin-ftz", "trade-value", None)
    assert go_to(page, "trade-value", 1).data(GridRole).text == "5021"


def test_overlapping_parks_are_told_before_anything(page, window):
    window.workspace.selection.check_parks(("xiyong-park", "xiyong-ftz"))
    assert page.banner_text()
    assert "不能相加" in page.banner_text()


def test_without_parks_some_are_offered(page, window):
    window.workspace.selection.check_parks(())
    page.invitation.click()
    assert len(columns(page)) >= 2


def test_a_suggested_park_is_added_at_a_click(page, qtbot):
    qtbot.waitUntil(lambda: bool(page.controls.offered()))
    before = columns(page)
    page.controls.offered()[0].click()
    assert len(columns(page)) == len(before) + 1


def test_transposed_shows_parks_as_rows(page):
    page.controls.transpose.setChecked(True)
    assert page.model.headerData(0, Qt.Orientation.Vertical).startswith("西永综合保税区")
    page.table.setCurrentIndex(page.model.index_of("trade-value"))
    assert [row.indicator.id for row in page.table.chosen_rows()] == ["trade-value"]


def test_copies_what_is_selected_or_all(page, window):
    window.commands.run("copy")
    whole = QGuiApplication.clipboard().mimeData().html()
    assert "2788.44" in whole
    assert "24.6" in whole
    go_to(page, "trade-value-growth")
    window.commands.run("copy")
    assert "2788.44" not in QGuiApplication.clipboard().mimeData().html()
    window.commands.run("copy_sentence")
    assert "个百分点" in QGuiApplication.clipboard().text()


def test_f6_goes_round_the_comparison(page, window, qtbot):
    window.bar.search.setFocus()
    seen = []
    for _ in range(5):
        window.commands.run("next_pane")
        focus = QApplication.focusWidget()
        parts = {"add": page.controls, "table": page.table, "chart": page.chart,
                 "side": page.details, "search": window.bar}  # fmt: skip
        seen.append(next(name for name, part in parts.items() if part.isAncestorOf(focus)
                         or part is focus))  # fmt: skip
    assert seen == ["add", "table", "chart", "side", "search"]


def test_a_paragraph_is_about_so_many_rows_as_can_be_read(page, monkeypatch):
    monkeypatch.setattr("parkfacts.compose.comparison.paragraph.MOST_ROWS", 2)
    paragraph, table = (COMPARISON_PRESETS_BY_ID[name] for name in ("paragraph", "table"))
    seen = page.seen()
    assert copy_of(seen, paragraph, Options()).things == 2
    assert copy_of(seen, table, Options()).things > 2
    page.comparing.show_alone(True)
    page.table.selectAll()
    assert copy_of(page.seen(), paragraph, Options()).things == len(page.comparison.rows)


def test_the_look_comes_back_at_the_next_start(make_window, settings, page, window):
    page.comparing.want(only_comparable=True)
    page.comparing.show_column("rank", True)
    window.close()
    again = make_window(settings)
    assert again.workspace.view.name == "compare"
    assert again.workspace.panes.comparison.controls.comparable.isChecked()
    assert "rank" in again.workspace.panes.comparing.look.columns


def test_the_sizes_of_its_panes_come_back(make_window, settings, page, window):
    page.frame.put_sizes({"compared_tabs": [300, 360], "compared": [310, 350]})
    kept = page.frame.sizes()
    window.close()
    again = make_window(settings).workspace.panes.comparison.frame.sizes()
    for name in ("compared_tabs", "compared"):
        (table, below), (before, under) = again[name], kept[name]
        assert table / below == pytest.approx(before / under, abs=0.02)


def test_what_is_offered_stays_while_rows_are_chosen(page, qtbot):
    qtbot.waitUntil(lambda: bool(page.controls.offered()))
    before = page.controls.offered()
    go_to(page, "trade-value-growth")
    qtbot.waitUntil(lambda: len(page.chart.chart.panels) == 1)
    assert page.controls.offered() == before


def test_an_edition_of_citations_is_followed(page, window, qtbot):
    before = page.details.paragraph()
    window.settings["citation_style"] = "gbt7714-2015"
    window.copier.style_chosen.emit("gbt7714-2015")
    qtbot.waitUntil(lambda: page.details.paragraph() != before)


def test_what_is_copied_are_the_rows_that_are_shown(page, window):
    window.commands.run("copy")
    assert "1527" not in QGuiApplication.clipboard().mimeData().html()
    page.table.selectAll()
    window.commands.run("copy")
    assert "1527" not in QGuiApplication.clipboard().mimeData().html()
    page.table.clearSelection()
    page.comparing.show_alone(True)
    window.commands.run("copy")
    assert "1527" in QGuiApplication.clipboard().mimeData().html()


def spoken(card):
    """All that the source card says."""
    from PySide6.QtWidgets import QLabel

    return "\n".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_a_page_can_be_chosen_while_a_figure_is_current(page):
    page.table.setCurrentIndex(page.model.index_of("trade-value"))
    assert page.details.page == "source"
    heads = {head.text(): head for head in page.details.findChildren(QPushButton)}
    heads["可比性"].click()
    assert page.details.page == "verdict"
    heads["来源"].click()
    assert page.details.page == "source"
