"""Printing what is seen: its pages go to the printer or the preview; of nothing it is told."""

import pytest
from make import TRADE
from make_baskets import TINY
from PySide6.QtCore import QObject
from seen_things import NO_ROWS, seen_facts

from parkfacts.app.commands import Commands
from parkfacts.app.messages import Messages
from parkfacts.app.settings import Settings
from parkfacts.views.out import print_extent, printing
from parkfacts.views.out.print_actions import PrintActions


@pytest.fixture
def printed(monkeypatch):
    """Which way pages went, in place of printer and preview; what is selected is printed."""
    ways = []
    monkeypatch.setattr(print_extent, "ask_extent", lambda *_: False)
    monkeypatch.setattr(printing, "print_pages", lambda _, pages: ways.append("print"))
    monkeypatch.setattr(printing, "preview_pages", lambda _, pages: ways.append("preview"))
    return ways


def offered(seen):
    """The commands of printing over what is seen, what is told, and what owns them."""
    owner, commands, told = QObject(), Commands(), []
    messages = Messages(owner)
    messages.info_told.connect(told.append)
    PrintActions(Settings(None), messages, lambda: seen, owner).offer(commands)
    return commands, told, owner


@pytest.mark.parametrize(("action", "way"), [("print", "print"), ("print_preview", "preview")])
def test_pages_go_to_the_printer_or_are_looked_at(qapp, printed, action, way):
    commands, told, _owner = offered(seen_facts(*TRADE))
    commands.run(action)
    assert (printed, told) == ([way], [])


def test_of_nothing_it_is_told_what_to_do(qapp, printed):
    commands, told, _owner = offered(NO_ROWS)
    commands.run("print")
    assert (printed, told) == ([], ["没有可打印的：放宽筛选，或勾选园区"])


def test_more_lines_than_pages_can_be_made_for_are_refused(qapp, printed, monkeypatch):
    monkeypatch.setattr(printing, "MOST_LINES", len(TRADE) - 1)
    monkeypatch.setattr(printing, "printout", lambda *_: pytest.fail("it was composed"))
    commands, told, _owner = offered(seen_facts(*TRADE))
    commands.run("print")
    commands.run("print_preview")
    assert printed == []
    assert f"至多打印 {len(TRADE) - 1} 条" in told[0]
    assert told[0].startswith(f"{len(TRADE)} 条")


@pytest.mark.parametrize(("whole", "count"), [(False, len(TRADE)), (True, len(TINY.facts))])
def test_all_that_is_shown_is_printed_by_choice(qapp, printed, monkeypatch, whole, count):
    pages = []
    monkeypatch.setattr(print_extent, "ask_extent", lambda *_: whole)
    monkeypatch.setattr(printing, "print_pages", lambda _, made: pages.append(made))
    commands, _, _owner = offered(seen_facts(*TRADE))
    commands.run("print")
    assert len(pages[0].sheet.rows) == count


def test_thinking_better_of_it_prints_nothing(qapp, printed, monkeypatch):
    monkeypatch.setattr(print_extent, "ask_extent", lambda *_: None)
    commands, told, _owner = offered(seen_facts(*TRADE))
    commands.run("print")
    assert (printed, told) == ([], [])
