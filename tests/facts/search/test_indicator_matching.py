"""Which indicator a name of somebody else's table means."""

from __future__ import annotations

import pytest
from tests.imported import PINYIN, bundled_catalogue

from parkfacts.facts.search.indicator_matching import IndicatorMatcher
from parkfacts.facts.search.indicator_names import clean_name, kind_of_name


@pytest.fixture(scope="module")
def matcher() -> IndicatorMatcher:
    return IndicatorMatcher(bundled_catalogue(), PINYIN)


@pytest.mark.parametrize(
    ("name", "unit", "indicator"),
    [
        ("进出口总额", "亿元", "trade-value"), ("外贸进出口总额", "亿元", "trade-value"),
        ("出口", "亿元", "export-value"), ("其中：出口额", "亿元", "export-value"),
        ("外贸出口", "亿元", "export-value"), ("进口额", "万元", "import-value"),
        ("地区生产总值（GDP）", "亿元", "gdp"), ("一、地区生产总值", "亿元", "gdp"),
        ("进出口总额比上年增长", "%", "trade-value-growth"), ("GDP增速", "%", "gdp-growth"),
        ("高新技术企业", "个", "hitech-companies"), ("第三产业增加值", "亿元", "service-value"),
        ("规模以上工业增加值增速", "%", "added-value-growth"),
        ("import_value", "万元", "import-value"), ("上市公司新增", "家", "listed-companies-new"),
        ("国家高新区综合评价排名", "位", "hitech-rank"),
    ],
)  # fmt: skip
def test_a_name_that_can_be_but_one_is_sure(
    matcher: IndicatorMatcher, name: str, unit: str, indicator: str
) -> None:
    assert matcher.matched(name, unit).id == indicator


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("外资", "亿美元"), ("专精特新企业", "家"), ("出口", "亿美元"), ("实际使用外资", "亿元"),
        ("固定资产投资", "%"),
    ],
)  # fmt: skip
def test_what_fits_two_or_in_no_unit_is_asked(
    matcher: IndicatorMatcher, name: str, unit: str
) -> None:
    found = matcher.matched(name, unit)
    assert not found.id
    assert found.strong


@pytest.mark.parametrize(
    ("name", "unit"),
    [
        ("第二产业增加值", "亿元"), ("规上工业增加值", "亿元"), ("外贸依存度", "%"),
        ("年末从业人员", "人"), ("地区生产总值指数", "%"),
    ],
)  # fmt: skip
def test_another_thing_is_not_taken_for_one_that_resembles_it(
    matcher: IndicatorMatcher, name: str, unit: str
) -> None:
    assert not matcher.matched(name, unit).id


def test_a_bracket_that_says_more_is_not_passed_over(matcher: IndicatorMatcher) -> None:
    found = matcher.matched("固定资产投资（不含农户）", "亿元")
    assert not found.id
    assert [one.id for one in found.likely] == ["fixed-investment"]


@pytest.mark.parametrize("name", ["孵化器", "科技企业孵化器", "工业总产值", "重点实验室"])
def test_a_name_that_people_search_by_is_not_sure_where_it_says_less(
    matcher: IndicatorMatcher, name: str
) -> None:
    found = matcher.matched(name)
    assert not found.id
    assert found.likely


def test_a_stock_is_not_taken_for_what_was_added(matcher: IndicatorMatcher) -> None:
    assert not matcher.matched("上市公司", "家").id
    assert matcher.matched("新增上市公司", "家").id == "listed-companies-new"


@pytest.mark.parametrize(
    ("name", "unit", "kind"),
    [
        ("同比±", "%", "growth"), ("占全市比重", "%", "share"), ("排名", "位", "rank"),
        ("增长额", "亿元", "level"), ("税收占比提高", "个百分点", "change"),
        ("产值", "亿元", "level"),
    ],
)  # fmt: skip
def test_the_kind_is_told_by_words_and_unit(name: str, unit: str, kind: str) -> None:
    assert kind_of_name(name, unit) == kind


def test_counting_and_parts_are_no_part_of_a_name() -> None:
    assert clean_name("（一）工业") == "（一）工业"
    assert clean_name("2. 其中：规上工业") == "规上工业"
