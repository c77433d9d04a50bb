"""The columns at the left that say what a row is of, and what they say in each row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, NamedTuple

from parkfacts.exchange.intake.grid.model import Area

if TYPE_CHECKING:
    import numpy as np


class Stub(NamedTuple):
    """The columns that say what a row is of, and those of figures."""

    parks: tuple[int, ...]
    indicators: tuple[int, ...]
    periods: tuple[int, ...]
    figures: tuple[int, ...]
    others: tuple[int, ...] = ()
    """Columns of units, notes and the like."""
    named: bool = False
    """Whether heads name indicators."""

    @property
    def all(self) -> tuple[int, ...]:
        """Columns whose text names the row, from the left."""
        return tuple(sorted(self.parks + self.indicators + self.periods))


def filled_stubs(
    texts: np.ndarray,
    merged: Sequence[Area],
    columns: Sequence[int],
    fills: frozenset[int],
    rows: Sequence[int],
) -> np.ndarray:
    """The texts of a grid, those of stubs that hold for several rows told in each of them."""
    filled = texts.copy()
    for area in merged:
        if area.first_column in columns and area.last_row > area.first_row:
            filled[area.first_row : area.last_row + 1, area.first_column] = texts[
                area.first_row, area.first_column
            ]
    for at in fills:
        said = ""
        for row in rows:
            if str(filled[row, at] or "").strip():
                said = filled[row, at]
            elif any(str(texts[row, one] or "").strip() for one in columns if one != at):
                filled[row, at] = said
    return filled
