"""What must hold of every two facts and every row, whatever a dataset tells: generated facts."""

from __future__ import annotations

from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st
from make import dataset, fact, indicator, period

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.against import differences, rank_places, ratios
from parkfacts.facts.comparison.cells import Policy
from parkfacts.facts.comparison.matrix import ComparisonQuery, compare_parks
from parkfacts.facts.derived.differences import difference, ratio
from parkfacts.facts.derived.figure import Derived
from parkfacts.facts.model import Fact, Park, Relation, Scope
from parkfacts.facts.quantity import bounds
from parkfacts.facts.quantity.literal import base_unit
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.verdict import ACTS

PARKS = [
    Park(id="zone", name="甲综保区", kind="zone", parent="park"),
    Park(id="other", name="乙综保区", kind="zone"),
    Park(id="third", name="丙综保区", kind="zone"),
    Park(id="park", name="丁园区", kind="park", overlaps=[Relation(park="third")]),
]
INDICATORS = [
    indicator("value", "外贸进出口值", "元", nature="flow"),
    indicator("export", "出口额", "元", nature="flow"),
    indicator("stock", "保有量", "台", nature="stock", by_kind=True),
    indicator("total", "累计投资", "元", nature="cumulative"),
    indicator("growth", "外贸进出口值增速", "%", "growth", of="value"),
    indicator("mean", "外贸进出口值年均增速", "%", "average_growth", of="value"),
    indicator("share", "外贸进出口值占比", "%", "share", of="value"),
    indicator("local", "地方口径产值", "元", by_kind=True),
    indicator("rank", "排名", "位", "rank", direction="down"),
    indicator("size", "晶圆尺寸", "英寸", "size"),
]
LITERALS = {
    "元": ("3亿元", "3.0亿元", "5亿元", "突破4亿元", "超4亿元", "近4亿元", "约4亿元", "40000万元"),
    "台": ("78台", "90台", "200余台", "近80台"),
    "%": ("5%", "5.0%", "下降2%", "12.5%", "近四成", "超10%", "1/4"),
    "位": ("第1", "第10", "前四"),
    "英寸": ("8英寸", "12英寸"),
}
PERIODS = [
    period(), period("2023"), period("2024H1"), period("2023/2024"), period("2024-12"),
    period("2024-12-31", granularity="as-of", start=None), period("@article"),
    period("", "unstated"), period("2024", "inferred"),
]  # fmt: skip
SCOPES = [
    Scope(), Scope(includes="含双流园区"), Scope(label="占全市", within="重庆市"),
    Scope(label="占全省", within="四川省"), Scope(label="同口径"),
    Scope(label="全国参评150个", within="全国", out_of=150),
    Scope(label="全国参评154个", within="全国", out_of=154), Scope(label="全国", within="全国"),
]  # fmt: skip


ZONE_IDS = ("other", "third", "zone")
STATUSES = ["actual", "planned", "design", "unclear"]


TERMS = st.fixed_dictionaries(
    {
        "period": st.sampled_from(PERIODS),
        "scope": st.sampled_from(SCOPES),
        "status": st.sampled_from(STATUSES),
    }
)
PLAIN = st.just({"period": period(), "scope": Scope(), "status": "actual"})


@st.composite
def alike(draw, least: int, most: int) -> list[Fact]:
    """Facts of one indicator, or of some, that differ from one another in a respect or two."""
    chosen = draw(st.sampled_from(INDICATORS))
    usual = draw(PLAIN | TERMS)
    mixed = draw(st.integers(0, 3)) == 0
    beside = [row for row in INDICATORS if draw(st.booleans()) or row.unit == chosen.unit]
    found = []
    for number in range(draw(st.integers(least, most))):
        row = draw(st.sampled_from(beside)) if mixed else chosen
        odd = draw(st.sets(st.sampled_from(["park", *usual]), max_size=1))
        terms = {name: draw(TERMS)[name] if name in odd else usual[name] for name in usual}
        park = draw(st.sampled_from(PARKS)).id if "park" in odd else ZONE_IDS[number % 3]
        literal = draw(st.sampled_from(LITERALS[row.unit]))
        source = draw(st.sampled_from(["daily", "digest"]))
        found.append(fact(f"daily.f{number}", row.id, literal, park=park, source=source, **terms))
    return found


PAIRS = alike(2, 2).map(tuple)


def index_of(facts) -> FactIndex:
    return FactIndex(
        Catalogue(dataset(parks=PARKS, indicators=INDICATORS, facts=list(facts), claims=[]))
    )


def comparer_of(facts) -> Comparer:
    return Comparer(index_of(facts).catalogue)


@given(PAIRS)
def test_a_verdict_is_the_same_both_ways(pair):
    one, other = pair
    comparer = comparer_of(pair)
    there, back = comparer.verdict(one, other), comparer.verdict(other, one)
    assert there.relation == back.relation
    assert [there.allows(act) for act in ACTS] == [back.allows(act) for act in ACTS]
    assert [reason.code for reason in there.reasons] == [reason.code for reason in back.reasons]
    for reason, mirrored in zip(there.reasons, back.reasons, strict=True):
        assert set(reason.facts) == {one.id, other.id}
        if reason.values:
            assert dict(zip(reason.facts, reason.values, strict=True)) == dict(
                zip(mirrored.facts, mirrored.values, strict=True)
            )
    mirror = {"greater": "less", "less": "greater", "equal": "equal", "unknown": "unknown"}
    assert comparer.order(other, one) == mirror[comparer.order(one, other)]


@given(PAIRS)
def test_a_difference_is_the_same_both_ways(pair):
    one, other = pair
    comparer = comparer_of(pair)
    there, back = difference(one, other, comparer), difference(other, one, comparer)
    assert isinstance(there, Derived) == isinstance(back, Derived)
    if isinstance(there, Derived) and isinstance(back, Derived):
        assert there.interval == bounds.negative(back.interval)
        assert there.value == -back.value


def same_time(one: Fact, other: Fact) -> bool:
    """Said once more in the test's own words: the same days, or one day for what stands then."""
    if one.indicator == "size":
        return True
    here, there = one.period, other.period
    if here.end is None or there.end is None:
        both = all(
            row.label == "截至发文时" or row.granularity == "article" for row in (here, there)
        )
        stated = here.basis == there.basis == "stated"
        return both and stated and one.source == other.source
    return here.end == there.end and (here.start == there.start or one.indicator == "stock")


def may_be_reckoned(one: Fact, other: Fact) -> bool:
    """Whether the two agree in all that a difference or a rank takes for granted."""
    fields = {row.scope.out_of for row in (one, other)} - {None}
    labels = {
        "" if row.scope.within else row.scope.label.replace("，含双流园区", "")
        for row in (one, other)
    }
    return (
        one.park != other.park
        and {one.park, other.park} not in ({"zone", "park"}, {"third", "park"})
        and one.indicator == other.indicator
        and base_unit(one.quantity.unit) == base_unit(other.quantity.unit)
        and same_time(one, other)
        and one.status == other.status != "unclear"
        and one.scope.within == other.scope.within
        and len(labels) == 1
        and not (one.indicator == "rank" and len(fields) > 1)
        and not (one.indicator in ("local", "stock") and "park" in (one.park, other.park))
    )


def parted(one: Fact, other: Fact) -> bool:
    """Whether no value within both figures, but for a tie of rounding or two equal counts."""
    (low, high, *_), (least, most, *_) = (bounds.bounds_of(row.quantity) for row in (one, other))
    above = low is not None and most is not None and low >= most
    below = high is not None and least is not None and high <= least
    return above or below


@settings(max_examples=500)
@given(PAIRS)
def test_nothing_is_reckoned_across_what_differs(pair):
    one, other = pair
    comparer = comparer_of(pair)
    verdict = comparer.verdict(one, other)
    found = difference(one, other, comparer), ratio(one, other, comparer)
    if not may_be_reckoned(one, other):
        assert not verdict.comparable
        assert not any(verdict.allows(act) for act in ("difference", "ratio", "rank"))
        assert not any(isinstance(one_of, Derived) for one_of in found)
        assert comparer.order(one, other) == "unknown"
    assert not verdict.rank or parted(one, other)


@given(PAIRS)
def test_what_agrees_in_all_is_barred_only_by_its_uncertainty_or_its_kind(pair):
    """The rules are not so strict that nothing passes."""
    codes = set(comparer_of(pair).verdict(*pair).codes)
    assert not may_be_reckoned(*pair) or codes <= {
        "no-bounds", "no-difference-bound", "not-separable", "no-direction", "not-divisible",
        "divisor-unbounded", "bound", "includes", "period-inferred", "period-form",
        "field-unstated", "cumulative-start", "park-kind",
    }  # fmt: skip


@settings(max_examples=200)
@given(alike(2, 12), st.sampled_from(["same", "nearest"]))
def test_no_row_of_a_comparison_reckons_across_what_differs(facts, policy: Policy):
    index = index_of(facts)
    comparer = Comparer(index.catalogue)
    comparison = compare_parks(PARKS, comparer, index, ComparisonQuery(policy))
    assert {row.indicator.id for row in comparison.rows} == {row.indicator for row in facts}
    for row in comparison.rows:
        shown = [cell.fact for cell in row.cells if cell.fact]
        told = [row for cell in row.cells for row in cell.facts]
        assert len(told) == sum(one.indicator == row.indicator.id for one in facts)
        ranked = [place for place in rank_places(row) if place is not None]
        if ranked:
            assert len(ranked) == len(shown)
            assert all(may_be_reckoned(*pair) for pair in combinations(shown, 2))
        by_id = {one.id: one for one in shown}
        for one, other in row.verdict.comparable:
            assert may_be_reckoned(by_id[one], by_id[other])
        base = next((cell.fact for cell in row.cells if cell.park == "other"), None)
        for reckoned in (differences, ratios):
            for cell, found in zip(row.cells, reckoned(row, "other", comparer), strict=True):
                if isinstance(found, Derived):
                    assert base is not None
                    assert cell.fact is not None
                    assert may_be_reckoned(cell.fact, base)


@given(PAIRS)
def test_difference_and_ratio_name_the_sources_of_both(pair):
    one, other = pair
    comparer = comparer_of(pair)
    for found in (difference(one, other, comparer), ratio(one, other, comparer)):
        if isinstance(found, Derived):
            assert set(found.inputs) == {one.id, other.id}
            assert set(found.sources) == {one.source, other.source}
            inferred = "inferred" in (one.period.basis, other.period.basis)
            assert ("所用期间是推断的" in found.notes) == inferred
            covers = {row.scope.includes for row in pair}
            assert any("双流" in note for note in found.notes) == (covers != {""})
