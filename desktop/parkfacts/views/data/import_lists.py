"""The lists under the raw table: facts, names and problems."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView

from parkfacts.drawing.theme import TWO_LINES_PX, Theme
from parkfacts.exchange.intake.drafting.model import NameMatch, Place
from parkfacts.models.import_fact_model import ImportFactModel
from parkfacts.models.import_list import ImportList, Index, TakenRole
from parkfacts.models.import_name_model import ImportNameModel
from parkfacts.models.import_problem_model import ImportProblemModel
from parkfacts.models.seen_import import SeenImport
from parkfacts.views.data.list_cells import ListDelegate
from parkfacts.views.data.list_widths import wishes
from parkfacts.views.kit.column_fit import fit
from parkfacts.views.kit.table_view import TableView

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MEND = (*_ENTER, Qt.Key.Key_F2)


class ListView(TableView):
    """A list over the draft; the row where one is stays when the draft becomes another."""

    cell_wanted = Signal(tuple)
    """The place of a row that was come to: it is shown in the raw table."""

    def __init__(
        self, entries: ImportList, widths: tuple[int, ...], names: tuple[int, ...], sentence: int
    ) -> None:
        """``widths``: the least, in pixels; which columns hold names, and which one a sentence."""
        super().__init__("")
        self._following = False
        self.entries = entries
        self._asked = (widths, names, sentence)
        self._wishes = wishes(entries, *self._asked)
        entries.setParent(self)
        self.setModel(entries)
        self.cells = ListDelegate(self)
        self.setItemDelegate(self.cells)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.horizontalHeader().setSectionsMovable(False)
        self.horizontalHeader().setStretchLastSection(False)
        self._following = True

    def show_import(self, seen: SeenImport | None) -> None:
        """Show another draft."""
        at, scrolled = self.currentIndex(), self.verticalScrollBar().value()
        self._following = False
        self.entries.show(seen)
        rows = self.entries.rowCount()
        if at.row() >= 0 and rows:
            self.come_to(min(at.row(), rows - 1), at.column())
            self.verticalScrollBar().setValue(scrolled)
        self._following = True
        self._wishes = wishes(self.entries, *self._asked)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        for column, width in fit(self._wishes, (), self.viewport().width()).widths.items():
            self.setColumnWidth(column, width)

    def keyboardSearch(self, search: str) -> None:
        """Nothing: Qt would look through every row for what is typed."""

    def come_to(self, row: int, column: int = 0) -> None:
        """Select a row without leading anywhere."""
        before, self._following = self._following, False
        index = self.entries.index(row, max(column, 0))
        flags = QItemSelectionModel.SelectionFlag
        self.selectionModel().setCurrentIndex(index, flags.ClearAndSelect | flags.Rows)
        self.scrollTo(index)
        self._following = before

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.cells.set_theme(theme)
        super().set_theme(theme)

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if self._following and current.isValid() and current.row() != previous.row():
            place = self.place_of(current.row())
            if place is not None:
                self.cell_wanted.emit(place)

    def place_of(self, row: int) -> Place | None:
        """The cell that a row is about."""
        raise NotImplementedError


class FactList(ListView):
    """Each figure with what it becomes; Space takes it in or leaves it out."""

    menu_wanted = Signal(tuple, QPoint)

    def __init__(self) -> None:
        facts = ImportFactModel()
        super().__init__(facts, (86, 60, 80, 84, 70, 60, 84), (2, 3), 6)
        self.facts = facts
        self.setAccessibleName(self.tr("将成为的事实"))
        self.empty_text = self.tr("还没有事实：先看各列成为什么。")
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._ask_menu)

    def place_of(self, row: int) -> Place | None:
        draft = self.facts.draft_at(row)
        return draft.at if draft is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() == Qt.Key.Key_Space and index.isValid():
            box = index.siblingAtColumn(0)
            self.facts.setData(box, not box.data(TakenRole), TakenRole)
        else:
            super().keyPressEvent(event)

    def _ask_menu(self, at: QPoint) -> None:
        if (place := self.place_of(self.indexAt(at).row())) is not None:
            self.menu_wanted.emit(place, self.viewport().mapToGlobal(at))


class ProblemList(ListView):
    """All problems; Enter mends the cell of one, or answers the name that it is about."""

    answer_wanted = Signal(NameMatch, QPoint)
    given_wanted = Signal(str)
    """Nothing says which park or indicator it is: that is to be given for the whole table.

    Empty: what holds for the whole table is to be looked at.
    """
    column_wanted = Signal(int)
    """A column is to be placed."""
    source_wanted = Signal()
    menu_wanted = Signal(tuple, QPoint)
    """Of a conflict, one of two figures is to be chosen, or both."""

    def __init__(self) -> None:
        problems = ImportProblemModel()
        super().__init__(problems, (76, 70, 200), (1,), 2)
        self.problems = problems
        self.setAccessibleName(self.tr("问题"))
        self.verticalHeader().setDefaultSectionSize(TWO_LINES_PX)
        self.empty_text = self.tr("没有问题。")
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)

    def place_of(self, row: int) -> Place | None:
        problem = self.problems.problem_at(row)
        return problem.at if problem is not None else None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        editing = self.state() == QAbstractItemView.State.EditingState
        if event.key() in _MEND and not editing and self.currentIndex().isValid():
            self.mend(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: object) -> None:
        if self.currentIndex().isValid():
            self.mend(self.currentIndex())

    def mend(self, index: Index) -> None:
        """Let a problem be mended where that is done: in its cell, its name, its column."""
        problem, match = self.problems.problem_at(index.row()), self.problems.name_of(index.row())
        cell = index.sibling(index.row(), 1)
        if problem is None:
            return
        if problem.kind == "conflict" and problem.at is not None:
            self.menu_wanted.emit(problem.at, self._under(cell))
        elif match is not None:
            self.answer_wanted.emit(match, self._under(cell))
        elif problem.name is not None:
            self.given_wanted.emit(problem.name[0])
        elif problem.column is not None:
            self.column_wanted.emit(problem.column)
        elif problem.kind == "column":
            self.given_wanted.emit("")
        elif problem.kind == "source":
            self.source_wanted.emit()
        elif cell.flags() & Qt.ItemFlag.ItemIsEditable:
            self.setCurrentIndex(cell)
            self.edit(cell)

    def _under(self, index: Index) -> QPoint:
        return self.viewport().mapToGlobal(self.visualRect(index).bottomLeft())


class NameList(ListView):
    """Each name once, whatever cells say it; Enter or a double click answers it."""

    answer_wanted = Signal(NameMatch, QPoint)

    def __init__(self) -> None:
        names = ImportNameModel()
        super().__init__(names, (90, 90, 70, 50), (0, 1), 2)
        self.names = names
        self.setAccessibleName(self.tr("名称"))
        self.empty_text = self.tr("表中没有名称。")
        self.doubleClicked.connect(self.answer)

    def place_of(self, row: int) -> Place | None:
        return None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        index = self.currentIndex()
        asked = event.key() in (*_MEND, Qt.Key.Key_Space) or (
            alt and event.key() == Qt.Key.Key_Down
        )
        if asked and index.isValid():
            self.answer(index)
        else:
            super().keyPressEvent(event)

    def answer(self, index: Index) -> None:
        """Ask what a name means."""
        match = self.names.name_at(index.row())
        if match is not None:
            cell = index.sibling(index.row(), 1)
            at = self.viewport().mapToGlobal(self.visualRect(cell).bottomLeft())
            self.answer_wanted.emit(match, at)
