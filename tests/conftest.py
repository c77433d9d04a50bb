"""What every test gets: a home of its own, no network, and a check that nothing is left over.

Qt is not imported here at the top, so that tests without a window pay nothing for it.
"""

from __future__ import annotations

import gc
import ipaddress
import logging
import os
import re
import socket
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

PROJECT = Path(__file__).resolve().parent.parent
GRACE_SECONDS = 2.0  # for threads that were told to end and are about to

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["LC_ALL"] = "C.UTF-8"  # or the command line would speak the language of the machine
for name in ("QT_SCALE_FACTOR", "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME", "QT_FONT_DPI"):
    os.environ.pop(name, None)

blocked_addresses: list[str] = []


def refuse_network(event: str, arguments: tuple[Any, ...]) -> None:
    """Audit hook: no connection and no name look-up beyond this machine."""
    if event in {"socket.connect", "socket.sendto", "socket.bind"}:
        is_internet = arguments[0].family in {socket.AF_INET, socket.AF_INET6}
        host = arguments[1][0] if is_internet else None
    elif event in {"socket.getaddrinfo", "socket.gethostbyname"}:
        host = arguments[0]
    else:
        return
    if host is None or is_loopback(host):
        return
    blocked_addresses.append(f"{event} {host}")
    raise RuntimeError(f"no network in tests: {event} {host}")


def is_loopback(host: str | bytes) -> bool:
    """Whether an address or name means this machine; nothing is looked up."""
    text = host.decode() if isinstance(host, bytes) else host
    if text in {"localhost", ""}:
        return True
    try:
        return ipaddress.ip_address(text).is_loopback
    except ValueError:
        return False


sys.addaudithook(refuse_network)


class WarningRecorder(logging.Handler):
    """Keeps what is logged at WARNING and above."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.messages: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.messages.append(f"{record.name} {record.levelname}: {record.getMessage()}")


def expected_patterns(item: pytest.Item) -> list[str]:
    return [pattern for mark in item.iter_markers("expects_log") for pattern in mark.args]


def pytest_collection_finish() -> None:
    """Let the collector pass over what stays: modules and tests, a million objects at each look."""
    gc.collect()
    gc.freeze()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """What a test expects to be logged, it may also hear from Qt; the rest of Qt's list stays."""
    for item in items:
        for pattern in expected_patterns(item):
            item.add_marker(pytest.mark.qt_log_ignore(pattern, extend=True))


qt_messages = pytest.StashKey[list[str]]()


@pytest.hookimpl(wrapper=True)
def pytest_runtest_call(item: pytest.Item) -> Iterator[None]:
    """Keep what Qt said: pytest-qt drops it before the fixtures are torn down."""
    try:
        return (yield)
    finally:
        capture = getattr(item, "qt_log_capture", None)
        item.stash[qt_messages] = [record.message for record in capture.records] if capture else []


@pytest.fixture(autouse=True)
def no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """A warning in Python's log fails the test, unless marked `expects_log("regex")`.

    Qt's warnings are pytest-qt's to judge (qt_log_level_fail). An expected one must come.
    """
    recorder = WarningRecorder()
    logging.getLogger().addHandler(recorder)
    yield
    logging.getLogger().removeHandler(recorder)
    patterns = expected_patterns(request.node)
    heard = recorder.messages + request.node.stash.get(qt_messages, [])
    unexpected = [
        message for message in recorder.messages if not any(re.search(p, message) for p in patterns)
    ]
    missing = [p for p in patterns if not any(re.search(p, message) for message in heard)]
    assert not unexpected, f"unexpected in the log: {unexpected}"
    assert not missing, f"expected in the log, but it did not come: {missing}"


@pytest.fixture(autouse=True)
def no_network() -> Iterator[None]:
    """An attempt to leave this machine fails the test, even if the code swallowed the refusal."""
    blocked_addresses.clear()
    yield
    assert not blocked_addresses, f"tried to use the network: {blocked_addresses}"


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home with the folders for settings and data inside it; returns the home."""
    folder = tmp_path / "home"
    folder.mkdir()
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(folder))
    inside = {
        "XDG_CONFIG_HOME": ".config",
        "XDG_DATA_HOME": ".local/share",
        "XDG_STATE_HOME": ".local/state",
        "XDG_CACHE_HOME": ".cache",
        "APPDATA": "AppData/Roaming",
        "LOCALAPPDATA": "AppData/Local",
        # Windows is asked for its folders and heeds no variable; platformdirs heeds these.
        "WIN_PD_OVERRIDE_APPDATA": "AppData/Roaming",
        "WIN_PD_OVERRIDE_LOCAL_APPDATA": "AppData/Local",
    }
    for variable, path in inside.items():
        monkeypatch.setenv(variable, str(folder / path))
    return folder


@pytest.fixture(autouse=True)
def nothing_left_running() -> Iterator[None]:
    """Threads, running pools and active timers that a test began must be gone when it ends."""
    threads_before = set(threading.enumerate())
    busy_before = busy_qt_objects()
    yield
    deadline = time.monotonic() + GRACE_SECONDS
    while left := leftovers(threads_before, busy_before):
        if time.monotonic() > deadline:
            pytest.fail("still running after the test: " + ", ".join(left))
        time.sleep(0.01)


def leftovers(threads_before: set[threading.Thread], busy_before: dict[int, str]) -> list[str]:
    """Names of what runs now and did not run before."""
    settle_qt()
    threads = [
        f"thread {thread.name}"
        for thread in threading.enumerate()
        # A QThread that called into Python shows up as a dummy; it is found as a QThread.
        if thread not in threads_before and not isinstance(thread, threading._DummyThread)
    ]
    busy = busy_qt_objects()
    if busy.keys() - busy_before.keys():
        gc.collect()  # an unreachable window and its timers are not left over
        busy = busy_qt_objects()
    return threads + [text for key, text in busy.items() if key not in busy_before]


def settle_qt() -> None:
    """Carry out deletions that were put off: no event loop runs between tests to do it."""
    if qt_core := sys.modules.get("PySide6.QtCore"):
        application = qt_core.QCoreApplication.instance()
        if application is not None:
            application.sendPostedEvents(None, qt_core.QEvent.Type.DeferredDelete.value)
            application.processEvents()


def busy_qt_objects() -> dict[int, str]:
    """Timers that tick, threads that run and pools that work, by the address of the object."""
    if not (qt_core := sys.modules.get("PySide6.QtCore")):
        return {}
    from shiboken6 import Shiboken

    busy = {}
    for wrapper in Shiboken.getAllValidWrappers():
        if isinstance(wrapper, qt_core.QTimer):
            is_busy = wrapper.isActive()
        elif isinstance(wrapper, qt_core.QThread):
            is_busy = wrapper.isRunning() and wrapper is not qt_core.QThread.currentThread()
        elif isinstance(wrapper, qt_core.QThreadPool):
            is_busy = wrapper.activeThreadCount() > 0
        else:
            continue
        if is_busy:
            name = f" “{wrapper.objectName()}”" if wrapper.objectName() else ""
            busy[id(wrapper)] = f"{type(wrapper).__name__}{name} of {wrapper.parent()!r}"
    pool = qt_core.QThreadPool.globalInstance()
    if pool.activeThreadCount() > 0:
        busy[0] = "the global QThreadPool"
    return busy


@pytest.fixture(scope="session", autouse=True)
def empty_clipboard_at_the_end() -> Iterator[None]:
    """Qt's offscreen platform crashes where it outlives Python with something on its clipboard."""
    yield
    qt_gui = sys.modules.get("PySide6.QtGui")
    if qt_gui is not None and qt_gui.QGuiApplication.instance() is not None:
        qt_gui.QGuiApplication.clipboard().clear()


@pytest.fixture(scope="session")
def bundled() -> Any:
    """The session of the bundled dataset, opened once; tests do not change it."""
    from parkfacts.app.session import Session, bundled_dataset

    return Session(bundled_dataset())


@pytest.fixture(scope="session")
def shared() -> Path:
    """The folder with the source texts beside the project; skips where it is absent."""
    folder = PROJECT.parent / "shared"
    if not (folder / "seeds").is_dir():
        pytest.skip("the source texts (../shared) are not here")
    return folder


@pytest.fixture(scope="session")
def chinese_family(qapp: Any) -> str:
    """A font family with Simplified Chinese characters; fails where there is none."""
    from PySide6.QtGui import QFontDatabase

    families = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    assert families, "no Chinese font: `make test` installs one"
    return families[0]


@pytest.fixture
def english(qapp: Any) -> Iterator[None]:
    """The program speaks English; afterwards as it did before."""
    from PySide6.QtCore import QLocale, QTranslator

    from parkfacts.models.translation import LANGUAGE_PROPERTY
    from parkfacts.views.shell.language import ENGLISH, speak

    locale, name = QLocale(), qapp.applicationDisplayName()
    before = qapp.property(LANGUAGE_PROPERTY)
    speak(qapp, ENGLISH)
    yield
    for translator in qapp.findChildren(QTranslator):
        qapp.removeTranslator(translator)
        translator.deleteLater()
    qapp.setProperty(LANGUAGE_PROPERTY, before)
    QLocale.setDefault(locale)
    qapp.setApplicationDisplayName(name)


@pytest.fixture(scope="session")
def latin(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The session of the bundled dataset with Latin letters for all of its words but figures."""
    from latin import latin_session

    return latin_session(tmp_path_factory.mktemp("latin"))
