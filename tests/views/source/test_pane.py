"""The source card: what it says of a fact, a claim or nothing, and what it asks for."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from parkfacts.drawing.theme import LIGHT
from parkfacts.views.kit.figure_label import FigureLabel
from parkfacts.views.kit.link_button import LinkButton
from parkfacts.views.source.pane import SourcePane

ID = "xiyong-2025.trade-value-2024"


@pytest.fixture
def card(qtbot, bundled):
    """An empty card over the bundled dataset."""
    pane = SourcePane(bundled, "gbt7714-2025", LIGHT)
    qtbot.addWidget(pane)
    return pane


def words(card):
    """All that stands on the card."""
    return "\n".join(label.text() for label in card.findChildren(QLabel))


def test_a_fact_is_shown_with_figure_time_source_and_citation(card, bundled):
    card.show_fact(bundled.catalogue.fact(ID))
    shown = words(card)
    assert "西永综合保税区 · 外贸进出口值" in shown
    assert {"2788.44亿元", "引文"} <= set(shown.split("\n"))
    assert "2024年" in shown


def test_a_claim_is_shown_with_its_text_and_without_a_figure(card, bundled):
    claim = bundled.catalogue.claims[0]
    card.show_claim(claim)
    assert claim.text in words(card)
    assert card.findChildren(FigureLabel) == []


def test_without_a_fact_it_says_what_to_do(card, bundled):
    card.show_fact(bundled.catalogue.fact(ID))
    card.show_nothing()
    assert words(card).startswith("选中一条")


def test_of_a_blank_it_says_where_was_looked(card):
    card.show_blank("海口 · 进口值", ["该来源未载"])
    assert words(card) == "海口 · 进口值\n该来源未载"


def test_another_edition_cites_what_is_shown_anew(card, bundled):
    card.show_fact(bundled.catalogue.fact(ID))
    card.set_style_of_citation("gbt7714-2015")
    assert "重庆与世界, [2025]-03-12" in words(card)


def test_another_theme_keeps_what_is_shown(card, bundled):
    card.show_claim(bundled.catalogue.claims[0])
    before = words(card)
    card.set_theme(LIGHT)
    assert words(card) == before


@pytest.mark.parametrize("at", [0, 1, 2])
def test_the_buttons_ask_for_copies(card, bundled, at):
    told = []
    card.copy_wanted.connect(told.append)
    card.show_fact(bundled.catalogue.fact(ID))
    names = ["复制句子", "复制数字", "复制引文"]
    next(b for b in card.findChildren(QPushButton) if b.accessibleName() == names[at]).click()
    assert told == [["cited-sentence", "figure", "citation"][at]]


def test_the_same_indicator_elsewhere_is_gone_to(card, bundled):
    told = []
    card.fact_wanted.connect(told.append)
    card.show_fact(bundled.catalogue.fact(ID))
    link = card.findChildren(LinkButton)[-1]
    link.click()
    (other,) = told
    assert bundled.catalogue.fact(other).indicator == bundled.catalogue.fact(ID).indicator


def test_the_figure_of_the_card_is_dragged(window, monkeypatch):
    card, told = window.workspace.panes.source, []
    card.drag_wanted.connect(lambda name, facts: told.append((name, len(facts))))
    window.workspace.outlets.drag_wanted.disconnect()
    figure = card.findChild(FigureLabel)
    middle = figure.rect().center()
    QTest.mousePress(figure, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(figure, middle + QPoint(30, 0))
    QTest.mouseRelease(figure, Qt.MouseButton.LeftButton, pos=middle)
    assert told == [("figure", 1)]
