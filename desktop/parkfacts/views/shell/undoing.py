"""Taking back: what was done is told with 撤销 beside it; Ctrl+Z follows the order of doing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from PySide6.QtCore import QObject

from parkfacts.app.commands import Commands
from parkfacts.app.messages import Messages, Offer
from parkfacts.app.settings import Settings
from parkfacts.models.translation import error_on_screen, on_screen, within
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.shell.dataset_opening import DatasetOpener
from parkfacts.views.shell.own_binding import OwnBinding
from parkfacts.views.shell.window_state import keep_state, restore_choices
from parkfacts.views.shell.workspace import Workspace

if TYPE_CHECKING:
    from parkfacts.app.history import History, Step
    from parkfacts.app.own_data import OwnData
    from parkfacts.facts.editing.steps import Step as OwnStep
    from parkfacts.views.basket.binder import BasketBinder


class _Left(NamedTuple):
    """A dataset that was open, and how it was looked at."""

    path: Path
    kept: Settings
    query: str


_Where = Literal["basket", "choices", "own"]
"""What a change was of; each has steps of its own."""
_BEFORE: tuple[_Where, ...] = ("own", "basket")


class Undoing(QObject):
    """Of one window: its choices, the basket and the own data, in the order of what was done."""

    def __init__(
        self,
        messages: Messages,
        binder: Lazy[BasketBinder],
        opener: DatasetOpener,
        own: OwnBinding,
        window: QObject,
    ) -> None:
        super().__init__(window)
        self._messages, self._binder, self._opener, self._own = messages, binder, opener, own
        self._history: History | None = None
        self._space: Workspace | None = None
        self._done: list[_Where] = []
        self._undone: list[_Where] = []
        self._going = False
        self._left: _Left | None = None
        own.stepped.connect(self._tell_own)

    def offer(self, commands: Commands) -> None:
        """Say what carries out the actions of taking back."""
        commands.offer(undo=self.undo, redo=self.redo)

    def follow(self, space: Workspace) -> None:
        """Tell what is done in a workspace from now on."""
        self._history, self._space = space.history, space
        space.history.stepped.connect(self._tell)

    def note_basket(self) -> None:
        """Something was changed in the basket."""
        self._note("basket")

    def undo(self) -> None:
        """Take back what was done last, or in the basket if the keyboard is there."""
        if not self._go(self._done, self._undone, back=True):
            self._messages.info(self.tr("没有可撤销的"))

    def redo(self) -> None:
        """Do again what was taken back last."""
        if not self._go(self._undone, self._done, back=False):
            self._messages.info(self.tr("没有可重做的"))

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

    def _note(self, where: _Where) -> None:
        if not self._going:
            self._done.append(where)
            self._undone.clear()

    def _go(self, source: list[_Where], target: list[_Where], *, back: bool) -> bool:
        """Go a step where the last one was, as far as there still is one; whether one was gone."""
        binder = self._binder.made
        if binder is not None and binder.has_focus:
            return self._go_in("basket", source, target, back=back)
        while source:
            if self._go_in(source[-1], source, target, back=back):
                return True
            source.pop()  # its steps are gone: with another dataset, or since words were typed
        # What was done before this window or this start.
        return any(self._go_in(one, source, target, back=back) for one in _BEFORE)

    def _go_in(
        self, where: _Where, source: list[_Where], target: list[_Where], *, back: bool
    ) -> bool:
        self._going = True
        try:
            gone = {"basket": self._go_in_basket, "choices": self._go_in_choices}.get(
                where, self._go_in_own
            )(back)
        finally:
            self._going = False
        if gone:
            if where in source:
                del source[len(source) - 1 - source[::-1].index(where)]
            target.append(where)
        return gone

    def _go_in_basket(self, back: bool) -> bool:
        binder = self._binder.made
        if binder is None:
            return False
        basket = binder.basket
        if not (basket.undo_label if back else basket.redo_label):
            return False
        (binder.undo if back else binder.redo)()
        return True

    def _go_in_choices(self, back: bool) -> bool:
        from parkfacts.app.changes import change_words

        if self._history is None or self._space is None:
            return False
        step = self._history.undo() if back else self._history.redo()
        if step is not None:
            said = within(change_words(step, self._space.session.catalogue))
            self._tell_gone(said, back)
        return step is not None

    def _go_in_own(self, back: bool) -> bool:
        data = self._own.made
        if data is None or (data.steps.undoable if back else data.steps.redoable) is None:
            return False
        try:
            step = data.undo() if back else data.redo()
        except Exception as error:  # noqa: BLE001 - what stands in its way is told
            self._messages.error(error_on_screen(error))
            return True
        if step is not None:
            self._tell_gone(within(step.title), back)
        return True

    def _tell_gone(self, what: str, back: bool) -> None:
        done = self.tr("已撤销：{what}") if back else self.tr("已重做：{what}")
        self._messages.info(done.format(what=what))

    def _tell(self, step: Step) -> None:
        from parkfacts.app.changes import change_words, is_told

        self._note("choices")
        if self._space is not None and is_told(step):
            said = on_screen(change_words(step, self._space.session.catalogue))
            self._messages.info(said, Offer(self.tr("撤销"), lambda: self._take_back(step)))

    def _tell_own(self, step: OwnStep) -> None:
        self._note("own")
        offer = Offer(self.tr("撤销"), lambda: self._take_back_own(step))
        self._messages.info(on_screen(step.title), offer)

    def _take_back(self, step: Step) -> None:
        """What a link beside a message does: only what it stands beside is taken back."""
        if self._history is not None and self._history.last is step:
            self._go_in("choices", self._done, self._undone, back=True)
        else:
            self._messages.info(self.tr("之后又改过别的，没有撤销"))

    def _take_back_own(self, step: OwnStep) -> None:
        data: OwnData | None = self._own.made
        if data is not None and data.steps.undoable is step:
            self._go_in("own", self._done, self._undone, back=True)
        else:
            self._messages.info(self.tr("之后又改过别的；可在编辑历史里回到那一步"))
