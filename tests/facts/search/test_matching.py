"""Which park a name of somebody else's table means."""

from __future__ import annotations

import pytest
from tests.imported import PINYIN, bundled_catalogue

from parkfacts.facts.search.matching import BY_SOUND, NOT_WHERE, ParkMatcher
from parkfacts.facts.search.park_sorts import named_in_full, sort_told


@pytest.fixture(scope="module")
def matcher() -> ParkMatcher:
    return ParkMatcher(bundled_catalogue(), PINYIN)


@pytest.mark.parametrize(
    ("name", "park"),
    [
        ("西永综合保税区", "xiyong-ftz"), ("西永综保区", "xiyong-ftz"),
        ("xiyong-ftz", "xiyong-ftz"),
        ("重庆西永综合保税区", "xiyong-ftz"), ("西永綜合保稅區", "xiyong-ftz"),
        ("西永 综　保 区", "xiyong-ftz"), ("苏州工业园", "suzhou-park"),
        ("江苏省苏州市工业园区", "suzhou-park"), ("合肥市高新区", "hefei-hitech"),
        ("武汉东湖新技术产业开发区", "east-lake"),
        ("四川省成都高新综合保税区", "chengdu-gaoxin-ftz"),
        ("重庆高新技术产业开发区", "chongqing-hitech"), ("海口空港综保", "haikou-airport-ftz"),
        ("西部（重庆）科学城", "science-city"), ("苏州", "suzhou"),
    ],
)  # fmt: skip
def test_a_name_that_can_be_but_one_is_sure(matcher: ParkMatcher, name: str, park: str) -> None:
    assert matcher.matched(name).id == park


@pytest.mark.parametrize("name", ["高新区", "综保区"])
def test_a_sort_alone_is_asked(matcher: ParkMatcher, name: str) -> None:
    found = matcher.matched(name)
    assert not found.id
    assert found.strong
    assert len(found.likely) > 1
    assert {one.why for one in found.likely} == {NOT_WHERE}


def test_a_sort_in_a_place_with_several_of_it_is_asked(matcher: ParkMatcher) -> None:
    found = matcher.matched("成都综保区")
    assert (found.id, found.strong) == ("", True)
    assert {one.id for one in found.likely} == {"chengdu-gaoxin-ftz", "chengdu-rail-ftz"}
    assert not matcher.matched("成都高新区").strong


def test_a_new_park_among_those_of_a_sort_is_named_in_full() -> None:
    named = [
        named_in_full(text, "高新区") for text in ("杭州", "杭州市", "萧山高新区", "苏州工业园区")
    ]
    assert named == ["杭州高新区", "杭州高新区", "萧山高新区", "苏州工业园区"]
    assert named_in_full("杭州", "") == "杭州"


def test_a_slip_that_sounds_the_same_is_asked(matcher: ParkMatcher) -> None:
    found = matcher.matched("夕永综合保税区")
    assert not found.id
    assert found.strong
    assert [(one.id, one.why) for one in found.likely] == [("xiyong-ftz", BY_SOUND)]


@pytest.mark.parametrize(
    "name",
    ["昆山综合保税区", "苏州高新区", "成都高新区", "合肥经开区", "武汉东湖综合保税区",
     "北京经济技术开发区"],
)  # fmt: skip
def test_another_place_or_sort_is_another_park(matcher: ParkMatcher, name: str) -> None:
    assert matcher.matched(name) == ("", "", (), False)


def test_a_bracket_behind_a_name_is_asked(matcher: ParkMatcher) -> None:
    found = matcher.matched("苏州工业园区（本级）")
    assert not found.id
    assert found.strong
    assert [one.id for one in found.likely] == ["suzhou-park"]


def test_a_park_of_another_region_is_not_meant(matcher: ParkMatcher) -> None:
    assert matcher.matched("浙江西永综合保税区").id == ""


@pytest.mark.parametrize(
    ("head", "title", "sort"),
    [
        ("综保区名称", "", "综保区"), ("园区", "2024年全国各高新区主要指标", "高新区"),
        ("园区", "重庆高新区2024年主要指标", ""), ("开发区名称", "", ""),
        ("高新区和经开区", "", ""), ("综合保税区", "", "综保区"),
        ("综合保税区和保税区", "", ""), ("园区", "5个国家级经济技术开发区", "经开区"),
    ],
)  # fmt: skip
def test_a_table_may_say_of_which_sort_its_parks_are(head: str, title: str, sort: str) -> None:
    assert sort_told(head, title) == sort


def test_among_parks_of_a_sort_a_place_is_asked(matcher: ParkMatcher) -> None:
    found = matcher.matched_among("合肥", "高新区")
    assert not found.id
    assert [one.id for one in found.likely] == ["hefei-hitech", "hefei"]
    assert matcher.matched_among("合肥市", "高新区").id == "hefei"
    assert matcher.matched_among("合肥高新区", "高新区").id == "hefei-hitech"
    assert matcher.matched_among("西永综保区", "高新区").id == "xiyong-ftz"
