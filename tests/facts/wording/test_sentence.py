"""Wording: finished sentences in which nothing of a fact's meaning is lost."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from make import TRADE, TRADE_SENTENCE, dataset, fact, period, quantity, tiny_dataset

from parkfacts import bundled
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.model import Dataset, Fact, Quantity, Scope
from parkfacts.facts.scope import scope_text
from parkfacts.facts.wording.labels import figure
from parkfacts.facts.wording.sentence import as_of, breath_of, sentence


def say(*facts: Fact) -> str:
    """The sentence of the first of some facts and its group."""
    catalogue = Catalogue(dataset(facts=list(facts)))
    return sentence(breath_of(facts[0], catalogue), catalogue)


@pytest.mark.parametrize("told", TRADE, ids=[told.id for told in TRADE])
def test_level_growth_and_share_are_one_sentence(told: Fact) -> None:
    catalogue = Catalogue(tiny_dataset())
    assert sentence(breath_of(told, catalogue), catalogue) == TRADE_SENTENCE


@pytest.mark.parametrize(
    ("fact_id", "said"),
    [
        ("daily.power", "西永微电园算力资源超1.5万P（期间未写明）。"),
        ("daily.companies", "截至发文时（发文日期2025年3月12日），西永微电园高新技术企业200余家。"),
        ("daily.capacity", "2024年，西永微电园服务器设计年产能年产5万台。"),
        ("daily.output", "2027年，西永微电园智能网联汽车产值计划为1000亿元。"),
        (
            "digest.rank",
            "2023年度（推断），西永综合保税区的绩效评估全国排名第10（全国参评150个）。",
        ),
        ("digest.wafers", "安意法半导体晶圆计划产能每周约1万片（全面达产后，期间未写明）。"),
    ],
)
def test_fact_alone(fact_id: str, said: str) -> None:
    catalogue = Catalogue(tiny_dataset())
    assert sentence(breath_of(catalogue.fact(fact_id), catalogue), catalogue) == said


ALONE: list[tuple[dict[str, Any], str]] = [
    (
        {"indicator_id": "growth", "literal": "下降2.3%"},
        "2024年，西永综合保税区外贸进出口值下降2.3%。",
    ),
    (
        {"indicator_id": "growth", "literal": "-2.3%"},
        "2024年，西永综合保税区外贸进出口值下降2.3%。",
    ),
    (
        {"indicator_id": "growth", "literal": "8%", "status": "planned"},
        "2024年，西永综合保税区外贸进出口值计划增长8%。",
    ),
    (
        {"indicator_id": "growth", "literal": "6.1%", "scope": Scope(label="同口径")},
        "2024年，西永综合保税区外贸进出口值同口径增长6.1%。",
    ),
    (
        {"indicator_id": "revenue-growth", "literal": "21%"},
        "2024年，西永综合保税区营业收入年均增长21%。",
    ),
    (
        {"indicator_id": "cargo-share", "literal": "55%", "scope": Scope(within="重庆市")},
        "2024年，西永综合保税区航空货邮吞吐量占重庆市比重55%。",
    ),
    (
        {"indicator_id": "output", "literal": "近20亿元", "status": "unclear"},
        "2024年，西永综合保税区智能网联汽车产值近20亿元（是否实现未写明）。",
    ),
    (
        {"indicator_id": "output", "literal": "20亿元", "status": "design"},
        "2024年，西永综合保税区智能网联汽车产值20亿元（设计值）。",
    ),
    (
        {"indicator_id": "companies", "literal": "460", "unit": "家"},
        "2024年，西永综合保税区高新技术企业460家。",
    ),
    (
        {"indicator_id": "time", "literal": "两个多月", "period": period("", "unstated")},
        "西永综合保税区厂房装修用时两个多月（期间未写明）。",
    ),
    (
        {
            "indicator_id": "value",
            "literal": "86亿元",
            "period": period("", "unstated", label="全年，年份未写明"),
        },
        "全年（年份未写明），西永综合保税区外贸进出口值86亿元。",
    ),
    (
        {"indicator_id": "value", "literal": "5021亿元", "scope": Scope(includes="含双流园区")},
        "2024年，西永综合保税区（含双流园区）外贸进出口值5021亿元。",
    ),
    (
        {"indicator_id": "place-change", "literal": "提升37位", "scope": Scope(label="较上年")},
        "2024年，西永综合保税区绩效评估全国排名较上年提升37位。",
    ),
    (
        {"indicator_id": "streak", "literal": "连续7年", "unit": "年"},
        "2024年，西永综合保税区进出口值居前列已连续7年。",
    ),
]


def words(literal: str, unit: str) -> Quantity:
    """The quantity of a literal, also of one that the parser leaves to people."""
    if literal == "连续7年":
        read = quantity("7年")
        return Quantity(literal=literal, value=read.value, unit=unit)
    return quantity(literal, unit)


@pytest.mark.parametrize(("fields", "said"), ALONE, ids=[said for _, said in ALONE])
def test_each_kind_of_fact(fields: dict[str, Any], said: str) -> None:
    given_fields = dict(fields)
    literal, unit = given_fields.pop("literal"), given_fields.pop("unit", "")
    told = words(literal, unit)
    assert say(fact("daily.a", literal="1", quantity=told, **given_fields)) == said


def test_change_behind_its_rank_and_another_period() -> None:
    lead = fact("daily.a", "rank", "第27位", group="daily.g")
    change = fact("daily.b", "place-change", "提升37位", of="daily.a", group="daily.g",
                  scope=Scope(label="较上年"))  # fmt: skip
    later = fact("daily.c", "growth", "3%", group="daily.g", period=period("2025H1"))
    more = fact("daily.d", "growth", "4%", group="daily.g", period=period("2025"))
    assert say(change, lead, later, more) == (
        "2024年，西永综合保税区的绩效评估全国排名第27位，较上年提升37位，"
        "2025年上半年外贸进出口值增长3%，2025年增长4%。"
    )


def test_what_all_share_is_said_once() -> None:
    unstated = period("", "unstated")
    one = fact("daily.a", "value", "1亿元", group="daily.g", period=unstated)
    two = fact("daily.b", "companies", "2家", group="daily.g", period=unstated)
    said = "西永综合保税区外贸进出口值1亿元，高新技术企业2家（期间均未写明）。"
    assert say(one, two) == said


def test_another_park_is_named() -> None:
    one = fact("daily.a", "value", "1亿元", group="daily.g")
    two = fact("daily.b", "value", "2亿元", group="daily.g", park="park")
    assert say(one, two).endswith("，西永微电园外贸进出口值2亿元。")


def test_achieved_beside_planned_says_so() -> None:
    one = fact("daily.a", "value", "1亿元", group="daily.g", status="planned")
    two = fact("daily.b", "companies", "2家", group="daily.g")
    assert say(one, two).endswith("计划为1亿元，高新技术企业2家（已实现）。")


def test_day_of_the_article_is_never_invented() -> None:
    daily, digest = tiny_dataset().sources
    assert as_of(daily) == "发文日期2025年3月12日"
    assert as_of(digest) == "发文日期2024年，年份推断"


def test_figure_brings_what_the_literal_leaves_out() -> None:
    assert figure(fact("a", "wafers", "约1万片", unit="万片/周")) == "每周约1万片"
    first = Quantity(literal="榜首", value=quantity("1").value, unit="位")
    assert figure(fact("a", "rank", "1", quantity=first)) == "榜首（第1）"


def test_scope_falls_back_on_area_and_field() -> None:
    told = fact("a", "rank", "第10", scope=Scope(within="全国", out_of=150, includes="含分园"))
    assert scope_text(told) == "全国参评150个，含分园"


STATUSES = st.sampled_from(["actual", "planned", "design", "unclear"])
PERIODS = st.sampled_from(
    [
        period(),
        period("2023", "inferred"),
        period("", "unstated"),
        period("@article"),
        period("@article", "unstated"),
        period("@article", "inferred"),
        period("", "unstated", label="全年，年份未写明"),
    ]
)
SCOPES = st.sampled_from(
    [Scope(), Scope(label="占全市"), Scope(label="全国参评150个"), Scope(includes="含双流园区")]
)
FIGURES = st.sampled_from(
    [
        ("value", "突破2000亿元"), ("growth", "近30%"), ("share", "约40%"), ("rank", "第10"),
        ("companies", "200余家"), ("power", "超1.5万P"), ("capacity", "年产5万台"),
        ("place-change", "提升37位"), ("cargo-share", "1/4"), ("revenue-growth", "不到3%"),
    ]
)  # fmt: skip


@st.composite
def groups(draw: st.DrawFn) -> list[Fact]:
    """One to four facts told together, of any kind, status, period, scope."""
    found: list[Fact] = []
    for number in range(draw(st.integers(1, 4))):
        indicator, literal = draw(FIGURES)
        same = [told.id for told in found if told.indicator == {"growth": "value"}.get(indicator)]
        found.append(
            fact(
                f"daily.{number}",
                indicator,
                literal,
                park=draw(st.sampled_from(["zone", "park"])),
                period=draw(PERIODS),
                status=draw(STATUSES),
                scope=draw(SCOPES),
                of=draw(st.sampled_from([None, *same])),
                group="daily.g",
            )
        )
    return found


def assert_nothing_is_lost(told: list[Fact], said: str) -> None:
    """Each literal with its qualifier, and every mark that is due, stands in the sentence."""
    assert said.endswith("。")
    for one in told:
        assert one.quantity.literal in said
        for mark, due in (
            ("计划", one.status == "planned"),
            ("设计", one.status == "design"),
            ("是否实现未写明", one.status == "unclear"),
            ("未写明", one.period.basis == "unstated"),
            ("推断", one.period.basis == "inferred"),
            (one.scope.includes, True),
        ):
            assert not due or mark in said
        # 占全市 and 在GDP中 may be turned into 在全市约占 and 占GDP比重.
        for part in one.scope.label.split("，"):
            assert part.removeprefix("占").removeprefix("在").removesuffix("中") in said
    assert not any(wrong in said for wrong in ("，，", "（）", "。。", "）（推断", "为为", "第第"))


@given(groups())
def test_sentence_never_drops_a_mark(told: list[Fact]) -> None:
    for one in told:
        catalogue = Catalogue(dataset(facts=told))
        assert_nothing_is_lost(told, sentence(breath_of(one, catalogue), catalogue))
        assert_nothing_is_lost([one], sentence([one], catalogue))


@pytest.fixture(scope="module")
def shipped() -> Dataset:
    return read_dataset(bundled.resource("parkfacts.json"))


def test_sentences_of_the_shipped_dataset_lose_nothing(shipped: Dataset) -> None:
    catalogue = Catalogue(shipped)
    for told in shipped.facts:
        together = breath_of(told, catalogue)
        assert_nothing_is_lost(together, sentence(together, catalogue))
        assert_nothing_is_lost([told], sentence([told], catalogue))


def test_example_of_the_zone(shipped: Dataset) -> None:
    catalogue = Catalogue(shipped)
    assert (
        sentence(breath_of(catalogue.fact("xiyong-2025.trade-value-2024"), catalogue), catalogue)
        == TRADE_SENTENCE
    )
