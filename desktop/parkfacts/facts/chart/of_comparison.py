"""The chart of a comparison: a panel for each indicator, a bar for each park that has a figure.

A park without a figure is named in words and never drawn as zero; where the figures may not be
compared, the panel says so before it is read.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Hashable, Iterable, Iterator, Sequence

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.by_length import NOT_OF_ONE_LENGTH, set_apart
from parkfacts.facts.chart.parts import (
    base,
    ends_of,
    in_one_line,
    including,
    mark_notes,
    mark_of,
    numbered,
    scope_alone,
    source_line,
    source_numbers,
    with_field,
)
from parkfacts.facts.chart.spec import SEPARATOR, Bar, Chart, Form, Panel, in_brackets
from parkfacts.facts.comparison.blanks import other_periods
from parkfacts.facts.comparison.cells import MatrixCell
from parkfacts.facts.comparison.matrix import Comparison, MatrixRow
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.quantity.unit_words import unit_words
from parkfacts.facts.quantity.units import resolve
from parkfacts.facts.scope import area_of_share, is_share
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.contradictions import claim_against
from parkfacts.facts.verdict.row_reasons import ALL_COMPARABLE, SOME_COMPARABLE, WORDS
from parkfacts.facts.verdict.verdict import Reason
from parkfacts.facts.wording import labels

MOST_PANELS = 6
"""More are no longer one picture."""
_WHOLE = 100
_SEEN = frozenset({"includes", "period-inferred"})
"""Cautions that stand beside each bar."""
_OF_SOME = frozenset({"no-bounds", "no-difference-bound", "not-separable"})
_BARRING = frozenset({"side_by_side", "difference", "rank"})


def comparison_chart(
    comparison: Comparison, comparer: Comparer, indicators: Collection[str] = ()
) -> Chart:
    """Panels of the rows whose indicators are named, else of those that may be compared.

    In the order of the rows and at most ``MOST_PANELS``; a note says how many more there are.
    """
    wanted = [row for row in comparison.rows if _is_wanted(row, indicators)]
    rows = wanted[:MOST_PANELS]
    panels = tuple(_RowPanel(row, comparer.catalogue).panel for row in rows)
    facts = [cell.fact for row in rows for cell in row.cells if cell.fact]
    more = len(wanted) - len(rows)
    notes: list[str] = []
    if more:
        text = Phrase("仅画前 {most} 个指标，另有 {more} 个未画", most=MOST_PANELS, more=more)
        notes.append(text)
    against = list(_against(rows, comparer))
    notes += mark_notes(panels, facts)
    numbers = source_numbers([*facts, *(claim for claim, _ in against)], comparer.catalogue)
    notes += [
        claim_against(claim, fact, comparer.catalogue, numbers.__getitem__)
        for claim, fact in against
    ]
    sources = source_line(numbers, comparer.catalogue)
    return Chart(panels, tuple(notes), sources, aligned=True, sources=numbered(numbers))


def _is_wanted(row: MatrixRow, indicators: Collection[str]) -> bool:
    if indicators:
        return row.indicator.id in indicators and any(cell.fact for cell in row.cells)
    return row.verdict.word in SOME_COMPARABLE


def _against(rows: Iterable[MatrixRow], comparer: Comparer) -> Iterator[tuple[Claim, Fact]]:
    """Claims for one of a row's parks that another one's figure contradicts."""
    for row in rows:
        facts = {cell.park: cell.fact for cell in row.cells if cell.fact}
        for fact in facts.values():
            for claim in comparer.claims_against(fact):
                if claim.park != fact.park and claim.park in facts:
                    yield claim, fact


class _RowPanel:
    """A row of the comparison as a panel."""

    def __init__(self, row: MatrixRow, catalogue: Catalogue) -> None:
        self.row, self.catalogue = row, catalogue
        facts = [cell.fact for cell in row.cells if cell.fact]
        self.groups = set_apart(_by_place(facts, row), catalogue)
        self.facts = [fact for _, told in self.groups for fact in told]
        self.parks = {cell.park: at for at, cell in enumerate(row.cells)}
        self.form = _form(row, facts)
        self.unit = resolve(row.unit).base if self.form == "shares" else row.unit
        said = labels.figure if len(facts) == 1 else self._under_unit
        self.figures = {fact.id: said(fact) for fact in facts}
        self.scopes = {fact.id: _scope(fact, self.form) for fact in facts}
        self.one_period = len({labels.period_with_basis(fact) for fact in facts}) == 1
        self.one_scope = len(set(self.scopes.values())) == 1
        self.most_time = _most([_time(fact) for fact in facts])
        bars = tuple(self._bar(fact, name) for name, told in self.groups for fact in told)
        self.panel = Panel(
            row.indicator.name,
            self._terms(),
            self.unit,
            self.form,
            bars,
            self._note(),
            self._missing(),
            ends_of(bars) if self.form == "places" else ("", ""),
        )

    def _under_unit(self, fact: Fact) -> str:
        return labels.figure_under(fact, self.row.unit)

    def _terms(self) -> str:
        """Unit, where the figures leave it out; period and scope where all agree."""
        first = self.facts[0]
        left_out = any(self.figures[fact.id] != labels.figure(fact) for fact in self.facts)
        said = [unit_words(self.row.unit) if left_out else ""]
        if self.one_period:
            said += [labels.period(first), labels.basis_mark(first)]
        if self.one_scope:
            said.append(self.scopes[first.id])
        return in_brackets(joined("，", said))

    def _note(self) -> str:
        said = "part-year" in self.row.verdict.verdict.codes
        lengths = NOT_OF_ONE_LENGTH if len(self.groups) > 1 and not said else ""
        return joined("；", [_caution(self.row, self.catalogue), lengths])

    def _bar(self, fact: Fact, group: str) -> Bar:
        second = [
            "" if self.one_period else labels.period_with_basis(fact),
            "" if self.one_scope else self.scopes[fact.id],
            "" if fact.status == "actual" else labels.STATUS_WORDS[fact.status],
        ]
        ranked = self.form == "places"
        figure = self.figures[fact.id]
        return Bar(
            fact=fact.id,
            label=labels.short_name(self.catalogue.park(fact.park)),
            second=joined(SEPARATOR, second),
            figure=with_field(figure, fact) if ranked else figure,
            includes=including(fact),
            value=base(fact) / resolve(self.unit).factor,
            mark=mark_of(fact),
            status=fact.status,
            emphasis="even",
            out_of=fact.scope.out_of if ranked else None,
            words=in_one_line(fact, self.catalogue, labels.figure(fact)),
            apart=_time(fact) != self.most_time,
            group=group,
            park=self.parks[fact.park],
        )

    def _missing(self) -> str:
        """未载：海口综保；同期未载：西永综保（另有2023年）."""
        blank = [cell for cell in self.row.cells if cell.fact is None]
        never = joined("、", [self._name(cell) for cell in blank if not cell.others])
        now = joined("、", [self._with_others(cell) for cell in blank if cell.others])
        told = [
            Phrase("未载：{parks}", parks=never) if never else "",
            Phrase("同期未载：{parks}", parks=now) if now else "",
        ]
        return joined("；", told)

    def _name(self, cell: MatrixCell) -> str:
        return labels.short_name(self.catalogue.park(cell.park))

    def _with_others(self, cell: MatrixCell) -> str:
        return Phrase("{told}（{terms}）", told=self._name(cell), terms=other_periods(cell))


def _form(row: MatrixRow, facts: Sequence[Fact]) -> Form:
    if row.indicator.kind == "rank":
        return "places"
    within = all(0 <= base(fact) <= _WHOLE for fact in facts)
    return "shares" if row.indicator.kind == "share" and within else "bars"


def _by_place(facts: Sequence[Fact], row: MatrixRow) -> list[Fact]:
    """From the best where all may be ranked, else as the columns stand."""
    order = {place.fact: at for at, place in enumerate(row.verdict.ranking)}
    return sorted(facts, key=lambda fact: order.get(fact.id, 0))


def _scope(fact: Fact, form: Form) -> str:
    """Of what a figure is, without what its form shows: the size of a field, whose city."""
    area, said = fact.scope.within, scope_alone(fact)
    if form == "places" and area and said.startswith(area) and fact.scope.out_of:
        return area
    if form == "shares" and area and is_share(said):
        return joined(SEPARATOR, [area_of_share(area), *said.split("，")[1:]])
    return said


def _time(fact: Fact) -> Hashable:
    """The days of a period; of one without days its words."""
    period = fact.period
    return (period.start, period.end) if period.end else period.label


def _most(times: Sequence[Hashable]) -> Hashable | None:
    """The time that more facts have than any other; None if there is no such."""
    (first, count), *others = Counter(times).most_common(2)
    return None if others and others[0][1] == count else first


def _caution(row: MatrixRow, catalogue: Catalogue) -> str:
    """Why the lengths are not to be read as a comparison; the values stand beside the bars."""
    word, reasons = row.verdict.word, row.verdict.verdict.reasons
    if word == "无对象":
        return ""
    plain = word in ALL_COMPARABLE
    told = [one for one in reasons if (_is_unseen(one) if plain else one.bars & _BARRING)]
    heads = joined("、", dict.fromkeys(_head(one, row, catalogue) for one in told))
    return heads if plain else Phrase("{word}：{reasons}", word=WORDS[word], reasons=heads)


def _head(reason: Reason, row: MatrixRow, catalogue: Catalogue) -> str:
    """The words of a reason, and （甲、乙） behind what is left open of some parks only."""
    facts = {cell.fact.id: cell.park for cell in row.cells if cell.fact}
    concerned = [
        facts[fact]
        for fact, value in zip(reason.facts, reason.values, strict=False)
        if value and fact in facts
    ]
    if reason.code not in _OF_SOME or len(concerned) == len(facts):
        return reason.words
    names = joined("、", [labels.short_name(catalogue.park(park)) for park in concerned])
    return Phrase("{told}（{terms}）", told=reason.words, terms=names)


def _is_unseen(reason: Reason) -> bool:
    """Whether it qualifies the lengths of bars that may be compared, and no mark shows it."""
    if reason.bars:
        return reason.code == "not-separable"
    return reason.code not in _SEEN | {"bound", "claim-conflict"}
