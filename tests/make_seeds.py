"""A small sound seeds folder for tests."""

from __future__ import annotations

from pathlib import Path

from parkfacts.exchange.intake.rows import FACT_TABLE

FILES = {
    "dataset.toml": 'title = "小样"\nversion = "1"\nlicence = ""\nlanguage = "zh-CN"\n',
    "parks.toml": """
[[park]]
id = "city"
name = "重庆市"
kind = "city"
parent = ""

[[park]]
id = "zone"
name = "西永综合保税区"
kind = "zone"
parent = "city"

[[park]]
id = "fab"
name = "安意法"
kind = "company"

[[park.homes]]
park = "zone"
source = "daily-2025"
paragraph = 3
note = "厂房在区内"
""",
    "indicators.toml": """
[[family]]
id = "trade"
name = "外贸"

[[indicator]]
id = "value"
name = "外贸进出口值"
family = "trade"
unit = "元"

[[indicator]]
id = "growth"
name = "外贸进出口值增速"
family = "trade"
kind = "growth"
unit = "%"
of = "value"

[[indicator]]
id = "rank"
name = "绩效评估排名"
family = "trade"
kind = "rank"
unit = "位"
""",
    "daily-2025/source.toml": """
title = "答卷"
kind = "newspaper"
form = "full"
published = "2025-03-12"
published_certainty = "stated"

[paragraphs]
"28" = "年度外贸"
"3" = "考核"
""",
    "daily-2025/facts.csv": f"""{",".join(FACT_TABLE.columns)}
value,28,zone,value,2788.44亿元,,,,2024,,stated,,actual,,,,,,trade,
growth,28,zone,growth,近四成,,,,2024,,stated,,actual,,,,,value,trade,"一句话，
两行"
rank,3,zone,rank,榜首,1,位,,2023,2023年度,inferred,文中写上年度,actual,全国参评150个,全国,150,,,,
""",
    "daily-2025/claims.csv": """id,paragraph,park,family,kind,date,date_basis,text,note
train,3,zone,trade,first,,unstated,开出首趟班列。,
""",
    "daily-2025/excluded.csv": "paragraph,text,times,reason,note\n",
    "a-digest/source.toml": """
title = "评估"
kind = "news"
form = "digest"
published = ""
published_certainty = "unknown"
""",
    "a-digest/facts.csv": """id,paragraph,park,indicator,literal,period_basis,status,of
growth,1,zone,growth,下降2.3%,unstated,actual,daily-2025.value
""",
}
FACTS = "daily-2025/facts.csv"


def write_seeds(folder: Path) -> Path:
    """Write the files into a new folder."""
    for name, text in FILES.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text.lstrip("\n"), encoding="utf-8", newline="\n")
    return folder
