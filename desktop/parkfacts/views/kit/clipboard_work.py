"""What is made for the clipboard: a little at once, much off the UI thread, and one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData

from parkfacts.app.long_work import LongWork
from parkfacts.app.messages import Messages
from parkfacts.facts.problems import told
from parkfacts.facts.watch import Watch, unwatched
from parkfacts.models.translation import on_screen

if TYPE_CHECKING:
    from parkfacts.exchange.clipboard.payload import Payload

LANE = "clipboard"
AT_ONCE = 500
"""Facts that are copied while the user waits, within some hundredths of a second."""


class _Made(NamedTuple):
    flavours: dict[str, QByteArray]
    payload: Payload
    """Without its data, which has been taken over."""


class ClipboardWork:
    """Puts things on the clipboard. What is still being made gives way to what is copied next."""

    def __init__(self, long_work: LongWork, messages: Messages) -> None:
        self._long_work, self.messages = long_work, messages

    def put(self, data: QMimeData, words: str) -> None:
        """Put something there that is at hand, and tell it."""
        from parkfacts.views.kit.system_clipboard import put

        self._long_work.leave(LANE)
        put(data, self.messages, words)

    def copy(
        self,
        make: Callable[[Watch], Payload | None],
        words: Callable[[Payload], str],
        *,
        title: str,
        weight: int,
        whole: int,
        nothing: str = "",
    ) -> None:
        """Make a payload and put it there. Until it is made the clipboard is as it was.

        ``weight``: how much is copied, in facts; ``whole``: what ``make`` tells in all;
        ``nothing``: what is told where ``make`` gives nothing.
        """
        from parkfacts.views.kit.system_clipboard import for_qt, mime_data, put

        def made(watch: Watch) -> _Made | None:
            payload = make(watch)
            if payload is None:
                return None
            return _Made(for_qt(payload.data), payload)

        def done(found: _Made | None) -> None:
            if found is None:
                self.messages.info(nothing)
            else:
                put(mime_data(found.flavours), self.messages, words(found.payload))

        def failed(error: Exception) -> None:
            text = QCoreApplication.translate("ClipboardWork", "没有复制成：{why}")
            why = on_screen(told(error)) or type(error).__name__
            self.messages.error(text.format(why=why))

        self._long_work.leave(LANE)
        if weight <= AT_ONCE:
            done(made(unwatched))
        else:
            self._long_work.start(made, done, failed, title=title, whole=whole, lane=LANE)
