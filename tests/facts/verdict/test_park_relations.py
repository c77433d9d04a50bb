"""How parks lie to each other: by the tree, by what they cover, and by a common part."""

from __future__ import annotations

from itertools import combinations

import pytest
from compared import BUNDLED, compared
from make import dataset

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Park
from parkfacts.facts.verdict.park_relations import any_overlapping, overlapping, relation


@pytest.mark.parametrize(
    ("one", "other", "lie"),
    [
        ("全国", "西部和东北地区", "inside"),
        ("湖北省", "全国", "inside"),
        ("西永综合保税区", "全国", "inside"),
        ("西部和东北地区", "西永综合保税区", "inside"),
        ("成都高新综合保税区", "西部和东北地区", "inside"),
        ("西部和东北地区", "浙江省", "apart"),
        ("湖北省", "西部和东北地区", "apart"),
        ("西部和东北地区", "海南省", "apart"),
    ],
)
def test_a_nation_and_its_parts(one, other, lie):
    assert relation(*map(BUNDLED.resolve_park, (one, other)), BUNDLED).lie == lie


def test_a_nation_is_not_reckoned_with_its_part():
    comparison = compared("全国", "西部和东北地区", least=2)
    (row,) = comparison.rows
    assert (row.verdict.word, row.verdict.ranking) == ("只可并列", ())
    assert "inside" in row.verdict.verdict.codes
    assert comparison.banners[0].text == "西部和东北地区在全国之内，两者的数不能相加"


def test_two_that_cover_a_third_overlap():
    parks = [Park(id="part", name="丙省", kind="region")] + [
        Park(id=name, name=name, kind="region", covers=["part"]) for name in ("east", "coast")
    ]
    catalogue = Catalogue(dataset(parks=parks, facts=[], claims=[]))
    assert relation(*parks[1:], catalogue).text == "east与coast都含有丙省"


def test_of_several_parks_the_same_is_found_as_of_each_two():
    parks = [park.id for park in BUNDLED.dataset.parks]
    for start in range(0, len(parks), 7):
        some = set(parks[start : start + 12 : 3])
        each_two = any(overlapping(one, other, BUNDLED) for one, other in combinations(some, 2))
        assert any_overlapping(some, BUNDLED) is each_two


def test_parks_that_are_told_to_overlap_do():
    told = {(park.id, other.park) for park in BUNDLED.dataset.parks for other in park.overlaps}
    assert told
    assert all(any_overlapping(set(two), BUNDLED) for two in told)
    assert not any_overlapping(set(), BUNDLED)
