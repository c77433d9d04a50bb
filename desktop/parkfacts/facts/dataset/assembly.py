"""A dataset put together from plain values, or all that is wrong with them at once."""

from __future__ import annotations

from typing import Any

import msgspec

from parkfacts.facts import model
from parkfacts.facts.dataset.checks import TABLES, check_dataset
from parkfacts.facts.dataset.mismatches import mismatches
from parkfacts.facts.model import SCHEMA_VERSION, Dataset
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import Problem, pointer
from parkfacts.facts.progress import Progress, untold

_ROWS: dict[str, type[msgspec.Struct]] = {
    "sources": model.Source,
    "parks": model.Park,
    "families": model.Family,
    "indicators": model.Indicator,
    "facts": model.Fact,
    "claims": model.Claim,
}


def assemble(tree: Any, kind: type[Dataset] = Dataset) -> tuple[Dataset | None, list[Problem]]:
    """The dataset of a tree as JSON has it, and every problem with its JSON pointer.

    The dataset is None where types do not fit. What those rows leave of it is still checked, so
    that one wrong row hides no problem of another.
    """
    if problems := mismatches(tree, kind):
        return None, problems + _check_rest(tree)
    dataset = msgspec.convert(tree, kind)
    return dataset, check_dataset(dataset)


def soundness(dataset: Dataset, told: Progress = untold) -> list[Problem]:
    """Whether a dataset of fitting types is of our version and makes sense."""
    if dataset.schema_version == SCHEMA_VERSION:
        return check_dataset(dataset, told=told)
    message = Phrase("格式版本 {version} 不受支持", version=dataset.schema_version)
    return [Problem("version", pointer("schema_version"), message, str(SCHEMA_VERSION))]


def _check_rest(tree: Any) -> list[Problem]:
    """Problems of sense among the rows whose types fit."""
    if not isinstance(tree, dict):
        return []
    rest: dict[str, Any] = {}
    places: dict[str, list[int]] = {}
    unread: dict[str, set[str]] = {}
    for table in TABLES:
        rows = tree.get(table, [])
        rest[table], places[table], unread[table] = _fitting(rows, _ROWS[table])
    dataset = Dataset(schema_version=SCHEMA_VERSION, title="-", version="-", **rest)
    return [_moved(problem, places) for problem in check_dataset(dataset, unread)]


def _fitting(
    rows: Any, kind: type[msgspec.Struct]
) -> tuple[list[msgspec.Struct], list[int], set[str]]:
    """The rows that fit their type, where they stood, and the ids of those that do not."""
    fit: list[msgspec.Struct] = []
    places: list[int] = []
    unread: set[str] = set()
    for index, row in enumerate(rows if isinstance(rows, list) else []):
        try:
            fit.append(msgspec.convert(row, kind))
            places.append(index)
        except (msgspec.ValidationError, RecursionError, UnicodeError):
            if isinstance(row, dict) and isinstance(row.get("id"), str):
                unread.add(row["id"])
    return fit, places, unread


def _moved(problem: Problem, places: dict[str, list[int]]) -> Problem:
    """A problem among the fitting rows, with the place that its row has in the whole."""
    _, table, index, *rest = problem.place.split("/")
    place = "/".join(["", table, str(places[table][int(index)]), *rest])
    return problem._replace(place=place)
