"""Own datasets that are open: changed, saved by themselves, remembered."""

import make
import make_own
import pytest
from msgspec.structs import replace

from parkfacts.app import own_file
from parkfacts.app.own_data import OwnData
from parkfacts.app.settings import Settings
from parkfacts.exchange.files.own_saving import load, save
from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.own.file import encode_own, read_own


@pytest.fixture
def settings(tmp_path):
    return Settings(tmp_path / "settings.json")


@pytest.fixture
def data(qapp, tmp_path, settings):
    made = OwnData(settings, tmp_path / "文档" / "园鉴", make_own.BASE)
    yield made
    made.wait()


@pytest.fixture
def office(tmp_path):
    path = tmp_path / "office.parkfacts"
    path.write_bytes(encode_own(make_own.own()))
    return path


def note(data, text, at=0):
    (one, *_) = [file for file in data.files if file.dataset is not None]
    fact = one.dataset.facts[at]
    return data.do((Edit("facts", fact, replace(fact, note=text)),), "改备注", one.path)


def notes(data):
    return [fact.note for fact in data.files[0].dataset.facts]


def test_my_data_is_made_at_its_first_need(data, qtbot, tmp_path):
    assert data.files == ()
    with qtbot.waitSignal(data.saved):
        target = data.target()
    assert target.path == tmp_path / "文档" / "园鉴" / "我的数据.parkfacts"
    assert read_own(target.path).base == make_own.BASE
    assert data.target().path == target.path


def test_what_is_done_is_in_the_file_soon(data, qtbot, office):
    assert data.open(office)
    with qtbot.waitSignal(data.saved):
        note(data, "初步核算")
    assert read_own(office).facts[0].note == "初步核算"
    assert read_own(office).batches[0].title == "改备注"


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


def test_what_is_open_is_open_again_next_time(data, qtbot, office, settings, tmp_path):
    data.open(office)
    data.switch(office, on=False)
    again = OwnData(settings, None, make_own.BASE, data)
    again.start()
    assert [(one.path, one.on) for one in again.files] == [(office, False)]
    office.unlink()
    lost = OwnData(settings, None, make_own.BASE, data)
    lost.start()
    again.wait(), lost.wait()
    assert lost.files[0].dataset is None
    assert "文件不存在" in lost.files[0].problem
    assert settings["own_data"] == {str(office): False}


def test_rows_go_where_the_target_is(data, office, qtbot):
    data.open(office)
    step = data.do((Edit("facts", None, make.fact("own.new", "value", "5亿元")),), "新增")
    assert step.path == office
    assert data.on[0].facts[-1].id == "own.new"


def colleague(path, text, at=1, who="王工"):
    """Another window saves the same file."""
    seen = load(path)
    fact = seen.dataset.facts[at]
    edit = Edit("facts", fact, replace(fact, note=text))
    save(path, applied(seen.dataset, (edit,), make_own.by(who, "改")), seen)


def test_what_a_colleague_saves_is_seen_here(data, qtbot, office):
    data.open(office)
    changed = []
    data.changed.connect(lambda: changed.append(notes(data)))
    with qtbot.waitSignal(data.merged) as waited:
        colleague(office, "他")
    report = waited.args[0]
    assert (report.path, report.names, len(report.changes)) == (office, ("王工",), 1)
    assert changed == [["", "他"]]
    assert data.is_saved(office)


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


def test_a_failed_save_is_told_once_and_tried_until_it_works(data, qtbot, office, monkeypatch):
    monkeypatch.setattr(own_file, "LATER_MS", 30)
    data.open(office)
    away = office.rename(office.with_name("away"))
    told = []
    data.save_failed.connect(told.append)
    note(data, "我")
    assert not data.save()
    qtbot.wait(150)
    assert [(one.path, one.kept_in) for one in told] == [(office, None)]
    assert "文件不见了" in told[0].why
    with qtbot.waitSignal(data.saved):
        away.rename(office)
    assert read_own(office).facts[0].note == "我"


def test_what_cannot_be_saved_is_saved_in_another_place(data, qtbot, office, tmp_path):
    data.open(office)
    office.unlink()
    note(data, "我")
    assert not data.save()
    other = tmp_path / "另存.parkfacts"
    data.move(office, other)
    with qtbot.waitSignal(data.saved):
        pass
    assert read_own(other).facts[0].note == "我"
    assert [one.path for one in data.files] == [other]
    assert data.undo().title == "改备注"
    assert notes(data) == ["", ""]


def test_another_place_is_not_written_over(data, qtbot, office, tmp_path):
    data.open(office)
    there = tmp_path / "别的.parkfacts"
    there.write_bytes(encode_own(replace(make_own.own(), id="own-2")))
    data.move(office, there)
    with qtbot.waitSignal(data.saved):
        pass
    assert read_own(there).id == "own-2"
    assert read_own(tmp_path / "别的 2.parkfacts").id == "own-1"


def test_a_file_that_was_broken_elsewhere_is_left_and_ours_saved_beside_it(data, qtbot, office):
    data.open(office)
    office.write_bytes(b"{")
    note(data, "我")
    failed = []
    data.save_failed.connect(failed.append)
    with qtbot.waitSignal(data.saved):
        data.save()
    (failure,) = failed
    beside = office.with_name("office 2.parkfacts")
    assert (failure.path, failure.kept_in) == (office, beside)
    assert "没有盖掉" in failure.why
    assert office.read_bytes() == b"{"
    assert read_own(beside).facts[0].note == "我"
    assert [one.path for one in data.files] == [beside]


def test_changes_made_while_a_colleagues_are_merged_stay(data, qtbot, office):
    data.open(office)
    note(data, "我")
    colleague(office, "他")
    for number in range(5):
        note(data, f"我{number}")
        qtbot.wait(5)
    with qtbot.waitSignal(data.saved):
        pass
    assert notes(data) == ["我4", "他"]
    assert data.save()
    assert [fact.note for fact in read_own(office).facts] == ["我4", "他"]


def test_two_windows_of_one_file_come_to_the_same(data, qtbot, office, settings, tmp_path):
    other = OwnData(settings, None, make_own.BASE)
    data.open(office), other.open(office)
    for number in range(4):
        note(data, f"甲{number}", at=0), note(other, f"乙{number}", at=1)
        qtbot.wait(40)
    data.save(), other.save()
    qtbot.waitUntil(lambda: notes(data) == notes(other) == ["甲3", "乙3"])
    assert [fact.note for fact in read_own(office).facts] == ["甲3", "乙3"]
    other.wait()


def test_a_lost_file_is_opened_when_it_is_there_again(data, qtbot, office, settings):
    content = office.read_bytes()
    office.unlink()
    settings["own_data"] = {str(office): True}
    data.start()
    assert data.files[0].dataset is None
    office.write_bytes(content)
    with qtbot.waitSignal(data.changed):
        data.look()
    assert data.files[0].dataset is not None


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
        data.merge(theirs)
    assert waited.args[0].names == ("王工",)
    assert notes(data) == ["我", "他"]
    data.undo()
    assert notes(data) == ["我", ""]


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
