"""Names give way to figures: what is painted of a figure is the whole of it, at any width."""

from __future__ import annotations

from itertools import groupby

import pytest
from charted import LONG, bar, chart
from compared import BUNDLED, COMPARER, EIGHT, compared
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtGui import QFont

from parkfacts.drawing.chart_layout import Layout, lay_out
from parkfacts.drawing.chart_text import Fonts
from parkfacts.drawing.fonts import font
from parkfacts.drawing.row_plan import plan_for
from parkfacts.facts.chart.of_comparison import comparison_chart
from parkfacts.facts.chart.of_facts import chart_of
from parkfacts.facts.chart.spec import Chart
from parkfacts.models.chart_words import chart_on_screen

FIGURES = ("figure", "strong", "large", "middle")
NARROWEST, WIDEST = 220, 1900
TWINS = ("成都高新综保", "成都铁路港综保")


@pytest.fixture(scope="module")
def face(qapp: object) -> QFont:
    return font()


def painted_figures(layout: Layout) -> list[str]:
    """What is painted of each bar's figure, its lines put together, in order of the bars."""
    texts = [text for text in layout.texts if text.role in FIGURES]
    found = []
    for row in layout.rows():
        area = row.area.adjusted(0, -1, 0, 1)
        found.append("".join(text.text for text in texts if area.contains(text.x, text.baseline)))
    return found


def whole(layout: Layout) -> list[str]:
    """The figures as they are to be read."""
    return [row.bar.figure for row in layout.rows()]


def check(layout: Layout, width: int, face: QFont) -> None:
    fonts = Fonts(face)
    for shown, bar_figure in zip(painted_figures(layout), whole(layout), strict=True):
        assert shown.replace(" ", "").startswith(bar_figure.replace(" ", ""))
    for text in layout.texts:
        assert "…" not in text.text or text.role in ("label", "chosen", "second")
        assert text.x + fonts.width(text.text, text.role) <= width + 1
    for row in layout.rows():
        assert -0.5 <= row.mark.left() <= row.mark.right() <= width


@settings(max_examples=60, deadline=None)
@given(
    width=st.integers(NARROWEST, WIDEST),
    first=st.integers(0, len(BUNDLED.facts) - 1),
    count=st.integers(1, 40),
    step=st.integers(1, 7),
)
def test_figures_of_the_dataset_are_painted_whole(face, width, first, count, step) -> None:
    facts = BUNDLED.facts[first::step][:count]
    made = chart_of(facts, BUNDLED, frozenset({facts[0].id}))
    check(lay_out(made, face, width, 300), width, face)


@settings(max_examples=40, deadline=None)
@given(width=st.integers(NARROWEST, WIDEST), at=st.integers(0, 30), parks=st.integers(2, 8))
def test_figures_of_comparisons_are_painted_whole(face, width, at, parks) -> None:
    found = compared(*EIGHT[:parks])
    ids = [row.indicator.id for row in found.rows][at : at + 6]
    made = chart_on_screen(comparison_chart(found, COMPARER, ids))
    check(lay_out(made, face, width, 300), width, face)


@pytest.mark.usefixtures("english")
@pytest.mark.parametrize("width", [NARROWEST, 300, 420, 640, 900, 1366])
def test_figures_on_an_english_screen_are_painted_whole(face, width) -> None:
    for first in range(0, len(BUNDLED.facts), 20):
        made = chart_on_screen(chart_of(BUNDLED.facts[first : first + 40], BUNDLED))
        check(lay_out(made, face, width, 300), width, face)


@pytest.mark.parametrize("width", [NARROWEST, 320, 480, 700, 1200])
@pytest.mark.parametrize("form", ["bars", "shares", "places"])
def test_the_longest_figures_among_the_longest_names_are_painted_whole(face, width, form) -> None:
    figure = "超过123456.78万标准箱左右（较上年同期）"
    named = [bar(value, name)._replace(figure=figure, includes="（含双流园区和新津片区）")
             for value, name in (("50", LONG), ("30", LONG * 2), ("10", "甲"))]  # fmt: skip
    check(lay_out(chart(tuple(named), form=form), face, width), width, face)


def test_names_are_cut_before_figures_move_and_figures_move_before_bars_go(face) -> None:
    fonts = Fonts(face)
    panel = chart((bar("5021.5", LONG), bar("12", LONG[:9]))).panels[0]
    manners = [plan_for([panel], width, fonts).manner for width in range(900, 90, -10)]
    assert [manner for manner, _ in groupby(manners)] == ["beside", "under", "stacked"]
    labels = [plan_for([panel], width, fonts).labels for width in (900, 420, 300)]
    assert labels == sorted(labels, reverse=True)


def test_names_that_are_cut_are_told_apart(face) -> None:
    bars = tuple(bar("5021", name, "2024年（推断）")._replace(includes="") for name in TWINS)
    for width in range(NARROWEST, 500, 20):
        texts = lay_out(chart(bars), face, width).texts
        names = [text.text for text in texts if text.role == "chosen"]
        assert len(set(names)) == 2


def test_bars_use_a_wide_pane(face) -> None:
    layout = lay_out(Chart(chart((bar("50"), bar("25"))).panels), face, 1200)
    assert max(row.mark.right() for row in layout.rows()) > 900
