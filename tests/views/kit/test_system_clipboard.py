"""A copy that did not reach the clipboard is never told as one that did."""

from __future__ import annotations

import pytest
from clipboard_works import clipboard_work
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QPushButton

from parkfacts.app.messages import Messages
from parkfacts.app.seen import SeenFacts
from parkfacts.views.kit.system_clipboard import mime_data, put
from parkfacts.views.out.copying import Copier

FACTS = "application/x-parkfacts-facts+json"
COPIED = {"text/plain": "2788.44亿元".encode(), FACTS: b'{"facts":["a"]}'}


class Held:
    """A clipboard that another program holds open: what is set does not arrive."""

    def __init__(self, content: QMimeData | None, *, owned: bool = False) -> None:
        self._content, self._owned = content, owned

    def setMimeData(self, data: QMimeData) -> None:
        pass

    def mimeData(self) -> QMimeData | None:
        return self._content

    def ownsClipboard(self) -> bool:
        return self._owned


@pytest.fixture
def hold(qapp, monkeypatch):
    """Put another program's content, or nothing, on a clipboard that takes nothing."""

    def held(content: QMimeData | None, *, owned: bool = False) -> None:
        clipboard = Held(content, owned=owned)
        monkeypatch.setattr(QGuiApplication, "clipboard", lambda: clipboard)

    return held


@pytest.fixture
def told():
    """Messages, and what they told: ("info" or "error", text)."""
    messages, found = Messages(), []
    messages.info_told.connect(lambda text: found.append(("info", text)))
    messages.error_told.connect(lambda text: found.append(("error", text)))
    return messages, found


def picture() -> QMimeData:
    data = QMimeData()
    data.setImageData(QImage(2, 2, QImage.Format.Format_RGB32))
    return data


def test_what_stands_on_the_clipboard_is_told(qapp, told):
    messages, found = told
    assert put(mime_data(COPIED), messages, "已复制")
    assert found == [("info", "已复制")]
    assert QGuiApplication.clipboard().text() == "2788.44亿元"


@pytest.mark.expects_log("没有复制成")
@pytest.mark.parametrize(
    "old",
    [
        None,
        QMimeData(),
        mime_data({"text/plain": "上一次的数".encode()}),
        mime_data(COPIED | {"text/plain": b"100"}),
        mime_data(COPIED | {FACTS: b'{"facts":["b"]}'}),
        mime_data({"text/plain": COPIED["text/plain"]}),
    ],
)
def test_what_did_not_arrive_is_told_as_that(hold, told, old):
    messages, found = told
    hold(old)
    assert not put(mime_data(COPIED), messages, "已复制")
    assert [kind for kind, _ in found] == ["error"]


@pytest.mark.expects_log("没有复制成")
def test_a_picture_that_did_not_arrive_is_told_as_that(hold, told):
    messages, found = told
    hold(mime_data(COPIED))
    assert not put(picture(), messages, "已复制图")
    assert [kind for kind, _ in found] == ["error"]


def test_the_system_s_word_that_the_clipboard_is_ours_counts(hold, told):
    messages, found = told
    hold(None, owned=True)
    assert put(mime_data(COPIED), messages, "已复制")
    assert found == [("info", "已复制")]


@pytest.mark.expects_log("没有复制成")
def test_copying_facts_says_what_became_of_it(qtbot, hold, told, settings, bundled):
    messages, found = told
    hold(mime_data({"text/plain": "上一次的数".encode()}))
    fact = bundled.catalogue.facts[0]
    button = QPushButton()
    qtbot.addWidget(button)
    seen = SeenFacts((fact,), bundled.catalogue)
    Copier(settings, clipboard_work(messages, button), lambda: seen, button).copy("table")
    ((kind, text),) = found
    assert kind == "error"
    assert "没有复制成" in text
