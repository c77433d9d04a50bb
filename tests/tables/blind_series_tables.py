"""Blind tables of time: years with a gap, half-years, quarters, targets beside what was done."""

from __future__ import annotations

from blind_rows import columns, measures_down, parks_down
from table_spec import Cell, Table, park, when


def _series_with_gap() -> Table:
    table = Table("blind-series-gap.xlsx", "series", "历年经济指标", "某市统计局", "2025-06-01")
    sheet = table.sheet()
    sheet.merge("A1:E1", "2020—2024年重点园区地区生产总值（亿元）")
    sheet.say("A2", "园区")
    for place, year in zip(("B2", "C2", "D2", "E2"), (2020, 2022, 2023, 2024), strict=True):
        sheet.cells[1, ord(place[0]) - 65] = Cell(str(year))
    rows = """
苏州工业园区 2907.1 3515.6 3686.0 3980.4
武汉东湖高新区 2002.5 2643.8 2736.0 3215.8
北京经开区 2045.4 2650.9 3070.1 3336.7
天津经开区 . 2480.3 2512.6 2590.4
"""
    meanings = " ".join(f"地区生产总值/亿元@{year}年" for year in (2020, 2022, 2023, 2024))
    parks_down(sheet, "A3", rows, meanings)
    sheet.say("A7", "注：2021年数据因统计口径调整未收录。")
    return table


def _series_down() -> Table:
    """Years go down, indicators across; of one park."""
    table = Table("blind-series-years-down.xlsx", "series", "高新区历年主要指标", "高新区管委会")
    sheet = table.sheet("历年")
    sheet.merge("A1:F1", "合肥高新区历年主要经济指标")
    sheet.say(
        "A2", "年份", "地区生产总值（亿元）", "增速（%）", "固定资产投资（亿元）",
        "进出口总额（亿美元）", "高新技术企业（家）",
    )  # fmt: skip
    lines = """
2020年 1019.3 4.8 231.5 32.41 1502
2021年 1190.6 9.5 255.0 45.06 1826
2022年 1302.8 6.7 281.7 50.33 2210
2023年 1468.2 7.9 296.4 48.75 2488
2024年 1620.5 6.4 . 53.90 2731
"""
    meanings = columns(
        "地区生产总值/亿元 地区生产总值/+ 固定资产投资/亿元 进出口总额/亿美元 高新技术企业/家"
    )
    for row, line in enumerate(lines.strip().splitlines(), 3):
        year, *cells = line.split()
        sheet.say(f"A{row}", year)
        for letter, shown, meaning in zip("BCDEF", cells, meanings, strict=True):
            if shown != ".":
                sheet.fact(f"{letter}{row}", shown, park("合肥高新区"), when(year), meaning)
    return table


def _targets() -> Table:
    table = Table(
        "blind-plan-targets.xlsx", "plan", "十四五规划中期评估", "管委会发改局", "2025-03-12"
    )
    sheet = table.sheet("指标")
    sheet.merge("A1:F1", "重庆高新区“十四五”规划主要指标实现情况")
    sheet.say(
        "A2", "指标", "单位", "2020年实际", "2024年实际", "2025年目标", "“十四五”年均增速目标（%）"
    )
    rows = """
地区生产总值 亿元 525.0 772.6 1000 13.5
规上工业总产值 亿元 1380.7 1702.4 2500 12.5
一般公共预算收入 亿元 38.9 52.8 62 9.8
高新技术企业 家 186 341 500 —
进出口总额 亿元 2105.4 2410.8 2800 5.9
"""
    across = [
        when("2020年"), when("2024年"), when("2025年", status="planned"),
        {"kind": "average_growth", "unit": "%", "period": "2021—2025年", "status": "planned"},
    ]  # fmt: skip
    measures_down(sheet, "A3", rows, across, park="重庆高新区")
    for fact in table.facts:
        if fact["kind"] == "average_growth":
            fact["period"] = "2021—2025年|2020—2025年"
    return table


def _targets_by_zone() -> Table:
    table = Table("blind-plan-by-zone.xlsx", "plan", "目标任务分解", "某省商务厅", "2025-02-18")
    sheet = table.sheet()
    sheet.say("A1", "2025年省级以上开发区主要预期目标")
    sheet.merge("A2:A3", "开发区")
    sheet.merge("B2:C2", "地区生产总值（亿元）")
    sheet.merge("D2:E2", "实际使用外资（亿美元）")
    sheet.say("B3", "2024年完成", "2025年目标", "2024年完成", "2025年目标")
    rows = """
成都高新区 3450.6 3680 15.21 15.5
成都经开区 1520.3 1630 2.40 2.6
绵阳高新区 680.7 730 0.55 0.6
德阳经开区 412.5 441 — 0.3
"""
    meanings = (
        "地区生产总值/亿元@2024年 地区生产总值/亿元!@2025年 "
        "实际使用外资/亿美元@2024年 实际使用外资/亿美元!@2025年"
    )
    parks_down(sheet, "A4", rows, meanings)
    return table


def _half_years() -> Table:
    table = Table("blind-half-years.xlsx", "series", "半年报", "某市统计局", "2025-07-25")
    sheet = table.sheet()
    sheet.merge("A1:F1", "主要开发区半年度固定资产投资")
    sheet.say("F2", "单位：亿元")
    sheet.say(
        "A3",
        "开发区",
        "2023年上半年",
        "2023年下半年",
        "2024年上半年",
        "2024年下半年",
        "2025年上半年",
    )
    rows = """
东湖高新区 512.4 588.9 560.3 640.2 602.7
武汉经开区 301.8 342.5 310.0 355.1 322.9
临空港经开区 188.2 205.6 190.4 211.3 186.5
"""
    periods = ("2023年1—6月", "2023年7—12月", "2024年1—6月", "2024年7—12月", "2025年1—6月")
    parks_down(sheet, "A4", rows, " ".join(f"固定资产投资/亿元@{one}" for one in periods))
    return table


def _quarters() -> Table:
    table = Table("blind-quarters.ods", "series", "分季度数据", "管委会经发局", "2025-01-28")
    sheet = table.sheet("2024")
    sheet.say("A1", "苏州工业园区2024年分季度主要指标（累计数）")
    sheet.say("A2", "指标", "单位", "一季度", "上半年", "前三季度", "全年")
    rows = """
地区生产总值 亿元 905.2 1888.6 2890.1 3980.4
规上工业总产值 亿元 1496.3 3158.4 4820.9 6612.7
进出口总额 亿元 1420.8 2984.5 4561.7 6150.3
社会消费品零售总额 亿元 270.6 541.1 826.3 1120.8
"""
    across = [when(f"2024年{months}") for months in ("1—3月", "1—6月", "1—9月", "")]
    measures_down(sheet, "A3", rows, across, park="苏州工业园区")
    return table


def _sheets_by_year() -> Table:
    table = Table("blind-sheets-by-year.xlsx", "series", "年度综合评价", "某中心", "2025-04-30")
    table.more["sheets"] = ["2023年", "2024年"]
    for year, rows in {
        "2023年": "武汉东湖高新区 5 2736.0 9.8\n合肥高新区 8 1468.2 8.6\n成都高新区 6 3201.2 7.7",
        "2024年": "武汉东湖高新区 4 3215.8 9.2\n合肥高新区 7 1620.5 8.8\n成都高新区 6 3450.6 7.9",
    }.items():
        sheet = table.sheet(year)
        sheet.say(
            "A1", "园区", "国家高新区综合评价排名", "地区生产总值（亿元）", "研发投入强度（%）"
        )
        meanings = "国家高新区综合评价|国家高新区/rank 地区生产总值/亿元 研发投入强度/share"
        parks_down(sheet, "A2", rows, meanings, period=year)
    return table


def _this_year_and_last() -> Table:
    table = Table("blind-this-year.xlsx", "wps", "园区经济情况", "内部资料", "2025-08-08")
    sheet = table.sheet()
    sheet.say("A1", "园区经济情况表（亿元）")
    sheet.say("A2", "园区", "GDP（今年1-6月）", "GDP（去年同期）")
    rows = """
合肥高新区 788.3 741.0
苏州工业园区 1990.4 1888.6
"""
    # The year is that of the day of publishing, or it is asked for.
    meanings = "地区生产总值/亿元@2025年1—6月 地区生产总值/亿元@2024年1—6月"
    parks_down(sheet, "A3", rows, meanings)
    return table


def blind_series_tables() -> list[Table]:
    return [
        _series_with_gap(), _series_down(), _targets(), _targets_by_zone(),
        _half_years(), _quarters(), _sheets_by_year(), _this_year_and_last(),
    ]  # fmt: skip
