"""The drawn chart: colours, hatching, pointer and keys."""

from __future__ import annotations

from decimal import Decimal

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from parkfacts.drawing.chart_layout import Layout, lay_out
from parkfacts.drawing.chart_plot import ChartView
from parkfacts.drawing.fonts import font
from parkfacts.drawing.single_figure import SWATCH
from parkfacts.drawing.theme import DARK, LIGHT, Theme, park_colour, park_edge
from parkfacts.facts.chart.spec import Bar, Chart, Emphasis, Panel
from parkfacts.facts.fields import Status


def bar(name: str, value: int, emphasis: Emphasis = "even", status: Status = "actual") -> Bar:
    return Bar(
        fact=name,
        label=name,
        second="",
        figure=f"{value}亿元",
        includes="",
        value=Decimal(value),
        mark="exact",
        status=status,
        emphasis=emphasis,
        out_of=None,
        words=f"{name} <b>{value}</b>",
    )


def show(
    qtbot: QtBot,
    *bars: Bar,
    theme: Theme = LIGHT,
    form: str = "bars",
    park: int | None = None,
) -> tuple[ChartView, Layout]:
    bars = tuple(one._replace(park=park) for one in bars)
    panel = Panel("产值", "（亿元）", "亿元", form, bars, "")  # type: ignore[arg-type]
    view = ChartView()
    qtbot.addWidget(view)
    layout = lay_out(Chart((panel,), (), "来源：[1] 甲报"), font(), 600)
    view.show_layout(layout, theme, font())
    return view, layout


def colour_at(view: ChartView, point: QPointF) -> QColor:
    image = view.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return image.pixelColor((point * image.devicePixelRatio()).toPoint())


@pytest.mark.parametrize("theme", [LIGHT, DARK])
def test_the_chosen_bar_is_full_and_those_beside_it_are_tinted(qtbot: QtBot, theme: Theme) -> None:
    view, layout = show(qtbot, bar("a", 9, "chosen"), bar("b", 5, "beside"), theme=theme)
    shown = [colour_at(view, row.mark.center()).name().upper() for row in layout.rows()]
    assert shown == [theme.bar, theme.bar_tint]


def test_bars_end_where_their_value_stands(qtbot: QtBot) -> None:
    view, layout = show(qtbot, bar("a", 9), bar("b", 5))
    for row in layout.rows():
        middle = row.mark.center().y()
        inside = colour_at(view, QPointF(row.mark.right() - 2, middle))
        outside = colour_at(view, QPointF(row.mark.right() + 3, middle))
        assert (inside.name().upper(), outside.name().upper()) == (LIGHT.bar, LIGHT.pane)


def test_a_planned_bar_is_hatched(qtbot: QtBot) -> None:
    view, layout = show(qtbot, bar("a", 9, status="planned"), bar("b", 5))
    row, _ = layout.rows()
    y = row.mark.center().y()
    shades = {colour_at(view, QPointF(row.mark.left() + x, y)).lightness() for x in range(10, 24)}
    assert max(shades) > 230
    assert min(shades) < 190


def test_a_place_is_a_dot(qtbot: QtBot) -> None:
    view, layout = show(qtbot, bar("a", 10), bar("b", 20), form="places")
    row, _ = layout.rows()
    assert colour_at(view, row.mark.center()).name().upper() == LIGHT.bar


def test_keys_walk_the_bars_and_return_chooses(qtbot: QtBot) -> None:
    view, _ = show(qtbot, bar("a", 9), bar("b", 5), bar("c", 1))
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_End):
        qtbot.keyClick(view, key)
    with qtbot.waitSignal(view.bar_clicked) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == ["c"]


def test_a_click_on_a_row_names_its_fact(qtbot: QtBot) -> None:
    view, layout = show(qtbot, bar("a", 9), bar("b", 5))
    second = list(layout.rows())[1].area.center().toPoint()
    with qtbot.waitSignal(view.bar_clicked) as caught:
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert caught.args == ["b"]


def test_the_pointer_cannot_zoom_or_shift(qtbot: QtBot) -> None:
    view, layout = show(qtbot, bar("a", 9))
    before = view.grab().toImage()
    middle = next(layout.rows()).mark.center().toPoint()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    qtbot.mouseMove(view.viewport(), middle * 2)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.RightButton, pos=middle)
    assert view.grab().toImage() == before


def test_new_content_is_announced_once(qtbot: QtBot) -> None:
    view, layout = show(qtbot, bar("a", 9))
    with qtbot.waitSignal(view.painted):
        view.grab()
    with qtbot.assertNotEmitted(view.painted):
        view.grab()
    view.show_layout(layout, DARK, font())
    with qtbot.waitSignal(view.painted):
        view.grab()


@pytest.mark.parametrize("form", ["bars", "shares", "places"])
@pytest.mark.parametrize("theme", [LIGHT, DARK])
@pytest.mark.parametrize("park", [2, 4, 7])
def test_a_park_has_its_colour_and_an_edge_that_is_seen(
    qtbot: QtBot, form: str, theme: Theme, park: int
) -> None:
    view, layout = show(qtbot, bar("a", 10), bar("b", 6), form=form, park=park, theme=theme)
    mark = next(layout.rows()).mark
    assert colour_at(view, mark.center()).name().upper() == park_colour(park)
    middle = QPointF(mark.left() + 0.5, mark.center().y())
    found = {colour_at(view, middle + QPointF(x, 0)).name().upper() for x in (-1, 0, 1)}
    assert park_edge(park, theme) in found


def test_a_lone_figure_is_no_bar_and_has_the_swatch_of_its_park(qtbot: QtBot) -> None:
    view, layout = show(qtbot, bar("甲园区", 10), park=1)
    (row,) = layout.rows()
    assert row.mark.width() == row.mark.height() == SWATCH
    assert colour_at(view, row.mark.center()).name().upper() == park_colour(1)
    assert [text.role for text in layout.texts if text.text == "10亿元"] == ["large"]


@pytest.mark.parametrize("form", ["bars", "shares", "places"])
def test_another_period_is_drawn_light_within_a_frame(qtbot: QtBot, form: str) -> None:
    other = bar("a", 10)._replace(apart=True)
    view, layout = show(qtbot, other, bar("b", 5), form=form, park=0)
    row, _ = layout.rows()
    assert colour_at(view, row.mark.center()).lightness() > 200
    edge = QPointF(row.mark.center().x(), row.mark.top())
    assert colour_at(view, edge).lightness() < 180


def test_a_planned_figure_of_another_period_is_hatched_on_light_ground(qtbot: QtBot) -> None:
    planned = bar("a", 9, status="planned")._replace(apart=True)
    view, layout = show(qtbot, planned, bar("b", 5), park=0)
    row, _ = layout.rows()
    y = row.mark.center().y()
    shades = {colour_at(view, QPointF(row.mark.left() + x, y)).name() for x in range(10, 24)}
    assert LIGHT.pane.lower() not in shades
    assert len(shades) > 2


def test_the_rest_of_a_share_is_seen_to_its_end(qtbot: QtBot) -> None:
    view, layout = show(qtbot, bar("a", 40), bar("b", 30), form="shares", park=0)
    row, _ = layout.rows()
    middle = row.mark.center().y()
    inside, outside = (colour_at(view, QPointF(row.track + x, middle)) for x in (-2, 3))
    assert (inside.name().upper(), outside.name().upper()) == (LIGHT.hairline, LIGHT.pane)
