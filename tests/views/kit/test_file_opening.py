"""What was written is opened, or shown in its folder; what does not work is told."""

import os
import sys

import pytest
from PySide6.QtCore import QProcess
from PySide6.QtGui import QDesktopServices

from parkfacts.app.messages import Messages
from parkfacts.views.kit.file_opening import FileOpener, show_items


@pytest.fixture
def opened(monkeypatch):
    """The files that the system was asked to open; it can open all of them."""
    asked = []

    def open_url(url):
        asked.append((url.toLocalFile(), os.environ.get("LD_LIBRARY_PATH")))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    return asked


@pytest.fixture
def opener(qtbot):
    """What opens; ``heard`` has the errors told."""
    made = FileOpener(Messages())
    made.heard = []
    made._messages.error_told.connect(made.heard.append)
    return made


@pytest.fixture
def file(tmp_path):
    """A file with what paths may have in them."""
    path = tmp_path / "外贸 #1, 100%.xlsx"
    path.touch()
    return path


@pytest.mark.expects_log("打不开|没有程序|不在那里")
def test_what_cannot_be_opened_is_told(opener, monkeypatch, file):
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: False)
    opener.open(file)
    file.unlink()
    opener.open(file)
    assert "没有程序" in opener.heard[0]
    assert "不在那里" in opener.heard[1]


def test_both_are_offered(opener, opened, file):
    first, second = opener.offers(file)
    assert (first.text, second.text) == ("打开文件", "打开所在文件夹")
    first.do()
    assert [path for path, _ in opened] == [str(file)]


def test_another_program_finds_its_own_libraries(opener, opened, monkeypatch, file):
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/opt/parkfacts/_internal")
    opener.open(file)
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/before")
    opener.open(file)
    assert [libraries for _, libraries in opened] == [None, "/before"]
    assert os.environ["LD_LIBRARY_PATH"] == "/opt/parkfacts/_internal"


@pytest.mark.skipif(sys.platform == "win32", reason="there Explorer shows it")
@pytest.mark.parametrize("program", ["/nowhere/dbus-send", "false"])
def test_where_no_file_manager_shows_it_its_folder_is_opened(
    qtbot, opener, opened, monkeypatch, file, program
):
    start = QProcess.start
    monkeypatch.setattr(QProcess, "start", lambda one, _, told: start(one, program, told))
    opener.reveal(file)
    qtbot.waitUntil(lambda: bool(opened))
    assert opened[0][0] == str(file.parent)


def test_a_file_manager_is_told_one_file(file):
    (told,) = [one for one in show_items(file) if one.startswith("array:string:file://")]
    assert "," not in told
    assert "%231%2C%20100%25.xlsx" in told
