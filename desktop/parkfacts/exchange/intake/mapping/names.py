"""Who knows the names of parks and indicators, and how unknown names look."""

from __future__ import annotations

import re
from typing import Protocol


class Names(Protocol):
    """Who knows the names of things; both answer only where a text surely names one."""

    def park(self, text: str) -> str | None:
        """The id of the park that the text names."""

    def indicator(self, text: str) -> str | None:
        """The id of the indicator that the text names."""


_PROVINCES = (
    "北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|海南|四川|贵州|云南|"
    "陕西|甘肃|青海|台湾|内蒙古|广西|西藏|宁夏|新疆|香港|澳门"
)
_PARK_END = re.compile(
    r"(?:园区|园|开发区|示范区|高新区|经开区|保税区|综保区|自贸区|合作区|新区|新城|科学城|科技城|城|区|"
    r"市|县|省|镇|乡|街道|州|盟|旗|基地|港|口岸|片区|集团|公司|管委会|大学|研究院|Park|Zone|District)$|"
    rf"^(?:{_PROVINCES})$"
)
_INDICATOR_END = re.compile(
    r"(?:值|额|量|数|率|度|费|收入|支出|投资|面积|人口|利润|税收|税|存款|贷款|余额|资产|负债|工资|能耗|里程|用电|电量|专利|GDP|gdp|进出口|"
    r"出口|进口|外资|消费|企业|人员|人才|项目|指数|强度|产业|业|单位|户|产品|资金|商标|论文|机构|平台|基金|价格|成本|效益|合同|技术|装备|品)$"
)
_COUNT_END = re.compile(r"(?:个数|家数|户数|人数|数量|总数|数)$")


def like_park(text: str) -> bool:
    """Whether an unknown name looks like that of a park or a place: …园区, …市."""
    return bool(_PARK_END.search(text)) and not _COUNT_END.search(text)


def like_indicator(text: str) -> bool:
    """Whether an unknown name looks like that of an indicator: …值, …收入."""
    return bool(_INDICATOR_END.search(text)) and not _PARK_END.search(text)
