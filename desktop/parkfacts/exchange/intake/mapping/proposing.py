"""A mapping proposed for a grid: which table of the sheet, and what it means."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.grid.model import Grid
from parkfacts.exchange.intake.mapping.evidence import looks
from parkfacts.exchange.intake.mapping.model import ColumnMeaning, Mapping, Reason
from parkfacts.exchange.intake.mapping.names import Names
from parkfacts.exchange.intake.mapping.one_table import mapped
from parkfacts.exchange.intake.mapping.region import Region, regions
from parkfacts.exchange.intake.mapping.remembered import best_fit, placed_anew, with_reasons
from parkfacts.exchange.intake.mapping.settled import NOTHING, settled_mapping
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.problems import InputError

if TYPE_CHECKING:
    import numpy as np


def propose_mapping(grid: Grid, names: Names, remembered: Sequence[Mapping] = ()) -> Mapping:
    """What a grid means, as far as it says it itself.

    ``remembered``: mappings of earlier imports, the latest last; of the same heads one is followed.
    """
    seen = looks(grid)
    found = regions(grid, seen)
    proposed = _best_of(grid, seen, found, names, NOTHING)
    earlier = best_fit(proposed, remembered)
    if earlier is None:
        return proposed
    settled, _ = placed_anew(earlier, proposed, grid, by_file=False)
    return with_reasons(_best_of(grid, seen, found, names, settled), proposed, earlier)


def propose_again(grid: Grid, names: Names, settled: Mapping) -> Mapping:
    """What a grid means, where a person has set some of it: that stays, the rest follows."""
    seen = looks(grid)
    return _best_of(grid, seen, regions(grid, seen), names, settled)


def propose_by_file(grid: Grid, names: Names, mapping: Mapping, name: str) -> Mapping:
    """What a grid means by a mapping file that a person chose for it; problems tell its name.

    All that the file says holds; the rest is proposed. Raises InputError for columns and rows that
    the grid does not have.
    """
    seen = looks(grid)
    found = regions(grid, seen)
    by_rows = mapping if "region" in mapping.settled else NOTHING
    proposed = _best_of(grid, seen, found, names, by_rows)
    settled, problems = placed_anew(mapping, proposed, grid, by_file=True)
    if problems:
        raise InputError(name, problems)
    return _best_of(grid, seen, found, names, settled)


def _best_of(
    grid: Grid, seen: np.ndarray, found: Sequence[Region], names: Names, settled: Mapping
) -> Mapping:
    """The mapping of the table with most figures, or of the one that a person chose."""
    if "region" in settled.settled:
        return mapped(grid, seen, _region(found, settled, len(grid.texts)), names, settled)
    if not found:
        return settled_mapping(_nothing(grid), settled)
    best = max(found, key=lambda one: one.figures)
    mapping = mapped(grid, seen, best, names, settled)
    others = [one for one in found if one is not best and one.figures]
    if others:
        why = Phrase(
            "这张表里还有别的表（第 {first}～{last} 行），没有算在内",
            first=others[0].first + 1,
            last=others[-1].last + 1,
        )
        mapping = mapping._replace(reasons=(*mapping.reasons, Reason("region", why, False)))
    return mapping


def _region(found: Sequence[Region], settled: Mapping, rows: int) -> Region:
    """The region that a person set, with the titles and notes of the table that it is of."""
    first, last = settled.first_row, min(settled.last_row, rows - 1)
    near = max(
        found,
        key=lambda one: min(last, one.last) - max(first, one.first),
        default=Region((), (), first, last),
    )
    top = min((*settled.heads, first))
    return Region(
        tuple(row for row in near.titles if row < top), settled.heads, first, last,
        tuple(row for row in near.repeated if first <= row <= last),
        tuple(row for row in near.notes if row > last),
    )  # fmt: skip


def _nothing(grid: Grid) -> Mapping:
    width = grid.texts.shape[1]
    columns = tuple(
        ColumnMeaning(at, "", "", Phrase("表里没有找到数"), sure=False) for at in range(width)
    )
    why = Reason("region", Phrase("表里没有找到数"), False)
    return Mapping(grid.name, (), 0, max(0, len(grid.texts) - 1), columns, reasons=(why,))
