"""How names of parks and indicators are shortened, as rules: the data that matching goes by."""

from __future__ import annotations

from typing import NamedTuple

from parkfacts.facts.fields import IndicatorKind, Nature, ParkKind


class Sort(NamedTuple):
    """A sort of park by the words that its name ends in."""

    short: str
    """What all its endings are folded to; two sorts are two parks whatever stands before."""
    endings: tuple[str, ...]
    """Longest first."""
    kind: ParkKind
    alone: bool = False
    """Whether the ending alone is what people call one within a city: 高新区."""


SORTS = (
    Sort("综保区", ("综合保税区", "综合保税港区", "综保区", "综保"), "zone", True),
    Sort("保税港区", ("保税港区",), "zone", True),
    Sort("保税物流园区", ("保税物流园区", "保税物流中心"), "zone"),
    Sort("保税区", ("保税区",), "zone", True),
    Sort("出口加工区", ("出口加工区",), "zone", True),
    Sort("跨境工业区", ("跨境工业区", "珠澳跨境工业区"), "zone"),
    Sort("自贸区", ("自由贸易试验区", "自贸试验区", "自贸区", "自由贸易港", "自贸港"),
         "park", True),
    Sort("自创区", ("国家自主创新示范区", "自主创新示范区", "自创区"), "park", True),
    Sort("高新区", (
        "国家高新技术产业开发区", "高新技术产业开发区", "新技术产业开发区", "高新技术开发区",
        "新技术开发区", "高新技术产业园区", "高技术产业开发区", "国家高新区", "高新区", "高新",
    ), "park", True),
    Sort("经开区", (
        "国家级经济技术开发区", "国家经济技术开发区", "经济技术开发区", "经济开发区",
        "国家级经开区", "国家经开区", "经开区", "经开",
    ), "park", True),
    Sort("边合区", ("边境经济合作区", "边合区"), "park"),
    Sort("度假区", ("旅游度假区", "度假区"), "park"),
    Sort("农高区", ("农业高新技术产业示范区", "农高区"), "park"),
    Sort("科学城", ("科学城", "科技城"), "park", True),
    Sort("合作区", ("合作示范区", "合作区"), "park"),
    Sort("示范区", ("示范区",), "park"),
    Sort("新区", ("国家级新区", "新区"), "park", True),
    Sort("新城", ("新城",), "park"),
    Sort("工业园区", ("工业园区", "工业园", "工业集中区", "工业区", "产业园区", "产业园",
                      "产业集聚区", "工业集聚区", "产业基地", "科技园区", "科技园",
                      "产业开发区", "工业开发区"), "park"),
    Sort("开发区", ("国家级开发区", "省级开发区", "开发区"), "park", True),
    Sort("园区", ("园区", "园", "示范园", "创新园", "基地"), "park"),
    Sort("公司", ("股份有限公司", "有限责任公司", "有限公司", "集团公司", "分公司", "公司",
                  "集团", "工厂", "股份"), "company"),
    Sort("项目", ("项目", "产线", "生产线", "工程"), "project"),
    Sort("机构", ("研究院", "研究所", "大学", "学院", "实验室", "协会", "医院", "银行"),
         "institution"),
    Sort("中心", ("中心",), "centre"),
    Sort("省", ("维吾尔自治区", "壮族自治区", "回族自治区", "特别行政区", "自治区", "省"),
         "region"),
    Sort("地区", ("地区", "片区", "城市群", "都市圈", "经济带"), "region"),
    Sort("市", ("市",), "city"),
    Sort("县", ("自治县", "自治旗", "自治州", "县", "旗", "州", "盟"), "city"),
    Sort("镇", ("街道", "镇", "乡"), "city"),
    Sort("区", ("区",), "city"),
)  # fmt: skip
"""The first whose ending fits is the one: longer endings stand before those that they end in."""
ALIKE_SORTS = (
    frozenset({"综保区", "保税区", "保税港区", "出口加工区"}),
    frozenset({"开发区", "经开区"}),
    frozenset({"开发区", "高新区"}),
    frozenset({"园区", "工业园区", ""}),
    frozenset({"市", ""}),
    frozenset({"省", ""}),
    frozenset({"区", ""}),
    frozenset({"县", ""}),
)
"""Sorts that one place may be called by in turn: near, and never the same without asking."""
PROVINCES = (
    "北京", "天津", "上海", "重庆", "河北", "山西", "辽宁", "吉林", "黑龙江", "江苏", "浙江",
    "安徽", "福建", "江西", "山东", "河南", "湖北", "湖南", "广东", "海南", "四川", "贵州",
    "云南", "陕西", "甘肃", "青海", "台湾", "内蒙古", "广西", "西藏", "宁夏", "新疆", "香港",
    "澳门",
)  # fmt: skip
"""GB/T 2260. Before 省, 市 or 自治区, or alone, they name a region."""
MUNICIPALITIES = frozenset(PROVINCES[:4])

FRONT_WORDS = (
    "其中:", "其中", "#", "*", "园区", "本年", "当年", "年度", "实现", "完成",
)  # fmt: skip
"""Before the name of an indicator they say nothing of what it is."""
SAME_WORDS = (
    ("规模以上", "规上"), ("限额以上", "限上"), ("生产总值", "gdp"), ("地区gdp", "gdp"),
    ("国内gdp", "gdp"), ("同比增长率", "增速"), ("同比增长", "增速"), ("同比增速", "增速"),
    ("比上年增长", "增速"), ("较上年增长", "增速"), ("增长速度", "增速"), ("增长率", "增速"),
    ("增幅", "增速"), ("所占比重", "占比"), ("占比重", "占比"), ("比重", "占比"),
    ("名次", "排名"), ("位次", "排名"), ("进出口贸易", "进出口"), ("外贸进出口", "进出口"),
    ("对外贸易进出口", "进出口"),
    ("外贸出口", "出口"), ("外贸进口", "进口"), ("货物出口", "出口"), ("货物进口", "进口"),
    ("货物进出口", "进出口"), ("实际利用外资", "实际使用外资"),
    ("实际使用外商直接投资", "实际使用外资"), ("全社会固定资产投资", "固定资产投资"),
    ("公共财政预算收入", "一般公共预算收入"), ("地方一般公共预算收入", "一般公共预算收入"),
    ("高新技术企业", "高企"), ("年均增长", "年均增速"),
)  # fmt: skip
"""Ways to write one thing in the name of an indicator; in this order."""
END_WORDS = (
    "总额",
    "总值",
    "总量",
    "金额",
    "数量",
    "个数",
    "家数",
    "户数",
    "总数",
    "额",
    "值",
    "数",
    "value",
    "amount",
)
"""Behind the name of an indicator they say no more than that it is a figure."""
KIND_WORDS: tuple[tuple[str, IndicatorKind], ...] = (
    ("年均增速", "average_growth"), ("年均增长", "average_growth"), ("平均增速", "average_growth"),
    ("增速", "growth"), ("同比", "growth"), ("增长率", "growth"), ("增长", "growth"),
    ("增幅", "growth"), ("环比", "growth"), ("涨幅", "growth"), ("增减", "growth"),
    ("比上年±", "growth"), ("±", "growth"),
    ("占比", "share"), ("比重", "share"), ("占全", "share"), ("所占", "share"),
    ("完成率", "share"), ("覆盖率", "share"), ("利用率", "share"), ("比例", "share"),
    ("贡献率", "share"), ("负债率", "share"), ("强度", "share"), ("率", "share"),
    ("排名", "rank"), ("名次", "rank"), ("位次", "rank"), ("排位", "rank"),
    ("变动", "change"), ("变化", "change"), ("提高", "change"), ("拉动", "change"),
)  # fmt: skip
"""What sort of figure an indicator is by the words of its name, where its unit allows it."""
TELLING = frozenset(
    "一二三四五六七八九十〇零百千万亿进出内外新旧上下前后中高低大小总分"
    "省市县区国级男女同环年月季日收支人户家项个正负指率均"
)
"""Characters of which one for another makes another indicator: 第二产业 and 第三产业."""
NEW_WORDS = ("新增", "新引进", "新开工", "新签", "新认定", "新谋划", "累计", "投用", "开工")
"""An indicator that is shown with such a word is not meant by a name of it without one: 上市公司
is a stock, and 新增上市公司数, which people find by that word, is not."""
LIMIT_WORDS = (
    ("万人", "万人"), ("百亿", "百亿"), ("亿元以上", "亿"), ("10亿", "10亿"), ("国家", "国"),
    ("省级", "省"), ("市级", "市"), ("高端", "高端"), ("创新联合体", "联合体"), ("联合培养", "联"),
    ("公募", "reits"), ("及", "及"), ("和", "和"),
)  # fmt: skip
"""Words of a shown name that make it fewer things, or several things in one sum, and what of them
a name must have to be surely that: 发明专利 is not 万人有效发明专利, nor 独角兽企业 both those and
准独角兽."""
FIELD_WORDS = ("高新区", "综保区", "全国", "全省", "全市", "省内", "分区")
"""Of what a rank is, in its shown name: without that a name does not say which rank is meant."""
NATURE_WORDS: tuple[tuple[str, Nature], ...] = (
    ("新增", "new"), ("新引进", "new"), ("新开工", "new"), ("新签", "new"), ("新认定", "new"),
    ("新设", "new"), ("新登记", "new"), ("新注册", "new"), ("累计", "cumulative"),
    ("历年", "cumulative"), ("年末", "stock"), ("期末", "stock"), ("月末", "stock"),
    ("季末", "stock"), ("在园", "stock"), ("现有", "stock"), ("拥有", "stock"),
    ("余额", "stock"), ("存量", "stock"), ("面积", "stock"), ("人口", "stock"),
    ("从业人员", "stock"), ("就业人", "stock"), ("职工", "stock"), ("资产总", "stock"),
    ("总资产", "stock"), ("负债", "stock"), ("注册资本", "stock"), ("存款", "stock"),
    ("贷款", "stock"), ("里程", "stock"), ("容积", "stock"), ("产能", "capacity"),
    ("生产能力", "capacity"), ("设计能力", "capacity"),
)  # fmt: skip
FAMILY_WORDS: tuple[tuple[str, str], ...] = (
    ("跨境电商", "ecommerce"), ("进出口", "trade"), ("进口", "trade"), ("出口", "trade"),
    ("外贸", "trade"), ("保税", "trade"), ("报关", "trade"), ("货运", "trade"),
    ("吞吐量", "trade"), ("产能", "capacity"), ("生产能力", "capacity"), ("工业", "output"),
    ("产值", "output"), ("增加值", "economy"), ("生产总值", "economy"), ("gdp", "economy"),
    ("营业收入", "economy"), ("主营业务收入", "economy"), ("营收", "economy"),
    ("总收入", "economy"), ("利润", "economy"), ("投资", "investment"), ("外资", "investment"),
    ("项目", "investment"), ("开工", "investment"), ("面积", "investment"),
    ("土地", "investment"), ("财政", "finance"), ("税", "finance"), ("预算", "finance"),
    ("零售", "finance"), ("消费", "finance"), ("高新技术企业", "company"), ("企业", "company"),
    ("单位数", "company"), ("市场主体", "company"), ("上市", "company"), ("人才", "talent"),
    ("从业人员", "talent"), ("就业", "talent"), ("人口", "talent"), ("职工", "talent"),
    ("研发", "innovation"), ("r&d", "innovation"), ("专利", "innovation"),
    ("技术合同", "innovation"), ("实验室", "innovation"), ("孵化", "innovation"),
    ("算力", "computing"), ("芯片", "autochip"), ("卫星", "space"), ("排名", "ranking"),
    ("评价", "ranking"), ("考核", "ranking"),
)  # fmt: skip
"""The family of a new indicator by a word of its name, first come first served."""
MONEY_WORDS = (
    "收入", "产值", "增加值", "销售额", "交易额", "成交额", "营业额", "零售额", "投资", "投资额",
    "利润", "利润总额", "税收", "税额", "税金", "税收总额", "经费", "资金", "金额", "支出", "费用",
    "营收",
    "贷款", "存款", "余额", "资产", "总资产", "负债", "工资", "进出口", "进出口额", "进出口总额",
    "货值", "外资", "gdp", "GDP", "生产总值", "融资", "融资额", "补贴",
    "一产", "二产", "三产", "第一产业", "第二产业", "第三产业",
)  # fmt: skip
"""Ends of names of what is told in money: without a unit nobody knows how much that is."""
WORSE_WORDS = (
    "能耗",
    "排放",
    "失业",
    "事故",
    "亏损",
    "负债率",
    "逾期",
    "污染",
    "成本",
    "死亡",
    "赤字",
)
"""In the name of an indicator: less of it is better."""
