"""The menu of columns does what the pointer does on their heads."""

import pytest
from PySide6.QtWidgets import QApplication, QMenu

from parkfacts.facts.search.columns import COLUMNS
from parkfacts.views.facts.columns_menu import Sorter, columns_menu

AT = {column.id: at for at, column in enumerate(COLUMNS)}


@pytest.fixture
def columns(window):
    """The columns of the fact table."""
    return window.workspace.panes.facts.columns


@pytest.fixture
def head(columns):
    """Their head."""
    return columns.head


def offered(columns, section, keys=(), *, grouped=True):
    """The entries by their words, and what is to be sorted by when one of them is chosen."""
    told = []
    sorter = Sorter(keys, grouped, told.append, told.append)
    menu = columns_menu(columns.head, columns, section, sorter)
    entries = [*menu.actions(), *menu.findChildren(QMenu)[-1].actions()]
    return {entry.text(): entry for entry in entries if entry.text()}, told, menu


@pytest.mark.parametrize(
    ("chosen", "keys", "wanted"),
    [
        ("按它升序", (("place", True),), (("park", False),)),
        ("按它降序", (), (("park", True),)),
        ("再按它降序", (("place", True),), (("place", True), ("park", True))),
        ("再按它升序", (("park", True), ("place", True)), (("place", True), ("park", False))),
        ("不按它排序", (("park", True), ("place", True)), (("place", True),)),
    ],
)
def test_it_sorts(columns, chosen, keys, wanted):
    entries, told, _menu = offered(columns, AT["park"], keys)
    entries[chosen].trigger()
    assert told == [wanted]


def test_it_offers_only_what_changes_something(columns):
    alone, _, _menu = offered(columns, AT["park"])
    assert not [text for text in alone if text.startswith(("再", "不"))]


def test_it_moves_a_column_past_those_that_are_shown(columns, head):
    entries, _, _menu = offered(columns, AT["park"])
    before = head.visualIndex(AT["park"])
    entries["左移"].trigger()
    assert head.visualIndex(AT["park"]) == before - 1
    assert not offered(columns, head.logicalIndex(0))[0]["左移"].isEnabled()


def test_it_makes_a_column_wider_and_narrower(columns, head):
    entries, _, _menu = offered(columns, AT["park"])
    before = head.sectionSize(AT["park"])
    entries["加宽"].trigger()
    assert head.sectionSize(AT["park"]) > before
    for _ in range(30):
        entries["变窄"].trigger()
    assert head.sectionSize(AT["park"]) == 40


def test_a_figure_is_not_made_narrower_than_it_is(columns, head):
    entries, _, _menu = offered(columns, AT["literal"])
    before = head.sectionSize(AT["literal"])
    entries["变窄"].trigger()
    assert head.sectionSize(AT["literal"]) == before


def test_topics_are_a_switch(columns):
    entries, told, _menu = offered(columns, -1)
    assert entries["按主题分组"].isChecked()
    entries["按主题分组"].trigger()
    assert told == [False]


def test_it_says_which_column_it_is_about(columns):
    """The title of a section is not written where there is a style sheet."""
    _, _, menu = offered(columns, AT["park"])
    first = menu.actions()[0]
    assert (first.text(), first.isSeparator(), first.isEnabled()) == ("园区", False, False)


def test_a_low_screen_has_room_for_it(columns, window):
    """With all columns in it, it was 790 pixels high; 1280×720 at 150 % has 448."""
    window.resize(480, 600)
    _, _, menu = offered(columns, AT["park"])
    menu.ensurePolished()
    assert menu.sizeHint().height() <= 448


def test_a_column_is_hidden(columns, head):
    entries, _, _menu = offered(columns, -1)
    entries["口径"].trigger()
    assert head.isSectionHidden(AT["scope"])


def test_by_key_it_is_about_the_column_of_the_current_cell(window, monkeypatch):
    pane, asked = window.workspace.panes.facts, []
    monkeypatch.setattr(pane, "choose_columns", lambda at, section: asked.append((at, section)))
    pane.table.setCurrentIndex(pane.model.index(3, AT["period"]))
    window.commands.run("choose_columns")
    ((at, section),) = asked
    assert section == AT["period"]
    assert QApplication.widgetAt(at) is not None
