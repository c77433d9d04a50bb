"""The derived columns of a row: differences, ratios and places."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from parkfacts.facts.comparison.matrix import MatrixRow
from parkfacts.facts.derived.differences import difference, ratio
from parkfacts.facts.derived.figure import Result
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.verdict.comparer import Comparer

DerivedColumn = Literal["difference", "ratio", "rank"]


DERIVED_COLUMNS: dict[DerivedColumn, str] = {
    "difference": Phrase("差值"),
    "ratio": Phrase("倍数"),
    "rank": Phrase("位次"),
}
"""What may be reckoned of a row, with the head of its columns."""


def differences(row: MatrixRow, baseline: str, comparer: Comparer) -> list[Result | None]:
    """Each park's difference from the baseline park; None where one of the two has no figure."""
    return [_against(row, at, baseline, comparer, difference) for at in range(len(row.cells))]


def ratios(row: MatrixRow, baseline: str, comparer: Comparer) -> list[Result | None]:
    """How many times the baseline park's figure each park's is."""
    return [_against(row, at, baseline, comparer, ratio) for at in range(len(row.cells))]


def rank_places(row: MatrixRow) -> list[int | None]:
    """Each park's place in the row; None where the row may not be ranked or there is no figure."""
    found = {place.fact: place.place for place in row.verdict.ranking}
    return [found.get(cell.fact.id) if cell.fact else None for cell in row.cells]


def _against(
    row: MatrixRow,
    at: int,
    baseline: str,
    comparer: Comparer,
    reckon: Callable[[Fact, Fact, Comparer], Result],
) -> Result | None:
    base = next((cell.fact for cell in row.cells if cell.park == baseline), None)
    fact = row.cells[at].fact
    if base is None or fact is None or fact.id == base.id:
        return None
    return reckon(fact, base, comparer)
