"""Own datasets that are open: saved by themselves beside others, remembered, never overwritten."""

import errno

import make_own
import pytest
from msgspec.structs import replace
from own_opened import colleague, note, notes

from parkfacts.app import own_file
from parkfacts.app.own_data import OwnData
from parkfacts.exchange.files import own_saving
from parkfacts.facts.own.file import encode_own, read_own


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


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "磁盘满了"),
        (errno.EROFS, "磁盘是只读的"),
        (errno.EACCES, "没有权限"),
        (errno.EIO, "磁盘读写出错"),
    ],
)
def test_what_stands_in_the_way_is_said_and_nothing_lost(
    data, qtbot, office, monkeypatch, number, words
):
    data.open(office)
    before = office.read_bytes()

    def refuse(*_args, **_more):
        raise OSError(number, "system's words", str(office))

    with monkeypatch.context() as refusing:
        refusing.setattr(own_saving, "write_whole", refuse)
        note(data, "我")
        with qtbot.waitSignal(data.save_failed) as waited:
            assert not data.save()
    assert words in waited.args[0].why
    assert office.read_bytes() == before
    assert notes(data) == ["我", ""]
    assert data.save()
    assert read_own(office).facts[0].note == "我"


def test_a_file_that_is_closed_unsaved_is_saved_still(data, qtbot, office):
    data.open(office)
    note(data, "我")
    data.close(office)
    assert data.files == ()
    assert data.save()
    assert read_own(office).facts[0].note == "我"


def test_a_figure_changed_in_the_file_by_hand_is_told_and_logged(data, qtbot, office):
    data.open(office)
    with qtbot.waitSignal(data.merged) as waited:
        office.write_bytes(office.read_bytes().replace(b"120", b"121"))
        data.look()
    (change,) = waited.args[0].changes
    assert (change.row, sorted(change.after)) == ("own.value", ["quantity"])
    assert data.save()
    assert read_own(office).changes == [change]


def test_an_older_copy_that_is_put_back_is_told_and_takes_nothing_back(data, qtbot, office):
    data.open(office)
    older = office.read_bytes()
    note(data, "我")
    assert data.save()
    with qtbot.waitSignal(data.put_back) as waited:
        office.write_bytes(older)
        data.look()
    assert waited.args == [office]
    assert data.save()
    assert read_own(office).facts[0].note == "我"


def test_new_rows_go_where_it_is_said_and_to_the_first_while_that_is_off(data, office, tmp_path):
    data.open(office)
    assert data.target().path == office
    other = data.create("月报", tmp_path / "月报.parkfacts").path
    assert data.target().path == other
    data.aim(office)
    assert data.target().path == office
    data.aim(other)
    data.switch(other, on=False)
    assert data.target().path == office
    moved = tmp_path / "别处.parkfacts"
    data.switch(other, on=True)
    data.move(other, moved)
    assert data.target().path == moved
