"""Binds the basket to its host: what is shown, moved, undone and gone to."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from parkfacts.app.basket_folder import BasketFolder
from parkfacts.app.seen import FactPlace, ParksPlace
from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.facts.basket.items import Basket, Heading, kept_facts
from parkfacts.facts.chart.spec import SEPARATOR
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.translation import on_screen, within
from parkfacts.views.basket.collector import BasketCollector
from parkfacts.views.basket.copying import BasketCopier
from parkfacts.views.basket.files import BasketFiles
from parkfacts.views.basket.host import BasketHost, BasketStand
from parkfacts.views.kit.lazy import Lazy

if TYPE_CHECKING:
    from parkfacts.views.basket.menus import BasketMenus
    from parkfacts.views.basket.pane import BasketPane


class BasketBinder(QObject):
    """The basket of a window. The pane is made when it is first shown."""

    counted = Signal(int, bool)
    """How many things the basket has, and whether it is open."""
    left = Signal()
    """The keyboard is to go back to the table."""
    named = Signal(str)
    """Another basket is open; which one is in the settings."""

    def __init__(
        self,
        host: BasketHost,
        window: QWidget,
        stand: Callable[[], BasketStand],
        folder: BasketFolder | None = None,
    ) -> None:
        """``stand``: where the basket stands now.

        ``folder``: one that is open already, with all that may be undone; None: the user's.
        """
        super().__init__(window)
        self._host, self._stand = host, stand
        self._theme = LIGHT
        self.files = BasketFiles(host, window, folder)
        self.basket = self.files.folder.basket
        self.copier = BasketCopier(host, self.basket, self)
        self.collector = BasketCollector(host, self.basket, self)
        self._pane = Lazy(self._make_pane)
        self.menus: BasketMenus | None = None
        """There when the pane is."""
        self.basket.changed.connect(self.follow)
        self.files.opened.connect(lambda: self.show(True))
        self.files.named.connect(self.named)
        self.collector.collected.connect(self._choose_new)
        self._seen = False

    def start(self, theme: Theme) -> None:
        """Open the basket that was open last."""
        self._theme = theme
        self.files.start()

    @property
    def pane(self) -> BasketPane:
        """The pane, beside the workspace."""
        return self._pane()

    @property
    def is_shown(self) -> bool:
        """Whether the basket is seen beside the other panes."""
        return self._stand().basket_seen

    @property
    def has_focus(self) -> bool:
        """Whether the keyboard is in the basket."""
        focus = QApplication.focusWidget()
        return self.is_shown and focus is not None and self.pane.isAncestorOf(focus)

    def show(self, shown: bool) -> None:
        """Put the basket beside the other panes, or take it away."""
        if shown == self.is_shown:
            return
        if not shown:
            self.pane.write_note()
        self._stand().open_basket(shown)
        self.appear()

    def appear(self) -> None:
        """The window is laid out otherwise: the basket may be seen now, or no longer."""
        if self._seen != self.is_shown:
            self.follow()

    def move(self) -> None:
        """Another dataset is open, and other panes stand in the window: stand with them."""
        if pane := self._pane.made:
            self._stand().hold_basket(pane)
        self.follow()

    def toggle(self) -> None:
        """Show the basket and go to it; shown already: take it away."""
        shown = not self.is_shown
        self.show(shown)
        if shown:
            self.pane.list.setFocus()
        else:
            self.left.emit()

    def follow(self) -> None:
        """Show the basket as it is now, over the dataset that is open."""
        content = self.basket.content
        count = _count(content)
        self._seen = self.is_shown
        self.counted.emit(count, self._seen)
        if not self._seen:
            return
        pane = self.pane
        chosen, current = pane.list.chosen(), pane.list.current_id()
        place = pane.list.verticalScrollBar().value()
        with pane.failure.told():
            pane.model.show(content.items, self._host.session().catalogue)
        pane.list.verticalScrollBar().setValue(place)
        pane.list.choose(chosen, current)
        pane.show_name(content.title)
        pane.show_steps(self.basket.undo_label, self.basket.redo_label)
        self._sum_up(content, count)

    def stops(self) -> list[QWidget]:
        """What is gone through from pane to pane."""
        return [self.pane.list] if self.is_shown else []

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        if pane := self._pane.made:
            pane.set_theme(theme)

    def undo(self) -> None:
        """Take back the last change of the basket."""
        self._tell_step(self.basket.undo(), self.tr("已撤销：{what}"), self.tr("没有可撤销的"))

    def redo(self) -> None:
        """Do again what was taken back."""
        self._tell_step(self.basket.redo(), self.tr("已重做：{what}"), self.tr("没有可重做的"))

    def export(self) -> None:
        """Write the whole basket into a file that the user names."""
        count = _count(self.basket.content)
        self._host.export(self.copier.writer(), self.copier.document_title(), count)

    def export_focused(self) -> bool:
        """Export the basket if the keyboard is in it; whether it is."""
        if self.has_focus:
            self.export()
            return True
        return False

    def add_heading(self) -> None:
        """A heading before the current item, or at the end; its text is written at once."""
        at = self.pane.model.row_of(self.pane.list.current_id())
        before = len(self.basket.content.items)
        self.collector.add_heading(before if at is None else at)
        if len(self.basket.content.items) > before:
            self.pane.list.edit_heading()

    def close(self) -> bool:
        """Keep what is not yet kept; False if that failed and the window is to stay for it."""
        self.keep()
        return self.files.close()

    def keep(self) -> None:
        """A note that is being written is written."""
        if pane := self._pane.made:
            pane.write_note()

    def go_to(self, item_id: str) -> None:
        """Show the thing in its own view."""
        item, catalogue = self.basket.item(item_id), self._host.session().catalogue
        if item is None:
            return
        facts = [one.fact for one in kept_facts(item) if catalogue.find_fact(one.fact)]
        compared = getattr(item, "compared", None)
        if compared is not None:
            self._host.go_to(ParksPlace(tuple(compared.parks)))
        elif facts:
            self._host.go_to(FactPlace(tuple(facts)))
        else:
            self._host.messages.info(self.tr("这一条在现数据集里没有可去的地方"))

    def _make_pane(self) -> BasketPane:
        from parkfacts.models.basket_model import BasketModel
        from parkfacts.views.basket.menus import BasketMenus, MenuItems
        from parkfacts.views.basket.pane import BasketPane

        pane = BasketPane(BasketModel(self._host.session().catalogue, self))
        pane.set_theme(self._theme)
        self._stand().hold_basket(pane)
        self._bind(pane)
        self.files.folder.may_renew = pane.rests
        items = MenuItems(self.add_heading, self.export, self.go_to, self.copier.copy)
        self.menus = BasketMenus(self._host, self.files, pane, items)
        return pane

    def _bind(self, pane: BasketPane) -> None:
        basket, chosen = self.basket, pane.list.chosen
        pane.model.payload = self.copier.dragged
        pane.model.move_wanted.connect(lambda ids, at: basket.move(ids, at, _moved(ids)))
        pane.model.drop_wanted.connect(self.collector.take_in)
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
        pane.leave_wanted.connect(self.left)

    def _choose_new(self, ids: list[str]) -> None:
        if self.is_shown:
            self.pane.list.choose(ids)

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
            self.collector.take_in(found, None if at is None else at + 1)
        else:
            self._host.messages.info(self.tr("剪贴板上没有园鉴的事实、记事或对比"))

    def _sum_up(self, content: Basket, count: int) -> None:
        entries = self.pane.model.entries
        sources = {one.source for item in content.items for one in kept_facts(item)}
        sources |= {item.kept.source for item in content.items if hasattr(item, "kept")}
        words = [entry.state.word for entry in entries]
        changed, gone = words.count("changed"), words.count("gone")
        summary = (
            Phrase("{n} 条", n=count) if count else "",
            Phrase("{n} 个来源", n=len(sources)) if count else "",
            Phrase("{n} 条有变", n=changed) if changed else "",
            Phrase("{n} 条已不在数据集", n=gone) if gone else "",
        )
        self.pane.show_summary(on_screen(joined(SEPARATOR, summary)), bool(changed or gone))

    def _tell_step(self, what: str, done: str, nothing: str) -> None:
        self._host.messages.info(done.format(what=within(what)) if what else nothing)


def _count(content: Basket) -> int:
    return sum(not isinstance(item, Heading) for item in content.items)


def _moved(ids: Sequence[str]) -> str:
    return Phrase("移动 {n} 条", n=len(ids))
