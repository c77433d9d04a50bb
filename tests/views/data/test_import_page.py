"""What a person sees and does on the import page: drop, map, mend, take in, undo."""

import pytest
from import_page import BAD
from PySide6.QtCore import QItemSelectionModel, Qt

from parkfacts.exchange.intake.drafting.model import NameAnswer
from parkfacts.models.import_fact_model import OUTCOME
from parkfacts.models.import_list import FateRole
from parkfacts.views.data import import_dialogs
from parkfacts.views.data.table_to_open import Pasted


def mend_in_list(page, text):
    """Write into the cell of the problem that is one of a literal."""
    problems = page.parts.problems.problems
    (row,) = [row for row in range(problems.rowCount()) if problems.problem_at(row).at == BAD]
    assert problems.setData(problems.index(row, 1), text)
    page.wait()


def test_a_dropped_table_is_mapped_mended_and_taken_in(page, trade, qtbot):
    window = page.open(trade)
    assert window.isVisible()
    assert [column.role for column in page.seen.mapping.columns] == ["park", "literal", "literal"]
    assert page.foot.told.text() == "5 条可入库"
    assert page.foot.counts["bad"].text() == "1 条不行"
    assert not page.foot.all.isEnabled()
    page.tell_source()
    assert "1 条不行" in page.foot.why.text()
    mend_in_list(page, "330")
    assert page.foot.all.isEnabled()
    page.foot.all.click()
    page.wait()
    assert not window.isVisible()
    assert page.told[-1] == "导入了 6 条：新 6"
    assert {fact.quantity.literal for fact in page.own_facts()} >= {"330", "2,701.5"}
    assert page.went_to[-1].facts == tuple(fact.id for fact in page.own_facts())


def test_a_mend_touches_no_other_cell(page, trade):
    page.open(trade)
    before = [one for one in page.seen.facts if one.at != BAD]
    mend_in_list(page, "330")
    assert [one for one in page.seen.facts if one.at != BAD] == before
    assert page.seen.cell(BAD) == "330"


def test_an_import_is_undone_whole(page, trade):
    page.open(trade)
    page.tell_source()
    page.foot.sound.click()
    page.wait()
    assert len(page.own_facts()) == 5
    (undo, look) = page.offers[-1]
    assert (undo.text, look.text) == ("撤销", "看看")
    undo.do()
    assert page.own_facts() == []


def test_only_what_is_sound_is_taken_in_and_the_rest_stays(page, trade):
    window = page.open(trade)
    page.tell_source()
    page.foot.sound.click()
    page.wait()
    assert window.isVisible()
    assert page.told[-1] == "导入了 5 条：新 5"
    assert page.seen.count("same") == 5
    assert page.seen.count("bad") == 1
    mend_in_list(page, "330")
    page.foot.all.click()
    page.wait()
    assert page.told[-1] == "导入了 6 条：新 1，相同 5"
    assert len(page.own_facts()) == 6


def test_nothing_is_written_before_the_source_is_told(page, trade):
    page.open(trade)
    assert "发布者" in page.foot.sound.toolTip()
    assert not page.foot.sound.isEnabled()
    page.parts.source.internal.click()
    page.wait()
    assert page.foot.sound.isEnabled()
    assert page.opener.work.importing.source.publisher == "内部资料"


def test_a_click_on_a_problem_goes_to_its_cell(page, trade):
    page.open(trade)
    problems = page.parts.problems
    (row,) = [row for row in range(problems.entries.rowCount()) if problems.place_of(row) == BAD]
    problems.setCurrentIndex(problems.entries.index(row, 0))
    assert page.parts.grid.place == BAD
    assert page.parts.meaning.name.text().startswith("C")


def test_a_name_is_answered_once_for_all_its_cells(page, table):
    page.open(
        table("园区,指标,数值,单位,期间", "西永综合,外贸进出口值,5,亿元,2023年",
              "西永综合,外贸进出口值,6,亿元,2022年")
    )  # fmt: skip
    names = page.parts.names.names
    (match,) = [one for one in page.seen.draft.names if one.kind == "park"]
    assert match.cells == 2
    park = page.session.catalogue.resolve_park("西永综合保税区").id
    page.opener.shown.acts.naming.answer(NameAnswer("park", match.text, park))
    page.wait()
    assert {one.fact.park for one in page.seen.facts if one.fact} == {park}
    row = names.row_of("park", match.text)
    assert names.index(row, 0).data(FateRole) is None


def test_what_waits_for_new_names_is_marked_until_all_are_confirmed(page, table):
    page.open(
        table("园区,指标,数值,单位,期间", "甲乙高新区,丙丁收入,5,亿元,2023年",
              "甲乙高新区,戊己收入,6,亿元,2023年")
    )  # fmt: skip
    assert (page.seen.sound, page.seen.doubtful, set(page.seen.fates)) == (0, 2, {"doubt"})
    told = [page.seen.draft.problems[at].what for at, _ in page.seen.problems]
    assert sum("甲乙高新区" in one for one in told) == 1
    page.opener.shown.acts.naming.confirm()
    page.wait()
    assert (page.seen.sound, page.seen.doubtful, set(page.seen.fates)) == (2, 0, {"new"})
    page.opener.work.undo()
    page.wait()
    assert page.seen.sound == 0


def test_a_column_that_is_put_otherwise_refreshes_facts_and_problems(page, trade):
    page.open(trade)
    page.opener.shown.acts.set_role(1, "unused")
    page.wait()
    assert len(page.seen.facts) == 3
    assert page.parts.facts.entries.rowCount() == 3
    page.opener.work.undo()
    page.wait()
    assert len(page.seen.facts) == 6
    page.opener.work.redo()
    page.wait()
    assert len(page.seen.facts) == 3


def test_a_column_that_is_not_placed_stops_everything(page, trade):
    page.open(trade)
    page.tell_source()
    page.opener.shown.acts.set_role(1, "")
    page.wait()
    assert "1 列没有定下" in page.foot.why.text()
    assert not page.foot.sound.isEnabled()


def test_what_is_left_out_stays_in_the_list_and_can_be_taken_in(page, trade, qtbot):
    page.open(trade)
    page.parts.grid.go_to(BAD)
    qtbot.keyClick(page.parts.grid, Qt.Key.Key_Space)
    page.wait()
    assert page.seen.fate_at(BAD) == "out"
    assert page.foot.counts["bad"].text() == "0 条不行"
    assert page.parts.facts.entries.rowCount() == 6
    page.opener.shown.acts.take_or_leave([BAD])
    page.wait()
    assert page.seen.fate_at(BAD) == "bad"


def test_a_cancelled_change_is_not_made(page, trade):
    page.open(trade)
    work = page.opener.work
    work.change(lambda one: one.with_mapping(one.mapping._replace(columns=())))
    assert work.busy
    work.cancel()
    page.wait()
    assert len(page.seen.facts) == 6
    assert len(work.importing.mapping.columns) == 3


def test_a_bad_file_is_told_in_one_line_and_the_window_stays(page, tmp_path):
    path = tmp_path / "坏.xlsx"
    path.write_bytes(b"PK\x03\x04 no workbook")
    window = page.open(path)
    assert window.isVisible()
    assert "坏.xlsx" in window.note.text.text()
    assert "\n" not in window.note.text.text()
    assert not page.foot.all.isVisible()


def test_a_bad_file_leaves_what_is_open(page, trade, tmp_path):
    page.open(trade)
    path = tmp_path / "坏.xlsx"
    path.write_bytes(b"PK\x03\x04 no workbook")
    page.open(path)
    assert len(page.seen.facts) == 6
    assert "坏.xlsx" in page.foot.why.text()


@pytest.mark.parametrize("agreed", [True, False])
def test_another_table_is_asked_for_where_one_is_in_work(page, trade, table, monkeypatch, agreed):
    page.open(trade)
    mend_in_list(page, "330")
    asked = []
    monkeypatch.setattr(
        import_dialogs, "wants_other_table", lambda *said: asked.append(said[1:]) or agreed
    )
    page.open(table("园区,2023年", "西永综合保税区,5", name="别的.csv"))
    assert asked == [("外贸.csv", "别的.csv")]
    assert (len(page.seen.facts) == 6) is not agreed


def test_a_pasted_table_is_taken_like_a_file(page):
    page.open(Pasted("", "园区\t2023年\n西永综合保税区\t5亿元"))
    assert page.seen.facts[0].place == "剪贴板!B2"


def test_counts_narrow_the_lists(page, trade):
    page.open(trade)
    page.foot.counts["bad"].click()
    assert page.parts.facts.entries.rowCount() == 1
    assert page.parts.facts.place_of(0) == BAD
    page.foot.counts["bad"].click()
    assert page.parts.facts.entries.rowCount() == 6


def test_text_of_a_table_is_never_markup(page, table):
    page.open(table("园区,2023年", "<b>西永</b>&,5亿元"))
    tip = page.parts.grid.grid.index(1, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;西永" in tip
    flags = QItemSelectionModel.SelectionFlag.ClearAndSelect
    page.parts.grid.selectionModel().setCurrentIndex(page.parts.grid.grid.index(1, 0), flags)
    assert page.parts.meaning.samples.textFormat() == Qt.TextFormat.PlainText


def test_a_table_that_comes_back_lists_what_differs_first_and_wants_no_source(page, trade, table):
    page.open(trade)
    page.tell_source()
    page.foot.sound.click()
    page.wait()
    facts = page.own_facts()
    rows = [f'{fact.id},"{fact.quantity.literal}",亿元' for fact in facts]
    page.opener.close()
    page.open(table("编号,数值,单位", *rows[:-1], f"{facts[-1].id},4601,亿元", name="核对.csv"))
    assert page.seen.facts[-1].outcome == "changed"
    listed = page.parts.facts.facts
    assert listed.draft_at(0).fact.id == facts[-1].id
    assert listed.index(0, OUTCOME).data(FateRole) == "doubt"  # another source contradicts it
    assert page.parts.source.wanted.isHidden()
    assert page.foot.all.isEnabled()
    page.foot.all.click()
    page.wait()
    assert page.own_facts()[-1].quantity.literal == "4601"
    assert page.own_facts()[-1].source == facts[-1].source


def test_names_are_whole_where_there_is_room(page, trade):
    shown = page.open(trade)
    shown.resize(1920, 1000)
    page.wait()
    facts = page.parts.facts
    room = facts.columnWidth(2)
    assert room >= facts.fontMetrics().horizontalAdvance("成都高新综合保税区")


def test_the_page_stays_as_it_is_until_what_is_written_is_there(page, trade):
    shown = page.open(trade)
    page.tell_source()
    shown.foot.sound.click()
    assert not shown.parts.isEnabled()
    page.opener.writer.cancel()
    assert shown.parts.isEnabled()
    page.wait()
    assert not page.own_facts()


def test_a_table_that_is_being_read_is_told_and_can_be_stopped(page, trade):
    page.opener.open(trade)
    shown = page.opener.shown
    assert "外贸.csv" in shown.note.title.text()
    assert shown.foot.stop.isVisible()
    shown.foot.stop.click()
    page.wait()
    assert page.seen is None
    assert "外贸.csv" not in shown.note.title.text()


def test_what_stops_while_it_is_written_is_the_writing(page, trade):
    """The own data that are made for it let the draft be worked out anew, but not before."""
    shown = page.open(trade)
    page.tell_source()
    shown.foot.sound.click()
    assert not page.opener.work.busy
    shown.foot.stop.click()
    page.wait()
    assert not page.own_facts()


def test_what_was_left_half_done_comes_up_before_a_file_is_asked_for(page, trade, monkeypatch):
    shown = page.open(trade)
    page.tell_source()
    shown.close()
    page.opener.ask()
    assert shown.isVisible()
    assert page.seen is not None
