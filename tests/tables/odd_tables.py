"""Text files, web pages and what is broken, doubtful or hostile; all figures invented."""

from __future__ import annotations

from table_spec import Table, growth, level, park, ratio, when


def simple(
    name: str, kind: str, lines: list[tuple[str, str]], *, title: str = "2024年园区外贸情况",
    heads: str = "园区 外贸进出口值（亿元） 同比增长（%）",
) -> Table:  # fmt: skip
    """Parks down, trade and its growth across. "shown>name": a cell says it otherwise."""
    table = Table(name, kind, title, "某市商务局")
    sheet = table.sheet()
    sheet.merge("A1:C1", title)
    sheet.say("A2", *heads.split())
    columns = [level("外贸进出口值", "亿元"), growth("外贸进出口值")]
    found = []
    for down, (names, cells) in enumerate(lines, 3):
        shown, _, known = names.rpartition(">")
        sheet.say(f"A{down}", shown or known)
        # What stands after "!" says why the row must be asked about.
        is_asked, why = known.startswith("!"), known.removeprefix("!")
        found.append((why if is_asked or known == "aside" else park(known), cells))
    sheet.block("B3", found, columns, period="2024年")
    return table


TRADE = [("西安高新区", "2876.9 -1.1"), ("合肥高新区", "712.8 3.5"), ("宁波保税区", "988.4 3.6")]


def traditional() -> Table:
    table = Table("big5.csv", "text", "2024年園區外貿情況", "某市商務局")
    sheet = table.sheet()
    sheet.say("A1", "園區", "2024年外貿進出口值（億元）", "2024年出口額（億元）")
    lines = [
        ("蘇州工業園區", "蘇州工業園區|苏州工业园区", "6230.5 3702.4"),
        ("廈門火炬高新區", "廈門火炬高新區|厦门火炬高新区", "1820.7 1104.9"),
    ]  # fmt: skip
    for down, (shown, _, _) in enumerate(lines, 2):
        sheet.say(f"A{down}", shown)
    columns = [
        level("外貿進出口值|外贸进出口值", "億元|亿元", "2024年"),
        level("出口額|出口额", "億元|亿元", "2024年"),
    ]  # fmt: skip
    sheet.block("B2", [(park(name), cells) for _, name, cells in lines], columns)
    return table


def line_breaks() -> Table:
    table = Table("quoted-line-breaks.csv", "text", "园区投资", "某市发展改革委")
    sheet = table.sheet()
    sheet.say("A1", "园区", "2024年\n固定资产投资\n（亿元）", "备注")
    for down, (zone, shown, note) in enumerate(
        [
            ("西永微电园", "96.2", "含“三区”\n统计"),
            ("合肥高新区", "418.0", "初步数，\n待核"),
            ("两江新区", "1,120.4", ""),
        ],
        2,
    ):
        sheet.say(f"A{down}", zone)
        sheet.fact(f"B{down}", shown, park(zone), level("固定资产投资", "亿元", "2024年"))
        sheet.say(f"C{down}", note)
    return table


def semicolons() -> Table:
    table = Table("semicolon.txt", "text", "园区财政收入", "某市财政局")
    sheet = table.sheet()
    sheet.say("A1", "园区", "指标", "2023年", "2024年", "单位")
    for down, (zone, cells) in enumerate(
        [
            ("合肥高新区", "58.2 60.0"),
            ("长沙高新区", "190.4 188.1"),
            ("苏州工业园区", "411.1 420.3"),
        ],
        2,
    ):
        sheet.say(f"A{down}", zone, "一般公共预算收入")
        meaning = park(zone) | level("一般公共预算收入", "亿元")
        sheet.block(f"C{down}", [(meaning, cells)], [when("2023年"), when("2024年")])
        sheet.say(f"E{down}", "亿元")
    return table


def missing_marks() -> Table:
    table = Table("missing-marks.xlsx", "yearbook", "综保区外贸（2022—2024年）", "某海关")
    sheet = table.sheet()
    sheet.say("A1", "综合保税区外贸进出口值（亿元）")
    sheet.say("A2", "综保区", "2022年", "2023年", "2024年")
    lines = [
        ("西永综合保税区", "2890.3 2822.9 3000.2"), ("成都国际铁路港综合保税区", "… 251.0 305.2"),
        ("海口空港综合保税区", "40.2 / 101.3"), ("梅山综合保税区", "— 1203.5 -"),
        ("金义综合保税区", ". 380.1 402.6"),
    ]  # fmt: skip
    for down, (name, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", name)
    columns = [when(f"{year}年", **level("外贸进出口值", "亿元")) for year in (2022, 2023, 2024)]
    sheet.block("B3", [(park(name), cells) for name, cells in lines], columns)
    sheet.say("A9", "注：“—”表示未设立，“…”表示不足本表最小单位，“/”表示未公布。")
    return table


def doubtful_heads() -> Table:
    """Heads that fit two indicators, or one by a word that people only search with."""
    table = Table("doubtful-indicators.xlsx", "hostile", "园区2024年情况", "某市商务局")
    sheet = table.sheet()
    sheet.say("A1", "2024年园区情况")
    sheet.say(
        "A2", "园区", "外资（万美元）", "专精特新企业（家）", "上市公司（家）", "进口额（亿元）"
    )
    rows = [
        ("合肥高新区", "33800", "890", "38", "310.4"),
        ("长沙高新区", "21460", "1210", "55", "140.9"),
    ]
    for down, (zone, foreign, small, listed, imports) in enumerate(rows, 3):
        sheet.say(f"A{down}", zone)
        sheet.ask(f"B{down}", foreign, "外资 fits 外商直接投资 and 实际使用外资")
        sheet.ask(f"C{down}", small, "专精特新企业 fits two indicators")
        meaning = level("上市公司", "家", "2024年", never="listed-companies-new")
        sheet.fact(f"D{down}", listed, park(zone), meaning)
        sheet.fact(f"E{down}", imports, park(zone), level("进口额", "亿元", "2024年"))
    return table


def same_rows() -> Table:
    table = simple("duplicate-same.xlsx", "hostile", [*TRADE, TRADE[0]])
    table.facts = table.facts[:6]
    table.more["may_tell"] = ["Sheet1!B6", "Sheet1!C6"]
    return table


def contradicting_rows() -> Table:
    why = "two rows say different things of one park"
    lines = [
        *TRADE[1:],
        (f"西安高新区>!{why}", "2876.9 -1.1"),
        (f"西安高新区>!{why}", "2911.3 -1.1"),
    ]
    return simple("duplicate-contradicting.xlsx", "hostile", lines)


def no_year() -> Table:
    """Neither table, nor source title says of when it is: no year must be made up."""
    table = simple("no-year.xlsx", "hostile", TRADE, title="园区外贸情况")
    for fact in table.facts:
        fact["period"] = ""
    return table


def formula_texts() -> Table:
    table = Table("formula-text.csv", "hostile", "园区出口（2024年）", "某市商务局")
    sheet = table.sheet()
    sheet.say("A1", "园区", "2024年出口额（亿元）", "联系电话", "备注")
    sheet.say("A2", "合肥高新区")
    sheet.fact("B2", "388.1", park("合肥高新区"), level("出口额", "亿元", "2024年"))
    sheet.say("C2", "+86 551 0000000", "=1+1")
    sheet.say("A3", '=HYPERLINK("x")', "", "-", "@SUM(A1)")
    sheet.ask("B3", "=1+1", "text that looks like a formula is no figure", as_text=True)
    sheet.say("A4", "宁波保税区")
    sheet.fact("B4", "+402.7", park("宁波保税区"), level("出口额", "亿元", "2024年"), as_text=True)
    return table


def by_clipboard(name: str) -> Table:
    table = Table(name, "pasted", "园区两项指标", "内部资料")
    sheet = table.sheet()
    sheet.merge("A1:A2", "园区")
    sheet.merge("B1:C1", "2024年地区生产总值")
    sheet.merge("D1:E1", "2024年进出口总额")
    sheet.say("B2", "亿元", "同比±%", "亿元", "占全省比重%")
    lines = [
        ("合肥高新区", "1,560.0 6.9 712.8 7.9"),
        ("武汉东湖高新区", "3,120.4 7.1 1,266.0 17.7"),
    ]
    for down, (name, _) in enumerate(lines, 3):
        sheet.say(f"A{down}", name)
    columns = [
        level("地区生产总值", "亿元"), growth("地区生产总值"), level("进出口总额", "亿元"),
        ratio("进出口总额", "share", "%", scope="占全省", growth_of="进出口总额"),
    ]  # fmt: skip
    found = [(park(name), cells) for name, cells in lines]
    sheet.block("B3", found, columns, period="2024年")
    return table


def refused(name: str, why: str) -> Table:
    table = Table(name, "hostile", "打不开的表")
    table.must_refuse = why
    return table


def odd_tables() -> list[Table]:
    misspelt = [("西永综合保锐区>!one character of a known name is wrong", "3000.2 3.1"), *TRADE]
    doubtful = [("高新区>!fits several parks", "860.2 1.7"), *TRADE]
    control = [
        ("合肥\u0007高新区>合肥高新区", "712.8 3.5"),
        ("西安高新区", "2876.9 -1.1"),
        ("宁波保\u200b税区>宁波保税区", "988.4 3.6"),
    ]
    return [
        simple("gb18030.csv", "text", TRADE), simple("utf16.csv", "text", TRADE),
        simple("tabs.tsv", "text", TRADE), traditional(), line_breaks(), semicolons(),
        simple("html-called.xls", "web", [*TRADE, ("　苏州工业园区>苏州工业园区", "6,230.5 3.2")]),
        by_clipboard("pasted-excel.html"), by_clipboard("pasted-wps.txt"),
        by_clipboard("pasted-word.html"),
        simple("web-page.html", "web", [*TRADE, ("合　计>aside", "4578.1 1.2")]),
        missing_marks(), same_rows(), contradicting_rows(), no_year(), formula_texts(),
        doubtful_heads(),
        simple("ambiguous-name.xlsx", "hostile", doubtful),
        simple("near-spelling.xlsx", "hostile", misspelt),
        simple("control-characters.csv", "hostile", control),
        simple("macro.xlsm", "hostile", TRADE),
        refused("word-called.xls", "a text document under the name of a workbook"),
        refused("garbage.et", "an old compound file with nothing sound in it"),
        refused("protected.xlsx", "a workbook behind a password"),
        refused("empty.xlsx", "a workbook without a cell"),
        refused("no-figures.xlsx", "a sheet of text without a figure"),
    ]  # fmt: skip
