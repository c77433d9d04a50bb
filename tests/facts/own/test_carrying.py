"""An own dataset is whole by itself, and holds no copies that nothing needs."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from make import dataset, fact, indicator, source
from msgspec.structs import replace
from own import own_dataset

from parkfacts.app.session import bundled_dataset
from parkfacts.facts.dataset.checks import check_dataset
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.model import Park
from parkfacts.facts.own.carrying import carried
from parkfacts.facts.own.model import Join
from parkfacts.facts.own.union import unite

BASE = dataset()
BUNDLED = read_dataset(bundled_dataset())


def told(fact_id: str = "my.value", **fields: object) -> object:
    return fact(fact_id, "value", "2800亿元", source="office", paragraph=1, **fields)


def test_parents_families_and_what_a_fact_is_of_are_carried() -> None:
    growth = fact("my.growth", "growth", "2%", source="office", paragraph=1, of="daily.value")
    own = carried(own_dataset(facts=[growth]), BASE)
    assert not check_dataset(own)
    assert {row.id for row in own.parks} == {"zone", "park", "city"}
    assert {row.id for row in own.indicators} == {"growth", "value"}
    assert {row.id for row in own.facts} == {"my.growth", "daily.value"}
    assert {row.id for row in own.sources} == {"office", "daily"}
    assert not unite(BASE, [own]).questions
    assert len(unite(BASE, [own]).dataset.facts) == len(BASE.facts) + 1


def test_what_nothing_needs_goes_and_what_is_the_users_own_stays() -> None:
    mine = Park(id="my-park", name="我的园", kind="park", parent="city")
    own = carried(own_dataset(parks=[mine], facts=[told()]), BASE)
    left = carried(replace(own, facts=[]), BASE)
    assert {row.id for row in left.parks} == {"my-park", "city"}
    assert not left.indicators
    assert {row.id for row in left.sources} == {"office"}


def test_a_fact_that_a_colleague_has_too_is_no_copy() -> None:
    own = carried(own_dataset(facts=[told()]), BASE)
    other = replace(own, id="theirs")
    assert carried(own, BASE, [other]).facts == own.facts


def test_what_only_a_colleague_has_is_taken_from_his_file() -> None:
    extra = indicator("their-count", "项目数", "个")
    other = carried(own_dataset("theirs", indicators=[extra]), BASE)
    mine = fact("my.count", "their-count", "30个", source="office", paragraph=1)
    own = carried(own_dataset(facts=[mine]), BASE, [other])
    assert not check_dataset(own)
    assert extra in own.indicators


def test_both_sides_of_a_join_are_carried() -> None:
    mine = Park(id="my-zone", name="西永园区", kind="zone")
    join = Join(table="parks", kept="zone", gone="my-zone")
    own = carried(own_dataset(parks=[mine], joins=[join]), BASE)
    assert {"zone", "my-zone"} <= {row.id for row in own.parks}


def test_copies_of_an_older_base_are_made_anew() -> None:
    own = carried(own_dataset(facts=[told()]), BASE)
    parks = [replace(row, note="新版") for row in BASE.parks]
    later = dataset(id="parkfacts", version="2", parks=parks)
    assert {row.note for row in carried(own, later).parks} == {"新版"}


def test_once_more_changes_nothing() -> None:
    own = carried(own_dataset(facts=[told()]), BASE)
    assert carried(own, BASE) is own


@given(st.sets(st.sampled_from([row.id for row in BUNDLED.facts]), min_size=1, max_size=6))
def test_any_facts_make_a_sound_file_that_asks_nothing(ids: set[str]) -> None:
    facts = [
        replace(row, id=f"my.{row.id}", source="office", paragraph=1, group=None)
        for row in BUNDLED.facts
        if row.id in ids
    ]
    own = carried(own_dataset(sources=[source("office")], facts=facts), BUNDLED)
    assert not check_dataset(own)
    assert not unite(BUNDLED, [own]).questions
