"""Copy, export, print, drag and basket take the same rows: those that the button counts."""

import json

import pytest
from compared import ZONES
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton

from parkfacts.app.seen import Seen
from parkfacts.exchange.clipboard.paste import ITEMS
from parkfacts.exchange.clipboard.payload import COMPARISON
from parkfacts.exchange.files.basket_file import decode_items
from parkfacts.views.kit import file_dialogs
from parkfacts.views.out import export_dialog, print_extent, printing
from parkfacts.views.out.dragging import dragged


@pytest.fixture
def compared(window):
    """A window with three parks beside each other."""
    catalogue = window.session().catalogue
    parks = tuple(catalogue.resolve_park(name).id for name in ZONES)
    window.workspace.selection.check_parks(parks)
    window.commands.run("show_comparison")
    window.workspace.panes.comparison.finish_now()
    return window


def counted(window) -> int:
    """How many rows the button says that the table has."""
    buttons = window.workspace.panes.comparison.details.findChildren(QPushButton)
    (text,) = (one.text() for one in buttons if one.text().startswith("复制表格"))
    return int("".join(char for char in text if char.isdigit()))


def rows_copied(_: object) -> list[str]:
    data = QGuiApplication.clipboard().mimeData().data(COMPARISON).data()
    return json.loads(bytes(data))["indicators"]


def exported(window, qtbot, monkeypatch, path, whole=False) -> list[str]:
    """The indicators of the rows in a file, and what its dialog offered."""
    asked = []

    def choose(dialog):
        asked.append(dialog.windowTitle())
        return export_dialog.Chosen(".json", whole)

    monkeypatch.setattr(export_dialog, "ask_kind", choose)
    monkeypatch.setattr(file_dialogs, "file_to_export", lambda *_: path)
    window.commands.run("export")
    qtbot.waitUntil(path.exists)
    rows = json.loads(path.read_text(encoding="utf-8"))["rows"]
    return [row["indicator_id"] for row in rows]


def printed(window, monkeypatch, whole=False) -> list[str]:
    pages = []
    monkeypatch.setattr(print_extent, "ask_extent", lambda *_: whole)
    monkeypatch.setattr(printing, "print_pages", lambda _, made: pages.append(made))
    window.commands.run("print")
    return [row.id for row in pages[0].sheet.rows]


def went_out(seen: Seen) -> list[str]:
    return [row.indicator.id for row in seen.going_out().compared.comparison.rows]


def test_all_ways_out_take_the_rows_that_are_shown(compared, qtbot, monkeypatch, tmp_path):
    count = counted(compared)
    compared.copier.copy("table")
    rows = rows_copied(compared)
    assert 0 < len(rows) == count < len(compared.workspace.panes.comparison.comparison.rows)
    assert exported(compared, qtbot, monkeypatch, tmp_path / "a.json") == rows
    assert printed(compared, monkeypatch) == rows
    assert went_out(compared.seen()) == rows
    data = dragged(compared.seen(), "table", compared.settings, compared.documents).data
    (item,) = decode_items(bytes(data.data(ITEMS).data()))
    assert item.compared.indicators == rows
    compared.commands.run("collect")
    (item,) = compared.binder.basket.content.items
    assert item.compared.indicators == rows


def test_all_ways_out_take_all_rows_by_choice(compared, qtbot, monkeypatch, tmp_path):
    rows = [row.indicator.id for row in compared.workspace.panes.comparison.comparison.rows]
    compared.copier.copy_seen(compared.seen(), "table", whole=True)
    assert rows_copied(compared) == rows
    assert exported(compared, qtbot, monkeypatch, tmp_path / "a.json", whole=True) == rows
    assert printed(compared, monkeypatch, whole=True) == rows


def test_of_facts_what_is_selected_goes_out(window):
    facts = {fact.id for fact in window.session().catalogue.facts[:3]}
    window.workspace.panes.facts.select_facts([*facts], min(facts))
    extent = window.seen().extent()
    assert (extent.usual, extent.selected) == (3, True)
    assert {fact.id for fact in window.seen().going_out().facts} == facts
