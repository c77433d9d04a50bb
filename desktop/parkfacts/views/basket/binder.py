"""Binds the basket to the window: what is collected, shown, undone, copied, kept."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QApplication, QSplitter, QWidget

from parkfacts.app.basket_folder import BasketFolder
from parkfacts.drawing.theme import Theme
from parkfacts.facts.basket.edit import Full
from parkfacts.facts.basket.items import AnyItem, Basket, FactItem, Heading, kept_facts
from parkfacts.facts.chart.spec import SEPARATOR
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.translation import error_on_screen, on_screen, within
from parkfacts.views.basket.copying import BasketCopier
from parkfacts.views.kit.file_drop import FileDrop
from parkfacts.views.kit.small_widgets import popup_menu

if TYPE_CHECKING:
    from parkfacts.views.basket.pane import BasketPane
    from parkfacts.views.shell.main_window import MainWindow
    from parkfacts.views.shell.workspace import Workspace

_NARROW_PX = 1500
"""In a narrower window the basket takes the place of the source card."""
_FOLDER = "baskets"
_OFFERED = ("copy", "copy_sentence", "copy_as", "collect")
"""Ids of the actions in the menu of a row."""


class BasketBinder(QObject):
    """The window's basket. The pane is made when it is first shown."""

    def __init__(
        self, window: MainWindow, across: QSplitter, shelf: BasketFolder | None = None
    ) -> None:
        """``shelf``: one that is open already, with all that may be undone; None: the user's."""
        super().__init__(window)
        self._window, self._across = window, across
        settings = window.settings
        folder = settings.path.parent / _FOLDER if settings.path else None
        self.shelf = shelf or BasketFolder(folder)
        self.shelf.setParent(self)
        self.basket = self.shelf.basket
        self.copier = BasketCopier(window, self.basket)
        self.shelf.failed.connect(self._tell_failed)
        self.basket.changed.connect(self.follow)
        window.installEventFilter(self)
        drops = FileDrop(window)
        drops.dataset_dropped.connect(window.open_path)
        drops.basket_dropped.connect(self.open_file)
        self.shelf.placed.connect(self._remember)
        if shelf is None:
            self.shelf.start(settings["basket"])
        if settings["basket_shown"]:
            self.show(True)

    def bind(self, workspace: Workspace) -> None:
        """Work with the panes of a dataset from now on."""
        workspace.drag_wanted.connect(self.carry)
        workspace.collect_wanted.connect(self.collect_chosen)
        workspace.installEventFilter(self)
        self.make_room()
        self.follow()

    @cached_property
    def pane(self) -> BasketPane:
        """The pane, beside the workspace."""
        from parkfacts.models.basket_model import BasketModel
        from parkfacts.views.basket.menus import BasketMenus
        from parkfacts.views.basket.pane import BasketPane

        model = BasketModel(self._window.workspace.session.catalogue, self)
        pane = BasketPane(model)
        pane.hide()
        pane.set_theme(self._window.theme)
        self._across.addWidget(pane)
        self._across.setStretchFactor(1, 0)
        self._across.setCollapsible(1, False)
        self._bind(pane)
        self.menus = BasketMenus(self, pane, self._window)
        return pane

    @property
    def is_shown(self) -> bool:
        """Whether the basket stands beside the other panes."""
        return "pane" in self.__dict__ and not self.pane.isHidden()

    def show(self, shown: bool) -> None:
        """Put the basket beside the other panes, or take it away."""
        if shown == self.is_shown:
            return
        if not shown:
            self._window.settings["basket_width"] = self.pane.width()
            self.pane.write_note()
        self.pane.setVisible(shown)
        self._window.settings["basket_shown"] = shown
        if shown:
            width = max(260, min(self._window.settings["basket_width"], 640))
            self._across.setSizes([max(self._across.width() - width, 400), width])
        self.make_room()
        self.follow()

    def toggle(self) -> None:
        """Show the basket and go to it; shown and gone to already: take it away."""
        shown = not self.is_shown
        self.show(shown)
        (self.pane.list if shown else self._window.workspace.table).setFocus()

    def make_room(self) -> None:
        """In a narrow window the basket and the source card share one place."""
        narrow = self._window.width() < _NARROW_PX
        self._window.workspace.show_card(not (narrow and self.is_shown))

    def follow(self) -> None:
        """Show the basket as it is now, over the dataset that is open."""
        content = self.basket.content
        count = sum(not isinstance(item, Heading) for item in content.items)
        self._window.bar.show_basket(count, self.is_shown)
        if not self.is_shown:
            return
        pane = self.pane
        chosen, current = pane.list.chosen(), pane.list.current_id()
        place = pane.list.verticalScrollBar().value()
        pane.model.show(content.items, self._window.workspace.session.catalogue)
        pane.list.verticalScrollBar().setValue(place)
        pane.list.choose(chosen, current)
        pane.show_name(content.title)
        pane.show_steps(self.basket.undo_label, self.basket.redo_label)
        self._sum_up(content, count)

    def collect_chosen(self) -> None:
        """Take in what is selected in the view that is seen."""
        from parkfacts.views.out.collecting import chosen_items

        self.collect(chosen_items(self._window.workspace))

    def collect_chart(self) -> None:
        """Take in the chart that is seen."""
        from parkfacts.views.out.collecting import chart_items

        self.collect(chart_items(self._window.workspace))

    def carry(self, format_id: str, facts: list[Fact] | None) -> None:
        """Drag something out of a view, here or into another program."""
        from parkfacts.views.out.collecting import carry

        carry(self._window, format_id, facts)

    def stops(self) -> list[QWidget]:
        """What is gone through from pane to pane."""
        return [self.pane.list] if self.is_shown else []

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        if "pane" in self.__dict__:
            self.pane.set_theme(theme)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._window:
            self.make_room()
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            return self._offer(event.globalPos())
        return False

    def collect(self, items: Sequence[AnyItem], at: int | None = None) -> None:
        """Take things in; what is in the basket already is not taken twice."""
        from parkfacts.compose.basket.collect import sameness

        window = self._window
        if not items:
            window.messages.info(self.tr("没有可收入的：先在表里选一条或多条"))
            return
        have = {sameness(item) for item in self.basket.content.items}
        fresh = [item for item in items if sameness(item) is None or sameness(item) not in have]
        if not fresh:
            window.messages.info(self.tr("已经在资料篮里"))
            return
        label = Phrase("收入 {n} 条", n=len(fresh))
        before = {item.id for item in self.basket.content.items}
        try:
            if at is None:
                self.basket.add_from(fresh, label, window.workspace.session.title)
            else:
                self.basket.add(fresh, label, at)
        except Full as error:
            window.messages.error(error_on_screen(error))
            return
        if self.is_shown:
            self.pane.list.choose([i.id for i in self.basket.content.items if i.id not in before])
        text = self.tr("已收入“{name}” {n} 条（Ctrl+4 查看，Ctrl+Z 撤销）", "", len(fresh))
        title = self.basket.content.title
        window.messages.info(text.format(n=len(fresh), name=title))

    def take_in(self, flavours: dict[str, bytes], at: int | None = None) -> None:
        """Take in what was dropped or pasted."""
        from parkfacts.exchange.clipboard.paste import of_flavours

        session = self._window.workspace.session
        self.collect(of_flavours(flavours, session.comparer, session.index), at)

    def undo(self) -> None:
        """Take back the last change of the basket."""
        self._tell_step(self.basket.undo(), self.tr("已撤销：{what}"), self.tr("没有可撤销的"))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._tell_step(self.basket.redo(), self.tr("已重做：{what}"), self.tr("没有可重做的"))

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in the basket."""
        focus = QApplication.focusWidget()
        return self.is_shown and focus is not None and self.pane.isAncestorOf(focus)

    def export(self) -> None:
        """Write the whole basket into a file that the user names."""
        content = self.basket.content
        count = sum(not isinstance(item, Heading) for item in content.items)
        self._window.exporter.export_basket(self.copier.written, content.title, count)

    def ask_file(self) -> None:
        """Ask for a basket file and open it."""
        from parkfacts.views.kit import file_dialogs

        if path := file_dialogs.basket_to_open(self._window):
            self.open_file(path)

    def open_file(self, path: Path) -> None:
        """Open a basket that somebody handed on."""
        if self.shelf.take_in(path):
            self.show(True)
            text = self.tr("已打开资料篮“{name}”")
            self._window.messages.info(text.format(name=self.basket.content.title))

    def add_heading(self) -> None:
        """A heading before the current item, or at the end; its text is written at once."""
        pane = self.pane
        at = pane.model.row_of(pane.list.current_id())
        place = len(self.basket.content.items) if at is None else at
        before = {item.id for item in self.basket.content.items}
        heading = Heading(id=f"h{len(before)}", title=self.tr("新标题"))
        try:
            self.basket.add([heading], Phrase("加标题"), place)
        except Full as error:
            self._window.messages.error(error_on_screen(error))
            return
        made = next(item.id for item in self.basket.content.items if item.id not in before)
        pane.list.choose([made])
        pane.list.edit_heading()

    def close(self) -> bool:
        """Keep what is not yet kept; False if that failed and the window is to stay for it."""
        self.keep()
        kept = self.shelf.save() or self._rescue()
        self._window.settings["basket"] = self.shelf.path.name if self.shelf.path else ""
        return kept

    def keep(self) -> None:
        """Put into the settings how the basket stands; a note that is being written is written."""
        settings = self._window.settings
        if "pane" in self.__dict__:
            self.pane.write_note()
        if self.is_shown:
            settings["basket_width"] = self.pane.width()
        settings["basket_shown"] = self.is_shown

    def _remember(self, name: str) -> None:
        """Which basket is open is known at once, also if the program is ended without a word."""
        if self._window.settings["basket"] != name:
            self._window.settings["basket"] = name
            self._window.keeper.save()

    def _rescue(self) -> bool:
        """The basket could not be written: to another place, not at all, or stay."""
        from parkfacts.exchange.files.basket_file import file_name
        from parkfacts.views.kit import file_dialogs

        answer = file_dialogs.ask_unsaved(self._window, self.basket.content.title)
        if answer == "elsewhere":
            path = file_dialogs.basket_to_save(self._window, file_name(self.basket.content.title))
            return path is not None and self.shelf.hand_on(path)
        return answer == "leave"

    def go_to(self, item_id: str) -> None:
        """Show the thing in its own view."""
        item, space = self.basket.item(item_id), self._window.workspace
        if item is None:
            return
        facts = [
            one.fact for one in kept_facts(item) if space.session.catalogue.find_fact(one.fact)
        ]
        if isinstance(item, FactItem) and facts:
            self._window.show_facts()
            space.show_fact(facts[0])
            return
        compared = getattr(item, "compared", None)
        if compared is not None:
            parks = {park.id for park in space.session.catalogue.dataset.parks}
            space.selection.check_parks(tuple(park for park in compared.parks if park in parks))
            self._window.show_comparison()
        elif facts:
            self._window.show_facts()
            space.clear()
            space.facts.select_facts(facts, facts[0])
        else:
            self._window.messages.info(self.tr("这一条在现数据集里没有可去的地方"))

    def _bind(self, pane: BasketPane) -> None:
        basket, chosen = self.basket, pane.list.chosen
        pane.model.payload = self.copier.dragged
        pane.model.move_wanted.connect(lambda ids, at: basket.move(ids, at, _moved(ids)))
        pane.model.drop_wanted.connect(self.take_in)
        # Queued: the editor is still open when it tells.
        pane.model.title_wanted.connect(self._write_heading, Qt.ConnectionType.QueuedConnection)
        pane.note_written.connect(lambda one, text: basket.write_note(one, text, Phrase("写备注")))
        pane.list.shift_wanted.connect(lambda step: basket.shift(chosen(), step, _moved(chosen())))
        pane.list.remove_wanted.connect(self._remove)
        pane.list.go_wanted.connect(self.go_to)
        pane.list.paste_wanted.connect(self._paste)
        pane.copy_wanted.connect(lambda: self.copier.copy("", chosen()))
        pane.heading_wanted.connect(self.add_heading)
        pane.undo_wanted.connect(self.undo)
        pane.redo_wanted.connect(self.redo)
        pane.close_wanted.connect(self.toggle)
        pane.leave_wanted.connect(self._go_back)

    def _go_back(self) -> None:
        self._window.workspace.table.setFocus()

    def _offer(self, at: QPoint) -> bool:
        """What can be done with the rows of a table, where it was asked for over one."""
        table = self._window.workspace.table
        if not table.rect().contains(table.mapFromGlobal(at)):
            return False
        known = {action.objectName(): action for action in self._window.actions()}
        menu = popup_menu(self._window)
        menu.addActions([known[name] for name in _OFFERED])
        menu.popup(at)
        return True

    def _write_heading(self, item_id: str, text: str) -> None:
        self.basket.write_heading(item_id, text, Phrase("改标题"))

    def _remove(self) -> None:
        pane, ids = self.pane, self.pane.list.chosen()
        if not ids:
            return
        rows = [row for one in ids if (row := pane.model.row_of(one)) is not None]
        self.basket.remove(ids, Phrase("移出 {n} 条", n=len(ids)))
        entries = pane.model.entries
        if entries:
            pane.list.choose([entries[min(rows[0], len(entries) - 1)].id])

    def _paste(self) -> None:
        from parkfacts.models.basket_model import flavours

        found = flavours(QGuiApplication.clipboard().mimeData())
        if found:
            at = self.pane.model.row_of(self.pane.list.current_id())
            self.take_in(found, None if at is None else at + 1)
        else:
            self._window.messages.info(self.tr("剪贴板上没有园鉴的事实、记事或对比"))

    def _sum_up(self, content: Basket, count: int) -> None:
        entries = self.pane.model.entries
        sources = {one.source for item in content.items for one in kept_facts(item)}
        sources |= {item.kept.source for item in content.items if hasattr(item, "kept")}
        words = [entry.state.word for entry in entries]
        changed, gone = words.count("changed"), words.count("gone")
        told = (
            Phrase("{n} 条", n=count) if count else "",
            Phrase("{n} 个来源", n=len(sources)) if count else "",
            Phrase("{n} 条有变", n=changed) if changed else "",
            Phrase("{n} 条已不在数据集", n=gone) if gone else "",
        )
        self.pane.show_summary(on_screen(joined(SEPARATOR, told)), bool(changed or gone))

    def _tell_failed(self, text: str) -> None:
        self._window.messages.error(on_screen(text))

    def _tell_step(self, what: str, done: str, nothing: str) -> None:
        self._window.messages.info(done.format(what=within(what)) if what else nothing)


def _moved(ids: Sequence[str]) -> str:
    return Phrase("移动 {n} 条", n=len(ids))
