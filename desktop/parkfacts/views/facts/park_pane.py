"""The park tree: choose whose facts are shown, check parks to set beside each other."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QItemSelection, QModelIndex, QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QTreeView, QVBoxLayout, QWidget

from parkfacts.app.selection import Selection
from parkfacts.drawing.theme import Theme
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.models.park_model import ParkModel, ParkRole
from parkfacts.views.kit.failure import Failure
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.kit.small_widgets import plain_label, popup_menu
from parkfacts.views.kit.table_view import repaint
from parkfacts.views.kit.tree_delegate import TreeDelegate


class ParkPane(QWidget):
    """Heading with a way back to all parks, what is to be compared, and the tree.

    A click on a name narrows the tables to the park; its check box chooses it for the comparison.
    """

    join_wanted, part_wanted = Signal(str), Signal(str)
    """A park is the same as another, or is to be one of its own again; by its id."""
    comparison_wanted = Signal()
    """The parks that are checked are to be seen beside each other."""

    def __init__(
        self, model: ParkModel, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._selection = selection
        self.model = model
        top, self._line = self._make_head()
        self._compared = Lazy(self._make_compared)
        self.tree = QTreeView()
        self.failure = Failure(self.tree)
        self.tree.setAccessibleName(self.tr("园区树，空格勾选以便并列"))
        self.tree.setHeaderHidden(True)
        self.tree.setUniformRowHeights(True)
        self.tree.setIndentation(14)
        self.tree.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._offer)
        self._delegate = TreeDelegate(self.tree)
        self.tree.setItemDelegate(self._delegate)
        self.tree.setModel(model)
        self.tree.selectionModel().selectionChanged.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(top)
        layout.addLayout(self._line)
        layout.addWidget(self.tree)
        model.check_wanted.connect(selection.check_park)
        model.dataChanged.connect(lambda: repaint(self.tree))
        selection.filter_changed.connect(self._follow)
        selection.parks_changed.connect(self._show_checks)
        self._show_buttons()

    def _make_head(self) -> tuple[QHBoxLayout, QHBoxLayout]:
        """The heading, and under it what is to be compared, or how to choose."""
        selection = self._selection
        heading = QLabel(self.tr("园区"))
        heading.setObjectName("heading")
        self._all = QPushButton(self.tr("全部"))
        self._all.setObjectName("quiet")
        self._all.setAccessibleName(self.tr("显示全部园区"))
        self._all.clicked.connect(lambda: selection.ask_park(None))
        self._hint = plain_label(self.tr("点名称：只看它；勾选：对比"), "note", selectable=False)
        self._hint.setWordWrap(False)
        top = QHBoxLayout()
        top.setContentsMargins(12, 8, 6, 0)
        top.addWidget(heading)
        top.addStretch()
        top.addWidget(self._all)
        compared = QHBoxLayout()
        compared.setContentsMargins(12, 0, 6, 0)
        compared.addWidget(self._hint)
        compared.addStretch()
        return top, compared

    def _make_compared(self) -> tuple[QPushButton, MarkButton]:
        """How many parks are to be compared, which leads there; and what takes them away."""
        compare, none = QPushButton(self), MarkButton("cross", parent=self)
        compare.setObjectName("link")
        compare.clicked.connect(self.comparison_wanted)
        none.setObjectName("quiet")
        none.setAccessibleName(self.tr("取消全部勾选"))
        none.setToolTip(self.tr("取消全部勾选"))
        none.clicked.connect(lambda: self._selection.check_parks(()))
        self._line.insertWidget(1, compare)
        self._line.addWidget(none)
        before = self.tree.previousInFocusChain()
        for part in (compare, none):
            if before is not None:
                self.setTabOrder(before, part)
            before = part
        return compare, none

    def sizeHint(self) -> QSize:
        return QSize(228, 400)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)
        repaint(self.tree)

    def count_again(self, counts: Callable[[], Mapping[str, int] | None]) -> None:
        """Show how many lines each park has; None: the tree is not seen."""
        with self.failure.told():
            found = counts()
            if found is not None:
                self.model.count_again(found)

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show the parks of another state of the data; what is open and seen stays so."""
        if self.model.has_tree_of(catalogue):
            self.model.show_catalogue(catalogue)
            return
        closed, at = self.closed(), self.tree.currentIndex()
        here = at.data(ParkRole).id if at.isValid() else ""
        place = self.tree.verticalScrollBar().value()
        self.model.show_catalogue(catalogue)
        self.close_only(closed)
        self.tree.setAutoScroll(False)  # or the branch that one is in would open
        self.tree.setCurrentIndex(self.model.index_of(here))
        self.tree.setAutoScroll(True)
        self.tree.verticalScrollBar().setValue(place)

    def closed(self) -> list[str]:
        """Ids of the parks whose branches are closed."""
        return [
            index.data(ParkRole).id
            for index in self.model.branches()
            if not self.tree.isExpanded(index)
        ]

    def close_only(self, parks: list[str]) -> None:
        """Open all branches but these."""
        self.tree.expandAll()
        for index in self.model.branches():
            if index.data(ParkRole).id in parks:
                self.tree.collapse(index)

    def _offer(self, at: QPoint) -> None:
        """What can be done with the park under the pointer, or that the keyboard is at."""
        index = self.tree.indexAt(at)
        if not index.isValid():
            return
        park, selection = index.data(ParkRole), self._selection
        menu = popup_menu(self)
        menu.addAction(self.tr("只看它"), lambda: selection.ask_park(park.id))
        if index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            checked = park.id in selection.parks
            text = self.tr("不再对比") if checked else self.tr("勾选对比")
            menu.addAction(text, lambda: selection.check_park(park.id, not checked))
            menu.addSeparator()
            text = self.tr("与另一个是同一个园区…")
            menu.addAction(text, lambda: self.join_wanted.emit(park.id))
            if self.model.is_joined(park.id):
                menu.addAction(self.tr("分开合在一起的"), lambda: self.part_wanted.emit(park.id))
        menu.popup(self.tree.viewport().mapToGlobal(at))

    def _chosen(self, selected: QItemSelection) -> None:
        indexes = selected.indexes()
        if indexes:
            self._selection.ask_park(indexes[0].data(ParkRole).id)

    def _follow(self) -> None:
        """Show the park that the filter names."""
        park = self._selection.filter.park
        current = self.tree.currentIndex()
        if park is None:
            self.tree.clearSelection()
            self.tree.setCurrentIndex(QModelIndex())
        elif not current.isValid() or current.data(ParkRole).id != park:
            self.tree.setCurrentIndex(self.model.index_of(park))
        self._show_buttons()

    def _show_checks(self) -> None:
        self.model.show_checked(self._selection.parks)
        self._show_buttons()

    def _show_buttons(self) -> None:
        self._all.setVisible(self._selection.filter.park is not None)
        count = len(self._selection.parks)
        self._hint.setVisible(count == 0)
        if count or self._compared.made:
            compare, none = self._compared()
            compare.setText(self.tr("对比 {n} 个园区 ›", "", count).format(n=count))
            compare.setVisible(count > 0)
            none.setVisible(count > 0)
