"""Measures what goes out of the window: copies and exports of very many facts.

    python build_spec/bench_copies.py NAME RUNS

NAME is one of SIZES in large_datasets.py; everything it has is selected. Each step runs in a
process of its own: the longest block of the event loop (and of two seconds before it in which
nothing was asked: on a busy machine that is no shorter), the wait until all was done, the bytes
that were made and by how much memory grew at most. The floor of each step is Python's csv module
writing the cells of the same facts, which stand ready as texts. Prints JSON; medians of RUNS.
"""

from __future__ import annotations

import csv
import gc
import io
import json
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from statistics import median
from time import perf_counter
from typing import Any

from PySide6.QtGui import QGuiApplication

from heartbeat import Heartbeat
from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.compose.facts.sheet import fact_sheet
from parkfacts.exchange.markup.text_table import tsv_lines
from parkfacts.views.kit import file_dialogs
from parkfacts.views.out import export_dialog
from parkfacts.views.shell.main_window import MainWindow
from parkfacts.views.shell.start import make_application

HERE = Path(__file__).resolve().parent
STEPS = (
    "copy table", "copy excel 20000", "copy cited-sentence", "copy footnote", "copy markdown",
    "export .csv", "export .json", "export .xlsx", "export .html 20000", "export .docx 10000",
)  # fmt: skip


class Window:
    """A window on a file, with the first of its facts selected."""

    def __init__(self, file: Path, home: Path, count: int | None) -> None:
        self.home = home
        self.window = MainWindow(Session(file), Settings(home / "settings.json"))
        self.heart = Heartbeat()
        finished: list[bool] = []
        self.window.workspace.finished.connect(lambda: finished.append(True))
        self.heart.during(self.window.show, lambda: finished, quiet_ms=1500)
        gc.collect()
        gc.freeze()
        facts = self.window.session().catalogue.facts
        self.facts = tuple(facts[:count])
        self.window.workspace.selection.select(self.facts, facts[0])
        self.heart.during(lambda: None, quiet_ms=1500)

    def measured(self, step: Callable[[], None], made: Callable[[], int]) -> dict[str, float]:
        """How a step fared; ``made``: how many bytes it made."""
        idle = self.heart.during(lambda: None, quiet_ms=2000)
        before = _memory("VmRSS")
        beats = self.heart.during(step, lambda: not self.window.long_work.busy)
        grown = max(_memory("VmHWM") - before, 0)
        bytes_made = made()
        return {
            "block_ms": beats.longest_ms,
            "block_busy_ms": beats.busy_ms,
            "idle_block_ms": idle.longest_ms,
            "wait_ms": beats.until_ms,
            "mb": bytes_made / 1e6,
            "grown_mb": grown / 1e6,
            "grown_ratio": grown / bytes_made,
            "floor_ms": self._floor(),
        }

    def copied(self, preset: str) -> dict[str, float]:
        """A copy in a preset."""

        def made() -> int:
            data = QGuiApplication.clipboard().mimeData()
            return sum(data.data(kind).size() for kind in data.formats())

        return self.measured(lambda: self.window.copier.copy(preset), made)

    def exported(self, ending: str) -> dict[str, float]:
        """An export, for which every question is answered at once."""
        target = self.home / f"out{ending}"

        def kind(dialog: export_dialog.ExportDialog) -> str:
            dialog.deleteLater()
            return ending

        export_dialog.ask_kind = kind
        file_dialogs.file_to_export = lambda *_: target
        step = lambda: self.window.commands.run("export")  # noqa: E731
        return self.measured(step, lambda: target.stat().st_size)

    def _floor(self) -> float:
        """Milliseconds in which the csv module writes the same cells, ready as texts."""
        catalogue = self.window.session().catalogue
        sheet = fact_sheet(self.facts, catalogue, "gbt7714-2025", flat=True)
        cells = [line.rstrip("\r\n").split("\t") for line in tsv_lines(sheet)]
        started = perf_counter()
        text = io.TextIOWrapper(io.BytesIO(), encoding="utf-8", newline="")
        csv.writer(text).writerows(cells)
        text.flush()
        return (perf_counter() - started) * 1000


def _memory(name: str) -> int:
    """Bytes of memory that the process has (VmRSS), or had at most since it was asked (VmHWM)."""
    status = Path("/proc/self/status").read_text("ascii")
    line = next(line for line in status.splitlines() if line.startswith(name))
    if name == "VmRSS":
        Path("/proc/self/clear_refs").write_text("5", "ascii")  # the peak begins anew
    return int(line.split()[1]) * 1024


def one_step(file: Path, step: str) -> dict[str, float]:
    """One step in this process."""
    application = make_application(["bench"])
    what, name, *count = step.split()
    with tempfile.TemporaryDirectory() as home:
        window = Window(file, Path(home), int(count[0]) if count else None)
        found = window.copied(name) if what == "copy" else window.exported(name)
        QGuiApplication.clipboard().clear()
        window.window.close()
    application.processEvents()
    return found


def child(file: Path, step: str) -> dict[str, float]:
    """One step in a process of its own."""
    command = [sys.executable, str(HERE / "bench_copies.py"), str(file), step]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", check=True)
    found: dict[str, float] = json.loads(done.stdout.splitlines()[-1])
    return found


def several(name: str, runs: int) -> dict[str, Any]:
    """Medians of several runs of each step, and of the ratio of its wait to its floor."""
    result: dict[str, Any] = {"name": name, "runs": runs}
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / f"{name}.json"
        subprocess.run([sys.executable, str(HERE / "large_datasets.py"), name, file], check=True)
        for step in STEPS:
            found = [child(file, step) for _ in range(runs)]
            result[step] = {key: median(one[key] for one in found) for key in found[0]}
            result[step]["ratio"] = median(one["wait_ms"] / one["floor_ms"] for one in found)
    return result


def main() -> None:
    """One step of a file, or several runs of a name of ``large_datasets.SIZES``; prints JSON."""
    first, second = sys.argv[1:]
    known = "/" not in first and not first.endswith(".json")
    found = several(first, int(second)) if known else one_step(Path(first), second)
    print(json.dumps(found, ensure_ascii=False))


if __name__ == "__main__":
    main()
