"""Tables that rules could misread without a word: each is read right, or asked about."""

from __future__ import annotations

import pytest
from tests.imported import drafted, told

PARKS = "苏州工业园区\t{}\n合肥高新区\t{}\n"
SAFE: dict[str, tuple[str, list[str]]] = {
    "a growth against an earlier year is none of the year before": (
        "园区\t2024年GDP（亿元）\t比2020年增长（%）\n苏州工业园区\t4013\t25.1\n",
        ["suzhou-park·gdp·4013亿元·2024年",
         "suzhou-park·diqushengchanzongzhibi2020nianzengsu·25.1%·2024年"],
    ),
    "growths of a month and of months go to theirs": (
        ("2024年8月工业总产值\n单位：亿元\n地区\t8月\t1-8月\t当月增长%\t累计增长%\n"
        "苏州工业园区\t120.5\t980.3\t3.2\t4.1\n"),
        ["suzhou-park·industrial-output·120.5亿元·2024年8月",
         "suzhou-park·industrial-output·980.3亿元·2024年1—8月",
         "suzhou-park·industrial-output-growth·3.2%·2024年8月",
         "suzhou-park·industrial-output-growth·4.1%·2024年1—8月"],
    ),
    "a growth so far has the months of its level": (
        ("园区\t8月进出口（亿元）\t1-8月进出口（亿元）\t累计同比（%）\n2024年\t\t\t\n"
        "海口综保区\t12\t90\t2\n"),
        ["haikou-ftz·trade-value·12亿元·2024年8月", "haikou-ftz·trade-value·90亿元·2024年1—8月",
         "haikou-ftz·trade-value-growth·2%·2024年1—8月"],
    ),
    "a growth in the row below has the year of its level": (
        "指标\t苏州工业园区\n2024年GDP（亿元）\t4013\n增长（%）\t5.1\n",
        ["suzhou-park·gdp·4013亿元·2024年", "suzhou-park·gdp-growth·5.1%·2024年"],
    ),
    "months in brackets behind a year are months of it": (
        "进出口情况（亿元）\n园区\t2024年（1-8月）\t2023年（1-8月）\n海口综保区\t90\t80\n",
        ["haikou-ftz·trade-value·90亿元·2024年1—8月", "haikou-ftz·trade-value·80亿元·2023年1—8月"],
    ),
    "units in English": (
        "Park\t2024 GDP (RMB 100 million)\t2023 GDP (CNY bn)\n合肥高新区\t1503\t140\n",
        ["hefei-hitech·gdp·1503亿元·2024年", "hefei-hitech·gdp·140十亿元·2023年"],
    ),
    "the park, not the province that it lies in": (
        "省份\t园区\t2024年GDP（亿元）\n江苏\t苏州工业园区\t4013\n安徽\t合肥高新区\t1503\n",
        ["suzhou-park·gdp·4013亿元·2024年", "hefei-hitech·gdp·1503亿元·2024年"],
    ),
    "the highest of a column is no park": (
        "2024年GDP（亿元）\n园区\tGDP\n苏州工业园区\t4013\n最高\t4013\n",
        ["suzhou-park·gdp·4013亿元·2024年"],
    ),
}  # fmt: skip
ASKED: dict[str, tuple[str, tuple[str, str]]] = {
    "percentages as fractions in a column without a sign": (
        "园区\t2024年GDP（亿元）\t增速\n苏州工业园区\t4013\t0.05\n合肥高新区\t1503\t-0.03\n",
        ("doubt", "unit"),
    ),
    "percentages as fractions in a column of percent": (
        "园区\t2024年GDP（亿元）\t增速（%）\n苏州工业园区\t4013\t0.051\n", ("doubt", "unit"),
    ),
    "money without a unit, of an indicator that is new": (
        "园区\t2024年税收收入\n" + PARKS.format("300", "100"), ("bad", "unit"),
    ),
    "one of several units in the corner": (
        "2024年（单位：亿元、万人）\n园区\t从业人员\n" + PARKS.format("50", "20"),
        ("doubt", "column"),
    ),
    "亿元 in the corner over what is told for each": (
        "2024年 单位：亿元\n园区\t人均GDP\n" + PARKS.format("30", "20"), ("doubt", "column"),
    ),
    "a title of two years": (
        "2024年统计公报（2023年数据）\n园区\tGDP（亿元）\n" + PARKS.format("40", "20"),
        ("doubt", "column"),
    ),
    "a plan in the name alone": (
        "2024年\n园区\t年度计划投资（亿元）\n" + PARKS.format("40", "20"), ("doubt", "status"),
    ),
    "万 and 亿 without what of": (
        "园区\t2024年GDP\n" + PARKS.format("4013亿", "1503亿"), ("doubt", "unit"),
    ),
    "a word that a narrower indicator is found by": (
        "园区\t2024年发明专利（件）\n" + PARKS.format("40", "20"), ("doubt", "name"),
    ),
    "one of two things that are told in one sum": (
        "园区\t2024年独角兽企业（家）\n" + PARKS.format("4", "2"), ("doubt", "name"),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SAFE)
def test_it_is_read_right(name: str) -> None:
    table, expected = SAFE[name]
    draft = drafted(table)
    assert [told(one) for one in draft.facts] == expected
    assert not [one for fact in draft.facts for one in fact.problems]


@pytest.mark.parametrize("name", ASKED)
def test_every_figure_is_asked_about(name: str) -> None:
    table, expected = ASKED[name]
    for one in (facts := drafted(table).facts):
        if one.cell not in ("4013", "1503"):
            assert expected in {(flaw.level, flaw.kind) for flaw in one.problems}
    assert facts


def test_what_is_expected_is_no_growth_of_a_growth() -> None:
    table = "园区\t2025年GDP增长目标（%）\t2025年预期增速\n苏州工业园区\t5.5\t6%\n"
    facts = [one.fact for one in drafted(table).facts]
    assert [fact and (fact.indicator, fact.status) for fact in facts] == [
        ("gdp-growth", "planned"), ("gdp-growth", "planned"),
    ]  # fmt: skip
