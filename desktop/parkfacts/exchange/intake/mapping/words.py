"""What the words and signs of Chinese statistical tables mean: every table of words that mapping needs.

What heads are called was gathered from yearbooks, communiqués and monthly reports of parks. Signs for
missing figures follow the notes on signs in front of the yearbooks (中国统计年鉴: “…” is less than the
least unit of the table, a blank is unknown or none, “#” marks main items, “*” and “①” foot notes;
成都统计年鉴: “—” is no such figure; see docs/import.md).
"""

from __future__ import annotations

from parkfacts.exchange.intake.mapping.model import Role
from parkfacts.facts.phrase import Phrase


def _set(words: str) -> frozenset[str]:
    return frozenset(words.lower().split())


HEADS: dict[Role, frozenset[str]] = {
    "park": _set(
        "园区 园区名称 园区名 开发区 开发区名称 开发区名 地区 地区名称 区域 区域名称 区县 县区 区县名称 县市区 "
        "县市 市县 市区县 区市县 区市 单位名称 名称 综保区 综保区名称 综合保税区 综合保税区名称 保税区 "
        "保税区名称 海关特殊监管区域 特殊区域 高新区 高新区名称 经开区 经开区名称 自贸区 自贸片区 片区 片区名称 "
        "机构 机构名称 企业名称 公司 公司名称 城市 城市名称 市州 州市 地市 设区市 省市 省区市 省市区 省份 省 "
        "行政区 行政区划 功能区 板块 主体 所属园区 所在园区 园区简称 各地区 各园区 镇街 街镇 街道 乡镇 "
        "填报单位 报送单位 责任单位 "
        "park parks zone zones region area name entity district city province parkname zonename"
    ),
    "indicator": _set(
        "指标 指标名称 指标名 统计指标 主要指标 经济指标 指标项 指标项目 项目 项目名称 科目 类别 分类 内容 "
        "统计项目 主要经济指标 产品 产品名称 商品 商品名称 行业 行业名称 "
        "indicator indicators metric item items measure series variable indicatorname"
    ),
    "literal": _set(
        "数值 值 数据 金额 数量 数额 绝对数 绝对值 绝对量 总量 实绩 完成 完成数 完成值 完成额 完成量 完成情况 "
        "实际 实际数 实际值 实际完成 实际完成数 统计值 指标值 数据值 总额 总数 规模 原文 累计数 累计值 累计完成 "
        "水平 总值 "
        "value values amount figure figures number level data total literal actual"
    ),
    "unit": _set("单位 计量单位 数据单位 量纲 指标单位 unit units"),
    "period": _set(
        "期间 年份 年度 年 时间 统计时间 统计期 统计期间 统计年度 统计年份 数据时间 数据期 数据期间 数据年份 "
        "报告期 报告期别 时期 日期 统计日期 月份 月 季度 季 期别 所属期 所属时期 所属年份 所属年度 截止时间 "
        "截至时间 截止日期 period year years date time month quarter"
    ),
    "qualifier": _set("限定词 修饰词 修饰 程度 qualifier"),
    "status": _set("状态 数据状态 数据性质 完成状态 status"),
    "scope": _set("口径 统计口径 数据口径 统计范围 scope coverage"),
    "within": _set("占比范围 排名范围 比较范围 within"),
    "out_of": _set("参评数 参评总数 参评个数 参评数量 参评园区数 outof"),
    "source": _set("来源 数据来源 资料来源 出处 来源文件 数据出处 source sources"),
    "paragraph": _set("段落 段 段号 段落号 paragraph"),
    "note": _set("备注 说明 注 注释 附注 备注说明 note notes remark remarks comment comments"),
    "id": _set("id 事实编号 事实id 标识 编号 factid"),
}
"""What a column may be called, without blanks, brackets and units, in small letters."""

EITHER = _set(
    "单位 名称 项目 项目名称 类别 分类 内容 name area level total data number 产品 行业 商品"
)
"""Heads that are said of different things: what stands below decides."""

ORDINAL_HEADS = _set(
    "序号 序 编号 号 行号 行次 代码 编码 地区代码 区划代码 行政区划代码 园区代码 开发区代码 指标代码 指标编码 "
    "统一社会信用代码 栏次 no no. code index #"
)
"""Columns that count or code rows: they say nothing of the figures."""

ATTRIBUTES = (
    "批准时间", "成立时间", "设立时间", "获批时间", "开园时间", "建立时间", "批复时间", "封关时间", "验收时间", "批准年份",
    "成立年份", "设立年份", "批准日期", "成立日期", "填报时间", "填报日期", "更新时间", "发布时间", "发布日期", "电话",
    "联系方式", "邮编", "邮政编码", "地址", "网址", "链接", "经度", "纬度", "联系人", "负责人", "填报人", "法人", "类型", "级别", "性质",
)  # fmt: skip
"""Ends of heads over what is said of a park or of the sheet, and is neither a figure nor its time."""

TOTALS = _set(
    "合计 总计 小计 共计 全国 全省 全市 全区 全县 全州 全国合计 全省合计 全市合计 全区合计 全国总计 全省总计 全市总计 "
    "平均 平均值 平均数 均值 全国平均 全省平均 全市平均 中位数 累计合计 汇总 总和 加总 "
    "total totals subtotal sum average mean all overall"
)
"""Stubs of rows that are reckoned from the others."""
TOTAL_ENDS = ("合计", "总计", "小计", "平均", "平均值", "汇总")

MISSING: dict[str, str] = {
    **dict.fromkeys(
        ("-", "--", "---", "—", "——", "———", "–", "––", "―", "－", "－－", "一一", "─", "──", "/", "／", "\\", "无"),
        Phrase("表中写作没有此项数据"),
    ),
    **dict.fromkeys(
        ("…", "……", "...", "......", "⋯", "⋯⋯", "。。。", "···", "‥", "..", "．．．"),
        Phrase("表中写作不足最小单位或数据不详"),
    ),
    **dict.fromkeys(("x", "×", "X", "＊＊＊", "***", "保密", "c"), Phrase("表中写作不便公布")),
    **dict.fromkeys(
        ("空", "空格", "空白", "n.a.", "n.a", "na", "n/a", "N/A", "NA", "N.A.", "NaN", "nan", "null", "NULL", "None",
         "#N/A", "#", "*", "缺", "缺失", "暂无", "暂缺", "不详", "未知", "未公布", "未统计", "无数据", "暂无数据", "没有",
         "不适用", "·", ".", "?", "？"),
        Phrase("表中写作数据不详"),
    ),
}  # fmt: skip
"""Signs and words in place of a figure, and what each says."""

UNIT_SPELLINGS = {
    "％": "%", "﹪": "%", "pct": "%", "percent": "%", "百分比": "%", "±%": "%", "±％": "%", "+/-%": "%", "+-%": "%",
    "pp": "个百分点", "平方千米": "平方公里", "km²": "平方公里", "km2": "平方公里", "㎢": "平方公里", "㎡": "平方米",
    "m²": "平方米", "m2": "平方米", "平米": "平方米", "平方": "平方米", "人民币元": "元", "元人民币": "元",
    "美金": "美元", "usd": "美元", "rmb": "元", "cny": "元", "teu": "标准箱", "标箱": "标准箱", "kwh": "千瓦时", "度": "千瓦时",
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
    "100millionyuan": "亿元", "billionyuan": "十亿元", "millionyuan": "百万元", "10000yuan": "万元", "100millionrmb": "亿元",
    "10kyuan": "万元", "millionusd": "百万美元", "usdmillion": "百万美元", "billionusd": "十亿美元", "10000usd": "万美元",
    "100millionusd": "亿美元", "usd10000": "万美元", "10000persons": "万人", "persons": "人", "person": "人",
    "unit": "个", "10000tons": "万吨", "tons": "吨", "sq.km": "平方公里", "sqkm": "平方公里",
}  # fmt: skip

STATUSES = {
    "计划": "计划", "计划数": "计划", "计划值": "计划", "计划完成": "计划", "目标": "计划", "目标值": "计划", "目标数": "计划",
    "年度目标": "计划", "年度计划": "计划", "全年目标": "计划", "全年计划": "计划", "年初目标": "计划", "规划": "计划",
    "规划目标": "计划", "预期": "计划", "预期目标": "计划", "预计": "计划", "预测": "计划", "plan": "计划", "planned": "计划",
    "target": "计划", "设计": "设计", "设计值": "设计",
}  # fmt: skip
"""Words of a head that say its figures are not of what has been achieved."""

VAGUE_DOMAINS = _set(
    "综合 经济 主要指标 经济指标 主要经济指标 总体情况 基本情况 规模 效益 质量 经济发展 经济总量 其他 总量指标 "
    "综合指标 核心指标 一般指标 重点指标 考核指标 指标 发展指标 发展规模 发展质量"
)
"""Headings of groups that say nothing of the rows below."""
GENERIC = _set(
    "增加值 总产值 产值 投资 投资额 收入 营业收入 利润 利润总额 税收 企业 企业数 企业个数 企业户数 户数 "
    "单位数 法人单位数 个数 家数 数量 总额 总量 总值 规模 项目 项目数 用电量 用地 用地面积 面积 "
    "从业人员 从业人数 人数 人员 合计 金额 销售额 增速 占比 比重 完成额 总收入 主营业务收入 资产 资产总计 "
    "负债 研发投入 研发费用 工资 用工人数 平均人数 营收"
)
"""Names that say nothing without what they are of: 工业 over 增加值."""
DOMAINS = _set(
    "工业 农业 服务业 外贸 对外贸易 外经贸 对外经济 内贸 投资 固定资产投资 财政 财税 税收 消费 金融 人口 就业 人才 "
    "科技 创新 科技创新 企业 贸易 商贸 外资 招商引资 招商 市场主体 "
    "开放 绿色 环境 能源 交通 物流 产业 规上工业 国内贸易 社会消费 对外开放 利用外资 开放型经济 财政收支 "
    "财政税收 财政金融 人民生活 居民生活 科技人才 营商环境 绿色发展 产业发展 开放发展 创新发展"
)
"""Headings of groups that only say of what field the rows below are."""

SECTION_NUMBER = (
    r"(?:第?[一二三四五六七八九十]{1,3}[、.．]|[(（][一二三四五六七八九十]{1,3}[)）]、?|"
    r"\d{1,2}(?:[、．]|\.(?!\d))|[(（]\d{1,2}[)）]|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,2}[、.．]|\d{1,2}[)）])"
)
"""Numbers before headings and items, from the outer to the inner: 一、 （一） 1. （1）."""
PARTS = ("其中:", "其中", "#", "＃", "其中，", "其中、", "of which:", "of which", "# ")
"""What stands before a part of the thing above."""

NOTE_MARKS = "①②③④⑤⑥⑦⑧⑨⑩⑴⑵⑶⑷⑸¹²³⁴⁵⁶†‡※"
NOTE_STARTS = (
    "注", "备注", "说明", "附注", "数据来源", "资料来源", "来源", "数据说明", "指标解释", "制表", "填表", "审核", "填报",
    "单位负责人", "统计负责人", "note", "source", "*", "＊", *NOTE_MARKS,
)  # fmt: skip
"""How lines below a table begin that are none of its rows."""
CONTEXT_STARTS = (
    "单位", "计量单位", "金额单位", "填报", "制表", "报送", "编制", "表号", "文号", "有效期", "综合机关", "日期", "报告期",
    "数据来源", "资料来源", "来源", "统计时间", "时间", "unit",
)  # fmt: skip
"""How cells between title and heads begin, with a colon behind."""
VAGUE_TITLE = (
    "主要经济指标完成情况", "主要经济指标情况", "主要经济指标", "经济运行主要指标", "主要指标完成情况", "主要指标情况", "主要指标",
    "经济指标完成情况", "经济指标", "基本情况", "完成情况", "运行情况", "经济运行", "发展情况", "情况一览表", "一览表", "统计月报", "月报表", "月报",
    "管委会", "管理委员会", "管理局", "快报", "统计快报", "统计表", "统计报表", "情况表", "明细表", "汇总表", "对比表", "排名表", "情况", "统计公报", "统计", "数据表", "数据", "表", "指标",
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
