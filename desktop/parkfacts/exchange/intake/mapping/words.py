"""What words and signs of statistical tables mean: totals, groups, units, missing figures, notes.

Signs for missing figures follow the notes in front of the yearbooks. 中国统计年鉴: “…” is less
than the least unit of the table, a blank is unknown or none, “#” marks main items, “*” and “①”
foot notes; 成都统计年鉴: “—” is no such figure.
"""

from __future__ import annotations

from parkfacts.facts.phrase import Phrase


def _set(words: str) -> frozenset[str]:
    return frozenset(words.lower().split())


TOTALS = _set(
    "合计 总计 小计 共计 全国 全省 全市 全区 全县 全州 全国合计 全省合计 全市合计 全区合计 "
    "全国总计 全省总计 全市总计 "
    "最高 最低 最高值 最低值 最大值 最小值 "
    "平均 平均值 平均数 均值 全国平均 全省平均 全市平均 中位数 累计合计 汇总 总和 加总 "
    "total totals subtotal sum average mean all overall"
)
"""Stubs of rows that are reckoned from the others."""
TOTAL_ENDS = ("合计", "总计", "小计", "平均", "平均值", "汇总")

MISSING: dict[str, str] = {
    **dict.fromkeys(
        ("-", "--", "---", "—", "——", "———", "–", "––", "―", "－", "－－", "一一", "─", "──", "/",
        "／", "\\", "无"),
        Phrase("表中写作没有此项数据"),
    ),
    **dict.fromkeys(
        ("…", "……", "...", "......", "⋯", "⋯⋯", "。。。", "···", "‥", "..", "．．．"),
        Phrase("表中写作不足最小单位或数据不详"),
    ),
    **dict.fromkeys(("x", "×", "X", "＊＊＊", "***", "保密", "c"), Phrase("表中写作不便公布")),
    **dict.fromkeys(
        ("空", "空格", "空白", "n.a.", "n.a", "na", "n/a", "N/A", "NA", "N.A.", "NaN", "nan",
        "null", "NULL", "None",
         "#N/A", "#", "*", "缺", "缺失", "暂无", "暂缺", "不详", "未知", "未公布", "未统计",
         "无数据", "暂无数据", "没有",
         "不适用", "·", ".", "?", "？"),
        Phrase("表中写作数据不详"),
    ),
}  # fmt: skip
"""Signs and words in place of a figure, and what each says."""

UNIT_SPELLINGS = {
    "％": "%", "﹪": "%", "pct": "%", "percent": "%", "百分比": "%", "±%": "%", "±％": "%",
    "+/-%": "%", "+-%": "%",
    "pp": "个百分点", "平方千米": "平方公里", "km²": "平方公里", "km2": "平方公里",
    "㎢": "平方公里", "㎡": "平方米",
    "m²": "平方米", "m2": "平方米", "平米": "平方米", "平方": "平方米", "人民币元": "元",
    "元人民币": "元",
    "美金": "美元", "usd": "美元", "rmb": "元", "cny": "元", "teu": "标准箱", "标箱": "标准箱",
    "kwh": "千瓦时", "度": "千瓦时",
    "km": "公里", "ha": "公顷", "mu": "亩", "t": "吨", "yuan": "元", "人民币": "元",
}  # fmt: skip
"""Other spellings of units, in small letters, and what the table of units calls them."""
MORE_UNITS = frozenset(
    [
        "人次",
        "户次",
        "车次",
        "架次",
        "航次",
        "标准煤",
        "吨标准煤",
        "千克标准煤",
        "立方米",
        "升",
        "千克",
        "公斤",
        "克",
        "毫米",
        "厘米",
        "分钟",
        "秒",
        "分",
        "点",
        "岁",
        "对",
        "位",
        "名",
        "兆瓦",
        "瓦",
        "伏安",
        "千伏安",
        "焦耳",
        "摄氏度",
        "℃",
        "吨公里",
        "人公里",
        "册",
        "卷",
        "盒",
        "瓶",
        "箱",
        "包",
        "双",
        "床",
        "张",
        "间",
        "头",
        "只",
        "羽",
        "株",
        "棵",
        "粒",
        "根",
        "块",
        "枚",
        "美元",
        "欧元",
        "日元",
        "英镑",
        "港元",
        "港币",
        "卢布",
        "桶",
        "班次",
        "车位",
        "席",
        "组",
        "团",
        "例",
        "起",
        "期",
        "届",
        "本",
        "万件",
        "企业",
        "重量箱",
        "载重吨",
        "总吨",
        "元人民币",
        "人年",
        "人/年",
        "微克",
        "毫克",
        "微米",
        "纳米",
        "兆比特",
        "字节",
        "TB",
        "PB",
        "GB",
        "MB",
        "Gbps",
        "TFLOPS",
        "PFLOPS",
        "EFLOPS",
        "EFlops",
        "PFlops",
    ]
)
"""Units that tables name and that the table of units has no factor for."""
ENGLISH_UNITS = {
    "100millionyuan": "亿元", "billionyuan": "十亿元", "millionyuan": "百万元", "10000yuan": "万元",
    "100millionrmb": "亿元",
    "10kyuan": "万元", "millionusd": "百万美元", "usdmillion": "百万美元", "billionusd": "十亿美元",
    "10000usd": "万美元",
    "100millionusd": "亿美元", "usd10000": "万美元", "10000persons": "万人", "persons": "人",
    "person": "人",
    "unit": "个", "10000tons": "万吨", "tons": "吨", "sq.km": "平方公里", "sqkm": "平方公里",
}  # fmt: skip
ENGLISH_NUMBERS = {
    "thousand": "千", "1000": "千", "'000": "千", "000": "千", "k": "千", "10000": "万",
    "tenthousand": "万", "10thousand": "万", "10k": "万", "million": "百万", "mn": "百万",
    "mln": "百万", "mio": "百万", "m": "百万", "10million": "千万", "100million": "亿",
    "hundredmillion": "亿", "100mn": "亿", "100m": "亿", "100000000": "亿", "billion": "十亿",
    "bn": "十亿", "b": "十亿", "bln": "十亿", "trillion": "万亿", "tn": "万亿",
}  # fmt: skip
ENGLISH_COINS = {
    "yuan": "元", "rmb": "元", "cny": "元", "rmbyuan": "元", "usd": "美元", "us$": "美元",
    "$": "美元", "usdollars": "美元", "usdollar": "美元", "dollars": "美元", "eur": "欧元",
    "euro": "欧元", "euros": "欧元", "€": "欧元", "hkd": "港元", "hk$": "港元",
    "元": "元", "美元": "美元",
}  # fmt: skip

VAGUE_DOMAINS = _set(
    "综合 经济 主要指标 经济指标 主要经济指标 总体情况 基本情况 规模 效益 质量 经济发展 经济总量 "
    "其他 总量指标 "
    "综合指标 核心指标 一般指标 重点指标 考核指标 指标 发展指标 发展规模 发展质量"
)
"""Headings of groups that say nothing of the rows below."""
GENERIC = _set(
    "增加值 总产值 产值 投资 投资额 收入 营业收入 利润 利润总额 税收 企业 企业数 企业个数 "
    "企业户数 户数 "
    "单位数 法人单位数 个数 家数 数量 总额 总量 总值 规模 项目 项目数 用电量 用地 用地面积 面积 "
    "从业人员 从业人数 人数 人员 合计 金额 销售额 增速 占比 比重 完成额 总收入 主营业务收入 资产 "
    "资产总计 "
    "负债 研发投入 研发费用 工资 用工人数 平均人数 营收"
)
"""Names that say nothing without what they are of: 工业 over 增加值."""
DOMAINS = _set(
    "工业 农业 服务业 外贸 对外贸易 外经贸 对外经济 内贸 投资 固定资产投资 财政 财税 税收 消费 "
    "金融 人口 就业 人才 "
    "科技 创新 科技创新 企业 贸易 商贸 外资 招商引资 招商 市场主体 "
    "开放 绿色 环境 能源 交通 物流 产业 规上工业 国内贸易 社会消费 对外开放 利用外资 开放型经济 "
    "财政收支 "
    "财政税收 财政金融 人民生活 居民生活 科技人才 营商环境 绿色发展 产业发展 开放发展 创新发展"
)
"""Headings of groups that only say of what field the rows below are."""

PARTS = ("其中:", "其中", "#", "＃", "其中，", "其中、", "of which:", "of which", "# ")
"""What stands before a part of the thing above."""

NOTE_MARKS = "①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸¹²³⁴⁵⁶†‡※"
NOTE_STARTS = (
    "注", "备注", "说明", "附注", "数据来源", "资料来源", "来源", "数据说明", "指标解释", "制表",
    "填表", "审核", "填报",
    "单位负责人", "统计负责人", "note", "source", "*", "＊", *NOTE_MARKS,
)  # fmt: skip
"""How lines below a table begin that are none of its rows."""
CONTEXT_STARTS = (
    "单位", "计量单位", "金额单位", "填报", "制表", "报送", "编制", "表号", "文号", "有效期",
    "综合机关", "日期", "报告期",
    "数据来源", "资料来源", "来源", "统计时间", "时间", "unit",
)  # fmt: skip
"""How cells between title and heads begin, with a colon behind."""
VAGUE_TITLE = (
    "主要经济指标完成情况", "主要经济指标情况", "主要经济指标", "经济运行主要指标",
    "主要指标完成情况", "主要指标情况", "主要指标",
    "经济指标完成情况", "经济指标", "基本情况", "完成情况", "运行情况", "经济运行", "发展情况",
    "情况一览表", "一览表", "统计月报", "月报表", "月报",
    "管委会", "管理委员会", "管理局", "快报", "统计快报", "统计表", "统计报表", "情况表", "明细表",
    "汇总表", "对比表", "排名表", "情况", "统计公报", "统计", "数据表", "数据", "表", "指标",
)  # fmt: skip
"""Ends of titles that name neither a park nor an indicator."""
EVERY = (
    "各园区",
    "各开发区",
    "各综合保税区",
    "各综保区",
    "各高新区",
    "各经开区",
    "各地区",
    "各区县",
    "各区市县",
    "各县区",
    "各市州",
    "分园区",
    "分地区",
    "分区县",
    "按地区分",
    "部分",
    "主要园区",
    "全部",
    "各片区",
    "各市",
    "各区",
    "各县",
    "各省",
    "历年",
)
"""Words of titles that say that the rows are of different things."""
SHEET_NAMES = ("sheet", "工作表", "表", "book", "剪贴板", "table", "data", "数据")
