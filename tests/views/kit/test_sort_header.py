"""The head of a sorted table: marks where they stand in nobody's way."""

import pytest
from painted import columns, painted
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QTableView

from parkfacts.facts.search.columns import COLUMNS
from parkfacts.facts.search.table import FactTable
from parkfacts.models.fact_model import FactModel
from parkfacts.views.kit.sort_header import SortHeader

AT = {column.id: at for at, column in enumerate(COLUMNS)}


@pytest.fixture
def table(qtbot, bundled):
    """A fact table."""
    made = QTableView()
    qtbot.addWidget(made)
    made.setHorizontalHeader(SortHeader(made))
    made.setModel(FactModel(FactTable(bundled.catalogue, bundled.pinyin), made))
    return made


@pytest.fixture
def head(table):
    """Its head."""
    return table.horizontalHeader()


def inked(head, column, width=120):
    """The columns that have ink above the hairline."""
    rect = QRect(0, 0, width, 30)
    image = painted(lambda p: head.paintSection(p, rect, AT[column]))
    ground = image.pixelColor(width - 1, 5).name()
    return [x for x in range(width) if any(
        image.pixelColor(x, y).name() != ground for y in range(4, 26)
    )]  # fmt: skip


def test_a_title_at_the_left_stays_where_it_is_and_has_the_mark_behind_it(head):
    before = inked(head, "park")
    head.model().sort_by((("park", False),))
    after = inked(head, "park")
    assert after[: len(before)] == before
    assert len(after) > len(before)


def test_a_title_over_numbers_stays_where_it_is_and_has_the_mark_before_it(head):
    before = inked(head, "literal")
    head.model().sort_by((("literal", True), ("park", True)))
    after = inked(head, "literal")
    assert after[-len(before) :] == before
    assert after[0] < before[0] - 8


def test_in_a_narrow_column_the_title_makes_room(head):
    head.model().sort_by((("place", False),))
    assert columns(painted(lambda p: head.paintSection(p, QRect(0, 0, 40, 30), AT["place"])))
    assert inked(head, "place", 40)[-1] <= 40 - 8
