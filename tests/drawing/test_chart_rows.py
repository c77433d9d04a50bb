"""Rows of a panel: true lengths from a common zero, figures at their ends, places on a line."""

from __future__ import annotations

import pytest
from charted import bar, chart
from PySide6.QtCore import QRectF

from parkfacts.drawing.chart_rows import Placed, Scale, arrow_outside, placed_rows
from parkfacts.drawing.chart_text import Fonts
from parkfacts.drawing.fonts import font
from parkfacts.drawing.row_plan import ARROW, plan_for
from parkfacts.drawing.row_set import Density
from parkfacts.facts.chart.spec import Panel

ROOM, DENSITY = QRectF(0, 0, 700, 0), Density(50, 14)


@pytest.fixture
def fonts(qapp: object) -> Fonts:
    """Fonts of all roles."""
    return Fonts(font())


def panel(*bars, form: str = "bars") -> Panel:
    """One panel."""
    return chart(bars, form=form).panels[0]


def placed(panel: Panel, fonts: Fonts) -> Placed:
    """Its rows in a room of its own."""
    return placed_rows(panel, ROOM, DENSITY, fonts, plan_for([panel], ROOM.width(), fonts))


def test_a_scale_and_back_is_the_value() -> None:
    scale = Scale(100, 2.5)
    assert (scale.x(4), scale.value(scale.x(4))) == (110, 4)


def test_bars_begin_at_zero_and_are_in_proportion(fonts: Fonts) -> None:
    _, scale, (long, half), *_ = placed(panel(bar("50"), bar("25")), fonts)
    assert long.mark.left() == half.mark.left() == pytest.approx(scale.zero)
    assert long.mark.width() == pytest.approx(2 * half.mark.width())


def test_a_negative_bar_grows_to_the_left_and_its_figure_stands_there(fonts: Fonts) -> None:
    _, scale, (up, down), texts, _ = placed(panel(bar("5"), bar("-5")), fonts)
    assert (up.outward, down.outward) == (1, -1)
    assert down.mark.right() == pytest.approx(scale.zero)
    (figure,) = (text for text in texts if text.text == "-5亿元")
    assert figure.x + fonts.width(figure.text, "figure") <= down.mark.left()


def test_a_bar_of_a_small_value_is_still_seen(fonts: Fonts) -> None:
    rows = placed(panel(bar("50000"), bar("1.5"), bar("0")), fonts).rows
    assert [row.mark.width() > 0 for row in rows] == [True, True, False]


@pytest.mark.parametrize(("mark", "outside"), [("more", True), ("less", False), ("exact", False)])
def test_the_arrow_of_a_lower_bound_needs_room_behind_the_bar(fonts, mark, outside) -> None:
    (row,) = placed(panel(bar("50", mark=mark)), fonts).rows
    assert row.mark.width() > ARROW
    assert arrow_outside(row) is outside
    short = row._replace(mark=QRectF(0, 0, ARROW - 1, 14))
    assert arrow_outside(short) is (mark != "exact")


def test_shares_fill_tracks_of_one_length(fonts: Fonts) -> None:
    half, whole = placed(panel(bar("50"), bar("100"), form="shares"), fonts).rows
    assert half.track == whole.track == pytest.approx(whole.mark.right())
    assert whole.mark.width() == pytest.approx(2 * half.mark.width())


def test_the_last_place_is_told_only_where_the_field_is_known(fonts: Fonts) -> None:
    known = panel(bar("3")._replace(out_of=150), form="places")
    _, _, (row,), texts, _ = placed(known, fonts)
    assert {"第1", "第150"} <= {text.text for text in texts}
    assert row.mark.center().x() < row.track
    texts = placed(panel(bar("3"), form="places"), fonts).texts
    assert "第150" not in {text.text for text in texts}


def test_rows_are_evenly_apart(fonts: Fonts) -> None:
    rows = placed(panel(bar("1"), bar("2"), bar("3"), bar("4")), fonts).rows
    assert [row.area.top() for row in rows] == [0, 50, 100, 150]
