"""A presentation (.pptx): title, charts to edit, large figures or the table, notes, sources."""

from __future__ import annotations

from parkfacts.compose.content import Content
from parkfacts.exchange.office.slides.charts import add_chart_slides
from parkfacts.exchange.office.slides.figures import add_figure_slide
from parkfacts.exchange.office.slides.slides import Slides, SlideText
from parkfacts.exchange.office.slides.tables import add_table_slides


def presentation(content: Content) -> bytes:
    """The presentation's bytes; up to three figures stand large, more in a table with its notes."""
    page = content.page
    deck = Slides(content.heading, page.origin, content.signature, content.short_sources)
    deck.title_slide()
    add_chart_slides(deck, content.chart, content.chart_notes, page.caption)
    if content.headlines:
        add_figure_slide(deck, content.headlines, page.caption, marks=content.source_marks)
    else:
        add_table_slides(deck, page, page.caption, noted=True, marked=content.compared)
    if page.sources:
        deck.text_slides("来源", [SlideText(entry) for entry in page.sources])
    return deck.data()
