"""Keeps the columns of a table in the width of the table: no figure is scrolled out of sight."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from parkfacts.views.kit.column_fit import Wish, fit
from parkfacts.views.kit.table_view import TableView


class FittedColumns(QObject):
    """Fits again when the table gets another width, and while a border is dragged."""

    sized = Signal(int, int)
    """Somebody gave a column another width: its number, and how many pixels."""

    def __init__(
        self,
        table: TableView,
        wishes: Callable[[int], Mapping[int, Wish]],
        giving_way: Sequence[int],
    ) -> None:
        """``wishes``: what each column that is to be seen asks for, by its number.

        It is given the room in pixels, 0 as long as that is not known.

        ``giving_way``: numbers of columns in the order in which they give way.
        """
        super().__init__(table)
        self._table, self._wishes, self._giving_way = table, wishes, giving_way
        self._head = table.horizontalHeader()
        self._head.setStretchLastSection(False)
        self._fitting, self._held, self._room = False, -1, 0
        self._again = QTimer(self, singleShot=True, interval=0)
        self._again.timeout.connect(self.fit)
        table.resized.connect(self._follow)
        self._head.sectionResized.connect(self._resized)

    def fit(self) -> None:
        """Give each column its width; those that have no room go into the second line.

        As long as the table has no place in a window, they have the widths that they ask for.
        """
        wishes, head = self._wishes(self._room), self._head
        room = self._room or sum(wish.wanted for wish in wishes.values())
        found = fit(wishes, self._giving_way, room, self._held)
        self._held, self._fitting = -1, True
        for number in range(head.count()):
            head.setSectionHidden(number, number not in found.widths)
        for number, width in found.widths.items():
            head.resizeSection(number, min(width, room))
        self._fitting = False
        self._table.show_below(sorted(found.moved, key=head.visualIndex))

    def _follow(self) -> None:
        # The head is as wide as what is seen of the table; asked for that, PySide would look
        # through every kind of widget before the first picture.
        # When a window goes, its table is told another size after its head is gone.
        if isValid(self._head) and self._head.width() != self._room:
            self._room = self._head.width()
            self.fit()

    def _resized(self, number: int, _before: int, width: int) -> None:
        if self._fitting or not width:
            return
        self.sized.emit(number, width)
        self._held = number
        self._again.start()
