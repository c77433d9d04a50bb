"""A workbook (.xlsx): facts or comparison, numbers as numbers, sources, notes, charts to edit."""

from __future__ import annotations

from parkfacts.exchange.content import Content
from parkfacts.exchange.office_book import Book
from parkfacts.exchange.office_sheet_charts import Drawn, add_charts

MEANINGS = (
    ("原文", "来源所写的数，一字未改；“摘编”列的数字出自摘编，不是原文。"),
    ("数值", "可计算的数，单位见表头或“单位”列；须连“限定词”一起读，如“超”指不止此数。"),
    ("期间", "（推断）指来源未写明而由上下文推得；未写明的不作推断。"),
)
"""What the columns of figures mean."""


def workbook(content: Content) -> bytes:
    """The workbook's bytes. Raises ValueError where a sheet can't hold so many rows."""
    page = content.page
    book = Book(page.caption, page.origin)
    if content.compared:
        book.add_page("对比", page)
    book.add_list("数据" if content.compared else content.name, content.listed)
    if content.chart.panels:
        add_charts(book.made, [Drawn(content.chart, content.chart_notes)])
    book.add_lines("来源", ("序号", "来源"), source_lines(page.sources))
    several = len(page.notes) > 1
    lines = [("标题", page.caption), ("数据集", page.origin)]
    lines += [(f"注{at if several else ''}", note) for at, note in enumerate(page.notes, 1)]
    lines += MEANINGS if content.name != "记事" else ()
    lines += [("图", note) for note in content.chart_notes]
    book.add_lines("说明", ("项目", "说明"), lines)
    return book.data()


def source_lines(entries: tuple[str, ...]) -> list[tuple[str, str]]:
    """Number and citation of each entry."""
    parted = (entry.partition(" ") for entry in entries)
    return [(number, citation) for number, _, citation in parted]
