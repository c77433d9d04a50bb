"""Which rows of a comparison are shown: those with nothing to compare are folded at first."""

from __future__ import annotations

from collections.abc import Collection

from parkfacts.facts.comparison.matrix import Comparison, MatrixRow
from parkfacts.facts.verdict.row_reasons import SOME_COMPARABLE


def is_alone(row: MatrixRow) -> bool:
    """Whether fewer than two parks have a figure, so that there is nothing to compare."""
    return sum(cell.fact is not None for cell in row.cells) < 2


def alone_rows(comparison: Comparison) -> tuple[MatrixRow, ...]:
    """The rows that can be folded: those that are alone, where others are not."""
    alone = tuple(row for row in comparison.rows if is_alone(row))
    return alone if len(alone) < len(comparison.rows) else ()


def shown_rows(
    comparison: Comparison, alone: bool, unfolded: Collection[str] = ()
) -> tuple[MatrixRow, ...]:
    """The rows that are seen, in their order; where all are alone, all of them.

    ``alone``: with all that are alone; ``unfolded``: with those of these families (ids).
    """
    folded = {
        row.indicator.id
        for row in (() if alone else alone_rows(comparison))
        if row.family.id not in unfolded
    }
    return tuple(row for row in comparison.rows if row.indicator.id not in folded)


def count_comparable(comparison: Comparison) -> int:
    """Of how many rows at least two figures may be compared."""
    return sum(row.verdict.word in SOME_COMPARABLE for row in comparison.rows)
