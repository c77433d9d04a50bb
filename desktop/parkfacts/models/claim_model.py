"""Claims as a Qt model: firsts, milestones and institutions in our own words."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.search.claims import ClaimSearch
from parkfacts.facts.search.columns import place_words
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.search.nearest import Nearest
from parkfacts.facts.search.table import Filter
from parkfacts.facts.search.vocabulary import Vocabulary
from parkfacts.facts.wording import labels
from parkfacts.models.cell_failure import cells_told
from parkfacts.models.fact_model import CellRole, ShownCell
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import in_both, on_screen, within

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
    least: int = 60
    """Width in pixels under which it rather gives way than becomes narrower."""


_KINDS = tuple(labels.CLAIM_KIND_WORDS.values())
CLAIM_COLUMNS = (
    ClaimColumn(Phrase("园区"), lambda c, k: k.park(c.park).name, 170, least=96),
    ClaimColumn(
        Phrase("类别"),
        lambda c, k: labels.CLAIM_KIND_WORDS[c.kind],
        60,
        tuple(labels.CLAIM_KIND_WORDS.values()),
    ),
    ClaimColumn(Phrase("记事"), lambda c, k: c.text, 330, least=230),
    ClaimColumn(Phrase("时间"), lambda c, k: labels.period_with_basis(c), 160, least=108),
    ClaimColumn(
        Phrase("来源"),
        place_words,
        76,
        least=76,
    ),
)
PARK_COLUMN, KIND_COLUMN, TEXT_COLUMN, PERIOD_COLUMN, PLACE_COLUMN = range(5)
GIVING_WAY = (PLACE_COLUMN, KIND_COLUMN, PERIOD_COLUMN, PARK_COLUMN)
"""Columns in the order in which they give way where the table is narrow."""


class ClaimModel(QAbstractTableModel):
    """The claims that a search and a park let pass."""

    def __init__(self, vocabulary: Vocabulary, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._highlighter: Highlighter | None = None
        self._take(vocabulary)

    def show_vocabulary(self, vocabulary: Vocabulary) -> None:
        """Show the claims of another state of the data; ``show`` is told next what of them."""
        self.beginResetModel()
        self._take(vocabulary)
        self.endResetModel()

    def _take(self, vocabulary: Vocabulary) -> None:
        self.catalogue = vocabulary.catalogue
        self._search = ClaimSearch(vocabulary)
        self.claims: list[Claim] = list(self.catalogue.claims)

    def show(self, query: str, park: str | None, highlighter: Highlighter | None) -> None:
        """Show the claims that hold every word of the query, of one park with all under it."""
        self.beginResetModel()
        self._highlighter = highlighter
        self.claims = self._passing(query, park)
        self.endResetModel()

    def count(self, wanted: Filter) -> int:
        """How many claims a filter lets pass; its facets are of facts."""
        return len(self._passing(wanted.query, wanted.park))

    def nearest(self, query: str) -> tuple[Nearest, ...]:
        """Names that may be meant by words that find no claim."""
        return self._search.nearest(query)

    def park_counts(self, query: str) -> Mapping[str, int]:
        """How many claims each park has of its own among those that hold the words."""
        return Counter(claim.park for claim in self._search.matching(query))

    def _passing(self, query: str, park: str | None) -> list[Claim]:
        inside = self.catalogue.within(park) if park else None
        found = self._search.matching(query)
        return [claim for claim in found if inside is None or claim.park in inside]

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
            return on_screen(self.catalogue.park(self.claims[section].park).name)
        return None

    @cells_told
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        claim = self.claims[index.row()]
        text = CLAIM_COLUMNS[index.column()].text
        if role == Qt.ItemDataRole.DisplayRole:
            return on_screen(text(claim, self.catalogue))
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_as_html(in_both(text(claim, self.catalogue)))
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and index.column() == PERIOD_COLUMN:
            return on_screen(claim.period.reason)
        if role == ClaimRole:
            return claim
        if role == CellRole:
            return self._cell(claim, index.column())
        return None

    def _cell(self, claim: Claim, column: int) -> ShownCell:
        shown, mark = CLAIM_COLUMNS[column].text(claim, self.catalogue), ""
        of_period = column == PERIOD_COLUMN
        if of_period and claim.period.basis == "inferred":
            shown, mark = labels.period(claim), labels.basis_mark(claim)
        shown, mark = on_screen(shown), within(mark)
        unsure = of_period and claim.period.basis == "unstated"
        cell = ShownCell(shown, False, self._hits(shown), mark, (0, len(shown) if unsure else 0))
        layer = self.catalogue.layer(claim)
        cell = cell._replace(is_own=layer is not None and layer.own)
        if column != PARK_COLUMN:
            return cell
        short = on_screen(labels.short_name(self.catalogue.park(claim.park)))
        lesser = ShownCell(short, spans=self._hits(short), is_name=True)
        return cell._replace(is_name=True, short=None if short == shown else lesser)

    def _hits(self, text: str) -> Sequence[tuple[int, int]]:
        return self._highlighter.spans(text) if self._highlighter else ()
