"""The panes of a dataset: made when they are needed, and what they ask for."""

import pytest

from parkfacts.drawing.theme import LIGHT
from parkfacts.views.shell.panes import Panes


@pytest.fixture
def panes(qtbot, bundled):
    """The panes of the bundled dataset."""
    made = Panes(bundled, "gbt7714-2025", LIGHT)
    qtbot.addWidget(made)
    return made


def test_each_pane_is_made_once(panes):
    for name in ("source", "chart", "claims", "comparison"):
        assert getattr(panes, name) is getattr(panes, name)


def test_the_table_asks_to_be_dragged_as_a_table(qtbot, panes):
    with qtbot.waitSignal(panes.outlets.drag_wanted) as told:
        panes.facts.table.drag_wanted.emit()
    assert told.args == ["table", None]


def test_what_the_card_asks_to_copy_is_asked_of_the_window(qtbot, panes):
    with qtbot.waitSignal(panes.outlets.copy_wanted) as told:
        panes.source.copy_wanted.emit("figure")
    assert told.args == ["figure"]


def test_a_fact_of_the_card_is_gone_to(qtbot, panes):
    with qtbot.waitSignal(panes.outlets.fact_wanted) as told:
        panes.source.fact_wanted.emit("a.b")
    assert told.args == ["a.b"]
