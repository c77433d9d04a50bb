"""What a user does with the basket: by key, by mouse, over restarts and other datasets."""

import json

import pytest
from make_baskets import full_basket
from msgspec.structs import replace
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from parkfacts.app.session import bundled_dataset
from parkfacts.app.settings import Settings
from parkfacts.exchange.clipboard.paste import ITEMS
from parkfacts.exchange.files.basket_file import read_basket, write_basket

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
ZONES = ("西永综合保税区", "成都高新综合保税区", "海口综合保税区")
STYLE = "gbt7714-2025"


def press(window, key, modifiers=Qt.KeyboardModifier.NoModifier):
    """A key where the keyboard is; shortcuts included."""
    QTest.keyClick(QGuiApplication.focusWindow() or window.windowHandle(), key, modifiers)


def facts_of(window):
    return [item.kept.fact for item in window.binder.basket.content.items if hasattr(item, "kept")]


def titles(window):
    return [entry.title for entry in window.binder.pane.model.entries]


@pytest.fixture
def filled(window):
    """A window with three facts in an open basket, the keyboard in its list."""
    facts = [fact.id for fact in window.workspace.session.catalogue.facts[:3]]
    window.workspace.panes.facts.select_facts(facts, facts[0])
    window.commands.run("collect")
    window.commands.run("show_basket")
    window.binder.pane.list.choose([window.binder.basket.content.items[0].id])
    return window


def compare(window):
    catalogue = window.workspace.session.catalogue
    parks = tuple(catalogue.resolve_park(name).id for name in ZONES)
    window.workspace.selection.check_parks(parks)
    window.commands.run("show_comparison")
    window.workspace.panes.comparison.finish_now()


def test_ctrl_b_collects_once_and_ctrl_z_takes_it_back(window):
    window.workspace.view.table.setFocus()
    press(window, Qt.Key.Key_B, CTRL)
    assert len(facts_of(window)) == 1
    assert window.bar.basket_button.text() == "资料篮 1"
    press(window, Qt.Key.Key_B, CTRL)
    assert (len(facts_of(window)), window.status.message()) == (1, "已经在资料篮里")
    press(window, Qt.Key.Key_Z, CTRL)
    assert (facts_of(window), window.bar.basket_button.text()) == ([], "资料篮")
    press(window, Qt.Key.Key_Z, CTRL | SHIFT)
    assert len(facts_of(window)) == 1


def test_undo_in_the_search_box_is_about_its_text(filled):
    filled.commands.run("focus_search")
    QTest.keyClicks(filled.bar.search, "abc")
    press(filled, Qt.Key.Key_Z, CTRL)
    assert (filled.bar.search.text(), len(facts_of(filled))) == ("", 3)


def test_the_list_by_keys_only(filled):
    basket_list = filled.binder.pane.list
    before = titles(filled)
    QTest.keyClick(basket_list, Qt.Key.Key_Down, ALT)
    assert titles(filled) == [before[1], before[0], before[2]]
    assert filled.binder.pane.model.entries[1].id == basket_list.current_id()
    QTest.keyClick(basket_list, Qt.Key.Key_Delete)
    assert titles(filled) == [before[1], before[2]]
    filled.commands.run("undo")
    assert titles(filled) == [before[1], before[0], before[2]]
    filled.commands.run("undo")
    assert titles(filled) == before


def test_a_note_is_written_undone_and_not_written_back(filled):
    pane = filled.binder.pane
    QTest.keyClick(pane.list, Qt.Key.Key_N)
    QTest.keyClicks(pane.note, "check")
    QTest.keyClick(pane.note, Qt.Key.Key_Return, CTRL)
    assert pane.model.entries[0].note == "check"
    filled.commands.run("undo")
    assert (pane.model.entries[0].note, pane.note.toPlainText()) == ("", "")
    pane.list.setCurrentIndex(pane.model.index(1, 0))
    assert filled.binder.basket.redo_label == "写备注"


def test_a_note_half_written_is_kept_when_another_is_chosen(filled):
    pane = filled.binder.pane
    QTest.keyClicks(pane.note, "half")
    pane.list.setCurrentIndex(pane.model.index(2, 0))
    assert [entry.note for entry in pane.model.entries] == ["half", "", ""]
    assert pane.note.toPlainText() == ""


def test_a_heading_is_made_and_written_in_place(qtbot, filled):
    pane = filled.binder.pane
    QTest.keyClick(pane.list, Qt.Key.Key_H)
    editor = pane.list.findChild(type(filled.bar.search).__mro__[1])
    editor.setText("一、外贸")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: titles(filled)[0] == "一、外贸")
    assert pane.list.state() == pane.list.State.NoState
    assert pane.model.entries[0].under == 3


def test_ctrl_c_in_the_list_copies_what_is_selected(filled):
    basket_list = filled.binder.pane.list
    basket_list.setFocus()
    press(filled, Qt.Key.Key_C, CTRL)
    assert filled.status.message() == "已复制 1 条：表格（Word、Excel）"
    press(filled, Qt.Key.Key_A, CTRL)
    press(filled, Qt.Key.Key_C, CTRL)
    data = QGuiApplication.clipboard().mimeData()
    assert {"text/plain", "text/html", ITEMS} <= set(data.formats())
    assert data.text().count("西永微电园") >= 3
    assert filled.status.message() == "已复制 3 条：表格（Word、Excel）"


@pytest.mark.parametrize(("at", "name"), [(0, "table"), (1, "passage"), (2, "list")])
def test_the_button_copies_the_whole_basket(filled, at, name):
    menu = filled.binder.menus.show_formats()
    menu.actions()[at].trigger()
    menu.close()
    assert filled.status.message().startswith("已复制 3 条")
    assert filled.settings["copy_basket_format"] == name


def test_a_heading_stands_for_what_is_under_it(filled):
    filled.binder.add_heading()
    head = filled.binder.basket.content.items[0]
    assert len(filled.binder.copier.content([head.id]).sections[0].facts) == 3


def test_what_was_copied_from_the_table_is_pasted(filled):
    fact = filled.workspace.session.catalogue.facts[9]
    filled.workspace.panes.facts.select_facts([fact.id], fact.id)
    filled.commands.run("copy")
    filled.binder.pane.list.setFocus()
    press(filled, Qt.Key.Key_V, CTRL)
    assert facts_of(filled)[1] == fact.id


def test_comparison_and_chart_are_collected_and_gone_back_to(window):
    compare(window)
    window.commands.run("collect")
    window.commands.run("collect_chart")
    kinds = [type(item).__name__ for item in window.binder.basket.content.items]
    assert kinds == ["ComparisonItem", "ChartItem"]
    window.commands.run("show_facts")
    window.workspace.selection.check_parks(())
    window.binder.go_to(window.binder.basket.content.items[0].id)
    assert (window.workspace.view.name, len(window.workspace.selection.parks)) == ("compare", 3)


def test_claims_are_collected(window):
    window.commands.run("show_claims")
    window.commands.run("collect")
    (item,) = window.binder.basket.content.items
    assert item.kept.text == window.workspace.panes.claims.model.claims[0].text


def test_it_survives_a_restart(make_window, settings, tmp_path):
    first = make_window(settings)
    first.commands.run("collect")
    first.commands.run("show_basket")
    first.binder.pane.list.choose([first.binder.basket.content.items[0].id])
    QTest.keyClicks(first.binder.pane.note, "half")
    first.close()
    again = make_window(Settings(settings.path))
    assert again.binder.basket.content == first.binder.basket.content
    assert again.binder.basket.content.items[0].note == "half"
    assert again.binder.is_shown


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


def full_disk(path, _basket):
    if path.parent.name == "baskets":
        raise OSError(28, "No space left on device")
    write_basket(path, _basket)


def test_a_dataset_that_changed_is_told(qtbot, filled, tmp_path):
    tree = json.loads(bundled_dataset().read_text(encoding="utf-8"))
    changed = next(row for row in tree["facts"] if row["id"] == facts_of(filled)[0])
    changed["period"]["label"] = "另一期"
    path = tmp_path / "later.json"
    path.write_text(json.dumps(tree), encoding="utf-8")
    filled.opener.open_path(path)
    qtbot.waitUntil(lambda: filled.workspace.session.path == path)
    entries = filled.binder.pane.model.entries
    assert [entry.state.word for entry in entries] == ["changed", "same", "same"]
    assert "1 条有变" in filled.binder.pane.summary.text()
    filled.binder.menus._take_all()
    assert filled.binder.pane.model.entries[0].state.word == "same"


def test_in_a_narrow_window_it_takes_the_place_of_the_card(filled):
    card = filled.workspace.panes.source
    assert not card.isVisible()
    filled.resize(1920, 1080)
    assert card.isVisible()
    filled.resize(1280, 800)
    filled.commands.run("show_basket")
    assert card.isVisible()


def test_the_comparison_fits_beside_it_in_a_small_window(filled):
    compare(filled)
    assert filled.minimumSizeHint().width() <= 1280


@pytest.mark.parametrize("name", ["mine.json", "mine.parkfacts", "mine.PARKBASKET"])
def test_a_file_that_is_dropped_is_opened(qtbot, window, tmp_path, name):
    path = tmp_path / name
    if not name.endswith("BASKET"):
        path.write_bytes(bundled_dataset().read_bytes())
    else:
        write_basket(path, full_basket())
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    drop(window, data)
    if not name.endswith("BASKET"):
        qtbot.waitUntil(lambda: window.workspace.session.path == path)
    else:
        assert window.binder.basket.content == full_basket()


def test_rows_are_dropped_in_another_place(filled):
    basket_list, before = filled.binder.pane.list, titles(filled)
    data = filled.binder.pane.model.mimeData([filled.binder.pane.model.index(0, 0)])
    end = basket_list.visualRect(basket_list.model().index(2, 0)).bottomLeft() + QPoint(60, 30)
    move, none = Qt.DropAction.MoveAction, Qt.KeyboardModifier.NoModifier
    left, view = Qt.MouseButton.LeftButton, basket_list.viewport()
    QGuiApplication.sendEvent(view, QDragEnterEvent(end, move, data, left, none))
    QGuiApplication.sendEvent(view, QDragMoveEvent(end, move, data, left, none))
    QGuiApplication.sendEvent(view, QDropEvent(QPointF(end), move, data, left, none))
    assert titles(filled) == [before[1], before[2], before[0]]


def test_other_files_are_refused(window, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(tmp_path / "a.docx"))])
    assert not drop(window, data)


def drop(window, data):
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    left = Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(600, 300), copy, data, left, none)
    enter.ignore()
    QGuiApplication.sendEvent(window, enter)
    if enter.isAccepted():
        QGuiApplication.sendEvent(window, QDropEvent(QPointF(600, 300), copy, data, left, none))
    return enter.isAccepted()


@pytest.mark.parametrize("view", ["facts", "claims"])
def test_a_row_is_collected_by_its_menu(window, view):
    window.workspace.show_view(view)
    place = window.workspace.view.table.viewport()
    at = QPoint(80, 80)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, place.mapToGlobal(at))
    QGuiApplication.sendEvent(place, event)
    menu = window.findChild(QMenu, options=Qt.FindChildOption.FindDirectChildrenOnly)
    collect = next(action for action in menu.actions() if action.text() == "加入资料篮")
    collect.trigger()
    menu.close()
    assert len(window.binder.basket.content.items) == 1


def test_a_comparison_is_collected_by_the_menu_of_its_table(window):
    compare(window)
    table = window.workspace.panes.comparison.table
    table.customContextMenuRequested.emit(table.visualRect(table.model().index(1, 0)).center())
    menu = table.findChild(QMenu)
    collect = next(action for action in menu.actions() if action.text().startswith("加入资料篮"))
    collect.trigger()
    menu.close()
    (item,) = window.binder.basket.content.items
    assert len(item.compared.parks) == 3


def test_several_baskets_from_the_menu(filled, monkeypatch):
    menus = filled.binder.menus
    monkeypatch.setattr(menus, "_ask", lambda *_: "乙")
    menus._create()
    assert titles(filled) == []
    menu = menus.show_names()
    texts = [action.text() for action in menu.actions()]
    assert texts[:2] == ["乙", "资料篮\t3"]
    menu.actions()[1].trigger()
    assert len(titles(filled)) == 3
    menu.close()


def test_what_is_up_to_date_cannot_be_updated_and_the_menus_show_it(filled):
    menus, name = filled.binder.menus, "按现数据集更新"
    item = filled.binder.basket.content.items[0]
    for menu in (menus.show_names(), menus.show_item(QPoint(0, 0))):
        (take,) = (action for action in menu.actions() if name in action.text())
        other = next(action for action in menu.actions() if action.text().startswith(("改", "写")))
        assert not take.isEnabled()
        seen = menu.grab().toImage()
        assert darkest(seen, menu.actionGeometry(take)) > darkest(seen, menu.actionGeometry(other))
        menu.close()
    filled.binder.basket.put_all([replace(item, kept=replace(item.kept, figure="1亿元"))], "改")
    for menu in (menus.show_names(), menus.show_item(QPoint(0, 0))):
        assert [action.isEnabled() for action in menu.actions() if name in action.text()] == [True]
        menu.close()


def darkest(picture, area):
    return min(
        picture.pixelColor(x, y).lightness()
        for x in range(area.left() + 12, area.right() - 12)
        for y in range(area.top() + 4, area.bottom() - 4)
    )


def test_a_basket_is_handed_on(filled, tmp_path, monkeypatch):
    path = tmp_path / "给同事.parkbasket"
    monkeypatch.setattr("parkfacts.views.kit.file_dialogs.basket_to_save", lambda *_: path)
    filled.binder.files.hand_on()
    assert read_basket(path) == filled.binder.basket.content
