"""Run as a process: the real window, driven by its own actions; see clipboard_owner.py.

A command a line on stdin, its answer a line on stdout, both JSON.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEventLoop, QItemSelection, QItemSelectionModel, QSocketNotifier
from PySide6.QtGui import QGuiApplication

from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.views.shell.main_window import MainWindow
from parkfacts.views.shell.start import make_application

PATIENCE_SECONDS = 30


class Copying:
    """Each command is a method: it selects, and copies as a person would."""

    def __init__(self, window: MainWindow) -> None:
        self._window = window

    def open(self, path: str) -> None:
        """Open a dataset."""
        self._window.opener.open_path(Path(path))
        self._wait(lambda: str(self._window.workspace.session.path) == path)

    def facts(self, name: str, ids: list[str], options: dict[str, str]) -> None:
        """Facts in a preset, as Ctrl+Alt+C does once it is chosen."""
        self._select(ids)
        settings = self._window.settings
        settings["copy_format"], settings["copy_options"] = name, {name: options}
        self._window.commands.run("copy_again")

    def claims(self, name: str, count: int) -> None:
        """The first claims of the table, in a preset."""
        window, table = self._window, self._window.workspace.panes.claims.table
        window.commands.run("show_claims")
        window.commands.run("clear_filters")
        model = table.model()
        rows = QItemSelection(model.index(0, 0), model.index(count - 1, 0))
        how = QItemSelectionModel.SelectionFlag.ClearAndSelect
        table.selectionModel().select(rows, how | QItemSelectionModel.SelectionFlag.Rows)
        window.settings["copy_claims_format"] = name
        window.commands.run("copy_again")

    def comparison(self, name: str, parks: list[str]) -> None:
        """Parks beside each other."""
        self._show(parks)
        self._window.settings["copy_comparison_format"] = name
        self._window.commands.run("copy_again")

    def chart(self, ids: list[str], svg: bool) -> None:
        """The chart of facts, as SVG too."""
        self._select(ids)
        self._window.settings["svg_with_chart"] = svg
        self._window.commands.run("copy_chart")

    def basket(self, name: str, ids: list[str], parks: list[str]) -> None:
        """A heading, facts and a comparison, collected and copied."""
        window = self._window
        basket = window.binder.basket
        basket.remove([item.id for item in basket.content.items], "")
        window.binder.add_heading()
        self._select(ids)
        window.commands.run("collect")
        if parks:
            self._show(parks)
            window.commands.run("collect")
        window.binder.copier.copy(name)

    def held(self) -> dict[str, Any]:
        """What is on the clipboard now."""
        data = QGuiApplication.clipboard().mimeData()
        html = data.html() if data.hasHtml() else None
        text = data.text().replace("\r\n", "\n")
        own = [kind for kind in data.formats() if kind.startswith("application/x-parkfacts")]
        ids = [bytes(data.data(kind).data()).decode() for kind in own]
        return {"text": text, "html": html, "kinds": data.formats(), "own": ids}

    def _select(self, ids: list[str]) -> None:
        window, space = self._window, self._window.workspace
        window.commands.run("show_facts")
        window.commands.run("clear_filters")
        space.panes.facts.select_facts(ids, ids[0])
        missing = set(ids) - {fact.id for fact in space.selection.facts}
        if missing:
            raise LookupError(f"not selected: {missing}")

    def _show(self, parks: list[str]) -> None:
        self._window.workspace.selection.check_parks(tuple(parks))
        self._window.commands.run("show_comparison")

    def _wait(self, ready: Callable[[], bool]) -> None:
        end = time.monotonic() + PATIENCE_SECONDS
        while not ready():
            if time.monotonic() > end:
                raise TimeoutError(f"not within {PATIENCE_SECONDS} s")
            QGuiApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)


def main() -> None:
    """Open the window on a dataset and obey until stdin ends."""
    application = make_application(["parkfacts"])
    window = MainWindow(Session(Path(sys.argv[1])), Settings(None))
    copying = Copying(window)

    def obey() -> None:
        line = sys.stdin.readline()
        if not line:
            window.close()
            application.quit()
            return
        command = json.loads(line)
        try:
            getattr(copying, command.pop("do"))(**command)
            answer = copying.held()
        except Exception as error:  # noqa: BLE001 - the test tells it
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)

    listener = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read)
    listener.activated.connect(obey)
    answer = json.dumps({"ready": application.platformName()})
    window.workspace.finished.connect(lambda: print(answer, flush=True))
    window.show()
    application.exec()
    # What Qt still holds of X when Python ends is no matter of the tests.
    sys.stdout.flush()
    os._exit(0)


if __name__ == "__main__":
    main()
