"""Facts as a sheet: columns where they say something, one unit in the header, numbered sources."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from decimal import Context, Decimal
from typing import NamedTuple

from parkfacts.exchange.cells import Cell, Heading, Row, Sheet, number_cell
from parkfacts.facts import labels
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.citation import Style, full_citation
from parkfacts.facts.columns import BY_ID
from parkfacts.facts.model import Fact, Source
from parkfacts.facts.quantity import base_unit, base_value
from parkfacts.facts.units import resolve

_EXACT = Context(prec=100)
_NAMED_AT_MOST = 3


class Numbers(NamedTuple):
    """The sources of a copy, numbered from 1 in the order of their first fact."""

    sources: tuple[Source, ...]

    @classmethod
    def of(
        cls, source_ids: Sequence[str], catalogue: Catalogue, before: Numbers | None = None
    ) -> Numbers:
        """Number the sources, each once; those ``before`` keep the numbers that they have."""
        kept = [source.id for source in before.sources] if before else []
        return cls(tuple(catalogue.source(name) for name in dict.fromkeys([*kept, *source_ids])))

    def marks(self) -> dict[str, str]:
        """``[1]`` by source id."""
        return {source.id: f"[{at}]" for at, source in enumerate(self.sources, 1)}

    def entries(self, style: Style) -> tuple[str, ...]:
        """The list of references, each entry with its number."""
        return tuple(
            f"[{at}] {full_citation(source, style)}" for at, source in enumerate(self.sources, 1)
        )


class _Part(NamedTuple):
    """A column of the sheet while it is built."""

    heading: Heading
    cell: Callable[[Fact], Cell]


def fact_sheet(
    facts: Sequence[Fact],
    catalogue: Catalogue,
    style: Style,
    *,
    flat: bool = False,
    before: Numbers | None = None,
) -> Sheet:
    """The sheet of facts, for a page: notes and numbered sources stand under it.

    ``flat``: for programs that know only cells, where note and citation stand in columns.
    ``before``: sources that have numbers already; the sheet goes on with the next.
    """
    numbers = Numbers.of([fact.source for fact in facts], catalogue, before)
    unit = common_unit(facts)
    parts = _whose(facts, catalogue, lone=unit is not None and not flat)
    parts += _how_much(facts, catalogue, unit, flat)
    parts += _when_and_of_what(facts, catalogue)
    parts += _flat_source(facts, numbers, style) if flat else [_source_mark(numbers)]
    dataset = catalogue.dataset
    return Sheet(
        caption=caption_of(facts, catalogue),
        head=tuple(part.heading for part in parts),
        rows=[Row(fact.id, tuple(part.cell(fact) for part in parts)) for fact in facts],
        notes=() if flat else _notes(facts, catalogue, unit),
        sources=() if flat else _sources(numbers, style),
        origin=f"{dataset.title} {dataset.version}",
    )


def common_unit(facts: Sequence[Fact]) -> str | None:
    """The unit in which all the values can stand under one header; None if they are unlike.

    Units of one base (亿元, 万元) come to the one that most of them have; parts of a hundred
    (近四成 beside 39%) to %.
    """
    units = Counter(fact.quantity.unit for fact in facts)
    bases = {base_unit(unit) for unit in units}
    if len(bases) != 1:
        return None
    if len(units) > 1 and bases == {"%"}:
        return "%"
    return max(units, key=lambda unit: units[unit])


def value_in(fact: Fact, unit: str) -> Decimal:
    """The value of a fact in another unit of the same base; as written if it is the same unit."""
    quantity = fact.quantity
    if quantity.unit == unit:
        return quantity.value
    return _EXACT.divide(base_value(quantity.value, quantity.unit), resolve(unit).factor)


def _column(name: str, catalogue: Catalogue, *, wraps: bool = False) -> _Part:
    """A column as it is declared for all faces of the program."""
    column = BY_ID[name]
    return _Part(Heading(column.title, wraps=wraps), lambda f: Cell(column.text(f, catalogue)))


def _whose(facts: Sequence[Fact], catalogue: Catalogue, *, lone: bool) -> list[_Part]:
    """Park and indicator; a lone indicator with one unit is said in the head of the numbers."""
    parts = [_column("park", catalogue, wraps=True)]
    if not lone or len({fact.indicator for fact in facts}) != 1:
        parts.append(_column("indicator", catalogue, wraps=True))
    return parts


def _how_much(
    facts: Sequence[Fact], catalogue: Catalogue, unit: str | None, flat: bool
) -> list[_Part]:
    literal = Heading(_literal_title(facts, catalogue))
    parts = [_Part(literal, lambda f: Cell(f.quantity.literal))]
    title = "数值"
    if unit is not None and not flat and len({fact.indicator for fact in facts}) == 1:
        title = catalogue.indicator(facts[0]).name
    if unit is None:
        parts.append(_Part(Heading(title, number=True), lambda f: number_cell(f.quantity.value)))
        parts.append(_column("unit", catalogue))
    else:
        head = Heading(f"{title}（{unit}）" if unit else title, number=True)
        parts.append(_Part(head, lambda f: number_cell(value_in(f, unit))))
    if any(fact.quantity.qualifier for fact in facts):
        parts.append(_column("qualifier", catalogue))
    return parts


def _literal_title(facts: Sequence[Fact], catalogue: Catalogue) -> str:
    """原文 only where the text itself was at hand, 摘编 where a digest of it was."""
    forms = {catalogue.source(fact.source).form for fact in facts}
    if forms == {"digest"}:
        return "摘编"
    return "原文/摘编" if "digest" in forms else "原文"


def _when_and_of_what(facts: Sequence[Fact], catalogue: Catalogue) -> list[_Part]:
    parts = [_column("period", catalogue, wraps=True)]
    if any(labels.scope(fact) for fact in facts):
        parts.append(_column("scope", catalogue, wraps=True))
    if any(fact.status != "actual" for fact in facts):
        parts.append(_column("status", catalogue))
    return parts


def _source_mark(numbers: Numbers) -> _Part:
    marks = numbers.marks()
    return _Part(Heading("来源"), lambda f: Cell(f"{marks[f.source]} 段{f.paragraph}"))


def _flat_source(facts: Sequence[Fact], numbers: Numbers, style: Style) -> list[_Part]:
    citations = {source.id: full_citation(source, style) for source in numbers.sources}
    digests = {source.id for source in numbers.sources if source.form == "digest"}
    parts = []
    if any(fact.note for fact in facts):
        parts.append(_Part(Heading("备注", wraps=True), lambda f: Cell(f.note)))
    parts.append(
        _Part(
            Heading("来源", wraps=True),
            lambda f: Cell(citations[f.source] + ("（摘编）" if f.source in digests else "")),
        )
    )
    parts.append(_Part(Heading("段落", number=True), lambda f: number_cell(Decimal(f.paragraph))))
    return parts


def _sources(numbers: Numbers, style: Style) -> tuple[str, ...]:
    """The entries under a table; a digest is called one."""
    return tuple(
        entry + ("（摘编）" if source.form == "digest" else "")
        for entry, source in zip(numbers.entries(style), numbers.sources, strict=True)
    )


def _notes(facts: Sequence[Fact], catalogue: Catalogue, unit: str | None) -> tuple[str, ...]:
    """What a reader must know: what was converted, and the facts' own notes, each once."""
    notes = []
    written = dict.fromkeys(fact.quantity.unit for fact in facts)
    if unit is not None and len(written) > 1:
        others = "、".join(one for one in written if one != unit)
        notes.append(f"来源以{others}计的，数值已换算为{unit}。")
    told: dict[str, list[str]] = {}
    for fact in facts:
        if fact.note:
            name = f"{catalogue.park(fact.park).name}{catalogue.indicator(fact).name}"
            told.setdefault(fact.note, []).append(name)
    notes += [f"{'、'.join(dict.fromkeys(names))}：{note}" for note, names in told.items()]
    return tuple(notes)


def caption_of(facts: Sequence[Fact], catalogue: Catalogue) -> str:
    """Whose, what and when, as far as that is one thing: 西永综合保税区：外贸进出口值，2024年."""
    parks = list(dict.fromkeys(catalogue.park(fact.park).name for fact in facts))
    names = list(dict.fromkeys(catalogue.indicator(fact).name for fact in facts))
    periods = {labels.period_with_basis(fact) for fact in facts}
    whose = parks[0] if len(parks) == 1 else f"{len(parks)}个园区"
    what = "、".join(names[:_NAMED_AT_MOST])
    if len(names) > _NAMED_AT_MOST:
        what += f"等{len(names)}项指标"
    when = f"，{periods.pop()}" if len(periods) == 1 else ""
    return f"{whose}：{what}{when}" if facts else "没有事实"
