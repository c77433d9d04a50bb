"""The system's clipboard: what is put there stands there, or it is said that it does not."""

from __future__ import annotations

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication

from parkfacts.app.messages import Messages
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen


def put(data: QMimeData, messages: Messages, told: str) -> bool:
    """Put data on the clipboard and tell it; whether it stands there.

    Where another program holds the clipboard open, Qt only warns (``OleSetClipboard`` after three
    attempts): who then pastes gets the figure that was copied before.
    """
    wanted = _content(data)
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


def mime_data(flavours: dict[str, bytes]) -> QMimeData:
    """A payload as Qt's clipboard wants it."""
    data = QMimeData()
    for kind, content in flavours.items():
        if kind == "text/plain":
            data.setText(content.decode("utf-8"))
        elif kind == "text/html":
            data.setHtml(content.decode("utf-8"))
        else:
            data.setData(kind, content)
    return data


def _content(data: QMimeData | None) -> tuple[str, bool, dict[str, bytes]]:
    """What tells payloads apart: the text, whether there is a picture, our own types."""
    if data is None:
        return "", False, {}
    own = [kind for kind in data.formats() if kind.startswith("application/x-parkfacts")]
    return data.text(), data.hasImage(), {kind: bytes(data.data(kind).data()) for kind in own}
