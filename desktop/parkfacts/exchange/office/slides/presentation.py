"""A presentation (.pptx): charts that PowerPoint edits with their source line, then the table."""

from __future__ import annotations

from parkfacts.compose.content import Content
from parkfacts.compose.page.sheet import foot_lines
from parkfacts.exchange.office.slides.charts import add_chart_slides
from parkfacts.exchange.office.slides.slides import Slides, SlideText
from parkfacts.exchange.office.slides.tables import add_table_slides, left_out


def presentation(content: Content) -> bytes:
    """The presentation's bytes: charts, the table, notes and sources."""
    page = content.page
    deck = Slides(page.caption, page.origin, content.short_sources)
    add_chart_slides(deck, content.chart, content.chart_notes, page.caption)
    left = add_table_slides(deck, page, page.caption)
    rest = [left_out(left)] if left else []
    deck.text_slides("注释与来源", [SlideText(line) for line in [*rest, *foot_lines(page)]])
    return deck.data()
