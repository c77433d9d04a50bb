"""Slides of one to three large figures with name, period and source, in place of a bar."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from pptx.dml.color import RGBColor
from pptx.util import Pt

from parkfacts.compose.facts.headline import Headline
from parkfacts.exchange.office.slides.fitting import fitted
from parkfacts.exchange.office.slides.master import BODY_HEIGHT, BODY_TOP, BODY_WIDTH, SIDE, Box
from parkfacts.exchange.office.slides.slides import Slides, SlideText

_ACCENT, _MARK = "2F6690", "[99]"
_GAP, _INSET = 24.0, 7.2
_RULE_TOP, _FIGURE_TOP, _FIGURE_HEIGHT = 34.0, 46.0, 96.0
_SIZES = (66.0, 54.0, 44.0, 36.0, 30.0, 24.0, 20.0, 16.0)
_NAME_SIZE, _TERMS_SIZES = 20.0, (16.0, 14.0, 12.0, 10.5)


def add_figure_slide(
    deck: Slides,
    told: Sequence[Headline],
    title: str,
    under: str = "",
    *,
    marks: Mapping[str, str],
) -> None:
    """The figures side by side. ``marks``: of the sources, by id."""
    slide = deck.slide(title, under)
    width = (BODY_WIDTH - _GAP * (len(told) - 1)) / len(told)
    # All in one size, that of the longest; its mark stands on the same line.
    size = min(fitted(f"{one.figure}{_MARK}", width, _FIGURE_HEIGHT, _SIZES)[0] for one in told)
    for at, one in enumerate(told):
        left = SIDE + at * (width + _GAP)
        _rule(slide, left + _INSET)
        box = Box(left, BODY_TOP + _FIGURE_TOP, width, _FIGURE_HEIGHT)
        _, shown = fitted(one.figure, width, _FIGURE_HEIGHT, (size,))
        deck.text_box(slide, box, [SlideText(shown + marks.get(one.source, ""), size, raised=True)])
        top = box.top + _FIGURE_HEIGHT
        below = Box(left, top, width, BODY_TOP + BODY_HEIGHT - top)
        name = [] if one.name == title else [SlideText(one.name, _NAME_SIZE)]
        small, _ = fitted("".join(one.terms), width, below.height / 2, _TERMS_SIZES)
        terms = [SlideText(term, small, grey=True) for term in one.terms]
        deck.text_box(slide, below, [*name, *terms])
    deck.foot(slide, [deck.source_line(marks.get(one.source, "") for one in told)])


def _rule(slide: Any, left: float) -> None:
    top = BODY_TOP + _RULE_TOP
    rule = slide.shapes.add_connector(1, Pt(left), Pt(top), Pt(left + 72), Pt(top))
    rule.line.color.rgb, rule.line.width = RGBColor.from_string(_ACCENT), Pt(2.25)
