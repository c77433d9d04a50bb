"""The boxes of options: what is offered, remembered, and switched off where it says nothing."""

import pytest

from parkfacts.app.settings import Settings
from parkfacts.compose.page.options import COPY_OPTIONS, Allowed
from parkfacts.views.kit.option_boxes import OptionBoxes

TABLE = Allowed("table", COPY_OPTIONS)


@pytest.fixture
def boxes(qtbot):
    """Boxes of all options of a table, over settings in memory."""
    made = OptionBoxes(Settings(None), 2)
    qtbot.addWidget(made)
    made.show_options(TABLE)
    return made


def choose(boxes, name, value):
    """Pick a value as a user does."""
    box = boxes.boxes[name]
    box.setCurrentIndex(box.findData(value))
    box.activated.emit(box.currentIndex())


def test_only_options_that_say_something_are_there(boxes):
    boxes.show_options(Allowed("figure", ("value", "unit")))
    there = {name for name, box in boxes.boxes.items() if not box.isHidden()}
    assert there == {"value", "unit"}


def test_a_choice_is_remembered_at_its_place_only(boxes):
    choose(boxes, "value", "literal")
    assert boxes.options.value == "literal"
    boxes.show_options(TABLE._replace(id="excel"))
    assert boxes.options.value != "literal"
    boxes.show_options(TABLE)
    assert boxes.boxes["value"].currentData() == "literal"


def test_a_refused_value_is_not_offered(boxes):
    boxes.show_options(Allowed("compare-table", ("citations",), ("none",)))
    assert boxes.boxes["citations"].findData("none") == -1
    assert boxes.boxes["citations"].count() > 1


def test_another_edition_counts_for_all_and_is_told(boxes):
    told = []
    boxes.style_chosen.connect(told.append)
    choose(boxes, "citations", "gbt7714-2015")
    assert told == ["gbt7714-2015"]
    boxes.show_options(TABLE._replace(id="excel"))
    assert boxes.options.citations == "gbt7714-2015"


def test_short_citations_are_no_edition(boxes):
    told = []
    boxes.style_chosen.connect(told.append)
    choose(boxes, "citations", "short")
    assert (told, boxes.options.citations) == ([], "short")


@pytest.mark.parametrize(
    ("name", "value", "dimmed"), [("value", "literal", "unit"), ("header", "without", "period")]
)
def test_what_another_option_leaves_without_effect_is_switched_off(boxes, name, value, dimmed):
    assert boxes.boxes[dimmed].isEnabled()
    choose(boxes, name, value)
    assert not boxes.boxes[dimmed].isEnabled()
