"""Parks beside each other: indicators as rows, each with its verdict, and what must be said first.

Nothing is added up, and a blank stays a blank: it names the sources that were looked through.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import NamedTuple

from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.cells import MatrixCell, Policy, shown_facts
from parkfacts.facts.marks import mark
from parkfacts.facts.model import Family, Indicator, Park
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.progress import Progress, part_of, untold, watched
from parkfacts.facts.verdict.comparer import Comparer, RowVerdict
from parkfacts.facts.verdict.park_relations import ParkRelation
from parkfacts.facts.verdict.row_reasons import SOME_COMPARABLE
from parkfacts.facts.verdict.verdict import Verdict

MOST_PARKS = 8
_LAID_OUT = 0.3
"""The share of comparing that is done when the rows stand."""


class ComparisonQuery(NamedTuple):
    """What of a comparison is to be seen."""

    period: Policy = "nearest"
    only_comparable: bool = False
    """Only rows of which at least two parks may be compared."""
    only_full: bool = False
    """Only rows for which every park shows a figure."""
    families: frozenset[str] = frozenset()
    """Ids; empty: all."""
    indicators: frozenset[str] = frozenset()
    """Ids; empty: all."""
    chosen: Mapping[tuple[str, str], str] = {}
    """Ids of facts that a reader picked, by park and indicator."""


class MatrixRow(NamedTuple):
    """An indicator over all parks, in the order of the columns."""

    indicator: Indicator
    family: Family
    unit: str
    """The unit as written where all figures have it, else the base unit."""
    cells: tuple[MatrixCell, ...]
    verdict: RowVerdict


class Banner(NamedTuple):
    """Two parks of which one holds the other, or which overlap: never to be added up."""

    parks: tuple[str, str]
    text: str
    relation: ParkRelation
    overlap: str
    """How they lie and who says so: of the text what is before the advice."""


class RepeatedFigure(NamedTuple):
    """A figure that is told twice, of one of the parks or of what stands in two of them."""

    park: str
    indicator: Indicator
    facts: tuple[str, str]
    verdict: Verdict

    @property
    def conflict(self) -> bool:
        """Whether no true value fits both; else they agree."""
        return "conflict" in self.verdict.codes


class Related(NamedTuple):
    """A family of which several parks tell something, though not the same."""

    family: Family
    indicators: tuple[tuple[str, tuple[Indicator, ...]], ...]
    """Park id, and the indicators that it has."""


class Comparison(NamedTuple):
    """The whole comparison."""

    parks: tuple[Park, ...]
    rows: tuple[MatrixRow, ...]
    banners: tuple[Banner, ...] = ()
    retold: tuple[RepeatedFigure, ...] = ()
    related: tuple[Related, ...] = ()
    """Told only where no row has figures of two parks."""
    notes: tuple[str, ...] = ()
    """About the data, for a page too: nothing of a park is known, nothing is in common."""
    remarks: tuple[str, ...] = ()
    """About the wish, for whoever made it: a park named twice, too many parks or too few."""


def compare_parks(
    parks: Sequence[Park],
    comparer: Comparer,
    index: FactIndex,
    wanted: ComparisonQuery = ComparisonQuery(),  # noqa: B008 - immutable
    told: Progress = untold,
) -> Comparison:
    """Two to eight parks beside each other; of fewer or more as much as is possible, and why."""
    columns, remarks = _columns(parks)
    have = {park.id: index.of_park(park.id) for park in columns}
    notes: list[str] = [
        Phrase("未收录{park}本级数据", park=park.name) for park in columns if not have[park.id]
    ]
    having = Counter(indicator for found in have.values() for indicator in found)
    every = _in_order(having, comparer)
    chosen = [indicator for indicator in every if _is_chosen(indicator, wanted)]
    rows = [
        _row(indicator, columns, comparer, index, wanted)
        for indicator in watched(chosen, part_of(told, 0, _LAID_OUT))
    ]
    related: tuple[Related, ...] = ()
    if len(columns) > 1 and not any(having[indicator.id] > 1 for indicator in chosen):
        if any(count > 1 for count in having.values()):
            notes.append(Phrase("所选范围内没有这些园区共有的指标"))
        else:
            notes.append(Phrase("这些园区没有共同的指标"))
        related = tuple(_related(rows, columns))
    rows = [row for row in rows if _passes(row, wanted)]
    pairs = list(combinations(columns, 2))
    return Comparison(
        columns,
        tuple(rows),
        tuple(_banners(pairs, comparer)),
        tuple(_retold(columns, rows, wanted, comparer, index, part_of(told, _LAID_OUT, 1))),
        related,
        tuple(notes),
        tuple(remarks),
    )


def _columns(parks: Sequence[Park]) -> tuple[tuple[Park, ...], list[str]]:
    """Each park once and at most eight, with what is to be said of that."""
    known = {park.id: park for park in parks}
    twice = [park.name for park in known.values() if parks.count(park) > 1]
    remarks: list[str] = [Phrase("{park}写了不止一次，只列一次", park=name) for name in twice]
    columns = tuple(known.values())
    if len(columns) > MOST_PARKS:
        left = joined("、", [park.name for park in columns[MOST_PARKS:]])
        text = Phrase("一次至多对比 {most} 个园区，未列：{left}", most=MOST_PARKS, left=left)
        remarks.append(text)
    if len(columns) < 2:
        remarks.append(Phrase("再选一个园区才能对比"))
    return columns[:MOST_PARKS], remarks


def _is_chosen(indicator: Indicator, wanted: ComparisonQuery) -> bool:
    in_family = not wanted.families or indicator.family in wanted.families
    return in_family and (not wanted.indicators or indicator.id in wanted.indicators)


def _in_order(told: Counter[str], comparer: Comparer) -> list[Indicator]:
    """The indicators by family; what several parks tell comes first, else the dataset's order.

    ``told``: of each indicator, how many parks have facts. The order asks neither for the period
    nor for what is shown, so that no row moves when those are changed.
    """
    dataset = comparer.catalogue.dataset
    found = [indicator for indicator in dataset.indicators if indicator.id in told]
    shared = {indicator.family for indicator in found if told[indicator.id] > 1}
    families = {
        family.id: (family.id not in shared, at) for at, family in enumerate(dataset.families)
    }
    return sorted(found, key=lambda one: (families[one.family], told[one.id] < 2))


def _row(
    indicator: Indicator,
    parks: Sequence[Park],
    comparer: Comparer,
    index: FactIndex,
    wanted: ComparisonQuery,
) -> MatrixRow:
    columns = [index.figures(park.id, indicator.id) for park in parks]
    picks = wanted.chosen
    chosen = [picks.get((park.id, indicator.id)) for park in parks] if picks else ()
    shown = shown_facts(columns, wanted.period, chosen)
    cells = tuple(
        [
            MatrixCell(park.id, fact, figures.others(fact))
            if fact
            else MatrixCell(park.id, None, tuple(figures.facts), index.looked_through(park.id))
            for park, figures, fact in zip(parks, columns, shown, strict=True)
        ]
    )
    there = [fact for fact in shown if fact is not None]
    units = {fact.quantity.unit for fact in there}
    return MatrixRow(
        indicator,
        comparer.catalogue.family_named(indicator.family),
        units.pop() if len(units) == 1 else indicator.unit,
        cells,
        comparer.row(there),
    )


def _passes(row: MatrixRow, wanted: ComparisonQuery) -> bool:
    if wanted.only_comparable and row.verdict.word not in SOME_COMPARABLE:
        return False
    return not wanted.only_full or all(cell.fact is not None for cell in row.cells)


def _banners(pairs: Iterable[tuple[Park, Park]], comparer: Comparer) -> Iterator[Banner]:
    for one, other in pairs:
        found = comparer.park_relation(one.id, other.id)
        if found.lie in ("inside", "overlap"):
            told = [found.note]
            if found.source:
                number = mark(comparer.catalogue.source_number(found.source))
                told.append(
                    Phrase("{source}第{paragraph}段", source=number, paragraph=found.paragraph)
                )
            text = found.text
            if why := joined("，", told):
                text = Phrase("{told}（{terms}）", told=text, terms=why)
            words = Phrase("{overlap}，两者的数不能相加", overlap=text)
            yield Banner((one.id, other.id), words, found, text)


def _retold(
    parks: Sequence[Park],
    rows: Sequence[MatrixRow],
    wanted: ComparisonQuery,
    comparer: Comparer,
    index: FactIndex,
    told: Progress,
) -> Iterator[RepeatedFigure]:
    """Figures told more than once: those of the rows, and of what stands in two of the parks."""
    shown = {row.indicator.id for row in rows}
    own = {park.id for park in parks}
    rank_places = dict.fromkeys(park.id for park in parks)
    for one, other in combinations(parks, 2):
        rank_places |= dict.fromkeys(comparer.common_parts(one.id, other.id))
    for at, park_id in enumerate(rank_places):
        share = part_of(told, at / len(rank_places), (at + 1) / len(rank_places))
        for pair in watched(index.of_one_time(park_id), share):
            indicator = comparer.catalogue.indicator(pair[0])
            asked = indicator.id in shown if park_id in own else _is_chosen(indicator, wanted)
            verdict = comparer.verdict(*pair) if asked else None
            if verdict and verdict.relation == "told-twice":
                yield RepeatedFigure(park_id, indicator, (pair[0].id, pair[1].id), verdict)


def _related(rows: Sequence[MatrixRow], parks: Sequence[Park]) -> Iterator[Related]:
    """Families of which at least two parks tell something."""
    families = {row.family.id: row.family for row in rows}
    for family in families.values():
        having = []
        for at, park in enumerate(parks):
            told = tuple(
                row.indicator for row in rows if row.family.id == family.id and row.cells[at].facts
            )
            if told:
                having.append((park.id, told))
        if len(having) > 1:
            yield Related(family, tuple(having))
