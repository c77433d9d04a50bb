"""The columns of the fact table: which are shown, in what order, how wide; kept and put back."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject

from parkfacts.facts.search.columns import COLUMNS, GIVING_WAY, Column
from parkfacts.facts.search.table import FactTable
from parkfacts.facts.search.widest import longest
from parkfacts.views.kit.column_fit import Wish
from parkfacts.views.kit.fitted_columns import FittedColumns
from parkfacts.views.kit.table_view import TableView, wide_enough

NUMBERS = {column.id: at for at, column in enumerate(COLUMNS)}
_SORTED_PX = 16
"""Room for the mark of sorting beside a title."""
_LEAST_PX, _MOST_PX = 40, 2000
_LOOKED_AT, _FULL_PX = 1000, 270
"""A text that is longer is cut rather than that all others stand far apart."""


class FactColumns(QObject):
    """What the user wants of columns is remembered; what is seen of it, the width decides.

    A width that was given by hand is respected as far as there is room, never against a figure.
    """

    def __init__(self, table: TableView, facts: FactTable) -> None:
        super().__init__(table)
        self.head = table.horizontalHeader()
        self._table, self._facts = table, facts
        self._shown = {at for at, column in enumerate(COLUMNS) if column.shown}
        self._by_hand: dict[int, int] = {}
        self._needed: dict[int, int] = {}
        self._whole: dict[int, int] = {}
        self._fitted = FittedColumns(table, self._wishes, [NUMBERS[name] for name in GIVING_WAY])
        self._fitted.sized.connect(self._remember)
        self.head.sectionHandleDoubleClicked.connect(self._let_go)
        self._fitted.fit()

    def show_table(self, facts: FactTable) -> None:
        """Fit another state of the facts; widths that were given by hand stay."""
        known = [COLUMNS[at].id for at in self._needed if COLUMNS[at].whole]
        changed = any(facts.longest(one) != self._facts.longest(one) for one in known)
        self._facts = facts
        if changed:
            self._needed.clear()
            self._fitted.fit()

    @property
    def whole(self) -> tuple[str, ...]:
        """Ids of the shown columns that are as wide as their widest text."""
        return tuple(COLUMNS[at].id for at in sorted(self._shown) if COLUMNS[at].whole)

    @property
    def below(self) -> tuple[int, ...]:
        """Numbers of those that are told in the second line of a row, for want of room."""
        return self._table.below

    def is_offered(self, number: int) -> bool:
        """Whether a column has anything to say of these facts."""
        return not COLUMNS[number].layered or bool(self._facts.catalogue.overlay.layers)

    def is_shown(self, number: int) -> bool:
        """Whether the user wants to see a column, as a column or in the second line."""
        return number in self._shown

    def show(self, number: int, shown: bool) -> None:
        """Show a column or hide it; the last one stays."""
        wanted = self._shown | {number} if shown else self._shown - {number}
        if wanted:
            self._shown = wanted
            self._fitted.fit()

    def widen(self, number: int, pixels: int) -> None:
        """Give a column another width, from the one that it has."""
        self._by_hand[number] = max(self.head.sectionSize(number) + pixels, _LEAST_PX)
        self._fitted.fit()

    def record(self) -> list[dict[str, Any]]:
        """The columns to be kept: id, width, shown; in their order on screen.

        Without the widths that nobody set, so that the next window is fitted again.
        """
        order = sorted(range(len(COLUMNS)), key=self.head.visualIndex)
        return [
            {"id": COLUMNS[at].id, "width": self._by_hand.get(at, 0), "shown": at in self._shown}
            for at in order
        ]

    def arrange(self, columns: list[Any]) -> None:
        """Put the columns as they were kept; what does not fit is passed over."""
        place = 0
        for kept in columns:
            name = kept.get("id") if isinstance(kept, dict) else None
            at = NUMBERS.get(name) if isinstance(name, str) else None
            if at is None:
                continue
            width = kept.get("width")
            if isinstance(width, int) and _LEAST_PX <= width <= _MOST_PX:
                self._by_hand[at] = width
            hidden = kept.get("shown") is False
            self._shown = self._shown - {at} if hidden else self._shown | {at}
            self.head.moveSection(self.head.visualIndex(at), place)
            place += 1
        self._shown = self._shown or {NUMBERS["literal"]}
        self._fitted.fit()

    def _remember(self, number: int, width: int) -> None:
        self._by_hand[number] = max(width, _LEAST_PX)

    def _let_go(self, number: int) -> None:
        """A double click on a border: the column has the width again that fits."""
        self._by_hand.pop(number, None)
        self._fitted.fit()

    def _wishes(self, room: int) -> dict[int, Wish]:
        """What is never to be cut is looked for only where there may be room for it.

        At a start there mostly is none: all columns stand, between their least and usual widths.
        """
        wishes = {at: self._wish(at, COLUMNS[at]) for at in self._standing()}
        least = sum(wish.least for wish in wishes.values())
        wanted = sum(wish.wanted for wish in wishes.values())
        if not room or least <= room <= wanted:
            return wishes
        return {at: wish._replace(full=self._full(at)) for at, wish in wishes.items()}

    def _standing(self) -> list[int]:
        """Numbers of the columns to stand; the figure's if those chosen have nothing to say."""
        offered = [at for at in sorted(self._shown) if self.is_offered(at)]
        return offered or [NUMBERS["literal"]]

    def _wish(self, number: int, column: Column) -> Wish:
        if number not in self._needed:
            self._needed[number] = self._needs(column)
        needed = self._needed[number]
        hand = self._by_hand.get(number, 0)
        if column.whole:
            return Wish(needed, needed, is_whole=True, hand=hand)
        # Made narrower by hand in another language, it would cut the words of this one.
        least = min(needed, hand) if hand and not column.words else needed
        return Wish(max(column.width, needed), least, column.order == "pinyin", hand=hand)

    def _needs(self, column: Column) -> int:
        """The least width, in pixels: of what is never cut, that of the widest text."""
        texts = self._facts.longest(column.id) if column.whole else column.words
        title = wide_enough((column.title,), 0) + _SORTED_PX
        return max(wide_enough(texts, 0 if column.whole else column.least), title)

    def _full(self, number: int) -> int:
        """The width in pixels in which hardly a text of a column is cut; some are looked at."""
        if number not in self._whole:
            self._whole[number] = self._whole_px(COLUMNS[number])
        return self._whole[number]

    def _whole_px(self, column: Column) -> int:
        if column.whole or column.words:
            return 0
        facts, catalogue = self._facts.facts, self._facts.catalogue
        some = facts[:: len(facts) // _LOOKED_AT + 1]
        texts = longest(column.text(fact, catalogue) for fact in some)
        return min(wide_enough(texts, 0), _FULL_PX)
