"""Facets: narrow the tables by family, period, status, qualifier, source, park kind, dataset."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTreeView, QVBoxLayout, QWidget

from parkfacts.app.selection import Selection
from parkfacts.drawing.theme import Theme
from parkfacts.facts.search.table import FactTable
from parkfacts.models.facet_model import FacetModel
from parkfacts.views.kit.failure import Failure
from parkfacts.views.kit.table_view import repaint
from parkfacts.views.kit.tree_delegate import TreeDelegate

CLOSED_AT_FIRST = ["status", "qualifier", "source", "park_kind"]


class FacetTree(QTreeView):
    """Opens and closes a facet at a click anywhere on its heading, and by Space or Return."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setExpandsOnDoubleClick(False)  # each of the two clicks does it already
        self.clicked.connect(self._turn)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        keys = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if event.key() in keys and self._turn(self.currentIndex()):
            return
        super().keyPressEvent(event)

    def _turn(self, index: QModelIndex) -> bool:
        """Open or close a heading; whether it is one."""
        is_heading = index.isValid() and not index.parent().isValid()
        if is_heading:
            self.setExpanded(index, not self.isExpanded(index))
            if count := self.model().rowCount(index) if self.isExpanded(index) else 0:
                self.scrollTo(self.model().index(count - 1, 0, index))  # what was opened is seen
                self.scrollTo(index)
        return is_heading


class FacetPane(QWidget):
    """Heading with a way to clear, and the facets with their values."""

    def __init__(
        self, model: FacetModel, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._selection = selection
        self.model = model
        heading = QLabel(self.tr("筛选"))
        heading.setObjectName("heading")
        self._clear = QPushButton(self.tr("清除"))
        self._clear.setObjectName("quiet")
        self._clear.setAccessibleName(self.tr("清除全部筛选"))
        self._clear.clicked.connect(self._clear_all)
        self.tree = FacetTree()
        self.failure = Failure(self.tree)
        self.tree.setAccessibleName(self.tr("筛选条件，空格勾选"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(16)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = TreeDelegate(self.tree, headings=True)
        self.tree.setItemDelegate(self._delegate)
        self.tree.setModel(model)
        self._closed = list(CLOSED_AT_FIRST)
        self._was_at: tuple[tuple[str, ...], int] = ((), 0)
        """Facet and value that the keyboard was at, and how far the tree was scrolled."""
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 6, 0)
        top.addWidget(heading)
        top.addStretch()
        top.addWidget(self._clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addWidget(self.tree)
        model.choose_wanted.connect(selection.ask_facet)
        selection.filter_changed.connect(self._show_button)
        self._show_button()

    def sizeHint(self) -> QSize:
        return QSize(228, 300)

    def show_table(self, table: FactTable) -> None:
        """Show another state of the facts as soon as it is counted; what is open stays so."""
        if self.model.has_values_of(table):
            self.model.show_table(table)
            return
        place = self.tree.verticalScrollBar().value()
        self._was_at = (_path(self.tree.currentIndex()), place)
        self._closed = self.closed()
        self.model.show_table(table)

    def count_again(self) -> None:
        """Take new counts; values that come for the first time are shown open."""
        fresh = self.model.rowCount(self._heading(0)) == 0
        with self.failure.told():
            self.model.count_again(self._selection.filter)
        if fresh:
            self.close_only(self._closed)
            self._go_back()
        repaint(self.tree)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)
        repaint(self.tree)

    def closed(self) -> list[str]:
        """Ids of the facets that are closed."""
        if self.model.rowCount(self._heading(0)) == 0:
            return self._closed
        known = {facet.id for facet in self.model.facets}
        return [
            *(facet for facet in self._closed if facet not in known),  # of another dataset
            *(
                facet.id
                for row, facet in enumerate(self.model.facets)
                if not self.tree.isExpanded(self._heading(row))
            ),
        ]

    def close_only(self, facets: list[str]) -> None:
        """Open all facets but these."""
        self._closed = list(facets)
        for row, facet in enumerate(self.model.facets):
            self.tree.setExpanded(self._heading(row), facet.id not in facets)

    def _go_back(self) -> None:
        """Where one was before the values were put otherwise."""
        (path, place), self._was_at = self._was_at, ((), 0)
        if path:
            self.tree.setCurrentIndex(self.model.index_of(*path))
        self.tree.verticalScrollBar().setValue(place)

    def _heading(self, row: int) -> QModelIndex:
        return self.model.index(row, 0)

    def _clear_all(self) -> None:
        self._selection.ask(self._selection.filter._replace(chosen=()))
        repaint(self.tree)

    def _show_button(self) -> None:
        self._clear.setVisible(bool(self._selection.filter.chosen))


def _path(index: QModelIndex) -> tuple[str, ...]:
    """The words of a facet, and of its value if it is one: they outlast the rows."""
    if not index.isValid():
        return ()
    return (*_path(index.parent()), str(index.data(Qt.ItemDataRole.DisplayRole)))
