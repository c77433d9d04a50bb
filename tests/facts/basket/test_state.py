"""A later dataset is held against what was collected."""

from make import TRADE, dataset, quantity, tiny_dataset
from make_baskets import TINY, fact_item
from msgspec.structs import replace

from parkfacts.compose.basket.collect import of_claims
from parkfacts.facts.basket.state import refreshed, state_of
from parkfacts.facts.catalogue.catalogue import Catalogue


def later(**fields):
    """The tiny dataset after its first fact was changed."""
    facts = [replace(TRADE[0], **fields), *tiny_dataset().facts[1:]]
    return Catalogue(dataset(facts=facts, claims=tiny_dataset().claims))


def test_nothing_has_changed():
    assert state_of(fact_item("a"), TINY).word == "same"


def test_another_figure_is_told_with_the_old_one():
    state = state_of(fact_item("a"), later(quantity=quantity("2790亿元")))
    assert state == ("changed", ("数值已改，收入时为2788.44亿元",))


def test_status_and_scope_count_too():
    state = state_of(fact_item("a"), later(status="planned"))
    assert state.lines == ("状态已改，收入时为已实现",)


def test_a_value_that_was_read_wrongly_counts_too():
    wrong = replace(TRADE[0].quantity, unit="万元")
    assert state_of(fact_item("a"), later(quantity=wrong)).word == "changed"


def test_what_vanished_is_called_gone():
    catalogue = Catalogue(dataset(facts=list(TRADE[1:]), claims=[]))
    (claim,) = of_claims(TINY.claims, TINY)
    assert state_of(fact_item("a"), catalogue).word == "gone"
    assert state_of(claim, catalogue).word == "gone"


def test_the_present_figure_can_be_taken_over():
    catalogue = later(quantity=quantity("2790亿元"))
    item = refreshed(fact_item("a", note="留"), catalogue)
    assert state_of(item, catalogue).word == "same"
    assert item.note == "留"
    assert state_of(item, TINY).word == "changed"
