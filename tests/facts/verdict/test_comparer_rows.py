"""Verdicts of rows: which figures are ranked, which are concerned, and in what order."""

from __future__ import annotations

from golden_verdicts import CHENGDU, HAIKOU, X
from make import dataset, fact, indicator, period

from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.model import Park, Scope
from parkfacts.facts.verdict.comparer import Comparer

BUNDLED = Catalogue(read_dataset(resource("parkfacts.json")))


COMPARER = Comparer(BUNDLED)


TWO_ZONES = [
    Park(id="zone", name="甲综保区", kind="zone"),
    Park(id="other", name="乙综保区", kind="zone"),
    Park(id="park", name="丙园区", kind="park"),
]


def test_places_need_no_direction_and_figures_without_one_have_none():
    ranks = indicator("rank", "排名", "位", "rank", direction="none")
    field = indicator("companies", "参评数", "家", direction="none")
    scope = Scope(label="全国", out_of=999999)
    facts = [
        fact("daily.a", "rank", "第1", scope=scope),
        fact("daily.b", "rank", "第999999", scope=scope, park="other"),
        fact("daily.c", "companies", "9家"),
        fact("daily.d", "companies", "8家", park="other"),
    ]
    comparer = Comparer(
        Catalogue(dataset(parks=TWO_ZONES, facts=facts, indicators=[ranks, field], claims=[]))
    )
    assert comparer.row(facts[:2]).ranking[0] == ("daily.a", 1)
    fields = comparer.row(facts[2:])
    assert (fields.word, fields.ranking) == ("可比", ())
    assert fields.verdict.codes == ("no-direction",)


def test_a_row_names_whose_figures_are_concerned():
    facts = [
        fact("daily.a", "value", "2.1亿元"),
        fact("daily.b", "value", "2.14亿元", park="other"),
        fact("daily.c", "value", "超9亿元", park="third"),
        fact("daily.d", "value", "2.18亿元", park="fourth"),
    ]
    parks = [*TWO_ZONES[:2], Park(id="third", name="丙", kind="zone"),
             Park(id="fourth", name="丁", kind="zone")]  # fmt: skip
    comparer = Comparer(Catalogue(dataset(parks=parks, facts=facts, claims=[])))
    told = {one.code: one.text for one in comparer.row(facts[:3]).verdict.reasons}
    assert told == {
        "not-separable": "在限定词与舍入之内分不出高低：甲综保区2.1亿元、乙综保区2.14亿元",
        "bound": "有限定词，差值只知至少或至多：丙超9亿元",
    }
    facts[3] = fact("daily.d", "value", "2.08亿元", park="fourth")
    told = {one.code: one.text for one in comparer.row([*facts[:2], facts[3]]).verdict.reasons}
    assert told["not-separable"] == (
        "在限定词与舍入之内分不出高低：甲综保区2.1亿元与乙综保区2.14亿元、甲综保区2.1亿元与丁2.08亿元"
    )


def test_row_of_zones_is_ranked_with_the_scope_note():
    row = COMPARER.row([BUNDLED.fact(f"{name}trade-value-2024") for name in (X, CHENGDU, HAIKOU)])
    assert row.word == "可比（注意口径）"
    assert row.line == "同指标、同期；统计所含不同：成都高新综保含双流园区"
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
