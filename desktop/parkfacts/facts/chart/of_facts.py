"""The chart of some facts: facts of one kind and one base unit with its rate share a panel."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from decimal import Decimal

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
from parkfacts.facts.chart.spec import SEPARATOR, Bar, Chart, Emphasis, Form, Panel, in_brackets
from parkfacts.facts.marks import mark
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.quantity.unit_words import unit_words
from parkfacts.facts.quantity.units import resolve
from parkfacts.facts.wording import labels

MOST_BARS = 40
"""Beyond this a chart is no longer read but searched, and the table does that better."""


def chart_of(
    facts: Sequence[Fact],
    catalogue: Catalogue,
    selected: frozenset[str] = frozenset(),
    most: int = MOST_BARS,
) -> Chart:
    """The chart of some facts, in their order; ``selected`` are the ids to single out.

    A panel of one indicator and one period is ordered by value. Of more than ``most`` facts the
    first are drawn, and a note says so.
    """
    drawn = facts[:most]
    groups: dict[tuple[str, str], list[Fact]] = {}
    for fact in drawn:
        key = (catalogue.indicator(fact).kind, resolve(fact.quantity.unit).base)
        groups.setdefault(key, []).append(fact)
    chosen = selected & {fact.id for fact in drawn}
    if len(chosen) == len(drawn):
        chosen = frozenset()
    numbers = source_numbers(drawn, catalogue)
    panels = tuple(_Grouped(group, catalogue, chosen, numbers).panel() for group in groups.values())
    notes: list[str] = []
    if len(facts) > most:
        notes.append(Phrase("仅画前 {most} 条，共 {n} 条", most=most, n=len(facts)))
    return Chart(
        panels,
        (*notes, *mark_notes(panels, drawn)),
        source_line(numbers, catalogue),
        sources=numbered(numbers),
    )


class _Grouped:
    """Facts of one panel, and in which respects they differ."""

    def __init__(
        self,
        facts: Sequence[Fact],
        catalogue: Catalogue,
        chosen: frozenset[str],
        numbers: Mapping[str, int],
    ) -> None:
        self.catalogue, self.chosen, self.numbers = catalogue, chosen, numbers
        self.indicators = [catalogue.indicator(fact) for fact in facts]
        self.ranks = self.indicators[0].kind == "rank"
        self.respects: dict[str, Callable[[Fact], str]] = {
            "park": lambda fact: labels.short_name(catalogue.park(fact.park)),
            "indicator": lambda fact: catalogue.indicator(fact).name,
            "period": labels.period_with_basis,
            "scope": scope_alone,
        }
        self.differing = [
            name for name, say in self.respects.items() if len({say(fact) for fact in facts}) > 1
        ]
        told = Counter(self._told(fact) for fact in facts)
        self.repeated = {words for words, times in told.items() if times > 1}
        self.one_period = len({labels.period(fact) for fact in facts}) == 1
        self.groups = [(name, self._ordered(told)) for name, told in set_apart(facts, catalogue)]
        self.facts = [fact for _, told in self.groups for fact in told]
        self.unit, self.factor = _display_unit(facts)

    def panel(self) -> Panel:
        bars = tuple(self._bar(fact, name) for name, told in self.groups for fact in told)
        form: Form = "places" if self.ranks else "bars"
        ends = ends_of(bars) if self.ranks else ("", "")
        return Panel(self._subject(), self._terms(), self.unit, form, bars, self._note(), ends=ends)

    def _told(self, fact: Fact) -> tuple[str, ...]:
        return tuple(say(fact) for say in self.respects.values())

    def _ordered(self, facts: Sequence[Fact]) -> list[Fact]:
        """By value where all are of one indicator and one period; else each park's in time."""
        periods = {labels.period(fact) for fact in facts}
        if "indicator" not in self.differing and len(periods) == 1:
            return sorted(facts, key=base, reverse=not self.ranks)
        first: dict[tuple[str, str], int] = {}
        for at, fact in enumerate(facts):
            first.setdefault((fact.park, fact.indicator), at)
        return sorted(facts, key=lambda fact: (first[fact.park, fact.indicator], _end(fact)))

    def _subject(self) -> str:
        """What all bars are about; what they differ in stands beside each."""
        park = self.respects["park"](self.facts[0])
        about = [park] if "park" not in self.differing and len(self.facts) > 1 else []
        if "indicator" not in self.differing:
            return joined(SEPARATOR, [*about, self.indicators[0].name])
        families = {self.catalogue.family(fact).name for fact in self.facts}
        kind = labels.KIND_WORDS[self.indicators[0].kind]
        if len(families) == 1:
            about += families
        if not about or kind not in about[-1]:
            about.append(kind)
        return joined(SEPARATOR, about)

    def _terms(self) -> str:
        first = self.facts[0]
        said = ["" if self.ranks or len(self.facts) == 1 else unit_words(self.unit)]
        if "period" not in self.differing:
            said += [labels.period(first), labels.basis_mark(first)]
        if "scope" not in self.differing:
            said.append(scope_alone(first))
        return in_brackets(joined("，", said))

    def _bar(self, fact: Fact, group: str) -> Bar:
        said = [self.respects[name](fact) for name in self.differing or ("park",)]
        said = [part for part in said if part] or [self.respects["park"](fact)]
        if fact.status != "actual":
            said.append(labels.STATUS_WORDS[fact.status])
        if self._told(fact) in self.repeated:  # Only the source tells it from its neighbour.
            said.append(Phrase("来源{source}", source=mark(self.numbers[fact.source])))
        figure = labels.figure(fact)
        if self.ranks:
            figure = with_field(figure, fact)
        return Bar(
            fact=fact.id,
            label=said[0],
            second=joined(SEPARATOR, said[1:]),
            figure=figure,
            includes=including(fact),
            value=base(fact) / self.factor,
            mark=mark_of(fact),
            status=fact.status,
            emphasis=self._emphasis(fact),
            out_of=fact.scope.out_of if self.ranks else None,
            words=in_one_line(fact, self.catalogue, figure),
            group=group,
        )

    def _emphasis(self, fact: Fact) -> Emphasis:
        if not self.chosen:
            return "even"
        return "chosen" if fact.id in self.chosen else "beside"

    def _note(self) -> str:
        """Why the bars are not to be compared as they stand."""
        includes = {fact.scope.includes for fact in self.facts}
        of_one_length = len(self.groups) == 1
        parts: list[str] = [Phrase("期间")] if of_one_length and not self.one_period else []
        if "indicator" not in self.differing and ("scope" in self.differing or len(includes) > 1):
            parts.append(Phrase("口径"))
        lengths = "" if of_one_length else NOT_OF_ONE_LENGTH
        return joined("；", [lengths, self._differing(parts)])

    def _differing(self, parts: Sequence[str]) -> str:
        if not parts:
            return ""
        if self.ranks:
            return Phrase("各行{respects}不同", respects=joined("、", parts))
        return Phrase("各柱{respects}不同", respects=joined("、", parts))


def _end(fact: Fact) -> date:
    """By what the facts of one park stand in time; what is not dated comes last."""
    return fact.period.end or date.max


_MULTIPLIED = ("money", "count", "compute", "area", "mass", "energy", "power", "other")


def _display_unit(facts: Sequence[Fact]) -> tuple[str, Decimal]:
    """The unit of the axis, and how many base units it has.

    Where 亿 and 万 are usual it is the unit as written if all agree; else the largest of 亿, 万
    and one by which the largest figure is not below one.
    """
    first = resolve(facts[0].quantity.unit)
    if first.dimension.startswith(_MULTIPLIED):
        written = {fact.quantity.unit for fact in facts}
        if len(written) == 1:
            return written.pop(), first.factor
        largest = max(abs(base(fact)) for fact in facts)
        for word, factor in (("亿", Decimal(10) ** 8), ("万", Decimal(10) ** 4)):
            if largest >= factor:
                return word + first.base, factor
    return first.base, Decimal(1)
