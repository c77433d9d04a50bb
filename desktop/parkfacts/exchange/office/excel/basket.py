"""A basket as a workbook (.xlsx): facts, claims, comparisons, charts to edit, sources, notes."""

from __future__ import annotations

from collections.abc import Iterator

from parkfacts.compose.basket.blocks import comparison_table
from parkfacts.compose.basket.content import BasketContent, Part, with_charts
from parkfacts.compose.basket.list import basket_list, compared_worksheet
from parkfacts.compose.basket.remarks import changes, user_note
from parkfacts.compose.chart.on_page import native_notes
from parkfacts.exchange.office.excel.book import Book
from parkfacts.exchange.office.excel.charts import Drawn, add_charts
from parkfacts.exchange.office.excel.workbook import meanings_of, source_lines

_COMPARED, _DATA = "对比", "对比数据"


def basket_workbook(content: BasketContent) -> bytes:
    """The workbook's bytes. Raises ValueError where a sheet can't hold so many rows."""
    content = with_charts(content)
    dataset = content.catalogue.dataset
    book = Book(content.title, f"{dataset.title} {dataset.version}", content.signature)
    for kind, name in (("fact", "数据"), ("claim", "记事")):
        listed = basket_list(content, (kind,), terse=True)
        if listed.rows:
            book.add_list(name, listed)
    compared = list(_named_comparisons(content))
    for behind, part in compared:
        book.add_page(f"{_COMPARED}{behind}", comparison_table(part, content))
        book.add_list(f"{_DATA}{behind}", compared_worksheet(part, content))
    drawn = list(_drawn(content))
    if drawn:
        add_charts(book.made, drawn, content.signature)
    book.add_lines("来源", ("序号", "来源"), source_lines(content.sources()))
    book.add_lines("说明", ("项目", "说明"), [*_about(content), *_notes(compared, content)])
    return book.data()


def _named_comparisons(content: BasketContent) -> Iterator[tuple[str, Part]]:
    """Each comparison with what stands behind the names of its sheets: a number, if of several."""
    parts = [part for section in content.sections for part in section.parts if part.comparison]
    for at, part in enumerate(parts, 1):
        yield str(at) if len(parts) > 1 else "", part


def _drawn(content: BasketContent) -> Iterator[Drawn]:
    for section in content.sections:
        for part in section.parts:
            if part.chart:
                name = comparison_table(part, content).caption if part.comparison else ""
                title = " · ".join(filter(None, (section.heading, name)))
                note = () if part.comparison else user_note(part)
                notes = (*native_notes(part.chart, content.catalogue), *note)
                yield Drawn(part.chart, notes, title)


def _about(content: BasketContent) -> Iterator[tuple[str, str]]:
    """What was written beside its headings, what it has no more."""
    for section in content.sections:
        if section.note:
            yield "分组", f"{section.heading}：{section.note}"
    for gone in content.left_out:
        yield "已没有", f"现数据集已没有，收入时为：{gone}"
    yield from meanings_of([basket_list(content)])


def _notes(compared: list[tuple[str, Part]], content: BasketContent) -> Iterator[tuple[str, str]]:
    """The notes of the comparisons, and what in charts reads otherwise than when collected."""
    for behind, part in compared:
        for note in comparison_table(part, content).notes:
            yield f"{_COMPARED}{behind}注", note
    for section in content.sections:
        for part in section.parts:
            if part.kind == "chart":
                yield from (("有变", told) for told in changes(part, content.catalogue))
