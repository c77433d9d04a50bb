"""Corrections above another version of the base: the same, changed, gone, or no longer needed."""

from __future__ import annotations

import pytest
from make import TRADE, dataset, fact, quantity
from msgspec.structs import replace
from own import own_dataset

from parkfacts.facts.model import Fact
from parkfacts.facts.own.model import Corrected
from parkfacts.facts.own.rechecking import rechecked, record_of
from parkfacts.facts.own.union import unite

WAS = TRADE[0]
RIGHT = fact("my.right", "value", "2788亿元", source="office", paragraph=1, corrects=WAS.id)


def later(now: Fact | None) -> object:
    """The base as its next version has it."""
    rows = [now if row.id == WAS.id else row for row in TRADE]
    return dataset(facts=[row for row in rows if row is not None], claims=[], version="2")


def own(**fields: object) -> object:
    base = dataset()
    known = {"parks": base.parks[:3], "families": base.families, "indicators": base.indicators[:1],
             "facts": [RIGHT], "corrected": [record_of(WAS)]}  # fmt: skip
    return own_dataset(**(known | fields))


@pytest.mark.parametrize(
    ("now", "word"),
    [
        (WAS, "same"),
        (replace(WAS, quantity=quantity("2790亿元")), "changed"),
        (replace(WAS, quantity=quantity("2788亿元")), "agrees"),
        (None, "gone"),
    ],
    ids=["same", "changed", "agrees", "gone"],
)
def test_each_correction_is_held_against_the_base(now: Fact | None, word: str) -> None:
    [found] = rechecked(later(now), own())
    assert (found.word, found.fact, found.corrects) == (word, "my.right", WAS.id)


def test_what_changed_is_told_field_by_field() -> None:
    [found] = rechecked(later(replace(WAS, quantity=quantity("2790亿元"), paragraph=29)), own())
    told = [(one.title, one.before, one.now) for one in found.moved]
    assert told == [("段", "28", "29"), ("数值", "2788.44亿元", "2790亿元")]
    assert "数值原为2788.44亿元，现为2790亿元" in found.text


def test_a_change_that_was_seen_is_not_told_again() -> None:
    now = replace(WAS, quantity=quantity("2790亿元"))
    [found] = rechecked(later(now), own(corrected=[record_of(now)]))
    assert found.word == "same"


def test_a_correction_without_a_record_is_not_held_against_anything() -> None:
    [found] = rechecked(later(replace(WAS, note="x")), own(corrected=[]))
    assert found.word == "same"
    assert not list(rechecked(later(None), own(corrected=[])))


def test_what_a_fact_is_of_is_no_change_where_that_was_corrected() -> None:
    record = record_of(replace(WAS, of="my.other", group=None))
    [found] = rechecked(later(WAS), own(corrected=[record]))
    assert found.word == "same"


def test_a_record_of_another_format_is_still_compared() -> None:
    record = Corrected(fact=WAS.id, row=record_of(WAS).row | {"novelty": 1, "note": "旧"})
    [found] = rechecked(later(WAS), own(corrected=[record]))
    assert [one.field for one in found.moved] == ["note"]


def test_a_union_tells_what_is_not_the_same() -> None:
    assert not unite(dataset(), [own()]).rechecks
    [found] = unite(later(None), [own()]).rechecks
    assert found.word == "gone"
    assert [row.id for row in unite(later(None), [own()]).dataset.facts].count("my.right") == 1


def test_a_correction_of_another_own_fact_is_held_against_that():
    theirs = fact("their.value", "value", "7亿元", source="office", paragraph=1)
    colleague = replace(own(facts=[theirs], corrected=[]), id="own-2")
    mine = own(facts=[replace(RIGHT, corrects=theirs.id)], corrected=[record_of(theirs)])
    assert unite(dataset(), [mine, colleague]).rechecks == ()
    now = replace(colleague, facts=[replace(theirs, quantity=quantity("8亿元"))])
    assert [one.word for one in unite(dataset(), [mine, now]).rechecks] == ["changed"]
    assert [one.word for one in unite(dataset(), [mine]).rechecks] == ["gone"]
