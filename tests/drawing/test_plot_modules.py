"""pyqtgraph is imported as far as charts need it, in a process of its own."""

import json
import subprocess
import sys

from parkfacts.drawing.plot_modules import NEEDED

IMPORTED = """
import json, sys
from parkfacts.drawing.plot_modules import only_needed
finders = list(sys.meta_path)
with only_needed():
    import parkfacts.drawing.chart_plot
print(json.dumps({
    "modules": [name for name in sys.modules if name.startswith(("pyqtgraph", "PySide6."))],
    "restored": sys.meta_path == finders,
}))
"""
LATER = """
import PySide6.QtWidgets
from parkfacts.drawing.plot_modules import only_needed
with only_needed():
    import pyqtgraph
from pyqtgraph.graphicsItems.PlotItem import PlotItem
print(PlotItem.__module__)
"""


def run(code: str) -> str:
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout


def test_only_what_is_needed_is_imported_of_pyqtgraph_and_of_qt():
    found = json.loads(run(IMPORTED))
    assert found["restored"]
    of_pyqtgraph = {name for name in found["modules"] if name.startswith("pyqtgraph.")}
    assert of_pyqtgraph == NEEDED | {"pyqtgraph.Qt"}
    of_qt = {name for name in found["modules"] if name.startswith("PySide6.Qt")}
    assert of_qt == {"PySide6.QtCore", "PySide6.QtGui", "PySide6.QtWidgets"}


def test_a_module_left_out_can_be_imported_whole_later():
    assert run(LATER).strip() == "pyqtgraph.graphicsItems.PlotItem.PlotItem"


def test_once_pyqtgraph_is_imported_nothing_is_done():
    from parkfacts.drawing import loading
    from parkfacts.drawing.plot_modules import only_needed

    loading.load()
    finders = list(sys.meta_path)
    with only_needed():
        assert sys.meta_path == finders
