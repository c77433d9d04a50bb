"""A comparison as a three-line table: parks as columns, terms in the cells, verdicts as notes.

Its cells are text also in a spreadsheet: a number would drop the mark of its source there, and
what stands in one column is of as many units as there are rows. For numbers there is the list
(``comparison_list``).
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from typing import NamedTuple

from parkfacts.compose.comparison.notes import (
    banner_words,
    names_of,
    other_values,
    own_note,
    repeated_note,
    row_notes,
    shown_repeated,
    verdict_words,
)
from parkfacts.compose.comparison.terms import Terms, shared_terms, terms_of
from parkfacts.compose.page.numbering import entries_of, page_numbers
from parkfacts.compose.page.references import met, renumbered
from parkfacts.compose.page.sheet import Cell, Heading, Role, Row, Sheet
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.comparison.against import DERIVED_COLUMNS, DerivedColumn, differences, ratios
from parkfacts.facts.comparison.blanks import blank_parts
from parkfacts.facts.comparison.cells import MatrixCell
from parkfacts.facts.comparison.matrix import Comparison, MatrixRow
from parkfacts.facts.derived.figure import MARK, Derived, Result, with_terms
from parkfacts.facts.marks import mark
from parkfacts.facts.model import Fact, Park
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import Cited
from parkfacts.facts.wording.predicates import beside

NOTHING = "—"
_MOST_UPRIGHT = 6
"""Columns that an upright page holds."""
_NAMED_PARKS = 3
_RECKONING = "推算值由表中数字计算，区间由原数末位的舍入和限定词得出。"


class _Draft(NamedTuple):
    """A cell before sources and notes have their numbers."""

    text: str
    more: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    source: str = ""
    notes: tuple[str, ...] = ()


def comparison_sheet(
    comparison: Comparison,
    comparer: Comparer,
    how: Cited,
    *,
    columns: Collection[DerivedColumn] = (),
    baseline: str = "",
    first_number: int = 1,
) -> Sheet:
    """The comparison for a page, with numbered sources and notes; a blank says so.

    ``columns``: what is reckoned against the ``baseline`` park (its id; empty: the first), where
    the verdict allows it.
    """
    found = drafted_sheet(comparison, comparer, columns=columns, baseline=baseline)
    catalogue = comparer.catalogue
    numbers = page_numbers(found.cited, found.sheet.notes, catalogue, first_number)
    return renumbered(found.sheet, numbers.places(catalogue))._replace(
        sources=entries_of(numbers, how)
    )


class DraftedSheet(NamedTuple):
    """A page whose marks have the numbers of the dataset, and the sources that it names."""

    sheet: Sheet
    cited: tuple[str, ...]
    """Ids of the sources of all figures, then of those in which a blank was looked for."""

    def met(self, catalogue: Catalogue) -> list[str]:
        """All its sources in the order in which a reader meets them, then the others."""
        sources = catalogue.dataset.sources
        seen = [sources[at - 1].id for at in met(self.sheet) if at <= len(sources)]
        return list(dict.fromkeys([*seen, *self.cited]))


def drafted_sheet(
    comparison: Comparison,
    comparer: Comparer,
    *,
    columns: Collection[DerivedColumn] = (),
    baseline: str = "",
) -> DraftedSheet:
    """The same before its sources have their numbers on the page, and without their list."""
    page = _Page(comparison, comparer, base_park(comparison, baseline))
    reckoned = [name for name in DERIVED_COLUMNS if name in columns]
    lines = [(row, page.cells(row, reckoned)) for row in comparison.rows]
    head = page.head(reckoned, [cells for _, cells in lines])
    notes = page.notes([head, *(cells for _, cells in lines)])
    dataset, catalogue = comparer.catalogue.dataset, comparer.catalogue
    at = {note: number for number, note in enumerate(notes, 1)}

    def raised(draft: _Draft) -> str:
        found = sorted(at[note] for note in draft.notes)
        behind = "、".join(map(str, found)) if len(notes) > 1 else ""
        source = mark(catalogue.source_number(draft.source)) if draft.source else ""
        return source + (f"注{behind}" if found else "")

    def cell(draft: _Draft) -> Cell:
        return Cell(draft.text, None, draft.more, draft.terms, raised(draft))

    rows = [Row(row.indicator.id, tuple(map(cell, cells))) for row, cells in lines]
    roles = _roles(len(comparison.parks), len(reckoned))
    sheet = Sheet(
        caption=comparison_caption(comparison.parks),
        head=tuple(
            Heading(one.text, role, wraps=True, centred=role == "cell", marks=raised(one))
            for one, role in zip(head, roles, strict=True)
        ),
        rows=rows,
        notes=tuple(notes),
        origin=f"{dataset.title} {dataset.version}",
        landscape=wants_landscape(comparison, columns),
    )
    return DraftedSheet(sheet, tuple(page.cited()))


def wants_landscape(comparison: Comparison, columns: Collection[DerivedColumn]) -> bool:
    """Whether the table has more columns than an upright page holds."""
    return len(comparison.parks) + len(columns) + 2 > _MOST_UPRIGHT


def base_park(comparison: Comparison, baseline: str) -> Park | None:
    """The park that others are measured against: the named one if it is there, else the first."""
    found = [park for park in comparison.parks if park.id == baseline]
    return next(iter([*found, *comparison.parks]), None)


def title_terms(row: MatrixRow, comparer: Comparer) -> str:
    """What serves for all figures of a row: 亿元，2024年; the unit where a figure goes without."""
    if not _has_facts(row):
        return ""
    unit = row.unit if _goes_without_unit(row) else ""
    return "，".join(part for part in (unit, *shared_terms(row, comparer.catalogue)) if part)


def figure_in_row(fact: Fact, row: MatrixRow) -> str:
    """The figure under the row's unit: without it where all figures of the row go without."""
    return labels.figure_under(fact, row.unit) if _goes_without_unit(row) else labels.figure(fact)


def _goes_without_unit(row: MatrixRow) -> bool:
    """Whether the unit stands at the title: then no figure has it, else each has."""
    facts = [cell.fact for cell in row.cells if cell.fact]
    return all(labels.figure_under(fact, row.unit) != labels.figure(fact) for fact in facts)


class _Page:
    """Makes head and cells of the sheet, each with the notes that it points to."""

    def __init__(self, comparison: Comparison, comparer: Comparer, base: Park | None) -> None:
        self._comparison, self._comparer = comparison, comparer
        self._base = base
        self._banners = {banner.parks: banner_words(banner) for banner in comparison.banners}
        self._retold: dict[str, list[str]] = {}
        self._loose = [repeated_note(one, comparer) for one in shown_repeated(comparison)]
        for one, note in zip(shown_repeated(comparison), self._loose, strict=True):
            for fact in one.facts:
                self._retold.setdefault(fact, []).append(note)

    def head(
        self, reckoned: Sequence[DerivedColumn], lines: Sequence[Sequence[_Draft]]
    ) -> list[_Draft]:
        """Parks that lie in each other point to the note that says so."""
        drafts = [_Draft("指标")]
        for park in self._comparison.parks:
            notes = [note for parks, note in self._banners.items() if park.id in parks]
            drafts.append(_Draft(park.name, notes=tuple(notes)))
        heads = derived_heads(self._base)
        for at, name in enumerate(reckoned, len(drafts)):
            filled = any(cells[at].text != NOTHING for cells in lines)
            drafts.append(_Draft(heads[name], notes=(_RECKONING,) if filled else ()))
        return [*drafts, _Draft("可比性")]

    def cells(self, row: MatrixRow, reckoned: Sequence[DerivedColumn]) -> list[_Draft]:
        """The cells of a row."""
        shared = shared_terms(row, self._comparer.catalogue) if _has_facts(row) else Terms()
        terms = title_terms(row, self._comparer)
        drafts = [_Draft(row.indicator.name, terms=(terms,) if terms else ())]
        others = other_values(row, self._comparison, self._comparer)
        also = f"另有：{'；'.join(others.values())}。"
        for cell in row.cells:
            draft = self._cell(cell, row, shared)
            more = (also,) if cell.park in others else ()
            drafts.append(draft._replace(notes=(*draft.notes, *more)))
        drafts += [self._reckoned(row, name) for name in reckoned]
        notes = row_notes(row, self._comparer)
        shown = {cell.park for cell in row.cells if cell.fact}
        notes += [note for parks, note in self._banners.items() if shown.issuperset(parks)]
        return [*drafts, _Draft(verdict_words(row), notes=tuple(notes))]

    def notes(self, lines: Sequence[Sequence[_Draft]]) -> list[str]:
        """All notes in the order in which cells point to them, then those that none points to."""
        pointed = [note for line in lines for cell in line for note in cell.notes]
        loose = [f"{note.removesuffix('。')}。" for note in self._comparison.notes]
        return list(dict.fromkeys([*pointed, *self._loose, *loose]))

    def cited(self) -> list[str]:
        """Ids of the sources of all figures, then of those in which a blank was looked for."""
        cells = [cell for row in self._comparison.rows for cell in row.cells]
        cited = [cell.fact.source for cell in cells if cell.fact]
        # A blank with values of other periods names no source: the note on them does.
        return cited + [name for cell in cells if not cell.others for name in cell.looked_through]

    def _cell(self, cell: MatrixCell, row: MatrixRow, shared: Terms) -> _Draft:
        fact, catalogue = cell.fact, self._comparer.catalogue
        if fact is None:
            numbers = {one: mark(catalogue.source_number(one)) for one in cell.looked_through}
            text, why = blank_parts(cell, numbers)
            return _Draft(text, terms=(why,) if why else ())
        notes = list(self._retold.get(fact.id, ()))
        if note := own_note(fact, self._comparer):
            notes.append(f"{note}。")
        terms = tuple(term for term in terms_of(fact, catalogue).beside(shared) if term)
        return _Draft(figure_in_row(fact, row), (), terms, fact.source, tuple(notes))

    def _reckoned(self, row: MatrixRow, name: DerivedColumn) -> _Draft:
        """A line for each park of which it may be said."""
        lines = list(self._lines(row, name))
        if not lines:
            return _Draft(NOTHING)
        blank = name == "rank" and any(cell.fact is None for cell in row.cells)
        terms = (f"有数的{len(lines)}个中",) if blank else ()
        return _Draft(lines[0], tuple(lines[1:]), terms)

    def _lines(self, row: MatrixRow, name: DerivedColumn) -> Iterator[str]:
        if self._base is None:
            return
        names = names_of(row, self._comparer)
        if name == "rank":
            for place in row.verdict.ranking:
                yield beside(names[place.fact], f"第{place.place}")
            return
        in_title = _goes_without_unit(row)
        reckon = differences if name == "difference" else ratios
        results: Sequence[Result | None] = reckon(row, self._base.id, self._comparer)
        for cell, found in zip(row.cells, results, strict=True):
            if cell.fact and isinstance(found, Derived):
                told = found.under(row.unit) if in_title else found.text
                yield beside(names[cell.fact.id], with_terms(told, found.spread))


def derived_heads(base: Park | None) -> dict[DerivedColumn, str]:
    """The heads of what is reckoned; a place is one among the parks of the table only."""
    name = labels.short_name(base) if base else ""
    return {
        "difference": f"与{name}之差（{MARK}）",
        "ratio": f"为{name}的倍数（{MARK}）",
        "rank": f"表内位次（{MARK}）",
    }


def _roles(parks: int, derived: int) -> list[Role]:
    roles: list[Role] = ["indicator"]
    roles += ["cell"] * parks
    roles += ["derived"] * derived
    roles += ["verdict"]
    return roles


def _has_facts(row: MatrixRow) -> bool:
    return any(cell.fact for cell in row.cells)


def comparison_caption(parks: Sequence[Park]) -> str:
    """Whose table it is, by the first parks."""
    named = "、".join(park.name for park in parks[:_NAMED_PARKS])
    whose = f"{named}等{len(parks)}个园区" if len(parks) > _NAMED_PARKS else named
    return f"{whose}主要指标对比"
