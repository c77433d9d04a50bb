"""A copy that did not reach the clipboard is never told as one that did."""

from __future__ import annotations

import pytest
from clipboard_works import clipboard_work
from PySide6.QtCore import QMimeData, QTimer
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QPushButton

from parkfacts.app.messages import Messages
from parkfacts.app.seen import SeenFacts
from parkfacts.drawing.chart_export import png_bytes
from parkfacts.views.kit import system_clipboard
from parkfacts.views.kit.system_clipboard import PNG, mime_data, put
from parkfacts.views.out.copying import Copier

FACTS = "application/x-parkfacts-facts+json"
COPIED = {"text/plain": "2788.44亿元".encode(), FACTS: b'{"facts":["a"]}'}


class Held:
    """A clipboard that another program holds open: what is set does not arrive, at first."""

    def __init__(
        self, content: QMimeData | None, *, owned: bool = False, refusals: int = 10_000
    ) -> None:
        self._content, self._owned, self._refusals = content, owned, refusals
        self.tries = 0

    def setMimeData(self, data: QMimeData) -> None:
        self.tries += 1
        if self.tries > self._refusals:
            self._content = mime_data({k: bytes(data.data(k).data()) for k in data.formats()})

    def mimeData(self) -> QMimeData | None:
        return self._content

    def ownsClipboard(self) -> bool:
        return self._owned


@pytest.fixture
def hold(qapp, monkeypatch):
    """Put another program's content, or nothing, on a clipboard that takes nothing."""

    def held(content: QMimeData | None, **more) -> Held:
        clipboard = Held(content, **more)
        monkeypatch.setattr(QGuiApplication, "clipboard", lambda: clipboard)
        return clipboard

    return held


@pytest.fixture
def patient(monkeypatch):
    """As under Windows: another program may let the clipboard go; but without waiting long."""
    monkeypatch.setattr(system_clipboard, "_may_be_let_go", lambda: True)
    monkeypatch.setattr(system_clipboard, "_PAUSE_MS", 1)


@pytest.fixture(autouse=True)
def _qt_s_clipboard_alone(request, monkeypatch):
    """These tests have a clipboard of their own; Windows' is tried by build_spec/windows."""
    monkeypatch.setattr(system_clipboard, "_may_be_let_go", lambda: False)
    monkeypatch.setattr(system_clipboard.sys, "platform", "linux")


@pytest.fixture
def told():
    """Messages, and what they told: ("info" or "error", text)."""
    messages, found = Messages(), []
    messages.info_told.connect(lambda text: found.append(("info", text)))
    messages.error_told.connect(lambda text: found.append(("error", text)))
    return messages, found


def picture() -> QMimeData:
    return mime_data({PNG: png_bytes(QImage(2, 2, QImage.Format.Format_RGB32))})


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


def test_what_another_program_holds_is_tried_until_it_is_let_go(qtbot, hold, told, patient):
    messages, found = told
    clipboard = hold(mime_data({"text/plain": "上一次的数".encode()}), refusals=3)
    assert not put(mime_data(COPIED), messages, "已复制")
    assert not found, "told before it was known"
    qtbot.waitUntil(lambda: bool(found))
    assert found == [("info", "已复制")]
    assert clipboard.tries == 4
    assert clipboard.mimeData().text() == "2788.44亿元"


@pytest.mark.expects_log("没有复制成")
def test_what_is_never_let_go_is_told_once(qtbot, hold, told, patient):
    messages, found = told
    clipboard = hold(None)
    put(mime_data(COPIED), messages, "已复制")
    qtbot.waitUntil(lambda: bool(found))
    tries = clipboard.tries
    assert tries == 1 + system_clipboard._TRIES
    qtbot.wait(20)
    assert [kind for kind, _ in found] == ["error"]
    assert clipboard.tries == tries, "tried on after it was told"
    assert not messages.findChildren(QTimer)


def test_only_the_newest_copy_is_waited_for(qtbot, hold, told, patient):
    messages, found = told
    clipboard = hold(None, refusals=2)
    put(mime_data(COPIED), messages, "第一次")
    put(picture(), messages, "第二次")
    qtbot.waitUntil(lambda: bool(found))
    qtbot.wait(20)
    assert found == [("info", "第二次")]
    assert clipboard.mimeData().hasFormat(PNG)


def test_a_window_that_closes_waits_for_no_clipboard(qtbot, hold, told, patient):
    messages, found = told
    clipboard = hold(None)
    put(mime_data(COPIED), messages, "已复制")
    messages.deleteLater()
    qtbot.wait(20)
    assert not found
    assert clipboard.tries < 1 + system_clipboard._TRIES


def test_a_picture_is_offered_as_png_and_as_nothing_else(qapp, told):
    messages, _ = told
    put(picture(), messages, "已复制图")
    assert QGuiApplication.clipboard().mimeData().formats() == [PNG]


@pytest.mark.parametrize("system", ["win32", "darwin"])
def test_a_drag_has_the_picture_as_these_systems_know_it(qapp, monkeypatch, system):
    monkeypatch.setattr(system_clipboard.sys, "platform", system)
    dragged = picture()
    assert dragged.imageData().size() == QImage.fromData(dragged.data(PNG)).size()


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
