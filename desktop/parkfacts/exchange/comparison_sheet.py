"""A comparison as a sheet: parks as columns, figures with period and scope, verdicts as notes."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.exchange.cells import Cell, Heading, Sheet
from parkfacts.exchange.cells import Row as Line
from parkfacts.exchange.source_marks import entries_of, on_page, page_numbers
from parkfacts.facts import labels
from parkfacts.facts.citation import Style
from parkfacts.facts.compare import Comparer
from parkfacts.facts.comparison import (
    Comparison,
    Row,
    blank_words,
    differences,
    places,
    ratios,
)
from parkfacts.facts.comparison_cells import Cell as Column
from parkfacts.facts.derived import MARK, Derived, Result
from parkfacts.facts.model import Fact

_NOTHING = "—"


def comparison_sheet(
    comparison: Comparison,
    comparer: Comparer,
    style: Style,
    *,
    derive: bool = False,
    baseline: str = "",
) -> Sheet:
    """The comparison for a page. Sources are numbered as in the sheet; a blank says so.

    ``derive``: with difference and ratio against the ``baseline`` park (its id; empty: the first)
    and the rank, where the verdict allows them.
    """
    notes = notes_of(comparison)
    catalogue = comparer.catalogue
    numbers = page_numbers(_cited(comparison), notes, catalogue)
    marks = numbers.marks()
    base = baseline or (comparison.parks[0].id if comparison.parks else "")
    head = [Heading("指标", wraps=True)]
    head += [Heading(park.name, wraps=True) for park in comparison.parks]
    if derive:
        name = next((park.name for park in comparison.parks if park.id == base), "")
        head += [Heading(f"与{name}之差（{MARK}）", wraps=True),
                 Heading(f"为{name}的倍数（{MARK}）", wraps=True), Heading("位次")]  # fmt: skip
    head.append(Heading("可比性", wraps=True))
    lines = []
    for row in comparison.rows:
        cells = [_title(row), *(_cell(one, row, marks) for one in row.cells)]
        if derive:
            cells += _derived(row, comparison, comparer, base)
        cells.append(on_page(f"{row.verdict.word}：{row.verdict.line}", marks, catalogue))
        lines.append(Line(row.indicator.id, tuple(map(Cell, cells))))
    dataset = catalogue.dataset
    return Sheet(
        caption=f"{'、'.join(park.name for park in comparison.parks)}对比",
        head=tuple(head),
        rows=lines,
        notes=tuple(on_page(note, marks, catalogue) for note in notes),
        sources=entries_of(numbers, style),
        origin=f"{dataset.title} {dataset.version}",
    )


def notes_of(comparison: Comparison) -> tuple[str, ...]:
    """What a reader of the page alone must know: overlaps, then the reasons of each row.

    Sources are numbered as in the dataset.
    """
    notes = [*comparison.notes, *(banner.text for banner in comparison.banners)]
    for retold in comparison.retold:
        notes += [f"{retold.indicator.name}：{one.text}" for one in retold.verdict.reasons]
    told: dict[str, list[str]] = {}
    for row in comparison.rows:
        for reason in row.verdict.verdict.reasons:
            if row.verdict.word != "无对象" and reason.code != "not-divisible":
                told.setdefault(reason.text, []).append(row.indicator.name)
    notes += [f"{'、'.join(names)}：{text}" for text, names in told.items()]
    return tuple(dict.fromkeys(notes))


def one_period(row: Row) -> str:
    """The period of all figures of a row; empty where they differ."""
    periods = {labels.period_with_basis(cell.fact) for cell in row.cells if cell.fact}
    return periods.pop() if len(periods) == 1 else ""


def figure_with_terms(fact: Fact, *, period: bool) -> str:
    """The figure with what must stand beside it: period where it differs, scope, status."""
    terms = [
        labels.period_with_basis(fact) if period else "",
        labels.scope(fact),
        "" if fact.status == "actual" else labels.STATUS_WORDS[fact.status],
    ]
    said = "；".join(term for term in terms if term)
    return f"{labels.figure(fact)}（{said}）" if said else labels.figure(fact)


def _cited(comparison: Comparison) -> list[str]:
    """Ids of the sources of all figures, then of those in which a blank was looked for."""
    cells = [cell for row in comparison.rows for cell in row.cells]
    cited = [cell.fact.source for cell in cells if cell.fact]
    return cited + [name for cell in cells for name in cell.looked_through]


def _title(row: Row) -> str:
    terms = "，".join(part for part in (row.unit, one_period(row)) if part)
    return f"{row.indicator.name}（{terms}）" if terms else row.indicator.name


def _cell(cell: Column, row: Row, marks: dict[str, str]) -> str:
    if cell.fact is None:
        return blank_words(cell, marks)
    return figure_with_terms(cell.fact, period=not one_period(row)) + marks[cell.fact.source]


def _derived(row: Row, comparison: Comparison, comparer: Comparer, base: str) -> list[str]:
    """Difference and ratio of each other park, and all places."""
    names = {park.id: labels.short_name(park) for park in comparison.parks}
    ranked = [
        f"{names[cell.park]}{place}"
        for cell, place in zip(row.cells, places(row), strict=True)
        if place is not None
    ]
    return [
        _listed(row, differences(row, base, comparer), names),
        _listed(row, ratios(row, base, comparer), names),
        "；".join(ranked) or _NOTHING,
    ]


def _listed(row: Row, results: Sequence[Result | None], names: dict[str, str]) -> str:
    told = [
        f"{names[cell.park]}{found.text}"
        for cell, found in zip(row.cells, results, strict=True)
        if isinstance(found, Derived)
    ]
    return "；".join(told) or _NOTHING
