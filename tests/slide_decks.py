"""Decks of slides for tests, and the slides of one that is done."""

from __future__ import annotations

from packages import Package

from parkfacts.compose.page.numbering import Entry
from parkfacts.exchange.office.slides.slides import Slides

SHORT = tuple(Entry(at, f"重庆日报，2025-03-{at:02}") for at in range(1, 41))


def deck() -> Slides:
    """A deck without slides, of forty sources."""
    return Slides("季度报告", "小样 1", SHORT)


def slides(made: Slides) -> list:
    """The trees of its slides."""
    return Package(made.data()).named(r"ppt/slides/slide\d+\.xml")
