"""How wide the columns of an import's lists are: as what stands in them, in the room there is."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics

from parkfacts.drawing.fonts import font, note_font
from parkfacts.models.import_list import FateRole, ImportList, SecondRole, TagRole, TakenRole
from parkfacts.views.data.fate_marks import MARK_PX
from parkfacts.views.data.list_cells import BOX_PX
from parkfacts.views.kit.cell_painter import PADDING, TAG_GAP, TAG_PADDING
from parkfacts.views.kit.column_fit import Wish

_LOOKED_AT = 40
"""Rows that are measured, spread over all: a list may have 50 000."""
_MOST_PX, _MOST_NAME_PX = 132, 260


def wishes(
    entries: ImportList, least: Sequence[int], names: Sequence[int], sentence: int
) -> dict[int, Wish]:
    """What each column asks for.

    ``names`` are cut before places and figures are; the ``sentence`` has what they leave.
    """
    count = entries.rowCount()
    rows = sorted({round(at * (count - 1) / _LOOKED_AT) for at in range(_LOOKED_AT + 1)}
                  if count else ())  # fmt: skip
    plain, small = QFontMetrics(font()), QFontMetrics(note_font())
    bold, across = QFontMetrics(font(semibold=True)), Qt.Orientation.Horizontal
    found = {}
    for column, wanted in enumerate(least):
        head = bold.horizontalAdvance(entries.headerData(column, across) or "") + 2 * PADDING
        narrowest = max(wanted, head)
        wide = max((_width(entries, row, column, plain, small) for row in rows), default=0)
        if column == sentence:
            found[column] = Wish(narrowest, narrowest)
        elif column in names:
            full = min(max(wide, narrowest), _MOST_NAME_PX)
            found[column] = Wish(narrowest, narrowest, is_name=True, is_whole=True, full=full)
        else:
            found[column] = Wish(min(max(wide, narrowest), _MOST_PX), narrowest, is_whole=True)
    return found


def _width(
    entries: ImportList, row: int, column: int, plain: QFontMetrics, small: QFontMetrics
) -> int:
    """Of a cell with what is drawn in it: box, mark, tag and second line."""
    cell = entries.index(row, column)
    wide = plain.horizontalAdvance(str(cell.data() or ""))
    if tag := cell.data(TagRole):
        wide += small.horizontalAdvance(tag) + 2 * TAG_PADDING + TAG_GAP
    if second := cell.data(SecondRole):
        wide = max(wide, small.horizontalAdvance(second))
    if cell.data(TakenRole) is not None:
        wide += BOX_PX + 6
    if cell.data(FateRole) is not None:
        wide += MARK_PX + 5
    return wide + 2 * PADDING + 2
