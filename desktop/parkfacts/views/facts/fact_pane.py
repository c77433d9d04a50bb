"""The fact table: what is chosen in it, and how it is sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from parkfacts.app.selection import Selection
from parkfacts.drawing.theme import Theme
from parkfacts.facts.model import Fact
from parkfacts.facts.search.columns import BY_ID, COLUMNS
from parkfacts.facts.search.table import FactTable, SortKeys
from parkfacts.models.fact_model import FactModel
from parkfacts.views.facts.fact_columns import FactColumns
from parkfacts.views.facts.filter_frame import FilterFrame
from parkfacts.views.facts.ground import Ground, Near
from parkfacts.views.kit.failure import Failure
from parkfacts.views.kit.sort_header import SortHeader
from parkfacts.views.kit.table_delegate import FactDelegate
from parkfacts.views.kit.table_view import TableView

if TYPE_CHECKING:  # not on the way to the first painted window
    from parkfacts.facts.search.highlighting import Highlighter


_NEAR = 40
"""Of so many rows each way one is gone to where the current one is no longer there."""


class _Stand(NamedTuple):
    """What of the table was seen before its facts were put otherwise."""

    seen: tuple[tuple[str, int], ...]
    """Fact and line of the screen that it stood in, the current one first if it was seen."""
    near: tuple[str, ...]
    """Facts around the current one, the nearest first."""
    column: int
    left: int
    """How far the table was scrolled to the right, in pixels."""


class FactPane(QWidget):
    """Shows what the filter lets pass, and tells the selection what is chosen in it."""

    def __init__(
        self, model: FactModel, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.model = model
        self._selection = selection
        self._following = False
        self._stand: _Stand | None = None
        """There while the facts are put otherwise."""
        self.when_ordered: Callable[[SortKeys, bool, Callable[[], None]], None] = _at_once
        """Calls back when the order of some columns is known, within topics or across them.

        Whoever has tasks puts his here.
        """
        self.failure = Failure(self)
        self.table = TableView(self.tr("事实表"))
        self._delegate = FactDelegate(self.table)
        self.table.setItemDelegate(self._delegate)
        self.table.setModel(model)
        self._head = SortHeader(self.table)
        self.table.set_head(self._head)
        head = self._head
        # Of its own: asked whether whole columns are selected, the table's would go through every
        # cell of a large selection at each painting.
        head.setSelectionModel(QItemSelectionModel(model, head))
        head.setSectionsClickable(True)
        head.sectionClicked.connect(self._sort_by)
        head.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        head.customContextMenuRequested.connect(
            lambda at: self.choose_columns(head.mapToGlobal(at), head.logicalIndexAt(at))
        )
        head.setToolTip(self.tr("点击排序，按住 Shift 再点加排；拖动换位；右键选择列、按主题分组"))
        self.columns = FactColumns(self.table, model.table)
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.table.selectionModel().currentChanged.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table)
        self.frame = FilterFrame(self, self.table, selection, _ground(model.table))

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)
        self._head.set_theme(theme)
        self.table.set_theme(theme)

    def show_table(self, table: FactTable) -> None:
        """Show another state of the facts as soon as ``follow`` is told.

        What was seen and gone to is gone back to then; of what is no longer there its neighbour.
        """
        self._stand = self._stand or self._where()
        self._following = True
        self.model.show_table(table)
        self._following = False
        self.frame.stand_on(_ground(table))
        self.columns.show_table(table)

    def follow(self, highlighter: Highlighter | None) -> None:
        """Show what the filter lets pass now; what was selected stays so if it is still there."""
        stand, self._stand = self._stand, None
        kept = self._selection.facts
        current = self._selection.current
        with self.failure.told():
            self._following = True
            try:
                self.model.show(self._selection.filter, highlighter)
            finally:
                self._following = False
            self.frame.follow(self.model.rows.fact_count)
        if stand is None:
            self.select_facts([fact.id for fact in kept], current.id if current else "")
        else:
            self._stand_again(stand, [fact.id for fact in kept], current.id if current else "")

    def select_facts(self, fact_ids: list[str], current: str = "") -> None:
        """Select facts by id; the current one is scrolled to. Without any, the first is chosen."""
        rows = self.model.rows_of(fact_ids) if fact_ids else []
        at = self.model.row_of(current) if current else None
        if at is None:
            at = rows[0] if rows else self._first_fact()
        self._following = True
        chosen = QItemSelection()
        last = len(COLUMNS) - 1
        for first, end in _stretches(rows or ([at] if at is not None else [])):
            chosen.select(self.model.index(first, 0), self.model.index(end, last))
        picker = self.table.selectionModel()
        if at is not None:
            flag = QItemSelectionModel.SelectionFlag
            picker.setCurrentIndex(self.model.index(at, self._first_column()), flag.NoUpdate)
            self.table.scrollTo(self.model.index(at, self._first_column()))
        picker.select(chosen, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self._following = False
        self._chosen()

    def chosen_facts(self) -> list[Fact]:
        """The selected facts in the order of the table."""
        # Ranges, not rows: select-all over a hundred thousand lines is a few ranges.
        parts = self.table.selectionModel().selection().toList()
        stretches = sorted({(part.top(), part.bottom() + 1) for part in parts})
        chosen: list[Fact] = []
        done = 0
        for start, end in stretches:
            chosen += self.model.facts_between(max(start, done), end)
            done = max(done, end)
        return chosen

    def sort(self, keys: SortKeys, *, grouped: bool = True) -> None:
        """Sort by these columns, the most telling first; unknown ones are passed over."""
        self.model.sort_keys = tuple((key, down) for key, down in keys if key in BY_ID)
        self.model.grouped = grouped

    def group(self, grouped: bool) -> None:
        """Put facts under the heads of their topics, or sort them across topics."""
        self._ask_order(self.model.sort_keys, grouped)

    def toggle_groups(self) -> None:
        """The one or the other."""
        self.group(not self.model.grouped)

    def choose_columns(self, at: QPoint, section: int) -> None:
        """What can be done with a column, and a list of all of them, at a point of the screen."""
        from parkfacts.views.facts.columns_menu import Sorter, columns_menu

        keys, grouped = self.model.sort_keys, self.model.grouped
        sorter = Sorter(keys, grouped, lambda wanted: self._ask_order(wanted, grouped), self.group)
        menu = columns_menu(self, self.columns, section, sorter)
        menu.exec(at)
        menu.deleteLater()

    def choose_columns_by_key(self) -> None:
        """The same for the column that the keyboard is at, under its head."""
        section = self.table.currentIndex().column()
        left = self._head.sectionViewportPosition(max(section, 0))
        viewport = self._head.viewport()
        self.choose_columns(viewport.mapToGlobal(QPoint(left, viewport.height())), section)

    def sort_now(self, keys: SortKeys, grouped: bool = True) -> None:
        """Sort what is shown by these columns; what is chosen stays chosen."""
        kept = self._selection.facts
        current = self._selection.current
        self._following = True
        column = self.table.currentIndex().column()
        self.model.sort_by(keys, grouped=grouped)
        self._following = False
        self.select_facts([fact.id for fact in kept], current.id if current else "")
        self._stay_in_column(column)

    def _where(self) -> _Stand:
        """What is seen now, and where."""
        table, model = self.table, self.model
        at, first = table.currentIndex(), table.verticalScrollBar().value()
        last = table.rowAt(table.viewport().height() - 1)
        rows = range(first, (last if last >= 0 else model.rowCount() - 1) + 1)
        seen = [(fact.id, row - first) for row in rows if (fact := model.fact_at(row))]
        row = at.row() if at.isValid() else first
        if row in rows and (fact := model.fact_at(row)):
            seen.insert(0, (fact.id, row - first))
        around = (row + way * step for step in range(_NEAR) for way in (1, -1))
        here = [model.fact_at(one) for one in around if 0 <= one < model.rowCount()]
        near = tuple(fact.id for fact in here if fact is not None)
        return _Stand(tuple(seen), near, at.column(), table.horizontalScrollBar().value())

    def _stand_again(self, stand: _Stand, kept: list[str], current: str) -> None:
        """Choose what was chosen and scroll to where one was: nothing moves that was seen."""
        row_of = self.model.row_of
        if row_of(current) is None:
            current = next((one for one in stand.near if row_of(one) is not None), "")
        if self.model.rows_of(kept):
            current = current if current in kept else kept[0]
        else:
            kept = [current] if current else []
        self.select_facts(kept, current)
        self._stay_in_column(stand.column)
        for fact, line in stand.seen:
            if (row := row_of(fact)) is not None:
                self.table.verticalScrollBar().setValue(row - line)
                break
        self.table.horizontalScrollBar().setValue(stand.left)

    def _stay_in_column(self, column: int) -> None:
        """The keyboard stays in a column, in the row that it is at."""
        if column >= 0:
            at = self.model.index(self.table.currentIndex().row(), column)
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.table.selectionModel().setCurrentIndex(at, flag)

    def _first_fact(self) -> int | None:
        """The first line that is no head."""
        first = 1 if self.model.grouped else 0
        return first if self.model.rowCount() > first else None

    def _first_column(self) -> int:
        head = self.table.horizontalHeader()
        order = map(head.logicalIndex, range(head.count()))
        return next((at for at in order if not head.isSectionHidden(at)), 0)

    def _sort_by(self, section: int) -> None:
        """A click sorts by one column, turns it, then ends it; with Shift it is added."""
        column = COLUMNS[section].id
        keys = list(self.model.sort_keys)
        adding = QApplication.keyboardModifiers() & Qt.KeyboardModifier.ShiftModifier
        before = dict(keys).get(column)
        others = [key for key in keys if key[0] != column] if adding else []
        if before is None:
            others.append((column, False))
        elif before is False:
            others.append((column, True))
        self._ask_order(tuple(others), self.model.grouped)

    def _ask_order(self, wanted: SortKeys, grouped: bool) -> None:
        self.when_ordered(wanted, grouped, lambda: self.sort_now(wanted, grouped))

    def _chosen(self) -> None:
        if self._following:
            return
        facts = self.chosen_facts()
        index = self.table.currentIndex()
        current = self.model.fact_at(index.row()) if index.isValid() else None
        if current not in facts:
            current = facts[0] if facts else None
        self._selection.select(tuple(facts), current)


def _ground(table: FactTable) -> Ground:
    def near(query: str) -> Sequence[Near]:
        return table.search_index().nearest(query)

    return Ground(table.catalogue, table.count, near, facets=True)


def _at_once(_keys: SortKeys, _grouped: bool, then: Callable[[], None]) -> None:
    then()


def _stretches(rows: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of neighbouring rows; the rows are in order."""
    for at, row in enumerate(rows):
        if at == 0 or rows[at - 1] != row - 1:
            first = row
        if at == len(rows) - 1 or rows[at + 1] != row + 1:
            yield first, row
