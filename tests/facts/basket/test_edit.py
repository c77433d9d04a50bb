"""Items in a basket are put in, taken out, moved; headings take along what is theirs."""

import pytest
from make_baskets import basket, fact_item, heading, order

from parkfacts.facts.basket import edit as basket_edit
from parkfacts.facts.basket.items import MOST_ITEMS, Basket, sections

B = basket(
    fact_item("a"), heading("h"), fact_item("b"), fact_item("c"), heading("k"), fact_item("d")
)


@pytest.mark.parametrize(
    ("ids", "at", "expected"),
    [
        ({"a"}, 6, "h b c k d a"),
        ({"d"}, 0, "d a h b c k"),
        ({"b", "d"}, 1, "a b d h c k"),
        ({"b"}, 2, "a h b c k d"),
        ({"b"}, 3, "a h b c k d"),
    ],
)
def test_items_move_before_a_place(ids, at, expected):
    assert order(basket_edit.move(B, ids, at)) == expected


@pytest.mark.parametrize(
    ("ids", "step", "expected"),
    [
        ({"c"}, -1, "a h c b k d"),
        ({"c"}, 1, "a h b k c d"),
        ({"a"}, -1, "a h b c k d"),
        ({"d"}, 1, "a h b c k d"),
        ({"h"}, 1, "a k d h b c"),
        ({"k"}, -1, "a k d h b c"),
        ({"h"}, -1, "h b c a k d"),
        ({"b", "c"}, -1, "a b c h k d"),
    ],
)
def test_alt_and_arrow(ids, step, expected):
    assert order(basket_edit.shift(B, ids, step)) == expected


def test_an_id_that_is_taken_is_given_anew():
    grown = basket_edit.insert(B, [fact_item("a")], 1)
    ids = [item.id for item in grown.items]
    assert len(set(ids)) == len(ids) == 7


def test_a_full_basket_says_so():
    full = Basket(title="满", items=[fact_item(f"n{n}") for n in range(MOST_ITEMS)])
    with pytest.raises(basket_edit.Full, match=str(MOST_ITEMS)):
        basket_edit.insert(full, [fact_item("x")], 0)


def test_sections_are_what_stands_under_a_heading():
    found = [
        (head.id if head else "", [item.id for item in own]) for head, own in sections(B.items)
    ]
    assert found == [("", ["a"]), ("h", ["b", "c"]), ("k", ["d"])]
