"""The menus of the basket: its name, its formats, one of its things."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from parkfacts.facts.basket.items import Heading
from parkfacts.facts.basket.state import refreshed, state_of
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen
from parkfacts.views.basket.pane import BasketPane
from parkfacts.views.kit.small_widgets import popup_menu

if TYPE_CHECKING:
    from parkfacts.views.basket.binder import BasketBinder
    from parkfacts.views.shell.main_window import MainWindow

_MOST_LISTED = 20


class BasketMenus(QObject):
    """Pops menus up at the pane's buttons, and asks for names and files."""

    def __init__(self, desk: BasketBinder, pane: BasketPane, window: MainWindow) -> None:
        super().__init__(pane)
        self._desk, self._pane, self._window = desk, pane, window
        pane.names_wanted.connect(self.show_names)
        pane.formats_wanted.connect(self.show_formats)
        pane.list.menu_wanted.connect(self.show_item)

    def show_names(self) -> QMenu:
        """The user's baskets, and what can be done with the open one."""
        shelf, menu = self._desk.shelf, popup_menu(self._pane)
        own = menu.addAction(_plain(self._desk.basket.content.title))
        own.setCheckable(True)
        own.setChecked(True)
        for kept in shelf.listed()[:_MOST_LISTED]:
            text = f"{kept.title}\t{kept.size}" if not kept.problem else (
                self.tr("{name}（读不出）").format(name=kept.title)
            )  # fmt: skip
            menu.addAction(_plain(text), lambda path=kept.path: shelf.open(path))
        menu.addSeparator()
        menu.addAction(self.tr("新建…"), self._create)
        menu.addAction(self.tr("改名…"), self._rename)
        menu.addAction(self.tr("打开文件…"), self._window.open_basket)
        menu.addAction(self.tr("存为文件…"), self._hand_on)
        menu.addSeparator()
        changed = [entry for entry in self._pane.model.entries if entry.state.word == "changed"]
        take = menu.addAction(
            self.tr("全部按现数据集更新（{n} 条）", "", len(changed)).format(n=len(changed)),
            self._take_all,
        )
        take.setEnabled(bool(changed))
        menu.addAction(self.tr("移走这个资料篮"), self._remove)
        return _popped(menu, self._pane.name)

    def show_formats(self) -> QMenu:
        """The ways in which the basket can be copied; the last one is marked."""
        from parkfacts.exchange.clipboard.basket import BASKET_FORMATS

        menu = popup_menu(self._pane)
        last = self._window.settings["copy_basket_format"]
        for entry in BASKET_FORMATS:
            title = on_screen(entry.title)
            action = menu.addAction(title, lambda name=entry.id: self._desk.copier.copy(name))
            action.setCheckable(True)
            action.setChecked(entry.id == last)
        menu.addSeparator()
        menu.addAction(self.tr("导出为文件…\tCtrl+E"), self._desk.export)
        return _popped(menu, self._pane.copy_button, above=True)

    def show_item(self, at: QPoint) -> QMenu:
        """What can be done with the things that are selected."""
        pane, desk, menu = self._pane, self._desk, popup_menu(self._pane)
        ids = pane.list.chosen()
        item = desk.basket.item(pane.list.current_id())
        if item is not None and ids:
            if isinstance(item, Heading):
                menu.addAction(self.tr("改标题\tF2"), pane.list.edit_heading)
            else:
                menu.addAction(self.tr("转到\tEnter"), lambda: desk.go_to(item.id))
            menu.addAction(self.tr("写备注\tN"), pane.note.setFocus)
            take = menu.addAction(self.tr("按现数据集更新"), lambda: self._take(ids))
            take.setEnabled(self._changed(ids))
            menu.addSeparator()
            menu.addAction(self.tr("上移\tAlt+↑"), lambda: pane.list.shift_wanted.emit(-1))
            menu.addAction(self.tr("下移\tAlt+↓"), lambda: pane.list.shift_wanted.emit(1))
            menu.addAction(self.tr("移出\tDel"), pane.list.remove_wanted.emit)
            menu.addSeparator()
        menu.addAction(self.tr("加标题\tH"), desk.add_heading)
        menu.addAction(self.tr("粘贴\tCtrl+V"), pane.list.paste_wanted.emit)
        menu.popup(at)
        return menu

    def _create(self) -> None:
        if title := self._ask(self.tr("新建资料篮"), self.tr("名称"), ""):
            self._desk.shelf.create(title)

    def _rename(self) -> None:
        before = self._desk.basket.content.title
        if title := self._ask(self.tr("改名"), self.tr("名称"), before):
            self._desk.basket.rename(title, Phrase("改名"))

    def _hand_on(self) -> None:
        from parkfacts.exchange.files.basket_file import file_name
        from parkfacts.views.kit import file_dialogs

        shelf, title = self._desk.shelf, self._desk.basket.content.title
        path = file_dialogs.basket_to_save(self._window, file_name(title))
        if path is not None and shelf.hand_on(Path(path)):
            self._window.messages.info(self.tr("已保存 {path}").format(path=path))

    def _remove(self) -> None:
        title = self._desk.basket.content.title
        aside = self._desk.shelf.remove()
        if aside is not None:
            text = self.tr("资料篮“{name}”已移走，文件留作 {path}")
            self._window.messages.info(text.format(name=title, path=aside))

    def _take_all(self) -> None:
        self._take([entry.id for entry in self._pane.model.entries])

    def _take(self, ids: list[str]) -> None:
        """Let the fingerprints say what the dataset says now."""
        catalogue = self._window.workspace.session.catalogue
        items = [item for one in ids if (item := self._desk.basket.item(one))]
        self._desk.basket.put_all(
            [refreshed(item, catalogue) for item in items], Phrase("按现数据集更新")
        )

    def _changed(self, ids: list[str]) -> bool:
        catalogue = self._window.workspace.session.catalogue
        items = [item for one in ids if (item := self._desk.basket.item(one))]
        return any(state_of(item, catalogue).word == "changed" for item in items)

    def _ask(self, title: str, label: str, before: str) -> str:
        usual = QLineEdit.EchoMode.Normal
        text, fine = QInputDialog.getText(self._window, title, label, usual, before)
        return text.strip() if fine else ""


def _plain(text: str) -> str:
    return text.replace("&", "&&")


def _popped(menu: QMenu, button: QWidget, *, above: bool = False) -> QMenu:
    down = -menu.sizeHint().height() - 2 if above else button.height() + 2
    menu.popup(button.mapToGlobal(QPoint(0, down)))
    return menu
