"""Every change of a basket can be undone and done again, exactly."""

from hypothesis import given
from hypothesis import strategies as st
from make_baskets import basket, fact_item, full_basket, heading, order

from parkfacts.app.basket import OpenBasket
from parkfacts.facts.basket.items import Basket

IDS = ["h1", "a", "h2", "i3", "x1", "x2", "none"]
NEW = [[fact_item("x1")], [heading("x2"), fact_item("a")]]
ids = st.sets(st.sampled_from(IDS), max_size=3)
place = st.integers(-1, 8)
words = st.sampled_from(["", "甲", " 乙 ", "\ud800", "长" * 300])
changes = st.one_of(
    st.tuples(st.just("remove"), ids),
    st.tuples(st.just("move"), ids, place),
    st.tuples(st.just("shift"), ids, st.sampled_from([-1, 1])),
    st.tuples(st.just("write_note"), st.sampled_from(IDS), words),
    st.tuples(st.just("write_heading"), st.sampled_from(IDS), words),
    st.tuples(st.just("rename"), words),
    st.tuples(
        st.just("add"), st.sampled_from([[fact_item("x1")], [heading("x2"), fact_item("a")]])
    ),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
)


def carry_out(open_basket: OpenBasket, change: tuple) -> None:
    name, *values = change
    labels = [] if name in ("undo", "redo") else ["改"]
    getattr(open_basket, name)(*values, *labels)


@given(st.lists(changes, max_size=25))
def test_undo_and_redo_come_back_to_the_same_state(steps):
    open_basket = OpenBasket(full_basket())
    for step in steps:
        carry_out(open_basket, step)
    while open_basket.redo():
        pass
    states = [open_basket.content]
    while open_basket.undo():
        states.append(open_basket.content)
    assert states[-1] == full_basket()
    for state in reversed(states[:-1]):
        assert open_basket.redo()
        assert open_basket.content == state
    assert not open_basket.redo()


@given(st.lists(changes, max_size=25))
def test_ids_stay_unique_and_what_holds_items_is_sound(steps):
    open_basket = OpenBasket(full_basket())
    for step in steps:
        carry_out(open_basket, step)
    found = [item.id for item in open_basket.content.items]
    assert len(set(found)) == len(found)
    assert open_basket.content.title.strip()


def test_what_changes_nothing_is_no_step():
    open_basket = OpenBasket(full_basket())
    open_basket.remove({"none"}, "改")
    open_basket.write_note("a", "先用", "改")
    open_basket.shift({"h1"}, -1, "改")
    assert open_basket.undo_label == ""


def test_a_new_change_ends_what_could_be_redone():
    open_basket = OpenBasket(basket(fact_item("a"), fact_item("b")))
    open_basket.remove({"a"}, "移出")
    open_basket.undo()
    assert open_basket.redo_label == "移出"
    open_basket.move({"a"}, 2, "移动")
    assert (open_basket.redo_label, order(open_basket.content)) == ("", "b a")


def test_a_heading_moves_with_what_is_under_it():
    open_basket = OpenBasket(basket(heading("h"), fact_item("a"), heading("k"), fact_item("b")))
    open_basket.move({"k"}, 0, "移动")
    assert order(open_basket.content) == "k b h a"


def test_another_basket_begins_without_a_past():
    open_basket = OpenBasket(full_basket())
    open_basket.rename("乙", "改名")
    open_basket.open(Basket(title="丙"))
    assert (open_basket.undo(), open_basket.content.title) == ("", "丙")
