"""A mapping and its grid become the long form: one row for each cell of figures."""

from __future__ import annotations

from collections.abc import Mapping as Map
from enum import IntEnum
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.grid.model import Grid
from parkfacts.exchange.intake.mapping.beside import LongForm, literal_of
from parkfacts.exchange.intake.mapping.model import Mapping
from parkfacts.exchange.intake.mapping.words import MISSING

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

COLUMNS = (
    "row", "column", "literal", "park", "indicator", "unit", "period", "qualifier", "status",
    "scope",
    "within", "out_of", "source", "paragraph", "note", "id", "kind", "of_row", "of_column", "doubt",
)  # fmt: skip
"""Of the long form, in their order."""


class Fate(IntEnum):
    """What becomes of a cell."""

    OUTSIDE = 0
    """Above or below the rows of the table."""
    FIGURE = 1
    MISSING = 2
    """A sign says that there is no figure."""
    EMPTY = 3
    ASIDE = 4
    """Its row is set aside."""
    UNUSED = 5
    """Its column is not used, or not placed yet."""
    MEANING = 6
    """It says what figures beside it are of."""


def fates(
    grid: Grid, mapping: Mapping, mends: Map[tuple[int, int], str] | None = None
) -> np.ndarray:
    """What becomes of each cell: n x m of uint8, each a Fate."""
    return _fates(_mended(grid, mends or {}), mapping)


def figures(
    grid: Grid, mapping: Mapping, mends: Map[tuple[int, int], str] | None = None
) -> pd.DataFrame:
    """One row for each cell of figures, by row and column; the columns are COLUMNS.

    Texts are as the table has them: from the cells beside a figure, else of its row, its column and
    the whole table. ``of_row`` and ``of_column`` are the place of the level that a growth is of, -1
    where there is none. ``doubt`` says what a person should look at. ``mends``: cells put right.
    """
    import numpy as np
    import pandas as pd

    texts = _mended(grid, mends or {})
    fate = _fates(texts, mapping)
    beside = LongForm(texts, mapping, grid.merged)
    parts = []
    for column in mapping.columns:
        at = np.flatnonzero(fate[:, column.column] == Fate.FIGURE)
        if column.role == "literal" and len(at):
            parts.append(beside.of_column(column, at, fate == Fate.FIGURE))
    if not parts:
        return pd.DataFrame({name: np.zeros(0, dtype=object) for name in COLUMNS})
    found = {name: np.concatenate([part[name] for part in parts]) for name in COLUMNS}
    order = np.lexsort((found["column"], found["row"]))
    return pd.DataFrame(
        {name: pd.Series(values[order], dtype=values.dtype) for name, values in found.items()}
    )


def _fates(texts: np.ndarray, mapping: Mapping) -> np.ndarray:
    import numpy as np

    found = np.full(texts.shape, Fate.OUTSIDE, dtype=np.uint8)
    for column in mapping.columns:
        part = texts[mapping.first_row : mapping.last_row + 1, column.column]
        empty = np.fromiter((not text for text in part), dtype=bool, count=len(part))
        if column.role == "literal":
            missing = np.fromiter((is_missing(text) for text in part), dtype=bool, count=len(part))
            told = np.where(missing, Fate.MISSING, Fate.FIGURE)
        else:
            told = np.full(
                len(part), Fate.UNUSED if column.role in ("", "unused") else Fate.MEANING
            )
        found[mapping.first_row : mapping.last_row + 1, column.column] = np.where(
            empty, Fate.EMPTY, told
        )
    aside = [row.row for row in mapping.rows if row.aside and row.row < len(texts)]
    part = found[aside]
    part[(part != Fate.EMPTY) & (part != Fate.OUTSIDE)] = Fate.ASIDE
    found[aside] = part
    return found


def is_missing(text: str) -> bool:
    """Whether a cell of figures says that there is none: —, …, 不详."""
    return text in MISSING or (not text[-1:].isdecimal() and literal_of(text)[0] in MISSING)


def _mended(grid: Grid, mends: Map[tuple[int, int], str]) -> np.ndarray:
    """The texts of a grid without blanks around them, with what a person put right."""
    import numpy as np

    source = grid.texts.to_numpy(dtype=object)
    flat = [text.strip() if text else "" for text in source.ravel().tolist()]
    texts: np.ndarray = np.empty(len(flat), dtype=object)
    texts[:] = flat
    texts = texts.reshape(source.shape)
    for (row, column), text in mends.items():
        if row < texts.shape[0] and column < texts.shape[1]:
            texts[row, column] = text.strip()
    return texts
