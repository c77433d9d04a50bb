"""The chart pane: late import, what it says, what it draws, what it asks for."""

from __future__ import annotations

import subprocess
import sys
from decimal import Decimal

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton
from pytestqt.qtbot import QtBot

from parkfacts.drawing.theme import DARK
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.of_facts import chart_of
from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.model import (
    Dataset,
    Fact,
    Family,
    Indicator,
    Park,
    Period,
    Quantity,
    Source,
)
from parkfacts.views.chart.pane import ChartPane

FACTS = [
    Fact(
        id=f"s.{number}",
        source="s",
        paragraph=1,
        park="a",
        indicator="gdp",
        quantity=Quantity(literal=f"{number}亿元", value=Decimal(number), unit="亿元"),
        period=Period(label=f"{2000 + number}年", basis="stated"),
    )
    for number in range(1, 31)
]
CATALOGUE = Catalogue(
    Dataset(
        schema_version=1,
        title="样例",
        version="1",
        sources=[
            Source(id="s", title="题名", kind="news", form="full", published_certainty="unknown")
        ],
        parks=[Park(id="a", name="甲园区", kind="park")],
        families=[Family(id="output", name="产值")],
        indicators=[Indicator(id="gdp", name="地区生产总值", family="output", unit="元")],
        facts=FACTS,
    )
)


@pytest.fixture
def pane(qtbot: QtBot) -> ChartPane:
    made = ChartPane(CATALOGUE)
    qtbot.addWidget(made)
    made.resize(730, 275)
    return made


def draw(pane: ChartPane, count: int) -> None:
    pane.show_facts(FACTS[:count])
    pane.prepare_now()
    pane.grab()


def test_importing_the_pane_imports_neither_pyqtgraph_nor_numpy() -> None:
    code = (
        "import sys, parkfacts.views.chart.pane, parkfacts.drawing.chart_export\n"
        "print({'pyqtgraph', 'numpy', 'pandas'} & set(sys.modules))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, check=False, encoding="utf-8"
    )
    assert (done.stdout.strip(), done.stderr.strip()) == ("set()", "")


def test_an_empty_pane_says_what_to_do_and_offers_nothing(pane: ChartPane) -> None:
    assert "选中一条或多条事实" in pane._empty.text()
    assert not any(button.isEnabled() for button in pane.findChildren(QToolButton))


def test_the_title_stands_there_before_the_chart_can_be_drawn(pane: ChartPane) -> None:
    pane.show_facts(FACTS[:1])
    assert pane._title.text() == "地区生产总值（2001年）"
    assert not pane._title.isHidden()


def test_after_preparing_the_chart_is_painted(qtbot: QtBot, pane: ChartPane) -> None:
    pane.show_facts(FACTS[:3])
    pane.show()
    with qtbot.waitSignal(pane.painted, timeout=20_000):
        pane.prepare()
    assert pane._title.isHidden()


def test_several_changes_make_one_picture(qtbot: QtBot, pane: ChartPane) -> None:
    draw(pane, 1)
    drawn = []
    pane.painted.connect(lambda: drawn.append(len(pane.chart.panels[0].bars)))
    for count in (2, 3, 4):
        pane.show_facts(FACTS[:count])
    pane.show()
    qtbot.waitUntil(lambda: bool(drawn))
    assert drawn == [4]


def test_many_bars_can_be_scrolled(pane: ChartPane) -> None:
    draw(pane, 30)
    view = pane.entry
    assert view.height() > pane.height()
    assert view.width() < pane.width()


def test_a_wider_pane_draws_a_wider_chart(pane: ChartPane) -> None:
    draw(pane, 2)
    pane.resize(1100, 300)
    pane.prepare_now()
    assert pane.entry.width() == 1100


def test_nothing_selected_any_more_empties_the_pane(pane: ChartPane) -> None:
    draw(pane, 2)
    pane.show_facts([])
    assert pane._scroll.isHidden()
    assert not pane._empty.isHidden()


def test_a_screen_reader_is_told_every_bar(pane: ChartPane) -> None:
    pane.show_facts(FACTS[:2])
    assert "甲园区，地区生产总值，2002年：2亿元" in pane.accessibleDescription()


def test_keys_reach_bars_below_the_fold(qtbot: QtBot, pane: ChartPane) -> None:
    draw(pane, 30)
    view = pane.entry
    qtbot.keyClick(view, Qt.Key.Key_End)
    assert pane._scroll.verticalScrollBar().value() > 0
    with qtbot.waitSignal(pane.bar_clicked) as caught:
        qtbot.keyClick(view, Qt.Key.Key_Return)
    assert caught.args == ["s.30"]


def test_buttons_never_hide_what_is_scrolled(pane: ChartPane) -> None:
    draw(pane, 30)
    pane._scroll.verticalScrollBar().setValue(200)
    button = pane._buttons.copy
    assert button.mapTo(pane, button.rect().bottomLeft()).y() < 0
    button.reached.emit()
    assert button.mapTo(pane, button.rect().topLeft()).y() > 0


@pytest.mark.parametrize(
    ("name", "signal"), [("复制图", "copy_requested"), ("保存", "save_requested")]
)
def test_buttons_ask_for_a_copy_or_a_file(
    qtbot: QtBot, pane: ChartPane, name: str, signal: str
) -> None:
    pane.show_facts(FACTS[:1])
    button = next(it for it in pane.findChildren(QToolButton) if it.text() == name)
    assert button.accessibleName()
    with qtbot.waitSignal(getattr(pane, signal)):
        button.click()


def test_a_theme_changes_the_ground(pane: ChartPane) -> None:
    draw(pane, 1)
    pane.set_theme(DARK)
    pane.prepare_now()
    assert pane.grab().toImage().pixelColor(3, 3).name().upper() == DARK.pane


def test_a_ready_chart_is_shown_as_it_is(pane: ChartPane) -> None:
    ready = chart_of(FACTS[:2], CATALOGUE)._replace(notes=("仅画前 6 个指标",))
    pane.show_chart(ready)
    assert pane.chart == ready
    assert "仅画前 6 个指标" in pane.accessibleDescription()


def test_a_pane_of_another_use_says_in_its_own_words_how_to_get_a_chart(qtbot: QtBot) -> None:
    pane = ChartPane(CATALOGUE, empty_text="没有可比的指标")
    qtbot.addWidget(pane)
    pane.show_chart(Chart())
    assert pane._empty.text() == "没有可比的指标"
    assert not pane._empty.isHidden()


def test_the_chart_is_dragged(qtbot, window):
    chart, told = window.workspace.panes.chart, []
    window.workspace.outlets.drag_wanted.disconnect()
    chart.drag_requested.connect(lambda: told.append(1))
    chart.prepare_now()
    place, at = chart.entry.viewport(), QPoint(200, 90)
    QTest.mousePress(place, Qt.MouseButton.LeftButton, pos=at)
    QTest.mouseMove(place, at + QPoint(40, 0))
    QTest.mouseRelease(place, Qt.MouseButton.LeftButton, pos=at)
    assert told == [1]


def test_a_chart_that_fits_after_a_resize_has_no_scroll_bar(qtbot: QtBot, pane: ChartPane) -> None:
    pane.resize(640, 480)
    draw(pane, 4)
    pane.show()
    bar = pane._scroll.verticalScrollBar()
    pane.resize(474, 120)
    qtbot.waitUntil(bar.isVisible)
    pane.resize(474, 420)
    qtbot.waitUntil(lambda: not bar.isVisible())


@pytest.mark.parametrize("width", [240, 330, 480, 519, 520, 900])
def test_actions_never_lie_over_the_title(pane: ChartPane, width: int) -> None:
    pane.resize(width, 275)
    draw(pane, 4)
    buttons = pane._buttons.geometry()
    layout = pane._lay_out()
    over = [
        text.text for text in layout.texts
        if text.x + 1 > buttons.left() and text.baseline - 10 < buttons.bottom()
    ]  # fmt: skip
    assert over == []
    assert buttons.right() <= width


def test_in_a_narrow_pane_actions_are_in_a_menu(qtbot: QtBot, pane: ChartPane) -> None:
    draw(pane, 4)
    pane.show()
    pane.resize(300, 275)
    shown = [button for button in pane._buttons.all if button.isVisible()]
    assert [button.text() for button in shown] == ["图"]
    for name, signal in (("复制图", pane.copy_requested), ("保存", pane.save_requested)):
        (action,) = (one for one in shown[0].menu().actions() if one.text() == name)
        with qtbot.waitSignal(signal):
            action.trigger()
