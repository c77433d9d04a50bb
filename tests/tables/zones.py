"""The list of national zones: which facts its rows hold, by a rule instead of a list of them."""

from __future__ import annotations

import csv
import io

from table_spec import address

SOURCE = {
    "title": "中国开发区审核公告目录（2018年版）",
    "publisher": "国家发展改革委等六部门",
    "published": "2018",
}


def expected_zones(text: str) -> list[dict[str, str]]:
    """Of each row the approved area.

    Code, type, province, day of approval and industries are no figures. Of when the area is, the
    table does not say: 2018, from the title of the source, is as right as no year.
    """
    heads, *rows = csv.reader(io.StringIO(text))
    name, area = heads.index("开发区名称"), heads.index("核准面积_公顷")
    return [
        {
            "park": row[name], "indicator": "核准面积", "kind": "level", "literal": row[area],
            "unit": "公顷", "period": "2018年||截至2018年底", "scope": "", "growth_of": "",
            "status": "actual|design|unclear|planned", "place": f"Sheet1!{address((down, area))}",
        }
        for down, row in enumerate(rows, 1)
        if row[area]
    ]  # fmt: skip
