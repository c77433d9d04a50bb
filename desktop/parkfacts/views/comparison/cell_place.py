"""Cells of the comparison's table by what they are about, found again when it has changed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QItemSelectionModel, QModelIndex

from parkfacts.facts.comparison.shown import is_alone
from parkfacts.models.comparison_model import ComparisonModel
from parkfacts.views.kit.table_view import TableView


class CellPlace(NamedTuple):
    """A cell by what it is about, not by where it stands."""

    indicator: str
    kind: str
    id: str


def place_at(model: ComparisonModel, index: QModelIndex) -> CellPlace | None:
    """What the cell at an index is about; None for a line over all columns."""
    row, head = model.row_at(index), model.head_of(index)
    return CellPlace(row.indicator.id, head.kind, head.id) if row and head else None


def go_back(
    table: TableView, model: ComparisonModel, indicators: Sequence[str], place: CellPlace | None
) -> None:
    """Select the rows of indicators and go to a cell; nobody is told of what was so before."""
    picker = table.selectionModel()
    picker.blockSignals(True)
    flag = QItemSelectionModel.SelectionFlag
    along = flag.Columns if model.transposed else flag.Rows
    for indicator in indicators:
        index = model.index_of(indicator)
        if index.isValid():
            picker.select(index, flag.Select | along)
    if place is not None:
        index = model.index_of(place.indicator, place.kind, place.id)
        if index.isValid():
            picker.setCurrentIndex(index, flag.NoUpdate)
    picker.blockSignals(False)


def line_of_family(model: ComparisonModel, family: str) -> QModelIndex:
    """The first row of a family that can be folded, or the line that it is folded into."""
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        told, folded = model.row_at(index), model.folded_at(row)
        if folded is not None and folded.family.id == family and not folded.opened:
            return index
        if told is not None and told.family.id == family and is_alone(told):
            return index
    return QModelIndex()
