"""Rows of own datasets changed: which file a shown row is of, and the edits that change it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from msgspec.structs import replace

from parkfacts.app.own_data import OwnData
from parkfacts.app.session import Session
from parkfacts.facts.editing.correcting import correcting, correction_of
from parkfacts.facts.editing.edit import Edit, Edits
from parkfacts.facts.editing.following_year import Following, linked
from parkfacts.facts.editing.removing import Removal, removal
from parkfacts.facts.model import Fact
from parkfacts.facts.own.model import TableName

_LAYERS = {
    "facts": "of_fact", "parks": "of_park", "indicators": "of_indicator", "sources": "of_source",
}  # fmt: skip


class OwnRow(NamedTuple):
    """A row as its own file has it now."""

    path: Path
    row: Any


class RowChanges:
    """Changes what is shown; every change is one step that is undone whole."""

    def __init__(self, data: Callable[[], OwnData], session: Callable[[], Session]) -> None:
        """``data`` is asked when something is changed, not before."""
        self._data, self._session = data, session
        self._rows: dict[tuple[Path, TableName], tuple[Any, dict[str, Any]]] = {}
        """Rows by id of each table of a file, with the dataset that they are of."""

    def own(self, table: TableName, shown_id: str) -> OwnRow | None:
        """The row of an own dataset that is shown under an id; None of one of the base."""
        session = self._session()
        overlay = session.catalogue.overlay
        layer = getattr(overlay, _LAYERS[table]).get(shown_id, 0)
        if not layer:
            return None
        on = [one for one in self._data().files if one.on and one.dataset is not None]
        wanted = overlay.id_in_file(table, shown_id)
        title = overlay.layers[layer].id if layer < len(overlay.layers) else ""
        found = sorted(on, key=lambda one: one.dataset is None or one.dataset.id != title)
        for one in found:
            row = self._by_id(one.path, one.dataset, table).get(wanted)
            if row is not None:
                return OwnRow(one.path, row)
        return None

    def _by_id(self, path: Path, dataset: Any, table: TableName) -> dict[str, Any]:
        """The rows of a table; put together once for a state of its dataset."""
        of, rows = self._rows.get((path, table), (None, {}))
        if of is not dataset:
            rows = {row.id: row for row in getattr(dataset, table)}
            self._rows[path, table] = (dataset, rows)
        return rows

    def parted(self, facts: Iterable[Fact]) -> tuple[list[OwnRow], list[Fact]]:
        """Own facts as their files have them, and facts that are not own."""
        own: list[OwnRow] = []
        others: list[Fact] = []
        for fact in facts:
            found = self.own("facts", fact.id)
            if found is None:
                others.append(fact)
            else:
                own.append(found)
        return own, others

    def all_own(self) -> list[Fact]:
        """The facts of all own datasets that are shown, as their files have them."""
        return [fact for one in self._data().on for fact in one.facts]

    def edit(
        self,
        table: TableName,
        changed: Sequence[tuple[OwnRow, Any]],
        title: str,
        with_rows: Mapping[TableName, Sequence[Any]] | None = None,
    ) -> None:
        """Put rows in the places of own ones. Raises InputError, Outdated."""
        by_path: dict[Path, list[Edit]] = {}
        for before, after in changed:
            if before.row != after:
                by_path.setdefault(before.path, []).append(Edit(table, before.row, after))
        for path, edits in by_path.items():
            self._data().do((*_added(with_rows), *edits), title, path)

    def add(
        self,
        table: TableName,
        row: Any,
        title: str,
        with_rows: Mapping[TableName, Sequence[Any]] | None = None,
    ) -> Any:
        """Put a new row where new rows go; the row. Raises InputError, OSError."""
        self._data().do((*_added(with_rows), Edit(table, None, row)), title)
        return row

    def correct(
        self,
        fact: Fact,
        after: Fact,
        title: str,
        with_rows: Mapping[TableName, Sequence[Any]] | None = None,
    ) -> Fact:
        """Let an own fact stand in for a fact of the base. Raises InputError, OSError."""
        target = self._data().target()
        own = target.dataset
        assert own is not None
        blank = correction_of(fact, own)
        made = replace(after, id=blank.id, corrects=fact.id)
        edits = (*_added(with_rows), *correcting(made, fact, own))
        self._data().do(edits, title, target.path)
        return made

    def removals(self, facts: Iterable[OwnRow]) -> dict[Path, Removal]:
        """What taking own facts away does, by file."""
        by_path: dict[Path, list[str]] = {}
        for one in facts:
            by_path.setdefault(one.path, []).append(one.row.id)
        files = {one.path: one.dataset for one in self._data().files}
        found = {}
        for path, ids in by_path.items():
            own = files[path]
            assert own is not None
            found[path] = removal(own, ids)
        return found

    def remove(self, removals: Mapping[Path, Removal], title: str) -> int:
        """Take them away; how many facts went. Raises InputError, Outdated."""
        for path, found in removals.items():
            self._data().do(found.edits, title, path)
        return sum(len(found.facts) for found in removals.values())

    def follow_on(
        self,
        filled: Sequence[tuple[Following, Fact]],
        title: str,
        with_rows: Mapping[TableName, Sequence[Any]] | None = None,
    ) -> list[Fact]:
        """Put the figures of a next year where new rows go. Raises InputError, OSError."""
        target = self._data().target()
        taken = self._fact_ids()
        made = []
        for wanted, fact in filled:
            new = replace(fact, id=new_fact_id(fact, taken))
            taken.add(new.id)
            made.append((wanted, new))
        facts = linked(made)
        edits = (*_added(with_rows), *(Edit("facts", None, fact) for fact in facts))
        self._data().do(edits, title, target.path)
        return facts

    def new_id(self, fact: Fact) -> str:
        """The id of a new fact."""
        return new_fact_id(fact, self._fact_ids())

    def _fact_ids(self) -> set[str]:
        """All that are taken: those that are shown, and those just made."""
        ids = {fact.id for fact in self._session().catalogue.dataset.facts}
        for one in self._data().files:
            if one.dataset is not None:
                ids |= {fact.id for fact in one.dataset.facts}
        return ids


def new_fact_id(fact: Fact, taken: set[str]) -> str:
    """An id of a fact by what it says, with a number behind it where that is taken."""
    from parkfacts.exchange.intake.drafting.fact_ids import fact_slug

    wanted = found = fact_slug(fact)
    number = 2
    while found in taken:
        found, number = f"{wanted}-{number}", number + 1
    return found


def _added(rows: Mapping[TableName, Sequence[Any]] | None) -> Edits:
    """Edits that add rows, what others need first."""
    order: tuple[TableName, ...] = ("sources", "parks", "families", "indicators")
    return tuple(Edit(table, None, row) for table in order for row in (rows or {}).get(table, ()))
