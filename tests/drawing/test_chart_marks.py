"""Marks of bars: hatching within its bar, open ends, wavy ends."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QRectF

from parkfacts.drawing.chart_marks import body, hatching, is_plain, wavy
from parkfacts.drawing.chart_rows import RowAt
from parkfacts.drawing.row_plan import ARROW
from parkfacts.facts.chart.spec import Bar, Mark


def row(mark: Mark, width: float, outward: int = 1) -> RowAt:
    made = Bar(
        fact="f",
        label="甲",
        second="",
        figure="5",
        includes="",
        value=Decimal(5 * outward),
        mark=mark,
        status="actual",
        emphasis="even",
        out_of=None,
        words="",
    )
    area = QRectF(100 if outward > 0 else 100 - width, 10, width, 20)
    return RowAt(made, QRectF(0, 0, 400, 40), area, 0.0, outward)


def test_hatching_ends_at_the_edges_of_its_bar() -> None:
    area = QRectF(3.5, 7, 41, 22)
    lines = hatching(area)
    room = area.adjusted(-1e-6, -1e-6, 1e-6, 1e-6)
    assert len(lines) > 5
    assert all(room.contains(line.p1()) and room.contains(line.p2()) for line in lines)


@pytest.mark.parametrize(("outward", "inner"), [(1, 100.0), (-1, 100.0 - 90 + ARROW)])
def test_an_upper_bound_leaves_the_outer_end_open(outward: int, inner: float) -> None:
    part = body(row("less", 90, outward))
    assert (part.left(), part.width()) == pytest.approx((inner, 90 - ARROW))


def test_a_short_upper_bound_is_open_altogether() -> None:
    assert body(row("less", ARROW / 2)).width() == 0


def test_a_lower_bound_is_certain_up_to_its_figure() -> None:
    bound = row("more", 90)
    assert body(bound) == bound.mark


@pytest.mark.parametrize("outward", [1, -1])
def test_a_wavy_end_swings_around_its_value(outward: int) -> None:
    about = row("about", 90, outward)
    shape = wavy(about).boundingRect()
    over = shape.right() - about.mark.right() if outward > 0 else about.mark.left() - shape.left()
    assert 1 < over < 4
    assert not is_plain(about)
