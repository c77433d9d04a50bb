"""What a chart of some facts says: panels, bars, labels, notes and source line; nothing is drawn.

Only like stands on one axis: a panel holds facts of one kind (level, growth, share, rank …) and
one base unit with its rate. Nothing is summed, nothing is left out without a word.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import Literal, NamedTuple

from parkfacts.facts import labels
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.citation import short_citation
from parkfacts.facts.model import Fact, Status
from parkfacts.facts.quantity import ABOUT, ABOVE, BELOW, REACHED, SOME_MORE, WITHIN, base_value
from parkfacts.facts.units import resolve

Mark = Literal["exact", "more", "less", "about"]
Emphasis = Literal["even", "chosen", "beside"]
SEPARATOR = " · "
MOST_BARS = 40
"""Beyond this a chart is no longer read but searched, and the table does that better."""


class Bar(NamedTuple):
    """One fact in a panel."""

    fact: str
    """Id of the fact."""
    label: str
    """What tells this bar from its neighbours: the park, or what differs where the park agrees."""
    second: str
    """What else differs in the panel, and the status where it is not achieved; may be empty."""
    figure: str
    """The figure as the source wrote it, with the size of a rank's field: 第10 / 150."""
    includes: str
    """What the figure takes in beyond the park, in brackets; may be empty."""
    value: Decimal
    """In the panel's unit; a place for ranks."""
    mark: Mark
    """exact; more: a lower bound; less: an upper bound; about: either side."""
    status: Status
    emphasis: Emphasis
    """chosen: singled out; beside: another is; even: none is, or all are."""
    out_of: int | None
    """How many were ranked; None if not told, or not a rank."""
    words: str
    """The whole fact in one line, for a tooltip and for a screen reader."""


class Panel(NamedTuple):
    """Bars on one axis, or places on one (``form``): 1 to the last place, left is best."""

    subject: str
    """What the bars are about: 外贸进出口值."""
    terms: str
    """Unit, period and scope where all bars agree in them: （亿元，2024年）; may be empty."""
    unit: str
    form: Literal["bars", "places"]
    bars: tuple[Bar, ...]
    note: str
    """What must be known before the bars are compared; empty if nothing."""

    @property
    def title(self) -> str:
        """The whole title: 外贸进出口值（亿元，2024年）."""
        return self.subject + self.terms


class Chart(NamedTuple):
    """A whole chart; without panels there is nothing to draw."""

    panels: tuple[Panel, ...] = ()
    notes: tuple[str, ...] = ()
    source_line: str = ""


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
    panels = tuple(_Grouped(group, catalogue, chosen).panel() for group in groups.values())
    notes = [f"仅画前 {most} 条，共 {len(facts)} 条"] if len(facts) > most else []
    return Chart(panels, (*notes, *_mark_notes(panels, drawn)), _source_line(drawn, catalogue))


def in_words(chart: Chart) -> str:
    """The chart told, one line a bar: titles, notes and sources too."""
    lines = []
    for panel in chart.panels:
        lines.append(panel.title + (f"（{panel.note}）" if panel.note else ""))
        lines += [bar.words for bar in panel.bars]
    return "\n".join([*lines, *chart.notes, chart.source_line]).strip()


class _Grouped:
    """Facts of one panel, and in which respects they differ."""

    def __init__(self, facts: Sequence[Fact], catalogue: Catalogue, chosen: frozenset[str]) -> None:
        self.catalogue, self.chosen = catalogue, chosen
        self.indicators = [catalogue.indicator(fact) for fact in facts]
        self.ranks = self.indicators[0].kind == "rank"
        self.respects: dict[str, Callable[[Fact], str]] = {
            "park": lambda fact: labels.short_name(catalogue.park(fact.park)),
            "indicator": lambda fact: catalogue.indicator(fact).name,
            "period": labels.period_with_basis,
            "scope": _scope_alone,
        }
        self.differing = [
            name for name, say in self.respects.items() if len({say(fact) for fact in facts}) > 1
        ]
        told = Counter(self._told(fact) for fact in facts)
        self.repeated = {words for words, times in told.items() if times > 1}
        self.one_period = len({labels.period(fact) for fact in facts}) == 1
        self.facts = self._ordered(facts)
        self.unit, self.factor = _display_unit(facts)

    def panel(self) -> Panel:
        bars = tuple(self._bar(fact) for fact in self.facts)
        form: Literal["bars", "places"] = "places" if self.ranks else "bars"
        return Panel(self._subject(), self._terms(), self.unit, form, bars, self._note())

    def _told(self, fact: Fact) -> tuple[str, ...]:
        return tuple(say(fact) for say in self.respects.values())

    def _ordered(self, facts: Sequence[Fact]) -> list[Fact]:
        if "indicator" in self.differing or not self.one_period:
            return list(facts)
        return sorted(facts, key=_base, reverse=not self.ranks)

    def _subject(self) -> str:
        """What all bars are about; what they differ in stands beside each."""
        park = self.respects["park"](self.facts[0])
        about = [park] if "park" not in self.differing and len(self.facts) > 1 else []
        if "indicator" not in self.differing:
            return SEPARATOR.join([*about, self.indicators[0].name])
        families = {self.catalogue.family(fact).name for fact in self.facts}
        kind = labels.KIND_WORDS[self.indicators[0].kind]
        if len(families) == 1:
            about += families
        if not about or kind not in about[-1]:
            about.append(kind)
        return SEPARATOR.join(about)

    def _terms(self) -> str:
        first = self.facts[0]
        said = ["" if self.ranks else self.unit]
        if "period" not in self.differing:
            said += [labels.period(first), labels.basis_mark(first)]
        if "scope" not in self.differing:
            said.append(_scope_alone(first))
        terms = "，".join(part for part in said if part)
        return f"（{terms}）" if terms else ""

    def _bar(self, fact: Fact) -> Bar:
        said = [self.respects[name](fact) for name in self.differing or ("park",)]
        said = [part for part in said if part] or [self.respects["park"](fact)]
        if fact.status != "actual":
            said.append(labels.STATUS_WORDS[fact.status])
        if self._told(fact) in self.repeated:  # Only the source tells it from its neighbour.
            said.append(f"来源[{self.catalogue.source_number(fact.source)}]")
        out_of = fact.scope.out_of if self.ranks else None
        figure = labels.figure(fact)
        if out_of:
            figure += f"/ {out_of}" if figure.endswith("）") else f" / {out_of}"
        return Bar(
            fact=fact.id,
            label=said[0],
            second=SEPARATOR.join(said[1:]),
            figure=figure,
            includes=f"（{fact.scope.includes}）" if fact.scope.includes else "",
            value=_base(fact) / self.factor,
            mark=mark_of(fact),
            status=fact.status,
            emphasis=self._emphasis(fact),
            out_of=out_of,
            words=self._words(fact, figure),
        )

    def _emphasis(self, fact: Fact) -> Emphasis:
        if not self.chosen:
            return "even"
        return "chosen" if fact.id in self.chosen else "beside"

    def _words(self, fact: Fact, figure: str) -> str:
        parts = [
            self.catalogue.park(fact.park).name,
            self.catalogue.indicator(fact).name,
            labels.period_with_basis(fact),
            labels.scope(fact),
            "" if fact.status == "actual" else labels.STATUS_WORDS[fact.status],
        ]
        return f"{'，'.join(part for part in parts if part)}：{figure}"

    def _note(self) -> str:
        """Why the bars are not to be compared as they stand."""
        includes = {fact.scope.includes for fact in self.facts}
        parts = [] if self.one_period else ["期间"]
        if "indicator" not in self.differing and ("scope" in self.differing or len(includes) > 1):
            parts.append("口径")
        return f"{'各行' if self.ranks else '各柱'}{'、'.join(parts)}不同" if parts else ""


def mark_of(fact: Fact) -> Mark:
    """What the fact's qualifier leaves open."""
    word = fact.quantity.qualifier
    if word in ABOVE | REACHED | SOME_MORE:
        return "more"
    if word in BELOW | WITHIN:
        return "less"
    return "about" if word in ABOUT else "exact"


def _base(fact: Fact) -> Decimal:
    return base_value(fact.quantity.value, fact.quantity.unit)


def _scope_alone(fact: Fact) -> str:
    """The scope without what stands beside the figure already."""
    parts = fact.scope.label.split("，")
    return "，".join(part for part in parts if part != fact.scope.includes)


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
        largest = max(abs(_base(fact)) for fact in facts)
        for word, factor in (("亿", Decimal(10) ** 8), ("万", Decimal(10) ** 4)):
            if largest >= factor:
                return word + first.base, factor
    return first.base, Decimal(1)


def _mark_notes(panels: Iterable[Panel], facts: Sequence[Fact]) -> list[str]:
    """How what is not plain is drawn; only what occurs."""
    words: dict[tuple[str, Mark], list[str]] = {}
    qualifiers = {fact.id: fact.quantity.qualifier for fact in facts}
    status: dict[str, None] = {}
    for panel in panels:
        for bar in panel.bars:
            found = words.setdefault((panel.form, bar.mark), [])
            if qualifiers[bar.fact] not in found:
                found.append(qualifiers[bar.fact])
            status[bar.status] = None
    notes = [
        text.format("、".join(words[key])) for key, text in _MARK_NOTES.items() if key in words
    ]
    if hatched := [labels.STATUS_WORDS[word] for word in ("planned", "design") if word in status]:
        notes.append(f"斜线：{'、'.join(hatched)}，不是实绩")
    if "unclear" in status:
        notes.append("虚线框：是否实现未写明")
    return notes


_MARK_NOTES: dict[tuple[str, Mark], str] = {
    ("bars", "more"): "箭头向外：不止此数（{}）",
    ("bars", "less"): "箭头向回：不足此数（{}）",
    ("bars", "about"): "波浪边：约数（{}）",
    ("places", "more"): "箭头向右：在此名次之后（{}）",
    ("places", "less"): "箭头向左：不低于此名次（{}）",
    ("places", "about"): "空心点：约数（{}）",
}


def _source_line(facts: Iterable[Fact], catalogue: Catalogue) -> str:
    numbers = {catalogue.source_number(fact.source): fact.source for fact in facts}
    cited = [
        f"[{number}] {short_citation(catalogue.source(numbers[number]))}"
        for number in sorted(numbers)
    ]
    return f"来源：{'；'.join(cited)}" if cited else ""
