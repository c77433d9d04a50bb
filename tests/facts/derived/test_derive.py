"""Derived figures: the bundled cases, refusals, and ranges that always hold the true value."""

from __future__ import annotations

from decimal import ROUND_HALF_EVEN, Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from make import dataset, fact, indicator, marked, period

from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.derived.derive import base_year, change, follows_from, part, share_of, whole
from parkfacts.facts.derived.differences import difference, ratio
from parkfacts.facts.derived.figure import Derived, NotDerived
from parkfacts.facts.model import Park, Scope
from parkfacts.facts.verdict.comparer import Comparer

BUNDLED = FactIndex(Catalogue(read_dataset(resource("parkfacts.json"))))
COMPARER = Comparer(BUNDLED.catalogue)
X, CHENGDU, HAIKOU = "xiyong-2025.", "chengdu-gaoxin-ftz-2024.", "haikou-ftz-2024."
SUZHOU, EAST_LAKE = "suzhou-industrial-park-2023.", "east-lake-2023."
INDICATORS = [
    indicator("value", "外贸进出口值", "元"),
    indicator("growth", "外贸进出口值增速", "%", "growth", of="value"),
    indicator("share", "外贸进出口值占比", "%", "share", of="value"),
    indicator("gdp", "地区生产总值", "元"),
    indicator("gdp-share", "外贸与生产总值之比占比", "%", "share", of="value", whole="gdp"),
]


def named(fact_id: str):
    return BUNDLED.catalogue.fact(fact_id)


def index_of(*facts, **tables) -> FactIndex:
    given = {"facts": list(facts), "indicators": INDICATORS, "claims": []} | tables
    return FactIndex(Catalogue(dataset(**given)))


@pytest.mark.parametrize(
    ("derive", "fact_id", "title", "text"),
    [
        (base_year, X + "trade-growth-2024", "2023年西永综合保税区外贸进出口值",
         "约2731亿元（2729.7～2732.5）"),
        (base_year, CHENGDU + "import-growth-2025-07", "2024年1—7月成都高新综合保税区进口额",
         "约1413亿元（1411.4～1413.7）"),
        (base_year, X + "bonded-vehicles-growth-2024",
         "2023年西永综合保税区进出口整车保税业务量", "约7689台（7688～7690）"),
        (whole, X + "trade-share-2024", "2024年重庆市外贸进出口值", "约7100亿元（7050～7250）"),
        (whole, X + "ecommerce-share", "重庆市跨境电商交易额（全年，年份未写明）", "至少213亿元"),
        (whole, SUZHOU + "service-share-2023", "2023年苏州工业园区地区生产总值",
         "约3684亿元（3679.9～3687.3）"),
    ],
)  # fmt: skip
def test_bundled_figures(derive, fact_id, title, text):
    found = derive(named(fact_id), BUNDLED)
    assert (found.title, found.ranged) == (title, text)
    marked = f"{text[:-1]}，推算）" if text.endswith("）") else f"{text}（推算）"
    assert found.marked == marked


@pytest.mark.parametrize(
    ("derive", "fact_id", "reason"),
    [
        (base_year, SUZHOU + "gdp-growth-2023", "增速按不变价计算，不能由现价总量倒推"),
        (base_year, SUZHOU + "budget-revenue-growth-2023",
         "增速的口径（同口径）与总量的不同"),
        (base_year, X + "trade-share-2024", "不是增速"),
        (whole, HAIKOU + "trade-share-city-2025h1", "约数或分数没有上下限，推算不出范围"),
        (whole, X + "industrial-output-share", "期间不同或未写明"),
    ],
)  # fmt: skip
def test_bundled_refusals(derive, fact_id, reason):
    found = derive(named(fact_id), BUNDLED)
    assert found == NotDerived(reason)


def test_stated_figures_are_compared_with_the_range():
    found = share_of(named(SUZHOU + "service-value-2023"), named(SUZHOU + "gdp-2023"), BUNDLED)
    assert isinstance(found, Derived)
    assert (found.formula, found.ranged) == (
        "1911.8亿元 ÷ 3686.0亿元",
        "约51.867%（51.864%～51.869%）",
    )
    assert [(one.agrees, one.text) for one in found.stated] == [
        (True, marked("与[10]所载51.9%相合"))
    ]


def test_part_follows_from_a_stated_whole():
    share, total = (
        named(SUZHOU + "hitech-output-share-2023"),
        named(SUZHOU + "industrial-output-2023"),
    )
    found = part(share, total, BUNDLED)
    assert isinstance(found, Derived)
    assert (found.title, found.ranged) == (
        "2023年苏州工业园区高新技术产值",
        "约4810亿元（4807.1～4813.8）",
    )
    other = part(share, named(SUZHOU + "suxiang-output-2023"), BUNDLED)
    assert other == NotDerived("不是这个占比的分母")


def test_what_the_inputs_take_in_is_told_with_the_result():
    found = base_year(named(CHENGDU + "trade-growth-2024"), BUNDLED)
    assert isinstance(found, Derived)
    assert found.notes[1:] == ("所用的数含双流园区",)
    found = difference(named(CHENGDU + "trade-value-2024"), named(X + "trade-value-2024"), COMPARER)
    assert isinstance(found, Derived)
    assert found.notes == ("统计所含不同：成都高新综保含双流园区",)
    planned = fact("daily.a", "value", "5亿元", status="planned")
    rate = fact("daily.b", "growth", "10%", of="daily.a", status="planned")
    found = base_year(rate, index_of(planned, rate))
    assert isinstance(found, Derived)
    assert "所用的数是计划数" in found.notes


def test_counted_things_limit_no_digits():
    zhejiang = "zhejiang-ftz-rating-2023."
    found = share_of(
        named(zhejiang + "class-a-2023"), named(zhejiang + "zhejiang-field-2023"), BUNDLED
    )
    assert isinstance(found, Derived)
    assert (found.formula, found.ranged) == ("4家 ÷ 11家", "约36.4%")


def test_change_over_a_year_agrees_with_the_stated_growth():
    before = fact("daily.before", "value", "100.0亿元", period=period("2023"))
    after = fact("daily.after", "value", "110.0亿元")
    growth = fact("digest.growth", "growth", "10.0%", source="digest")
    found = change(before, after, index_of(before, after, growth))
    assert isinstance(found, Derived)
    assert found.stated[0].agrees
    assert Fraction(found.value) == 10
    wrong = fact("digest.growth", "growth", "12.0%", source="digest")
    found = change(before, after, index_of(before, after, wrong))
    assert isinstance(found, Derived)
    assert found.stated[0].text == marked("与[2]所载12.0%不合")


@pytest.mark.parametrize(
    "fields",
    [
        {"period": period("2023H1")},
        {"period": period("", "unstated")},
        {"park": "park"},
        {"status": "planned"},
        {"scope": Scope(includes="含双流园区")},
    ],
)
def test_no_change_between_what_differs(fields):
    known = {"period": period("2023")} | fields
    before, after = fact("daily.a", "value", "1亿元", **known), fact("daily.b", "value", "2亿元")
    assert isinstance(change(before, after, index_of(before, after)), NotDerived)


def test_year_before_a_leap_february_ends_with_its_last_day():
    level = fact("daily.a", "value", "110亿元", period=period("2025-01/2025-02"))
    growth = fact("daily.b", "growth", "10%", period=level.period, of="daily.a")
    stated = fact("digest.c", "value", "100亿元", period=period("2024-01/2024-02"))
    found = base_year(growth, index_of(level, growth, stated))
    assert isinstance(found, Derived)
    assert found.title == "2024年1—2月西永综合保税区外贸进出口值"
    assert [one.agrees for one in found.stated] == [True]


def test_whatever_is_derived_names_the_sources_of_all_inputs():
    seen = 0
    for one in BUNDLED.catalogue.facts:
        for found in follows_from(one, BUNDLED, COMPARER):
            seen += 1
            assert isinstance(found, Derived)
            assert set(found.sources) == {named(name).source for name in found.inputs}
            assert found.ranged
            assert found.formula
    assert seen > 15


@pytest.mark.parametrize(("literal", "follows"), [("120亿元", False), ("约110亿元", True)])
def test_nothing_follows_from_a_figure_that_is_told_otherwise(literal, follows):
    level = fact("daily.a", "value", "110亿元")
    growth = fact("daily.b", "growth", "10%", of="daily.a")
    index = index_of(level, growth, fact("digest.c", "value", literal, source="digest"))
    (found,) = follows_from(growth, index, Comparer(index.catalogue))
    assert isinstance(found, Derived) == follows
    if not follows:
        assert found.reason == marked(f"西永综合保税区的数两处说法不合：[1] 110亿元、[2] {literal}")


def rounded(value: Decimal, places: int) -> Decimal:
    return value.quantize(Decimal(1).scaleb(-places), ROUND_HALF_EVEN)


LEVELS = st.decimals("1", "9999", places=6)
RATES = st.decimals("-50", "200", places=4)
SHARES = st.decimals("1", "100", places=4)
PLACES = st.integers(0, 2)


def holds(found, true: Fraction) -> bool:
    assert isinstance(found, Derived)
    low, high = found.interval[:2]
    return (low is None or Fraction(low) <= true) and (high is None or true <= Fraction(high))


@given(LEVELS, RATES, PLACES, PLACES)
def test_base_year_range_holds_the_true_one(before, rate, level_places, rate_places):
    level = before * (1 + rate / 100)
    one = fact("daily.a", "value", f"{rounded(level, level_places)}亿元")
    other = fact("daily.b", "growth", f"{rounded(rate, rate_places)}%", of="daily.a")
    found = base_year(other, index_of(one, other))
    assert holds(found, Fraction(before) * 10**8)


@given(LEVELS, SHARES, PLACES, st.integers(1, 2))
def test_whole_range_holds_the_true_one(total, share, level_places, share_places):
    scope = Scope(label="占全市", within="重庆市")
    one = fact("daily.a", "value", f"{rounded(total * share / 100, level_places)}亿元")
    shown = rounded(share, share_places)
    other = fact("daily.b", "share", f"{shown}%", of="daily.a", scope=scope)
    found = whole(other, index_of(one, other))
    assert holds(found, Fraction(total) * 10**8)


@given(LEVELS, LEVELS, PLACES, PLACES)
def test_difference_and_ratio_hold_the_true_ones(first, second, places, other_places):
    parks = [Park(id="zone", name="甲", kind="zone"), Park(id="other", name="乙", kind="zone")]
    facts = [
        fact("daily.a", "value", f"{rounded(first, places)}亿元"),
        fact("daily.b", "value", f"{rounded(second, other_places)}亿元", park="other"),
    ]
    comparer = Comparer(index_of(*facts, parks=parks).catalogue)
    assert holds(difference(*facts, comparer), Fraction(first - second) * 10**8)
    assert holds(ratio(*facts, comparer), Fraction(first) / Fraction(second))
