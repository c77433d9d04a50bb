"""One table of several datasets as one: equal rows are one row, others a question.

Rows of one id whose difference lies in what they *mean* (another unit, another figure, another
title) stand apart, each with what its own dataset says of it, until somebody answers; where only
details differ (a note, aliases) they are one row, shown as the base has it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from parkfacts.facts.own.copies import meaning_of
from parkfacts.facts.own.model import Answer, TableName
from parkfacts.facts.own.questions import (
    BOTH,
    Choice,
    Question,
    answered,
    content_hash,
    differences,
)
from parkfacts.facts.phrase import Phrase, joined

BASE = 0
"""The number of the base among the layers."""
_MEASURE = ("unit", "kind")
"""Fields of an indicator that its facts depend on: one cannot stand for another's facts."""
_LONGEST_ID = 120


class Told(NamedTuple):
    """One of the layers: what people call it, and its rank, which no order of files changes."""

    title: str
    rank: int


class Shown(NamedTuple):
    """A row of the union: its id there, the layer whose content it has, and that content."""

    id: str
    layer: int
    row: Any


class Table(NamedTuple):
    """One table of all layers as one."""

    rows: list[Shown]
    """Those of the base in its order, then what each layer adds."""
    names: Mapping[int, Mapping[str, str]]
    """Of each layer, the ids that its rows have here by those that they have in its file."""
    questions: list[Question]


def unified(
    table: TableName,
    layers: Sequence[Sequence[Any]],
    told: Sequence[Told],
    answers: Iterable[Answer] = (),
    parted: Collection[str] = (),
) -> Table:
    """The rows of a table of all layers, the base first.

    Of layers that have the same row the first by rank is said to tell it: what it refers to there
    is not always the same. Rows of the ids in ``parted`` are never one across
    layers, whatever was answered.
    """
    first: dict[str, Any] = {}
    differing: set[str] = set(parted)
    for rows in layers:
        for row in rows:
            known = first.setdefault(row.id, row)
            if known is not row and known != row:
                differing.add(row.id)
    if not differing:
        return Table(*_placed(layers, told, differing, {}), [])
    contents = _contents(layers, differing)
    taken = set(first)
    shown: dict[tuple[str, int], Shown] = {}
    questions: list[Question] = []
    for row_id in sorted(differing):
        if row_id in parted:
            groups = [[Choice(content_hash(row), row, (at,))] for at, row in _of(layers, row_id)]
        else:
            groups, question = _decided(table, row_id, contents[row_id], told, answers)
            questions += [question] if question else []
        for place, group in enumerate(groups):
            lead = group[0]
            new_id = row_id if place == 0 else _free_id(row_id, lead.hash, taken)
            first_told = min(lead.layers, key=lambda layer: told[layer].rank)
            for layer in (layer for choice in group for layer in choice.layers):
                shown[row_id, layer] = Shown(new_id, first_told, lead.row)
    return Table(*_placed(layers, told, differing, shown), questions)


def _of(layers: Sequence[Sequence[Any]], row_id: str) -> list[tuple[int, Any]]:
    return [(at, row) for at, rows in enumerate(layers) for row in rows if row.id == row_id]


def _contents(
    layers: Sequence[Sequence[Any]], differing: Collection[str]
) -> dict[str, list[Choice]]:
    """The contents of each differing id with the layers that have them, the base's first."""
    told: dict[str, dict[str, Choice]] = {}
    for layer, rows in enumerate(layers):
        for row in rows:
            if row.id in differing:
                contents, name = told.setdefault(row.id, {}), content_hash(row)
                known = contents.get(name)
                of = (*known.layers, layer) if known else (layer,)
                contents[name] = Choice(name, known.row if known else row, of)
    return {
        row_id: sorted(contents.values(), key=_by_base_then_hash)
        for row_id, contents in told.items()
    }


def _by_base_then_hash(choice: Choice) -> tuple[bool, str]:
    """An order that does not depend on that of the own datasets."""
    return BASE not in choice.layers, choice.hash


def _decided(
    table: TableName,
    row_id: str,
    choices: list[Choice],
    told: Sequence[Told],
    answers: Iterable[Answer],
) -> tuple[list[list[Choice]], Question | None]:
    """The contents in groups that are one row each, shown as the first of them; what is open."""
    if len(choices) == 1:  # the same but for what equality passes over: 2.10 and 2.1
        return [choices], None
    groups: dict[str, list[Choice]] = {}
    for choice in choices:
        groups.setdefault(repr(meaning_of(table, choice.row)), []).append(choice)
    measures = {tuple(getattr(one.row, field, None) for field in _MEASURE) for one in choices}
    one = table != "indicators" or len(measures) == 1
    both = len(groups) > 1
    question = Question(
        "content", table, row_id, _words(row_id, choices, told), tuple(choices),
        differences([choice.row for choice in choices]), one, both,
    )  # fmt: skip
    if _are_corrections([choice.row for choice in choices]) and both:
        return list(groups.values()), None  # which of them holds is asked of the corrected fact
    takes = answered(answers, table, row_id, question.between)
    if takes == BOTH and both:
        return list(groups.values()), None
    if one and (chosen := next((one for one in choices if one.hash == takes), None)):
        rest = [choice for choice in choices if choice is not chosen]
        return [[chosen, *rest]], None
    return list(groups.values()), question


def _are_corrections(rows: Sequence[Any]) -> bool:
    """Whether all stand in for one fact: people who correct it give their facts one id."""
    corrected = {getattr(row, "corrects", None) for row in rows}
    return len(corrected) == 1 and corrected != {None}


def _words(row_id: str, choices: Sequence[Choice], told: Sequence[Told]) -> str:
    names = [
        joined("、", [Phrase("“{title}”", title=told[layer].title) for layer in choice.layers])
        for choice in choices
    ]
    said = Phrase("{id} 在{datasets}里内容不同", id=row_id, datasets=joined("、", names))
    row = choices[0].row
    name = getattr(row, "name", "") or getattr(row, "title", "")
    return Phrase("{name}：{problem}", name=name, problem=said) if name else said


def _free_id(row_id: str, told: str, taken: set[str]) -> str:
    """An id that no row has, made of the row's own and of its content."""
    end, number = f".{told[:6]}", 1
    found = row_id[: _LONGEST_ID - len(end)] + end
    while found in taken:
        number += 1
        tail = f"{end}-{number}"
        found = row_id[: _LONGEST_ID - len(tail)] + tail
    taken.add(found)
    return found


def _placed(
    layers: Sequence[Sequence[Any]],
    told: Sequence[Told],
    differing: Collection[str],
    shown: Mapping[tuple[str, int], Shown],
) -> tuple[list[Shown], Mapping[int, Mapping[str, str]]]:
    """All rows, each where it first stands, and the ids that are others here."""
    found: dict[str, Shown] = {}
    names: dict[int, dict[str, str]] = {}
    for layer, rows in enumerate(layers):
        for row in rows:
            one = shown[row.id, layer] if row.id in differing else Shown(row.id, layer, row)
            known = found.setdefault(one.id, one)
            if known is not one and told[one.layer].rank < told[known.layer].rank:
                found[one.id] = one  # in the place of the other
            if one.id != row.id:
                names.setdefault(layer, {})[row.id] = one.id
    return list(found.values()), names
