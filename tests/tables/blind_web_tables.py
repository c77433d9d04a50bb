"""Blind tables of the web: pages, what is pasted from them, exports of data platforms."""

from __future__ import annotations

from blind_rows import column, measures_down, parks_down
from table_spec import Table, growth, park, when


def _web_page() -> Table:
    table = Table("blind-web-page.html", "web", "综保区发展情况", "某省口岸办", "2024-07-30")
    sheet = table.sheet()
    sheet.merge("A1:E1", "2024年上半年全省综合保税区主要指标")
    sheet.say(
        "A2", "综合保税区", "进出口额（亿元）", "同比增长", "跨境电商交易额（亿元）", "同比增长"
    )
    rows = """
成都高新综合保税区 2790.4 +4.8% 186.2 +21.5%
成都国际铁路港综合保税区 142.7 -3.1% 98.5 +37.0%
绵阳综合保税区 88.9 +12.4% 4.6 -9.8%
泸州综合保税区 21.3 +0.7% 1.9 +5.2%
"""
    meanings = "进出口额/亿元 进出口额/+ 跨境电商交易额/亿元 跨境电商交易额/+"
    parks_down(sheet, "A3", rows, meanings, period="2024年1—6月")
    return table


def _pasted_from_page() -> Table:
    table = Table(
        "blind-pasted-from-page.txt", "web", "园区主要经济指标", "园区统计局", "2024-02-05"
    )
    sheet = table.sheet()
    sheet.say("A1", "苏州工业园区主要经济指标（2023年1-12月）")
    sheet.say("A2", "指标", "单位", "累计", "增长%")
    rows = """
规模以上工业总产值 亿元 6,509.50 2.4
进出口总额 亿元 6,070.12 -9.3
　#出口=出口 亿元 3,405.66 -11.8
固定资产投资 亿元 526.04 20.8
社会消费品零售总额 亿元 1,085.31 6.7
用电量 亿千瓦时 181.35 3.1
"""
    across = [when("2023年|2023年1—12月"), growth("", "2023年|2023年1—12月")]
    measures_down(sheet, "A3", rows, across, park="苏州工业园区")
    return table


def _html_called_xls() -> Table:
    table = Table("blind-html-called.xls", "web", "开发区季度监测", "某市开发区办", "2025-04-22")
    sheet = table.sheet()
    sheet.merge("A1:D1", "2025年一季度开发区监测指标")
    sheet.say("A2", "开发区", "规上工业总产值(亿元)", "增幅(%)", "期末规上工业企业(户)")
    rows = """
合肥高新区 702.3 8.1 518
合肥经开区 1480.6 11.4 742
合肥新站高新区 466.2 -2.9 289
"""
    meanings = "规上工业总产值/亿元 规上工业总产值/+ 规上工业企业/户@截至2025年3月底|2025年1—3月"
    parks_down(sheet, "A3", rows, meanings, period="2025年1—3月")
    return table


def _platform_long() -> Table:
    table = Table("blind-platform-long.csv", "export", "park_stat_export", "数据平台", "2025-03-31")
    sheet = table.sheet()
    sheet.say("A1", "id", "park_name", "indicator", "value", "unit", "year", "status", "updated_at")
    lines = """
重庆高新区 地区生产总值 772.6 亿元 2024
重庆高新区 规上工业总产值 1702.4 亿元 2024
西永微电园 规上工业总产值 2071 亿元 2024
西永微电园 进出口总额 3120.4 亿元 2024
西永综合保税区 进出口总额 2984.7 亿元 2024
苏州高新区 地区生产总值 1850.6 亿元 2024
苏州高新区 实际使用外资 41870 万美元 2024
苏州高新区 高新技术企业数 1420 家 2024
南京江北新区 地区生产总值 2105.3 亿元 2023
"""
    for row, line in enumerate(lines.strip().splitlines(), 2):
        name, indicator, shown, unit, year = line.split()
        sheet.say(f"A{row}", f"{100400 + row}", name, indicator)
        sheet.say(f"E{row}", unit, year, "actual", "2025-03-31T08:15:00")
        sheet.fact(f"D{row}", shown, park(name), column(f"{indicator}/{unit}@{year}年"))
    return table


def _platform_wide() -> Table:
    table = Table("blind-platform-wide.csv", "export", "zones_monthly", "数据平台", "2025-07-02")
    sheet = table.sheet()
    sheet.say(
        "A1", "zone_name", "stat_month", "import_value（万元）", "export_value（万元）",
        "trade growth（%）", "longitude", "latitude",
    )  # fmt: skip
    april = """
海口综合保税区 2025-04 182340.5 96120.8 12.7 110.183 19.972
海口空港综合保税区 2025-04 40211.0 18765.3 -4.4 110.458 19.935
"""
    may = """
洋浦保税港区 2025-05 301276.9 144870.2 6.3 109.187 19.729
天津港综合保税区 2025-05 260118.4 98324.6 0.9 117.760 39.001
"""
    meanings = "- 进口额/万元 出口额/万元 进出口额/+ - -"
    parks_down(sheet, "A2", april, meanings, period="2025年4月")
    parks_down(sheet, "A4", may, meanings, period="2025年5月")
    return table


def blind_web_tables() -> list[Table]:
    return [
        _web_page(), _pasted_from_page(), _html_called_xls(), _platform_long(), _platform_wide(),
    ]  # fmt: skip
