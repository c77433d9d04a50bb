"""Rows changed as a user does: keys and clicks in the table, forms, the list of the next year."""

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QMessageBox

from parkfacts.facts.model import Park
from parkfacts.facts.search.columns import COLUMNS
from parkfacts.views.data.row_form import RowForm
from parkfacts.views.data.year_form import YearForm

COLUMN = {column.id: at for at, column in enumerate(COLUMNS)}


def _open(form):
    """The field that is open in the list of the next year."""
    return form.table.viewport().findChildren(QLineEdit)[-1]


class Used:
    """A window in use, and what a user does in it."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window
        self.told = []
        window.messages.info_told.connect(self.told.append)
        window.messages.error_told.connect(self.told.append)

    @property
    def facts(self):
        return self.window.workspace.panes.facts

    @property
    def data(self):
        return self.window.own.data

    @property
    def own(self):
        return self.data.target().dataset

    def run(self, action):
        self.window.commands.run(action)

    def wait(self):
        """Until what is shown says what own data say."""
        self.qtbot.waitUntil(
            lambda: not self.window.tasks.busy and self.window.session().own == self.data.on,
            timeout=10_000,
        )
        QApplication.processEvents()

    def select(self, *fact_ids):
        self.facts.select_facts(list(fact_ids), fact_ids[0])
        self.facts.table.setFocus()

    def at(self, fact_id, column):
        self.select(fact_id)
        row = self.facts.model.row_of(fact_id)
        index = self.facts.model.index(row, COLUMN[column])
        picker = self.facts.table.selectionModel()
        picker.setCurrentIndex(index, picker.SelectionFlag.NoUpdate)
        return index

    def in_dialog(self, kind, do, action):
        """Run an action, and do something in the dialog that it opens."""
        seen = []

        def look():
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, kind):
                return
            seen.append(dialog)
            timer.stop()
            try:
                do(dialog)
            finally:
                if dialog.isVisible():
                    QDialog.reject(dialog)

        timer = QTimer(self.window, interval=10)
        timer.timeout.connect(look)
        timer.start()
        action() if callable(action) else self.run(action)
        timer.stop()
        assert seen, "no dialog was opened"
        self.wait()

    def write(self, dialog, **texts):
        for field, text in texts.items():
            editor = dialog.editor(field)
            if hasattr(editor, "findData"):
                editor.setCurrentIndex(editor.findData(text))
            elif hasattr(editor, "setPlainText"):
                editor.setPlainText(text)
            else:
                editor.setText(text)

    def new(self, **texts):
        given = {"park": "西永综保区", "indicator": "外贸进出口值", "literal": "突破3100亿元",
                 "period": "2025年", "source": self.source,
                 "paragraph": self.paragraph}  # fmt: skip

        def fill(dialog):
            self.write(dialog, **(given | texts))
            dialog.accept()
            assert not dialog.isVisible(), dialog._missing.text()

        self.in_dialog(RowForm, fill, "new_fact")
        return self.own.facts[-1]

    @property
    def source(self):
        return self.window.session().catalogue.dataset.sources[0].title

    @property
    def paragraph(self):
        """One that the source lists."""
        return str(self.window.session().catalogue.dataset.sources[0].paragraphs[0].number)


@pytest.fixture
def used(qtbot, window):
    used = Used(qtbot, window)
    yield used
    for dialog in window.findChildren(QDialog):
        dialog.hide()


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


def test_the_next_year_is_filled_with_return_and_blanks_are_passed_over(used):
    catalogue = used.window.session().catalogue
    facts = [fact for fact in catalogue.facts if fact.period.granularity == "year"][:6]
    used.select(*(fact.id for fact in facts))
    count = []

    def fill(form):
        count.append(form.model.rowCount())
        form.source.setText(used.source)
        form.paragraph.setText(used.paragraph)
        form.begin()
        QTest.keyClicks(_open(form), "12")
        QTest.keyClick(_open(form), Qt.Key.Key_Return)
        QTest.keyClick(_open(form), Qt.Key.Key_Return)
        _open(form).insert("约13")
        QTest.keyClick(_open(form), Qt.Key.Key_Return)
        form.accept()

    used.in_dialog(YearForm, fill, "next_year")
    assert count[0] >= 3
    made = {fact.quantity.literal: fact for fact in used.own.facts}
    assert set(made) == {"12", "约13"}
    assert made["约13"].quantity.qualifier == "约"
    years = {fact.period.end.year for fact in used.own.facts}
    assert years <= {fact.period.end.year + 1 for fact in facts}


def test_a_column_of_a_sheet_is_pasted_into_the_next_year(used):
    catalogue = used.window.session().catalogue
    facts = [fact for fact in catalogue.facts if fact.period.granularity == "year"][:6]
    used.select(*(fact.id for fact in facts))
    QApplication.clipboard().setText("11\r\n\r\n13\r\n")

    def paste(form):
        form.source.setText(used.source)
        form.paragraph.setText(used.paragraph)
        form.table.setFocus()
        QTest.keyClick(form.table, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert [fact.quantity.literal for _, fact in form.model.filled] == ["11", "13"]
        form.accept()

    used.in_dialog(YearForm, paste, "next_year")
    assert [fact.quantity.literal for fact in used.own.facts] == ["11", "13"]


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
