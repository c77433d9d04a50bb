"""What the page of a comparison shows: decisions without a widget."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QCoreApplication

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.chart.choice import telling_fact
from parkfacts.facts.comparison.matrix import (
    Comparison,
    ComparisonQuery,
    compare_parks,
)
from parkfacts.facts.comparison.suggestions import Suggestion, suggestions
from parkfacts.facts.model import Park
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.progress import Progress, part_of, untold, watched
from parkfacts.facts.search.table import FactTable, Filter
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.wording import labels
from parkfacts.models.source_names import naming
from parkfacts.models.translation import on_screen

_FIRST_PARKS = 3
_REMARKS_AT_MOST = 20
_COMPARED = 0.6
"""The share of the work that is done when the parks are compared."""


class Remarks(NamedTuple):
    """What must be known of a comparison, and what may be: figures that agree."""

    urgent: tuple[str, ...]
    agreeing: tuple[str, ...]


class Findings(NamedTuple):
    """A comparison with all that the page says of it and that takes long to find."""

    comparison: Comparison
    remarks: Remarks
    suggested: Sequence[Suggestion]
    first: tuple[str, ...]
    """Ids of parks to begin with, where none are compared."""


NOTHING = Findings(Comparison((), ()), Remarks((), ()), (), ())


def findings(
    parks: Sequence[Park],
    comparer: Comparer,
    index: FactIndex,
    wanted: ComparisonQuery,
    told: Progress = untold,
) -> Findings:
    """Compare parks, and find what is to be said of it. Of many facts not for the UI thread."""
    catalogue = comparer.catalogue
    found = compare_parks(parks, comparer, index, wanted, part_of(told, 0, _COMPARED))
    remarks = remarks_of(found, catalogue, part_of(told, _COMPARED, 1))
    for row in found.rows:
        _ = row.verdict.word  # the status bar counts them
    suggested = suggestions(found.parks, comparer, index)
    return Findings(found, remarks, suggested, () if parks else first_parks(catalogue))


def remarks_of(found: Comparison, catalogue: Catalogue, told: Progress = untold) -> Remarks:
    """Overlaps, figures told twice, what became of the wish."""
    urgent = [*found.remarks, *found.notes, *(banner.text for banner in found.banners)]
    agreeing: list[str] = []
    for repeated in watched(found.retold, told):
        words = Phrase(
            "{park}{indicator}：{why}",
            park=labels.short_name(catalogue.park(repeated.park)),
            indicator=repeated.indicator.name,
            why=joined("；", [one.text for one in repeated.verdict.reasons]),
        )
        (urgent if repeated.conflict else agreeing).append(words)
    return Remarks(tuple(urgent), tuple(agreeing))


def said(remarks: Remarks, catalogue: Catalogue) -> list[str]:
    """The remarks on screen, the urgent ones first; of very many so many as can be read."""
    named, told = naming(catalogue), [*remarks.urgent, *remarks.agreeing]
    lines = [on_screen(line, named) for line in told[:_REMARKS_AT_MOST]]
    if left := len(told) - len(lines):
        text = QCoreApplication.translate("presenter", "另有 {n} 条", "", left)
        lines.append(text.format(n=left))
    return lines


def narrowed(
    query: ComparisonQuery, words: str, table: FactTable, parks: Sequence[Park]
) -> ComparisonQuery:
    """The query for those indicators alone of which the words find a figure of one of the parks.

    It is the search of the table of facts: 计划 finds what is planned. Of many facts not for the
    UI thread.
    """
    if not words.strip():
        return query
    shown = {park.id for park in parks}
    hits = zip(table.facts, table.mask(Filter(query=words)), strict=True)
    found = frozenset(fact.indicator for fact, hit in hits if hit and fact.park in shown)
    return query._replace(indicators=found or frozenset({""}))


def first_parks(catalogue: Catalogue) -> tuple[str, ...]:
    """Ids of three parks that have one figure for one period, to begin with."""
    telling = telling_fact(catalogue)
    if telling is None:
        return ()
    alike = [
        fact.park
        for fact in catalogue.facts
        if fact.indicator == telling.indicator and fact.period.label == telling.period.label
    ]
    return tuple(dict.fromkeys(alike))[:_FIRST_PARKS]


def invitation(parks: Sequence[str], catalogue: Catalogue) -> str:
    """What the button says that checks some parks to begin with."""
    names = [labels.short_name(catalogue.park(park)) for park in parks]
    return Phrase("试试：{parks}", parks=joined("、", names))
