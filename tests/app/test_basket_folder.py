"""The folder of baskets: written soon after a change, nothing ever written over blindly."""

import os

import pytest
from make_baskets import fact_item, full_basket

from parkfacts.app import basket_folder as module
from parkfacts.app.basket_folder import BasketFolder
from parkfacts.exchange.files.basket_file import read_basket, write_basket
from parkfacts.exchange.files.locks import locked


@pytest.fixture
def shelf(qapp, tmp_path):
    made = BasketFolder(tmp_path / "baskets")
    made.failures = []
    made.failed.connect(made.failures.append)
    yield made
    made.save()


def names(shelf):
    return sorted(path.name for path in shelf.folder.glob("*.parkbasket*"))


def test_a_change_is_written_soon_and_comes_back(qtbot, shelf):
    shelf.basket.add([fact_item("a")], "收入")
    qtbot.waitUntil(lambda: shelf.path is not None)
    again = BasketFolder(shelf.folder)
    again.start(shelf.path.name)
    assert again.basket.content == shelf.basket.content


def test_an_empty_basket_leaves_no_file(shelf):
    assert shelf.save()
    assert not shelf.folder.exists()


def test_several_baskets_by_name(shelf):
    shelf.create("甲")
    shelf.basket.add([fact_item("a")], "收入")
    shelf.create("乙")
    assert names(shelf) == ["乙.parkbasket", "甲.parkbasket"]
    (kept,) = shelf.listed()
    assert (kept.title, kept.size) == ("甲", 1)
    assert shelf.open(kept.path)
    assert shelf.basket.content.title == "甲"


def test_baskets_of_one_name_get_files_of_their_own(shelf):
    shelf.create("甲")
    shelf.create("甲")
    assert names(shelf) == ["甲 2.parkbasket", "甲.parkbasket"]


def test_a_broken_file_is_told_and_left_alone(shelf):
    shelf.folder.mkdir()
    broken = shelf.folder / "坏.parkbasket"
    broken.write_bytes(b"{")
    shelf.start("坏.parkbasket")
    assert "坏.parkbasket" in shelf.failures[0]
    shelf.basket.add([fact_item("a")], "收入")
    shelf.save()
    assert broken.read_bytes() == b"{"
    assert [kept.problem != "" for kept in shelf.listed()] == [True]


def test_what_another_window_wrote_is_not_lost(shelf):
    shelf.create("甲")
    write_basket(shelf.path, full_basket())
    shelf.basket.add([fact_item("a")], "收入")
    assert shelf.save()
    assert read_basket(shelf.folder / "甲.parkbasket") == full_basket()
    assert shelf.path.name == "甲 2.parkbasket"
    assert "另存为" in shelf.failures[0]


def test_a_failed_write_is_told_and_tried_again(shelf, monkeypatch):
    shelf.create("甲")
    before = shelf.path.read_bytes()
    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", lambda _file: (_ for _ in ()).throw(OSError(28, "满了")))
        shelf.basket.add([fact_item("a")], "收入")
        assert not shelf.save()
        assert not shelf.create("乙"), "what is not yet kept is not given up"
    assert "满了" in shelf.failures[0]
    assert shelf.path.read_bytes() == before
    assert shelf.save()
    assert len(read_basket(shelf.path).items) == 1


def test_a_file_that_was_handed_on_comes_in_as_a_copy_once(shelf, tmp_path):
    theirs = tmp_path / "别人的.parkbasket"
    write_basket(theirs, full_basket())
    assert shelf.take_in(theirs)
    shelf.create("乙")
    assert shelf.take_in(theirs)
    assert names(shelf) == ["乙.parkbasket", "季度报告.parkbasket"]
    shelf.basket.rename("我的", "改名")
    shelf.save()
    assert read_basket(theirs) == full_basket()


def test_a_basket_that_is_taken_away_is_still_there(shelf):
    shelf.create("甲")
    aside = shelf.remove()
    assert aside.exists()
    assert shelf.listed() == []


def test_a_name_from_the_settings_stays_in_the_folder(shelf, tmp_path):
    write_basket(tmp_path / "out.parkbasket", full_basket())
    shelf.folder.mkdir()
    shelf.start("../out.parkbasket")
    assert shelf.basket.content.items == []


def test_without_a_name_the_basket_that_was_written_last_opens(shelf):
    for at, title in enumerate(("甲", "丙", "乙"), 1):
        shelf.create(title)
        os.utime(shelf.path, (at, at if title != "丙" else 9))
    for name in ("", "没有.parkbasket"):
        again = BasketFolder(shelf.folder)
        again.start(name)
        assert again.basket.content.title == "丙"


def test_a_new_basket_has_a_title_of_its_own(shelf):
    shelf.basket.add([fact_item("a")], "收入")
    shelf.save()
    shelf.create()
    shelf.basket.add([fact_item("a")], "收入")
    shelf.save()
    assert names(shelf) == ["资料篮 2.parkbasket", "资料篮.parkbasket"]
    assert shelf.basket.content.title == "资料篮 2"
    assert BasketFolder(shelf.folder).basket.content.title == "资料篮 3"


def test_where_a_basket_is_kept_is_told(shelf):
    told = []
    shelf.placed.connect(told.append)
    shelf.create("甲")
    shelf.basket.add([fact_item("a")], "收入")
    shelf.save()
    shelf.remove()
    assert told == ["甲.parkbasket", ""]


@pytest.fixture
def other(qapp, shelf):
    """The folder in another window, with the same basket open."""
    shelf.create("甲")
    made = BasketFolder(shelf.folder)
    made.start("甲.parkbasket")
    yield made
    made.save()


def ids(folder):
    return [item.id for item in folder.basket.content.items]


def test_what_another_window_changes_comes_in_and_can_be_undone(qtbot, shelf, other):
    with qtbot.waitSignal(other.renewed):
        shelf.basket.add([fact_item("a")], "收入")
        shelf.save()
    assert ids(other) == ["a"]
    with qtbot.waitSignal(shelf.renewed):
        other.basket.add([fact_item("b")], "收入")
        other.save()
    assert ids(shelf) == ["a", "b"]
    assert names(shelf) == ["甲.parkbasket"]
    assert (shelf.basket.undo(), ids(shelf)) == ("另一个窗口的改动", ["a"])
    assert (shelf.basket.undo(), ids(shelf)) == ("收入", [])


def test_what_another_window_changes_waits_while_something_is_written_here(qtbot, shelf, other):
    other.may_renew = lambda: False
    shelf.basket.add([fact_item("a")], "收入")
    shelf.save()
    qtbot.wait(150)
    assert ids(other) == []
    other.may_renew = lambda: True
    with qtbot.waitSignal(other.renewed):
        pass
    assert ids(other) == ["a"]


def test_of_two_changes_at_once_neither_is_lost(shelf, other):
    shelf.basket.add([fact_item("a")], "收入")
    other.basket.add([fact_item("b")], "收入")
    assert shelf.save()
    assert other.save()
    assert names(shelf) == ["甲 2.parkbasket", "甲.parkbasket"]
    assert [read_basket(shelf.folder / name).items[0].id for name in names(shelf)] == ["b", "a"]


def test_the_same_change_in_both_windows_is_one(shelf, other):
    for one in (shelf, other):
        one.basket.add([fact_item("a")], "收入")
        assert one.save()
    assert names(shelf) == ["甲.parkbasket"]


def test_a_change_between_reading_and_opening_is_seen(shelf, other, monkeypatch):
    """Read once: what is compared with later is what was decoded."""
    decode = module.decode_basket

    def slow(data, name):
        basket = decode(data, name)
        write_basket(shelf.path, full_basket())
        return basket

    again = BasketFolder(shelf.folder)
    with monkeypatch.context() as patch:
        patch.setattr(module, "decode_basket", slow)
        again.start("甲.parkbasket")
    again.basket.add([fact_item("a")], "收入")
    assert again.save()
    assert read_basket(shelf.path) == full_basket()


def test_while_another_window_writes_a_change_waits(qtbot, shelf):
    shelf.create("甲")
    shelf.basket.add([fact_item("a")], "收入")
    with locked(shelf.folder, 0):
        qtbot.wait(500)
        assert read_basket(shelf.path).items == []
        assert shelf.failures == []
    qtbot.waitUntil(lambda: len(read_basket(shelf.path).items) == 1)


def test_a_window_that_writes_for_ever_is_told(shelf, monkeypatch):
    shelf.create("甲")
    shelf.basket.add([fact_item("a")], "收入")
    monkeypatch.setattr("parkfacts.app.saver._PATIENCE_MS", 50)
    with locked(shelf.folder, 0):
        assert not shelf.save()
    assert "另一个窗口正在写" in shelf.failures[0]
    assert shelf.save()


def test_the_open_basket_is_not_opened_again(shelf, tmp_path):
    shelf.create("甲")
    shelf.basket.add([fact_item("a")], "收入")
    assert shelf.take_in(shelf.folder / ".." / shelf.folder.name / "甲.parkbasket")
    assert shelf.basket.undo_label == "收入"
