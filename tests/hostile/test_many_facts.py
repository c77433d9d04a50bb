"""Many facts at once: selecting them asks about what is seen, not about each of them."""

import pytest
from make import dataset, fact
from msgspec.structs import replace

from parkfacts.app.selection import Selection
from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.table import FactTable, Filter
from parkfacts.models.fact_model import FactModel
from parkfacts.views.facts.fact_pane import FactPane

MANY = 3000


class Counting(FactModel):
    """Counts how often it is asked whether a cell can be selected."""

    asked = 0

    def flags(self, index):
        self.asked += 1
        return super().flags(index)


@pytest.fixture
def pane(qtbot):
    """The table of many facts in one family, shown."""
    one = fact("a.0", "value", "1亿元")
    facts = [replace(one, id=f"a.{number}", group=None, of=None) for number in range(MANY)]
    table = FactTable(Catalogue(dataset(facts=facts)), Pinyin(resource("pinyin.txt")))
    made = FactPane(Counting(table), Selection())
    qtbot.addWidget(made)
    made.model.show(Filter(), None)
    made.resize(700, 400)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_painting_a_selection_of_all_asks_for_few_cells(pane, qtbot):
    pane.table.selectAll()
    pane.model.asked = 0
    qtbot.wait(50)
    pane.table.horizontalHeader().viewport().repaint()
    pane.table.viewport().repaint()
    assert pane.model.asked < MANY


def test_a_selection_put_back_is_a_few_ranges(pane):
    pane.table.selectAll()
    assert len(pane.chosen_facts()) == MANY
    pane.follow(None)
    assert len(pane.chosen_facts()) == MANY
    assert len(pane.table.selectionModel().selection()) < 10
