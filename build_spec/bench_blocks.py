"""Measures the longest block of the event loop in each step, in the window on a large dataset.

    python build_spec/bench_blocks.py NAME RUNS

NAME is one of SIZES in large_datasets.py. Prints JSON: for each kind of step the longest block in
milliseconds (and in time of the processor, as a busy machine makes it longer), the longest wait for
what was asked, blocks of floors in time of the processor, and the peak of memory; medians of RUNS.
"""

from __future__ import annotations

import gc
import json
import resource
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from statistics import median
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QApplication, QTableView

from heartbeat import Beats, Heartbeat
from parkfacts.app.seen import CLAIMS, COMPARISON, FACTS
from parkfacts.app.session import Session, bundled_dataset
from parkfacts.app.settings import Settings
from parkfacts.app.tasks import Tasks
from parkfacts.facts.search.columns import COLUMNS
from parkfacts.facts.search.table import FACETS
from parkfacts.views.shell.language import Interpreter
from parkfacts.views.shell.main_window import MainWindow
from parkfacts.views.shell.start import collect_garbage_from_now_on, make_application

TYPED = ("wm", "waimao", "西永综保", "增长", "2788", "12", "8吋")
HERE = Path(__file__).resolve().parent
PAGES = 20
Index = QModelIndex | QPersistentModelIndex
Step = tuple[str, Callable[[], object]]


class Driver:
    """Does in a window what a person does, a step at a time."""

    def __init__(self, application: QApplication, file: Path, home: Path) -> None:
        gc.disable()  # as the program starts
        settings = Settings(home / "settings.json")
        self._interpreter = Interpreter(
            MainWindow(Session(bundled_dataset()), settings), application
        )
        self.heart = Heartbeat()
        self.file = file
        self.beats: dict[str, list[Beats]] = {}
        first = self.window
        finished: list[bool] = []
        first.workspace.finished.connect(lambda: finished.append(True))
        self.heart.during(first.show, lambda: finished, quiet_ms=1000)
        collect_garbage_from_now_on()

    @property
    def window(self) -> MainWindow:
        """The one that is seen; another after a switch of language."""
        return self._interpreter.window

    def idle(self) -> bool:
        """Whether nothing is being worked out off the UI thread."""
        return not (self.window.tasks.busy or self.window.workspace.tasks.busy)

    def step(self, name: str, action: Callable[[], object], quiet_ms: int = 150) -> None:
        """Do something and keep how the event loop fared."""
        self.beats.setdefault(name, []).append(
            self.heart.during(action, self.idle, quiet_ms=quiet_ms)
        )

    def open(self) -> None:
        """The file takes the place of the bundled dataset; then its index is built."""
        before, finished = self.window.workspace, list[bool]()

        def is_open() -> bool:
            space = self.window.workspace
            if space is not before and not finished:
                finished.append(False)
                space.finished.connect(lambda: finished.append(True))
            return len(finished) > 1

        opened = self.heart.during(
            lambda: self.window.opener.open_path(self.file), is_open, quiet_ms=0
        )
        self.beats["open"] = [opened]
        self.beats["index"] = [self.heart.during(lambda: None, self._is_indexed, quiet_ms=300)]

    def _is_indexed(self) -> bool:
        return self.window.workspace.session.table.is_indexed and self.idle()

    def run(self) -> None:
        """Every step."""
        self.open()
        for name, action in self._steps():
            self.step(name, action)
        self.step("theme", lambda: self.window.commands.run("toggle_theme"))
        self.step("language", lambda: self.window.commands.run("switch_language"), 1500)

    def _steps(self) -> Iterator[Step]:
        window, space = self.window, self.window.workspace
        panes, commands = space.panes, window.commands
        for word in TYPED:
            for end in range(1, len(word) + 1):
                yield "key stroke", lambda text=word[:end]: window.bar.search.setText(text)
        yield "clear", lambda: commands.run("clear_filters")
        for at, column in enumerate(COLUMNS):
            yield f"sort {column.id}", lambda at=at: panes.facts._sort_by(at)
            yield "sort turned", lambda at=at: panes.facts._sort_by(at)
        yield "sort ended", lambda: panes.facts._sort_by(len(COLUMNS) - 1)
        yield "key stroke", lambda: window.bar.search.setText("2")
        yield "clear", lambda: commands.run("clear_filters")
        for facet in FACETS:
            first = space.session.table.facet(facet.id).values[0]
            chosen = frozenset({first})
            yield "facet", lambda at=facet.id, chosen=chosen: space.selection.ask_facet(at, chosen)
        yield "clear", lambda: commands.run("clear_filters")
        tree, model = panes.parks.tree, panes.parks.model
        for park in space.session.catalogue.dataset.parks[:20:4]:
            yield "tree", lambda park=park: tree.setCurrentIndex(model.index_of(park.id))
        yield "tree", lambda: space.selection.ask_park(None)
        yield "tree opened", tree.expandAll
        yield from self._choices()
        bar = panes.facts.table.verticalScrollBar()
        for page in range(PAGES):
            yield "scroll", lambda page=page: bar.setValue(bar.maximum() * page // PAGES)
        yield "claims", lambda: space.show_view(CLAIMS)
        yield "facts", lambda: space.show_view(FACTS)
        yield from self._comparisons()
        yield "settings kept", window.keeper.save

    def _choices(self) -> Iterator[Step]:
        """Facts are selected: card, chart and sum follow."""
        window, facts = self.window, self.window.workspace.panes.facts
        ids = [fact.id for fact in window.workspace.session.catalogue.facts]
        yield "one fact", lambda: facts.select_facts([ids[-1]], ids[-1])
        yield "ten facts", lambda: facts.select_facts(ids[:10], ids[0])
        yield "basket", lambda: window.commands.run("collect")
        yield "basket", lambda: window.commands.run("show_basket")
        yield "basket", lambda: window.commands.run("show_basket")
        yield "select all", facts.table.selectAll
        yield "one fact", lambda: facts.select_facts([ids[1]], ids[1])

    def _comparisons(self) -> Iterator[Step]:
        """Two and eight parks beside each other: those that have most to tell."""
        window, space = self.window, self.window.workspace
        told = space.session.table.park_counts(space.selection.filter)
        parks = sorted(told, key=lambda park: -told[park])
        yield "compare 2", lambda: space.selection.check_parks(tuple(parks[:2]))
        yield "compare 2", lambda: space.show_view(COMPARISON)
        yield "compare 8", lambda: space.selection.check_parks(tuple(parks[:8]))
        yield "compare stroke", lambda: window.bar.search.setText("wm")
        yield "clear", lambda: window.commands.run("clear_filters")
        yield "facts", lambda: space.show_view(FACTS)


class _Plain(QAbstractTableModel):
    """As many rows, each with the same words."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return self._rows

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 7

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        return "外贸进出口值" if role == Qt.ItemDataRole.DisplayRole else None

    def again(self) -> None:
        """What a key stroke does at least."""
        self.beginResetModel()
        self.endResetModel()


def floors(file: Path, rows: int) -> dict[str, float]:
    """Longest blocks of a bare table of as many rows, and of json in a thread on the same file."""
    heart, tasks = Heartbeat(), Tasks()
    view, model = QTableView(), _Plain(rows)
    view.setModel(model)
    view.resize(740, 430)
    heart.during(view.show)
    reset = [heart.during(model.again).busy_ms for _ in range(9)]
    data = file.read_bytes()

    def reading() -> None:
        tasks.run(lambda: len(json.loads(data)), lambda _: None, lambda _: None)

    read = heart.during(reading, lambda: not tasks.busy)
    view.close()
    view.deleteLater()
    return {"bare table reset": median(reset), "json in a thread": read.busy_ms}


def one_run(file: Path) -> dict[str, Any]:
    """Blocks and waits of every step, floors and peak of one run."""
    application = make_application(["bench"])
    with tempfile.TemporaryDirectory() as home:
        driver = Driver(application, file, Path(home))
        driver.run()
        rows = len(driver.window.session().catalogue.facts)
        driver.window.close()
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    blocks = {name: max(one.longest_ms for one in found) for name, found in driver.beats.items()}
    busy = {name: max(one.busy_ms for one in found) for name, found in driver.beats.items()}
    waits = {name: max(one.until_ms for one in found) for name, found in driver.beats.items()}
    least = floors(file, rows)
    return {"blocks": blocks, "busy": busy, "waits": waits, "floors": least, "peak_mb": peak}


def several(name: str, runs: int) -> dict[str, Any]:
    """Medians of several runs, each in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"{name}.json"
        subprocess.run([sys.executable, str(HERE / "large_datasets.py"), name, file], check=True)
        found = [child(file) for _ in range(runs)]
    result: dict[str, Any] = {"name": name, "runs": runs}
    for part in ("blocks", "busy", "waits", "floors"):
        result[part] = {key: median(one[part][key] for one in found) for key in found[0][part]}
    return result | {"peak_mb": median(one["peak_mb"] for one in found)}


def child(file: Path) -> dict[str, Any]:
    """One run in a process of its own."""
    command = [sys.executable, str(HERE / "bench_blocks.py"), str(file)]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    found: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return found


def main() -> None:
    """One run of a file, or several of a name of ``large_datasets.SIZES``; prints JSON."""
    first, *runs = sys.argv[1:]
    found = several(first, int(runs[0])) if runs else one_run(Path(first))
    print(json.dumps(found, ensure_ascii=False))


if __name__ == "__main__":
    main()
