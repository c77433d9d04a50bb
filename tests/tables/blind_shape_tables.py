"""Blind tables of many shapes: short names, merged heads, growth in words, land, shares, doubts."""

from __future__ import annotations

from blind_rows import columns, parks_down
from table_spec import Table, growth, park, ratio, when

NO_UNIT = "单位没有写"
WHICH = "ask:不知道是哪里的"


def _short_names() -> Table:
    table = Table("blind-short-names.xlsx", "wps", "园区简报", "内部资料", "2025-02-20")
    sheet = table.sheet()
    sheet.say("A1", "2024年园区简况")
    sheet.say("A2", "简称", "进出口（亿元）", "税收（亿元）", "上市公司新增（家）")
    rows = """
微电园=西永微电园 3120.4 28.6 1
西永综保=西永综合保税区 2984.7 3.9 .
光谷=武汉东湖高新区 1688.0 402.5 6
合肥高新=合肥高新区 512.9 146.3 5
SIP=苏州工业园区 6150.3 721.0 4
苏相=苏相合作区 96.4 22.7 .
海口空港=海口空港综合保税区 96.8 1.2 .
亦庄 2410.5 612.8 7
"""
    parks_down(sheet, "A3", rows, "进出口/亿元 税收/亿元 新增上市公司/家", period="2024年")
    return table


def _merged_title_unit() -> Table:
    table = Table(
        "blind-merged-title-unit.xlsx", "yearbook", "开发区概览", "某市统计局", "2024-06-05"
    )
    sheet = table.sheet()
    sheet.merge("A1:E1", "2023年各开发区主要指标（单位：亿元、%、家）")
    sheet.merge("A2:A3", "开发区")
    sheet.merge("B2:C2", "规上工业总产值")
    sheet.merge("D2:D3", "一般公共预算收入")
    sheet.merge("E2:E3", "规上企业数")
    sheet.say("B3", "总量", "增速")
    rows = """
昆山高新区 1590.4 3.6 78.2 702
常熟高新区 820.7 -1.8 30.5 388
苏州高新区 4015.2 2.9 196.3 1120
"""
    meanings = "规上工业总产值/亿元 规上工业总产值/+ 一般公共预算收入/亿元 规上企业/家"
    parks_down(sheet, "A4", rows, meanings, period="2023年")
    return table


def _growth_forms() -> Table:
    table = Table("blind-growth-forms.xlsx", "wps", "增速汇总", "内部资料", "2025-01-31")
    sheet = table.sheet()
    sheet.say("A1", "2024年园区增长情况")
    sheet.say("A2", "园区", "工业总产值（亿元）", "比上年", "进出口额（亿元）", "比上年")
    lines = [
        ("合肥高新区", "2690.5", "增长12.3%", "512.9", "+9.4%"),
        ("武汉东湖高新区", "5012.8", "12.3%", "1688.0", "下降3.2%"),
        ("重庆高新区", "1702.4", "5.3", "2410.8", "-1.6"),
        ("无锡高新区", "5120.6", "↑6.1%", "4870.3", "↓2.5%"),
    ]
    values = {"下降3.2%": "-3.2", "↓2.5%": "-2.5"}
    meanings = columns("工业总产值/亿元 工业总产值/+ 进出口额/亿元 进出口额/+")
    for row, (name, *cells) in enumerate(lines, 3):
        sheet.say(f"A{row}", name)
        for letter, shown, meaning in zip("BCDE", cells, meanings, strict=True):
            value = {"value": values[shown]} if shown in values else {}
            if letter in "CE":
                value["literal"] = shown.strip("增长下降↑↓")
            sheet.fact(f"{letter}{row}", shown, park(name), when("2024年"), meaning, value)
    return table


def _counted() -> Table:
    table = Table("blind-counted.xlsx", "yearbook", "市场主体与人口", "某省统计局", "2025-05-16")
    sheet = table.sheet()
    sheet.say("A1", "2024年末各区市场主体、人口情况")
    sheet.say(
        "A2", "区  域", "在册企业", "个体工商户", "规上服务业企业", "常住人口", "从业人员", "孵化器"
    )
    sheet.say("A3", "", "万户", "户", "家", "万人", "人", "个")
    rows = """
合肥高新区 8.12 41265 402 34.6 318400 28
武汉东湖高新区 19.35 96210 1088 108.5 786500 97
成都高新区 31.06 155840 1204 129.9 702500 64
西安高新区 27.44 140027 986 120.3 629000 71
"""
    meanings = (
        "在册企业|企业/万户 个体工商户/户 规上服务业企业/家 常住人口/万人 从业人员/人 孵化器/个"
    )
    parks_down(sheet, "A4", rows, meanings, period="截至2024年底|2024年")
    for fact in table.facts:
        if fact["indicator"] == "孵化器":
            fact["never"] = "national-incubators"
    return table


def _land() -> Table:
    table = Table("blind-land.xlsx", "office", "土地集约利用", "某省自然资源厅", "2024-11-20")
    sheet = table.sheet("用地")
    sheet.merge("A1:F1", "国家级开发区土地利用情况（2023年）")
    sheet.say(
        "A2", "开发区名称", "核准面积（公顷）", "管辖面积（平方公里）", "当年供地（亩）",
        "标准厂房（万平方米）", "亩均税收（万元/亩）",
    )  # fmt: skip
    rows = """
合肥高新区 1850 128.3 2140 312.6 41.8
蚌埠高新区 1205 63.0 1388 86.2 17.5
芜湖高新区 980 33.1 905 104.8 20.6
"""
    meanings = (
        "核准面积/公顷@2023年|截至2023年底 管辖面积/平方公里@2023年|截至2023年底 供地/亩@2023年 "
        "标准厂房/万平方米@2023年|截至2023年底 亩均税收/万元/亩@2023年"
    )
    parks_down(sheet, "A3", rows, meanings)
    return table


def _contacts() -> Table:
    table = Table("blind-contacts.xlsx", "office", "综保区名录", "某省口岸办", "2024-03-01")
    sheet = table.sheet("名录")
    sheet.say("A1", "全省综合保税区名录（截至2023年底）")
    sheet.say(
        "A2", "名称", "批复时间", "规划面积（平方公里）", "验收面积（平方公里）", "邮编",
        "值班电话", "代码", "网址",
    )  # fmt: skip
    rows = """
杭州综合保税区 2018年8月 2.00 1.99 310018 0571-86871230 3301 hzftz.example.cn
宁波北仑港综合保税区 2020年5月 2.99 2.85 315800 0574-86886600 3302 blg.example.cn
嘉兴综合保税区 2015年1月 3.58 2.98 314001 0573-82201100 3304 jxftz.example.cn
金义综合保税区 2015年1月 1.79 1.79 321000 0579-82990012 3307 jyftz.example.cn
"""
    meanings = "- 规划面积/平方公里 验收面积|面积/平方公里 - - - -"
    parks_down(sheet, "A3", rows, meanings, period="截至2023年底|2023年|")
    for fact in table.facts:
        if fact["indicator"] == "规划面积":
            fact["status"] = "actual|planned|design"
    return table


def _remarks() -> Table:
    table = Table("blind-remarks.xlsx", "office", "外资到位情况", "投资促进局", "2024-12-31")
    sheet = table.sheet()
    sheet.say("A1", "2024年实际使用外资情况", "", "", "单位：万美元")
    sheet.say("A2", "园区", "实际使用外资", "新设外资企业（家）", "备注")
    rows = """
苏州工业园区 182400 268 去年同期199800，剔除一笔2.1亿美元增资后为增长
苏州高新区 41870 95 其中12月到账6400万美元
常熟高新区 9860 21 无
张家港保税区 22410 34 较计划少1590万美元，完成93.4%
"""
    parks_down(sheet, "A3", rows, "实际使用外资/万美元 新设外资企业/家 -", period="2024年")
    return table


def _totals_on_top() -> Table:
    table = Table("blind-totals-on-top.xlsx", "yearbook", "开发区月度主要指标", "某省商务厅")
    sheet = table.sheet()
    sheet.merge("A1:D1", "安徽省开发区主要经济指标（2024年）")
    sheet.say("A2", "开发区", "经营（销售）收入（亿元）", "比上年增长（%）", "期末从业人员（人）")
    rows = """
总计=aside 25760.4 7.2 1422700
一、国家级经开区=aside 11230.5 6.6 612400
合肥经开区 6120.9 8.3 301200
芜湖经开区 3410.2 4.9 188600
淮南经开区 1699.4 4.0 122600
二、国家级高新区=aside 14529.9 7.7 810300
合肥高新区 10420.6 8.1 502300
芜湖高新区 2480.7 6.2 170500
马鞍山慈湖高新区 1628.6 7.4 137500
"""
    meanings = (
        "经营（销售）收入|经营收入|销售收入/亿元 经营（销售）收入|经营收入|销售收入/+ 从业人员/人"
    )
    parks_down(sheet, "A3", rows, meanings, period="2024年")
    return table


def _no_units() -> Table:
    table = Table("blind-no-units.xlsx", "wps", "园区数据", "内部资料", "2025-04-09")
    sheet = table.sheet()
    sheet.say("A1", "2024年园区数据")
    sheet.say("A2", "园区", "GDP", "GDP增速%", "外资")
    lines = {"苏州工业园区": "3980.4 6.0 18.24", "合肥高新区": "1620.5 6.4 4.11",
             "厦门火炬高新区": "1205.7 5.8 6.90"}  # fmt: skip
    for row, (name, cells) in enumerate(lines.items(), 3):
        sheet.say(f"A{row}", name)
        gdp, rate, capital = cells.split()
        sheet.ask(f"B{row}", gdp, NO_UNIT)
        sheet.fact(f"C{row}", rate, park(name), growth("地区生产总值", "2024年"))
        sheet.ask(f"D{row}", capital, NO_UNIT)
    return table


def _nameless_zones() -> Table:
    """Zones that each city has; and a name that fits two bundled ones."""
    table = Table("blind-nameless-parks.xlsx", "wps", "进出口情况", "内部资料", "2025-01-22")
    sheet = table.sheet()
    sheet.say("A1", "2024年进出口情况（亿元）")
    sheet.say("A2", "园区", "进出口额", "出口额")
    rows = f"""
高新区={WHICH} 512.9 301.4
综保区={WHICH} 402.1 166.0
成都综保区=ask:成都有两个综合保税区 5820.6 3105.2
苏州工业园区 6150.3 3610.5
厦门火炬高新区 1302.4 880.6
"""
    parks_down(sheet, "A3", rows, "进出口额/亿元 出口额/亿元", period="2024年")
    return table


def _first_among() -> Table:
    """Share and rank beside a level, with what they are of in the heads."""
    table = Table("blind-share-and-rank.xlsx", "ranking", "外贸贡献", "某市商务局", "2025-01-27")
    sheet = table.sheet()
    sheet.merge("A1:E1", "2024年各园区外贸贡献")
    sheet.say(
        "A2", "园区", "进出口额（亿元）", "占全市比重", "全市位次", "比重较上年变动（百分点）"
    )
    rows = """
苏州工业园区 6150.3 23.5% 1 -0.4
昆山经开区 4980.6 19.0% 2 0.7
苏州高新区 2960.7 11.3% 3 0.0
苏相合作区 96.4 0.4% 14 0.1
"""
    meanings = "进出口额/亿元 进出口额/share/全市 - 进出口额/change/百分点"
    parks_down(sheet, "A3", rows, meanings, period="2024年")
    for row, shown in enumerate(("1", "2", "3", "14"), 3):
        name = sheet.cells[row - 1, 0].shown
        rank = ratio("进出口额", "rank", "位", "2024年", growth_of="进出口额", scope="全市")
        sheet.fact(f"D{row}", shown, park(name), rank)
    return table


def blind_shape_tables() -> list[Table]:
    return [
        _short_names(), _merged_title_unit(), _growth_forms(), _counted(),
        _land(), _contacts(), _remarks(), _totals_on_top(),
        _no_units(), _nameless_zones(), _first_among(),
    ]  # fmt: skip
