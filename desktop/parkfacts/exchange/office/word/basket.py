"""A basket as a Word document: headings, tables, passages and charts with one set of footnotes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from docx.oxml import parse_xml

from parkfacts.compose.basket.blocks import blocks_of, chart_figures
from parkfacts.compose.basket.content import BasketContent, Part, Pictures
from parkfacts.compose.basket.remarks import changes, user_note
from parkfacts.compose.chart.on_page import native_notes, sets_beside, subjects
from parkfacts.compose.page.sheet import Sheet
from parkfacts.exchange.office.word.document import (
    TableWriter,
    add_figure,
    notes_under,
    paragraph_of,
)
from parkfacts.exchange.office.word.footnotes import Footnotes
from parkfacts.exchange.office.word.pages import begin, saved, set_page
from parkfacts.exchange.office.word.styles import NOTE, new_document
from parkfacts.exchange.office.xml_text import office_text


def brief(content: BasketContent, pictures: Pictures) -> bytes:
    """The document's bytes, in the basket's order; what the dataset lost is told at the end."""
    made = new_document()
    blocks = _Blocks(content)
    set_page(made, blocks.landscape)
    begin(made, content.title, content.signature)
    footnotes = Footnotes(content.sources())
    for section in content.sections:
        if section.heading:
            made.add_heading(office_text(section.heading), 1)
        if section.note:
            made.add_paragraph(office_text(section.note))
        for kind, parts in section.runs():
            if kind == "chart":
                _add_charts(made, parts, pictures, footnotes, content)
            else:
                blocks.write(made, parts, footnotes)
    if content.left_out:
        made.add_heading("现数据集已没有的", 1)
        for gone in content.left_out:
            made.add_paragraph(office_text(gone))
    dataset = content.catalogue.dataset
    footnotes.add_to(made)
    origin = f"{dataset.title} {dataset.version}"
    return saved(made, content.title, origin, content.signature)


class _Blocks:
    """The tables and lines of a basket, made once."""

    def __init__(self, content: BasketContent) -> None:
        self._made = {
            id(parts[0].item): list(blocks_of(kind, parts, content))
            for section in content.sections
            for kind, parts in section.runs()
            if kind != "chart"
        }

    @property
    def landscape(self) -> bool:
        """Whether a table is so wide that the page has to be turned."""
        blocks = (block for made in self._made.values() for block in made)
        return any(block.landscape for block in blocks if isinstance(block, Sheet))

    def write(self, made: Any, parts: Sequence[Part], footnotes: Footnotes) -> None:
        """Put the blocks of a run at the end of the document."""
        end = made.element.body.sectPr
        for block in self._made[id(parts[0].item)]:
            if isinstance(block, Sheet):
                TableWriter(block, footnotes).write_before(end)
            else:
                style = NOTE if block[0] == "small" else "Normal"
                end.addprevious(parse_xml(paragraph_of(style, footnotes.runs(block[1]))))


def _add_charts(
    made: Any,
    parts: Sequence[Part],
    pictures: Pictures,
    footnotes: Footnotes,
    content: BasketContent,
) -> None:
    """Charts with their sources under them, so that footnotes come in the order of the numbers.

    A chart of lone values is a table of them.
    """
    end, catalogue = made.element.body.sectPr, content.catalogue
    for part in parts:
        if part.chart and not any(map(sets_beside, part.chart.panels)):
            TableWriter(chart_figures(part, content), footnotes).write_before(end)
        elif part.chart:
            drawn = pictures(part.chart)
            add_figure(made, part.chart, drawn, subjects(part.chart))
            lines = notes_under(part.chart, native_notes(part.chart, catalogue), drawn=bool(drawn))
            for line in [*lines, *changes(part, catalogue), *user_note(part)]:
                end.addprevious(parse_xml(paragraph_of(NOTE, footnotes.runs(line))))
