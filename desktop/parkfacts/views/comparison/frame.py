"""How the parts of the comparison page stand."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLabel, QPushButton, QSplitter, QVBoxLayout, QWidget

from parkfacts.views.kit.splitter import Splitter
from parkfacts.views.kit.tab_order import in_order

# Pixels at first; kept as they are dragged.
_TABLE_OVER_REST = [400, 260]
_CHART_BESIDE_DETAILS = [920, 360]
_BANNER_LINES = 3


def stacked(table: QWidget, chart: QWidget, details: QWidget) -> dict[str, QSplitter]:
    """The table over chart and details; the splitters by the names that settings keep."""
    below = Splitter(Qt.Orientation.Horizontal)
    below.addWidget(chart)
    below.addWidget(details)
    below.setSizes(_CHART_BESIDE_DETAILS)
    below.setStretchFactor(0, 1)
    below.setStretchFactor(1, 0)
    down = Splitter(Qt.Orientation.Vertical)
    down.addWidget(table)
    down.addWidget(below)
    down.setSizes(_TABLE_OVER_REST)
    in_order(table, down.handle(1), chart, below.handle(1), details)
    return {"compared": down, "beside_chart": below}


def show_banner(banner: QLabel, lines: Sequence[str]) -> None:
    """Tell the first lines, and how many more there are; without any the banner is gone."""
    shown, more = list(lines[:_BANNER_LINES]), len(lines) - _BANNER_LINES
    if more > 0:
        text = QCoreApplication.translate("ComparisonPage", "另有 {n} 条，见右下“可比性”", "", more)
        shown.append(text.format(n=more))
    banner.setText("\n".join(shown))
    banner.setVisible(bool(lines))


def inviting(hint: QLabel, button: QPushButton) -> QWidget:
    """The page without parks: what to do, and a button that does it."""
    page = QWidget()
    hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
    layout = QVBoxLayout(page)
    layout.addStretch(2)
    layout.addWidget(hint)
    layout.addWidget(button, 0, Qt.AlignmentFlag.AlignCenter)
    layout.addStretch(3)
    return page
