"""Own datasets that are open: changed, saved by themselves, remembered."""

import pytest
from msgspec.structs import replace
from tests import make, make_own

from parkfacts.app.own_data import OwnData
from parkfacts.app.settings import Settings
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
    again = OwnData(settings, None, make_own.BASE)
    again.start()
    assert [(one.path, one.on) for one in again.files] == [(office, False)]
    office.unlink()
    lost = OwnData(settings, None, make_own.BASE)
    lost.start()
    assert lost.files[0].dataset is None
    assert "文件不存在" in lost.files[0].problem
    assert settings["own_data"] == {str(office): False}


def test_rows_go_where_the_target_is(data, office, qtbot):
    data.open(office)
    step = data.do((Edit("facts", None, make.fact("own.new", "value", "5亿元")),), "新增")
    assert step.path == office
    assert data.on[0].facts[-1].id == "own.new"
