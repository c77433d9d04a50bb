"""The fact table: columns that are moved, sized and hidden; sorted by several of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from parkfacts.app.selection import Selection
from parkfacts.drawing.theme import Theme
from parkfacts.facts.model import Fact
from parkfacts.facts.search.columns import BY_ID, COLUMNS
from parkfacts.facts.search.table import SortKeys
from parkfacts.models.fact_model import FactModel
from parkfacts.views.kit.failure import Failure
from parkfacts.views.kit.sort_header import SortHeader
from parkfacts.views.kit.table_delegate import FactDelegate
from parkfacts.views.kit.table_view import TableView, wide_enough

if TYPE_CHECKING:  # not on the way to the first painted window
    from parkfacts.facts.search.highlighting import Highlighter

_SCROLL_BAR_PX = 10
_NUMBERS = {column.id: at for at, column in enumerate(COLUMNS)}


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
        self.when_ordered: Callable[[SortKeys, Callable[[], None]], None] = lambda _, then: then()
        """Calls back when the order of some columns is known; whoever has tasks puts his here."""
        self._arranged = False
        self._fitting = True
        self._needed = {
            column.id: wide_enough(column.words, column.width) - column.width for column in COLUMNS
        }
        """Pixels that the words of a column need beyond its usual width."""
        self.failure = Failure(self)
        self.table = TableView(self.tr("事实表"))
        self.table.empty_text = self.tr(
            "没有符合的事实。\n换个词试试（文字、数字、拼音、首字母都行），"
            "或按 Ctrl+Backspace 清除搜索和筛选。"
        )
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
        head.sectionResized.connect(self._resized)
        head.setToolTip(self.tr("点击排序，按住 Shift 再点加排；拖动换位；右键选择列"))
        for at, column in enumerate(COLUMNS):
            head.setSectionHidden(at, not column.shown)
        self._fit_columns()
        self.table.selectionModel().selectionChanged.connect(self._chosen)
        self.table.selectionModel().currentChanged.connect(self._chosen)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self._arranged:
            self._fit_columns()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)
        self._head.set_theme(theme)
        self.table.set_theme(theme)

    def follow(self, highlighter: Highlighter | None) -> None:
        """Show what the filter lets pass now; what was selected stays so if it is still there."""
        kept = self._selection.facts
        current = self._selection.current
        with self.failure.told():
            self._following = True
            try:
                self.model.show(self._selection.filter, highlighter)
            finally:
                self._following = False
        self.select_facts([fact.id for fact in kept], current.id if current else "")

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

    def columns(self) -> list[dict[str, Any]]:
        """The columns as they stand: id, width, shown; in their order on screen.

        Without widths until the user has set one, so that the next window is fitted again.
        """
        head = self.table.horizontalHeader()
        order = sorted(range(len(COLUMNS)), key=head.visualIndex)
        return [
            {
                "id": COLUMNS[at].id,
                "width": (head.sectionSize(at) or COLUMNS[at].width) if self._arranged else 0,
                "shown": not head.isSectionHidden(at),
            }
            for at in order
        ]

    def arrange(self, columns: list[Any]) -> None:
        """Put the columns as they were kept; what does not fit is passed over."""
        head = self.table.horizontalHeader()
        self._arranged = any(isinstance(kept, dict) and kept.get("width") for kept in columns)
        place = 0
        for kept in columns:
            name = kept.get("id") if isinstance(kept, dict) else None
            at = _NUMBERS.get(name) if isinstance(name, str) else None
            if at is None:
                continue
            width = kept.get("width")
            if isinstance(width, int) and 40 <= width <= 2000:
                # Set in a language of shorter words, it would cut those of this one.
                beyond = self._needed[COLUMNS[at].id]
                needed = COLUMNS[at].width + beyond if beyond else 0
                head.resizeSection(at, max(width, needed))
            head.setSectionHidden(at, kept.get("shown") is False)
            head.moveSection(head.visualIndex(at), place)
            place += 1

    def sort(self, keys: SortKeys) -> None:
        """Sort by these columns, the most telling first; unknown ones are passed over."""
        self.model.sort_keys = tuple((key, down) for key, down in keys if key in BY_ID)

    def choose_columns(self, at: QPoint, section: int) -> None:
        """What can be done with a column, and a list of all of them, at a point of the screen."""
        from parkfacts.views.facts.columns_menu import columns_menu

        menu = columns_menu(self, self._head, section, self.model.sort_keys, self.sort_now)
        menu.exec(at)
        menu.deleteLater()

    def choose_columns_by_key(self) -> None:
        """The same for the column that the keyboard is at, under its head."""
        section = self.table.currentIndex().column()
        left = self._head.sectionViewportPosition(max(section, 0))
        viewport = self._head.viewport()
        self.choose_columns(viewport.mapToGlobal(QPoint(left, viewport.height())), section)

    def sort_now(self, keys: SortKeys) -> None:
        """Sort what is shown by these columns; what is chosen stays chosen."""
        kept = self._selection.facts
        current = self._selection.current
        self._following = True
        column = self.table.currentIndex().column()
        self.model.sort_by(keys)
        self._following = False
        self.select_facts([fact.id for fact in kept], current.id if current else "")
        if column >= 0:  # the keyboard stays in its column
            at = self.model.index(self.table.currentIndex().row(), column)
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.table.selectionModel().setCurrentIndex(at, flag)

    def _fit_columns(self) -> None:
        """Until the user sets widths, what a wide window has to spare is shared by all columns."""
        head = self.table.horizontalHeader()
        shown = [column for column in COLUMNS if not head.isSectionHidden(_NUMBERS[column.id])]
        widest = max(shown, key=lambda column: column.width)
        room = self.width() - _SCROLL_BAR_PX
        share = max(1.0, room / sum(column.width for column in shown))
        self._fitting = True
        for column in COLUMNS:
            wide = share if column in shown else 1.0
            # What words need beyond the usual, the widest column gives.
            gives = sum(self._needed[one.id] for one in shown) if column is widest else 0
            width = column.width + self._needed[column.id] - gives
            head.resizeSection(_NUMBERS[column.id], int(width * wide))
        self._fitting = False

    def _resized(self, section: int) -> None:
        """A column got another width: by hand, unless it is the last, which takes what is left."""
        head = self.table.horizontalHeader()
        shown = [at for at in range(head.count()) if not head.isSectionHidden(at)]
        last = max(shown, key=head.visualIndex, default=section)
        if not self._fitting and section != last:
            self._arranged = True

    def _first_fact(self) -> int | None:
        """The first line that is no head."""
        return 1 if self.model.rowCount() > 1 else None

    def _first_column(self) -> int:
        return self.table.horizontalHeader().logicalIndex(0)

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
        wanted = tuple(others)
        self.when_ordered(wanted, lambda: self.sort_now(wanted))

    def _chosen(self) -> None:
        if self._following:
            return
        facts = self.chosen_facts()
        index = self.table.currentIndex()
        current = self.model.fact_at(index.row()) if index.isValid() else None
        if current not in facts:
            current = facts[0] if facts else None
        self._selection.select(tuple(facts), current)


def _stretches(rows: list[int]) -> Iterator[tuple[int, int]]:
    """First and last of each run of neighbouring rows; the rows are in order."""
    for at, row in enumerate(rows):
        if at == 0 or rows[at - 1] != row - 1:
            first = row
        if at == len(rows) - 1 or rows[at + 1] != row + 1:
            yield first, row
