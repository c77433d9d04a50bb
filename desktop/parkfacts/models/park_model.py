"""The park tree as a Qt model: hierarchy, second homes as links, counts, check boxes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from parkfacts.facts.catalogue.catalogue import Branch, Catalogue
from parkfacts.facts.model import Park
from parkfacts.facts.wording.labels import PARK_KIND_WORDS, short_name
from parkfacts.models.cell_failure import cells_told
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import in_both, on_screen

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
# Flags are put together once: Python builds an object at each | of them.
_PARK = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_CHECKABLE = _PARK | Qt.ItemFlag.ItemIsUserCheckable
ParkRole = Qt.ItemDataRole.UserRole + 1
CountRole = Qt.ItemDataRole.UserRole + 2
TagRole = Qt.ItemDataRole.UserRole + 3
"""Where else the park is at home, in words; empty for most."""
ShortRole = Qt.ItemDataRole.UserRole + 4
"""A shorter name, for where the name does not fit."""
CHECKABLE_KINDS = frozenset({"park", "zone", "centre", "company", "project", "institution"})


class _Node:
    """A branch in its place in the tree."""

    def __init__(self, branch: Branch, parent: _Node | None, row: int) -> None:
        self.park: Park = branch.park
        self.link = branch.link
        self.parent = parent
        self.row = row
        self.children: list[_Node] = []


class ParkModel(QAbstractItemModel):
    """One column; the first row stands for all parks. Check boxes choose parks to compare."""

    check_wanted = Signal(str, bool)
    """The user checks or unchecks a park: its id, and whether it is checked."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._checked: frozenset[str] = frozenset()
        self._counts: Mapping[str, int] = {}
        self._plant(catalogue)

    def has_tree_of(self, catalogue: Catalogue) -> bool:
        """Whether a catalogue has the very parks that are shown."""
        return self._catalogue.dataset.parks == catalogue.dataset.parks

    def is_joined(self, park_id: str) -> bool:
        """Whether another park is read as this one."""
        joined = self._catalogue.overlay.joined
        return any(table == "parks" and kept == park_id for (table, _), kept in joined.items())

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Show the parks of another state of the data; with the same parks no row is told anew."""
        if self.has_tree_of(catalogue):
            self._catalogue = catalogue
            return
        self.beginResetModel()
        self._plant(catalogue)
        self.endResetModel()

    def _plant(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._inside = {park.id: catalogue.within(park.id) for park in catalogue.dataset.parks}
        self._roots = [
            self._grow(branch, None, row) for row, branch in enumerate(catalogue.branches(None))
        ]

    def show_checked(self, parks: Iterable[str]) -> None:
        """Show which parks are checked."""
        self._checked = frozenset(parks)
        self._repaint()

    def count_again(self, own: Mapping[str, int]) -> None:
        """Show new counts: facts that each park has of its own, by park id."""
        self._counts = {
            park: sum(own.get(other, 0) for other in inside)
            for park, inside in self._inside.items()
        }
        self._repaint()

    def index_of(self, park_id: str) -> QModelIndex:
        """Where a park stands by its parent; invalid if the dataset has no such park."""
        for node in self._walk(self._roots):
            if node.park.id == park_id and not node.link:
                return self.createIndex(node.row, 0, node)
        return QModelIndex()

    def branches(self) -> Iterator[QModelIndex]:
        """All indexes that have something under them."""
        for node in self._walk(self._roots):
            if node.children:
                yield self.createIndex(node.row, 0, node)

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        nodes = self._children(parent)
        if column != 0 or not 0 <= row < len(nodes):
            return QModelIndex()
        return self.createIndex(row, 0, nodes[row])

    def parent(self, index: Index = _ROOT) -> Any:
        node = self._node(index)
        if node is None or node.parent is None:
            return QModelIndex()
        return self.createIndex(node.parent.row, 0, node.parent)

    def rowCount(self, parent: Index = _ROOT) -> int:
        return len(self._children(parent))

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        node = self._node(index)
        checkable = node is not None and node.park.kind in CHECKABLE_KINDS
        return _CHECKABLE if checkable else _PARK

    @cells_told
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        node = self._node(index)
        if node is None:
            return None
        park = node.park
        if role == Qt.ItemDataRole.DisplayRole:
            return on_screen(park.name)
        if role == Qt.ItemDataRole.CheckStateRole and park.kind in CHECKABLE_KINDS:
            checked = park.id in self._checked
            return Qt.CheckState.Checked if checked else Qt.CheckState.Unchecked
        if role == ParkRole:
            return park
        if role == ShortRole:
            return on_screen(short_name(park))
        if role == CountRole:
            return self._counts.get(park.id, 0)
        if role == TagRole:
            return self._tag(node)
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_as_html(self._about(node))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole:
            count = self._counts.get(park.id, 0)
            told = self.tr("{n} 条", "", count).format(n=count)
            return f"{told}\n{self._about(node)}"
        return None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        node = self._node(index)
        if node is None or role != Qt.ItemDataRole.CheckStateRole:
            return False
        checked = Qt.CheckState(value) == Qt.CheckState.Checked
        self.check_wanted.emit(node.park.id, checked)
        return True

    def _grow(self, branch: Branch, parent: _Node | None, row: int) -> _Node:
        node = _Node(branch, parent, row)
        if not branch.link:
            for at, below in enumerate(self._catalogue.branches(branch.park.id)):
                node.children.append(self._grow(below, node, at))
        return node

    def _walk(self, nodes: list[_Node]) -> Iterator[_Node]:
        for node in nodes:
            yield node
            yield from self._walk(node.children)

    def _node(self, index: Index) -> _Node | None:
        return index.internalPointer() if index.isValid() else None

    def _children(self, parent: Index) -> list[_Node]:
        node = self._node(parent)
        return self._roots if node is None else node.children

    def _other_homes(self, node: _Node) -> list[Park]:
        park = node.park
        homes = [home.park for home in park.homes]
        if park.parent:
            homes.insert(0, park.parent)
        here = node.parent.park.id if node.parent else None
        return [self._catalogue.park(home) for home in homes if home != here]

    def _tag(self, node: _Node) -> str:
        """A short mark beside the name: 另属科学城 at home, 见西永 where it stands as a link."""
        if not node.park.homes:
            return ""
        other = self._other_homes(node)
        if not other:
            return ""
        text = self.tr("主属{park}") if node.link else self.tr("另属{park}")
        return text.format(park=on_screen(short_name(other[0])))

    def _about(self, node: _Node) -> str:
        park = node.park
        lines = [f"{in_both(park.name)} · {on_screen(PARK_KIND_WORDS[park.kind])}"]
        lines += [
            self.tr("另属：{park} {note}")
            .format(park=on_screen(self._catalogue.park(home.park).name), note=home.note)
            .strip()
            for home in park.homes
        ]
        lines += [
            self.tr("与{park}有重叠，不可相加 {note}")
            .format(park=on_screen(self._catalogue.park(other.park).name), note=other.note)
            .strip()
            for other in park.overlaps
        ]
        if park.note:
            lines.append(park.note)
        return "\n".join(lines)

    def _repaint(self) -> None:
        """Counts or checks have changed anywhere in the tree.

        Told of the roots alone: told of each branch, a view of thousands of parks looks for each.
        Whoever shows them paints all of what is seen.
        """
        if self._roots:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self._roots) - 1, 0))
