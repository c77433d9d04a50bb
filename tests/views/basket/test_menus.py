"""The menus of the basket: its formats, the user's baskets, what can be done with a thing."""

import pytest
from basket_window import titles
from msgspec.structs import replace
from PySide6.QtCore import QPoint


def texts(menu):
    """What stands in a menu, which is then closed."""
    found = [action.text().partition("\t")[0] for action in menu.actions() if action.text()]
    menu.close()
    return found


def test_a_thing_can_be_gone_to_and_a_heading_written(filled):
    menus, pane = filled.binder.menus, filled.binder.pane
    assert texts(menus.show_item(QPoint(0, 0)))[:2] == ["转到", "写备注"]
    filled.binder.collector.add_heading(0)
    pane.list.choose([pane.model.entries[0].id])
    assert texts(menus.show_item(QPoint(0, 0)))[:2] == ["改标题", "写备注"]


def test_of_nothing_only_adding_is_offered(filled):
    filled.binder.basket.remove([e.id for e in filled.binder.pane.model.entries], "移出")
    assert texts(filled.binder.menus.show_item(QPoint(0, 0))) == ["加标题", "粘贴"]


def test_the_format_used_last_is_marked(filled):
    filled.settings["copy_basket_format"] = "passage"
    menu = filled.binder.menus.show_formats()
    assert [action.isChecked() for action in menu.actions()[:3]] == [False, True, False]
    menu.close()


@pytest.mark.parametrize(("at", "name"), [(0, "table"), (1, "passage"), (2, "list")])
def test_the_button_copies_the_whole_basket(filled, at, name):
    menu = filled.binder.menus.show_formats()
    menu.actions()[at].trigger()
    menu.close()
    assert filled.status.message().startswith("已复制 3 条")
    assert filled.settings["copy_basket_format"] == name


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
