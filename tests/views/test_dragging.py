"""What is dragged out of the window: by hand, and with the content of a copy."""

import pytest
from compared import ZONES
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest

from parkfacts.exchange.clipboard.paste import ITEMS
from parkfacts.views.kit.small_widgets import FigureLabel
from parkfacts.views.out.dragging import dragged


@pytest.mark.parametrize(
    ("view", "name", "kinds"),
    [
        ("facts", "table", {"text/plain", "text/html", ITEMS}),
        ("facts", "figure", {"text/plain", ITEMS}),
        ("facts", "chart", {"image/png", "image/svg+xml", ITEMS}),
        ("claims", "table", {"text/plain", ITEMS}),
        ("compare", "table", {"text/plain", "text/html", ITEMS}),
        ("compare", "paragraph", {"text/plain", "text/html", ITEMS}),
        ("compare", "chart", {"image/png", "image/svg+xml", ITEMS}),
    ],
)
def test_what_is_dragged_out_has_the_flavours_of_a_copy(window, view, name, kinds):
    if view == "compare":
        catalogue = window.workspace.session.catalogue
        parks = tuple(catalogue.resolve_park(name).id for name in ZONES)
        window.workspace.selection.check_parks(parks)
        window.commands.run("show_comparison")
        window.workspace.panes.comparison.finish_now()
    elif view == "claims":
        window.commands.run("show_claims")
    window.settings["svg_with_chart"] = True
    data = dragged(window.seen(), name, window.settings)
    assert kinds <= set(data.formats())
    window.binder.collector.take_in({ITEMS: bytes(data.data(ITEMS).data())})
    assert len(window.binder.basket.content.items) == 1


def test_what_is_dragged_out_is_written_by_the_options_of_the_copy(window):
    window.settings["copy_options"] = {"table": {"citations": "none", "value": "literal"}}
    window.copier.copy("table")
    copied = QGuiApplication.clipboard().mimeData()
    found = dragged(window.seen(), "table", window.settings)
    assert found.text() == copied.text()
    assert found.html() == copied.html()
    assert "来源" not in found.text()


def test_only_rows_that_are_selected_are_dragged(qtbot, window):
    table, told = window.workspace.view.table, []
    window.workspace.outlets.drag_wanted.disconnect()
    table.drag_wanted.connect(lambda: told.append(1))

    def pull(row):
        at = table.visualRect(table.model().index(row, 0)).center()
        QTest.mousePress(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
        for step in (4, 20, 40):
            move = at + QPoint(step, 0)
            QTest.mouseMove(table.viewport(), move)
        QTest.mouseRelease(table.viewport(), Qt.MouseButton.LeftButton, pos=at)

    row = table.currentIndex().row()
    pull(row + 1)
    assert told == []
    pull(row + 1)
    assert told == [1]


def test_the_figure_of_the_card_is_dragged(window, monkeypatch):
    card, told = window.workspace.panes.source, []
    card.drag_wanted.connect(lambda name, facts: told.append((name, len(facts))))
    window.workspace.outlets.drag_wanted.disconnect()
    figure = card.findChild(FigureLabel)
    middle = figure.rect().center()
    QTest.mousePress(figure, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(figure, middle + QPoint(30, 0))
    QTest.mouseRelease(figure, Qt.MouseButton.LeftButton, pos=middle)
    assert told == [("figure", 1)]


def test_the_chart_is_dragged(qtbot, window):
    chart, told = window.workspace.panes.chart, []
    window.workspace.outlets.drag_wanted.disconnect()
    chart.drag_requested.connect(lambda: told.append(1))
    chart.prepare_now()
    place, at = chart.focusProxy().viewport(), QPoint(200, 90)
    QTest.mousePress(place, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(place, at + QPoint(40, 0))
    QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=at)
    assert told == [1]
