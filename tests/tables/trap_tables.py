"""Tables that look like a usual one and mean something else; all figures invented."""

from __future__ import annotations

from table_spec import Table, growth, level, park, ratio, when


def merged_figures() -> Table:
    """One figure over the rows of two parks: nobody can know which of them has how much."""
    table = Table("merged-figures.xlsx", "hostile", "2024年园区税收", "某市税务局")
    sheet = table.sheet()
    sheet.say("A1", "2024年园区税收")
    sheet.say("A2", "园区", "税收收入（亿元）", "固定资产投资（亿元）")
    rows = [("两江新区", "", "1120.4"), ("重庆高新区", "", "423.6"), ("西永微电园", "18.2", "96.2")]
    for down, (zone, taxes, invested) in enumerate(rows, 3):
        sheet.say(f"A{down}", zone)
        period = when("2024年")
        if taxes:
            sheet.fact(f"B{down}", taxes, park(zone), level("税收收入", "亿元"), period)
        sheet.fact(f"C{down}", invested, park(zone), level("固定资产投资", "亿元"), period)
    sheet.merge("B3:B4", "301.7")
    sheet.ask("B3", "301.7", "one merged figure for two parks")
    return table


def worded_percents() -> Table:
    table = Table("worded-percents.xlsx", "office", "2024年园区出口增长情况", "某市商务局")
    sheet = table.sheet()
    sheet.say("A1", "2024年园区出口增长情况")
    sheet.say("A2", "园区", "出口额（亿元）", "同比")
    rows = [
        ("苏州工业园区", "3702.4", "增长2.1%", "2.1"), ("合肥高新区", "388.1", "下降0.8%", "-0.8"),
        ("宁波保税区", "402.7", "-1.9%", "-1.9"), ("西安高新区", "1610.5", "持平", ""),
    ]  # fmt: skip
    for down, (zone, shown, rise, value) in enumerate(rows, 3):
        sheet.say(f"A{down}", zone)
        sheet.fact(f"B{down}", shown, park(zone), level("出口额", "亿元", "2024年"))
        if value:
            sheet.fact(f"C{down}", rise, park(zone), growth("出口额", "2024年"), as_text=True)
            table.facts[-1]["value"] = value
        else:
            sheet.ask(f"C{down}", rise, "a word is no figure", as_text=True)
    return table


def other_changes() -> Table:
    """Columns beside a level that are no yearly growth: an average, an index, a difference."""
    table = Table(
        "other-changes.xlsx", "yearbook", "合肥高新区和长沙高新区主要指标变化", "某省统计局"
    )
    sheet = table.sheet()
    sheet.say("A1", "2024年高新区主要指标及变化")
    sheet.say(
        "A2", "高新区", "2024年地区生产总值（亿元）", "2021—2024年年均增长（%）",
        "2024年地区生产总值指数（上年=100）", "2024年高新技术企业数（家）", "比上年增加（家）",
    )  # fmt: skip
    lines = [
        ("合肥高新区", "1560.0 7.3 106.9 2960 472"), ("长沙高新区", "1389.6 6.0 105.4 1905 -31"),
    ]  # fmt: skip
    for down, (name, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", name)
    gdp, companies = "地区生产总值", "高新技术企业"
    columns = [
        level(gdp, "亿元", "2024年"),
        ratio(gdp, "average_growth", "%", "2021—2024年", growth_of=gdp),
        level("地区生产总值指数", "", "2024年"),
        level("高新技术企业数", "家", "2024年"),
        ratio(companies, "change", "家", "2024年", growth_of=companies),
    ]
    sheet.block("B3", [(park(name), cells) for name, cells in lines], columns)
    return table


def completed_part() -> Table:
    table = Table(
        "target-and-completion.xlsx",
        "office",
        "重庆高新区2025年上半年目标完成情况",
        "某高新区管委会",
        "2025-07-20",
    )
    sheet = table.sheet()
    sheet.merge("A1:F1", "重庆高新区2025年上半年主要目标完成情况")
    sheet.say("A2", "指标", "单位", "2025年目标", "2025年1—6月完成", "同比±%", "完成全年目标（%）")
    lines = [
        ("固定资产投资", "亿元", "450 212.8 3.9 47.3"),
        ("规上工业总产值", "亿元", "2700 1290.5 5.5 47.8"),
    ]  # fmt: skip
    for down, (name, unit, cells) in enumerate(lines, 3):
        sheet.say(f"A{down}", name, unit)
        part = "2025年1—6月"
        columns = [
            level(name, unit, "2025年", status="planned"), level(name, unit, part),
            growth(name, part),
        ]  # fmt: skip
        # A part of a target is no growth; as an indicator of its own it may be a share or a level.
        columns.append(ratio("完成全年目标", "share|level", "%", part, growth_of=name))
        sheet.block(f"C{down}", [({}, cells)], columns, park="重庆高新区")
    return table


def years_over_months() -> Table:
    table = Table(
        "years-over-months.xlsx", "monthly", "海关特殊监管区进出口（2023—2024年）", "某海关"
    )
    sheet = table.sheet("快报")
    sheet.merge("A1:A2", "区域")
    sheet.merge("B1:C1", "2023年")
    sheet.merge("D1:E1", "2024年")
    sheet.say("B2", "1—6月", "1—12月", "1—6月", "1—12月")
    sheet.say("F1", "单位：亿美元")
    lines = [
        ("昆山综合保税区", "201.5 455.0 230.8 498.7"),
        ("西永综合保税区", "188.0 402.6 198.9 421.3"),
        ("上海外高桥港综合保税区", "90.1 188.8 - 201.4"),
    ]  # fmt: skip
    for down, (name, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", name)
    columns = [when(text) for year in (2023, 2024)
               for text in (f"{year}年1—6月", f"{year}年1—12月|{year}年")]  # fmt: skip
    found = [(park(name), cells) for name, cells in lines]
    # What was measured stands in the title of the source alone.
    sheet.block("B3", found, columns, **level("进出口", "亿美元"))
    return table


def trap_tables() -> list[Table]:
    return [
        merged_figures(), worded_percents(), other_changes(), completed_part(), years_over_months(),
    ]  # fmt: skip
