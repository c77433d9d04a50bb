"""Claims as a Qt model: firsts, milestones and institutions in our own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.search.claims import ClaimSearch
from parkfacts.facts.search.columns import place_words
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.search.nearest import Nearest
from parkfacts.facts.search.vocabulary import Vocabulary
from parkfacts.facts.wording import labels
from parkfacts.models.cell_failure import cells_told
from parkfacts.models.fact_model import CellRole, ShownCell
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import on_screen, within

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()
ClaimRole = Qt.ItemDataRole.UserRole + 1


class ClaimColumn(NamedTuple):
    """A column of the claims table."""

    title: str
    text: Callable[[Claim, Catalogue], str]
    width: int
    words: tuple[str, ...] = ()
    """All that it may say, where that is words of ours: it is at least so wide."""


_KINDS = tuple(labels.CLAIM_KIND_WORDS.values())
CLAIM_COLUMNS = (
    ClaimColumn(Phrase("园区"), lambda c, k: k.park(c.park).name, 170),
    ClaimColumn(
        Phrase("类别"),
        lambda c, k: labels.CLAIM_KIND_WORDS[c.kind],
        60,
        tuple(labels.CLAIM_KIND_WORDS.values()),
    ),
    ClaimColumn(Phrase("记事"), lambda c, k: c.text, 330),
    ClaimColumn(Phrase("时间"), lambda c, k: labels.period_with_basis(c), 160),
    ClaimColumn(
        Phrase("来源"), lambda c, k: place_words(k.source_number(c.source), c.paragraph), 76
    ),
)
PERIOD_COLUMN, TEXT_COLUMN = 3, 2


class ClaimModel(QAbstractTableModel):
    """The claims that a search and a park let pass."""

    def __init__(self, vocabulary: Vocabulary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = vocabulary.catalogue
        self._highlighter: Highlighter | None = None
        self._search = ClaimSearch(vocabulary)
        self.claims: list[Claim] = list(self._catalogue.claims)

    def show(self, query: str, park: str | None, highlighter: Highlighter | None) -> None:
        """Show the claims that hold every word of the query, of one park with all under it."""
        inside = self._catalogue.within(park) if park else None
        self.beginResetModel()
        self._highlighter = highlighter
        self.claims = [
            claim
            for claim in self._search.matching(query)
            if inside is None or claim.park in inside
        ]
        self.endResetModel()

    def nearest(self, query: str) -> tuple[Nearest, ...]:
        """Names that may be meant by words that find no claim."""
        return self._search.nearest(query)

    def park_counts(self, query: str) -> Mapping[str, int]:
        """How many claims each park has of its own among those that hold the words."""
        return Counter(claim.park for claim in self._search.matching(query))

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self.claims)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(CLAIM_COLUMNS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        return super().flags(index) | Qt.ItemFlag.ItemIsDragEnabled

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return on_screen(CLAIM_COLUMNS[section].title)
        if role == Qt.ItemDataRole.DisplayRole:
            # No column of heads is shown; a screen reader tells rows by them.
            return self._catalogue.park(self.claims[section].park).name
        return None

    @cells_told
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        claim = self.claims[index.row()]
        text = CLAIM_COLUMNS[index.column()].text
        if role == Qt.ItemDataRole.DisplayRole:
            return on_screen(text(claim, self._catalogue))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_as_html(on_screen(text(claim, self._catalogue)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == PERIOD_COLUMN:
            return on_screen(claim.period.reason)
        if role == ClaimRole:
            return claim
        if role == CellRole:
            return self._cell(claim, index.column())
        return None

    def _cell(self, claim: Claim, column: int) -> ShownCell:
        shown, mark = CLAIM_COLUMNS[column].text(claim, self._catalogue), ""
        of_period = column == PERIOD_COLUMN
        if of_period and claim.period.basis == "inferred":
            shown, mark = labels.period(claim), labels.basis_mark(claim)
        shown, mark = on_screen(shown), within(mark)
        unsure = of_period and claim.period.basis == "unstated"
        spans = self._highlighter.spans(shown) if self._highlighter else ()
        return ShownCell(shown, spans=spans, mark=mark, caution=(0, len(shown) if unsure else 0))
