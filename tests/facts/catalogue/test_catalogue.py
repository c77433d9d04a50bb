"""Look-ups: paths, second homes, groups, names that people type."""

from __future__ import annotations

import pytest
from make import tiny_dataset

from parkfacts.facts.catalogue.catalogue import Catalogue, UnknownName, near_names


@pytest.fixture
def catalogue() -> Catalogue:
    return Catalogue(tiny_dataset())


def test_path_goes_from_the_root(catalogue: Catalogue) -> None:
    assert [park.id for park in catalogue.path("zone")] == ["city", "park", "zone"]


def test_second_home_is_a_link(catalogue: Catalogue) -> None:
    assert [(b.park.id, b.link) for b in catalogue.branches("science")] == [("fab", True)]
    assert [(b.park.id, b.link) for b in catalogue.branches("park")] == [
        ("zone", False),
        ("fab", False),
    ]


def test_within_takes_in_parks_by_either_home(catalogue: Catalogue) -> None:
    assert catalogue.within("science") == {"science", "fab"}
    assert catalogue.within("city") == {"city", "park", "zone", "science", "fab"}


def test_told_together_leaves_out_the_fact_itself(catalogue: Catalogue) -> None:
    together = catalogue.told_together(catalogue.fact("daily.growth"))
    assert [fact.id for fact in together] == ["daily.value", "daily.share"]
    assert catalogue.told_together(catalogue.fact("daily.power")) == []


@pytest.mark.parametrize("name", ["zone", "西永综合保税区", "西永综保区", " ZONE "])
def test_park_is_found_by_any_of_its_names(catalogue: Catalogue, name: str) -> None:
    assert catalogue.resolve_park(name).id == "zone"


def test_unknown_park_suggests_near_names(catalogue: Catalogue) -> None:
    with pytest.raises(UnknownName, match="没有名为“西永保税”的园区；相近的有：西永综合保税区"):
        catalogue.resolve_park("西永保税")


@pytest.mark.parametrize("what", ["fact", "source"])
def test_unknown_id_is_named(catalogue: Catalogue, what: str) -> None:
    with pytest.raises(UnknownName, match="nothing"):
        getattr(catalogue, what)("nothing")


def test_source_numbers_follow_the_dataset(catalogue: Catalogue) -> None:
    assert [catalogue.source_number(name) for name in ("daily", "digest")] == [1, 2]


def test_context_is_empty_where_nobody_wrote_one(catalogue: Catalogue) -> None:
    assert catalogue.context(catalogue.fact("daily.value")) == "综保区年度外贸"
    assert catalogue.context(catalogue.fact("digest.rank")) == ""


def test_near_names_are_few_and_best_first() -> None:
    names = {"合肥高新区", "重庆高新区", "西永微电园", "海口综合保税区"}
    assert near_names("重庆高新", names)[0] == "重庆高新区"
    assert near_names("xyz", names) == []
