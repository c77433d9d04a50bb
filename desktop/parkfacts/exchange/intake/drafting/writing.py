"""A draft as edits of an own dataset: one batch, after which the dataset is whole by itself."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from msgspec.structs import replace

from parkfacts.exchange.intake.drafting.model import Draft, FactDraft, ImportProblem
from parkfacts.facts.catalogue.catalogue import EVERYTHING, Catalogue
from parkfacts.facts.editing.edit import Edit, Edits
from parkfacts.facts.model import Fact, Family, Indicator, Park, Source
from parkfacts.facts.own.model import OwnDataset
from parkfacts.facts.own.rechecking import record_of


class NotWritable(ValueError):
    """A draft cannot be written as it is: something of it is bad, or nobody has told its source."""


_TABLE_WIDE = ("source", "column", "table")
"""Problems of the table as a whole, which no leaving out of figures mends."""


def edits_of(
    draft: Draft, own: OwnDataset, catalogue: Catalogue, only_sound: bool = False
) -> Edits:
    """What writes a draft into an own dataset.

    With ``only_sound`` the figures without problems; else all, which must not be bad. ``own`` gets
    all that its new facts use and it has not: parks with those above them, indicators, families
    and sources. Raises NotWritable.
    """
    if hindrances(draft) or (not only_sound and any(_is_bad(one) for one in draft.facts)):
        raise NotWritable
    wanted = [one for one in draft.facts if one.fact and not (only_sound and one.problems)]
    written = _standing([one for one in wanted if not _is_bad(one)], own)
    known = {fact.id: fact for fact in own.facts}
    facts = [Edit("facts", known.get(one.id), one) for one in written if known.get(one.id) != one]
    carried = _Carried(draft, own, catalogue)
    for edit in facts:
        if isinstance(edit.after, Fact):
            carried.fact(edit.after)
    recorded = {row.fact for row in own.corrected}
    records = [
        Edit("corrected", None, record_of(catalogue.fact(one.corrects)))
        for one in written
        if one.corrects and one.corrects not in recorded and catalogue.find_fact(one.corrects)
    ]
    return (*carried.edits(), *facts, *records)


def hindrances(draft: Draft) -> list[ImportProblem]:
    """What keeps anything of the table from being written: no source, a column not placed."""
    return [
        one for one in draft.problems
        if one.level == "bad" and one.at is None and one.kind in _TABLE_WIDE
    ]  # fmt: skip


def _is_bad(one: FactDraft) -> bool:
    return one.fact is None or any(problem.level == "bad" for problem in one.problems)


def _standing(drafts: Sequence[FactDraft], own: OwnDataset) -> list[Fact]:
    """The facts to write; one that is of a figure which is not written is of nothing."""
    facts = [one.fact for one in drafts if one.fact is not None and one.outcome != "same"]
    there = {fact.id for fact in facts} | {fact.id for fact in own.facts}
    found = []
    for fact in facts:
        if fact.of and fact.of not in there:
            fact = replace(fact, of=None, group=None)
        found.append(fact)
    return found


class _Carried:
    """Rows that an own dataset needs for its facts and has not yet, what is referred to first."""

    def __init__(self, draft: Draft, own: OwnDataset, catalogue: Catalogue) -> None:
        dataset = catalogue.dataset
        self._rows: dict[str, dict[str, Any]] = {
            "sources": _by_id(
                dataset.sources, draft.sources, [draft.source] if draft.source else []
            ),
            "parks": _by_id(dataset.parks, draft.parks),
            "families": _by_id(dataset.families, draft.families),
            "indicators": _by_id(dataset.indicators, draft.indicators),
            "facts": _by_id(dataset.facts),
        }
        self._own = {table: {row.id for row in getattr(own, table)} for table in self._rows}
        self._found: dict[tuple[str, str], Edit] = {}

    def edits(self) -> list[Edit]:
        """All that is carried, in the order of the tables."""
        order = ("sources", "parks", "families", "indicators", "facts")
        return [edit for table in order for edit in self._found.values() if edit.table == table]

    def fact(self, fact: Fact) -> None:
        """Carry what a fact refers to."""
        self._carry("sources", fact.source)
        self._carry("parks", fact.park)
        self._carry("indicators", fact.indicator)

    def _carry(self, table: str, row_id: str | None) -> None:
        if not row_id or row_id == EVERYTHING or row_id in self._own[table]:
            return
        if (table, row_id) in self._found or row_id not in self._rows[table]:
            return
        row = self._rows[table][row_id]
        self._found[table, row_id] = Edit(table, None, row)  # type: ignore[arg-type]
        if isinstance(row, Park):
            self._park(row)
        elif isinstance(row, Indicator):
            self._carry("families", row.family)
            self._carry("indicators", row.of)
            self._carry("indicators", row.whole)

    def _park(self, row: Park) -> None:
        self._carry("parks", row.parent)
        for relation in (*row.homes, *row.overlaps):
            self._carry("parks", relation.park)
            self._carry("sources", relation.source)
        for covered in row.covers:
            self._carry("parks", covered)


def _by_id(*tables: Iterable[Source | Park | Family | Indicator | Fact]) -> dict[str, Any]:
    return {row.id: row for rows in tables for row in rows}
