"""Times of a start: written when the chart is there, and then the window closes."""

import json

from parkfacts.views.shell.main_window import MainWindow
from parkfacts.views.shell.start_times import note


def test_the_window_is_painted_before_all_is_ready_and_closes(qtbot, bundled, settings, tmp_path):
    target = tmp_path / "times.json"
    window = MainWindow(bundled, settings)
    qtbot.addWidget(window)
    note(window, target)
    window.show()
    qtbot.waitUntil(lambda: target.exists() and not window.isVisible(), timeout=20_000)
    times = json.loads(target.read_text(encoding="utf-8"))
    assert times["painted"] <= times["ready"]
