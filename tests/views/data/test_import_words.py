"""The import page in words: English without Chinese, and a name for all that takes the keyboard."""

import re

import pytest
from import_page import Page
from latin import CHINESE
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

ROLES = (
    Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)  # fmt: skip
TABLE = ("Trade,,", "zone,GDP 2023,x", "Aa zone,5,7..7", "Bb zone,6,8", "Bb zone,6,8")


@pytest.fixture
def english_page(qtbot, english, latin, settings, tmp_path):
    settings["language"] = "en"
    made = Page(qtbot, latin, settings, tmp_path / "docs")
    yield made
    made.opener.work.touched = False
    made.opener.close()
    made.own_data.wait()


def texts_of(widget):
    """What a widget says, shows on a tool tip, or tells a screen reader."""
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.toolTip())
    if isinstance(widget, (QAbstractButton, QLabel, QLineEdit)):
        yield widget.text()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(at) for at in range(widget.count()))
    model = widget.model() if isinstance(widget, QAbstractItemView) else None
    if model is None:
        return
    for column in range(model.columnCount(QModelIndex())):
        for role in ROLES:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
            for row in range(model.rowCount(QModelIndex())):
                yield str(model.index(row, column).data(role) or "")


def all_texts(window):
    for widget in (window, *window.findChildren(QWidget)):
        yield from ((type(widget).__name__, text) for text in texts_of(widget))


def test_the_page_speaks_english(english_page, table):
    english_page.open(table(*TABLE, name="trade.csv"))
    acts = english_page.opener.shown.acts
    acts.set_role(1, "literal")
    acts.set_role(2, "literal")
    english_page.wait()
    assert english_page.seen.draft.problems
    # What would be right is told with examples of what stands in Chinese tables: 2024年, 元.
    examples = re.compile(r"(?i)expected: .*|“.*?”")
    texts = {(name, examples.sub("", text)) for name, text in all_texts(english_page.opener.shown)}
    assert {one for one in texts if CHINESE.search(one[1])} == set()


def test_the_page_without_a_table_speaks_english(english_page):
    english_page.opener.show()
    left = [text for _, text in all_texts(english_page.opener.shown) if CHINESE.search(text)]
    assert left == []


def test_all_that_takes_the_keyboard_has_a_name(page, trade):
    window = page.open(trade)
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus
        and widget.isVisible()
        and widget.objectName() not in ("qt_scrollarea_viewport", "qt_spinbox_lineedit")
        and not (widget.accessibleName() or getattr(widget, "text", str)())
    ]
    assert nameless == []


def test_nothing_of_bar_and_foot_is_cut_in_a_narrow_window(english_page, table):
    shown = english_page.open(table(*TABLE, name="trade.csv"))
    shown.resize(683, 728)
    english_page.wait()
    shown.foot.show_progress("Importing…", None, lambda: None)
    QApplication.processEvents()
    bar, foot = shown.bar, shown.foot
    for part in (bar.encoding, bar.separator, bar.more, foot.stop, foot.back, foot.all):
        assert part.width() >= part.sizeHint().width()
