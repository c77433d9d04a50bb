"""Layout of charts: nothing overlaps, nothing leaves the picture, lengths are true."""

from __future__ import annotations

from itertools import combinations

import pytest
from charted import LONG, bar, chart
from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont

from parkfacts.drawing.chart_layout import Layout, lay_out
from parkfacts.drawing.chart_text import Fonts
from parkfacts.drawing.fonts import font
from parkfacts.drawing.row_plan import ARROW
from parkfacts.facts.chart.spec import Chart


@pytest.fixture
def face(qapp: object) -> QFont:
    return font()


def boxes(layout: Layout, face: QFont) -> list[tuple[QRectF, str]]:
    """Ink of each text, near enough: from 0.85 of the type size above its baseline to 0.1 below."""
    fonts = Fonts(face)
    found = []
    for text in layout.texts:
        size = fonts.font(text.role).pixelSize()
        width = fonts.width(text.text, text.role)
        found.append((QRectF(text.x, text.baseline - 0.85 * size, width, 0.95 * size), text.text))
    return found


CORNER = QSizeF(190, 40)
MANY = tuple(bar(str(n * 37 % 50 - 9), LONG[: n % 31 + 1], "2024年" * (n % 4)) for n in range(40))


@pytest.mark.parametrize("width", [220, 330, 480, 730, 1180, 1900])
@pytest.mark.parametrize("height", [None, 275])
@pytest.mark.parametrize("form", ["bars", "shares", "places"])
@pytest.mark.parametrize("aligned", [False, True])
def test_texts_never_overlap_nor_leave_the_picture(
    face: QFont, width: int, height: int | None, form: str, aligned: bool
) -> None:
    bars = MANY if form == "bars" else tuple(it._replace(value=abs(it.value) + 1) for it in MANY)
    made = chart(bars, bars[:3], bars[3:5], form=form)
    panels = [
        it._replace(missing=f"未载：{LONG}；同期未载：乙（另有2022年）") for it in made.panels
    ]
    made = made._replace(panels=tuple(panels), aligned=aligned)
    layout = lay_out(made, face, width, height, CORNER)
    found = boxes(layout, face)
    corner = QRectF(width - CORNER.width(), 0, CORNER.width(), CORNER.height())
    assert [text for box, text in found if box.intersects(corner)] == []
    picture = QRectF(0, 0, layout.size.width(), layout.size.height()).adjusted(0, 0, 0.5, 0.5)
    assert [text for box, text in found if not picture.contains(box)] == []
    assert [(a, b) for (one, a), (two, b) in combinations(found, 2) if one.intersects(two)] == []


def test_figures_stay_clear_of_bars_and_their_arrows(face: QFont) -> None:
    bars = (bar("10", mark="more"), bar("9", mark="less"), bar("-4", mark="more"), bar("0.1"))
    layout = lay_out(chart(bars), face, 400)
    texts = boxes(layout, face)
    for row in layout.rows():
        assert [text for box, text in texts if box.intersects(row.mark)] == []
    assert max(box.right() for box, _ in texts) <= 400


def test_lengths_are_in_proportion(face: QFont) -> None:
    first, second = lay_out(chart((bar("5020"), bar("2510"))), face, 730).rows()
    assert first.mark.width() == pytest.approx(2 * second.mark.width())


def test_a_negative_bar_lies_left_of_zero(face: QFont) -> None:
    layout = lay_out(chart((bar("20"), bar("-10"))), face, 730)
    up, down = layout.rows()
    zero = layout.panels[0].scale.zero
    assert (up.mark.left(), down.mark.right()) == pytest.approx((zero, zero))


def test_a_small_figure_is_still_seen_and_zero_is_not(face: QFont) -> None:
    rows = list(lay_out(chart((bar("100000"), bar("0.0001"), bar("0"))), face, 730).rows())
    assert rows[1].mark.width() >= 2
    assert rows[2].mark.width() == 0


def test_rows_move_together_where_height_is_scarce(face: QFont) -> None:
    bars = tuple(bar(str(n)) for n in range(2, 7))
    airy, close = lay_out(chart(bars), face, 730, 900), lay_out(chart(bars), face, 730, 200)
    assert close.size.height() < airy.size.height()


def test_panels_share_the_width_evenly(face: QFont) -> None:
    layout = lay_out(chart(*[(bar("5"),)] * 4), face, 1180)
    assert len({panel.rows[0].area.left() for panel in layout.panels}) == 2
    assert len({panel.rows[0].area.top() for panel in layout.panels}) == 2


def test_the_first_place_is_leftmost_and_a_known_field_ends_its_line(face: QFont) -> None:
    bars = (bar("1")._replace(out_of=150), bar("150")._replace(out_of=150))
    first, last = lay_out(chart(bars, form="places"), face, 730).rows()
    assert first.mark.left() < last.mark.left()
    assert last.track == pytest.approx(last.mark.center().x())


def test_a_chart_of_nothing_has_no_rows(face: QFont) -> None:
    assert list(lay_out(Chart(), face, 730).rows()) == []


def test_aligned_panels_begin_their_bars_at_one_height_and_below_each_other(face: QFont) -> None:
    made = chart((bar("5"),), (bar("4", LONG[:6]),), (bar("3", LONG[:9]),), (bar("2"),))
    panels = [made.panels[0]._replace(note=LONG * 3), *made.panels[1:]]
    layout = lay_out(Chart(tuple(panels), aligned=True), face, 900)
    first, second, third, fourth = (panel.plot for panel in layout.panels)
    assert (first.top(), third.top()) == (second.top(), fourth.top())
    assert (first.left(), second.left()) == (third.left(), fourth.left())


def test_a_long_caution_is_told_whole(face: QFont) -> None:
    panel = chart((bar("5"),)).panels[0]._replace(note=f"只可并列：{LONG}、{LONG}")
    texts = lay_out(Chart((panel,)), face, 330).texts
    assert "".join(text.text for text in texts if text.role == "caution") == panel.note


def test_shares_are_parts_of_tracks_of_one_length(face: QFont) -> None:
    half, quarter = lay_out(chart((bar("50"), bar("25")), form="shares"), face, 730).rows()
    assert half.track == quarter.track
    assert half.mark.width() == pytest.approx((half.track - half.mark.left()) / 2)
    assert quarter.mark.width() == pytest.approx(half.mark.width() / 2)


def test_an_arrow_beyond_the_whole_of_a_share_stays_clear_of_its_figure(face: QFont) -> None:
    layout = lay_out(chart((bar("100", mark="more"), bar("30")), form="shares"), face, 400)
    row, _ = layout.rows()
    figure = next(text for text in layout.texts if text.role == "figure")
    assert figure.x >= row.mark.right() + ARROW


def test_no_text_turns_what_is_painted_round(face: QFont) -> None:
    odd = "\u202e甲园12\u200b\n"
    named = bar("5", odd, odd)._replace(figure=odd, includes=odd)
    given = chart((named, bar("4")))
    panel = given.panels[0]._replace(subject=odd, terms=odd, note=odd, missing=odd)
    layout = lay_out(Chart((panel,), (odd,), odd), face, 700)
    painted = "".join(text.text for text in layout.texts)
    assert painted.isprintable()
    assert painted.count("甲园12") >= 8


def test_without_a_title_bars_begin_at_the_top(face: QFont) -> None:
    made = chart((bar("5"), bar("3")))
    bare = made.panels[0]._replace(subject="", terms="", note="")
    tops = [
        lay_out(Chart((one,)), face, 600).panels[0].plot.top() for one in (bare, made.panels[0])
    ]
    assert tops[0] < tops[1]


def test_a_title_is_told_whole_at_any_width(face: QFont) -> None:
    panel = chart((bar("5"), bar("3"))).panels[0]._replace(subject=LONG * 2, terms=f"（{LONG}）")
    for width in (220, 400, 900):
        texts = lay_out(Chart((panel,)), face, width, corner=CORNER).texts
        told = "".join(text.text for text in texts if text.role in ("title", "terms"))
        assert told == panel.title


@pytest.mark.parametrize("form", ["bars", "shares", "places"])
def test_rows_that_would_be_cut_stand_beside_each_other_in_a_wide_pane(
    face: QFont, form: str
) -> None:
    bars = tuple(bar(str(n), f"园区{n}")._replace(group="全年") for n in range(2, 14))
    made = chart(bars, form=form)
    low, high = lay_out(made, face, 1300, 325), lay_out(made, face, 1300, 900)
    assert low.size.height() <= 325
    assert len({row.area.left() for row in low.rows()}) > 1
    assert len({row.area.left() for row in high.rows()}) == 1
    assert [row.bar for row in low.rows()] == list(bars)
    assert len({round(panel.scale.pixels, 6) for panel in low.panels}) == 1
    headings = [text.text for text in low.texts if text.role == "group"]
    assert headings == ["全年"] * len(low.panels)
    assert len([text for text in low.texts if text.role == "title"]) == 1
