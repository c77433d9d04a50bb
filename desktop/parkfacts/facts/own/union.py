"""The base and all own datasets that are switched on as one dataset."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any, NamedTuple, cast, get_args

from msgspec.structs import replace

from parkfacts.facts.catalogue.overlay import ALONE, Layer, Overlay
from parkfacts.facts.model import Dataset, Indicator, Park
from parkfacts.facts.own.copies import current_rows
from parkfacts.facts.own.correcting import corrections_of, pointing_on
from parkfacts.facts.own.joining import Joined, joined_ids, with_names
from parkfacts.facts.own.model import Join, OwnDataset, TableName
from parkfacts.facts.own.questions import Question
from parkfacts.facts.own.rechecking import Recheck, rechecked
from parkfacts.facts.own.repointing import RELATIONS, repointed
from parkfacts.facts.own.unifying import BASE, Shown, Table, Told, unified

_TABLES: tuple[TableName, ...] = get_args(TableName)
_LEAVES = ("facts", "claims")
"""Tables whose rows nothing but rows of the same tables refers to."""
_LayerNames = dict[int, dict[str, Mapping[str, str]]]
"""Of each layer and table, the ids that rows have here by those that they have in the file."""
_Rows = dict[str, dict[str, Any]]
"""The rows of the union by table and id."""


class United(NamedTuple):
    """What is shown as one, what is known of its rows, and what a person is to decide."""

    dataset: Dataset
    overlay: Overlay = ALONE
    questions: tuple[Question, ...] = ()
    rechecks: tuple[Recheck, ...] = ()
    """Corrections of facts that the base has otherwise now."""


def unite(base: Dataset, own: Sequence[OwnDataset]) -> United:
    """One dataset of the base and of all own ones; without any it is the base itself.

    What a dataset says is never lost: rows of one id with another content stand apart or are asked
    about, whichever file was read last. Corrected facts are in it too, the overlay tells which.
    """
    if not own:
        return United(base)
    told = _told((base, *own))
    tables = _unified(base, own, told)
    rows = _rows(tables)
    joined = joined_ids(_joins(own, tables), rows, _ids(base))
    _join(rows, joined)
    of = {name: _layers(tables[name].rows, joined.names.get(name, {})) for name in _TABLES}
    _part_groups(rows["facts"], of["facts"])
    answers = [answer for one in own for answer in one.answers]
    corrections = corrections_of(rows["facts"], of["facts"], answers)
    _point_on(rows, corrections.by)
    overlay = Overlay(
        layers=tuple(
            Layer(one.id, told[at].title, one.version, at > BASE)
            for at, one in enumerate((base, *own))
        ),
        of_fact=of["facts"],
        of_claim=of["claims"],
        of_park=of["parks"],
        of_indicator=of["indicators"],
        of_source=of["sources"],
        corrected_by=corrections.by,
        apart={
            (name, new): old
            for name, table in tables.items()
            for known in table.names.values()
            for old, new in known.items()
        },
        joined={
            (name, gone): kept
            for name, known in joined.names.items()
            for gone, kept in known.items()
        },
    )
    lists = {name: list(rows[name].values()) for name in _TABLES}
    asked = chain.from_iterable(table.questions for table in tables.values())
    return United(
        Dataset(
            schema_version=base.schema_version, id=base.id, title=base.title,
            version=base.version, licence=base.licence, **lists,
        ),
        overlay,
        (*asked, *joined.questions, *corrections.questions),
        tuple(again for one in own for again in rechecked(base, one, own) if again.word != "same"),
    )  # fmt: skip


def _unified(
    base: Dataset, own: Sequence[OwnDataset], told: Sequence[Told]
) -> dict[TableName, Table]:
    """Each table as one; ids that would lead up in a circle stay apart."""
    answers = [answer for one in own for answer in one.answers]
    parted: dict[str, set[str]] = {name: set() for name in _TABLES}
    while True:
        tables: dict[TableName, Table] = {}
        names: _LayerNames = {}
        for name in _TABLES:
            layers = [getattr(base, name), *(current_rows(one, name, base) for one in own)]
            if name in _LEAVES and names:
                layers = _as_meant(layers, names)
            tables[name] = unified(name, layers, told, answers, parted[name])
            _add_names(names, name, tables[name])
        circles = _circles(tables) if answers or any(one.names for one in tables.values()) else {}
        if not any(circles.values()):
            return tables
        for table, found in circles.items():
            parted[table] |= found


def _as_meant(layers: list[Sequence[Any]], names: _LayerNames) -> list[Sequence[Any]]:
    """The rows of each layer as they refer to things here, so that equal ones mean the same.

    A copy of a row of the base means what the base means by it.
    """
    base = {row.id: row for row in layers[BASE]}
    return [
        [row if base.get(row.id) == row else repointed(row, names[at]) for row in rows]
        if at in names
        else rows
        for at, rows in enumerate(layers)
    ]


def _add_names(names: _LayerNames, table: TableName, found: Table) -> None:
    for layer, known in found.names.items():
        names.setdefault(layer, {})[table] = known


def _circles(tables: Mapping[TableName, Table]) -> dict[str, set[str]]:
    """Ids, as the files have them, of rows whose line of parents comes back to them."""
    found: dict[str, set[str]] = {}
    for name, field in (("parks", "parent"), ("indicators", "of"), ("facts", "of")):
        table = tables[cast(TableName, name)]
        above: dict[str, str | None] = {}
        for one in table.rows:
            wanted = getattr(one.row, field)
            above[one.id] = table.names.get(one.layer, {}).get(wanted, wanted)
        origin = {one.id: one.row.id for one in table.rows}
        done: set[str] = set()
        found[name] = set()
        for start in above:
            line: dict[str, None] = {}
            at: str | None = start
            while at is not None and at not in line and at not in done:
                line[at] = None
                at = above.get(at)
            if at is not None and at in line:
                names = list(line)
                found[name] |= {origin[one] for one in names[names.index(at) :]}
            done |= line.keys()
    return found


def _rows(tables: Mapping[TableName, Table]) -> _Rows:
    """The rows by id, with the ids and references that they have in the union."""
    names: _LayerNames = {}
    for name, table in tables.items():
        _add_names(names, name, table)
    rows: _Rows = {}
    for name, table in tables.items():
        rows[name] = {one.id: one.row for one in table.rows}
        for one in table.rows if names else ():
            row = repointed(one.row, names[one.layer]) if one.layer in names else one.row
            rows[name][one.id] = row if row.id == one.id else replace(row, id=one.id)
    return rows


def _ids(base: Dataset) -> dict[str, set[str]]:
    return {
        "parks": {row.id for row in base.parks},
        "indicators": {row.id for row in base.indicators},
    }


def _joins(own: Sequence[OwnDataset], tables: Mapping[TableName, Table]) -> Iterator[Join]:
    """The joins of all own datasets with the ids of the union."""
    for layer, one in enumerate(own, BASE + 1):
        for join in one.joins:
            known = tables[join.table].names.get(layer, {})
            yield replace(
                join, kept=known.get(join.kept, join.kept), gone=known.get(join.gone, join.gone)
            )


def _join(rows: _Rows, joined: Joined) -> None:
    """Put joined things together: names to the one that is kept, references to it."""
    if not any(joined.names.values()):
        return
    for name, known in joined.names.items():
        others: dict[str, list[Any]] = {}
        for gone, kept in known.items():
            others.setdefault(kept, []).append(rows[name].pop(gone))
        for kept, gone_rows in others.items():
            rows[name][kept] = with_names(rows[name][kept], gone_rows)
    for table in rows.values():
        for row_id, row in table.items():
            moved = repointed(row, joined.names)
            if moved is not row:
                table[row_id] = _without_itself(moved)


def _without_itself(row: Any) -> Any:
    """A row without references to itself, which a join may leave."""
    if isinstance(row, Indicator):
        loose = {field: None for field in ("of", "whole") if getattr(row, field) == row.id}
        return replace(row, **loose) if loose else row
    if not isinstance(row, Park):
        return row
    relations = {
        field: [
            one
            for one in getattr(row, field)
            if one.park != row.id and (field != "homes" or one.park != row.parent)
        ]
        for field in RELATIONS
    }
    return replace(row, covers=[one for one in row.covers if one != row.id], **relations)


def _part_groups(facts: dict[str, Any], layers: Mapping[str, int]) -> None:
    """What is told together is of one source: of several with the same key, own ones get others."""
    sources: dict[str, set[str]] = {}
    for fact in facts.values():
        if fact.group is not None:
            sources.setdefault(fact.group, set()).add(fact.source)
    shared = {group for group, found in sources.items() if len(found) > 1}
    for fact_id, fact in facts.items() if shared else ():
        if fact.group in shared and fact_id in layers:
            facts[fact_id] = replace(fact, group=f"{fact.group} {fact.source}")


def _point_on(rows: _Rows, by: Mapping[str, str]) -> None:
    """What refers to a corrected fact refers to the correction."""
    for name in ("facts", "claims") if by else ():
        for row_id, row in rows[name].items():
            moved = pointing_on(row, by)
            # A correction that is itself of this fact does not become what it is of.
            if moved is not row and (name == "claims" or rows[name][moved.of].of != row_id):
                rows[name][row_id] = moved


def _layers(rows: Iterable[Shown], gone: Mapping[str, str]) -> dict[str, int]:
    return {one.id: one.layer for one in rows if one.layer > BASE and one.id not in gone}


def _told(datasets: Sequence[Dataset]) -> list[Told]:
    """How people tell the layers apart, of two titles that are alike the second with (2); ranks."""
    ranked = sorted(range(1, len(datasets)), key=lambda at: (datasets[at].id, at))
    ranks = {at: rank for rank, at in enumerate([BASE, *ranked])}
    titles: list[str] = []
    for one in datasets:
        title, number = str(one.title), 1
        while title in titles:
            number += 1
            title = f"{one.title} ({number})"
        titles.append(title)
    return [Told(title, ranks[at]) for at, title in enumerate(titles)]
