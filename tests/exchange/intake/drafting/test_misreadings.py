"""Tables that rules could misread without a word: each is read right, or asked about."""

from __future__ import annotations

from pathlib import Path

import pytest
from make_workbooks import plain_xlsx, rows_xml
from tests.imported import SOURCE, drafted, known, told

from parkfacts.exchange.intake.drafting.importing import Importing
from parkfacts.exchange.intake.drafting.model import Draft
from parkfacts.exchange.intake.grid.reading import open_tables

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
    "a budget in the name of an income is no plan": (
        "园区\t2024年一般公共预算收入（亿元）\n海口综保区\t3\n",
        ["haikou-ftz·budget-revenue·3亿元·2024年"],
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
    "a fall, whose sign its head alone tells": (
        "2024年\n园区\t下降（%）\n" + PARKS.format("4", "2"), ("bad", "name"),
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


def workbook(tmp_path: Path, rows: str, behind: str = "", styles: str = "") -> Draft:
    """What the import of a sheet would do; its cells are told as 园区|数 by line."""
    path = tmp_path / "a.xlsx"
    path.write_bytes(plain_xlsx(rows_xml(rows, behind), styles=styles))
    return Importing.begun(open_tables(path), known()).with_source(SOURCE).draft()


def line(row: int, park: str, figure: str) -> str:
    return f'<row r="{row}"><c r="A{row}" t="inlineStr"><is><t>{park}</t></is></c>{figure}</row>'


HEAD = line(1, "园区", '<c r="B1" t="inlineStr"><is><t>2024年GDP（亿元）</t></is></c>')


def test_a_figure_that_is_merged_over_two_parks_is_asked_about(tmp_path: Path) -> None:
    rows = HEAD + line(2, "苏州工业园区", '<c r="B2"><v>4013</v></c>') + line(3, "合肥高新区", "")
    rows += line(4, "海口综保区", '<c r="B4"><v>5</v></c>')
    draft = workbook(tmp_path, rows, '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>')
    assert [[flaw.kind for flaw in one.problems] for one in draft.facts] == [["merged"], []]


def test_a_formula_without_a_value_makes_no_heading_of_its_row(tmp_path: Path) -> None:
    rows = HEAD + line(2, "苏州工业园区", '<c r="B2"><v>4013</v></c>')
    rows += line(3, "合肥高新区", '<c r="B3"><f>A1+1</f></c>')
    draft = workbook(tmp_path, rows)
    assert [told(one) for one in draft.facts] == [
        "suzhou-park·gdp·4013亿元·2024年", "公式没有算出的值",
    ]  # fmt: skip


def test_what_reading_finds_in_a_row_is_told_of_its_figures() -> None:
    table = "园区\t2024年GDP（亿元）\n苏州工业园区\t40\x0013\n"
    assert [flaw.kind for flaw in drafted(table).facts[0].problems] == ["control"]
    assert [one.kind for one in drafted(table).problems] == ["control"]


def test_a_long_text_is_told_in_short() -> None:
    draft = drafted(f"园区\t2024年GDP（亿元）\n{'长' * 9000}\t40\n苏州工业园区\t1\n")
    assert all(len(str(one.what)) < 200 for one in draft.problems)


def test_days_as_numbers_under_a_head_of_times_are_no_figures() -> None:
    draft = drafted("进出口（亿元）\n月份\t西永综保区\n45292\t10\n45323\t11\n")
    assert {one.place[-2] for one in draft.facts} == {"B"}
    assert [one.kind for one in draft.problems if one.level == "bad" and one.column == 0] == [
        "column"
    ]
