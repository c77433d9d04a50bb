"""A comparison as a list for spreadsheets: a line a figure, its number beside all its terms.

Long, not wide: a number can be sorted, filtered and put into a pivot table without losing its
qualifier, period and scope, which a table with parks as columns would need six columns a park for.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from decimal import Decimal

from parkfacts.compose.comparison.notes import other_values, row_notes, verdict_words
from parkfacts.compose.comparison.sheet import base_park, derived_heads
from parkfacts.compose.facts.units import common_unit, value_in
from parkfacts.compose.page.references import on_page
from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet, number_cell
from parkfacts.facts.comparison.against import (
    DERIVED_COLUMNS,
    DerivedColumn,
    differences,
    rank_places,
    ratios,
)
from parkfacts.facts.comparison.blanks import NOT_TOLD, blank_words
from parkfacts.facts.comparison.cells import MatrixCell
from parkfacts.facts.comparison.matrix import Comparison, MatrixRow
from parkfacts.facts.derived.figure import Derived, Result
from parkfacts.facts.model import Fact, Park
from parkfacts.facts.scope import scope_words
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import Cited, cited

_HEAD = (
    Heading("主题", "family"),
    Heading("指标", "indicator"),
    Heading("园区", "park"),
    Heading("数值", "number", number=True),
    Heading("单位", "unit"),
    Heading("限定词", "qualifier"),
    Heading("原文", "literal"),
    Heading("期间", "period"),
    Heading("口径", "scope"),
    Heading("所含", "includes"),
    Heading("状态", "status"),
)
_TAIL = (
    Heading("可比性", "verdict"),
    Heading("说明", "remark"),
    Heading("备注", "note"),
    Heading("来源", "source"),
    Heading("段落", "paragraph", number=True),
)
_EMPTY = Cell("")


def comparison_list(
    comparison: Comparison,
    comparer: Comparer,
    how: Cited,
    *,
    columns: Collection[DerivedColumn] = (),
    baseline: str = "",
) -> Sheet:
    """Indicator by indicator, park by park; a blank has no number and says 该来源未载.

    Numbers of one row stand in one unit where their units have one base.
    """
    base = base_park(comparison, baseline)
    reckoned = [name for name in DERIVED_COLUMNS if name in columns]
    heads = derived_heads(base)
    lines = [
        line
        for row in comparison.rows
        for line in _lines(row, comparison, comparer, how, reckoned, base)
    ]
    dataset = comparer.catalogue.dataset
    return Sheet(
        caption="",
        head=(*_HEAD, *(Heading(heads[name], "derived") for name in reckoned), *_TAIL),
        rows=lines,
        origin=f"{dataset.title} {dataset.version}",
    )


def _lines(
    row: MatrixRow,
    comparison: Comparison,
    comparer: Comparer,
    how: Cited,
    reckoned: Sequence[DerivedColumn],
    base: Park | None,
) -> list[Row]:
    found = {name: _reckoned(row, name, base, comparer) for name in reckoned}
    unit = common_unit([cell.fact for cell in row.cells if cell.fact])
    titles = {one.id: f"（《{one.title}》）" for one in comparer.catalogue.dataset.sources}
    why = on_page("".join(_why(row, comparer, reckoned)), titles, comparer.catalogue)
    others = other_values(row, comparison, comparer)
    lines = []
    for at, (park, cell) in enumerate(zip(comparison.parks, row.cells, strict=True)):
        cells = [Cell(row.family.name), Cell(row.indicator.name), Cell(park.name)]
        cells += _figure(cell, unit)
        cells += [found[name][at] for name in reckoned]
        also = on_page(others.get(park.id, ""), titles, comparer.catalogue)
        cells += [
            Cell(verdict_words(row)),
            Cell(why),
            *_source(cell, also, comparer, how),
        ]
        lines.append(Row(cell.fact.id if cell.fact else "", tuple(cells)))
    return lines


def _why(row: MatrixRow, comparer: Comparer, reckoned: Sequence[DerivedColumn]) -> list[str]:
    """The notes of the row, and of how many figures a place is one where some have none."""
    notes = row_notes(row, comparer)
    if "rank" in reckoned and row.verdict.ranking and any(cell.fact is None for cell in row.cells):
        notes.append(f"位次是有数的{len(row.verdict.ranking)}个中的。")
    return notes


def _figure(cell: MatrixCell, unit: str | None) -> list[Cell]:
    fact = cell.fact
    if fact is None:
        told = bool(cell.others) or not cell.looked_through
        words = blank_words(cell, {}) if told else NOT_TOLD
        return [_EMPTY, _EMPTY, _EMPTY, Cell(words), *[_EMPTY] * 4]
    shown = unit if unit is not None else fact.quantity.unit
    return [
        number_cell(value_in(fact, shown)),
        Cell(shown),
        Cell(fact.quantity.qualifier),
        Cell(labels.figure(fact)),
        Cell(labels.period_with_basis(fact)),
        Cell(scope_words(fact)),
        Cell(fact.scope.includes),
        Cell(labels.STATUS_WORDS[fact.status]),
    ]


def _source(cell: MatrixCell, also: str, comparer: Comparer, how: Cited) -> list[Cell]:
    """Notes, citation and paragraph; of a blank, which sources were looked through.

    ``also``: other values of the park.
    """
    also = f"另有{also}。" if also else ""
    if cell.fact is None:
        titles = "；".join(comparer.catalogue.source(name).title for name in cell.looked_through)
        return [Cell(also), Cell(f"查了：{titles}" if titles else ""), _EMPTY]
    fact: Fact = cell.fact
    source = comparer.catalogue.source(fact.source)
    return [
        Cell(f"{fact.note}{also}"),
        Cell(cited(source, how)),
        number_cell(Decimal(fact.paragraph)),
    ]


def _reckoned(
    row: MatrixRow, name: DerivedColumn, base: Park | None, comparer: Comparer
) -> list[Cell]:
    """What is reckoned of each park; a place is a number."""
    if name == "rank":
        return [
            _EMPTY if place is None else number_cell(Decimal(place)) for place in rank_places(row)
        ]
    if base is None:
        return [_EMPTY for _ in row.cells]
    reckon = differences if name == "difference" else ratios
    results: Sequence[Result | None] = reckon(row, base.id, comparer)
    return [Cell(found.ranged) if isinstance(found, Derived) else _EMPTY for found in results]
