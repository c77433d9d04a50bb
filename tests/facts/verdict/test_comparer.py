"""Verdicts on two facts and on rows: the bundled cases, each rule, and what must always hold."""

from __future__ import annotations

from itertools import combinations

import pytest
from golden_verdicts import CHENGDU, HAIKOU, VERDICTS, X
from hypothesis import given
from hypothesis import strategies as st
from make import dataset, fact, indicator, marked, period

from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.model import Claim, Fact, Park, Relation, Scope
from parkfacts.facts.quantity import bounds
from parkfacts.facts.verdict import comparer as compare
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.verdict import ACTS, CODES

LETTERS = dict(zip("sdrk", ACTS, strict=True))
BUNDLED = Catalogue(read_dataset(resource("parkfacts.json")))
COMPARER = Comparer(BUNDLED)
FACTS = st.sampled_from(BUNDLED.facts)
TWO_ZONES = [
    Park(id="zone", name="甲综保区", kind="zone"),
    Park(id="other", name="乙综保区", kind="zone"),
    Park(id="park", name="丙园区", kind="park"),
]


def two(one: Fact, other: Fact, **tables) -> tuple[Comparer, Fact, Fact]:
    """A comparer over two facts of two zones."""
    given = {"parks": TWO_ZONES, "facts": [one, other], "claims": []} | tables
    return Comparer(Catalogue(dataset(**given))), one, other


def verdict_of(one: Fact, other: Fact, **tables):
    comparer, *both = two(one, other, **tables)
    return comparer.verdict(*both)


@pytest.mark.parametrize(("one", "other", "allowed", "order", "codes"), VERDICTS)
def test_bundled_cases(one, other, allowed, order, codes):
    facts = BUNDLED.fact(one), BUNDLED.fact(other)
    verdict = COMPARER.verdict(*facts)
    assert {act for act in ACTS if verdict.allows(act)} == {LETTERS[letter] for letter in allowed}
    assert sorted(verdict.codes) == sorted(codes)
    assert COMPARER.order(*facts) == order


@given(FACTS, FACTS)
def test_swapping_two_facts_changes_no_reason(one, other):
    there, back = COMPARER.verdict(one, other), COMPARER.verdict(other, one)
    assert there.codes == back.codes
    assert there.relation == back.relation


@given(FACTS)
def test_a_fact_with_itself_is_the_same(one):
    verdict = COMPARER.verdict(one, one)
    assert (verdict.relation, verdict.codes) == ("same", ("same-fact",))
    assert not any(verdict.allows(act) for act in ACTS)


def test_nothing_is_reckoned_across_what_differs():
    """All pairs of the bundled facts."""
    seen = 0
    for one, other in combinations(BUNDLED.facts, 2):
        verdict = COMPARER.verdict(one, other)
        if not (verdict.difference or verdict.rank or verdict.ratio):
            continue
        seen += 1
        assert one.indicator == other.indicator
        assert one.park != other.park
        assert (one.period.start, one.period.end) == (other.period.start, other.period.end)
        assert one.status == other.status
        assert one.scope.within == other.scope.within
        if verdict.rank:
            intervals = [bounds.bounds_of(row.quantity) for row in (one, other)]
            assert bounds.order(*intervals) != "unknown"
    assert seen > 20


@given(st.lists(FACTS, max_size=4, unique_by=lambda row: row.id))
def test_a_row_is_ranked_only_where_every_pair_is(facts):
    row = COMPARER.row(facts)
    pairs = [COMPARER.verdict(*pair) for pair in combinations(facts, 2)]
    assert bool(row.ranking) == bool(pairs and all(verdict.rank for verdict in pairs))


def test_every_reason_has_words_and_a_declared_code():
    for one, other, *_ in VERDICTS:
        for found in COMPARER.verdict(BUNDLED.fact(one), BUNDLED.fact(other)).reasons:
            assert found.code in CODES
            assert found.text
            assert set(found.facts) == {one, other}


SHARE = {"scope": Scope(label="占全市", within="重庆市")}


@pytest.mark.parametrize(
    ("one", "other", "codes"),
    [
        (("companies", "78家"), ("companies", "78家"), ()),
        (("companies", "约78家"), ("companies", "90家"), ("no-bounds",)),
        (("value", "超12亿元"), ("value", "超5亿元"),
         ("no-difference-bound", "not-separable")),
        (("companies", "近80家"), ("companies", "90家"), ("divisor-unbounded", "bound")),
        (("value", "2.1亿元"), ("value", "2.14亿元"), ("not-separable",)),
    ],
)  # fmt: skip
def test_what_qualifiers_and_rounding_leave(one, other, codes):
    verdict = verdict_of(fact("daily.a", *one), fact("daily.b", *other, park="other"))
    assert verdict.codes == codes


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"status": "planned"}, "status"),
        ({"period": period("2023/2024")}, "multi-year"),
        ({"period": period("2024H1")}, "part-year"),
        ({"period": period("2023")}, "period"),
        ({"period": period("", "unstated")}, "period-unstated"),
        ({"period": period("2024", "inferred")}, "period-inferred"),
        ({"scope": Scope(label="同口径")}, "scope"),
        ({"scope": Scope(includes="含双流园区")}, "includes"),
        ({"park": "park"}, "park-kind"),
    ],
)
def test_each_respect_gives_its_reason(fields, code):
    other = fact("daily.b", "companies", "90家", **({"park": "other"} | fields))
    verdict = verdict_of(fact("daily.a", "companies", "78家"), other)
    assert verdict.codes == (code,)
    assert verdict.comparable == (not CODES[code].bars)


@pytest.mark.parametrize(
    ("nature", "codes"), [("stock", ("period-form",)), ("cumulative", ("cumulative",))]
)
def test_a_year_and_its_end_are_one_time_for_a_stock_only(nature, codes):
    counted = [indicator("companies", "企业数", "家", nature=nature)]
    year_end = period("2024-12-31", start=None, granularity="as-of", label="截至2024年底")
    one = fact("daily.a", "companies", "78家")
    other = fact("daily.b", "companies", "90家", park="other", period=year_end)
    assert verdict_of(one, other, indicators=counted).codes == (
        *codes, *(("cumulative-start",) if nature == "cumulative" else ()),
    )  # fmt: skip


def test_verdicts_are_the_same_when_nothing_is_kept(monkeypatch):
    facts = [BUNDLED.fact(f"{name}trade-value-2024") for name in (X, CHENGDU, HAIKOU)]
    monkeypatch.setattr(compare, "_MOST_KEPT", 1)
    forgetful = Comparer(BUNDLED)
    for some in (facts, facts[:2], facts):
        row, known = forgetful.row(some), COMPARER.row(some)
        assert (row.word, row.line, row.verdict, row.ranking, row.comparable) == (
            known.word, known.line, known.verdict, known.ranking, known.comparable,
        )  # fmt: skip


def test_an_indicator_may_forbid_comparison_across_kinds_of_parks():
    zones_only = [indicator("value", "外贸进出口值", "元", by_kind=True)]
    one, other = fact("daily.a", "value", "3亿元"), fact("daily.b", "value", "5亿元", park="park")
    verdict = verdict_of(one, other, indicators=zones_only)
    assert verdict.codes == ("by-kind",)
    assert not verdict.difference


def test_parks_that_hold_a_common_part_overlap():
    parks = [*TWO_ZONES, Park(id="fab", name="晶圆厂", kind="company", parent="zone",
                              homes=[Relation(park="other")])]  # fmt: skip
    one, other = fact("daily.a", "value", "3亿元"), fact("daily.b", "value", "5亿元", park="other")
    assert verdict_of(one, other, parks=parks).codes == ("overlap",)


def test_told_twice_in_disagreement_is_a_conflict():
    one, other = fact("daily.a", "companies", "78家"), fact("digest.b", "companies", "80家")
    verdict = verdict_of(one, other)
    assert (verdict.relation, verdict.codes) == ("told-twice", ("conflict",))
    assert verdict.reasons[0].values == (marked("[1] 78家"), marked("[1] 80家"))


def test_a_claim_against_a_fact_is_shown_with_both_sources():
    one = fact("daily.a", "rank", "第1")
    other = fact("digest.b", "rank", "第1", source="digest", park="other", period=period("2025"))
    claim = Claim(
        id="digest.again", source="digest", paragraph=1, park="other", family="trade",
        kind="first", period=period("2025"), text="称其蝉联第一。", against=["daily.a"],
    )  # fmt: skip
    for pair in ((one, other), (other, one)):
        found = verdict_of(*pair, claims=[claim]).reasons[-1]
        told = marked(
            "关于乙综保区，称其蝉联第一（[2]），与[1]所载甲综保区2024年绩效评估全国排名第1不合"
        )
        assert (found.code, found.text) == ("claim-conflict", told)


def test_the_line_of_a_row_tells_the_contradicted_claim_with_its_scope():
    row = COMPARER.row(
        [BUNDLED.fact(X + "ftz-rank-region-2023"), BUNDLED.fact(CHENGDU + "ftz-rank-region-2024")]
    )
    first, _, claimed = row.line.partition("；")
    assert first.startswith("评价年度不同：")
    assert claimed.startswith("关于成都高新综保，")
    assert claimed.endswith(
        "西永综保2023年度（推断）综保区绩效评估分区排名第一名（西部和东北地区）不合"
    )


TOLD = [
    fact("daily.a", "companies", "10家"),
    fact("daily.b", "companies", "11家", park="other"),
    fact("digest.a", "companies", "12家", source="digest"),
]


def test_nothing_is_reckoned_with_a_figure_that_is_told_otherwise():
    comparer = Comparer(Catalogue(dataset(parks=TWO_ZONES, facts=TOLD, claims=[])))
    row = comparer.row(TOLD[:2])
    assert (row.word, row.ranking) == ("只可并列", ())
    assert row.line == marked("甲综保区的数两处说法不合：[1] 10家、[2] 12家")
    verdict = comparer.verdict(*TOLD[:2])
    assert verdict.codes == ("disputed",)
    assert not (verdict.difference)
    assert not (verdict.ratio)
    assert not (verdict.rank)


@pytest.mark.parametrize(
    ("literal", "fields"),
    [
        ("10家", {}),
        ("近12家", {}),
        ("12家", {"period": period("2023")}),
        ("12家", {"status": "planned"}),
        ("12家", {"scope": Scope(label="另一口径")}),
        ("12家", {"scope": Scope(includes="含双流园区")}),
    ],
)
def test_what_agrees_or_tells_of_something_else_changes_nothing(literal, fields):
    beside = fact("digest.a", "companies", literal, source="digest", **fields)
    comparer = Comparer(Catalogue(dataset(parks=TWO_ZONES, facts=[*TOLD[:2], beside], claims=[])))
    assert comparer.row(TOLD[:2]).line == "指标、期间、口径、状态都相同"
