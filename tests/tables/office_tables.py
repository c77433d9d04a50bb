"""Sheets of office workers with all that Excel and WPS let people do; all figures invented."""

from __future__ import annotations

from table_spec import Cell, Table, growth, level, park, when


def _two_figures(table: Table, sheet_name: str, title: str, lines: list[tuple[str, str]]) -> Table:
    """Parks down, trade and its growth across, for tables that are odd in something else."""
    sheet = table.sheet(sheet_name)
    sheet.say("A1", title)
    sheet.say("A2", "园区", "外贸进出口值（亿元）", "同比增长（%）")
    for down, (name, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", name.rpartition(">")[0] or name)
    columns = [level("外贸进出口值", "亿元"), growth("外贸进出口值")]
    found = [(park(name.rpartition(">")[2]), cells) for name, cells in lines]
    sheet.block("B3", found, columns, period="2024年")
    return table


def codes() -> Table:
    table = Table(
        "thousands-and-codes.xlsx", "office", "综保区企业和货值（2024年）", "某海关统计处"
    )
    sheet = table.sheet()
    sheet.say("A1", "2024年综保区货值")
    sheet.say("A2", "代码", "综保区", "进口额（万元）", "出口额（万元）")
    lines = [
        ("00123", "杭州综合保税区", "947,000.5 1,338,112.0"),
        ("00124", "嘉兴综合保税区", "1,020,300.0 2,038,778.4"),
        ("00207", "宁波北仑港综合保税区", "2,100,060.2 2,025,940.0"),
    ]
    for down, (code, name, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", code, name)
    columns = [level("进口额", "万元"), level("出口额", "万元")]
    sheet.block("C3", [(park(name), cells) for _, name, cells in lines], columns, period="2024年")
    return table


def serial_dates() -> Table:
    table = Table("date-serials.xlsx", "office", "综保区设立与外贸", "某省商务厅", "2025-08-02")
    sheet = table.sheet()
    sheet.say("A1", "综保区外贸（逐月累计）")
    sheet.say("A2", "综保区", "批准日期", "截止月份", "1月至当月进出口值（亿元）")
    rows = [
        ("海口空港综合保税区", 44355, 45809, "2025年1—6月", "56.2"),
        ("海口综合保税区", 39808, 45809, "2025年1—6月", "140.8"),
        ("海口综合保税区", 39808, 45839, "2025年1—7月", "163.5"),
    ]
    for down, (name, approved, month, period, shown) in enumerate(rows, 3):
        sheet.say(f"A{down}", name)
        dates = ((1, approved, "yyyy/m/d"), (2, month, 'yyyy"年"m"月"'))
        for right, number, code in dates:
            sheet.cells[down - 1, right] = Cell(str(number), number=number, number_format=code)
        sheet.fact(f"D{down}", shown, park(name), level("进出口值", "亿元", period))
    return table


def brackets() -> Table:
    lines = [
        ("西永综合保税区", "3000.2 (6.4)"),
        ("嘉兴综合保税区", "305.9 11.2"),
        ("杭州综合保税区", "228.5 (0.8)"),
    ]
    table = Table("negative-brackets.xls", "office", "2024年综保区外贸", "某海关")
    made = _two_figures(table, "Sheet1", "2024年综保区外贸情况（括号内为下降）", lines)
    for fact in made.facts:
        if fact["literal"].startswith("("):
            fact["value"] = "-" + fact["literal"].strip("()")
    return made


def full_width() -> Table:
    table = Table("full-width.xlsx", "office", "园区外贸情况", "某市商务局")
    lines = [
        ("苏 州 工业园区>苏州工业园区", "６２３０．５ ３．２"),
        ("合肥高新区　>合肥高新区", "７１２．８ －１．５"),
        ("　重庆高新区>重庆高新区", "2,388.6 ３.4"),
    ]  # fmt: skip
    sheet = table.sheet()
    sheet.say("A1", "２０２４年园区外贸情况")
    sheet.say("A2", "园　　区", "外贸进出口值（亿元）", "同比增长（％）")
    columns = [level("外贸进出口值", "亿元"), growth("外贸进出口值")]
    for down, (names, cells) in enumerate(lines, 3):
        shown, _, name = names.rpartition(">")
        sheet.cells[down - 1, 0] = Cell(shown, as_text=True)
        for right, (text, column) in enumerate(zip(cells.split(), columns, strict=True)):
            place = f"{'BC'[right]}{down}"
            sheet.fact(place, text, park(name), column, when("2024年"), as_text=True)
    return table


def formulas(name: str, has_values: bool) -> Table:
    """Differences by formula; without values beside them nobody can know what Excel showed."""
    table = Table(name, "office", "宁波两区进出口（2024年）", "某市商务局")
    sheet = table.sheet()
    sheet.say("A1", "2024年宁波两区进出口（亿元）")
    sheet.say("A2", "园区", "出口额", "进口额", "外贸进出口值")
    for down, (zone, out, into, both) in enumerate(
        [
            ("宁波保税区", "402.7", "585.7", "988.4"),
            ("宁波北仑港综合保税区", "250.1", "162.5", "412.6"),
        ],
        3,
    ):
        sheet.say(f"A{down}", zone)
        period = when("2024年")
        sheet.fact(f"B{down}", out, park(zone), level("出口额", "亿元"), period)
        sheet.fact(f"C{down}", into, park(zone), level("进口额", "亿元"), period)
        formula = {"formula": f"=B{down}+C{down}"}
        if has_values:
            meaning = level("外贸进出口值", "亿元")
            sheet.fact(f"D{down}", both, park(zone), meaning, period, **formula)
        else:
            sheet.ask(f"D{down}", both, "formula without a cached value", **formula)
    return table


def broken_reference() -> Table:
    table = Table("error-cells.xlsx", "office", "园区固投（2024年）", "某市发展改革委")
    sheet = table.sheet("固投")
    sheet.say("A1", "2024年园区固定资产投资")
    sheet.say("A2", "园区", "固定资产投资（亿元）", "固定资产投资增速（%）")
    rows = [
        ("西永微电园", "96.2", "#REF!"),
        ("重庆高新区", "423.6", "4.4"),
        ("长沙高新区", "#DIV/0!", "-2.7"),
    ]
    meanings = (level("固定资产投资", "亿元"), growth("固定资产投资"))
    for down, (zone, *texts) in enumerate(rows, 3):
        sheet.say(f"A{down}", zone)
        for letter, shown, meaning in zip("BC", texts, meanings, strict=True):
            if shown.startswith("#"):
                formula = "=#REF!" if "REF" in shown else "=1/0"
                sheet.ask(f"{letter}{down}", shown, "error cell", formula=formula, cached=shown)
            else:
                sheet.fact(f"{letter}{down}", shown, park(zone), meaning, when("2024年"))
    return table


def hidden() -> Table:
    table = Table("hidden-rows-columns.xlsx", "office", "2024年园区外贸", "某市商务局")
    sheet = table.sheet()
    sheet.say("A1", "2024年园区外贸")
    sheet.say("A2", "园区", "出口额（亿元）", "进口额（亿元）", "外贸进出口值（亿元）")
    rows = [
        ("海口综合保税区", "61.8 200.2 262.0"), ("海口空港综合保税区", "20.4 80.9 101.3"),
        ("洋浦保税港区", "90.0 243.8 333.8"), ("三亚保税物流中心", "0.9 3.3 4.2"),
    ]  # fmt: skip
    sheet.hidden_rows, sheet.hidden_columns = {4}, {2}
    names = ("出口额", "进口额", "外贸进出口值")
    for down, (zone, cells) in enumerate(rows, 3):
        sheet.say(f"A{down}", zone)
        for letter, name, shown in zip("BCD", names, cells.split(), strict=True):
            if down == 5 or letter == "C":
                sheet.ask(f"{letter}{down}", shown, "hidden row or column")
            else:
                sheet.fact(f"{letter}{down}", shown, park(zone), level(name, "亿元", "2024年"))
    return table


def sheets_by_year() -> Table:
    table = Table("several-sheets.xlsx", "office", "园区外贸情况", "某省商务厅")
    notes = table.sheet("说明")
    notes.say("A1", "本表由各园区填报，数据截止各年12月31日。")
    notes.say("A2", "联系人：综合处")
    table.more["sheets"] = ["2023年", "2024年"]
    for year, figures in (("2023年", "1190.4 8.8|688.5 3.2"), ("2024年", "1266.0 6.4|712.8 3.5")):
        sheet = table.sheet(year)
        sheet.say("A1", f"{year}园区外贸情况")
        sheet.say("A2", "园区", "外贸进出口值（亿元）", "同比（%）")
        lines = list(zip(("武汉东湖高新区", "合肥高新区"), figures.split("|"), strict=True))
        for down, (zone, _) in enumerate(lines, 3):
            sheet.say(f"A{down}", zone)
        columns = [level("外贸进出口值", "亿元"), growth("外贸进出口值")]
        found = [(park(zone), cells) for zone, cells in lines]
        sheet.block("B3", found, columns, period=year)
    return table


def two_on_one_sheet() -> Table:
    table = Table("two-tables-one-sheet.xlsx", "office", "苏州工业园区简表", "某园区管委会")
    sheet = table.sheet()
    zone = park("苏州工业园区")
    sheet.say("A1", "表一：苏州工业园区2024年主要指标")
    sheet.say("A2", "指标", "单位", "2024年")
    for down, (name, unit, shown) in enumerate(
        [("地区生产总值", "亿元", "4012.5"), ("一般公共预算收入", "亿元", "420.3")], 3
    ):
        sheet.say(f"A{down}", name, unit)
        sheet.fact(f"C{down}", shown, zone, level(name, unit, "2024年"))
    sheet.say("A8", "表二：分园区规上工业总产值（亿元）")
    sheet.say("A9", "园区", "2023年", "2024年")
    for down, (name, cells) in enumerate(
        [("苏相合作区", "610.2 655.7"), ("苏州工业园区", "6468.0 6512.4")], 10
    ):
        sheet.say(f"A{down}", name)
        sheet.block(
            f"B{down}", [(park(name), cells)], [when("2023年"), when("2024年")],
            **level("规上工业总产值", "亿元"),
        )  # fmt: skip
    return table


def changing_units() -> Table:
    table = Table("unit-changes.xlsx", "office", "园区2024年到位资金和外资", "某市投资促进局")
    sheet = table.sheet()
    sheet.say("A1", "2024年园区外贸和固投")
    sheet.say("A2", "园区", "外贸进出口值", "固定资产投资")
    rows = [
        ("西安高新区", "2876.9亿元", "1066.3亿元"),
        ("嘉兴综合保税区", "3,059,000万元", "88,500万元"),
        ("洋浦保税港区", "46.5亿美元", "11.89亿元"),
        ("海口空港综合保税区", "101.3亿元", "4.56亿元"),
    ]  # fmt: skip
    for down, (zone, trade, invested) in enumerate(rows, 3):
        sheet.say(f"A{down}", zone)
        for letter, name, shown in (("B", "外贸进出口值", trade), ("C", "固定资产投资", invested)):
            unit = shown.lstrip("0123456789.,")
            sheet.fact(f"{letter}{down}", shown, park(zone), level(name, unit, "2024年"))
    return table


def units_by_row() -> Table:
    table = Table("unit-by-row.csv", "office", "芜湖经济技术开发区2024年统计公报附表", "某市统计局")
    sheet = table.sheet()
    sheet.say("A1", "芜湖经济技术开发区2024年主要指标")
    sheet.say("A2", "指标", "计量单位", "2024年", "比上年±%")
    rows = [
        ("规上工业总产值", "亿元", "2566.9", "11.1"), ("进出口总额", "亿美元", "78.4", "9.0"),
        ("实际使用外资", "万美元", "21050", "-33.2"), ("高新技术企业数", "个", "402", "8.6"),
        ("规上工业企业用电量", "亿千瓦时", "41.7", "6.0"), ("工业用地面积", "公顷", "3890", "…"),
    ]  # fmt: skip
    for down, (name, unit, shown, rise) in enumerate(rows, 3):
        sheet.say(f"A{down}", name, unit)
        columns = [level(name, unit), growth(name)]
        common = {"park": "芜湖经济技术开发区", "period": "2024年"}
        sheet.block(f"C{down}", [({}, f"{shown} {rise}")], columns, **common)
    return table


def office_tables() -> list[Table]:
    return [
        codes(), serial_dates(), brackets(), full_width(),
        formulas("formulas-with-values.xlsx", has_values=True),
        formulas("formulas-without-values.xlsx", has_values=False),
        broken_reference(), hidden(), sheets_by_year(), two_on_one_sheet(), changing_units(),
        units_by_row(),
    ]  # fmt: skip
