"""What a chart says: like with like, bounds as bounds, nothing left out without a word."""

from __future__ import annotations

from decimal import Decimal

import pytest
from make import marked

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.of_facts import chart_of
from parkfacts.facts.chart.spec import Chart, in_words
from parkfacts.facts.fields import Status
from parkfacts.facts.model import Dataset, Fact, Family, Indicator, Park, Period, Scope, Source
from parkfacts.facts.model import Quantity as Stored
from parkfacts.facts.quantity.literal import read_literal

CATALOGUE = Catalogue(
    Dataset(
        schema_version=1,
        title="样例",
        version="1",
        sources=[
            Source(
                id=name,
                title=f"题名{name}",
                publisher=publisher,
                kind="news",
                form="full",
                published="2025-03-12",
                published_certainty="stated",
            )
            for name, publisher in (("s1", "甲报"), ("s2", "乙报"))
        ],
        parks=[
            Park(id="a", name="甲综合保税区", short="甲综保", kind="zone"),
            Park(id="b", name="乙综合保税区", kind="zone"),
        ],
        families=[Family(id="trade", name="外贸"), Family(id="firms", name="企业")],
        indicators=[
            Indicator(id="trade", name="外贸进出口值", family="trade", unit="元"),
            Indicator(id="import", name="进口值", family="trade", unit="元"),
            Indicator(id="growth", name="进出口增速", family="trade", kind="growth", unit="%"),
            Indicator(id="share", name="进出口占比", family="trade", kind="share", unit="%"),
            Indicator(id="firms", name="企业数", family="firms", unit="家"),
            Indicator(id="rank", name="全国排名", family="trade", kind="rank", unit="位"),
        ],
    )
)


def fact(
    literal: str,
    park: str = "a",
    indicator: str = "trade",
    period: str = "2024年",
    status: Status = "actual",
    source: str = "s1",
    scope: Scope | None = None,
    basis: str = "stated",
) -> Fact:
    read = read_literal(literal)
    return Fact(
        id=f"{source}.{park}.{indicator}.{literal}.{period}",
        source=source,
        paragraph=1,
        park=park,
        indicator=indicator,
        quantity=Stored(
            literal=literal, qualifier=read.qualifier, value=read.value, unit=read.unit
        ),
        period=Period(label=period, basis=basis),  # type: ignore[arg-type]
        status=status,
        scope=scope or Scope(),
    )


def chart(*facts: Fact, selected: frozenset[str] = frozenset(), most: int = 40) -> Chart:
    return chart_of(facts, CATALOGUE, selected, most)


def test_unlike_units_and_kinds_have_panels_of_their_own() -> None:
    made = chart(
        fact("5亿元"),
        fact("2%", indicator="growth"),
        fact("39%", indicator="share"),
        fact("7家", indicator="firms"),
        fact("6亿元", indicator="import"),
    )
    assert [len(panel.bars) for panel in made.panels] == [2, 1, 1, 1]


def test_one_indicator_and_period_are_in_the_title_and_order_the_bars() -> None:
    (panel,) = chart(fact("334亿元"), fact("5021亿元", park="b")).panels
    assert panel.title == "外贸进出口值（亿元，2024年）"
    assert [(bar.label, bar.figure) for bar in panel.bars] == [
        ("乙综合保税区", "5021亿元"),
        ("甲综保", "334亿元"),
    ]


def test_different_periods_keep_the_order_and_are_pointed_out() -> None:
    (panel,) = chart(fact("1亿元"), fact("2亿元", park="b", period="2023年")).panels
    assert [bar.second for bar in panel.bars] == ["2024年", "2023年"]
    assert panel.note == "各柱期间不同"


def test_an_inferred_period_is_marked_but_not_another_period() -> None:
    (panel,) = chart(fact("1亿元"), fact("2亿元", park="b", basis="inferred")).panels
    assert [bar.second for bar in panel.bars] == ["2024年（推断）", "2024年"]
    assert panel.note == ""


def test_what_a_figure_takes_in_stands_beside_it_and_is_pointed_out() -> None:
    wider = Scope(label="含双流园区", includes="含双流园区")
    (panel,) = chart(fact("5亿元", scope=wider), fact("3亿元", park="b")).panels
    assert [bar.includes for bar in panel.bars] == ["（含双流园区）", ""]
    assert panel.note == "各柱口径不同"


@pytest.mark.parametrize(
    ("literal", "mark"),
    [
        ("突破2000亿元", "more"),
        ("超万元", "more"),
        ("200余元", "more"),
        ("近20亿元", "less"),
        ("不到5亿元", "less"),
        ("约5亿元", "about"),
        ("86亿元", "exact"),
    ],
)
def test_a_qualifier_leaves_the_bar_open(literal: str, mark: str) -> None:
    assert chart(fact(literal)).panels[0].bars[0].mark == mark


def test_only_marks_that_occur_are_explained() -> None:
    assert chart(fact("86亿元")).notes == ()
    assert chart(fact("超3亿元"), fact("突破5亿元")).notes == ("箭头向外：不止此数（突破、超）",)


def test_a_planned_figure_says_so_beside_its_bar_and_in_a_note() -> None:
    made = chart(fact("1000亿元", status="planned"), fact("3亿元", park="b"))
    assert [bar.second for bar in made.panels[0].bars] == ["计划", ""]
    assert made.notes == ("斜线：计划，不是实绩",)


def test_ranks_are_places_with_the_best_first_and_the_size_of_the_field() -> None:
    field = Scope(label="全国参评150个", out_of=150)
    (panel,) = chart(
        fact("第10", indicator="rank", scope=field),
        fact("第8位", park="b", indicator="rank", scope=field),
    ).panels
    assert panel.form == "places"
    assert [bar.figure for bar in panel.bars] == ["第8位 / 150", "第10 / 150"]
    assert panel.title == "全国排名（2024年，全国参评150个）"


def test_mixed_multipliers_come_to_one_exact_unit() -> None:
    (panel,) = chart(fact("2800家", indicator="firms"), fact("超1.2万家", "b", "firms")).panels
    assert panel.unit == "万家"
    assert sorted(bar.value for bar in panel.bars) == [Decimal("0.28"), Decimal("1.2")]


def test_tenths_are_drawn_in_percent() -> None:
    (panel,) = chart(fact("近四成", indicator="share")).panels
    assert (panel.unit, panel.bars[0].value) == ("%", Decimal(40))


def test_where_the_park_agrees_it_is_in_the_title_and_bars_say_what_differs() -> None:
    (panel,) = chart(fact("5亿元"), fact("3亿元", indicator="import")).panels
    assert panel.title == "甲综保 · 外贸 · 总量（亿元，2024年）"
    assert [bar.label for bar in panel.bars] == ["外贸进出口值", "进口值"]


def test_the_same_fact_told_by_two_sources_is_told_apart_by_them() -> None:
    (panel,) = chart(fact("5亿元"), fact("5亿元", source="s2")).panels
    assert [bar.second for bar in panel.bars] == [marked("来源[1]"), marked("来源[2]")]


def test_more_facts_than_can_be_read_are_counted_in_words() -> None:
    made = chart(*(fact(f"{n}亿元") for n in range(1, 8)), most=5)
    assert len(made.panels[0].bars) == 5
    assert made.notes == ("仅画前 5 条，共 7 条",)


def test_one_of_several_can_be_singled_out_but_not_all() -> None:
    one, other = fact("5亿元"), fact("3亿元", park="b")
    some = chart(one, other, selected=frozenset({one.id})).panels[0].bars
    both = chart(one, other, selected=frozenset({one.id, other.id})).panels[0].bars
    assert [bar.emphasis for bar in some] == ["chosen", "beside"]
    assert [bar.emphasis for bar in both] == ["even", "even"]


def test_each_source_is_named_once_with_its_number_in_the_dataset() -> None:
    made = chart(fact("5亿元", source="s2"), fact("3亿元", park="b"), fact("1%", "a", "growth"))
    assert made.source_line == marked("来源：[1] 甲报，2025-03-12；[2] 乙报，2025-03-12")


def test_a_chart_is_told_with_one_line_a_bar() -> None:
    told = in_words(chart(fact("突破5亿元", status="planned"))).splitlines()
    assert told[1] == "甲综合保税区，外贸进出口值，2024年，计划：突破5亿元"
    assert in_words(chart()) == ""
