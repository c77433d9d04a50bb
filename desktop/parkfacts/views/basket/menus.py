"""The menus of the basket: its name, its formats, one of its things."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from parkfacts.facts.basket.items import Heading
from parkfacts.facts.basket.state import refreshed, state_of
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen
from parkfacts.views.basket.files import BasketFiles
from parkfacts.views.basket.host import BasketHost
from parkfacts.views.basket.pane import BasketPane
from parkfacts.views.kit.small_widgets import popup_menu

_MOST_LISTED = 20


class MenuItems(NamedTuple):
    """What the menus can do that is not theirs or the files'."""

    add_heading: Callable[[], None]
    export: Callable[[], None]
    go_to: Callable[[str], None]
    """Takes the id of a thing."""
    copy: Callable[[str], None]
    """Takes the id of a preset."""


class BasketMenus(QObject):
    """Pops menus up at the pane's buttons, and asks for names."""

    def __init__(
        self, host: BasketHost, files: BasketFiles, pane: BasketPane, items: MenuItems
    ) -> None:
        super().__init__(pane)
        self._host, self._files, self._pane, self._items = host, files, pane, items
        self._basket = files.folder.basket
        pane.names_wanted.connect(self.show_names)
        pane.formats_wanted.connect(self.show_formats)
        pane.list.menu_wanted.connect(self.show_item)

    def show_names(self) -> QMenu:
        """The user's baskets, and what can be done with the open one."""
        folder, menu = self._files.folder, popup_menu(self._pane)
        own = menu.addAction(_plain(self._basket.content.title))
        own.setCheckable(True)
        own.setChecked(True)
        for kept in folder.listed()[:_MOST_LISTED]:
            text = f"{kept.title}\t{kept.size}" if not kept.problem else (
                self.tr("{name}（读不出）").format(name=kept.title)
            )  # fmt: skip
            menu.addAction(_plain(text), lambda path=kept.path: folder.open(path))
        menu.addSeparator()
        menu.addAction(self.tr("新建…"), self._create)
        menu.addAction(self.tr("改名…"), self._rename)
        menu.addAction(self.tr("打开文件…"), self._files.ask)
        menu.addAction(self.tr("存为文件…"), self._files.hand_on)
        menu.addSeparator()
        changed = [entry for entry in self._pane.model.entries if entry.state.word == "changed"]
        take = menu.addAction(
            self.tr("全部按现数据集更新（{n} 条）", "", len(changed)).format(n=len(changed)),
            self._take_all,
        )
        take.setEnabled(bool(changed))
        menu.addAction(self.tr("移走这个资料篮"), self._files.remove)
        return _popped(menu, self._pane.name)

    def show_formats(self) -> QMenu:
        """The ways in which the basket can be copied; the last one is marked."""
        from parkfacts.exchange.clipboard.basket import BASKET_PRESETS

        menu = popup_menu(self._pane)
        last = self._host.settings["copy_basket_format"]
        for entry in BASKET_PRESETS:
            title = on_screen(entry.title)
            action = menu.addAction(title, lambda name=entry.id: self._items.copy(name))
            action.setCheckable(True)
            action.setChecked(entry.id == last)
        menu.addSeparator()
        self._offer_group(menu)
        menu.addSeparator()
        menu.addAction(self.tr("导出为文件…\tCtrl+E"), self._items.export)
        return _popped(menu, self._pane.copy_button, above=True)

    def _offer_group(self, menu: QMenu) -> None:
        """Whether the passage also tells what was told in one breath with its facts."""
        from parkfacts.exchange.clipboard.basket import BASKET_PRESETS_BY_ID

        settings, allowed = self._host.settings, BASKET_PRESETS_BY_ID["passage"].allowed
        stored = settings["copy_options"]
        action = menu.addAction(self.tr("成段文字连同写明的"))
        action.setCheckable(True)
        action.setChecked(allowed.options(stored, settings["citation_style"]).tells_group)

        def take(wanted: bool) -> None:
            chosen = {"group": "with" if wanted else "without"}
            settings["copy_options"] = {**stored, allowed.id: chosen}

        action.toggled.connect(take)

    def show_item(self, at: QPoint) -> QMenu:
        """What can be done with the things that are selected."""
        pane, menu = self._pane, popup_menu(self._pane)
        ids = pane.list.chosen()
        item = self._basket.item(pane.list.current_id())
        if item is not None and ids:
            if isinstance(item, Heading):
                menu.addAction(self.tr("改标题\tF2"), pane.list.edit_heading)
            else:
                menu.addAction(self.tr("转到\tEnter"), lambda: self._items.go_to(item.id))
            menu.addAction(self.tr("写备注\tN"), pane.note.setFocus)
            take = menu.addAction(self.tr("按现数据集更新"), lambda: self._take(ids))
            take.setEnabled(self._changed(ids))
            menu.addSeparator()
            menu.addAction(self.tr("上移\tAlt+Up"), lambda: pane.list.shift_wanted.emit(-1))
            menu.addAction(self.tr("下移\tAlt+Down"), lambda: pane.list.shift_wanted.emit(1))
            menu.addAction(self.tr("移出\tDel"), pane.list.remove_wanted.emit)
            menu.addSeparator()
        menu.addAction(self.tr("加标题\tH"), self._items.add_heading)
        menu.addAction(self.tr("粘贴\tCtrl+V"), pane.list.paste_wanted.emit)
        menu.popup(at)
        return menu

    def _create(self) -> None:
        if title := self._ask(self.tr("新建资料篮"), self.tr("名称"), ""):
            self._files.folder.create(title)

    def _rename(self) -> None:
        before = self._basket.content.title
        if title := self._ask(self.tr("改名"), self.tr("名称"), before):
            self._basket.rename(title, Phrase("改名"))

    def _take_all(self) -> None:
        self._take([entry.id for entry in self._pane.model.entries])

    def _take(self, ids: list[str]) -> None:
        """Let the fingerprints say what the dataset says now."""
        catalogue = self._host.session().catalogue
        items = [item for one in ids if (item := self._basket.item(one))]
        self._basket.put_all(
            [refreshed(item, catalogue) for item in items], Phrase("按现数据集更新")
        )

    def _changed(self, ids: list[str]) -> bool:
        catalogue = self._host.session().catalogue
        items = [item for one in ids if (item := self._basket.item(one))]
        return any(state_of(item, catalogue).word == "changed" for item in items)

    def _ask(self, title: str, label: str, before: str) -> str:
        usual = QLineEdit.EchoMode.Normal
        text, fine = QInputDialog.getText(self._pane.window(), title, label, usual, before)
        return text.strip() if fine else ""


def _plain(text: str) -> str:
    return text.replace("&", "&&")


def _popped(menu: QMenu, button: QWidget, *, above: bool = False) -> QMenu:
    down = -menu.sizeHint().height() - 2 if above else button.height() + 2
    menu.popup(button.mapToGlobal(QPoint(0, down)))
    return menu
