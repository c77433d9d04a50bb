"""All facts as a table: filtered, grouped by family, sorted, counted; no work per shown row."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from itertools import compress
from threading import Lock
from typing import TYPE_CHECKING, Any, NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.progress import Progress, untold, watched
from parkfacts.facts.quantity.literal import base_value
from parkfacts.facts.quantity.units import resolve
from parkfacts.facts.search.codes import Codes
from parkfacts.facts.search.columns import BY_ID
from parkfacts.facts.search.facets import CORRECTED, DATASET, FACETS, facets_of
from parkfacts.facts.search.orders import ranks_of, runs_of, sorted_in_pieces
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.widest import longest

if TYPE_CHECKING:  # not on the way to the first painted window
    from parkfacts.facts.search.index import SearchIndex
    from parkfacts.facts.search.vocabulary import Vocabulary

SortKeys = tuple[tuple[str, bool], ...]
"""Column ids with whether descending, the most telling first."""

_MANY = 5_000
_REMEMBERED = 8
"""Orders; each has a number for every fact."""


class Filter(NamedTuple):
    """What is asked for: words, a park with all under it, and values per facet."""

    query: str = ""
    park: str | None = None
    chosen: tuple[tuple[str, frozenset[str]], ...] = ()
    """Facet id and the values of it that may pass; a facet that is not named lets all pass."""


class Head(NamedTuple):
    """The head of a family: its name, and how many facts follow it."""

    family: str
    size: int


class Rows(NamedTuple):
    """The lines to show. A line is a fact's row number, or -1, -2 … for the first, second … head.

    Plain integers: a hundred thousand lines are put together at each key stroke.
    """

    lines: list[int]
    heads: list[Head]

    @property
    def fact_count(self) -> int:
        """How many of the lines are facts."""
        return len(self.lines) - len(self.heads)


class FactTable:
    """The facts of a catalogue by row number: 0 … n-1 in the order of families.

    Those that a correction stands in for have a row too, which nothing lets pass but their facet
    value CORRECTED and a search for their id.
    """

    def __init__(self, catalogue: Catalogue, pinyin: Pinyin) -> None:
        self.catalogue = catalogue
        self.facets = facets_of(catalogue)
        self._pinyin = pinyin
        families = {row.id: at for at, row in enumerate(catalogue.dataset.families)}
        of = {row.id: families[row.family] for row in catalogue.dataset.indicators}
        facts = catalogue.dataset.facts
        order = sorted(range(len(facts)), key=lambda at: of[facts[at].indicator])
        self.facts: list[Fact] = [facts[at] for at in order]
        self._family_codes = [of[fact.indicator] for fact in self.facts]
        self._families = list(runs_of(self._family_codes))
        self._search: SearchIndex | None = None
        self._building = Lock()
        self._facets: dict[str, Codes[str]] = {}
        self._ranks: dict[str, Sequence[int]] = {}
        self._orders: dict[tuple[SortKeys, bool], list[Sequence[int]]] = {}
        self._longest: dict[str, tuple[str, ...]] = {}
        self._last_asked: tuple[tuple[str, str | None] | None, int] = (None, 0)
        self._numbers = {fact.id: at for at, fact in enumerate(self.facts)}
        self._corrected = self._of_ids(fact.id for fact in catalogue.corrected)

    @property
    def is_large(self) -> bool:
        """Whether there are so many facts that long work on them is done off the UI thread."""
        return len(self.facts) > _MANY

    @property
    def is_indexed(self) -> bool:
        """Whether words can be searched without building the index first."""
        return self._search is not None

    @cached_property
    def vocabulary(self) -> Vocabulary:
        """What parks, indicators and families are called."""
        from parkfacts.facts.search.vocabulary import Vocabulary

        return Vocabulary(self.catalogue, self._pinyin)

    def search_index(self, told: Progress = untold) -> SearchIndex:
        """The index, built at first use; a thread may build it before anybody types."""
        from parkfacts.facts.search.index import SearchIndex

        with self._building:
            if self._search is None:
                self._search = SearchIndex(self.facts, self.vocabulary, told)
            return self._search

    def prepare(self, told: Progress = untold) -> None:
        """Find all that counting needs, so that it is quick when it is asked for."""
        steps = [facet.id for facet in self.facets]
        for at, facet_id in enumerate(steps):
            told(at / len(steps))
            self.facet(facet_id)
        _ = self._parks, self.longest("literal")

    def is_ordered(self, sort: SortKeys, *, grouped: bool = True) -> bool:
        """Whether the order of some columns is known: rows in it are there at once."""
        return not sort or (sort, grouped) in self._orders

    def order(
        self, sort: SortKeys, told: Progress = untold, *, grouped: bool = True
    ) -> Sequence[Sequence[int]]:
        """Row numbers in the order of some columns, of each family or, not grouped, of all in one.

        The last ones are remembered.
        """
        orders: list[Sequence[int]] = [range(*run) for run in self._groups(grouped)]
        if not sort:
            return orders
        if found := self._orders.get((sort, grouped)):
            return found
        for column_id, descending in reversed(sort):
            rank = self._ranks_of(column_id, told).__getitem__
            orders = [sorted_in_pieces(order, rank, reverse=descending) for order in orders]
        while len(self._orders) >= _REMEMBERED:
            self._orders.pop(next(iter(self._orders)), None)
        self._orders[sort, grouped] = orders
        return orders

    def longest(self, column_id: str) -> tuple[str, ...]:
        """Those texts of a column of which one is the widest in any font; found once."""
        if column_id not in self._longest:
            text = BY_ID[column_id].text
            self._longest[column_id] = longest(text(fact, self.catalogue) for fact in self.facts)
        return self._longest[column_id]

    def number(self, fact_id: str) -> int | None:
        """The row number of a fact; None if the table has no such fact."""
        return self._numbers.get(fact_id)

    def facet(self, facet_id: str) -> Codes[str]:
        """The values of a facet and, for each fact, which of them it has."""
        if facet_id not in self._facets:
            value = next(facet.value for facet in FACETS if facet.id == facet_id)
            self._facets[facet_id] = Codes(value(fact, self.catalogue) for fact in self.facts)
        return self._facets[facet_id]

    def mask(self, wanted: Filter, leave_out: str = "") -> bytes:
        """One byte a fact, 1 where it passes; ``leave_out`` names a facet that is not asked."""
        size, found = len(self.facts), self._asked(wanted.query, wanted.park)
        for facet_id, allowed in wanted.chosen:
            if facet_id != leave_out and allowed:
                found &= int.from_bytes(self.facet(facet_id).among(allowed), "little")
        if self._corrected and leave_out != DATASET and not self._asks_corrected(wanted):
            found &= ~self._corrected | self._of_ids([wanted.query.strip().lower()])
        return found.to_bytes(size, "little")

    def _asks_corrected(self, wanted: Filter) -> bool:
        return CORRECTED in dict(wanted.chosen).get(DATASET, ())

    def _of_ids(self, fact_ids: Iterable[str]) -> int:
        """The mask of the facts of these very ids, as one integer."""
        found = bytearray(len(self.facts))
        for fact_id in fact_ids:
            if (number := self._numbers.get(fact_id)) is not None:
                found[number] = 1
        return int.from_bytes(found, "little")

    def rows(self, wanted: Filter = Filter(), sort: SortKeys = (), *, grouped: bool = True) -> Rows:
        """The lines to show: each family that has facts, then its facts; or facts alone."""
        lines: list[int] = []
        heads: list[Head] = []
        for family, numbers in self._in_groups(self.mask(wanted), sort, grouped):
            if grouped:
                heads.append(Head(family, len(numbers)))
                lines.append(-len(heads))
            lines += numbers
        return Rows(lines, heads)

    def matching(
        self, wanted: Filter = Filter(), sort: SortKeys = (), *, grouped: bool = True
    ) -> list[Fact]:
        """The facts that pass, in the order of the table."""
        found = self._in_groups(self.mask(wanted), sort, grouped)
        return [self.facts[at] for _, numbers in found for at in numbers]

    def count(self, wanted: Filter) -> int:
        """How many facts pass."""
        return self.mask(wanted).count(1)

    def counts(self, facet_id: str, wanted: Filter) -> list[tuple[str, int]]:
        """The values of a facet with how many facts each would show, all other choices kept."""
        facet, mask = self.facet(facet_id), self.mask(wanted, leave_out=facet_id)
        return list(zip(facet.values, facet.counts(mask), strict=True))

    def park_counts(self, wanted: Filter) -> Mapping[str, int]:
        """How many facts each park has of its own among those that pass, the park not asked."""
        counted = self._parks.counts(self.mask(wanted._replace(park=None)))
        return dict(zip(self._parks.values, counted, strict=True))

    @cached_property
    def _parks(self) -> Codes[str]:
        return Codes(fact.park for fact in self.facts)

    def _asked(self, query: str, park: str | None) -> int:
        """The mask of words and park as one integer: asked for by the rows and by each facet."""
        if self._last_asked[0] != (query, park):
            found = int.from_bytes(b"\x01" * len(self.facts), "little")
            if query.strip() and (passing := self.search_index().matches(query)) is not None:
                found &= int.from_bytes(passing, "little")
            if park is not None:
                inside = self._parks.among(self.catalogue.within(park))
                found &= int.from_bytes(inside, "little")
            self._last_asked = ((query, park), found)
        return self._last_asked[1]

    def _groups(self, grouped: bool) -> list[tuple[int, int]]:
        """Start and end of each family; not grouped, of all facts."""
        return self._families if grouped else [(0, len(self.facts))] if self.facts else []

    def _in_groups(
        self, mask: bytes, sort: SortKeys, grouped: bool
    ) -> Iterable[tuple[str, Sequence[int]]]:
        orders = self.order(sort, grouped=grouped)
        for (start, end), order in zip(self._groups(grouped), orders, strict=True):
            passing = map(mask.__getitem__, order) if sort else mask[start:end]
            if kept := list(compress(order, passing)):
                family = self.catalogue.dataset.families[self._family_codes[start]]
                yield family.name, kept

    def _ranks_of(self, column_id: str, told: Progress) -> Sequence[int]:
        if column_id not in self._ranks:
            self._ranks[column_id] = ranks_of(self._keys(column_id, told))
        return self._ranks[column_id]

    def _keys(self, column_id: str, told: Progress) -> list[Any]:
        """What a column sorts by: numbers by base value within their unit, names by pinyin."""
        column = BY_ID[column_id]
        facts = watched(self.facts, told)
        if column.order == "number":
            return [
                (resolve(q.unit).base, base_value(q.value, q.unit))
                for q in (fact.quantity for fact in facts)
            ]
        if column_id == "period":
            return [
                (str(fact.period.end or ""), str(fact.period.start or ""), fact.period.label)
                for fact in facts
            ]
        # As plain texts: a hundred thousand phrases with their parts would be looked through by
        # the collector again and again.
        texts = [str(column.text(fact, self.catalogue)) for fact in facts]
        if column.order == "pinyin":
            keys = {text: self._pinyin.sort_key(text) for text in set(texts)}
            return [keys[text] for text in texts]
        return texts
