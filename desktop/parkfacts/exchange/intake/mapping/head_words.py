"""What heads over columns are called, as yearbooks, communiqués and monthly reports of parks do."""

from __future__ import annotations

from parkfacts.exchange.intake.mapping.model import Role


def _set(words: str) -> frozenset[str]:
    return frozenset(words.lower().split())


HEADS: dict[Role, frozenset[str]] = {
    "park": _set(
        "园区 园区名称 园区名 开发区 开发区名称 开发区名 地区 地区名称 区域 区域名称 区县 县区 "
        "区县名称 县市区 "
        "县市 市县 市区县 区市县 区市 单位名称 名称 综保区 综保区名称 综合保税区 综合保税区名称 "
        "保税区 "
        "保税区名称 海关特殊监管区域 特殊区域 高新区 高新区名称 经开区 经开区名称 自贸区 自贸片区 "
        "片区 片区名称 "
        "机构 机构名称 企业名称 公司 公司名称 城市 城市名称 市州 州市 地市 设区市 省市 省区市 "
        "省市区 省份 省 "
        "行政区 行政区划 功能区 板块 主体 所属园区 所在园区 园区简称 各地区 各园区 镇街 街镇 街道 "
        "乡镇 "
        "填报单位 报送单位 责任单位 "
        "park parks zone zones region area name entity district city province parkname zonename"
    ),
    "indicator": _set(
        "指标 指标名称 指标名 统计指标 主要指标 经济指标 指标项 指标项目 项目 项目名称 科目 类别 "
        "分类 内容 "
        "统计项目 主要经济指标 产品 产品名称 商品 商品名称 行业 行业名称 "
        "indicator indicators metric item items measure series variable indicatorname"
    ),
    "literal": _set(
        "数值 值 数据 金额 数量 数额 绝对数 绝对值 绝对量 绝对额 总量 实绩 完成 完成数 完成值 "
        "完成额 "
        "完成量 完成情况 "
        "实际 实际数 实际值 实际完成 实际完成数 统计值 指标值 数据值 总额 总数 规模 原文 累计数 "
        "累计值 累计完成 "
        "水平 总值 "
        "value values amount figure figures number level data total literal actual"
    ),
    "unit": _set("单位 计量单位 数据单位 量纲 指标单位 unit units"),
    "period": _set(
        "期间 年份 年度 年 时间 统计时间 统计期 统计期间 统计年度 统计年份 数据时间 数据期 "
        "数据期间 数据年份 "
        "截止月份 截至月份 截止月 截至月 数据月份 统计月份 统计月 报告期 报告期别 时期 日期 "
        "统计日期 月份 月 季度 季 期别 所属期 所属时期 所属年份 "
        "所属年度 截止时间 "
        "截至时间 截止日期 period year years date time month quarter"
    ),
    "qualifier": _set("限定词 修饰词 修饰 程度 qualifier"),
    "status": _set("状态 数据状态 数据性质 完成状态 status"),
    "scope": _set("口径 统计口径 数据口径 统计范围 scope coverage"),
    "within": _set("范围 占比范围 排名范围 比较范围 within"),
    "out_of": _set("参评数 参评总数 参评个数 参评数量 参评园区数 outof"),
    "source": _set("来源 数据来源 资料来源 出处 来源文件 数据出处 source sources"),
    "paragraph": _set("段落 段 段号 段落号 paragraph"),
    "note": _set("备注 说明 注 注释 附注 备注说明 note notes remark remarks comment comments"),
    "id": _set("id 事实编号 事实id 标识 编号 factid"),
}
"""What a column may be called, without blanks, brackets and units, in small letters."""

WIDER = _set(
    "省份 省 省市 省区市 省市区 城市 城市名称 地市 设区市 市州 州市 地区 地区名称 区域 "
    "行政区 行政区划 province city region area district"
)
"""Heads of columns that say where the parks of another column lie, where there is one."""
EITHER = _set(
    "单位 名称 项目 项目名称 类别 分类 内容 name area level total data number 产品 行业 商品"
)
"""Heads that are said of different things: what stands below decides."""

CLASSES = _set("类别 分类 内容 名称 name")
"""Heads over classes as well as over things: only known names below make them one."""

ORDINAL_HEADS = _set(
    "序号 序 编号 号 行号 行次 代码 编码 地区代码 区划代码 行政区划代码 园区代码 开发区代码 "
    "指标代码 指标编码 "
    "统一社会信用代码 栏次 no no. code index #"
)
"""Columns that count or code rows: they say nothing of the figures."""

ATTRIBUTES = (
    "批准时间", "成立时间", "设立时间", "获批时间", "开园时间", "建立时间", "批复时间", "封关时间",
    "验收时间", "批准年份",
    "成立年份", "设立年份", "批准日期", "成立日期", "填报时间", "填报日期", "更新时间", "发布时间",
    "发布日期", "电话",
    "联系方式", "邮编", "邮政编码", "地址", "网址", "链接", "经度", "纬度", "longitude",
    "latitude", "联系人", "负责人",
    "填报人", "法人", "类型", "级别", "性质",
)  # fmt: skip
"""Ends of heads over what is said of a park or a sheet: neither a figure nor its time."""

STATUSES = {
    "计划": "计划", "计划数": "计划", "计划值": "计划", "计划完成": "计划", "目标": "计划",
    "目标值": "计划", "目标数": "计划",
    "年度目标": "计划", "年度计划": "计划", "全年目标": "计划", "全年计划": "计划",
    "年初目标": "计划", "规划": "计划",
    "规划目标": "计划", "预期": "计划", "预期目标": "计划", "预计": "计划", "预测": "计划",
    "plan": "计划", "planned": "计划",
    "target": "计划", "设计": "设计", "设计值": "设计",
}  # fmt: skip
"""Words of a head that say its figures are not of what has been achieved."""
