"""What is wrong with one row among those that it names: the checks of a dataset, by field."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from msgspec.structs import replace

from parkfacts.facts.dataset.checks import check_dataset
from parkfacts.facts.editing.row_field import RowField
from parkfacts.facts.model import Dataset, Fact, Indicator, Park, Source
from parkfacts.facts.own.model import TableName
from parkfacts.facts.phrase import Phrase

_Checked = Fact | Park | Indicator | Source


def row_problems(
    table: TableName, row: _Checked, dataset: Dataset, fields: Sequence[RowField]
) -> Mapping[str, str]:
    """Phrases by the id of the field that they are told at; "" for what no field shows.

    ``row`` may have no id yet. Of facts only the one that it is of is looked at.
    """
    fact_ids = {row.of} if isinstance(row, Fact) and row.of else set()
    above = [fact for fact in dataset.facts if fact.id in fact_ids] if fact_ids else []
    part = replace(dataset, facts=above, claims=[])
    rows = [one for one in getattr(part, table) if one.id != row.id]
    whole = replace(part, **{table: [row, *rows]})
    problems: dict[str, str] = {}
    for problem in check_dataset(whole):
        _, name, at, *place = problem.place.split("/")
        if (name, at) != (table, "0") or place == ["id"]:
            continue
        told = (
            Phrase("{what}；应为 {wanted}", what=problem.message, wanted=problem.expected)
            if problem.expected
            else problem.message
        )
        problems.setdefault(_field_of("/".join(place), fields), told)
    return problems


def _field_of(place: str, fields: Sequence[RowField]) -> str:
    """The field that shows a place of the row; the first part of a place is mostly its id."""
    for field in fields:
        if place in field.places:
            return field.id
    head = place.partition("/")[0]
    return next((field.id for field in fields if field.id == head), "")
