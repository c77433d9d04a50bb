"""What is done to own data: undone, taken back, settled, whoever else changes them."""

import make
import make_own
import pytest
from msgspec.structs import replace
from own_opened import colleague, note, notes
from PySide6.QtCore import QTimer

from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.own.file import encode_own
from parkfacts.facts.own.model import Base


def test_what_is_done_is_undone_and_done_again(data, qtbot, office):
    data.open(office)
    note(data, "一"), note(data, "二", at=1)
    data.undo()
    assert notes(data) == ["一", ""]
    data.undo()
    assert notes(data) == ["", ""]
    assert data.undo() is None
    data.redo(), data.redo()
    assert notes(data) == ["一", "二"]
    assert data.redo() is None


def test_rows_go_where_the_target_is(data, office, qtbot):
    data.open(office)
    step = data.do((Edit("facts", None, make.fact("own.new", "value", "5亿元")),), "新增")
    assert step.path == office
    assert data.on[0].facts[-1].id == "own.new"


def test_undoing_keeps_what_a_colleague_changed_meanwhile(data, qtbot, office):
    data.open(office)
    note(data, "我", at=0)
    with qtbot.waitSignal(data.merged):
        colleague(office, "他", at=1)
        data.save()
    data.undo()
    assert notes(data) == ["", "他"]


def test_what_a_colleague_changed_again_is_not_undone_and_told(data, qtbot, office):
    data.open(office)
    note(data, "我")
    assert data.save()
    with qtbot.waitSignal(data.merged):
        colleague(office, "他", at=0)
    with qtbot.waitSignal(data.stayed) as waited:
        data.undo()
    (left,) = waited.args[0]
    assert (left.row, left.field, left.why) == ("own.value", "note", "changed")
    assert notes(data)[0] == "他"


def test_what_was_done_weeks_ago_is_taken_back(data, qtbot, office):
    data.open(office)
    note(data, "一"), note(data, "二", at=1)
    batch = data.files[0].dataset.batches[0].id
    assert data.take_back(batch) == ()
    assert notes(data) == ["", "二"]
    event = data.history("own.value")[0].event
    assert (event.batch.title, event.batch.takes_back) == ("收回：改备注", batch)
    assert data.history("own.value")[1].event.is_taken_back


def test_steps_of_a_closed_file_are_passed_over(data, qtbot, office, tmp_path):
    other = tmp_path / "other.parkfacts"
    other.write_bytes(encode_own(replace(make_own.own(), id="own-2")))
    data.open(office), data.open(other)
    note(data, "一")
    fact = data.files[1].dataset.facts[0]
    data.do((Edit("facts", fact, replace(fact, note="乙")),), "改", other)
    data.close(other)
    assert data.undo().title == "改备注"
    assert notes(data) == ["", ""]


def test_the_branch_left_by_undoing_is_gone_back_to(data, qtbot, office):
    data.open(office)
    note(data, "一")
    data.undo()
    note(data, "二")
    (branch,) = data.steps.branches()
    data.go_to(branch.last.number)
    assert notes(data) == ["一", ""]


def test_a_colleagues_file_is_merged_as_one_step(data, qtbot, office, tmp_path):
    theirs = tmp_path / "theirs.parkfacts"
    theirs.write_bytes(office.read_bytes())
    colleague(theirs, "他")
    data.open(office)
    note(data, "我")
    with qtbot.waitSignal(data.merged) as waited:
        data.merge(theirs, pytest.fail)
    assert waited.args[0].names == ("王工",)
    assert notes(data) == ["我", "他"]
    data.undo()
    assert notes(data) == ["我", ""]


def test_what_is_done_while_a_colleagues_file_is_merged_stays(data, qtbot, office, tmp_path):
    theirs = tmp_path / "theirs.parkfacts"
    theirs.write_bytes(office.read_bytes())
    colleague(theirs, "他")
    data.open(office)
    data.merge(theirs, pytest.fail)
    note(data, "我")
    qtbot.waitUntil(lambda: notes(data) == ["我", "他"])


def test_a_colleagues_file_that_is_none_is_told(data, qtbot, office, tmp_path):
    data.open(office)
    told = []
    data.merge(tmp_path / "none.parkfacts", told.append)
    qtbot.waitUntil(lambda: told != [])
    assert "文件不存在" in str(told[0])


def test_what_a_new_row_needs_is_carried_along(data, qtbot, tmp_path):
    base = make.tiny_dataset()
    data.known = lambda: (base,)
    data.target()
    data.do((Edit("facts", None, make.fact("own.new", "growth", "5%", paragraph=28)),), "新增")
    own = data.files[0].dataset
    assert {park.id for park in own.parks} == {"zone", "park", "city"}
    assert {row.id for row in own.indicators} == {"growth", "value"}
    data.undo()
    assert data.files[0].dataset.facts == []


def test_what_both_change_in_one_field_is_asked_and_kept_twice(data, qtbot, office):
    data.open(office)
    note(data, "我", at=1)
    with qtbot.waitSignal(data.asked) as waited:
        colleague(office, "他")
        data.save()
    report = waited.args[0]
    (conflict,) = report.conflicts
    assert sorted(notes(data)) == ["", "他", "我"]
    data.settle(office, conflict, "theirs")
    assert notes(data) == ["", "他"]
    assert data.undo().title == "定下合并时的两说"
    assert sorted(notes(data)) == ["", "他", "我"]


def test_what_is_settled_of_a_file_that_was_closed_is_left(data, qtbot, office):
    data.open(office)
    note(data, "我", at=1)
    with qtbot.waitSignal(data.asked) as waited:
        colleague(office, "他")
        data.save()
    data.close(office)
    assert data.settle(office, waited.args[0].conflicts[0], "theirs") is None


@pytest.mark.parametrize(("base_id", "version"), [("parkfacts", "2027.1"), ("other", "2026.1")])
def test_what_is_changed_names_its_base_as_it_is_now(data, office, base_id, version):
    data.open(office)
    data.lie_above(Base(id=base_id, title="园鉴数据集", version="2027.1"))
    note(data, "一")
    assert data.files[0].dataset.base.version == version


def test_what_was_worked_out_in_a_thread_counts_with_what_a_colleague_did(data, qtbot, office):
    data.open(office)
    (row, *_) = data.on[0].facts
    make = data.making(lambda: (Edit("facts", row, replace(row, note="一")),), "改")
    note(data, "二", at=1)
    data.take(make())
    assert notes(data) == ["一", "二"]


def test_a_great_many_changes_are_undone_while_the_window_is_painted(data, qtbot, office):
    data.open(office)
    before = data.on[0].facts
    many = tuple(
        Edit("facts", None, make.fact(f"own.{at}", "value", "5亿元")) for at in range(1_200)
    )
    painted = []
    beat = QTimer(interval=0)
    beat.timeout.connect(lambda: painted.append(len(data.on[0].facts)))
    beat.start()
    data.do(many, "导入")
    assert painted
    assert len(data.on[0].facts) == len(before) + len(many)
    painted.clear()
    data.undo()
    assert painted
    assert data.on[0].facts == before
    data.redo()
    data.take_back(data.files[0].dataset.batches[0].id)
    assert data.on[0].facts == before
