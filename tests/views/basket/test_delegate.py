"""Heights and editors of entries: a line for each thing that is told, two at most for a note."""

import pytest
from make_baskets import TINY, fact_item, heading
from msgspec.structs import replace
from PySide6.QtWidgets import QStyleOptionViewItem

from parkfacts.compose.basket.collect import of_claims
from parkfacts.models.basket_model import BasketModel
from parkfacts.views.basket.list import BasketList

FACT = fact_item("a")
(CLAIM,) = of_claims(TINY.claims, TINY)


@pytest.fixture
def height(qtbot):
    """How high an item stands in a list of a width."""
    model = BasketModel(TINY)
    shown = BasketList(model)
    model.setParent(shown)
    qtbot.addWidget(shown)

    def of(item, width=320):
        shown.resize(width, 300)
        shown.show()
        model.show([item], TINY)
        index = model.index(0, 0)
        return shown.itemDelegate().sizeHint(QStyleOptionViewItem(), index).height()

    return of


def test_a_heading_is_lower_than_a_thing(height):
    assert height(heading("h")) < height(FACT)


def test_what_has_changed_takes_a_line_more(height):
    changed = replace(FACT, kept=replace(FACT.kept, figure="1亿元"))
    assert height(changed) > height(FACT)


def test_a_note_takes_two_lines_at_most(height):
    short, long, longer = (height(replace(FACT, note="备注" * n)) for n in (1, 40, 400))
    assert height(FACT) < short < long == longer


def test_a_claim_takes_a_second_line_where_it_is_narrow(height):
    assert height(CLAIM, 600) < height(CLAIM, 220)


def test_the_text_of_a_heading_is_written_in_a_line_of_a_limit(qtbot, height):
    model = BasketModel(TINY)
    shown = BasketList(model)
    model.setParent(shown)
    qtbot.addWidget(shown)
    model.show([heading("h")], TINY)
    delegate, option = shown.itemDelegate(), QStyleOptionViewItem()
    editor = delegate.createEditor(shown.viewport(), option, model.index(0, 0))
    editor.setText("甲" * 300)
    assert (editor.accessibleName(), len(editor.text())) == ("标题文字", 200)
