"""Fields of the forms at the left of the import page, and how they stand."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter, QGridLayout, QLabel, QLineEdit, QWidget

from parkfacts.views.kit.combo_box import ComboBox
from parkfacts.views.kit.small_widgets import plain_label

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractItemView

GAP_PX, LINE_GAP_PX = 8, 6
_LABEL_PX = 52


def field(name: str, hint: str = "", longest: int = 200) -> QLineEdit:
    """A field of one line, lower than those that stand alone."""
    made = QLineEdit()
    made.setObjectName("dense")
    made.setAccessibleName(name)
    made.setPlaceholderText(hint)
    made.setMaxLength(longest)
    made.setMinimumWidth(40)
    return made


def yielding(box: ComboBox) -> ComboBox:
    """A choice that may be narrower than its longest text."""
    box.setSizeAdjustPolicy(ComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(3)
    return box


def form_grid(parent: QWidget) -> QGridLayout:
    """Names at the left, fields at the right."""
    grid = QGridLayout(parent)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(GAP_PX)
    grid.setVerticalSpacing(LINE_GAP_PX)
    grid.setColumnMinimumWidth(0, _LABEL_PX)
    grid.setColumnStretch(1, 1)
    return grid


def name_label(text: str, buddy: QWidget | None = None) -> QLabel:
    """The name of a field."""
    label = plain_label(text, "secondary", selectable=False)
    label.setWordWrap(False)
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def complete(edit: QLineEdit, texts: Sequence[str]) -> QCompleter:
    """Let a field offer texts that hold what is typed."""
    model = QStringListModel(list(texts), edit)
    completer = QCompleter(model, edit)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    completer.setMaxVisibleItems(10)
    popup: QAbstractItemView = completer.popup()
    popup.setObjectName("popup")
    edit.setCompleter(completer)
    return completer
