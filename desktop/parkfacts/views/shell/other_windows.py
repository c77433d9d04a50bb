"""Tells the user which of the things that are open here another window has open, too."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, QThreadPool, QTimer

from parkfacts.app.session import Session
from parkfacts.app.tasks import Tasks
from parkfacts.views.shell.main_window import MainWindow

if TYPE_CHECKING:
    from parkfacts.app.presence import Presence

T = TypeVar("T")
_FOLDER = "open"
log = logging.getLogger(__name__)


class _Since(NamedTuple):
    """Since when another window has had the same open, in seconds since 1970; None: none has."""

    window: float | None
    dataset: float | None
    basket: float | None


class OtherWindows(QObject):
    """Looks at them when this window stands, and whenever it opens something else.

    Files are looked at in a thread: the folder of settings may be on a network.
    """

    def __init__(self, settings: Path, window: MainWindow, parent: QObject) -> None:
        """``settings``: the folder of settings, which all windows of a user share."""
        super().__init__(parent)
        self._settings = settings
        self._presence: Presence | None = None
        pool = QThreadPool(self)
        pool.setMaxThreadCount(1)  # one after the other: what was opened last is what is open
        self._tasks = Tasks(self, pool)
        self.follow(window)

    def follow(self, window: MainWindow) -> None:
        """Look at what this window opens from now on; it may have taken the place of another."""
        self._window = window
        window.opener.opened.connect(self._dataset_opened)
        # After all else that waits for the window to stand: the basket is made by then.
        window.workspace.finished.connect(lambda: QTimer.singleShot(0, self, self._begin))

    def end(self) -> None:
        """The window is closed."""
        self._tasks.wait()
        if self._presence is not None:
            self._presence.end()

    def _begin(self) -> None:
        """The window stands: follow its basket, sweep what killed saves left, look for others."""
        self._window.binder.files.named.connect(self._basket_opened)
        if self._presence is not None:
            return  # a window before this one has done so
        from parkfacts.app.presence import Presence
        from parkfacts.exchange.files.locks import sweep_locked

        here = self._presence = Presence(self._settings / _FOLDER)
        dataset, baskets = self._window.session().path, self._window.binder.files.folder
        basket, ours = baskets.path, (self._settings, baskets.folder)

        def look() -> _Since:
            for folder in ours:
                if folder is not None:
                    sweep_locked(folder)
            program = here.enter("window")
            entered = here.enter("basket", basket) if basket else None
            return _Since(program, here.enter("dataset", dataset), entered)

        self._ask(look, self._tell_all)

    def _dataset_opened(self, session: Session) -> None:
        if here := self._presence:
            self._ask(
                lambda: _Since(None, here.enter("dataset", session.path), None), self._tell_all
            )

    def _basket_opened(self, _: str) -> None:
        path, here = self._window.binder.files.folder.path, self._presence
        if here is not None and path is not None:
            self._ask(lambda: _Since(None, None, here.enter("basket", path)), self._tell_all)
        elif here is not None:
            self._ask(lambda: here.leave("basket"), lambda _: None)

    def _tell_all(self, since: _Since) -> None:
        """One line at most."""
        if since.dataset is not None and since.basket is not None:
            text = self.tr(
                "这个数据集和资料篮在另一个窗口中也打开着（{time} 起）；两边的改动都会存下"
            )
            self._tell(text, min(since.dataset, since.basket))
        elif since.dataset is not None:
            self._tell(self.tr("这个数据集在另一个窗口中也打开着（{time} 起）"), since.dataset)
        elif since.basket is not None:
            text = self.tr("这个资料篮在另一个窗口中也打开着（{time} 起）；两边的改动会互相跟上")
            self._tell(text, since.basket)
        elif since.window is not None:
            text = self.tr("园鉴在另一个窗口中也打开着（{time} 起）；设置和资料篮两边都会存下")
            self._tell(text, since.window)

    def _tell(self, text: str, since: float) -> None:
        begun, now = time.localtime(since), time.localtime()
        is_today = begun[:3] == now[:3]
        clock = time.strftime("%H:%M" if is_today else "%m-%d %H:%M", begun)
        self._window.messages.info(text.format(time=clock))

    def _ask(self, look: Callable[[], T], told: Callable[[T], None]) -> None:
        """Look in the thread. That it fails is no matter of the user's."""
        self._tasks.run(look, told, lambda error: log.info("other windows: %s", error))
