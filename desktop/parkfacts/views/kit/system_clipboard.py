"""The system's clipboard: what is put there stands there, or it is said that it does not."""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QImage

from parkfacts.app.messages import Messages, Offer
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen

PNG, _QT_IMAGE = "image/png", "application/x-qt-image"
_PAUSE_MS, _TRIES = 120, 14
"""Programs that hold the clipboard of Windows let it go after some tenths of a second."""
_KEPT_BYTES = 4_000_000
"""What is larger is written when somebody pastes: doing it at once would hold up the window."""


def put(
    data: QMimeData,
    messages: Messages,
    told: str,
    then: Callable[[], Sequence[Offer]] = tuple,
) -> bool:
    """Put data on the clipboard and tell it; whether it stands there already.

    ``then`` is called when it stands there, and gives what can be done about it beside the words.
    Where another program holds the clipboard of Windows open, it is tried again for nearly two
    seconds, while the window goes on. Who copies meanwhile wants only what came last.
    """
    for waiting in messages.findChildren(_Waiting):
        waiting.end()
    flavours = _flavours(data)

    def tried() -> bool:
        if not _stands(flavours):
            return False
        messages.info(told, *then())
        return True

    def failed() -> None:
        text = Phrase(
            "没有复制成：剪贴板不可用，或正被别的程序占用；里面还是原先的内容，请再复制一次"
        )
        messages.error(on_screen(text))

    if tried():
        return True
    if _may_be_let_go():
        _Waiting(tried, failed, messages)
    else:
        failed()
    return False


def mime_data(flavours: Mapping[str, bytes | QByteArray]) -> QMimeData:
    """A payload as Qt's clipboard and its drags want it; texts stand there once, in UTF-8.

    Windows and macOS know pictures as CF_DIB and TIFF, which Qt makes of an image alone. X11 and
    Wayland know PNG; with an image Qt would offer 18 encodings, and a keeper of the clipboard
    asks for all of them.
    """
    data = QMimeData()
    for kind, content in flavours.items():
        data.setData(kind, content)
    if PNG in flavours and sys.platform != "linux":
        data.setImageData(QImage.fromData(flavours[PNG]))
    return data


class _Waiting(QObject):
    """Tries again and again to put something there; ends with the window that it is told in."""

    def __init__(
        self, tried: Callable[[], bool], failed: Callable[[], None], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tried, self._failed, self._left = tried, failed, _TRIES
        self._timer = QTimer(self, interval=_PAUSE_MS)
        self._timer.timeout.connect(self._try)
        self._timer.start()

    def end(self) -> None:
        """Try no more."""
        self._timer.stop()
        self.setParent(None)
        self.deleteLater()

    def _try(self) -> None:
        self._left -= 1
        if self._tried():
            self.end()
        elif not self._left:
            self.end()
            self._failed()


def _may_be_let_go() -> bool:
    """Whether it may take soon what it does not take now: Windows lets one program in at a time."""
    return sys.platform == "win32"


def _stands(flavours: dict[str, QByteArray]) -> bool:
    """Put it there once; whether it stands there. What was there stays where it does not."""
    if sys.platform == "win32":
        from parkfacts.views.kit import windows_clipboard

        # Qt would wait in its thread, which is the window's, and lose what it had put there before.
        if not windows_clipboard.is_free():
            return False
        if PNG in flavours:
            more = {kind: bytes(one.data()) for kind, one in flavours.items()}
            return windows_clipboard.write_picture(more.pop(PNG), more)
    clipboard, data = QGuiApplication.clipboard(), mime_data(flavours)
    wanted = _content(data)
    clipboard.setMimeData(data)  # which deletes what does not arrive: each try has its own
    # Some platforms never say that a clipboard is theirs: there its content tells.
    stands = clipboard.ownsClipboard() or _content(clipboard.mimeData()) == wanted
    if sys.platform == "win32" and stands:
        if sum(one.size() for one in flavours.values()) < _KEPT_BYTES:
            windows_clipboard.keep()
    return stands


def _flavours(data: QMimeData) -> dict[str, QByteArray]:
    """What ``mime_data`` made it of; nothing is copied."""
    return {kind: data.data(kind) for kind in data.formats() if kind != _QT_IMAGE}


def for_qt(flavours: dict[str, bytes]) -> dict[str, QByteArray]:
    """The payload as Qt holds it. Each content leaves ``flavours`` when it has been taken over."""
    return {kind: QByteArray(flavours.pop(kind)) for kind in list(flavours)}


def _content(data: QMimeData | None) -> tuple[QByteArray, bool, dict[str, QByteArray]]:
    """What tells payloads apart: the text, whether there is a picture, our own types.

    Of what stands in this process nothing is copied.
    """
    if data is None:
        return QByteArray(), False, {}
    own = [kind for kind in data.formats() if kind.startswith("application/x-parkfacts")]
    has_picture = data.hasImage() or data.hasFormat(PNG)
    return data.data("text/plain"), has_picture, {kind: data.data(kind) for kind in own}
