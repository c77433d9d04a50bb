"""Differences and ratios: one figure in words, with the range behind it."""

from __future__ import annotations

import pytest
from make import dataset, fact, indicator

from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.derived.differences import difference, ratio
from parkfacts.facts.derived.figure import Derived, NotDerived
from parkfacts.facts.model import Park
from parkfacts.facts.verdict.comparer import Comparer

BUNDLED = Catalogue(read_dataset(resource("parkfacts.json")))
COMPARER = Comparer(BUNDLED)
X, CHENGDU, HAIKOU = "xiyong-2025.", "chengdu-gaoxin-ftz-2024.", "haikou-ftz-2024."
SUZHOU, EAST_LAKE = "suzhou-industrial-park-2023.", "east-lake-2023."
INDICATORS = [
    indicator("value", "外贸进出口值", "元"),
    indicator("growth", "外贸进出口值增速", "%", "growth", of="value"),
]
PARKS = [Park(id="zone", name="甲", kind="zone"), Park(id="other", name="乙", kind="zone")]


def named(fact_id: str):
    return BUNDLED.fact(fact_id)


@pytest.mark.parametrize(
    ("one", "other", "text", "times"),
    [
        (CHENGDU + "trade-value-2024", X + "trade-value-2024",
         "高约2233亿元（2232.0～2233.1）", "约1.80倍"),
        (X + "trade-value-2024", CHENGDU + "trade-value-2024",
         "低约2233亿元（2232.0～2233.1）", "约0.56倍"),
        (X + "trade-growth-2024", HAIKOU + "trade-growth-2024",
         "低约22.5个百分点（22.4～22.6）", None),
        (EAST_LAKE + "fixed-investment-2023", SUZHOU + "fixed-investment-2023", "至少高607亿元",
         "至少2.02倍"),
        (SUZHOU + "fixed-investment-2023", EAST_LAKE + "fixed-investment-2023", "至少低607亿元",
         "至多0.50倍"),
        (HAIKOU + "ftz-rank-2024", CHENGDU + "ftz-rank-2024", "靠后26位", None),
        (X + "trade-share-2024", CHENGDU + "trade-share-2024", None, None),
    ],
)  # fmt: skip
def test_bundled_differences_and_ratios(one, other, text, times):
    facts = named(one), named(other)
    for wanted, found in ((text, difference(*facts, COMPARER)), (times, ratio(*facts, COMPARER))):
        if wanted is None:
            assert isinstance(found, NotDerived)
        else:
            assert isinstance(found, Derived)
            assert found.ranged == wanted
            assert set(found.sources) == {fact.source for fact in facts}


@pytest.mark.parametrize(
    ("one", "other", "text"),
    [
        (("companies", "78家"), ("companies", "90家"), "少12家"),
        (("companies", "78家"), ("companies", "78家"), "相同"),
        (("place-change", "提升37位"), ("place-change", "提升76位"), "少39位"),
        (("companies", "近80家"), ("companies", "60家"), "至多多20家"),
        (("value", "2.14亿元"), ("value", "2.1亿元"), "分不出高低（-0.02～0.10亿元）"),
        (("value", "5000万元"), ("value", "2.1亿元"), "低约1.6亿元（1.54～1.66）"),
        (("growth", "近12%"), ("growth", "1.8%"), "至多高10.3个百分点"),
        (("value", "近12亿元"), ("value", "1.8亿元"), "至多高10.3亿元"),
        (("value", "突破4亿元"), ("value", "近4亿元"), "高（相差多少不明）"),
        (("value", "近4亿元"), ("value", "突破4亿元"), "低（相差多少不明）"),
        (("companies", "突破78家"), ("companies", "78家"), "持平或多（相差多少不明）"),
        (("companies", "78家"), ("companies", "突破78家"), "持平或少（相差多少不明）"),
    ],
)
def test_difference_says_its_direction(one, other, text):
    parks = [Park(id="zone", name="甲", kind="zone"), Park(id="other", name="乙", kind="zone")]
    facts = [fact("daily.a", *one), fact("daily.b", *other, park="other")]
    counted = [
        *INDICATORS,
        indicator("companies", "企业数", "家"),
        indicator("place-change", "排名变动", "位", "change"),
    ]
    comparer = Comparer(Catalogue(dataset(parks=parks, facts=facts, indicators=counted)))
    found = difference(*facts, comparer)
    assert isinstance(found, Derived)
    assert found.ranged == text


def test_a_tiny_part_is_not_called_nothing():
    small, large = fact("daily.a", "value", "30万元"), fact("daily.b", "value", "100亿元", park="b")
    parks = [Park(id="zone", name="甲", kind="zone"), Park(id="b", name="乙", kind="zone")]
    given = dataset(parks=parks, facts=[small, large], indicators=INDICATORS, claims=[])
    comparer = Comparer(Catalogue(given))
    found = ratio(small, large, comparer)
    assert isinstance(found, Derived)
    assert found.ranged == "不到0.01倍"


@pytest.mark.parametrize(
    ("one", "other", "figure", "spread", "way"),
    [
        ("5021亿元", "2788.44亿元", "高约2233亿元", "2232.0～2233.1", "more"),
        ("2.14亿元", "2.1亿元", "分不出高低", "-0.02～0.10亿元", "unsure"),
        ("近12亿元", "1.8亿元", "至多高10.3亿元", "", "at-most-more"),
        ("突破4亿元", "近4亿元", "高", "相差多少不明", "more"),
        ("100多亿元", "50亿元", "高40～160亿元", "", "more"),
    ],
)
def test_figure_range_and_direction_are_told_apart(one, other, figure, spread, way):
    facts = [fact("daily.a", "value", one), fact("daily.b", "value", other, park="other")]
    given = dataset(parks=PARKS, facts=facts, indicators=INDICATORS)
    found = difference(*facts, Comparer(Catalogue(given)))
    assert isinstance(found, Derived)
    assert (found.text, found.spread, found.direction) == (figure, spread, way)


def test_under_a_head_with_its_unit_a_difference_goes_without_it():
    facts = named(CHENGDU + "trade-value-2024"), named(X + "trade-value-2024")
    found = difference(*facts, COMPARER)
    assert isinstance(found, Derived)
    assert (found.under("亿元"), found.under("元")) == ("高约2233", "高约2233亿元")
    assert found.marked == "高约2233亿元（2232.0～2233.1，推算）"
