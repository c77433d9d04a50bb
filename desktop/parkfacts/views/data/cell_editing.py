"""Editing in the fact table: which cell is edited, and where one goes from it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QObject, QRect, Signal
from PySide6.QtWidgets import QTableView

from parkfacts.facts.editing.fact_fields import (
    CELL_FIELDS,
    FACT_FIELDS,
    QUALIFIER,
    told_reading,
)
from parkfacts.facts.editing.row_field import RowField
from parkfacts.facts.editing.row_problems import row_problems
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import joined
from parkfacts.facts.quantity.reading_words import reading_words
from parkfacts.facts.search.columns import COLUMNS
from parkfacts.models.fact_model import FactModel, FactRole
from parkfacts.views.data.cell_editor import CellEditor
from parkfacts.views.data.row_names import RowNames

_FIELDS = (*FACT_FIELDS, QUALIFIER)


class CellEditing(QObject):
    """Of one table. Rows are found by id: the table is put otherwise at each change."""

    edited = Signal(str, object)
    """The id of the shown fact, and the row as it was edited."""

    def __init__(
        self, table: QTableView, own: Callable[[str], Fact | None], names: Callable[[], RowNames]
    ) -> None:
        """``own``: the row of an own fact as its file has it; None where it is not own."""
        super().__init__(table)
        self._table, self._own, self._names = table, own, names
        self._editor: CellEditor | None = None
        self._at = ("", 0)
        """Id of the edited fact, and the column."""
        table.model().modelReset.connect(self._stand_again)

    @property
    def editor(self) -> CellEditor | None:
        """What is open."""
        return self._editor

    def field_at(self, index: QModelIndex) -> RowField | None:
        """What a cell is edited by; None where it says what others make of it."""
        return CELL_FIELDS.get(COLUMNS[index.column()].id) if index.isValid() else None

    def open(self, index: QModelIndex) -> bool:
        """Edit a cell; whether it can be."""
        field, shown = self.field_at(index), index.data(FactRole)
        if field is None or not isinstance(shown, Fact):
            return False
        row = self._own(shown.id)
        if row is None:
            return False
        if self._editor is not None and not self._editor.take():
            return True
        self._at = (shown.id, index.column())
        self._table.scrollTo(index)
        names = self._names()

        def check(changed: Fact) -> str:
            problems = row_problems("facts", changed, names.dataset, _FIELDS)
            return joined("；", problems.values()) if problems else ""

        self._editor = CellEditor(
            self._table, self._where, field, row, names, check, lambda made: _told(field, made)
        )
        self._editor.taken.connect(self._taken)
        self._editor.left.connect(self._close)
        return True

    def _where(self) -> QRect:
        return self._table.visualRect(self._index())

    def _index(self) -> QModelIndex:
        model = self._model()
        row = model.row_of(self._at[0])
        return model.index(row, self._at[1]) if row is not None else QModelIndex()

    def _model(self) -> FactModel:
        model = self._table.model()
        assert isinstance(model, FactModel)
        return model

    def _taken(self, row: Any, way: str) -> None:
        shown, index = self._at[0], self._index()
        self._close()
        before = self._own(shown)
        if before is not None and before != row:
            self.edited.emit(shown, row)
        if index.isValid() and way:
            self._go(index, way)

    def _close(self) -> None:
        editor, self._editor = self._editor, None
        if editor is not None:
            had = editor.window().focusWidget() is editor.editor
            editor.hide()
            editor.deleteLater()
            if had:
                self._table.setFocus()

    def _go(self, index: QModelIndex, way: str) -> None:
        if way == "down":
            below = self._below(index)
            self._make_current(below if below.isValid() else index)
            return
        beside = self._beside(index, 1 if way == "next" else -1)
        if beside.isValid():
            self._make_current(beside)
            self.open(beside)

    def _below(self, index: QModelIndex) -> QModelIndex:
        """The same cell of the next fact."""
        model = self._model()
        for row in range(index.row() + 1, model.rowCount()):
            if model.fact_at(row) is not None:
                return model.index(row, index.column())
        return QModelIndex()

    def _beside(self, index: QModelIndex, step: int) -> QModelIndex:
        """The next cell of the row that can be edited, in the order that is seen."""
        head = self._table.horizontalHeader()
        at = head.visualIndex(index.column()) + step
        while 0 <= at < head.count():
            section = head.logicalIndex(at)
            beside = index.siblingAtColumn(section)
            if not head.isSectionHidden(section) and self.field_at(beside) is not None:
                return beside
            at += step
        return QModelIndex()

    def _make_current(self, index: QModelIndex) -> None:
        flag = QItemSelectionModel.SelectionFlag
        self._table.selectionModel().setCurrentIndex(index, flag.ClearAndSelect | flag.Rows)
        self._table.scrollTo(index)

    def _stand_again(self) -> None:
        """The table shows another state: the editor goes with its row, or stays where it was."""
        if self._editor is not None:
            self._editor.place()


def _told(field: RowField, fact: Fact) -> str:
    if field.id in ("literal", "unit", "qualifier") and fact.quantity.value.is_finite():
        return reading_words(told_reading(fact.quantity))
    if field.id == "period" and fact.period.end is not None:
        return joined(" 至 ", [str(day) for day in (fact.period.start, fact.period.end) if day])
    return ""
