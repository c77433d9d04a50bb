"""What is made for the clipboard: a little at once, much off the UI thread, and one at a time."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QByteArray, QCoreApplication, QMimeData

from parkfacts.app.documents import Documents
from parkfacts.app.long_work import LongWork
from parkfacts.app.messages import Messages, Offer
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

    def __init__(self, long_work: LongWork, messages: Messages, documents: Documents) -> None:
        """``documents``: what is copied uses up numbers of sources there."""
        self._long_work, self.messages, self.documents = long_work, messages, documents

    def put(self, data: QMimeData, words: str, numbers: range) -> None:
        """Put something there that is at hand, and tell it; ``numbers``: of its sources."""
        self._long_work.leave(LANE)
        self._put(data, words, numbers)

    def tell_used(self, words: str, numbers: range, *offers: Offer) -> None:
        """Tell what went elsewhere than to the clipboard, with the numbers of its sources.

        ``offers``: what else can be done about it.
        """
        from parkfacts.views.kit.numbers_used import use_numbers, with_numbers_told

        told = with_numbers_told(words, numbers, self.documents)
        self.messages.info(told, *offers, *use_numbers(numbers, self.documents))

    def _put(self, data: QMimeData, words: str, numbers: range) -> None:
        from parkfacts.views.kit.numbers_used import use_numbers, with_numbers_told
        from parkfacts.views.kit.system_clipboard import put

        told = with_numbers_told(words, numbers, self.documents)
        put(data, self.messages, told, lambda: use_numbers(numbers, self.documents))

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
        from parkfacts.views.kit.system_clipboard import for_qt, mime_data

        def made(watch: Watch) -> _Made | None:
            payload = make(watch)
            if payload is None:
                return None
            return _Made(for_qt(payload.data), payload)

        def done(found: _Made | None) -> None:
            if found is None:
                self.messages.info(nothing)
            else:
                payload = found.payload
                self._put(mime_data(found.flavours), words(payload), payload.numbers)

        def failed(error: Exception) -> None:
            text = QCoreApplication.translate("ClipboardWork", "没有复制成：{why}")
            why = on_screen(told(error)) or type(error).__name__
            self.messages.error(text.format(why=why))

        self._long_work.leave(LANE)
        if weight <= AT_ONCE:
            done(made(unwatched))
        else:
            self._long_work.start(made, done, failed, title=title, whole=whole, lane=LANE)
