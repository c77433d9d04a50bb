"""A written file opened by the system's own program, or shown in its folder."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QUrl

from parkfacts.app.messages import Messages, Offer

_DBUS_MS = 3_000


class FileOpener(QObject):
    """Opens what was written, and tells where that did not work."""

    def __init__(self, messages: Messages) -> None:
        super().__init__(messages)
        self._messages = messages

    def offers(self, path: Path) -> tuple[Offer, Offer]:
        """What can be done with a file, beside the message that it is there."""
        return (
            Offer(_tr("打开文件"), partial(self.open, path)),
            Offer(_tr("打开所在文件夹"), partial(self.reveal, path)),
        )

    def open(self, path: Path) -> None:
        """Open a file with the program that the system has for it."""
        if not path.exists():
            self._messages.error(_tr("{path} 已经不在那里").format(path=path))
        elif not _open(path):
            text = _tr("系统没有程序来打开 {path}：在文件夹里双击它，或先装一个")
            self._messages.error(text.format(path=path))

    def reveal(self, path: Path) -> None:
        """Show a file in its folder, marked; where the system cannot, the folder alone."""
        if sys.platform == "win32":
            if not _reveal_in_explorer(path):
                self._open_folder(path)
            return
        asking = QProcess(self)
        asking.finished.connect(lambda code, _: self._open_folder(path) if code else None)
        asking.finished.connect(asking.deleteLater)
        # Where there is no such program at all, it does not finish.
        asking.errorOccurred.connect(lambda _: self._open_folder(path))
        with _own_libraries():
            asking.start("dbus-send", list(show_items(path)))

    def _open_folder(self, path: Path) -> None:
        if not path.parent.is_dir():
            self._messages.error(_tr("{path} 已经不在那里").format(path=path.parent))
        elif not _open(path.parent):
            self._messages.error(_tr("文件夹打不开：{path}").format(path=path.parent))


def show_items(path: Path) -> Iterator[str]:
    """What dbus-send is told, for a file manager that shows a file.

    The File Manager Interface of freedesktop.org; a comma would part two files.
    """
    uri = bytes(QUrl.fromLocalFile(str(path)).toEncoded().data()).decode().replace(",", "%2C")
    yield from ("--session", "--print-reply", f"--reply-timeout={_DBUS_MS}")
    yield "--dest=org.freedesktop.FileManager1"
    yield "/org/freedesktop/FileManager1"
    yield "org.freedesktop.FileManager1.ShowItems"
    yield from (f"array:string:{uri}", "string:")


def _open(path: Path) -> bool:
    from PySide6.QtGui import QDesktopServices

    with _own_libraries():
        return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _reveal_in_explorer(path: Path) -> bool:
    explorer = QProcess()
    explorer.setProgram("explorer.exe")
    # Its own rule for quotes: only the path stands in them.
    explorer.setNativeArguments(f'/select,"{path}"')  # type: ignore[attr-defined]
    started: object = explorer.startDetached()  # a bool, whatever its type hint says
    return started is True


@contextmanager
def _own_libraries() -> Iterator[None]:
    """Let another program find its own libraries, not those of the frozen program.

    PyInstaller names them in LD_LIBRARY_PATH, and what was there before in LD_LIBRARY_PATH_ORIG.
    """
    name = "LD_LIBRARY_PATH"
    ours = os.environ.get(name)
    if ours is None or not getattr(sys, "frozen", False):
        yield
        return
    before = os.environ.get(f"{name}_ORIG")
    if before is None:
        del os.environ[name]
    else:
        os.environ[name] = before
    try:
        yield
    finally:
        os.environ[name] = ours


def _tr(text: str) -> str:
    return QCoreApplication.translate("opening", text)
