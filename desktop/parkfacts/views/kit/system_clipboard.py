"""The system's clipboard: what is put there stands there, or it is said that it does not."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QByteArray, QMimeData
from PySide6.QtGui import QGuiApplication

from parkfacts.app.messages import Messages
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen


def put(data: QMimeData, messages: Messages, told: str) -> bool:
    """Put data on the clipboard and tell it; whether it stands there.

    Where another program holds the clipboard open, Qt only warns (``OleSetClipboard`` after three
    attempts): who then pastes gets the figure that was copied before.
    """
    wanted = _content(data)  # it is the clipboard's from now on, and may be gone
    clipboard = QGuiApplication.clipboard()
    clipboard.setMimeData(data)
    # Some platforms never say that a clipboard is theirs: there its content tells.
    stands = clipboard.ownsClipboard() or _content(clipboard.mimeData()) == wanted
    if stands:
        messages.info(told)
    else:
        text = Phrase(
            "没有复制成：剪贴板不可用，或正被别的程序占用；里面还是原先的内容，请再复制一次"
        )
        messages.error(on_screen(text))
    return stands


def mime_data(flavours: Mapping[str, bytes | QByteArray]) -> QMimeData:
    """A payload as Qt's clipboard wants it; texts stand there once, in UTF-8."""
    data = QMimeData()
    for kind, content in flavours.items():
        data.setData(kind, content)
    return data


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
    return data.data("text/plain"), data.hasImage(), {kind: data.data(kind) for kind in own}
