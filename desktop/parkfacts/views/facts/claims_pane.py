"""The claims table: firsts, milestones and institutions, searched with the same words."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from parkfacts.app.selection import Selection
from parkfacts.drawing.theme import Theme
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.search.table import Filter
from parkfacts.facts.search.vocabulary import Vocabulary
from parkfacts.facts.search.widest import longest
from parkfacts.models.claim_model import (
    CLAIM_COLUMNS,
    GIVING_WAY,
    PARK_COLUMN,
    PERIOD_COLUMN,
    TEXT_COLUMN,
    ClaimModel,
)
from parkfacts.views.facts.filter_frame import FilterFrame
from parkfacts.views.facts.ground import Ground
from parkfacts.views.kit.column_fit import Wish
from parkfacts.views.kit.failure import Failure
from parkfacts.views.kit.fitted_columns import FittedColumns
from parkfacts.views.kit.table_delegate import FactDelegate
from parkfacts.views.kit.table_view import TableView, wide_enough


class ClaimsPane(QWidget):
    """One line a claim; the current one is told to the source card."""

    current_changed = Signal()

    def __init__(
        self, model: ClaimModel, selection: Selection, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self.model = model
        self.failure = Failure(self)
        self.table = TableView(self.tr("记事表"))
        self._delegate = FactDelegate(self.table, quiet=frozenset({1, 4}))
        self.table.setItemDelegate(self._delegate)
        self.table.setModel(model)
        self._by_hand: dict[int, int] = {}
        self._times = _times_of(model.catalogue)
        self._kept: tuple[tuple[str, ...], int] | None = None
        """What was chosen and seen before the claims were put otherwise."""
        self.columns = FittedColumns(self.table, self._wishes, GIVING_WAY)
        self.columns.sized.connect(self._by_hand.__setitem__)
        self.columns.fit()
        self.table.selectionModel().selectionChanged.connect(self.current_changed)
        model.modelReset.connect(self.current_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.table)
        self.frame = FilterFrame(self, self.table, selection, self._ground())

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._delegate.set_theme(theme)
        self.table.set_theme(theme)

    def show_vocabulary(self, vocabulary: Vocabulary) -> None:
        """Show the claims of another state of the data as soon as ``follow`` is told."""
        self._kept = self._kept or self._where()
        self.model.show_vocabulary(vocabulary)
        self.frame.stand_on(self._ground())
        times = _times_of(vocabulary.catalogue)
        if times != self._times:
            self._times = times
            self.columns.fit()

    def follow(self, wanted: Filter, marks: Highlighter | None) -> None:
        """Show the claims that the filter lets pass."""
        with self.failure.told():
            self.model.show(wanted.query, wanted.park, marks)
            self.frame.follow(len(self.model.claims))
        if self._kept:
            (chosen, place), self._kept = self._kept, None
            self._choose_again(chosen)
            self.table.verticalScrollBar().setValue(place)

    def _where(self) -> tuple[tuple[str, ...], int]:
        """Ids of the selected claims, and which line is the first that is seen."""
        ids = tuple(claim.id for claim in self.chosen())
        return ids, self.table.verticalScrollBar().value()

    def _choose_again(self, chosen: tuple[str, ...]) -> None:
        flag = QItemSelectionModel.SelectionFlag
        picker = self.table.selectionModel()
        rows = [at for at, claim in enumerate(self.model.claims) if claim.id in chosen]
        for at, row in enumerate(rows):
            index = self.model.index(row, 0)
            if at == 0:
                picker.setCurrentIndex(index, flag.NoUpdate)
            picker.select(index, flag.Select | flag.Rows)

    def _ground(self) -> Ground:
        model = self.model
        return Ground(model.catalogue, model.count, model.nearest, facets=False)

    def _wishes(self, _room: int) -> dict[int, Wish]:
        """The text takes what the others leave."""
        wishes = {}
        for at, column in enumerate(CLAIM_COLUMNS):
            texts = self._times if at == PERIOD_COLUMN else column.words
            least = wide_enough((column.title, *texts), column.least)
            usual, hand = max(column.width, least), self._by_hand.get(at, 0)
            wishes[at] = Wish(usual, least, at == PARK_COLUMN, at != TEXT_COLUMN, hand)
        return wishes

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


def _times_of(catalogue: Catalogue) -> tuple[str, ...]:
    """Of which one is the widest: a day is never cut, nor whether it is inferred."""
    text = CLAIM_COLUMNS[PERIOD_COLUMN].text
    return longest(text(claim, catalogue) for claim in catalogue.claims)
