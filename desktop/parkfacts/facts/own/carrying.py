"""What an own dataset carries so that it is whole by itself: copies of rows that its own use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, get_args

from msgspec.structs import replace

from parkfacts.facts.catalogue.catalogue import EVERYTHING
from parkfacts.facts.model import Dataset, Park
from parkfacts.facts.own.copies import current_rows
from parkfacts.facts.own.model import OwnDataset, TableName
from parkfacts.facts.own.repointing import REFERENCES, RELATIONS

TABLES: tuple[TableName, ...] = get_args(TableName)


def carried(own: OwnDataset, base: Dataset, others: Sequence[Dataset] = ()) -> OwnDataset:
    """The own dataset with copies of all rows that its own rows name, and of no others.

    What is missing is looked for in the base, then in ``others``: the other own datasets as their
    files have them, and last the union, which knows rows that stand apart by another id. A copy
    that is equal to the base's goes when nothing needs it any more, an outdated one is made anew;
    whatever else there is is the user's own and stays. What cannot be found stays missing, as a
    check of the file tells.
    """
    there: dict[str, dict[str, Any]] = {
        table: {row.id: row for row in current_rows(own, table, base)} for table in TABLES
    }
    copies = {
        table: {row.id for row in getattr(base, table) if there[table].get(row.id) == row}
        for table in TABLES
    }
    ahead: list[tuple[str, str]] = [
        (table, row_id)
        for table in TABLES
        for row_id in there[table]
        if row_id not in copies[table]
    ]
    for join in own.joins:  # both sides, so that it is read above other bases too
        ahead += [(join.table, join.kept), (join.table, join.gone)]
    needed: dict[str, dict[str, Any]] = {table: {} for table in TABLES}
    found = _Finder(there, [dataset for dataset in (base, *others) if dataset.id != own.id])
    while ahead:
        table, row_id = ahead.pop()
        if row_id in needed[table] or (row := found.row(table, row_id)) is None:
            continue
        needed[table][row_id] = row
        ahead += _named(row)
    changed = {}
    for table in TABLES:
        rows = [row for row_id, row in there[table].items() if row_id in needed[table]]
        more = sorted(row_id for row_id in needed[table] if row_id not in there[table])
        rows += [needed[table][row_id] for row_id in more]
        if rows != getattr(own, table):
            changed[table] = rows
    return replace(own, **changed) if changed else own


class _Finder:
    """Rows by table and id, of the first dataset that has them; looked up once it is needed."""

    def __init__(self, there: Mapping[str, Mapping[str, Any]], datasets: Sequence[Dataset]) -> None:
        self._there, self._datasets = there, datasets
        self._tables: dict[tuple[int, str], dict[str, Any]] = {}

    def row(self, table: str, row_id: str) -> Any:
        """The row; None if there is none anywhere."""
        if (row := self._there[table].get(row_id)) is not None:
            return row
        for at, dataset in enumerate(self._datasets):
            if (at, table) not in self._tables:
                self._tables[at, table] = {row.id: row for row in getattr(dataset, table)}
            if (row := self._tables[at, table].get(row_id)) is not None:
                return row
        return None


def _named(row: Any) -> Iterator[tuple[str, str]]:
    """Table and id of each row that a row names and cannot be without."""
    for field, table, several in REFERENCES[type(row)]:
        value = getattr(row, field)
        names: Iterable[str] = value if several else [value] if value else []
        yield from ((table, name) for name in names if name != EVERYTHING)
    if isinstance(row, Park):
        for field in RELATIONS:
            for relation in getattr(row, field):
                yield "parks", relation.park
                if relation.source:
                    yield "sources", relation.source
