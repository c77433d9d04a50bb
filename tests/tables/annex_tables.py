"""More tables as they are printed: with notes, units in a row, ranks, totals; all invented."""

from __future__ import annotations

from random import Random

from table_spec import Table, growth, level, park, ratio, when


def footnotes() -> Table:
    table = Table("yb-footnotes.xlsx", "yearbook", "重点园区规上工业总产值（2024年）")
    sheet = table.sheet("附表2")
    sheet.merge("A1:D1", "附表2 重点园区规上工业总产值")
    sheet.say("D2", "单位：亿元")
    sheet.say("A3", "序号", "园区名称①", "2023年", "2024年②")
    lines = [
        ("西永微电园", "西永微电园", "1608.2 1750.6"),
        ("重庆高新区③", "重庆高新区", "2360.9④ 2511.0"),
        ("合肥高新区", "合肥高新区", "1905.8 2088.7"),
        ("成都高新区", "成都高新区", "4420.5 4610.3②"),
    ]
    for down, (shown, _, _) in enumerate(lines, 4):
        sheet.block(f"A{down}", [({}, f"{down - 3} {shown}")], [None] * 2)
    sheet.block(
        "C4",
        [(park(name), cells) for _, name, cells in lines],
        [when("2023年"), when("2024年")],
        **level("规上工业总产值", "亿元"),
    )
    sheet.say("A8", "注：①按管理机构列示；②初步统计数；③不含西永微电园；")
    sheet.say("A9", "④因企业退规有调整，与上年公布数不同。")
    sheet.say("A10", "资料来源：《某市统计年鉴2025》")
    return table


def unit_row() -> Table:
    table = Table("yb-unit-row.xlsx", "yearbook", "高新区创新指标（2024年）")
    sheet = table.sheet()
    sheet.merge("A1:E1", "高新区创新指标（2024年）")
    sheet.say(
        "A2", "高新区", "技术合同交易额", "高新技术企业数", "国家级科技企业孵化器数", "营业收入"
    )
    sheet.say("B3", "万元", "家", "个", "亿元")
    lines = [
        ("武汉东湖高新区", "11800450 5988 27 24010.6"),
        ("西安高新区", "10210300 5566 22 16890.1"),
        ("厦门火炬高新区", "1660200 1240 9 4870.4"),
    ]
    for down, (name, _) in enumerate(lines, 4):
        sheet.say(f"A{down}", name)
    columns = [
        level("技术合同交易额", "万元"), level("高新技术企业数", "家"),
        level("国家级科技企业孵化器数", "个"), level("营业收入", "亿元"),
    ]  # fmt: skip
    sheet.block("B4", [(park(name), cells) for name, cells in lines], columns, period="2024年")
    return table


def share_and_rank() -> Table:
    table = Table("yb-share-rank.xlsx", "yearbook", "2024年成都市海关特殊监管区外贸")
    sheet = table.sheet("外贸")
    sheet.merge("A1:E1", "2024年成都市海关特殊监管区外贸情况")
    sheet.say("A2", "区域", "外贸进出口值（亿元）", "增速（%）", "占全市比重（%）", "全国位次")
    lines = [
        ("成都高新综合保税区", "4609.7 4.8 54.9 1"),
        ("成都国际铁路港综合保税区", "305.2 21.6 3.6 41"),
    ]
    for down, (name, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", name)
    trade = "外贸进出口值"
    columns = [
        level(trade, "亿元"), growth(trade),
        ratio(trade, "share", "%", scope="占全市", growth_of=trade),
        ratio(trade, "rank", "位", scope="全国", growth_of=trade),
    ]  # fmt: skip
    sheet.block("B3", [(park(name), cells) for name, cells in lines], columns, period="2024年")
    return table


def repeated_head() -> Table:
    table = Table("yb-repeated-head.xlsx", "yearbook", "各开发区税收收入（2024年）")
    sheet = table.sheet()
    sheet.merge("A1:B1", "各开发区税收收入（2024年）")
    cities = "芜湖 马鞍山 安庆 铜陵 池州 宣城 六安 滁州 淮南 湖州 绍兴 衢州 义乌 余姚 镇江 南通"
    kinds = ("经济技术开发区", "高新技术产业开发区", "保税物流中心", "临空经济区")
    names = [f"{city}{kind}" for kind in kinds for city in cities.split()][:62]
    figures = Random(62)
    row = 2
    for number, name in enumerate(names):
        if number % 30 == 0:
            sheet.say(f"A{row}", "开发区", "税收收入（万元）")
            row += 1
        sheet.say(f"A{row}", name)
        shown = str(figures.randint(12_000, 980_000))
        sheet.fact(f"B{row}", shown, park(name), level("税收收入", "万元", "2024年"))
        row += 1
    return table


def annex() -> Table:
    table = Table(
        "communique-annex.xlsx", "communique", "海口综合保税区历年外贸", published="2025-02"
    )
    sheet = table.sheet("附表")
    sheet.merge("A1:E1", "附表1　海口综合保税区2021—2024年外贸发展情况")
    sheet.say(
        "A2", "年份", "外贸进出口值（亿元）", "增长（%）", "其中：出口额（亿元）", "增长（%）"
    )
    lines = [
        ("2021年", "120.6 88.1 18.4 12.0"), ("2022年", "186.5 54.6 25.7 39.7"),
        ("2023年", "231.7 24.2 40.3 56.8"), ("2024年", "262.0 13.1 61.8 53.3"),
    ]  # fmt: skip
    for down, (year, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", year)
    columns = [
        level("外贸进出口值", "亿元"), growth("外贸进出口值"),
        level("出口额", "亿元"), growth("出口额"),
    ]  # fmt: skip
    sheet.block(
        "B3", [(when(year), cells) for year, cells in lines], columns, park="海口综合保税区"
    )
    return table


def city_and_average() -> Table:
    table = Table("yb-city-average.xlsx", "yearbook", "全市园区规上工业增加值增速（2024年）")
    sheet = table.sheet()
    sheet.say("A1", "2024年全市园区规模以上工业增加值增速和固定资产投资")
    sheet.say("A2", "园区", "规模以上工业增加值增速（%）", "固定资产投资（亿元）")
    rows = [
        ("全　市", "aside", "6.1 5230.8"),
        ("西永微电园", park("西永微电园"), "8.4 96.2"),
        ("西部（重庆）科学城", park("西部（重庆）科学城"), "9.9 501.7"),
        ("两江新区", park("两江新区"), "7.2 1120.4"),
        ("平均", "aside", "8.5 572.8"),
    ]
    for down, (shown, _, _) in enumerate(rows, 3):
        sheet.say(f"A{down}", shown)
    columns = [growth("规模以上工业增加值"), level("固定资产投资", "亿元")]
    sheet.block("B3", [(meaning, cells) for _, meaning, cells in rows], columns, period="2024年")
    return table


def annex_tables() -> list[Table]:
    return [
        footnotes(), unit_row(), share_and_rank(), repeated_head(), annex(), city_and_average(),
    ]  # fmt: skip
