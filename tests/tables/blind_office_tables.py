"""Blind tables of offices: talent, investment, budget; comparisons made by hand."""

from __future__ import annotations

from blind_rows import measures_down, parks_down
from table_spec import Cell, Table, growth, park, when


def _talent() -> Table:
    """The head 单位 means who, not in what; phone numbers are no figures."""
    table = Table("blind-talent.xlsx", "office", "人才工作统计", "某市人才办", "2025-01-15")
    sheet = table.sheet("人才")
    sheet.merge("A1:G1", "2024年度各园区人才工作情况统计表")
    sheet.say(
        "A2", "单位", "年末人才总量（人）", "其中：高层次人才（人）",
        "当年新引进硕士以上人才（人）", "博士后工作站（家）", "联系人", "联系电话",
    )  # fmt: skip
    rows = """
苏州工业园区 512300 4870 9120 186 王工 0512-66681234
苏相合作区 18640 102 455 9 李工 0512-65750011
武汉东湖高新区 786500 6205 15820 142 陈工 027-67880345
合肥高新区 301200 2960 8044 97 张工 0551-65320876
上海张江高新区 498100 7120 12604 210 周工 021-50801888
"""
    meanings = (
        "人才总量/人@2024年|截至2024年底 高层次人才/人@2024年|截至2024年底 "
        "新引进硕士以上人才/人@2024年 博士后工作站/家@2024年|截至2024年底 - -"
    )
    parks_down(sheet, "A3", rows, meanings)
    return table


def _talent_chain() -> Table:
    table = Table("blind-talent-chain.xlsx", "office", "从业人员情况", "某省科技厅", "2025-04-02")
    sheet = table.sheet()
    sheet.merge("A1:F1", "国家高新区年末从业人员构成（2024年末）")
    sheet.say("F2", "单位：万人")
    sheet.merge("A3:A5", "高新区")
    sheet.merge("B3:B5", "年末从业人员")
    sheet.merge("C3:E3", "其中")
    sheet.merge("C4:C5", "大专以上")
    sheet.say("D4", "其中")
    sheet.merge("E4:E5", "科技活动人员")
    sheet.say("D5", "研究生")
    sheet.merge("F3:F5", "应届毕业生")
    rows = """
合肥高新区 31.84 22.06 5.91 9.02 1.44
重庆高新区 15.71 9.33 1.68 3.40 0.62
成都高新区 70.25 51.18 10.04 18.77 2.95
西安高新区 62.90 45.37 9.81 15.26 2.31
"""
    meanings = "从业人员/万人 大专以上/万人 研究生/万人 科技活动人员/万人 应届毕业生/万人"
    parks_down(sheet, "A6", rows, meanings, period="2024年|截至2024年底")
    return table


def _projects() -> Table:
    """What is planned for and done at a project is the project's, not its park's."""
    table = Table("blind-projects.xlsx", "office", "重点项目进展", "园区投资促进局", "2025-10-11")
    sheet = table.sheet("项目")
    sheet.merge("A1:H1", "合肥高新区2025年重点项目投资进展（1-9月）")
    sheet.say("H2", "单位：万元")
    sheet.say(
        "A3", "序号", "项目名称", "建设起止年限", "计划总投资", "2025年度计划投资", "1-9月完成投资",
        "开工以来累计完成投资", "备注",
    )  # fmt: skip
    rows = """
量子仪器产业园二期 2023-2026 185000 52000 41360 122480 主体封顶
车用传感器生产基地 2024-2027 320000 90000 71215 98240 安装设备120台
云边智能算力中心 2025-2026 96000 60000 38870 38870 5月开工
生物医药中试平台 2022-2025 74500 12000 11640 74140 年底竣工
合计=aside . 675500 214000 163085 333730 .
"""
    meanings = (
        "- 计划总投资|总投资/万元!@|2025年|截至2025年9月底 计划投资|投资/万元!@2025年 "
        "完成投资|投资/万元@2025年1—9月 "
        "完成投资|投资/万元@|截至2025年9月底 -"
    )
    parks_down(sheet, "B4", rows, meanings, period="")
    for row in range(4, 8):
        sheet.cells[row - 1, 0] = Cell(str(row - 3))
    return table


def _projects_by_park() -> Table:
    table = Table(
        "blind-projects-by-park.xlsx", "office", "省重点项目情况", "某省发改委", "2025-01-20"
    )
    sheet = table.sheet()
    sheet.merge("A1:F1", "2024年省重点项目分园区完成情况")
    sheet.say(
        "A2", "园区", "项目数（个）", "计划总投资（亿元）", "年度计划投资（亿元）",
        "全年完成投资（亿元）", "完成率",
    )  # fmt: skip
    rows = """
光谷=武汉东湖高新区 86 2140.5 402.0 436.8 108.7%
武汉临空港经开区 41 980.2 188.5 171.4 90.9%
鄂州葛店经开区 22 415.0 96.0 101.3 105.5%
"""
    meanings = "项目/个 计划总投资|总投资/亿元! 计划投资|投资/亿元! 完成投资|投资/亿元 完成率/%"
    parks_down(sheet, "A3", rows, meanings, period="2024年")
    for fact in table.facts:
        if fact["indicator"] == "完成率":
            fact |= {"kind": "share|level", "never": "investment-completion"}
        if fact["indicator"] == "计划总投资|总投资":
            fact["period"] = "|2024年"
    return table


def _budget() -> Table:
    table = Table(
        "blind-budget.xlsx", "office", "2025年部门预算", "科学城管委会财政局", "2025-02-28"
    )
    sheet = table.sheet("收支总表")
    sheet.merge("A1:E1", "西部（重庆）科学城2025年一般公共预算收支表")
    sheet.say("E2", "单位：万元")
    sheet.say("A3", "项目", "2024年执行数", "2025年预算数", "增减额", "增减%")
    rows = """
一般公共预算收入 987200 1026700 39,500 4.0
　税收收入=税收收入 812450 853100 40,650 5.0
　非税收入=非税收入 174750 173600 (1,150) -0.7
一般公共预算支出 1204300 1180200 (24,100) -2.0
　其中：科学技术支出=科学技术支出 188600 207460 18,860 10.0
"""
    planned = {"status": "planned", "period": "2025年"}
    across = [
        when("2024年"), dict(planned), {"kind": "change", "unit": "万元", **planned},
        growth("", "2025年", status="planned"),
    ]  # fmt: skip
    measures_down(sheet, "A4", rows, across, park="西部（重庆）科学城", unit="万元")
    return table


def _budget_parks() -> Table:
    table = Table(
        "blind-budget-parks.xlsx", "office", "财政收入完成情况", "某市财政局", "2025-07-08"
    )
    sheet = table.sheet()
    sheet.say("A1", "各开发区2025年上半年财政收入完成情况（万元）")
    sheet.say("A2", "开发区", "年初预算", "1-6月完成", "上年同期", "增减额", "增减幅（%）")
    rows = """
全市合计=aside 1525000 803730 792110 11620 1.5
海口综合保税区 86000 44120 41015 3105 7.6
海口国家高新区 214000 101870 108430 -6560 -6.1
江东新区 1225000 657740 642665 15075 2.3
"""
    meanings = (
        "财政收入|一般公共预算收入/万元!@2025年 财政收入|一般公共预算收入/万元@2025年1—6月 "
        "财政收入|一般公共预算收入/万元@2024年1—6月 "
        "财政收入|一般公共预算收入/change/万元@2025年1—6月 财政收入|一般公共预算收入/+@2025年1—6月"
    )
    parks_down(sheet, "A3", rows, meanings)
    return table


def _wps_comparison() -> Table:
    """Made by hand: parks across, units in the cells or in a column, notes in brackets."""
    table = Table("blind-wps-comparison.xlsx", "wps", "四园区对比", "内部资料", "2025-03-02")
    sheet = table.sheet("对比")
    sheet.say("A1", "四园区对比（2024年）")
    sheet.say("A2", "对比项", "西永", "科学城", "苏州园区", "张江科学城")
    names = {"B": "西永微电园", "C": "西部（重庆）科学城", "D": "苏州工业园区", "E": "张江科学城"}
    lines = [
        ("地区生产总值", "亿元", ("—", "1905.2亿元", "3980.4亿元", "约2650亿元")),
        ("规上工业总产值", "亿元", ("2071亿元", "3120亿元", "6612.7亿元（快报数）", "1630亿元")),
        (
            "进出口总额",
            "亿元",
            ("3120.4亿元（含综保区）", "2688.3亿元", "6150.3亿元", "超1800亿元"),
        ),
        ("实际使用外资", "亿美元", ("—", "2.1亿美元", "18.24亿美元", "近30亿美元")),
        ("高新技术企业", "家", ("128家", "1103家", "2860家（有效期内）", "1900余家")),
        ("从业人员", "万人", ("8.6万人", "41.2万人", "62.5万人", "50多万人")),
    ]
    for row, (name, unit, cells) in enumerate(lines, 3):
        sheet.say(f"A{row}", name)
        for letter, shown in zip("BCDE", cells, strict=True):
            if shown == "—":
                sheet.gap(f"{letter}{row}", shown)
                continue
            literal, _, note = shown.rstrip("）").partition("（")
            more = {"literal": literal, "scope": note if note == "含综保区" else ""}
            period = "2024年|截至2024年底" if name in {"高新技术企业", "从业人员"} else "2024年"
            meaning = {"indicator": name, "unit": unit, "period": period}
            sheet.fact(f"{letter}{row}", shown, park(names[letter]), meaning, more, as_text=True)
    return table


def _wps_notes_in_heads() -> Table:
    table = Table("blind-wps-notes-in-heads.xlsx", "wps", "高新区对标", "内部资料", "2025-05-06")
    sheet = table.sheet()
    sheet.say("A1", "高新区对标数据（2024年，单位见各行）")
    sheet.say(
        "A2",
        "指标",
        "单位",
        "东湖高新（含光谷中心城）",
        "合肥高新（不含代管）",
        "杭州高新（滨江）区",
    )
    rows = """
GDP=地区生产总值 亿元 3215.8 1620.5 2895.4
GDP增速=地区生产总值/+ % 7.0 6.4 6.1
固投增速=固定资产投资/+ % 9.9 -3.5 1.2
研发投入强度=研发投入强度/share % 9.2 8.8 10.1
小巨人企业 家 321 138 96
技术合同成交额 亿元 1120 402.8 389.6
"""
    across = [
        park("武汉东湖高新区", scope="含光谷中心城"), park("合肥高新区", scope="不含代管"),
        park("杭州高新（滨江）区|杭州高新|杭州高新区|杭州高新区（滨江）"),
    ]  # fmt: skip
    measures_down(sheet, "A3", rows, across, period="2024年")
    return table


def blind_office_tables() -> list[Table]:
    return [
        _talent(), _talent_chain(), _projects(), _projects_by_park(),
        _budget(), _budget_parks(), _wps_comparison(), _wps_notes_in_heads(),
    ]  # fmt: skip
