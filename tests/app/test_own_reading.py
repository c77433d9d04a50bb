"""Own files are read beside the window: a share that does not answer holds nobody."""

import threading
import time

import make_own
import pytest
from msgspec.structs import replace
from own_opened import note, notes

from parkfacts.app import own_files, own_reading
from parkfacts.app.own_data import OwnData
from parkfacts.exchange.files import own_saving
from parkfacts.facts.own.file import encode_own, read_own


@pytest.fixture
def silent(monkeypatch, tmp_path):
    """A file on a share that does not answer until the event is set."""
    path, answers = tmp_path / "share.parkfacts", threading.Event()
    path.write_bytes(encode_own(replace(make_own.own(), id="own-share")))

    def load(wanted):
        if wanted == path:
            answers.wait(20)
        return own_saving.load(wanted)

    monkeypatch.setattr(own_reading, "load", load)
    monkeypatch.setattr(own_files, "_START_MS", 200)
    monkeypatch.setattr(own_files, "_PATIENCE_MS", 200)
    yield path, answers
    answers.set()


def test_a_start_does_not_wait_for_a_share_that_is_silent(
    qapp, qtbot, office, settings, silent, tmp_path
):
    share, answers = silent
    settings["own_data"] = {str(share): True, str(office): True}
    data = OwnData(settings, tmp_path / "文档", make_own.BASE)
    data.start()
    first, second = data.files
    assert (first.dataset, first.problem) == (None, "没有回音")
    assert second.dataset is not None
    assert settings["own_data"] == {str(share): True, str(office): True}
    begun = time.monotonic()
    assert data.target().path == office
    note(data, "我")
    assert data.save()
    assert time.monotonic() - begun < 10
    assert read_own(office).facts[0].note == "我"
    with qtbot.waitSignal(data.changed):
        answers.set()
    assert [one.dataset is not None for one in data.files] == [True, True]
    assert [one.path for one in data.files] == [share, office]
    data.wait()


def test_no_second_file_is_begun_while_the_first_is_read(
    qapp, qtbot, office, settings, silent, tmp_path
):
    share, answers = silent
    settings["own_data"] = {str(share): True}
    data = OwnData(settings, tmp_path / "文档", make_own.BASE)
    own_files._PATIENCE_MS = 5000
    threading.Timer(0.4, answers.set).start()
    data.start()
    data.open(share)
    assert data.target().path == share
    assert not (tmp_path / "文档").exists()
    data.wait()


def test_one_file_by_two_paths_is_open_once(data, office, tmp_path):
    link = tmp_path / "link.parkfacts"
    link.symlink_to(office)
    assert data.open(office).path == office
    assert data.open(link).path == office
    assert [one.path for one in data.files] == [office]


def test_a_dataset_is_not_begun_in_the_place_of_an_open_one(data, office):
    data.open(office)
    note(data, "我")
    made = data.create("新的", office)
    assert made.path == office.with_name("office 2.parkfacts")
    assert data.save()
    assert [one.path for one in data.files] == [office, made.path]
    assert notes(data) == ["我", ""]
    assert read_own(office).facts[0].note == "我"


def test_what_is_done_to_a_file_that_was_moved_is_done_where_it_is(data, office, tmp_path):
    data.open(office)
    other = tmp_path / "另存.parkfacts"
    data.move(office, other)
    fact = data.files[0].dataset.facts[0]
    from parkfacts.facts.editing.edit import Edit

    assert data.do((Edit("facts", fact, replace(fact, note="一")),), "改", office).path == other
    assert data.save()
    assert read_own(other).facts[0].note == "一"
