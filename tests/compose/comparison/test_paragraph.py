"""The finished paragraph states only what the verdicts allow, in whole sentences."""

from __future__ import annotations

import re
from itertools import combinations

from compared import BUNDLED, COMPARER, EIGHT, ZONES, compared

from parkfacts.compose.comparison.paragraph import paragraph, paragraph_lines
from parkfacts.facts.marks import as_text

STYLE = "gbt7714-2025"


def told(*names: str, baseline: str = "", **wanted) -> str:
    """The paragraph without its sources."""
    lines = paragraph_lines(compared(*names, **wanted), COMPARER, STYLE, baseline)
    return as_text(next(iter(lines), ""))


def test_figures_from_the_best_and_differences_from_the_baseline():
    assert told(*ZONES, indicators={"trade-value"}) == (
        "2024年外贸进出口值，成都高新综合保税区（含双流园区，下同）为5021亿元[2]，"
        "西永综合保税区为2788.44亿元[1]，海口综合保税区为334亿元（来源写作货物进出口总额）[3]；"
        "与西永综保相比，成都高新综保高约2233亿元（2232.0～2233.1，推算），"
        "海口综保低约2454亿元（2453.9～2455.0，推算）；"
        "比较时注意口径：成都高新综保的数含双流园区。"
    )
    assert "与海口综保相比" in told(*ZONES, indicators={"trade-value"}, baseline="haikou-ftz")


def test_figures_side_by_side_with_one_clause_why():
    assert told(*ZONES, indicators={"trade-value-share"}) == (
        "外贸进出口值占比，西永综合保税区2024年占重庆市的39%[1]，"
        "成都高新综合保税区（含双流园区，下同）2024年占四川省的48%[2]，"
        "海口综合保税区2025年上半年约占海南省的13%[3]；三者期间和分母不同，不宜直接比较。"
    )


def test_only_those_that_may_be_compared_are():
    text = told(*ZONES, indicators={"ftz-rank"})
    assert text.endswith("三者评价年度和参评名单不同，只有成都高新综保与海口综保可以相互比较。")


def test_differences_are_from_the_baseline_never_from_a_third_park():
    text = told(*ZONES, indicators={"ftz-rank"}, baseline="haikou-ftz")
    assert text.endswith("可以相互比较，前者比后者靠前26位（推算）。")
    text = told(*EIGHT, indicators={"ftz-rank"}, baseline="ningbo-bonded")
    assert text.count("相比，") == 1
    assert "与宁波保税区相比，" in text


def test_bounds_and_percentage_points():
    text = told("苏州工业园区", "武汉东湖高新区")
    assert "东湖高新比苏州园区至少高607亿元（推算）" in text
    assert "苏州园区比东湖高新高约1.2个百分点（1.1～1.3，推算）" in text


def test_a_claim_in_conflict_is_told_with_both_sources():
    text = told("成都高新综合保税区", "西永综合保税区")
    assert text.endswith(
        "意即上一年度也是首位[1]；而西永综保2023年度（推断）居西部和东北地区第一名[2]，"
        "两者同在西部和东北地区，同一年度不能都居首位，引用前宜核实。"
    )


def test_a_note_that_changes_what_is_told_is_told():
    assert "2715亿元（来源写作经济总量，" in told("苏州工业园区", "武汉东湖高新区")
    assert "458.4亿元（园区的总产值是否含合作区，" in told("苏州工业园区", "苏相合作区")


def test_parks_that_overlap_are_told_first_and_nothing_is_reckoned():
    text = told("苏州工业园区", "苏相合作区")
    assert text.startswith("苏州工业园区与苏相合作区有交叠")
    assert "两者的数不能相加，也不宜相互比较。" in text
    assert "推算" not in text


def test_what_takes_more_in_is_minded_only_where_it_is_compared():
    picked = {("chengdu-gaoxin-ftz", "trade-value"): "chengdu-gaoxin-ftz-2024.trade-2025-07"}
    text = told(*ZONES, indicators={"trade-value"}, chosen=picked)
    assert "只有西永综保与海口综保可以相互比较" in text
    assert "含双流园区" in text
    assert "注意口径" not in text


def test_a_blank_is_told():
    assert "所查来源未载海口综保数据" in told(*ZONES)
    many = told(*EIGHT, indicators={"trade-value"})
    assert "所查来源未载成都铁路港、海口空港、宁波保税区、杭州综保、北仑港综保的数据" in many


def test_where_rows_speak_of_the_other_parks_it_is_said_which_are_compared():
    text = told(*EIGHT, indicators={"trade-value", "trade-value-growth"})
    assert re.findall("所查来源未载其余([0-9])个园区的数据", text) == ["5", "5"]
    assert re.match("以下比较西永综保、.*、北仑港综保8个园区。", text)


def test_what_may_not_be_done_with_parks_that_overlap_is_said_once():
    text = told("西永微电园", "重庆高新区", "西永综合保税区", "苏州工业园区")
    assert "西永综合保税区在西永微电园之内；" in text
    assert text.count("也不宜相互比较") == text.count("不能相加") == 1


def test_a_park_without_sources_was_not_looked_for_in_any():
    assert "，没有重庆的来源；" in told(*ZONES, "重庆市", indicators={"trade-value"})


def test_a_day_of_an_article_is_told_with_it():
    text = told("西永微电园", "苏州工业园区")
    assert "截至发文时（发文日期2025年3月12日，年份推断）为78家[" in text


def test_nothing_in_common_gives_no_sentence():
    assert paragraph(compared("西永微电园", "西部(重庆)科学城"), COMPARER, STYLE) == ""


def test_every_pair_of_parks_gives_whole_sentences():
    having = {fact.park for fact in BUNDLED.facts}
    parks = [park for park in BUNDLED.dataset.parks if park.id in having]
    seen = 0
    for one, other in combinations(parks, 2):
        text = told(one.name, other.name)
        if not text:
            continue
        seen += 1
        assert text.endswith("。")
        assert not re.search("[，；。]{2}|（）|None|；。", text), text
        assert text.count("（") == text.count("）")
    assert seen > 20
