"""A basket as a presentation (.pptx): title, tables, charts that one edits, texts, sources."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from parkfacts.compose.basket.blocks import (
    chart_figures,
    comparison_table,
    fact_table,
    remarks,
    sentences_of,
)
from parkfacts.compose.basket.content import BasketContent, Part, Section, with_charts
from parkfacts.compose.basket.remarks import changes, user_note
from parkfacts.compose.chart.native import native_chart
from parkfacts.compose.chart.on_page import native_notes
from parkfacts.compose.page.sheet import Sheet
from parkfacts.exchange.office.slides.charts import add_chart_slides
from parkfacts.exchange.office.slides.slides import Slides, SlideText
from parkfacts.exchange.office.slides.tables import add_table_slides
from parkfacts.facts.chart.spec import Chart

_BODY, _NOTE, _ENTRY = 16.0, 12.0, 12.0
_NAMED = 3
"""Subjects of a chart that the title of its slide names."""


def basket_presentation(content: BasketContent) -> bytes:
    """The presentation's bytes, in the basket's order; last what is gone, and the sources."""
    content = with_charts(content)
    dataset = content.catalogue.dataset
    origin = f"{dataset.title} {dataset.version}"
    deck = Slides(content.title, origin, content.short_sources())
    deck.title_slide(content.title, _about(content, origin))
    for section in content.sections:
        _Slides(deck, content, section).add()
    gone = [SlideText(line) for line in content.left_out]
    if gone:
        deck.text_slides("现数据集已没有的", gone, "收入时如下，没有作为数字写入")
    deck.text_slides("来源", [SlideText(entry, _ENTRY) for entry in content.sources()])
    return deck.data()


def _about(content: BasketContent, origin: str) -> list[str]:
    """What the title slide says of it."""
    parts = [part for section in content.sections for part in section.parts]
    words = (("事实", "条", "fact"), ("记事", "条", "claim"), ("对比", "个", "comparison"),
             ("图", "个", "chart"))  # fmt: skip
    counts = [(name, unit, sum(part.kind == kind for part in parts)) for name, unit, kind in words]
    told = "、".join(f"{name} {count} {unit}" for name, unit, count in counts if count)
    numbered = f"来源 {len(content.sources())} 个，编号见末页"
    return [
        line for line in (told, numbered if content.sources() else "", f"数据集：{origin}") if line
    ]


class _Slides:
    """The slides of one section."""

    def __init__(self, deck: Slides, content: BasketContent, section: Section) -> None:
        self._deck, self._content, self._section = deck, content, section

    def add(self) -> None:
        """Texts that follow one another share slides; each table and chart has its own."""
        texts = [SlideText(line, _BODY) for line in self._section.note.splitlines()]
        for kind, parts in self._section.runs():
            if kind == "claim":
                texts += self._claims(parts)
                continue
            self._tell(texts)
            texts = []
            if kind == "fact":
                self._table(fact_table(parts, self._content))
            for part in parts:
                if kind == "comparison":
                    self._comparison(part)
                elif kind == "chart":
                    self._chart(part)
        self._tell(texts)

    def _tell(self, texts: Sequence[SlideText]) -> None:
        if texts:
            self._deck.text_slides(self._section.heading or self._content.title, texts)

    def _claims(self, parts: Sequence[Part]) -> Iterator[SlideText]:
        for part in parts:
            for sentence in sentences_of("claim", [part], self._content):
                yield SlideText(sentence, _BODY, raised=True)
            told = (*remarks(part, self._content), *user_note(part))
            yield from (SlideText(line, _NOTE, grey=True) for line in told)

    def _table(self, sheet: Sheet, *, marked: bool = False) -> None:
        heading = self._section.heading
        title, under = heading or sheet.caption, sheet.caption if heading else ""
        add_table_slides(self._deck, sheet, title, under, noted=True, marked=marked)

    def _comparison(self, part: Part) -> None:
        sheet = comparison_table(part, self._content)
        self._table(sheet, marked=True)
        if part.chart:
            self._charts(part.chart, sheet.caption)

    def _chart(self, part: Part) -> None:
        """Where a name had to be cut for it, its figures follow as a table."""
        assert part.chart is not None
        subjects = list(dict.fromkeys(panel.subject for panel in part.chart.panels))
        more = f"等 {len(subjects)} 项" if len(subjects) > _NAMED else ""
        title = "、".join(subjects[:_NAMED]) + more
        self._charts(part.chart, title, (*changes(part, self._content.catalogue), *user_note(part)))
        points = (point for panel in part.chart.panels for point in native_chart(panel).points)
        if any(point.whole for point in points):
            self._table(chart_figures(part, self._content))

    def _charts(self, chart: Chart, title: str, told: tuple[str, ...] = ()) -> None:
        notes = (*native_notes(chart, self._content.catalogue), *told)
        add_chart_slides(self._deck, chart, notes, title, self._section.heading)
