"""The nets of conftest.py: each is proved by a sample test that must not get through."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLES = """
import contextlib
import logging
import socket
import threading
import urllib.request

import pytest

release = threading.Event()


def test_clean(home, tmp_path):
    assert home.is_relative_to(tmp_path)
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


def test_warning():
    logging.getLogger("some").warning("something is odd")


@pytest.mark.expects_log("is odd")
def test_expected_warning():
    logging.getLogger("some").warning("something is odd")


@pytest.mark.expects_log("is odd")
def test_expected_warning_that_never_came():
    pass


def test_connection():
    with contextlib.suppress(Exception):
        socket.socket().connect(("192.0.2.1", 80))


def test_name():
    with contextlib.suppress(Exception):
        urllib.request.urlopen("http://parkfacts.invalid/", timeout=0.1)


def test_thread():
    threading.Thread(target=release.wait, args=(20,), name="left").start()


def test_after_thread():
    release.set()


def test_qt_warning(qapp):
    from PySide6.QtCore import qWarning

    qWarning("from Qt")


@pytest.mark.expects_log("from Qt")
def test_expected_qt_warning(qapp):
    from PySide6.QtCore import qWarning

    qWarning("from Qt")


def test_timer(qapp, request):
    from PySide6.QtCore import QTimer

    request.config.timer = QTimer(objectName="ticking")
    request.config.timer.start(1000)


def test_after_timer(qapp, request):
    request.config.timer.stop()


def test_timer_of_closed_window(qtbot):
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QWidget

    window = QWidget()
    qtbot.addWidget(window)
    QTimer(window).start(1000)


def test_pool(qapp):
    from PySide6.QtCore import QThreadPool

    release.clear()
    QThreadPool.globalInstance().start(lambda: release.wait(20))


def test_after_pool(qapp):
    from PySide6.QtCore import QThreadPool

    release.set()
    QThreadPool.globalInstance().waitForDone()
"""
CAUGHT = {
    "test_warning": "something is odd",
    "test_expected_warning_that_never_came": "it did not come",
    "test_connection": "socket.connect 192.0.2.1",
    "test_name": "socket.getaddrinfo parkfacts.invalid",
    "test_thread": "thread left",
    "test_qt_warning": "from Qt",
    "test_timer": "QTimer “ticking”",
    "test_pool": "the global QThreadPool",
}
CLEAN = (
    "test_clean",
    "test_expected_warning",
    "test_after_thread",
    "test_expected_qt_warning",
    "test_after_timer",
    "test_timer_of_closed_window",
    "test_after_pool",
)


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    """The report of the samples, run by a pytest of their own."""
    folder = tmp_path_factory.mktemp("samples")
    here = Path(__file__).resolve().parent
    shutil.copy(here / "conftest.py", folder)
    (folder / "test_samples.py").write_text(SAMPLES, encoding="utf-8")
    settings = here.parent / "pyproject.toml"
    command = [sys.executable, "-m", "pytest", "-c", str(settings), "--rootdir", str(folder)]
    options = ["-p", "no:cacheprovider", "-rA", "--tb=short", "--color=no"]
    return subprocess.run(
        [*command, *options, str(folder)], capture_output=True, encoding="utf-8", check=False
    ).stdout


@pytest.mark.slow
@pytest.mark.parametrize("name", CAUGHT)
def test_caught(outcome, name):
    lines = re.findall(rf"^(?:FAILED|ERROR) \S+::{name}\b.*$", outcome, re.MULTILINE)
    assert lines, outcome
    assert CAUGHT[name] in outcome


@pytest.mark.slow
@pytest.mark.parametrize("name", CLEAN)
def test_let_through(outcome, name):
    assert not re.search(rf"^(?:FAILED|ERROR) \S+::{name}\b", outcome, re.MULTILINE), outcome
    assert re.search(rf"^PASSED \S+::{name}\b", outcome, re.MULTILINE), outcome
