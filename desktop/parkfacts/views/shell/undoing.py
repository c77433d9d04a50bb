"""Taking back: what was done is told with 撤销 beside it; Ctrl+Z goes where the last change was."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from parkfacts.app.commands import Commands
from parkfacts.app.messages import Messages, Offer
from parkfacts.app.settings import Settings
from parkfacts.models.translation import on_screen, within
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.shell.dataset_opening import DatasetOpener
from parkfacts.views.shell.window_state import keep_state, restore_choices
from parkfacts.views.shell.workspace import Workspace

if TYPE_CHECKING:
    from parkfacts.app.history import History, Step
    from parkfacts.views.basket.binder import BasketBinder


class _Left(NamedTuple):
    """A dataset that was open, and how it was looked at."""

    path: Path
    kept: Settings
    query: str


class Undoing(QObject):
    """Of one window: the history of its choices, and the basket, which has steps of its own."""

    def __init__(
        self, messages: Messages, binder: Lazy[BasketBinder], opener: DatasetOpener, window: QObject
    ) -> None:
        super().__init__(window)
        self._messages, self._binder, self._opener = messages, binder, opener
        self._history: History | None = None
        self._space: Workspace | None = None
        self._in_basket = True
        """Whether the last change of all was one of the basket; so it is before there was one."""
        self._left: _Left | None = None

    def offer(self, commands: Commands) -> None:
        """Say what carries out the actions of taking back."""
        commands.offer(undo=self.undo, redo=self.redo)

    def follow(self, space: Workspace) -> None:
        """Tell what is done in a workspace from now on."""
        self._history, self._space = space.history, space
        space.history.stepped.connect(self._tell)
        space.history.ended.connect(self._note_window)

    def note_basket(self) -> None:
        """Something was changed in the basket."""
        self._in_basket = True

    def undo(self) -> None:
        """Take back the last change: of the basket if the keyboard or the change was there."""
        if self._is_of_basket():
            self._binder().undo()
            return
        step = self._history.undo() if self._history else None
        self._tell_gone(step, self.tr("已撤销：{what}"), self.tr("没有可撤销的"))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if self._is_of_basket():
            self._binder().redo()
            return
        step = self._history.redo() if self._history else None
        self._tell_gone(step, self.tr("已重做：{what}"), self.tr("没有可重做的"))

    def tell_opened(self, left: Workspace, fresh: Workspace) -> None:
        """Another dataset is open: say what is not taken along, and offer to go back to it.

        Where it was gone back to, it is looked at as it was left.
        """
        back, self._left = self._left, None
        if back is not None and back.path == fresh.session.path:
            restore_choices(back.kept, fresh)
            fresh.selection.ask(fresh.selection.filter._replace(query=back.query))
        kept = Settings(None)
        keep_state(kept, left, b"")
        gone = _Left(left.session.path, kept, left.query)
        if fresh.session.is_of(gone.path):
            self._messages.info(self.tr("已打开 {title}").format(title=fresh.session.title))
            return
        told = self.tr("已打开 {title}；在 {left} 里的搜索、筛选和勾选没有带过来")
        self._messages.info(
            told.format(title=fresh.session.title, left=left.session.title),
            Offer(
                self.tr("回到 {left}").format(left=left.session.title), lambda: self._go_back(gone)
            ),
        )

    def _go_back(self, left: _Left) -> None:
        self._left = left
        self._opener.open_path(left.path)

    def _is_of_basket(self) -> bool:
        made = self._binder.made
        return made is not None and (made.has_focus or self._in_basket)

    def _note_window(self) -> None:
        self._in_basket = False

    def _tell(self, step: Step) -> None:
        from parkfacts.app.changes import change_words, is_told

        self._in_basket = False
        if self._space is not None and is_told(step):
            said = on_screen(change_words(step, self._space.session.catalogue))
            self._messages.info(said, Offer(self.tr("撤销"), lambda: self._take_back(step)))

    def _take_back(self, step: Step) -> None:
        """What a link beside a message does: only what it stands beside is taken back."""
        if self._history is not None and self._history.last is step:
            self._in_basket = False
            self.undo()
        else:
            self._messages.info(self.tr("之后又改过别的，没有撤销"))

    def _tell_gone(self, step: Step | None, done: str, nothing: str) -> None:
        from parkfacts.app.changes import change_words

        if step is None or self._space is None:
            self._messages.info(nothing)
        else:
            words = within(change_words(step, self._space.session.catalogue))
            self._messages.info(done.format(what=words))
