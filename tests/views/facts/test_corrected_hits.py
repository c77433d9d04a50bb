"""What a correction stands in for: an empty page says that it is there, a link leads to it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from msgspec.structs import replace
from own import own_dataset
from PySide6.QtWidgets import QPushButton

from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.facts.own.carrying import carried
from parkfacts.views.shell.main_window import MainWindow

WRONG = "xiyong-2025.trade-value-2024"


@pytest.fixture
def window(qtbot, bundled: Session) -> MainWindow:
    """A window in which a figure of the bundled dataset is corrected."""
    wrong = bundled.catalogue.fact(WRONG)
    quantity = replace(wrong.quantity, literal="2790亿元", value=Decimal(2790))
    mine = replace(wrong, id="my.right", corrects=WRONG, quantity=quantity, group=None,
                   source="office", paragraph=1)  # fmt: skip
    own = carried(own_dataset(facts=[mine]), bundled.base)
    made = MainWindow(bundled.with_own([own]), Settings(None))
    qtbot.addWidget(made)
    made.resize(1200, 700)
    made.show()
    made.workspace.finish_now()
    return made


def test_an_empty_page_leads_to_the_corrected(window: MainWindow) -> None:
    space = window.workspace
    space.selection.ask_query("2788.44")
    space.finish_now()
    assert space.panes.facts.model.rows.fact_count == 0
    page = space.panes.facts.frame.page
    page.find_now()
    [button] = [one for one in page.findChildren(QPushButton) if "已被更正" in one.text()]
    button.click()
    space.finish_now()
    assert space.panes.facts.model.row_of(WRONG) is not None


def test_a_link_leads_to_the_corrected_and_back(window: MainWindow) -> None:
    space = window.workspace
    space.show_fact(WRONG)
    space.finish_now()
    assert space.selection.current is not None
    assert space.selection.current.id == WRONG
    space.show_fact("my.right")
    space.finish_now()
    assert space.selection.current.id == "my.right"
    assert not space.selection.filter.chosen
