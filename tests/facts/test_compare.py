"""Verdicts on two facts and on rows: the bundled cases, each rule, and what must always hold."""

from __future__ import annotations

from itertools import combinations

import pytest
from golden_verdicts import CHENGDU, HAIKOU, VERDICTS, X
from hypothesis import given
from hypothesis import strategies as st
from make import dataset, fact, indicator, period

from parkfacts.bundled import resource
from parkfacts.facts import bounds, compare
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.compare import Comparer
from parkfacts.facts.dataset import read_dataset
from parkfacts.facts.model import Claim, Fact, Park, Relation, Scope
from parkfacts.facts.verdict import ACTS, CODES

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
    assert verdict.reasons[0].values == ("[1] 78家", "[1] 80家")


def test_a_claim_against_a_fact_is_shown_with_both_sources():
    one = fact("daily.a", "rank", "第1")
    other = fact("digest.b", "rank", "第1", source="digest", park="other", period=period("2025"))
    claim = Claim(
        id="digest.again", source="digest", paragraph=1, park="other", family="trade",
        kind="first", period=period("2025"), text="称其蝉联第一。", against=["daily.a"],
    )  # fmt: skip
    for pair in ((one, other), (other, one)):
        found = verdict_of(*pair, claims=[claim]).reasons[-1]
        assert (found.code, found.text) == ("claim-conflict", "称其蝉联第一（[2]），与[1]不合")


def test_row_of_zones_is_ranked_with_the_scope_note():
    row = COMPARER.row([BUNDLED.fact(f"{name}trade-value-2024") for name in (X, CHENGDU, HAIKOU)])
    assert (row.word, row.line) == ("可比", "同指标、同期；统计所含不同：成都高新综保含双流园区")
    order = [(place.fact.partition(".")[0], place.place) for place in row.ranking]
    assert order == [("chengdu-gaoxin-ftz-2024", 1), ("xiyong-2025", 2), ("haikou-ftz-2024", 3)]


def test_row_with_one_of_another_period_is_comparable_in_part():
    facts = [
        fact("daily.a", "companies", "78家"),
        fact("daily.b", "companies", "90家", park="other"),
        fact("daily.c", "companies", "95家", park="park", period=period("2023")),
    ]
    row = Comparer(Catalogue(dataset(parks=TWO_ZONES, facts=facts))).row(facts)
    assert (row.word, row.comparable) == ("部分可比", (("daily.a", "daily.b"),))
    assert (row.line, row.ranking) == ("期间不同：2024年、2023年", ())


def test_rank_puts_the_first_place_first_and_equal_ones_together():
    field = Scope(label="全国参评150个", within="全国", out_of=150)
    facts = [
        fact("daily.a", "companies", "90家"),
        fact("daily.b", "companies", "95家", park="other"),
        fact("daily.c", "companies", "90家", park="park"),
        fact("daily.d", "rank", "第10", scope=field),
        fact("daily.e", "rank", "第8", scope=field, park="other"),
    ]
    ranks = [indicator("rank", "排名", "位", "rank", direction="down")]
    counted = [indicator("companies", "企业数", "家", direction="up")]
    data = dataset(parks=TWO_ZONES, facts=facts, indicators=ranks + counted)
    comparer = Comparer(Catalogue(data))
    assert [tuple(place) for place in comparer.row(facts[3:]).ranking] == [
        ("daily.e", 1),
        ("daily.d", 2),
    ]
    assert [place.place for place in comparer.row(facts[:3]).ranking] == [1, 2, 2]
