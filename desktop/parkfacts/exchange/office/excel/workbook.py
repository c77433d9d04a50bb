"""A workbook (.xlsx): facts or comparison, numbers as numbers, sources, notes, charts to edit."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.compose.content import Content
from parkfacts.compose.page.numbering import Entry
from parkfacts.compose.page.sheet import Role, Sheet
from parkfacts.exchange.office.excel.book import Book
from parkfacts.exchange.office.excel.charts import Drawn, add_charts

_MEANINGS: tuple[tuple[Role, str, str], ...] = (
    ("literal", "原文", "来源所写的数，一字未改；“摘编”列的数字出自摘编，不是原文。"),
    ("number", "数值", "可计算的数，单位见表头或“单位”列；须连“限定词”一起读，如“超”指不止此数。"),
    ("period", "期间", "（推断）指来源未写明而由上下文推得；未写明的不作推断。"),
)


def workbook(content: Content) -> bytes:
    """The workbook's bytes. Raises ValueError where a sheet can't hold so many rows."""
    page = content.page
    book = Book(page.caption, page.origin)
    if content.compared:
        book.add_page("对比", page)
    book.add_list("数据" if content.compared else content.name, content.listed)
    if content.chart.panels:
        add_charts(book.made, [Drawn(content.chart, content.chart_notes)])
    if page.sources:
        book.add_lines("来源", ("序号", "来源"), source_lines(page.sources))
    several = len(page.notes) > 1
    lines = [("标题", page.caption), ("数据集", page.origin)]
    lines += [(f"注{at if several else ''}", note) for at, note in enumerate(page.notes, 1)]
    if content.kind != "claims":  # they have no figures
        lines += meanings_of([content.listed])
    lines += [("图", note) for note in content.chart_notes]
    book.add_lines("说明", ("项目", "说明"), lines)
    return book.data()


def source_lines(entries: Sequence[Entry]) -> list[tuple[str, str]]:
    """Number and citation of each entry."""
    return [(f"[{entry.number}]", entry.cited) for entry in entries]


def meanings_of(sheets: Sequence[Sheet]) -> list[tuple[str, str]]:
    """What the columns of figures mean that stand in some sheets."""
    there = {heading.role for sheet in sheets for heading in sheet.head}
    return [(word, meaning) for role, word, meaning in _MEANINGS if role in there]
