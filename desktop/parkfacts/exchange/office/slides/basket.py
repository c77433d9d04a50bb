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
from parkfacts.compose.chart.on_page import facts_of, native_notes, sets_beside, subjects
from parkfacts.compose.facts.headline import headlines
from parkfacts.compose.page.sheet import Sheet, display_width
from parkfacts.exchange.office.slides.charts import add_chart_slides
from parkfacts.exchange.office.slides.figures import add_figure_slide
from parkfacts.exchange.office.slides.slides import Slides, SlideText
from parkfacts.exchange.office.slides.tables import add_table_slides
from parkfacts.facts.chart.spec import Chart

_BODY, _NOTE, _ENTRY = 16.0, 12.0, 12.0
_LEAD = 60
"""Half-width places of a note that stands under a title whole, whatever stands behind it."""


def basket_presentation(content: BasketContent) -> bytes:
    """The presentation's bytes, in the basket's order; last what is gone, and the sources."""
    content = with_charts(content)
    dataset = content.catalogue.dataset
    origin = f"{dataset.title} {dataset.version}"
    deck = Slides(content.title, origin, content.signature, content.short_sources())
    deck.title_slide()
    for section in content.sections:
        _Slides(deck, content, section).add()
    gone = [SlideText(line) for line in content.left_out]
    if gone:
        deck.text_slides("现数据集已没有的", gone, "收入时如下，没有作为数字写入")
    deck.text_slides("来源", [SlideText(entry, _ENTRY) for entry in content.sources()])
    return deck.data()


class _Slides:
    """The slides of one section."""

    def __init__(self, deck: Slides, content: BasketContent, section: Section) -> None:
        self._deck, self._content, self._section = deck, content, section
        self._lead = ""
        """The section's note, until it stands under the title of its first slide."""

    def add(self) -> None:
        """Texts that follow one another share slides; each table and chart has its own.

        A note of a line stands with what follows it: alone it would be a slide of a few words.
        """
        runs, note = list(self._section.runs()), self._section.note
        texts = [SlideText(line, _BODY) for line in note.splitlines()]
        leads = len(texts) == 1 and display_width(note) <= _LEAD and self._section.heading
        if leads and runs and runs[0][0] != "claim":
            self._lead, texts = note, []
        for kind, parts in runs:
            if kind == "claim":
                texts += self._claims(parts)
                continue
            self._tell(texts)
            texts = []
            if kind == "fact":
                self._facts(parts)
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

    def _facts(self, parts: Sequence[Part]) -> None:
        """A few told large, with what was written beside them and has changed; more as a table."""
        content = self._content
        told = headlines([part.fact for part in parts if part.fact], content.catalogue)
        sheet = fact_table(parts, content)
        if not told:
            self._table(sheet)
            return
        title, under = self._titles(sheet)
        told = tuple(
            one._replace(terms=(*one.terms, *changes(part, content.catalogue), *user_note(part)))
            for one, part in zip(told, parts, strict=True)
        )
        add_figure_slide(self._deck, told, title, under, marks=content.numbers.marks())

    def _titles(self, sheet: Sheet) -> tuple[str, str]:
        heading = self._section.heading
        return heading or sheet.caption, self._led(sheet.caption) if heading else ""

    def _led(self, under: str) -> str:
        """What stands under a title, on the first slide behind the section's note."""
        lead, self._lead = self._lead, ""
        return f"{lead}　{under}" if lead else under

    def _table(self, sheet: Sheet, *, marked: bool = False) -> None:
        title, under = self._titles(sheet)
        add_table_slides(self._deck, sheet, title, under, noted=True, marked=marked)

    def _comparison(self, part: Part) -> None:
        sheet = comparison_table(part, self._content)
        self._table(sheet, marked=True)
        if part.chart:
            self._charts(part.chart, sheet.caption)

    def _chart(self, part: Part) -> None:
        """Where a name had to be cut for it, its figures follow as a table."""
        assert part.chart is not None
        if not any(map(sets_beside, part.chart.panels)):
            self._lone_values(part)
            return
        self._charts(
            part.chart,
            subjects(part.chart),
            (*changes(part, self._content.catalogue), *user_note(part)),
        )
        points = (point for panel in part.chart.panels for point in native_chart(panel).points)
        if any(point.whole for point in points):
            self._table(chart_figures(part, self._content))

    def _lone_values(self, part: Part) -> None:
        """Values that stand beside nothing: large where they are few, else as a table."""
        assert part.chart is not None
        content, sheet = self._content, chart_figures(part, self._content)
        told = headlines(facts_of(part.chart.panels, content.catalogue), content.catalogue)
        if told and not (part.note or part.state.lines):
            marks = content.numbers.marks()
            add_figure_slide(self._deck, told, *self._titles(sheet), marks=marks)
        else:
            self._table(sheet)

    def _charts(self, chart: Chart, title: str, told: tuple[str, ...] = ()) -> None:
        notes = (*native_notes(chart, self._content.catalogue), *told)
        add_chart_slides(self._deck, chart, notes, self._led(title), self._section.heading)
