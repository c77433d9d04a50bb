"""The program with its window, in a process that does what it is told: see acted.py.

A command a line on stdin, its answer a line on stdout, both JSON.
"""

from __future__ import annotations

import gc
import json
import sys
import threading
import time
from typing import Any

from PySide6.QtCore import QObject, QRect, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from parkfacts.app.session import Session, bundled_dataset
from parkfacts.app.settings import Settings
from parkfacts.views.shell import qt_log
from parkfacts.views.shell.main_window import MainWindow
from parkfacts.views.shell.snapshot import wait_for_chart
from parkfacts.views.shell.start import make_application

BEAT_MS = 10


class Acting(QObject):
    """Each public method is a command."""

    asked = Signal(str)
    """From the thread that reads."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._told: list[list[str]] = []
        for kind in ("info", "error"):
            signal = getattr(window.messages, f"{kind}_told")
            signal.connect(lambda text, kind=kind: self._told.append([kind, text]))
        self._beaten, self._longest = time.perf_counter(), 0.0
        beat = QTimer(self, interval=BEAT_MS)
        beat.timeout.connect(self._beat)
        beat.start()
        self.asked.connect(self._obey)

    def facts(self, preset: str, count: int) -> dict[str, Any]:
        """Copy the first facts of the table in a preset."""
        window, panes = self._window, self._window.workspace.panes
        catalogue = window.workspace.session.catalogue
        panes.facts.select_facts([fact.id for fact in catalogue.facts[:count]])
        window.copier.copy(preset)
        from parkfacts.app.copies import options_of, payload_of, presets_of

        seen = window.seen()
        wanted = presets_of(seen).named(preset)
        made = payload_of(seen, wanted, options_of(wanted, window.settings, window.documents))
        return {"written": {kind: data.decode() for kind, data in made.data.items()}}

    def chart(self, svg: bool) -> dict[str, Any]:
        """Copy the chart."""
        self._window.settings["svg_with_chart"] = svg
        self._window.copier.copy_chart()
        return {}

    def paste(self) -> dict[str, Any]:
        """Paste into the basket; how many items it has then."""
        self._window.binder.pane.list.paste_wanted.emit()
        return {"items": len(self._window.binder.basket.content.items)}

    def row(self) -> dict[str, Any]:
        """The middle of the first selected row, in pixels of the screen."""
        table = self._window.workspace.panes.facts.table
        index = table.selectionModel().selectedIndexes()[0]
        area: QRect = table.visualRect(index)
        place = table.viewport().mapToGlobal(area.center()) * table.devicePixelRatio()
        self._window.raise_()
        self._window.activateWindow()
        return {"place": [place.x(), place.y()]}

    def told(self) -> dict[str, Any]:
        """What was told since this was asked, and how long the window stood still at most."""
        told, self._told = self._told, []
        longest, self._longest = self._longest, 0.0
        return {"messages": told, "longest_ms": round(longest * 1000)}

    def quit(self) -> dict[str, Any]:
        """Close the window, as its user does."""
        QTimer.singleShot(0, self._window.close)
        return {}

    def _beat(self) -> None:
        now = time.perf_counter()
        self._longest, self._beaten = max(self._longest, now - self._beaten), now

    def _obey(self, line: str) -> None:
        command = json.loads(line)
        try:
            answer = getattr(self, command.pop("do"))(**command)
        except Exception as error:  # noqa: BLE001 - who asked is told
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


def main() -> int:
    """Open the window and obey until it is closed; the exit code."""
    gc.enable()
    qt_log.listen()
    application = make_application(["parkfacts"])
    window = MainWindow(Session(bundled_dataset()), Settings(None))
    acting = Acting(window)
    window.show()
    wait_for_chart(application, window)
    threading.Thread(
        target=lambda: [acting.asked.emit(line) for line in sys.stdin], daemon=True
    ).start()
    print(json.dumps({"platform": QGuiApplication.platformName()}), flush=True)
    code = application.exec()
    window.deleteLater()
    return code


if __name__ == "__main__":
    sys.exit(main())
