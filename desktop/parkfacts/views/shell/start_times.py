"""For build_spec/bench_frozen.py: notes when window and chart were painted, then closes it."""

from __future__ import annotations

import json
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QTimer

from parkfacts.views.shell.main_window import MainWindow


def note(window: MainWindow, target: Path) -> None:
    """Write ``painted`` and ``ready`` as seconds of the system's monotonic clock, as JSON."""
    times: dict[str, float] = {}

    def painted() -> None:
        times.setdefault("painted", monotonic())
        window.workspace.panes.chart.painted.connect(ready)  # the pane is made only now

    def ready() -> None:
        if "ready" not in times:
            times["ready"] = monotonic()
            target.write_text(json.dumps(times), encoding="utf-8")
            QTimer.singleShot(0, window.close)

    window.first_paint.painted.connect(painted)
