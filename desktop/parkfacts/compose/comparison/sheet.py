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
    closed,
    names_of,
    other_values,
    own_note,
    repeated_note,
    row_notes,
    shown_repeated,
    verdict_words,
)
from parkfacts.compose.comparison.terms import (
    Terms,
    figure_in_row,
    goes_without_unit,
    has_facts,
    shared_terms,
    terms_of,
    title_terms,
)
from parkfacts.compose.page.captions import comparison_caption
from parkfacts.compose.page.layout import turned
from parkfacts.compose.page.numbering import entries_of, page_numbers
from parkfacts.compose.page.references import met, renumbered
from parkfacts.compose.page.sheet import Cell, Heading, Role, Row, Sheet, note_mark
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.comparison.against import DERIVED_COLUMNS, DerivedColumn, differences, ratios
from parkfacts.facts.comparison.blanks import blank_parts
from parkfacts.facts.comparison.cells import MatrixCell
from parkfacts.facts.comparison.matrix import Comparison, MatrixRow
from parkfacts.facts.derived.figure import MARK, Derived, Result, with_terms
from parkfacts.facts.marks import mark
from parkfacts.facts.model import Park
from parkfacts.facts.phrase import Phrase, joined, listed
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import Cited
from parkfacts.facts.wording.predicates import beside

NOTHING = "—"
_RECKONING = Phrase("推算值由表中数字计算，区间由原数末位的舍入和限定词得出。")


class _Draft(NamedTuple):
    """A cell before sources and notes have their numbers."""

    text: str
    more: tuple[str, ...] = ()
    terms: tuple[str, ...] = ()
    source: str = ""
    notes: tuple[str, ...] = ()
    short: str = ""
    """Of a head: its short name."""


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
    drafts = [*head, *(draft for _, cells in lines for draft in cells)]
    pointed = {note for draft in drafts for note in draft.notes}
    marks = {note: note_mark(at) for at, note in enumerate(notes, 1) if note in pointed}

    def raised(draft: _Draft) -> str:
        found = [one for note, one in marks.items() if note in draft.notes]
        source = mark(catalogue.source_number(draft.source)) if draft.source else ""
        return f"{source}{''.join(found)}"

    def cell(draft: _Draft) -> Cell:
        return Cell(draft.text, None, draft.more, draft.terms, raised(draft))

    rows = [Row(row.indicator.id, tuple(map(cell, cells))) for row, cells in lines]
    roles = _roles(len(comparison.parks), len(reckoned))
    sheet = Sheet(
        caption=comparison_caption(comparison.parks),
        head=tuple(
            Heading(
                one.text,
                role,
                wraps=True,
                centred=role == "cell",
                marks=raised(one),
                short=one.short,
            )
            for one, role in zip(head, roles, strict=True)
        ),
        rows=rows,
        notes=tuple(_marked(marks.get(note, ""), note) for note in notes),
        origin=f"{dataset.title} {dataset.version}",
    )
    return DraftedSheet(turned(sheet), tuple(page.cited()))


def base_park(comparison: Comparison, baseline: str) -> Park | None:
    """The park that others are measured against: the named one if it is there, else the first."""
    found = [park for park in comparison.parks if park.id == baseline]
    return next(iter([*found, *comparison.parks]), None)


class _Page:
    """Makes head and cells of the sheet, each with the notes that it points to."""

    def __init__(self, comparison: Comparison, comparer: Comparer, base: Park | None) -> None:
        self._comparison, self._comparer = comparison, comparer
        self._base = base
        self._banners = {banner.parks: banner_words(banner) for banner in comparison.banners}
        self._others = {
            row.indicator.id: other_values(row, comparison, comparer) for row in comparison.rows
        }
        self._also = self._other_values()
        self._retold: dict[str, list[str]] = {}
        self._loose = [repeated_note(one, comparer) for one in shown_repeated(comparison)]
        for one, note in zip(shown_repeated(comparison), self._loose, strict=True):
            for fact in one.facts:
                self._retold.setdefault(fact, []).append(note)

    def head(
        self, reckoned: Sequence[DerivedColumn], lines: Sequence[Sequence[_Draft]]
    ) -> list[_Draft]:
        """Parks that lie in each other point to the note that says so."""
        drafts = [_Draft(Phrase("指标"))]
        for park in self._comparison.parks:
            notes = [note for parks, note in self._banners.items() if park.id in parks]
            short = labels.short_name(park)
            drafts.append(_Draft(park.name, notes=tuple(notes), short=short))
        heads = derived_heads(self._base)
        for at, name in enumerate(reckoned, len(drafts)):
            filled = any(cells[at].text != NOTHING for cells in lines)
            drafts.append(_Draft(heads[name], notes=(_RECKONING,) if filled else ()))
        return [*drafts, _Draft(Phrase("可比性"))]

    def cells(self, row: MatrixRow, reckoned: Sequence[DerivedColumn]) -> list[_Draft]:
        """The cells of a row."""
        shared = shared_terms(row, self._comparer.catalogue) if has_facts(row) else Terms()
        terms = title_terms(row, self._comparer.catalogue)
        drafts = [_Draft(row.indicator.name, terms=(terms,) if terms else ())]
        others = self._others[row.indicator.id]
        for cell in row.cells:
            draft = self._cell(cell, row, shared)
            more = (self._also,) if cell.park in others else ()
            drafts.append(draft._replace(notes=(*draft.notes, *more)))
        drafts += [self._reckoned(row, name) for name in reckoned]
        notes = row_notes(row, self._comparer)
        shown = {cell.park for cell in row.cells if cell.fact}
        notes += [note for parks, note in self._banners.items() if shown.issuperset(parks)]
        return [*drafts, _Draft(verdict_words(row), notes=tuple(notes))]

    def notes(self, lines: Sequence[Sequence[_Draft]]) -> list[str]:
        """All notes in the order in which cells point to them, then those that none points to."""
        pointed = [note for line in lines for cell in line for note in cell.notes]
        loose = map(closed, self._comparison.notes)
        return list(dict.fromkeys([*pointed, *self._loose, *loose]))

    def cited(self) -> list[str]:
        """Ids of the sources of all figures, then of those in which a blank was looked for."""
        cells = [cell for row in self._comparison.rows for cell in row.cells]
        cited = [cell.fact.source for cell in cells if cell.fact]
        # A blank with values of other periods names no source: the note on them does.
        return cited + [name for cell in cells if not cell.others for name in cell.looked_through]

    def _other_values(self) -> str:
        """What else the parks have, in one note for all rows, each by its name."""
        told = [
            (row.indicator.name, joined("；", values))
            for row in self._comparison.rows
            if (values := self._others[row.indicator.id].values())
        ]
        if len(told) == 1:
            return Phrase("另有：{values}。", values=told[0][1])
        each = [Phrase("{name}，{values}。", name=name, values=values) for name, values in told]
        return Phrase("另有：{values}", values=listed(each))

    def _cell(self, cell: MatrixCell, row: MatrixRow, shared: Terms) -> _Draft:
        fact, catalogue = cell.fact, self._comparer.catalogue
        if fact is None:
            numbers = {one: mark(catalogue.source_number(one)) for one in cell.looked_through}
            text, why = blank_parts(cell, numbers)
            return _Draft(text, terms=(why,) if why else ())
        notes = list(self._retold.get(fact.id, ()))
        if note := own_note(fact, self._comparer):
            notes.append(closed(note))
        terms = tuple(term for term in terms_of(fact, catalogue).beside(shared) if term)
        return _Draft(figure_in_row(fact, row), (), terms, fact.source, tuple(notes))

    def _reckoned(self, row: MatrixRow, name: DerivedColumn) -> _Draft:
        """A line for each park of which it may be said."""
        lines = list(self._lines(row, name))
        if not lines:
            return _Draft(NOTHING)
        blank = name == "rank" and any(cell.fact is None for cell in row.cells)
        terms = (Phrase("有数的{n}个中", n=len(lines)),) if blank else ()
        return _Draft(lines[0], tuple(lines[1:]), terms)

    def _lines(self, row: MatrixRow, name: DerivedColumn) -> Iterator[str]:
        if self._base is None:
            return
        names = names_of(row, self._comparer)
        if name == "rank":
            for place in row.verdict.ranking:
                yield beside(names[place.fact], Phrase("第{place}", place=place.place))
            return
        in_title = goes_without_unit(row)
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
        "difference": Phrase("与{name}之差（{mark}）", name=name, mark=MARK),
        "ratio": Phrase("为{name}的倍数（{mark}）", name=name, mark=MARK),
        "rank": Phrase("表内位次（{mark}）", mark=MARK),
    }


def _marked(sign: str, note: str) -> str:
    """A note behind the mark by which cells point to it."""
    return Phrase("{mark}{sentence}", mark=sign, sentence=note) if sign else note


def _roles(parks: int, derived: int) -> list[Role]:
    roles: list[Role] = ["indicator"]
    roles += ["cell"] * parks
    roles += ["derived"] * derived
    roles += ["verdict"]
    return roles
