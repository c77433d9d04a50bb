"""The mapping of one table of a sheet: its columns, its rows, and what holds for all of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from parkfacts.exchange.intake.grid.model import Grid
from parkfacts.exchange.intake.mapping.columns import Placed, field_roles, place_columns, shapes
from parkfacts.exchange.intake.mapping.context import (
    Said,
    given_unit,
    indicator_of,
    notes_of,
    park_of,
    said_around,
)
from parkfacts.exchange.intake.mapping.evidence import Look
from parkfacts.exchange.intake.mapping.figures_meaning import (
    beside_times,
    parks_across,
    read_column,
    with_wholes,
)
from parkfacts.exchange.intake.mapping.heads import Path, blocks, head_paths, shown_head
from parkfacts.exchange.intake.mapping.levels import Of, with_levels
from parkfacts.exchange.intake.mapping.lines_around import is_corner, tells_context
from parkfacts.exchange.intake.mapping.model import (
    ColumnMeaning,
    Given,
    Mapping,
    Reason,
    RowMeaning,
)
from parkfacts.exchange.intake.mapping.names import Names
from parkfacts.exchange.intake.mapping.region import Region
from parkfacts.exchange.intake.mapping.rows import is_total, row_meanings
from parkfacts.exchange.intake.mapping.settled import (
    chosen_levels,
    settled_mapping,
    settled_readings,
    settled_roles,
)
from parkfacts.exchange.intake.mapping.stubs import Stub, filled_stubs
from parkfacts.exchange.intake.mapping.units import said_units
from parkfacts.facts.phrase import Phrase

if TYPE_CHECKING:
    import numpy as np


def mapped(grid: Grid, seen: np.ndarray, region: Region, names: Names, settled: Mapping) -> Mapping:
    """The mapping of one region of a grid, with what a person has set of it."""
    import numpy as np

    texts = grid.texts.to_numpy(dtype=object)
    paths = head_paths(grid, region.heads)
    rows = [row for row in range(region.first, region.last + 1) if row not in region.repeated]
    plain = _plain_rows(seen, rows)
    found = shapes(texts, seen, plain)
    proposed = place_columns(paths, found, names)
    placed = settled_roles(proposed, settled)
    levels = [at for at, one in enumerate(placed) if "literal" in (one.role, proposed[at].role)]
    said = _said(grid, texts, region, paths, placed)
    percent = "%" in said.units
    across = parks_across([paths[at] for at in levels], names)
    times = beside_times(paths)
    read = [
        read_column(at, paths[at], across, names, is_total, percent or found[at].percent,
            times[at])
        for at in levels
    ]  # fmt: skip
    block = blocks([shown_head(path) for path in paths])
    read = [column._replace(block=block[column.at]) for column in with_wholes(read, names)]
    read = settled_readings(read, settled)
    of = {one.column.at: one for one in with_levels(read, names, chosen_levels(settled))}
    stub = _stub(placed)._replace(named=any(column.base for column in read))
    fills = frozenset(at for at in stub.all if _fills(at, stub, texts, rows))
    filled = filled_stubs(texts, grid.merged, stub.all, fills, rows)
    wide = frozenset(
        area.first_row
        for area in grid.merged
        if any(area.first_column < at <= area.last_column for at in stub.figures)
    )
    bad = frozenset(np.flatnonzero((seen[:, list(stub.figures)] == Look.BAD).any(axis=1)).tolist())
    meanings = [
        *_with_ids(
            texts, placed, row_meanings(filled, rows, stub, names, grid.hidden_rows, wide, bad)
        ),
        *(RowMeaning(row, True, Phrase("重复的表头")) for row in region.repeated),
    ]
    given, reasons = _given(said, stub, [of[at] for at in stub.figures], meanings, names)
    columns = tuple(
        _column(at, paths[at], one, of[at] if one.role == "literal" else None, at in fills)
        for at, one in enumerate(placed)
    )
    columns = tuple(_if_hidden(column, grid.hidden_columns) for column in columns)
    return settled_mapping(Mapping(
        grid.name, region.heads, region.first, region.last, columns, tuple(sorted(meanings)), given,
        said.title, notes_of([_line(texts, row) for row in region.notes]), reasons,
    ), settled)  # fmt: skip


def _plain_rows(seen: np.ndarray, rows: Sequence[int]) -> np.ndarray:
    """Rows with something in more than one column: what columns are judged by."""
    import numpy as np

    numbers = np.asarray(rows, dtype=int)
    filled = (seen[numbers] != Look.EMPTY).sum(axis=1)
    return numbers[filled > 1] if (filled > 1).any() else numbers


def _line(texts: np.ndarray, row: int) -> str:
    return " ".join(str(text).strip() for text in texts[row] if text and str(text).strip())


def _said(
    grid: Grid, texts: np.ndarray, region: Region, paths: Sequence[Path], placed: Sequence[Placed]
) -> Said:
    lines = [
        [str(text).strip() for text in texts[row] if text and str(text).strip()]
        for row in region.titles
    ]
    apart = [(text, tells_context(line) and is_corner(text)) for line in lines for text in line]
    titles = [text for text, corner in apart if not corner]
    corners = [text for text, corner in apart if corner]
    for at, path in enumerate(paths):
        if placed[at].role != "literal":
            corners += [text for text in path if said_units(text)]
        if placed[at].role in ("park", "period") and path and not field_roles(path):
            titles.append(path[-1])  # a corner that names what the figures are
    return said_around(titles, corners, grid.name)


def _stub(placed: Sequence[Placed]) -> Stub:
    def of(*roles: str) -> tuple[int, ...]:
        return tuple(at for at, one in enumerate(placed) if one.role in roles)

    others = of(
        "unit",
        "qualifier",
        "status",
        "scope",
        "within",
        "out_of",
        "source",
        "paragraph",
        "note",
        "id",
        "",
    )
    return Stub(of("park"), of("indicator"), of("period"), of("literal"), others)


def _with_ids(
    texts: np.ndarray, placed: Sequence[Placed], rows: Sequence[RowMeaning]
) -> list[RowMeaning]:
    """The rows of which none is set aside that has an id: it was handed out, so it is a fact."""
    ids = [at for at, one in enumerate(placed) if one.role == "id"]
    return [
        one._replace(aside=False)
        if one.aside and any(str(texts[one.row, at]).strip() for at in ids)
        else one
        for one in rows
    ]


def _given(
    said: Said, stub: Stub, columns: Sequence[Of], rows: Sequence[RowMeaning], names: Names
) -> tuple[Given, tuple[Reason, ...]]:
    """What holds for the whole table, as far as columns and rows do not say it."""
    given, reasons = Given(), []
    unit, reason = given_unit(said)
    if reason:
        given, reasons = given._replace(unit=unit), [reason]
    if said.period:
        given = given._replace(period=said.period)
        reasons.append(Reason("period", said.period_why, said.period_sure))
    levels = [one.column for one in columns]
    if (
        not stub.parks
        and not all(one.given.park or one.total for one in levels)
        and (found := park_of(said, names))
    ):
        given = given._replace(park=found[0])
        reasons.append(found[1])
    if (
        not stub.indicators
        and not all(one.given.indicator for one in levels)
        and (found := indicator_of(said, names))
    ):
        given = given._replace(indicator=found[0])
        reasons.append(found[1])
    return given, tuple(reasons)


def _column(at: int, path: Path, placed: Placed, of: Of | None, fills: bool) -> ColumnMeaning:
    head = shown_head(path)
    if of is None:
        return ColumnMeaning(at, head, placed.role, placed.why, sure=placed.sure, fills=fills)
    column = of.column
    if column.total:
        return ColumnMeaning(
            at, head, "unused", Phrase("“{head}”是合计，不是一个园区的数", head=head), column.given
        )
    why = of.why or placed.why
    return ColumnMeaning(
        at,
        head,
        "literal",
        why,
        column.given,
        of.of,
        placed.sure and of.sure and column.sure,
        column.kind,
    )


def _if_hidden(column: ColumnMeaning, hidden: frozenset[int]) -> ColumnMeaning:
    """A column that its sheet does not show is looked at before it is taken in."""
    if column.column not in hidden or column.role == "unused":
        return column
    return column._replace(why=Phrase("隐藏的列；{why}", why=column.why), sure=False)


def _fills(at: int, stub: Stub, texts: np.ndarray, rows: Sequence[int]) -> bool:
    """Whether blank cells of a stub mean what stands above: another stub has a text beside."""
    others = [one for one in stub.all if one != at]
    blank = [row for row in rows if not str(texts[row, at] or "").strip()]
    return bool(others and blank) and any(
        str(texts[row, one] or "").strip() for row in blank for one in others
    )
