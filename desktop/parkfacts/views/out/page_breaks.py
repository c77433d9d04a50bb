"""Where a printed table goes on over the page: between rows, never within one."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtGui import QTextDocument, QTextTable


def rows_that_begin(document: QTextDocument, height: float) -> list[int]:
    """Rows (the first under the head is 0) that are to begin a page of some height.

    ``document``: laid out without pages. A row higher than a page begins one and is cut.
    """
    tables = [
        frame for frame in document.rootFrame().childFrames() if isinstance(frame, QTextTable)
    ]
    if not tables:
        return []
    tops = _tops(document, tables[0])
    head = tops[1] - tops[0]
    found, used = [], tops[1]
    for at, (top, end) in enumerate(pairwise(tops[1:])):
        if at and used + end - top > height:
            found.append(at)
            used = head
        used += end - top
    return found


def _tops(document: QTextDocument, table: QTextTable) -> list[float]:
    """Where the rows of a table begin, and where the last one ends."""
    layout = document.documentLayout()
    ends = layout.frameBoundingRect(table).bottom()
    tops = []
    for row in range(table.rows()):
        cells = (table.cellAt(row, column) for column in range(table.columns()))
        firsts = (cell.firstCursorPosition().block() for cell in cells)
        tops.append(min(layout.blockBoundingRect(block).top() for block in firsts))
    return [*tops, ends]
