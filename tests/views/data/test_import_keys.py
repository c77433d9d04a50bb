"""How the import page is driven by keys, and what it keeps."""

import time

from import_page import BAD
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit

from parkfacts.views.data import import_dialogs
from parkfacts.views.kit.tab_order import tab_stops


def test_keys_lead_through_parts_and_problems(page, trade, qtbot):
    window = page.open(trade)
    window.activateWindow()
    window.parts.grid.setFocus()
    qtbot.waitUntil(window.parts.grid.hasFocus)
    qtbot.keyClick(window, Qt.Key.Key_F6)
    assert window.parts.problems.hasFocus()
    qtbot.keyClick(window, Qt.Key.Key_F8)
    assert window.parts.problems.hasFocus()
    assert window.parts.problems.selectionModel().hasSelection()


def test_a_mapping_is_remembered_for_the_same_heads_of_next_year(page, trade, table, tmp_path):
    page.open(trade)
    page.opener.shown.acts.set_given(None, {"status": "计划"})
    page.wait()
    page.tell_source()
    page.foot.sound.click()
    page.wait()
    (kept,) = (tmp_path / "文档" / "各列的含义").glob("*.toml")
    assert "计划" in kept.read_text(encoding="utf-8")
    page.opener.work.touched = False
    page.open(table("单位：亿元,,", "园区,2023年,2024年", "西永综合保税区,5,6", name="b.csv"))
    assert page.seen.mapping.given.status == "计划"


def test_a_mapping_goes_into_a_file_and_comes_from_it(page, trade, tmp_path, monkeypatch):
    page.open(trade)
    path = tmp_path / "外贸.toml"
    monkeypatch.setattr(import_dialogs, "mapping_to_save", lambda *_: path)
    monkeypatch.setattr(import_dialogs, "mapping_to_open", lambda *_: path)
    page.opener.shown.acts.set_role(1, "unused")
    page.wait()
    page.opener.shown.bar.keep_wanted.emit()
    page.opener.shown.acts.find_anew()
    page.wait()
    assert len(page.seen.facts) == 6
    page.opener.shown.bar.take_wanted.emit()
    page.wait()
    assert len(page.seen.facts) == 3


def test_a_block_of_cells_is_left_out_at_once(page, trade, qtbot):
    page.open(trade)
    page.parts.grid.selectAll()
    qtbot.keyClick(page.parts.grid, Qt.Key.Key_Space)
    page.wait()
    assert page.seen.count("out") == 6
    assert not page.foot.sound.isEnabled()


def test_enter_mends_the_cell_where_one_is(page, trade, qtbot):
    page.open(trade)
    grid = page.parts.grid
    grid.go_to(BAD)
    qtbot.keyClick(grid, Qt.Key.Key_Return)
    editor = grid.findChild(QLineEdit, "cell")
    editor.setText("330")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.seen.cell(BAD) == "330")
    page.wait()
    assert page.seen.count("bad") == 0
    page.opener.work.undo()
    page.wait()
    assert page.seen.cell(BAD) == "33..5"


def test_alt_down_opens_what_a_column_becomes(page, trade, qtbot):
    page.open(trade)
    grid = page.parts.grid
    grid.go_to(BAD)
    qtbot.keyClick(grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    menu = QApplication.activePopupWidget()
    (unused,) = [action for action in menu.actions() if action.text() == "不用"]
    unused.trigger()
    menu.close()
    page.wait()
    assert page.seen.mapping.columns[2].role == "unused"


def test_a_name_of_a_figure_is_not_mended_in_the_figure(page, table):
    page.open(table("园区,2023年", "西永综合,5亿元"))
    problems = page.parts.problems.problems
    named = [row for row in range(problems.rowCount()) if problems.problem_at(row).name]
    assert named
    for row in named:
        assert not problems.flags(problems.index(row, 1)) & Qt.ItemFlag.ItemIsEditable


def test_an_encoding_that_is_not_sure_shows_first_lines(page, tmp_path):
    path = tmp_path / "gb.csv"
    path.write_bytes("园区,2023年\n西永综合保税区,5亿元\n".encode("gb18030"))
    page.open(path)
    bar = page.opener.shown.bar
    assert bar.doubt.isVisible() is not page.opener.work.importing.tables.file.sure
    bar.encoding.setCurrentIndex(bar.encoding.findData("big5"))
    bar.encoding.activated.emit(bar.encoding.currentIndex())
    page.wait()
    assert page.opener.work.importing.tables.file.encoding == "big5" or page.foot.why.text()


def test_what_is_half_done_is_kept_when_the_page_is_left(page, trade, qtbot):
    window = page.open(trade)
    page.opener.shown.acts.mend(BAD, "330")
    page.wait()
    window.foot.back.click()
    assert not window.isVisible()
    assert page.told[-1] == "“外贸.csv”做到一半，还没有入库，留着"
    (go_on,) = page.offers[-1]
    go_on.do()
    assert window.isVisible()
    assert page.seen.cell(BAD) == "330"
    assert page.own_data.files == ()


def test_escape_in_a_field_leaves_the_field_and_not_the_page(page, trade, qtbot):
    window = page.open(trade)
    window.activateWindow()
    page.parts.frame.show_part("source")
    page.parts.source.publisher.setFocus()
    qtbot.keyClick(page.parts.source.publisher, Qt.Key.Key_Escape)
    assert window.isVisible()
    assert page.parts.grid.hasFocus()
    qtbot.keyClick(page.parts.grid, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_reading_that_takes_long_tells_how_far_it_is_and_can_be_stopped(page, qtbot):
    page.opener.show()
    window, ended = page.opener.shown, []

    def make(told):
        try:
            while True:
                told(0.5)
                time.sleep(0.005)
        finally:
            ended.append(True)

    page.opener.work.open(make)
    qtbot.waitUntil(window.foot.progress.isVisible)
    assert window.foot.why.text() == "正在读表…"
    window.foot.stop.click()
    qtbot.waitUntil(lambda: bool(ended))
    page.wait()
    assert not window.foot.progress.isVisible()
    assert window.note.isVisible()


def test_a_missing_park_is_given_for_the_whole_table(page, table, qtbot):
    page.open(table("指标,单位,2022年,2023年", "外贸进出口值,亿元,5,6", "企业数,家,7,8"))
    problems = page.parts.problems
    (row,) = [
        row
        for row in range(problems.entries.rowCount())
        if problems.problems.problem_at(row).name == ("park", "")
    ]
    assert "4 处" in problems.entries.index(row, 2).data()
    problems.mend(problems.entries.index(row, 0))
    park = page.parts.meaning.given.fields["park"]
    park.setText("西永综合保税区")
    park.editingFinished.emit()
    page.wait()
    assert page.seen.count("bad") == 0
    assert len(page.seen.facts) == 4


def test_tab_goes_through_the_page_as_it_stands(page, trade):
    shown = page.open(trade)
    for width in (1366, 700, 1000):
        shown.resize(width, 728)
        page.wait()
        stops = [one for one in tab_stops(shown) if one.isVisible()]
        source = shown.parts.source
        first = (shown.bar.encoding, shown.bar.more, source.title, source.kind)
        last = (shown.parts.meaning.of_column, shown.parts.meaning.role, shown.foot.back)
        at = [stops.index(one) for one in (*first, *last) if one.isVisible()]
        assert at == sorted(at)
        at = [stops.index(one) for one in (shown.bar.first, shown.parts.grid, shown.foot.back)]
        assert at == sorted(at)
        lists = (shown.parts.facts, shown.parts.problems)
        assert all(at[1] < stops.index(one) < at[2] for one in lists if one.isVisible())
