"""Rows changed as a user does: keys and clicks in the table, forms, the list of the next year."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from parkfacts.facts.model import Park
from parkfacts.facts.search.columns import COLUMNS
from parkfacts.views.data.row_form import RowForm

COLUMN = {column.id: at for at, column in enumerate(COLUMNS)}


def test_a_new_fact_is_stored_shown_and_told_with_undo(used):
    fact = used.new()
    assert (fact.quantity.literal, fact.quantity.qualifier) == ("突破3100亿元", "突破")
    assert fact.period.label == "2025年"
    assert used.window.workspace.selection.current.id == fact.id
    assert any("新事实" in text for text in used.told)
    used.run("undo")
    used.wait()
    assert used.own.facts == []
    used.run("redo")
    used.wait()
    assert [one.id for one in used.own.facts] == [fact.id]


def test_a_form_says_what_is_missing_and_stays_open(used):
    def look(dialog):
        used.write(dialog, park="没有这个", literal="", indicator="")
        dialog.accept()
        assert dialog.isVisible()
        assert "园区" in dialog._missing.text()
        assert "数值" in dialog._missing.text()

    used.in_dialog(RowForm, look, "new_fact")
    assert used.window.own.made is None or used.own.facts == []


def test_f2_edits_a_cell_of_an_own_fact_and_return_goes_down(used):
    fact = used.new()
    used.at(fact.id, "literal")
    QTest.keyClick(used.facts.table, Qt.Key.Key_F2)
    editor = used.window.own.editing.editing.cells.editor
    assert editor.editor.text() == "突破3100亿元"
    editor.editor.clear()
    QTest.keyClicks(editor.editor, "3200")
    assert "3200 亿元" in editor.told.text()
    QTest.keyClick(editor.editor, Qt.Key.Key_Return)
    used.wait()
    assert used.own.facts[0].quantity.literal == "3200"
    assert used.own.facts[0].quantity.unit == "亿元"
    assert used.window.focusWidget() is used.facts.table


def test_what_cannot_be_read_stays_in_the_cell_and_escape_gives_back(used):
    fact = used.new()
    used.at(fact.id, "literal")
    QTest.keyClick(used.facts.table, Qt.Key.Key_F2)
    cells = used.window.own.editing.editing.cells
    cells.editor.editor.setText("不知道")
    QTest.keyClick(cells.editor.editor, Qt.Key.Key_Return)
    assert "读不出数" in cells.editor.told.text()
    QTest.keyClick(cells.editor.editor, Qt.Key.Key_Escape)
    assert cells.editor is None
    assert used.own.facts[0] == fact


def test_tab_goes_to_the_next_cell_that_can_be_edited(used):
    fact = used.new()
    used.at(fact.id, "literal")
    QTest.keyClick(used.facts.table, Qt.Key.Key_F2)
    cells = used.window.own.editing.editing.cells
    QTest.keyClick(cells.editor.editor, Qt.Key.Key_Tab)
    cells.editor.editor.setText("2024年")
    QTest.keyClick(cells.editor.editor, Qt.Key.Key_Return)
    used.wait()
    assert used.own.facts[0].period.label == "2024年"


def test_f2_on_a_bundled_fact_corrects_it_and_both_are_there(used):
    fact = used.window.session().catalogue.facts[0]
    used.at(fact.id, "literal")

    def correct(dialog):
        used.write(dialog, note="核对过")
        dialog.accept()

    used.in_dialog(RowForm, correct, "edit_fact")
    (made,) = used.own.facts
    assert (made.corrects, made.note) == (fact.id, "核对过")
    assert [one.fact for one in used.own.corrected] == [fact.id]
    assert used.window.session().catalogue.find_fact(fact.id) is not None
    assert used.window.workspace.selection.current.id == made.id


def test_a_double_click_on_a_bundled_fact_says_why_and_offers_to_correct(used):
    fact = used.window.session().catalogue.facts[0]
    index = used.at(fact.id, "literal")
    offered = []
    used.window.messages.offers_told.connect(offered.append)
    used.window.own.editing.editing.edit_cell(index)
    assert "更正" in used.told[-1]
    assert [one.text for one in offered[-1]] == ["更正…"]


def test_several_are_changed_together_and_bundled_ones_left_alone(used):
    one = used.new()
    two = used.new(period="2024年")
    bundled = used.window.session().catalogue.dataset.facts[0]
    used.select(one.id, two.id, bundled.id)

    def change(dialog):
        used.write(dialog, status="计划", note="快报")
        dialog.accept()

    used.in_dialog(RowForm, change, "change_facts")
    assert {(fact.status, fact.note) for fact in used.own.facts} == {("planned", "快报")}
    assert {fact.period.label for fact in used.own.facts} == {"2025年", "2024年"}
    used.run("undo")
    used.wait()
    assert {fact.status for fact in used.own.facts} == {"actual"}


def test_delete_takes_own_facts_away(used):
    fact = used.new()
    used.select(fact.id)
    QTest.keyClick(used.facts.table, Qt.Key.Key_Delete)
    used.wait()
    assert used.own.facts == []
    assert any("删除" in text for text in used.told)
    bundled = used.window.session().catalogue.facts[0]
    used.select(bundled.id)
    QTest.keyClick(used.facts.table, Qt.Key.Key_Delete)
    assert "更正" in used.told[-1]


def test_a_new_park_on_the_way_comes_with_its_fact_in_one_step(used):
    def fill(dialog):
        names = dialog._names
        forms = used.window.own.editing.editing._work.forms
        park = forms._with_id(
            Park(id="", name="天府新区试验园", kind="park"), names, "parks", "park"
        )
        names.add("parks", park)
        used.write(dialog, park="天府新区试验园", indicator="外贸进出口值", literal="10亿元",
                   period="2025年", source=used.source, paragraph=used.paragraph)  # fmt: skip
        dialog.accept()

    used.in_dialog(RowForm, fill, "new_fact")
    assert "天府新区试验园" in {park.name for park in used.own.parks}
    used.run("undo")
    used.wait()
    assert used.own.facts == []
    assert "天府新区试验园" not in {park.name for park in used.own.parks}


def test_deleting_what_others_are_of_asks_first(used, monkeypatch):
    level = used.new()
    growth = used.new(indicator="外贸进出口值增速", literal="8%")
    from msgspec.structs import replace

    from parkfacts.facts.editing.edit import Edit

    used.data.do((Edit("facts", growth, replace(growth, of=level.id)),), "of")
    used.wait()
    used.select(level.id)
    used.in_dialog(QMessageBox, lambda box: box.reject(), "remove_facts")
    assert len(used.own.facts) == 2


def test_own_facts_are_handed_out_for_checking(used, tmp_path, monkeypatch):
    from PySide6.QtWidgets import QFileDialog

    used.new()
    path = tmp_path / "核对.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    used.run("hand_for_correction")
    used.qtbot.waitUntil(path.exists, timeout=5_000)
    used.wait()
    assert any("核对.xlsx" in text for text in used.told)


def test_the_card_leads_to_the_correction(used):
    fact = used.window.session().catalogue.facts[0]
    used.select(fact.id)
    outlets = used.window.workspace.outlets

    def look(dialog):
        assert dialog.windowTitle() == "更正事实"

    used.in_dialog(RowForm, look, lambda: outlets.own_wanted.emit("correct", fact.id))


def test_what_is_deleted_beside_bundled_facts_is_told_with_undo(used):
    fact = used.new()
    bundled = used.window.session().catalogue.dataset.facts[0]
    offered = []
    used.window.messages.offers_told.connect(offered.append)
    used.select(fact.id, bundled.id)
    used.run("remove_facts")
    used.wait()
    assert used.own.facts == []
    assert "另有 1 条不是自己的" in used.told[-1]
    assert [one.text for one in offered[-1]] == ["撤销"]
    offered[-1][0].do()
    used.wait()
    assert [one.id for one in used.own.facts] == [fact.id]


def test_undo_of_a_cell_gives_back_the_figure_and_its_meaning(used):
    fact = used.new()
    used.at(fact.id, "period")
    QTest.keyClick(used.facts.table, Qt.Key.Key_F2)
    cells = used.window.own.editing.editing.cells
    cells.editor.editor.setText("2023年")
    QTest.keyClick(cells.editor.editor, Qt.Key.Key_Return)
    used.wait()
    used.run("undo")
    used.wait()
    assert used.own.facts == [fact]


def test_a_new_fact_wants_a_period_and_never_takes_it_for_untold(used):
    def look(dialog):
        used.write(dialog, park="西永综保区", indicator="外贸进出口值", literal="3亿元",
                   source=used.source, paragraph=used.paragraph)  # fmt: skip
        assert dialog.editor("period").text() == ""
        dialog.accept()
        assert dialog.isVisible()
        assert "期间" in dialog._missing.text()
        used.write(dialog, period="期间未写明")
        dialog.accept()
        assert not dialog.isVisible()

    used.in_dialog(RowForm, look, "new_fact")
    assert used.own.facts[-1].period.basis == "unstated"


def test_rooms_of_a_form_stand_close_whatever_is_told_below_them(used):
    def look(dialog):
        dialog.resize(dialog.width(), dialog.height() + 200)
        used.write(dialog, literal="3亿元")
        dialog.read()
        told = dialog._shown["literal"].told
        QTest.qWait(20)
        editor = dialog.editor("literal")
        assert told.geometry().top() - editor.geometry().bottom() < 14

    used.in_dialog(RowForm, look, "new_fact")
