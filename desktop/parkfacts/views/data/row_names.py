"""What names mean in a form: rows that are known, and those that are just being made."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Any, NamedTuple, Protocol

from msgspec.structs import replace

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.folding import fold
from parkfacts.facts.model import Dataset, Family, Indicator, Park, Source
from parkfacts.facts.own.model import TableName
from parkfacts.facts.phrase import joined
from parkfacts.facts.search.indicator_matching import IndicatorMatcher
from parkfacts.facts.search.matching import ParkMatcher
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.spelling import Spelling, spelled
from parkfacts.models.translation import on_screen

_MOST = 30


class Offered(NamedTuple):
    """Something that a name may mean, as it is listed."""

    id: str
    name: str
    """What is put into the field."""
    detail: str


class _Entry(NamedTuple):
    offered: Offered
    spelling: Spelling


class Known(Protocol):
    """A session, or what an import is held against."""

    @property
    def catalogue(self) -> Catalogue: ...

    @property
    def pinyin(self) -> Pinyin: ...


class RowNames:
    """Of all that is known; a form adds the rows that are made on the way."""

    def __init__(self, known: Known) -> None:
        self._known = known
        self.new: dict[TableName, list[Any]] = {}
        """Rows that are in no dataset yet, by table."""

    @property
    def dataset(self) -> Dataset:
        """All that is known, with what is new."""
        dataset = self._known.catalogue.dataset
        more = {table: [*getattr(dataset, table), *rows] for table, rows in self.new.items()}
        return replace(dataset, **more) if more else dataset

    def add(self, table: TableName, row: Any) -> None:
        """Know a row that is being made."""
        self.new.setdefault(table, []).append(row)
        for kept in ("_rows", "_parks", "_indicators", "_sources"):
            self.__dict__.pop(kept, None)

    def wanted(self, *ids: str) -> dict[TableName, list[Any]]:
        """The new rows that some ids need, with what these need."""
        ahead, found = [one for one in ids if one], dict[TableName, list[Any]]()
        seen: set[str] = set()
        while ahead:
            one = ahead.pop()
            if one in seen:
                continue
            seen.add(one)
            for table, rows in self.new.items():
                for row in rows:
                    if row.id == one:
                        found.setdefault(table, []).insert(0, row)
                        above = (getattr(row, name, None) for name in ("parent", "of", "family"))
                        ahead += [name for name in above if name]
        return found

    def park(self, name: str) -> Park | None:
        """A park by any of its names, or its id."""
        fresh = _named(self.new.get("parks", ()), name)
        if fresh is not None:
            return fresh  # type: ignore[no-any-return]
        found = self._park_matcher.matched(name).id
        return self._known.catalogue.park(found) if found else None

    def indicator(self, name: str) -> Indicator | None:
        """An indicator by any of its names, or its id."""
        fresh = _named(self.new.get("indicators", ()), name)
        if fresh is not None:
            return fresh  # type: ignore[no-any-return]
        found = self._indicator_matcher.matched(name).id
        return self._known.catalogue.indicator_named(found) if found else None

    def source(self, name: str) -> Source | None:
        """A source by its id, or by a title that only one has."""
        rows = self.dataset.sources
        found = [row for row in rows if name in (row.id, row.title)]
        return found[0] if len(found) == 1 else None

    def families(self) -> Sequence[Family]:
        """What an indicator may belong to."""
        return self.dataset.families

    def name_of(self, table: str, row_id: str) -> str:
        """The name as the screen says it; the id where that name means nothing or another."""
        if not row_id:
            return ""
        row = self._rows[table].get(row_id)
        if row is None:
            return row_id
        name = str(row.title) if table == "sources" else on_screen(row.name)
        means: dict[str, Callable[[str], Any]] = {
            "parks": self.park, "indicators": self.indicator, "sources": self.source,
        }  # fmt: skip
        found = means[table](name)
        return name if found is not None and found.id == row_id else row_id

    def offers(self, table: TableName, words: str, most: int = _MOST) -> list[Offered]:
        """What holds every word in a name, in pinyin or initials too, the best first."""
        entries = {"parks": self._parks, "indicators": self._indicators, "sources": self._sources}
        tokens = fold(words).split()
        found = [
            one.offered for one in entries[table] if all(one.spelling.has(word) for word in tokens)
        ]
        begun = words.strip()
        found.sort(key=lambda one: (not one.name.startswith(begun), len(one.name)))
        return found[:most]

    @cached_property
    def _rows(self) -> dict[str, dict[str, Any]]:
        tables = ("parks", "indicators", "sources")
        return {table: {row.id: row for row in getattr(self.dataset, table)} for table in tables}

    @cached_property
    def _park_matcher(self) -> ParkMatcher:
        return ParkMatcher(self._known.catalogue, self._known.pinyin)

    @cached_property
    def _indicator_matcher(self) -> IndicatorMatcher:
        return IndicatorMatcher(self._known.catalogue, self._known.pinyin)

    @cached_property
    def _parks(self) -> list[_Entry]:
        catalogue = self._known.catalogue
        new = {row.id for row in self.new.get("parks", ())}

        def within(park: Park) -> str:
            above = () if park.id in new else catalogue.path(park.id)[:-1]
            return on_screen(joined(" · ", [one.name for one in above]))

        return [
            self._entry(park.id, self.name_of("parks", park.id), within(park), names_of(park))
            for park in self.dataset.parks
        ]

    @cached_property
    def _indicators(self) -> list[_Entry]:
        return [
            self._entry(row.id, self.name_of("indicators", row.id), row.unit, names_of(row))
            for row in self.dataset.indicators
        ]

    @cached_property
    def _sources(self) -> list[_Entry]:
        rows = sorted(self.dataset.sources, key=lambda row: row.published, reverse=True)
        return [
            self._entry(
                row.id, self.name_of("sources", row.id), f"{row.publisher} {row.published}".strip(),
                (row.title, row.subtitle, row.publisher, row.published),
            )
            for row in rows
        ]  # fmt: skip

    def _entry(self, row_id: str, name: str, detail: str, names: Sequence[str]) -> _Entry:
        said = [one for one in names if one]
        return _Entry(Offered(row_id, name, detail), spelled(said, self._known.pinyin))


def _named(rows: Sequence[Any], name: str) -> Any:
    """The only new row of a name."""
    found = [row for row in rows if name in (row.id, getattr(row, "name", ""))]
    return found[0] if len(found) == 1 else None
