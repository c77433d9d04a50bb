"""The claims table: firsts, milestones and institutions, searched with the same words."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHeaderView, QVBoxLayout, QWidget

from parkfacts.drawing.theme import Theme
from parkfacts.facts.model import Claim
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.search.table import Filter
from parkfacts.models.claim_model import CLAIM_COLUMNS, TEXT_COLUMN, ClaimModel
from parkfacts.views.kit.failure import Failure
from parkfacts.views.kit.table_delegate import FactDelegate
from parkfacts.views.kit.table_view import TableView, wide_enough


class ClaimsPane(QWidget):
    """One line a claim; the current one is told to the source card."""

    current_changed = Signal()

    def __init__(self, model: ClaimModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.model = model
        self.failure = Failure(self)
        self.table = TableView(self.tr("记事表"))
        self.table.empty_text = self.tr("没有符合的记事。\n按 Ctrl+Backspace 清除搜索和筛选。")
        self._delegate = FactDelegate(self.table, quiet=frozenset({1, 4}))
        self.table.setItemDelegate(self._delegate)
        self.table.setModel(model)
        head = self.table.horizontalHeader()
        for at, column in enumerate(CLAIM_COLUMNS):
            head.resizeSection(at, wide_enough(column.words, column.width))
        head.setStretchLastSection(False)
        head.setSectionResizeMode(TEXT_COLUMN, QHeaderView.ResizeMode.Stretch)
        self.table.selectionModel().selectionChanged.connect(self.current_changed)
        model.modelReset.connect(self.current_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.table)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)
        self.table.set_theme(theme)

    def follow(self, wanted: Filter, marks: Highlighter | None) -> None:
        """Show the claims that the filter lets pass."""
        with self.failure.told():
            self.model.show(wanted.query, wanted.park, marks)

    def current(self) -> Claim | None:
        """The claim that is chosen; the first one if none is."""
        index = self.table.currentIndex()
        claims = self.model.claims
        row = index.row() if index.isValid() else 0
        return claims[row] if row < len(claims) else None

    def choose(self, claim: Claim | None) -> None:
        """Select a claim, if it is shown."""
        if claim in self.model.claims:
            self.table.selectRow(self.model.claims.index(claim))

    def chosen(self) -> list[Claim]:
        """The selected claims in the order of the table."""
        rows = {index.row() for index in self.table.selectionModel().selectedRows()}
        claim = self.current()
        if not rows and claim:  # what the source card shows
            return [claim]
        return [self.model.claims[row] for row in sorted(rows)]
