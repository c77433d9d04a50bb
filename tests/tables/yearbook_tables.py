"""Tables as statistical yearbooks and annexes of communiqués print them; all figures invented."""

from __future__ import annotations

from table_spec import Table, growth, level, park, when

TEN_PARKS = (
    ("苏州工业园区", "4012.5 5.8"),
    ("武汉东湖高新区", "3120.4 7.1"),
    ("合肥高新区", "1560.0 6.9"),
    ("重庆高新区", "842.37 7.6"),
    ("西安高新区", "3520.8 6.2"),
    ("长沙高新区", "1389.6 5.4"),
    ("北京经济技术开发区", "3402.1 8.0"),
    ("广州经济技术开发区", "4350.6 4.9"),
    ("昆山经济技术开发区", "2488.2 -0.7"),
    ("天津经济技术开发区", "2910.3 5.1"),
)


def ten_parks() -> Table:
    table = Table("gdp-ten-parks.xlsx", "yearbook", "十个园区地区生产总值（2024年）")
    sheet = table.sheet()
    sheet.merge("A1:C1", "2024年十个园区地区生产总值")
    sheet.say("C2", "单位：亿元、%")
    sheet.say("A3", "园区", "地区生产总值", "比上年增长")
    for down, (name, _) in enumerate(TEN_PARKS, 4):
        sheet.say(f"A{down}", name)
    sheet.block(
        "B4",
        [(park(name), cells) for name, cells in TEN_PARKS],
        [level("地区生产总值", "亿元"), growth("地区生产总值")],
        period="2024年",
    )
    sheet.say("A14", "资料来源：各园区统计机构。")
    return table


def years_across() -> Table:
    table = Table("yb-years-across.xlsx", "yearbook", "主要开发区规模以上工业总产值")
    sheet = table.sheet("6-12")
    sheet.merge("A1:F1", "6-12 主要开发区规模以上工业总产值（2020—2024年）")
    sheet.say("F2", "单位：亿元")
    sheet.say("A3", "开发区")
    sheet.block("B3", [({}, "2020 2021 2022 2023 2024")], [None] * 5)
    lines = [
        ("苏州工业园区", "5280.1 6012.7 6320.9 6468.0 6512.4"),
        ("合肥高新区", "1288.5 1502.3 1720.6 1905.8 2088.7"),
        ("芜湖经济技术开发区", "1620.0 1788.4 2050.7 2310.2 2566.9"),
        ("厦门火炬高新区", "2920.3 3412.5 3608.8 3455.1 3690.0"),
        ("中山火炬高新区", "1101.6 1190.2 1230.5 1266.4 1302.0"),
    ]
    for down, (name, _) in enumerate(lines, 4):
        sheet.say(f"A{down}", name)
    sheet.block(
        "B4",
        [(park(name), cells) for name, cells in lines],
        [when(f"{year}年") for year in range(2020, 2025)],
        **level("规模以上工业总产值", "亿元"),
    )
    return table


def one_zone() -> Table:
    table = Table("yb-one-zone.xlsx", "yearbook", "苏州工业园区主要年份国民经济指标")
    sheet = table.sheet("1-3")
    sheet.merge("A1:E1", "1-3 苏州工业园区主要年份国民经济指标")
    sheet.say("A2", "指标", "计量单位", "2022年", "2023年", "2024年")
    lines = [
        ("地区生产总值", "亿元", "3515.6 3686.0 4012.5"),
        ("一般公共预算收入", "亿元", "387.9 411.1 420.3"),
        ("固定资产投资", "亿元", "501.2 548.9 570.6"),
        ("社会消费品零售总额", "亿元", "1059.4 1150.8 1187.2"),
        ("实际使用外资", "亿美元", "18.9 19.5 16.2"),
        ("高新技术企业数", "家", "2137 2490 2811"),
    ]
    for down, (name, unit, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", name, unit)
    sheet.block(
        "C3",
        [(level(name, unit), cells) for name, unit, cells in lines],
        [when(f"{year}年") for year in (2022, 2023, 2024)],
        park="苏州工业园区",
    )
    return table


def parks_across() -> Table:
    table = Table("yb-parks-across.xls", "yearbook", "2023年四个高新区主要经济指标")
    sheet = table.sheet("表7-5")
    sheet.merge("A1:F1", "7-5 四个高新区主要经济指标（2023年）")
    sheet.say("A2", "指标名称", "单位", "重庆高新区", "合肥高新区", "武汉东湖高新区", "西安高新区")
    lines = [
        (level("地区生产总值", "亿元"), "782.6 1480.9 2720.1 3328.4"),
        (level("固定资产投资", "亿元"), "405.7 410.2 1210.6 1066.3"),
        (level("进出口总额", "亿元"), "2310.8 688.5 1190.4 2876.9"),
        (growth("进出口总额"), "-6.4 3.2 8.8 -1.1"),
        (level("高新技术企业数", "家"), "512 2488 5700 5120"),
        (level("技术合同成交额", "亿元"), "62.4 510.8 1120.0 980.5"),
    ]
    shown = (
        "地区生产总值",
        "固定资产投资",
        "进出口总额",
        "　比上年增长",
        "高新技术企业数",
        "技术合同成交额",
    )
    for down, (line, name) in enumerate(zip(lines, shown, strict=True), 3):
        sheet.say(f"A{down}", name, line[0]["unit"])
    sheet.block(
        "C3",
        lines,
        [park(name) for name in ("重庆高新区", "合肥高新区", "武汉东湖高新区", "西安高新区")],
        period="2023年",
    )
    return table


def two_row_head() -> Table:
    table = Table("yb-two-row-head.xlsx", "yearbook", "综合保税区进出口情况（2023—2024年）")
    sheet = table.sheet()
    sheet.merge("A1:E1", "8-9 综合保税区进出口情况")
    sheet.say("E2", "单位：亿元")
    sheet.merge("A3:A4", "区域")
    sheet.merge("B3:C3", "进口额")
    sheet.merge("D3:E3", "出口额")
    sheet.say("B4", "2023年", "2024年", "2023年", "2024年")
    lines = [
        ("西永综合保税区", "1120.4 1188.9 1702.6 1811.3"),
        ("成都高新综合保税区", "1890.7 2001.5 2433.9 2608.2"),
        ("杭州综合保税区", "88.6 94.7 120.5 133.8"),
        ("郑州新郑综合保税区", "1502.0 1466.3 2588.1 2402.7"),
    ]
    for down, (name, _) in enumerate(lines, 5):
        sheet.say(f"A{down}", name)
    columns = [
        level(name, "亿元", f"{year}年") for name in ("进口额", "出口额") for year in (2023, 2024)
    ]
    sheet.block("B5", [(park(name), cells) for name, cells in lines], columns)
    return table


def three_row_head() -> Table:
    table = Table("yb-three-row-head.xlsx", "yearbook", "开发区主要指标及增速")
    sheet = table.sheet("开发区")
    sheet.merge("A1:I1", "开发区主要指标及增速")
    sheet.merge("A2:A4", "开发区名称")
    sheet.merge("B2:E2", "地区生产总值（亿元）")
    sheet.merge("F2:I2", "固定资产投资（亿元）")
    for left, year in zip("BDFH", (2023, 2024, 2023, 2024), strict=True):
        sheet.merge(f"{left}3:{chr(ord(left) + 1)}3", f"{year}年")
        sheet.say(f"{left}4", "数值", "同比±%")
    lines = [
        ("重庆高新区", "782.6 5.9 842.4 7.6 405.7 3.1 423.6 4.4"),
        ("合肥高新区", "1480.9 6.5 1560.0 6.9 410.2 -2.8 418.0 1.9"),
        ("长沙高新区", "1301.2 5.0 1389.6 5.4 512.6 -7.3 498.8 -2.7"),
    ]
    for down, (name, _) in enumerate(lines, 5):
        sheet.say(f"A{down}", name)
    columns = []
    for name in ("地区生产总值", "固定资产投资"):
        for year in ("2023年", "2024年"):
            columns += [level(name, "亿元", year), growth(name, year)]
    sheet.block("B5", [(park(name), cells) for name, cells in lines], columns)
    return table


def grouped_rows(name: str, is_merged: bool) -> Table:
    """Parks in the first column, each over three rows; merged, or named once and then blank."""
    table = Table(name, "yearbook", "主要综合保税区情况")
    sheet = table.sheet("综保区")
    sheet.say("A1", "园区", "指标", "单位", "2022年", "2023年", "2024年")
    lines = [
        ("海口综合保税区", "外贸进出口值", "亿元", "186.5 231.7 262.0"),
        ("海口综合保税区", "跨境电商交易额", "亿元", "12.8 19.4 23.5"),
        ("海口综合保税区", "固定资产投资", "万元", "61200 70450 66830"),
        ("海口空港综合保税区", "外贸进出口值", "亿元", "40.2 77.6 101.3"),
        ("海口空港综合保税区", "跨境电商交易额", "亿元", "1.9 3.3 4.0"),
        ("海口空港综合保税区", "固定资产投资", "万元", "88010 92340 45600"),
        ("洋浦保税港区", "外贸进出口值", "亿元", "210.7 298.4 333.8"),
        ("洋浦保税港区", "跨境电商交易额", "亿元", "— 0.6 1.1"),
        ("洋浦保税港区", "固定资产投资", "万元", "120400 131870 118920"),
    ]
    for down, (zone, what, unit, _) in enumerate(lines, 2):
        sheet.say(f"A{down}", zone if down % 3 == 2 else "", what, unit)
        if is_merged and down % 3 == 2:
            sheet.merge(f"A{down}:A{down + 2}", zone)
    sheet.block(
        "D2",
        [(park(zone) | level(what, unit), cells) for zone, what, unit, cells in lines],
        [when(f"{year}年") for year in (2022, 2023, 2024)],
    )
    return table


def parts_of() -> Table:
    table = Table("yb-parts.ods", "yearbook", "宁波保税区主要指标（2024年）")
    sheet = table.sheet("表3")
    sheet.merge("A1:D1", "表3 宁波保税区主要指标")
    sheet.say("A2", "指　标", "单位", "2024年", "比上年增长（%）")
    lines = [
        ("外贸进出口值", level("外贸进出口值", "亿元"), "988.4 3.6"),
        ("　其中：出口额", level("出口额", "亿元"), "402.7 -1.9"),
        ("　　　　进口额", level("进口额", "亿元"), "585.7 7.8"),
        ("一般公共预算收入", level("一般公共预算收入", "亿元"), "61.38 2.0"),
        ("　其中：税收收入", level("税收收入", "亿元"), "55.02 1.4"),
        ("限额以上社会消费品零售总额", level("限额以上社会消费品零售总额", "亿元"), "77.9 10.3"),
    ]
    for down, (shown, meaning, cells) in enumerate(lines, 3):
        sheet.say(f"A{down}", shown, meaning["unit"])
        value, change = cells.split()
        both = {"park": "宁波保税区", "period": "2024年"}
        sheet.fact(f"C{down}", value, meaning, both)
        sheet.fact(f"D{down}", change, growth(meaning["indicator"]), both)
    return table


def sections() -> Table:
    table = Table("yb-sections.xlsx", "yearbook", "全省开发区外贸情况（2024年）")
    sheet = table.sheet()
    sheet.merge("A1:C1", "全省开发区外贸情况（2024年）")
    sheet.say("A2", "名称", "进出口总额（亿元）", "同比（%）")
    rows = [
        ("一、综合保税区", "", ""),
        ("杭州综合保税区", park("杭州综合保税区"), "228.5 7.4"),
        ("宁波北仑港综合保税区", park("宁波北仑港综合保税区"), "412.6 -3.0"),
        ("嘉兴综合保税区", park("嘉兴综合保税区"), "305.9 11.2"),
        ("小计", "aside", "947.0 3.6"),
        ("二、经济技术开发区", "", ""),
        ("宁波经济技术开发区", park("宁波经济技术开发区"), "2650.4 4.1"),
        ("嘉兴经济技术开发区", park("嘉兴经济技术开发区"), "388.2 0.5"),
        ("小计", "aside", "3038.6 3.6"),
        ("合　计", "aside", "3985.6 3.6"),
    ]
    for down, (shown, meaning, cells) in enumerate(rows, 3):
        sheet.say(f"A{down}", shown)
        if cells:
            columns = [level("进出口总额", "亿元"), growth("进出口总额")]
            sheet.block(f"B{down}", [(meaning, cells)], columns, period="2024年")
    return table


def yearbook_tables() -> list[Table]:
    return [
        ten_parks(), years_across(), one_zone(), parks_across(), two_row_head(), three_row_head(),
        grouped_rows("yb-merged-first-column.xlsx", is_merged=True),
        grouped_rows("yb-blank-continuation.xlsx", is_merged=False),
        parts_of(), sections(),
    ]  # fmt: skip
