"""The basket as a file: opened, handed on, laid aside, kept when the window closes."""

from pathlib import Path

import pytest
from make_baskets import full_basket
from PySide6.QtWidgets import QWidget

from parkfacts.app.settings import Settings
from parkfacts.exchange.files.basket_file import read_basket, write_basket
from parkfacts.views.basket.files import BasketFiles
from parkfacts.views.kit import file_dialogs


@pytest.fixture
def files(qtbot, host):
    """The files of a user who has no basket yet."""
    window = QWidget()
    qtbot.addWidget(window)
    made = BasketFiles(host, window, None)
    made.start()
    return made


def test_a_basket_that_was_handed_over_is_opened_and_told(qtbot, host, files, tmp_path):
    path = tmp_path / "a.parkbasket"
    write_basket(path, full_basket())
    with qtbot.waitSignal(files.opened):
        files.open(path)
    assert files.folder.basket.content == full_basket()
    assert host.told == ["已打开资料篮“季度报告”"]


@pytest.mark.expects_log("资料篮打不开")
def test_what_cannot_be_read_leaves_the_open_basket(host, files, tmp_path):
    before, path = files.folder.basket.content, tmp_path / "a.parkbasket"
    path.write_text("{", encoding="utf-8")
    files.open(path)
    assert files.folder.basket.content is before
    assert host.told[0].startswith("资料篮打不开")


def test_the_file_of_the_open_basket_is_remembered_at_once(qtbot, host, files):
    with qtbot.waitSignal(files.named) as named:
        files.folder.create("甲")
    assert named.args == [host.settings["basket"]] == ["甲.parkbasket"]


def test_the_basket_that_was_open_last_is_opened_again(qtbot, host, files):
    files.folder.create("甲")
    files.folder.create("乙")
    files.folder.create("丙")
    host.settings["basket"] = "乙.parkbasket"
    window = QWidget()
    qtbot.addWidget(window)
    again = BasketFiles(host, window, None)
    again.start()
    assert again.folder.basket.content.title == "乙"


def test_a_basket_that_is_laid_aside_stays_as_a_file(host, files):
    files.folder.create("甲")
    path = files.folder.path
    files.remove()
    assert files.folder.basket.content.title != "甲"
    assert host.told == [f"资料篮“甲”已移走，文件留作 {path}.removed"]


def test_a_copy_is_suggested_by_the_name_of_the_basket(host, files, tmp_path, monkeypatch):
    asked, path = [], tmp_path / "b.parkbasket"
    monkeypatch.setattr(
        file_dialogs, "basket_to_save", lambda _, name: asked.append(Path(name).name) or path
    )
    files.folder.create("甲")
    files.hand_on()
    assert asked == ["甲.parkbasket"]
    assert host.told == [f"已保存 {path}"]


def test_who_names_no_file_opens_none(host, files, monkeypatch):
    monkeypatch.setattr(file_dialogs, "basket_to_open", lambda *_: None)
    files.ask()
    assert host.told == []


def test_the_open_basket_is_known_after_a_hard_end(make_window, settings):
    first = make_window(settings)
    first.binder.files.folder.create("甲")
    first.binder.files.folder.create("乙")
    first.commands.run("collect")
    first.binder.files.folder.save()
    again = make_window(Settings(settings.path))  # the first one never closed
    assert again.binder.basket.content == first.binder.basket.content


@pytest.mark.expects_log("没有存下")
@pytest.mark.parametrize(
    ("answer", "closed"), [("stay", False), ("leave", True), ("elsewhere", True)]
)
def test_what_could_not_be_kept_is_asked_about(filled, tmp_path, monkeypatch, answer, closed):
    filled.binder.files.folder.save()
    filled.binder.basket.rename("改过", "改名")
    other = tmp_path / "elsewhere.parkbasket"
    monkeypatch.setattr("parkfacts.views.kit.file_dialogs.ask_unsaved", lambda *_: answer)
    monkeypatch.setattr("parkfacts.views.kit.file_dialogs.basket_to_save", lambda *_: other)
    written = filled.binder.files.folder.path
    before = written.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr("parkfacts.app.basket_folder.write_basket", full_disk)
        assert filled.close() is (answer != "stay")
    assert written.read_bytes() == before
    assert other.exists() is (answer == "elsewhere")


def full_disk(path, _basket, _patience):
    if path.parent.name == "baskets":
        raise OSError(28, "No space left on device")
    return write_basket(path, _basket)


def test_a_basket_is_handed_on(filled, tmp_path, monkeypatch):
    path = tmp_path / "给同事.parkbasket"
    monkeypatch.setattr("parkfacts.views.kit.file_dialogs.basket_to_save", lambda *_: path)
    filled.binder.files.hand_on()
    assert read_basket(path) == filled.binder.basket.content
