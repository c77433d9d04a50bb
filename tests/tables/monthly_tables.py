"""Monthly reports of zones and sheets of commerce bureaus, as people send them around; invented."""

from __future__ import annotations

from table_spec import Table, growth, level, park, ratio, when


def monthly_report() -> Table:
    table = Table(
        "monthly-report.xlsx",
        "monthly",
        "杭州综合保税区2025年6月主要指标月报",
        "某综合保税区管理办公室",
        "2025-07-18",
    )
    sheet = table.sheet("6月")
    sheet.merge("A1:E1", "杭州综合保税区2025年6月主要指标月报")
    sheet.say("A2", "指标", "单位", "6月", "1—6月", "1—6月同比±%")
    lines = [
        ("外贸进出口值", "亿元", "20.63 118.20 6.5"),
        ("　其中：出口额", "亿元", "11.05 66.41 9.2"),
        ("　　　　进口额", "亿元", "9.58 51.79 3.2"),
        ("跨境电商交易额", "万元", "41020 236500 -4.8"),
        ("税收收入", "万元", "1866 10240 0.3"),
    ]
    for down, (shown, unit, cells) in enumerate(lines, 3):
        name = shown.strip("　").removeprefix("其中：")
        sheet.say(f"A{down}", shown, unit)
        columns = [
            level(name, unit, "2025年6月"),
            level(name, unit, "2025年1—6月"),
            growth(name, "2025年1—6月"),
        ]  # fmt: skip
        sheet.block(f"C{down}", [({}, cells)], columns, park="杭州综合保税区")
    sheet.say("A8", "填报单位：综合保税区管理办公室　　填报人：　　审核人：")
    return table


def cumulative_months() -> Table:
    table = Table(
        "monthly-cumulative.xlsx",
        "monthly",
        "2024年各综合保税区进出口累计",
        "某市商务局",
        "2025-01-20",
    )
    sheet = table.sheet("累计")
    sheet.merge("A1:G1", "2024年各综合保税区进出口值（累计）")
    sheet.say("G2", "单位：万元")
    sheet.say("A3", "综保区", "1-2月", "1-3月", "1-6月", "1-9月", "1-11月", "1-12月")
    lines = [
        ("西永综合保税区", "4102300 6480500 13250800 20710400 26003100 28806500"),
        ("两路果园港综合保税区", "2011900 3100200 6402700 9788000 12090300 13330200"),
        ("江津综合保税区", "290100 433800 902600 1388700 1702900 1866600"),
    ]
    for down, (name, _) in enumerate(lines, 4):
        sheet.say(f"A{down}", name)
    periods = [f"2024年1—{month}月" for month in (2, 3, 6, 9, 11)] + ["2024年1—12月|2024年"]
    sheet.block(
        "B4", [(park(name), cells) for name, cells in lines], [when(text) for text in periods],
        **level("进出口值", "万元"),
    )  # fmt: skip
    return table


def quarters() -> Table:
    table = Table(
        "quarters.xlsx",
        "monthly",
        "合肥高新区2024年分季度运行情况",
        "某高新区经济发展局",
        "2025-02-10",
    )
    sheet = table.sheet()
    sheet.merge("A1:F1", "合肥高新区2024年分季度运行情况")
    sheet.say("A2", "指标", "单位", "一季度", "上半年", "前三季度", "全年")
    lines = [
        (level("地区生产总值", "亿元"), "345.6 722.9 1130.5 1560.0", "地区生产总值"),
        (growth("地区生产总值"), "6.1 6.4 6.6 6.9", "地区生产总值增速"),
        (level("固定资产投资", "亿元"), "88.1 204.4 311.7 418.0", "固定资产投资"),
        (growth("固定资产投资"), "-5.2 -1.0 0.7 1.9", "固定资产投资增速"),
    ]
    for down, (meaning, _, shown) in enumerate(lines, 3):
        sheet.say(f"A{down}", shown, meaning["unit"])
    columns = [
        when("2024年1—3月"), when("2024年1—6月"), when("2024年1—9月"), when("2024年"),
    ]  # fmt: skip
    sheet.block("C3", [line[:2] for line in lines], columns, park="合肥高新区")
    return table


def targets() -> Table:
    table = Table(
        "targets.xlsx", "office", "重庆高新区主要目标安排", "某高新区管委会", "2025-01-15"
    )
    sheet = table.sheet()
    sheet.merge("A1:D1", "重庆高新区主要指标完成情况和2025年目标")
    sheet.say("A2", "指标", "单位", "2024年实绩", "2025年目标")
    lines = [
        (level("地区生产总值", "亿元"), "842.4 905", "地区生产总值"),
        (level("规上工业总产值", "亿元"), "2511.0 2700", "规上工业总产值"),
        (level("固定资产投资", "亿元"), "423.6 450", "固定资产投资"),
        (level("高新技术企业数", "家"), "566 620", "高新技术企业数"),
    ]
    for down, (meaning, _, shown) in enumerate(lines, 3):
        sheet.say(f"A{down}", shown, meaning["unit"])
    columns = [when("2024年"), when("2025年", status="planned")]
    sheet.block("C3", [line[:2] for line in lines], columns, park="重庆高新区")
    return table


def as_of() -> Table:
    table = Table("as-of.xlsx", "office", "截至2024年底园区企业培育情况", "某市科技局")
    sheet = table.sheet()
    sheet.merge("A1:D1", "园区企业培育情况（截至2024年底）")
    sheet.say("A2", "园区", "高新技术企业（家）", "专精特新中小企业（家）", "上市公司（家）")
    lines = [
        ("苏州工业园区", "2811 1466 71"), ("武汉东湖高新区", "5988 1203 74"),
        ("合肥高新区", "2960 890 38"), ("中山火炬高新区", "488 302 12"),
    ]  # fmt: skip
    for down, (name, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", name)
    columns = [level(name, "家") for name in ("高新技术企业", "专精特新中小企业", "上市公司")]
    # 上市公司 is an alias of 新增上市公司数, which is no stock: the two must not be taken for one.
    columns[2]["never"] = "listed-companies-new"
    lines = [(park(name), cells) for name, cells in lines]
    sheet.block("B3", lines, columns, period="截至2024年底")
    return table


def long_sheet() -> Table:
    table = Table("long-table.csv", "office", "园区指标台账", "某市发展改革委", "2025-04-02")
    sheet = table.sheet()
    sheet.say("A1", "园区", "指标", "数值", "单位", "期间", "状态")
    rows = [
        ("西永微电园", "规上工业总产值", "1750.6", "亿元", "2024年", "已实现"),
        ("西永微电园", "高新技术企业数", "118", "家", "截至2024年底", "已实现"),
        ("西永微电园", "规上工业总产值", "1900", "亿元", "2025年", "计划"),
        ("西永综保区", "外贸进出口值", "3000.2", "亿元", "2024年", "已实现"),
        ("西永综保区", "外贸进出口值", "1466.0", "亿元", "2025年上半年", "已实现"),
        ("苏州工业园区", "实际使用外资", "16.2", "亿美元", "2024年", "已实现"),
        ("东湖高新区", "技术合同交易额", "1180.0", "亿元", "2024年", "已实现"),
        ("芜湖经济技术开发区", "进出口额", "71.5", "亿美元", "2024年1—11月", "已实现"),
        ("芜湖经济技术开发区", "规上工业总产值", "2800", "亿元", "2025年", "计划"),
        ("海口综保区", "跨境电商交易额", "23.5", "亿元", "2024年", "已实现"),
    ]
    for down, (zone, what, shown, unit, period, status) in enumerate(rows, 2):
        sheet.say(f"A{down}", zone, what)
        known = "planned" if status == "计划" else "actual"
        period_found = "2025年1—6月" if period == "2025年上半年" else period
        sheet.fact(
            f"C{down}", shown, park(zone), level(what, unit, period_found), {"status": known}
        )
        sheet.say(f"D{down}", unit, period, status)
    return table


def long_sheet_scopes() -> Table:
    table = Table(
        "long-table-scopes.xlsx", "office", "园区口径台账（2024年）", "某省商务厅", "2025-03-01"
    )
    sheet = table.sheet("台账")
    sheet.say("A1", "序号", "园区", "指标", "2024年", "单位", "口径", "备注")
    rows = [
        ("成都高新综保区", "外贸进出口值占比", "share", "54.9", "%", "占全市", "外贸进出口值"),
        ("海口综保区", "外贸进出口值占比", "share", "13.1", "%", "占全省", "外贸进出口值"),
        ("重庆高新区", "亩均税收排名", "rank", "3", "位", "全市", ""),
        ("宁波北仑港综保区", "外贸进出口值", "level", "412.6", "亿元", "", ""),
    ]
    for down, (zone, what, kind, shown, unit, scope, of) in enumerate(rows, 2):
        sheet.block(f"A{down}", [({}, f"{down - 1} {zone} {what}")], [None] * 3)
        meaning = ratio(what, kind, unit, "2024年", scope=scope, growth_of=of)
        sheet.fact(f"D{down}", shown, park(zone), meaning)
        sheet.say(f"E{down}", unit, scope, "初步数" if down == 3 else "")
    return table


def qualified() -> Table:
    table = Table("qualifiers.xlsx", "office", "园区发展成效一览（2024年）", "某市投资促进局")
    sheet = table.sheet()
    sheet.merge("A1:C1", "2024年园区发展成效一览")
    sheet.say("A2", "园区", "规上工业总产值", "高新技术企业数")
    rows = [
        ("西永微电园", "约1750亿元", "超110家"), ("合肥高新区", "突破2000亿元", "近3000家"),
        ("长沙高新区", "2600余亿元", "1900多家"), ("中山火炬高新区", "1302亿元", "488家"),
    ]  # fmt: skip
    for down, (name, output, companies) in enumerate(rows, 3):
        sheet.say(f"A{down}", name)
        period = "2024年"
        sheet.fact(f"B{down}", output, park(name), level("规上工业总产值", "亿元", period))
        sheet.fact(f"C{down}", companies, park(name), level("高新技术企业数", "家", period))
    return table


def tens_of_thousands() -> Table:
    table = Table("wan-beside-yi.xlsx", "office", "开发区财税指标（2024年）", "某省财政厅")
    sheet = table.sheet()
    sheet.say("A1", "2024年开发区财税指标")
    sheet.say(
        "A2",
        "开发区",
        "一般公共预算收入(万元)",
        "地区生产总值(亿元)",
        "实际使用外资(万美元)",
        "从业人员(万人)",
    )
    lines = [
        ("昆山经济技术开发区", "1206800 2488.2 81200 32.4"),
        ("苏州工业园区", "4203000 4012.5 162000 86.1"),
        ("天津经济技术开发区", "1588000 2910.3 140600 61.0"),
    ]
    for down, (name, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", name)
    columns = [
        level("一般公共预算收入", "万元"), level("地区生产总值", "亿元"),
        level("实际使用外资", "万美元"), level("从业人员", "万人"),
    ]  # fmt: skip
    lines = [(park(name), cells) for name, cells in lines]
    sheet.block("B3", lines, columns, period="2024年")
    return table


def percents() -> Table:
    table = Table("percent-two-ways.xlsx", "office", "开发区增速一览（2024年）", "某市统计局")
    sheet = table.sheet()
    sheet.say("A1", "2024年开发区增速一览")
    sheet.say("A2", "开发区", "规上工业总产值增速", "固定资产投资增速（%）", "一般公共预算收入增速")
    lines = [
        ("合肥高新区", "9.6% 1.9 3.05%"), ("苏州工业园区", "0.7% 4.0 2.24%"),
        ("北京经济技术开发区", "-5.2% 12.1 10.00%"),
    ]  # fmt: skip
    for down, (name, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", name)
    columns = [growth(name) for name in ("规上工业总产值", "固定资产投资", "一般公共预算收入")]
    lines = [(park(name), cells) for name, cells in lines]
    sheet.block("B3", lines, columns, period="2024年")
    return table


def changed_points() -> Table:
    table = Table("share-and-points.xlsx", "office", "园区服务业占比（2024年）", "某市统计局")
    sheet = table.sheet()
    sheet.say("A1", "2024年园区服务业增加值占比及变动")
    sheet.say(
        "A2",
        "园区",
        "服务业增加值（亿元）",
        "同比增长（%）",
        "占地区生产总值比重（%）",
        "比重比上年提高（个百分点）",
    )
    lines = [("苏州工业园区", "2166.8 6.1 54.0 0.3"), ("合肥高新区", "861.1 7.4 55.2 -0.1")]
    for down, (name, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", name)
    of = "服务业增加值"
    columns = [
        level(of, "亿元"), growth(of), ratio(of, "share", "%", growth_of=of),
        ratio(of, "change", "个百分点", growth_of=of),
    ]  # fmt: skip
    lines = [(park(name), cells) for name, cells in lines]
    sheet.block("B3", lines, columns, period="2024年")
    return table


def monthly_tables() -> list[Table]:
    return [
        monthly_report(), cumulative_months(), quarters(), targets(), as_of(), long_sheet(),
        long_sheet_scopes(), qualified(), tens_of_thousands(), percents(), changed_points(),
    ]  # fmt: skip
