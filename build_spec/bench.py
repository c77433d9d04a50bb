"""Measures start, search, comparison, memory and blocks, each beside a floor, in one run.

    python build_spec/bench.py [--runs 9] [--facts 100000] [--blocks 3]

Each figure is a median of paired runs: floor and program by turns, so that a busy machine slows
both. Writes build/bench.json and prints a table. Nothing here is asserted.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import monotonic
from typing import Any

_FILES = 3
"""A base, and two own datasets above it."""
SIZES = ("facts_100k", "facts_300k", "parks_5000")
"""Names of large_datasets.py, for the longest blocks."""
_WORST = 6
ROOT = Path(__file__).resolve().parent.parent
HERE = Path(__file__).resolve().parent

# Both children print one JSON line: seconds on the system's monotonic clock, and kilobytes.
BARE = """
import json, resource, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QMainWindow
class Painted(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            QTimer.singleShot(0, done)
        return False
def done():
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(json.dumps({"painted": time.monotonic(), "peak": peak}), flush=True)
    app.quit()
app = QApplication([])
window = QMainWindow()
window.resize(1280, 800)
filter = Painted()
window.installEventFilter(filter)
window.show()
app.exec()
"""

PROGRAM = """
import json, resource, sys, time
times = {}
ticks = []
def watch(window):
    from PySide6.QtCore import QTimer
    timer = QTimer(window, interval=1)
    def painted():
        times["painted"] = time.monotonic()
        ticks.append(times["painted"])
        timer.timeout.connect(lambda: ticks.append(time.monotonic()))
        timer.start()
        window.workspace.panes.chart.painted.connect(ready)  # made only now
    def ready():
        if "ready" in times:
            return
        times["ready"] = time.monotonic()
        QTimer.singleShot(0, finish)
    def finish():
        ticks.append(time.monotonic())
        times["gap"] = max(b - a for a, b in zip(ticks, ticks[1:]))
        times["peak"] = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
        print(json.dumps(times), flush=True)
        window.close()
    window.first_paint.painted.connect(painted)
import parkfacts.__main__ as program
import importlib.abc, importlib.machinery
class Hook(importlib.abc.MetaPathFinder):
    # The window's module is not imported early for the sake of measuring it.
    def find_spec(self, name, path=None, target=None):
        if name != "parkfacts.views.shell.main_window":
            return None
        sys.meta_path.remove(self)
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        load = spec.loader.exec_module
        def patched(module):
            load(module)
            made = module.MainWindow.__init__
            def init(self, *args, **named):
                made(self, *args, **named)
                watch(self)
            module.MainWindow.__init__ = init
        spec.loader.exec_module = patched
        return spec
sys.meta_path.insert(0, Hook())
sys.exit(program.main([]))
"""


OFF_SCREEN = f"offscreen:configfile={HERE / 'office_screen.json'}"
"""The commonest screen of an office; that of Qt's platform is 800×800, where no chart is seen."""


def child(code: str, home: Path) -> dict[str, float]:
    """Run a child and take its line; times are from just before its start, in milliseconds."""
    environment = {
        **os.environ,
        # As installed: byte code is there. The first, uncounted run writes it.
        "PYTHONDONTWRITEBYTECODE": "",
        "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", OFF_SCREEN),
        "XDG_CONFIG_HOME": str(home),
    }
    started = monotonic()
    done = subprocess.run(
        [sys.executable, "-c", code],
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    lines = [line for line in done.stdout.splitlines() if line.startswith("{")]
    if not lines:
        raise SystemExit(f"bench: the child failed\n{done.stderr}")
    found: dict[str, float] = json.loads(lines[-1])
    for key in ("painted", "ready"):
        if key in found:
            found[key] = (found[key] - started) * 1000
    if "gap" in found:
        found["gap"] *= 1000
    return found


def measure_start(runs: int) -> dict[str, Any]:
    """First painted window, main job ready, longest gap, peak memory; and the bare window's."""
    home = ROOT / "build" / "bench-home"
    home.mkdir(parents=True, exist_ok=True)
    (home / "ParkFacts" / "settings.json").unlink(missing_ok=True)
    bare, full = [], []
    for code in (BARE, PROGRAM):
        child(code, home)  # fills caches, is not counted
    for _ in range(runs):
        bare.append(child(BARE, home))
        full.append(child(PROGRAM, home))

    def ratio(key: str, floor: str) -> float:
        return median(f[key] / b[floor] for b, f in zip(bare, full, strict=True))

    return {
        "bare_painted_ms": median(run["painted"] for run in bare),
        "painted_ms": median(run["painted"] for run in full),
        "painted_ratio": ratio("painted", "painted"),
        "ready_ms": median(run["ready"] for run in full),
        "ready_ratio": ratio("ready", "painted"),
        "longest_gap_ms": median(run["gap"] for run in full),
        "bare_peak_mb": median(run["peak"] for run in bare) / 1024,
        "peak_mb": median(run["peak"] for run in full) / 1024,
        "peak_ratio": ratio("peak", "peak"),
        "runs": runs,
    }


def measured(name: str, of: object, runs: int, *more: int) -> dict[str, Any]:
    """The figures of ``bench_<name>.py``, in a process of its own."""
    done = subprocess.run(
        [sys.executable, str(HERE / f"bench_{name}.py"), str(of), str(runs), *map(str, more)],
        env={**os.environ, "QT_QPA_PLATFORM": OFF_SCREEN},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=True,
    )
    found: dict[str, Any] = json.loads(done.stdout)
    return found


def blocks_table(found: dict[str, Any]) -> list[str]:
    """The steps of a dataset in which the window stood still longest, and the longest wait."""
    blocks, busy, waits, floor = (found[key] for key in ("blocks", "busy", "waits", "floors"))
    worst = sorted(blocks, key=lambda step: -blocks[step])[:_WORST]
    slowest = max(waits, key=lambda step: waits[step])
    head = (
        f"(f) longest block, {found['name']}: peak {found['peak_mb']:.0f} MB, "
        f"bare table reset {floor['bare table reset']:.0f} ms, "
        f"json in a thread {floor['json in a thread']:.0f} ms; "
        f"longest wait {waits[slowest] / 1000:.1f} s ({slowest})"
    )
    return [
        head,
        *(
            f"    {step:30} {blocks[step]:7.0f} ms  ≤ 100 ms   {busy[step]:.0f} ms busy"
            for step in worst
        ),
    ]


def machine() -> str:
    """What was measured on, in a line."""
    cores = os.cpu_count()
    system = platform.freedesktop_os_release()["PRETTY_NAME"] if sys.platform == "linux" else ""
    model = ""
    info = Path("/proc/cpuinfo")
    if info.exists():
        names = [line for line in info.read_text("utf-8").splitlines() if "model name" in line]
        model = names[0].partition(":")[2].strip() if names else ""
    import PySide6

    return (
        f"{model or platform.machine()}, {cores} cores, {system or platform.system()}, "
        f"Python {platform.python_version()}, Qt {PySide6.__version__}, offscreen"
    )


def table(result: dict[str, Any]) -> str:
    """The figures beside their goals."""
    start, search, compared = result["start"], result["search"], result["compare"]
    ms, ratio, own = compared["ms"], compared["ratio"], result["own"]
    of = f"{compared['parks']}×{compared['rows']} of {compared['facts']:,} facts"
    rows = [
        ("(a) first window ÷ bare", f"{start['painted_ratio']:.2f}", "≤ 1.9",
         f"{start['painted_ms']:.0f} / {start['bare_painted_ms']:.0f} ms"),
        ("(b) chart painted ÷ bare", f"{start['ready_ratio']:.2f}", "≤ 3.4",
         f"{start['ready_ms']:.0f} / {start['bare_painted_ms']:.0f} ms"),
        ("    longest gap meanwhile", f"{start['longest_gap_ms']:.0f} ms", "≤ 50 ms", ""),
        (f"(c) key stroke, {search['facts']:,} facts", f"{search['stroke_ms']:.1f} ms", "≤ 16 ms",
         f"slowest {search['slowest_ms']:.1f} ms; one pass {search['floor_ms']:.2f} ms"),
        (f"    the same in {own['files']} files", f"{own['stroke_ms']:.1f} ms", "≤ 16 ms",
         f"slowest {own['slowest_ms']:.1f} ms"),
        ("(d) peak memory ÷ bare", f"{start['peak_ratio']:.2f}", "≤ 2.2",
         f"{start['peak_mb']:.0f} / {start['bare_peak_mb']:.0f} MB"),
        ("(e) comparison anew ÷ pandas pivot", f"{ratio['repeat']:.2f}", "",
         f"{ms['repeat']:.1f} / {ms['pivot']:.1f} ms; {of}"),
        ("    comparison anew", f"{ms['repeat']:.1f} ms", "≤ 50 ms",
         f"first time {ms['first']:.0f} ms, ÷ pivot {ratio['first']:.1f}"),
        ("    one park checked", f"{ms['checked']:.1f} ms", "≤ 16 ms",
         f"÷ pivot {ratio['checked']:.2f}; a park never seen {ms['checked_new']:.1f} ms"),
        ("    filter toggled", f"{ms['only_comparable']:.1f} ms", "≤ 16 ms",
         f"÷ pivot {ratio['only_comparable']:.2f}; same period only {ms['same_period']:.1f} ms"),
        ("    parks suggested", f"{ms['suggestions']:.1f} ms", "≤ 30 ms", ""),
    ]  # fmt: skip
    lines = [f"{name:34} {value:>10} {goal:>9}   {more}" for name, value, goal, more in rows]
    for found in result["blocks"]:
        lines += blocks_table(found)
    return "\n".join([result["machine"], *lines])


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=9)
    parser.add_argument("--facts", type=int, default=100_000)
    parser.add_argument("--blocks", type=int, default=3, help="runs of a window on large datasets")
    options = parser.parse_args()
    result: dict[str, Any] = {"machine": machine(), "start": measure_start(options.runs)}
    for name in ("search", "compare"):
        result[name] = measured(name, options.facts, options.runs)
    result["own"] = measured("search", options.facts, options.runs, _FILES)
    result["blocks"] = [measured("blocks", size, options.blocks) for size in SIZES]
    target = ROOT / "build" / "bench.json"
    target.parent.mkdir(exist_ok=True)
    target.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    print(table(result))


if __name__ == "__main__":
    main()
