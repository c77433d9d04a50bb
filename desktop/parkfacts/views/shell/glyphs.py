"""Characters on screen that no font of this system draws: they would be empty boxes."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache

from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAction, QFont, QRawFont, QTextLayout
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QWidget

_PROPERTIES = ("text", "title", "plainText", "placeholderText", "toolTip", "windowTitle")
_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
_NOT_DRAWN = ("Cc", "Cf", "Zl", "Zp", "Zs")
"""Categories of Unicode that have no picture."""


def missing_glyphs(more: str = "") -> dict[str, str]:
    """Each character of all widgets, actions and models that no font has, and where it stands.

    ``more``: what is drawn without any of them, in the program's own font.
    """
    found: dict[str, str] = {}

    def look(text: object, font: QFont, where: str) -> None:
        for character in _boxes(text, tuple(font.families())) if isinstance(text, str) else "":
            found.setdefault(character, where)

    for widget in QApplication.allWidgets():
        where = f"{type(widget).__name__} {widget.objectName()}".strip()
        for text in _texts_of(widget):
            look(text, widget.font(), where)
        if isinstance(widget, QAbstractItemView | QComboBox) and widget.model() is not None:
            for text in _texts_in(widget.model()):
                look(text, widget.font(), where)
    look(more, QApplication.font(), "drawn")
    return found


@cache
def _boxes(text: str, families: tuple[str, ...]) -> str:
    """Characters of a text that are boxes in it, in a font of some families.

    Which other fonts are asked depends on the script that a character stands in: under Windows ▾
    is drawn by itself, and is a box behind Chinese. So the whole text is laid out.
    """
    rare = [sign for sign in set(text) if not _is_in_first_font(sign, families)]
    count = _count_of_boxes(text, families) if rare else 0
    if not count:
        return ""
    return "".join(
        sign for sign in rare if _count_of_boxes(text.replace(sign, " "), families) < count
    )


def _count_of_boxes(text: str, families: tuple[str, ...]) -> int:
    drawn = [" " if unicodedata.category(sign) in _NOT_DRAWN else sign for sign in text]
    layout = QTextLayout("".join(drawn), _font(families))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    # Glyph 0 is the box in every font.
    return sum(run.glyphIndexes().count(0) for run in layout.glyphRuns())


@cache
def _is_in_first_font(sign: str, families: tuple[str, ...]) -> bool:
    is_drawn = unicodedata.category(sign) not in _NOT_DRAWN
    return not is_drawn or _first_font(families).supportsCharacter(ord(sign))


def _font(families: tuple[str, ...]) -> QFont:
    font = QFont()
    font.setFamilies(list(families))
    return font


@cache
def _first_font(families: tuple[str, ...]) -> QRawFont:
    return QRawFont.fromFont(_font(families))


def _texts_of(widget: QWidget) -> Iterator[object]:
    for name in _PROPERTIES:
        yield widget.property(name)
    for action in widget.actions():
        yield from _texts_of_action(action)


def _texts_of_action(action: QAction) -> Iterator[str]:
    yield from (action.text(), action.toolTip())
    for keys in action.shortcuts():
        yield keys.toString(keys.SequenceFormat.NativeText)


def _texts_in(model: QAbstractItemModel, parent: QModelIndex | None = None) -> Iterator[object]:
    parent = parent or QModelIndex()
    is_list = isinstance(model, QAbstractListModel)  # whose columns nobody may count
    columns = range(1 if is_list else model.columnCount(parent))
    if not parent.isValid():
        for column in columns:
            yield model.headerData(column, Qt.Orientation.Horizontal)
    for row in range(model.rowCount(parent)):
        for column in columns:
            index = model.index(row, column, parent)
            for role in _ROLES:
                yield index.data(role)
        if not is_list:
            yield from _texts_in(model, model.index(row, 0, parent))
