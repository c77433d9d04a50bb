"""Rows of a panel: true lengths from a common zero, figures at their ends, places on a line."""

from __future__ import annotations

import pytest
from charted import LONG, bar, chart
from PySide6.QtCore import QRectF

from parkfacts.drawing.chart_rows import (
    ARROW,
    Scale,
    arrow_outside,
    bar_rows,
    label_column,
    place_rows,
    share_rows,
)
from parkfacts.drawing.chart_text import Fonts
from parkfacts.drawing.fonts import font
from parkfacts.facts.chart.spec import Panel

ROOM = QRectF(0, 0, 700, 200)


@pytest.fixture
def fonts(qapp: object) -> Fonts:
    """Fonts of all roles."""
    return Fonts(font())


def panel(*bars, form: str = "bars") -> Panel:
    """One panel."""
    return chart(bars, form=form).panels[0]


def test_a_scale_and_back_is_the_value() -> None:
    scale = Scale(100, 2.5)
    assert (scale.x(4), scale.value(scale.x(4))) == (110, 4)


def test_bars_begin_at_zero_and_are_in_proportion(fonts: Fonts) -> None:
    _, scale, (long, half), _ = bar_rows(panel(bar("50"), bar("25")), ROOM, 14, fonts)
    assert long.mark.left() == half.mark.left() == pytest.approx(scale.zero)
    assert long.mark.width() == pytest.approx(2 * half.mark.width())


def test_a_negative_bar_grows_to_the_left_and_its_figure_stands_there(fonts: Fonts) -> None:
    _, scale, (up, down), texts = bar_rows(panel(bar("5"), bar("-5")), ROOM, 14, fonts)
    assert (up.outward, down.outward) == (1, -1)
    assert down.mark.right() == pytest.approx(scale.zero)
    (figure,) = (text for text in texts if text.text == "-5亿元")
    assert figure.x + fonts.width(figure.text, "figure") <= down.mark.left()


def test_a_bar_of_a_small_value_is_still_seen(fonts: Fonts) -> None:
    _, _, rows, _ = bar_rows(panel(bar("50000"), bar("1.5"), bar("0")), ROOM, 14, fonts)
    assert [row.mark.width() > 0 for row in rows] == [True, True, False]


@pytest.mark.parametrize(("mark", "outside"), [("more", True), ("less", False), ("exact", False)])
def test_the_arrow_of_a_lower_bound_needs_room_behind_the_bar(fonts, mark, outside) -> None:
    _, _, (row,), _ = bar_rows(panel(bar("50", mark=mark)), ROOM, 14, fonts)
    assert row.mark.width() > ARROW
    assert arrow_outside(row) is outside
    short = row._replace(mark=QRectF(0, 0, ARROW - 1, 14))
    assert arrow_outside(short) is (mark != "exact")


def test_shares_fill_tracks_of_one_length(fonts: Fonts) -> None:
    _, _, (half, whole), _ = share_rows(panel(bar("50"), bar("100")), ROOM, 14, fonts)
    assert half.track == whole.track == pytest.approx(whole.mark.right())
    assert whole.mark.width() == pytest.approx(2 * half.mark.width())


def test_the_last_place_is_told_only_where_the_field_is_known(fonts: Fonts) -> None:
    known = panel(bar("3")._replace(out_of=150), form="places")
    _, _, (row,), texts = place_rows(known, ROOM, 14, fonts)
    assert {"第1", "第150"} <= {text.text for text in texts}
    assert row.mark.center().x() < row.track
    texts = place_rows(panel(bar("3"), form="places"), ROOM, 14, fonts)[3]
    assert "第150" not in {text.text for text in texts}


def test_labels_have_a_column_of_one_width_for_panels_below_each_other(fonts: Fonts) -> None:
    short, long = panel(bar("5")), panel(bar("5", LONG))
    assert label_column([short, long], 600, fonts) == label_column([long], 600, fonts)
    assert label_column([short], 600, fonts) < label_column([long], 600, fonts) <= 600 * 0.44


def test_rows_share_the_height_evenly(fonts: Fonts) -> None:
    _, _, rows, _ = bar_rows(panel(bar("1"), bar("2"), bar("3"), bar("4")), ROOM, 14, fonts)
    assert [row.area.top() for row in rows] == [0, 50, 100, 150]
