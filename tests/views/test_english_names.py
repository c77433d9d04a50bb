"""The English window over the bundled dataset: names are English, with the Chinese in tool tips."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import QApplication, QLabel

from parkfacts.models.comparison_model import GridRole
from parkfacts.views.shell.main_window import MainWindow

pytestmark = pytest.mark.usefixtures("english")
SHOWN, TIP = Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole
ZONES = ("xiyong-ftz", "haikou-ftz", "chengdu-gaoxin-ftz")


@pytest.fixture
def window(qtbot, bundled, settings):
    """A window that speaks English, over the bundled dataset."""
    settings["language"] = "en"
    made = MainWindow(bundled, settings)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.workspace.finish_now()
    QApplication.processEvents()
    return made


@pytest.fixture
def chinese_names(bundled):
    """The names that have an English one."""
    dataset = bundled.catalogue.dataset
    things = [*dataset.parks, *dataset.families, *dataset.indicators]
    return {str(thing.name) for thing in things} | {str(park.short) for park in dataset.parks} - {
        ""
    }


def shown(model, column, parent=None):
    """What the cells of a column say, below a parent and under it."""
    above = parent or QModelIndex()
    for row in range(model.rowCount(above)):
        index = model.index(row, column, above)
        yield index.data(SHOWN)
        yield from shown(model, column, model.index(row, 0, above))


@pytest.mark.parametrize("pane", ["facts", "claims"])
def test_tables_name_parks_and_topics_in_english(window, chinese_names, pane):
    model = getattr(window.workspace.panes, pane).table.model()
    for column in range(model.columnCount()):
        said = {model.index(row, column).data(SHOWN) for row in range(model.rowCount())}
        if model.headerData(column, Qt.Orientation.Horizontal) != "Scope":  # words of the source
            assert not said & chinese_names


def test_the_tree_and_the_facets_name_in_english(window, chinese_names):
    panes = window.workspace.panes
    for model in (panes.parks.model, panes.facets.model):
        said = set(shown(model, 0))
        assert said
        assert not said & chinese_names


def test_the_chinese_stands_in_the_tool_tip(window):
    model = window.workspace.panes.parks.model
    tip = model.index(0, 0).data(TIP)
    assert "Chongqing" in tip
    assert "重庆市" in tip


def test_the_card_and_the_chart_name_in_english(window, chinese_names):
    panes = window.workspace.panes
    panes.facts.select_facts(["xiyong-2025.trade-value-2024"], "xiyong-2025.trade-value-2024")
    window.workspace.finish_now()
    title = panes.source.findChildren(QLabel)[0].text()
    assert "Xiyong Comprehensive Bonded Zone · Imports and exports" in {
        label.text() for label in panes.source.findChildren(QLabel)
    }, title
    texts = {text.text for text in panes.chart._lay_out().texts}
    assert "Imports and exports (×100m yuan)" in texts
    assert not texts & chinese_names


def test_the_comparison_names_in_english(window, chinese_names):
    space = window.workspace
    space.selection.check_parks(ZONES)
    space.show_view("compare")
    space.finish_now()
    model = space.panes.comparison.table.model()
    heads = [
        model.headerData(at, way, GridRole)
        for way, count in (
            (Qt.Orientation.Horizontal, model.columnCount()),
            (Qt.Orientation.Vertical, model.rowCount()),
        )
        for at in range(count)
    ]
    titles = {head.title for head in heads if head is not None}
    assert "Xiyong Comprehensive Bonded Zone" in titles
    assert not titles & chinese_names


def test_what_is_copied_stays_chinese(window):
    space = window.workspace
    space.panes.facts.select_facts(["xiyong-2025.trade-value-2024"], "xiyong-2025.trade-value-2024")
    window.commands.run("copy")
    text = QApplication.clipboard().text()
    assert "西永综合保税区" in text
    assert "Xiyong" not in text
