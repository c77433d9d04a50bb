"""The chart of a comparison: which rows, in which form, what is said of blanks and periods."""

from __future__ import annotations

import pytest
from make import dataset, fact, period

from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.chart.of_comparison import MOST_PANELS, comparison_chart
from parkfacts.facts.chart.spec import Chart, in_words
from parkfacts.facts.comparison.cells import Policy
from parkfacts.facts.comparison.matrix import ComparisonQuery, compare_parks
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.marks import numbers_in
from parkfacts.facts.model import Fact, Park, Scope
from parkfacts.facts.verdict.comparer import Comparer

BUNDLED = Catalogue(read_dataset(resource("parkfacts.json")))
COMPARER = Comparer(BUNDLED)
ZONES = ("西永综合保税区", "成都高新综合保税区", "海口综合保税区")
PARKS = [Park(id=name, name=f"{name}区", kind="zone") for name in ("zone", "other", "third")]


def bundled(*indicators: str, parks: tuple[str, ...] = ZONES, policy: Policy = "nearest") -> Chart:
    found = [BUNDLED.resolve_park(name) for name in parks]
    comparison = compare_parks(found, COMPARER, FactIndex(BUNDLED), ComparisonQuery(period=policy))
    return comparison_chart(comparison, COMPARER, indicators)


def own(*facts: Fact, indicators: tuple[str, ...] = ("value",)) -> Chart:
    """The facts' own three zones beside each other."""
    catalogue = Catalogue(dataset(parks=PARKS, facts=list(facts), claims=[]))
    comparer = Comparer(catalogue)
    comparison = compare_parks(PARKS, comparer, FactIndex(catalogue))
    return comparison_chart(comparison, comparer, indicators)


def at(park: str, literal: str, when: str = "2024", **fields: object) -> Fact:
    indicator = str(fields.pop("indicator", "value"))
    return fact(f"{park}.{indicator}", indicator, literal, park=park, period=period(when), **fields)


def test_unasked_the_comparable_rows_are_drawn_in_their_order() -> None:
    assert [panel.subject for panel in bundled().panels] == [
        "外贸进出口值",
        "外贸进出口值增速",
        "综保区绩效评估全国排名",
    ]


def test_selected_rows_are_drawn_even_with_one_figure_or_none_to_compare() -> None:
    made = bundled("ecommerce-value", "trade-value-share")
    assert [panel.subject for panel in made.panels] == ["外贸进出口值占比", "跨境电商交易额"]
    assert made.panels[1].missing == "未载：成都高新综保、海口综保"


def test_where_nothing_may_be_compared_nothing_is_drawn() -> None:
    assert own(at("zone", "5亿元", "2023"), at("other", "3亿元"), indicators=()) == Chart(
        aligned=True
    )


def test_more_rows_than_fit_are_counted_in_a_note() -> None:
    names = ("value", "growth", "companies", "power", "capacity", "output", "time", "streak")
    literals = ("5亿元", "5%", "5家", "5P", "5台/年", "5亿元", "5个月", "5年")
    facts = [
        at(park, literal, indicator=name)
        for park in ("zone", "other")
        for name, literal in zip(names, literals, strict=True)
    ]
    made = own(*facts, indicators=names)
    assert len(made.panels) == MOST_PANELS
    assert {bar.park for panel in made.panels for bar in panel.bars} == {0, 1}
    assert made.notes == ("仅画前 6 个指标，另有 2 个未画",)


def test_bars_stand_by_rank_with_their_literals_under_the_unit_of_the_title() -> None:
    (panel,) = bundled("trade-value").panels
    assert panel.title == "外贸进出口值（亿元，2024年）"
    assert [(bar.label, bar.figure + bar.includes) for bar in panel.bars] == [
        ("成都高新综保", "5021（含双流园区）"),
        ("西永综保", "2788.44"),
        ("海口综保", "334"),
    ]
    assert (panel.note, panel.missing) == ("", "")


def test_what_may_not_be_ranked_keeps_the_order_of_the_columns_and_says_why() -> None:
    (panel,) = bundled("trade-value-share").panels
    assert [bar.label for bar in panel.bars] == ["西永综保", "成都高新综保", "海口综保"]
    assert panel.note == "只可并列：不满一年与全年、分母不同"


def test_a_share_stands_in_its_own_whole_by_name() -> None:
    (panel,) = bundled("trade-value-share").panels
    assert panel.form == "shares"
    assert [bar.second for bar in panel.bars] == [
        "2024年 · 占重庆市",
        "2024年 · 占四川省",
        "2025年上半年 · 占海南省",
    ]


def test_tenths_are_drawn_in_percent_and_told_as_written() -> None:
    (panel,) = bundled("ecommerce-share").panels
    assert (panel.unit, panel.bars[0].value, panel.bars[0].figure) == ("%", 40, "近四成")
    assert panel.terms == "（全年，年份未写明，占重庆市）"


def test_a_share_beyond_its_whole_has_no_track() -> None:
    assert own(at("zone", "150%", indicator="share"), indicators=("share",)).panels[0].form == (
        "bars"
    )


def test_places_name_the_field_once() -> None:
    (panel,) = bundled("ftz-rank").panels
    assert (panel.form, panel.terms) == ("places", "（全国）")
    assert [(bar.second, bar.figure, bar.apart) for bar in panel.bars] == [
        ("2023年度（推断）", "第10 / 150", True),
        ("2024年度", "榜首（第1）/ 154", False),
        ("2024年度", "第27位 / 154", False),
    ]


def test_another_period_than_most_is_drawn_apart_and_explained() -> None:
    made = own(at("zone", "5亿元", "2023"), at("other", "3亿元"), at("third", "4亿元"))
    assert [bar.apart for bar in made.panels[0].bars] == [True, False, False]
    assert made.notes == ("浅色框：期间不同",)


def test_where_no_period_is_that_of_most_all_bars_are_apart() -> None:
    made = own(at("zone", "5亿元", "2023"), at("other", "3亿元"))
    assert [bar.apart for bar in made.panels[0].bars] == [True, True]


def test_an_inferred_year_is_marked_and_not_apart() -> None:
    (panel,) = bundled("fixed-investment", parks=("苏州工业园区", "武汉东湖高新区")).panels
    assert [(bar.second, bar.mark, bar.apart) for bar in panel.bars] == [
        ("2023年（推断）", "more", False),
        ("2023年", "exact", False),
    ]


def test_a_park_of_another_period_is_not_called_untold() -> None:
    (panel,) = bundled("trade-value-share", policy="same").panels
    assert panel.missing == "同期未载：海口综保（另有2025年上半年）"


def test_figures_that_cannot_be_told_apart_are_pointed_out_though_comparable() -> None:
    made = own(at("zone", "超5亿元"), at("other", "超4亿元"))
    assert made.panels[0].note.endswith("分不出高低")
    made = own(at("zone", "5亿元"), at("other", "5.1亿元"), at("third", "9亿元"))
    assert made.panels[0].note.endswith("分不出高低（zone区、other区）")


def test_a_planned_figure_is_marked_beside_an_achieved_one() -> None:
    made = own(at("zone", "1000亿元", status="planned"), at("other", "3亿元"))
    assert [bar.second for bar in made.panels[0].bars] == ["计划", ""]
    assert made.panels[0].note == "只可并列：状态不同"
    assert "斜线：计划，不是实绩" in made.notes


def test_mixed_units_stay_with_their_figures() -> None:
    made = own(at("zone", "2亿元"), at("other", "3000万元"))
    assert made.panels[0].title == "外贸进出口值（2024年）"
    assert [bar.figure for bar in made.panels[0].bars] == ["2亿元", "3000万元"]


def test_the_size_of_a_field_stays_where_no_area_is_told() -> None:
    field = Scope(label="参评150个", out_of=150)
    made = own(at("zone", "第3", indicator="rank", scope=field), indicators=("rank",))
    assert made.panels[0].terms == "（2024年，参评150个）"


def test_a_claim_that_a_figure_contradicts_is_told_with_both_sources() -> None:
    made = bundled("ftz-rank-region")
    assert made.notes[-1].startswith("关于成都高新综保，")
    assert "蝉联" in made.notes[-1]
    assert made.notes[-1].endswith("第一名（西部和东北地区）不合")


def test_sources_have_the_numbers_that_they_have_in_the_dataset() -> None:
    zones = ("海口综合保税区", "西永综合保税区")
    made = bundled("trade-value", parks=zones)
    numbers = [number for number, _ in made.sources]
    catalogue = Catalogue(read_dataset(resource("parkfacts.json")))
    assert [catalogue.source_number(name) for _, name in made.sources] == numbers
    assert numbers_in(made.source_line) == sorted(numbers)
    assert "海口日报" in made.source_line


@pytest.mark.parametrize("words", ["未载：海口综保", "只可并列：评价年度不同", "来源："])
def test_missing_parks_and_cautions_are_told_to_a_screen_reader(words: str) -> None:
    assert words in in_words(bundled("ftz-rank-region"))
