"""Blind tables of statistics offices and commerce bureaus: yearbooks, bulletins, ranks."""

from __future__ import annotations

from blind_rows import measures_down, parks_down
from table_spec import Table, growth, park, ratio, when


def _yearbook_hitech() -> Table:
    table = Table("blind-yb-hitech.xlsx", "yearbook", "统计年鉴2024", "某省统计局", "2024-10-18")
    sheet = table.sheet("18-12")
    sheet.merge("A1:K1", "18-12  国家高新技术产业开发区主要经济指标（2023年）")
    sheet.say(
        "A2", "高新区", "入统企业数", "高新技术企业", "年末从业人员", "营业收入", "工业总产值",
        "净利润", "上缴税费", "出口总额", "研发经费内部支出", "年末资产总计",
    )  # fmt: skip
    sheet.say("B3", "个", "家", "人", "亿元", "亿元", "亿元", "亿元", "亿元", "亿元", "亿元")
    meanings = (
        "入统企业/个 高新技术企业/家 年末从业人员|从业人员/人 营业收入/亿元 工业总产值/亿元 "
        "净利润/亿元 上缴税费/亿元 出口总额/亿元 研发经费内部支出/亿元 "
        "资产总计/亿元@2023年|截至2023年底"
    )
    rows = """
合　　计=aside 21460 8934 1768320 38612.4 21905.7 2410.3 1987.6 4521.9 1204.8 61207.5
武汉东湖高新区 6120 3105 478210 13240.6 5012.8 702.4 598.1 812.5 402.7 22018.3
襄阳高新区 1385 462 132480 3120.9 2765.3 188.6 142.7 61.2 71.4 3218.6
宜昌高新区 1204 488 121905 2405.2 2011.6 201.3 96.5 82.4 66.8 2987.1
孝感高新区 912 301 98450 1512.7 1388.4 77.2 60.9 45.6 39.7 1406.9
合肥高新区 4680 2310 312087 5410.2 2690.5 388.7 301.2 742.6 241.5 9012.4
苏州工业园区 5215 1968 468120 9820.3 6420.8 655.9 590.3 2610.4 288.6 17421.8
重庆高新区 1944 300 157068 3102.5 1616.3 196.2 197.9 167.2 94.1 5142.4
"""
    parks_down(sheet, "A4", rows, meanings, period="2023年")
    sheet.say("A12", "注：本表数据由火炬统计汇总，入统范围为年度报表企业。")
    return table


def _yearbook_city_named() -> Table:
    """Zones go by their city's name alone, as the head of the column allows."""
    table = Table("blind-yb-city-named.xlsx", "yearbook", "火炬统计年鉴", "某中心", "2024-12-01")
    sheet = table.sheet("2-3")
    sheet.merge("A1:F1", "2-3  部分国家高新区企业主要经济指标（2022年）")
    sheet.say("F2", "单位：千元")
    sheet.say(
        "A3", "高新区名称", "企业数（个）", "营业收入", "净利润", "上缴税额", "出口创汇（千美元）"
    )
    rows = """
合肥=合肥高新区 3920 487216540 31205870 25014320 8120450
杭州=杭州高新区|杭州高新技术产业开发区 4312 912450330 101245600 48210770 6942310
无锡=无锡高新区 2105 623145980 42018650 20114580 24510960
长沙=长沙高新区 3016 401887210 28760450 17420390 3210580
"""
    meanings = "企业数|企业/个 营业收入/千元 净利润/千元 上缴税额/千元 出口创汇/千美元"
    parks_down(sheet, "A4", rows, meanings, period="2022年")
    return table


def _yearbook_bilingual() -> Table:
    table = Table("blind-yb-bilingual.xlsx", "yearbook", "统计年鉴2025", "某市统计局", "2025-09-30")
    sheet = table.sheet()
    sheet.say("A1", "15-6 开发区主要经济指标（2024年）")
    sheet.say("A2", "Main Economic Indicators of Development Zones (2024)")
    sheet.say(
        "A3", "开发区\nDevelopment Zone", "地区生产总值\nGDP\n（亿元）",
        "规模以上工业总产值\nGross Industrial Output Value\n（亿元）",
        "固定资产投资比上年增长\nGrowth of Fixed Asset Investment\n（%）",
        "实际使用外资\nForeign Capital Actually Used\n（万美元）",
        "进出口总额\nTotal Imports and Exports\n（亿元）",
    )  # fmt: skip
    rows = """
苏州工业园区 3980.4 6612.7 5.2 182400 6150.3
昆山经济技术开发区 2210.8 5480.2 3.9 65210 4980.6
苏州国家高新技术产业开发区 1850.6 4120.9 -1.4 41870 2960.7
太仓港经济技术开发区 720.3 1690.5 8.8 22640 815.2
"""
    meanings = (
        "地区生产总值/亿元 规模以上工业总产值/亿元 固定资产投资/+ "
        "实际使用外资/万美元 进出口总额/亿元"
    )
    parks_down(sheet, "A4", rows, meanings, period="2024年")
    return table


def _yearbook_turned() -> Table:
    """Parks across, indicators down, units in brackets behind the names."""
    table = Table("blind-yb-turned.xlsx", "yearbook", "某省开发区统计资料")
    sheet = table.sheet("表5")
    sheet.merge("A1:E1", "五、2024年省内重点园区基本情况")
    sheet.say("A2", "指  标", "全省合计", "合肥高新区", "芜湖经开区", "蚌埠高新区")
    rows = """
地区生产总值（亿元）=地区生产总值/亿元 5210.7 1620.5 905.3 411.2
一般公共预算收入（亿元）=一般公共预算收入/亿元 402.6 128.3 70.4 22.9
规上工业企业数（家）=规上工业企业/家 3105 512 401 188
社会消费品零售总额（亿元）=社会消费品零售总额/亿元 1890.2 455.6 203.8 —
年末户籍人口（万人）=户籍人口/万人@2024年|截至2024年底 188.40 31.25 18.06 12.77
建成区面积（平方公里）=建成区面积/平方公里@2024年|截至2024年底 420.5 70.8 58.2 33.9
"""
    across = ["aside", park("合肥高新区"), park("芜湖经开区"), park("蚌埠高新区")]
    measures_down(sheet, "A3", rows, across, period="2024年")
    return table


def _communique_annex() -> Table:
    table = Table("blind-communique-annex.xlsx", "annex", "2024年统计公报附表", "园区管委会")
    sheet = table.sheet("附表3")
    sheet.say("A1", "附表3")
    sheet.merge("A2:D2", "苏州工业园区2024年国民经济主要指标完成情况")
    sheet.say("A3", "指标名称", "计量单位", "2024年", "比上年增长（%）")
    rows = """
地区生产总值 亿元 3980.4 6.0
　　第二产业增加值 亿元 1842.6 6.4
　　　其中：工业增加值=工业增加值 亿元 1760.1 6.7
　　第三产业增加值=第三产业增加值 亿元 2135.9 5.6
规模以上工业总产值 亿元 6612.7 5.1
固定资产投资 亿元 512.3 -2.6
社会消费品零售总额 亿元 1120.8 3.3
进出口总额 亿元 6150.3 4.2
　　其中：出口=出口 亿元 3610.5 5.9
　　　　　#高新技术产品出口=高新技术产品出口|高新技术产品 亿元 2405.8 7.1
　　　　　进口=进口 亿元 2539.8 1.8
实际使用外资 亿美元 18.24 -8.7
一般公共预算收入 亿元 431.6 2.0
　　#税收收入=税收收入 亿元 395.2 1.4
"""
    measures_down(
        sheet, "A4", rows, [when("2024年"), growth("", "2024年")],
        park="苏州工业园区",
    )  # fmt: skip
    sheet.say("A18", "注：地区生产总值绝对数按现价计算，增速按可比价计算。")
    return table


def _communique_double_head() -> Table:
    table = Table("blind-communique-double-head.xlsx", "annex", "2023年统计公报附表")
    sheet = table.sheet()
    sheet.merge("A1:G1", "各功能区主要经济指标")
    sheet.merge("A2:G2", "（2023年）")
    sheet.merge("A3:A4", "功能区")
    for area, head in (
        ("B3:C3", "地区生产总值"), ("D3:E3", "一般公共预算收入"), ("F3:G3", "外贸进出口"),
    ):  # fmt: skip
        sheet.merge(area, head)
    sheet.say("B4", *("绝对额（亿元）", "增速（%）") * 3)
    rows = """
重庆高新区 721.4 5.8 51.3 9.6 2410.8 -12.4
西部（重庆）科学城=西部（重庆）科学城 1905.2 6.3 98.7 7.2 2688.3 -10.9
两江新区 4602.9 6.9 181.5 4.4 2210.4 3.1
万盛经开区 268.3 5.2 19.8 2.7 6.4 21.5
"""
    meanings = (
        "地区生产总值/亿元 地区生产总值/+ 一般公共预算收入/亿元 一般公共预算收入/+ "
        "外贸进出口/亿元 外贸进出口/+"
    )
    parks_down(sheet, "A5", rows, meanings, period="2023年")
    return table


def _monthly_bulletin() -> Table:
    table = Table(
        "blind-monthly-bulletin.xlsx", "monthly", "经济运行快报", "高新区统计站", "2025-06-21"
    )
    sheet = table.sheet("快报")
    sheet.merge("A1:F1", "重庆高新区2025年5月经济运行快报")
    sheet.say("A2", "指标", "计量单位", "本月", "本月止累计", "本月同比（%）", "累计同比（%）")
    rows = """
规模以上工业总产值 亿元 138.42 655.07 6.8 5.9
规上工业增加值 亿元 . . 7.2 6.1
固定资产投资 亿元 31.6 148.9 -4.3 2.7
　其中：工业投资=工业投资 亿元 12.8 57.3 10.1 12.6
社会消费品零售总额 亿元 18.05 90.21 3.5 4.0
进出口总额 亿元 176.3 842.5 -1.9 0.8
一般公共预算收入 万元 41280 228650 5.5 3.2
新增市场主体 户 612 2845 8.8 -2.1
"""
    across = [when("2025年5月"), when("2025年1—5月"),
              growth("", "2025年5月"), growth("", "2025年1—5月")]  # fmt: skip
    measures_down(sheet, "A3", rows, across, park="重庆高新区")
    sheet.say("A12", "制表：统计站      签发：          2025年6月21日")
    return table


def _monthly_parks() -> Table:
    table = Table("blind-monthly-parks.xlsx", "monthly", "开发区月报", "某省商务厅", "2024-10-25")
    sheet = table.sheet("9月")
    sheet.merge("A1:F1", "全省重点开发区2024年1-9月主要指标")
    sheet.merge("A2:A3", "开发区")
    sheet.merge("B2:C2", "实际使用外资（万美元）")
    sheet.merge("D2:F2", "进出口额（亿元）")
    sheet.say("B3", "1-9月", "同比±%", "1-9月", "同比±%", "占全省比重（%）")
    rows = """
武汉东湖新技术开发区 98450 -12.6 1120.4 9.7 21.8
武汉经济技术开发区 71200 4.1 402.8 15.3 7.8
襄阳高新区 18640 -3.8 88.2 6.0 1.7
黄石大冶湖高新区 6210 … 41.5 33.4 0.8
荆州高新区 4055 52.0 12.9 -7.5 0.3
总　计=aside 198555 -6.4 1665.8 10.6 32.4
"""
    meanings = "实际使用外资/万美元 实际使用外资/+ 进出口额/亿元 进出口额/+ 进出口额/share/全省"
    parks_down(sheet, "A4", rows, meanings, period="2024年1—9月")
    return table


def _bonded_ranking() -> Table:
    table = Table(
        "blind-cbz-ranking.xlsx", "ranking", "综保区进出口情况", "某市商务委", "2025-02-10"
    )
    sheet = table.sheet()
    sheet.merge("A1:E1", "2024年部分综合保税区进出口额排名情况")
    sheet.say("A2", "排名", "综合保税区", "进出口额（亿元）", "同比（%）", "占全国比重（%）")
    rows = """
成都高新综合保税区 5820.6 3.4 8.62
郑州新郑综合保税区 4310.7 -6.9 6.38
昆山综合保税区 3905.2 5.5 5.78
西永综合保税区 3120.4 -1.2 4.62
西安关中综合保税区 2210.9 12.8 3.27
上海松江综合保税区 1985.3 0.6 2.94
海口综合保税区 402.1 28.7 0.60
成都国际铁路港综合保税区 318.6 41.3 0.47
嘉兴综合保税区 297.5 -15.6 0.44
"""
    parks_down(sheet, "B3", rows, "进出口额/亿元 进出口额/+ 进出口额/share/全国", period="2024年")
    for row, shown in enumerate(["1", "2", "3", "4", "5", "6", "22", "29", "31"], 3):
        name = sheet.cells[row - 1, 1].shown
        of = ratio("进出口额", "rank", "位", "2024年", growth_of="进出口额")
        sheet.fact(f"A{row}", shown, park(name), of)
    return table


def _bonded_two_currencies() -> Table:
    table = Table("blind-cbz-two-currencies.xlsx", "ranking", "海关特殊监管区域统计", "某海关")
    sheet = table.sheet()
    sheet.say("A1", "海关特殊监管区域进出口（2024年1—11月）")
    sheet.merge("A2:A3", "区域")
    sheet.merge("B2:C2", "进出口")
    sheet.merge("D2:E2", "出口")
    sheet.merge("F2:G2", "进口")
    sheet.say("B3", *("人民币（亿元）", "美元（亿美元）") * 3)
    rows = """
杭州综合保税区 212.8 29.91 118.4 16.64 94.4 13.27
宁波北仑港综合保税区 388.5 54.60 201.7 28.35 186.8 26.25
宁波保税区 640.3 89.99 280.9 39.48 359.4 50.51
义乌综合保税区 455.6 64.04 102.2 14.36 353.4 49.68
"""
    meanings = "进出口/亿元 进出口/亿美元 出口/亿元 出口/亿美元 进口/亿元 进口/亿美元"
    parks_down(sheet, "A4", rows, meanings, period="2024年1—11月")
    return table


def _bonded_increase() -> Table:
    table = Table("blind-cbz-increase.xls", "ranking", "综保区进出口增减", "某省商务厅")
    sheet = table.sheet()
    sheet.merge("A1:E1", "综合保税区进出口值增减情况")
    sheet.say("E2", "单位：亿元、%")
    sheet.say("A3", "名称", "2024年", "2023年", "增减额", "增减幅")
    rows = """
海口综合保税区 402.1 312.4 89.7 28.7
海口空港综合保税区 96.8 110.2 -13.4 -12.2
洋浦保税港区 510.5 468.8 41.7 8.9
合计=aside 1009.4 891.4 118.0 13.2
"""
    meanings = (
        "进出口值/亿元@2024年 进出口值/亿元@2023年 进出口值/change/亿元@2024年 进出口值/+@2024年"
    )
    parks_down(sheet, "A4", rows, meanings)
    return table


def blind_official_tables() -> list[Table]:
    return [
        _yearbook_hitech(), _yearbook_city_named(), _yearbook_bilingual(), _yearbook_turned(),
        _communique_annex(), _communique_double_head(), _monthly_bulletin(), _monthly_parks(),
        _bonded_ranking(), _bonded_two_currencies(), _bonded_increase(),
    ]  # fmt: skip
