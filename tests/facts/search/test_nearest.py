"""Names near to words that find nothing."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from parkfacts.app.session import bundled_dataset
from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.search.nearest import MOST, near_names_of
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.table import FactTable, Filter

TABLE = FactTable(Catalogue(read_dataset(bundled_dataset())), Pinyin(resource("pinyin.txt")))


@pytest.mark.parametrize(
    ("query", "name", "told"),
    [
        ("西咏", "西永微电园", "西永微电园"),
        ("xiyogn", "西永微电园", "西永微电园"),
        ("进囗", "进口额", "进口额"),
        ("西咏外贸", "西永微电园", "西永微电园 外贸"),
        ("外贸 西咏", "西永微电园", "外贸 西永微电园"),
        ("高新技木企业", "高新技术企业数", "高新技术企业数"),
        ("海口综何保税区", "海口综合保税区", "海口综合保税区"),
        ("suzou", "苏州市", "苏州市"),
        ("gpd", "地区生产总值", "地区生产总值"),
        ("独角受", "独角兽及准独角兽企业数", "独角兽及准独角兽企业数"),
        ("專經特新", "专精特新中小企业数", "专精特新中小企业数"),
    ],
)
def test_a_slip_is_understood(query, name, told):
    found = {near.name: near.query for near in TABLE.search_index().nearest(query)}
    assert found.get(name) == told


@pytest.mark.parametrize(
    ("query", "kind"), [("西咏", "park"), ("进囗", "indicator"), ("财证与消费", "family")]
)
def test_the_nearest_is_first_with_its_kind(query, kind):
    assert TABLE.search_index().nearest(query)[0].kind == kind


@pytest.mark.parametrize(
    "query",
    [
        "",
        " ",
        "外贸",
        "qwert",
        "没有这样的词",
        "海口 晶圆",
        "咏",
        "?",
        "近两成",
        "三成",
        "就业",
        "路口",
    ],
)
def test_where_nothing_is_wrong_or_near_nothing_is_offered(query):
    assert TABLE.search_index().nearest(query) == ()


def test_a_name_that_is_asked_for_beside_is_not_offered():
    assert "西永微电园" not in {near.name for near in TABLE.search_index().nearest("西永 晶园")}


@settings(max_examples=40)
@given(st.text(alphabet="西永咏外贸进囗海综保高新abxyiong 2", max_size=10))
def test_each_query_that_is_offered_finds_a_fact(query):
    near = TABLE.search_index().nearest(query)
    assert len(near) <= MOST
    assert all(TABLE.matching(Filter(one.query)) for one in near)
    assert len({(one.kind, one.id) for one in near}) == len(near)


@given(st.text(max_size=50))
def test_any_text_may_be_asked_for(query):
    assert len(TABLE.search_index().nearest(query)) <= MOST


def test_a_pasted_text_is_no_slip():
    assert TABLE.search_index().nearest("西咏") != ()
    assert TABLE.search_index().nearest("西咏 " + "外贸 " * 12) == ()


def test_names_of_one_kind_near_to_a_wrong_one():
    assert near_names_of("park", "西咏综保区", TABLE.vocabulary)[0] == "西永综合保税区"
    assert near_names_of("indicator", "外贸总鹅", TABLE.vocabulary)[0] == "外贸进出口值"
    assert near_names_of("family", "外冒", TABLE.vocabulary) == ["外贸"]
    assert near_names_of("park", "zzzz", TABLE.vocabulary) == []
