"""A comparison as it is seen."""

from __future__ import annotations

from typing import NamedTuple

from parkfacts.facts.comparison.against import DerivedColumn
from parkfacts.facts.comparison.matrix import Comparison
from parkfacts.facts.comparison.shown import shown_rows
from parkfacts.facts.verdict.comparer import Comparer


class SeenMatrix(NamedTuple):
    """A comparison as it is seen: with its derived columns, against which park."""

    comparison: Comparison
    comparer: Comparer
    columns: frozenset[DerivedColumn] = frozenset()
    baseline: str = ""
    """Id of the park; empty: the first."""

    def with_something_to_compare(self) -> SeenMatrix:
        """Of the rows in which two parks or more have a figure; where none has, of all."""
        rows = shown_rows(self.comparison, alone=False)
        return self._replace(comparison=self.comparison._replace(rows=rows))
