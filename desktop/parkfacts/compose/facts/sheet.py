"""Facts as a sheet: columns where they say something, one unit in the header, numbered sources."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from parkfacts.compose.facts.columns import column_heading
from parkfacts.compose.facts.notes import not_ours, own_notes, source_entries, source_told
from parkfacts.compose.facts.units import common_unit, value_in
from parkfacts.compose.page.made import Made
from parkfacts.compose.page.numbering import Numbers
from parkfacts.compose.page.options import Options, unit_wanted
from parkfacts.compose.page.punctuation import half_width_marks
from parkfacts.compose.page.sheet import Cell, Heading, Role, Row, Sheet, number_cell
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact, Indicator, Park
from parkfacts.facts.quantity.literal import base_unit
from parkfacts.facts.scope import scope_text
from parkfacts.facts.search.columns import BY_ID
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import Style

_NAMED_AT_MOST = 3
_OUR_WORDS: frozenset[Role] = frozenset({"period", "scope", "note"})
"""Columns whose punctuation is ours."""


class _Part(NamedTuple):
    """A column of the sheet while it is built."""

    heading: Heading
    cell: Callable[[Fact], Cell]


class _Plan(NamedTuple):
    """What is decided once for all columns."""

    facts: Sequence[Fact]
    catalogue: Catalogue
    options: Options
    flat: bool
    unit: str | None
    """The one unit of all numbers; None: each has its own, in a column."""
    period: str
    """The one period that the head says; empty: it stands in a column."""

    def unit_of(self, fact: Fact) -> str:
        """The unit that the number of a fact stands in."""
        return unit_wanted(fact, self.options.unit) if self.unit is None else self.unit

    def title(self, name: str, unit: str = "") -> str:
        """The head of figures with what it says of all of them: 外贸进出口值（亿元，2024年）."""
        told = "，".join(part for part in (unit, self.period) if part)
        return f"{name}（{told}）" if told else name


def fact_sheet(
    facts: Sequence[Fact],
    catalogue: Catalogue,
    style: Style,
    *,
    flat: bool = False,
    before: Numbers | None = None,
    options: Options | None = None,
) -> Sheet:
    """The sheet of facts, for a page: notes and numbered sources stand under it.

    ``flat``: for programs that know only cells, where note and citation stand in columns. What
    ``options`` leave out of a head (unit, period) then has a column: nothing is lost by them.
    ``before``: sources that have numbers already; the sheet goes on with the next.
    """
    options = options or Options(citations=style)
    plan = _plan(facts, catalogue, options, flat)
    numbers = Numbers.of(
        [fact.source for fact in facts] if options.cites else [],
        catalogue,
        before,
        options.first_number,
    )
    parts = [*_whose(plan), *_how_much(plan), *_when_and_of_what(plan)]
    if flat:
        parts += _flat_notes(plan)
    if options.cites:
        parts += _flat_source(numbers, options) if flat else [_source_mark(numbers)]
    dataset = catalogue.dataset
    sheet = Sheet(
        caption=facts_caption(facts, catalogue),
        head=tuple(part.heading for part in parts),
        rows=_rows(facts, parts),
        notes=() if flat else _notes(plan),
        sources=() if flat else source_entries(numbers, options),
        origin=f"{dataset.title} {dataset.version}",
        headed=options.header == "with",
    )
    if options.punctuation == "full":
        return sheet
    return _in_half_width(sheet, not_ours(facts, catalogue))


def _rows(facts: Sequence[Fact], parts: Sequence[_Part]) -> Made[Fact, Row]:
    makers = [part.cell for part in parts]
    return Made(facts, lambda fact: Row(fact.id, tuple([make(fact) for make in makers])))


def _plan(facts: Sequence[Fact], catalogue: Catalogue, options: Options, flat: bool) -> _Plan:
    """One unit and one period go into the head, where there is one that says them."""
    units = {unit_wanted(fact, options.unit) for fact in facts}
    unit = next(iter(units)) if options.unit and len(units) == 1 else None
    if unit is None and not (options.unit and any(_is_money(fact) for fact in facts)):
        unit = common_unit(facts)
    in_head = options.period == "head" and options.header == "with"
    return _Plan(
        facts=facts,
        catalogue=catalogue,
        options=options,
        flat=flat,
        unit=unit if options.header == "with" else None,
        period=_only_period(facts) if in_head else "",
    )


def _in_half_width(sheet: Sheet, kept: Sequence[str]) -> Sheet:
    """The sheet with half-width marks in what is our own: neither names nor figures.

    ``kept``: names, figures and notes that may stand in the caption, the head and the notes.
    """

    def half(text: str) -> str:
        return half_width_marks(text, kept)

    ours = [heading.role in _OUR_WORDS for heading in sheet.head]

    def row(one: Row) -> Row:
        cells = (
            cell._replace(text=half_width_marks(cell.text)) if own else cell
            for cell, own in zip(one.cells, ours, strict=True)
        )
        return Row(one.id, tuple(cells))

    head = (one._replace(title=half(one.title), over=half(one.over)) for one in sheet.head)
    return sheet._replace(
        caption=half(sheet.caption),
        head=tuple(head),
        rows=Made(sheet.rows, row),
        notes=tuple(map(half, sheet.notes)),
    )


def _is_money(fact: Fact) -> bool:
    return base_unit(fact.quantity.unit).partition("/")[0] == "元"


def _column(name: str, catalogue: Catalogue, *, wraps: bool = False) -> _Part:
    """A column as it is declared for all faces of the program."""
    column = BY_ID[name]
    return _Part(column_heading(name, wraps=wraps), lambda f: Cell(column.text(f, catalogue)))


def _whose(plan: _Plan) -> list[_Part]:
    """Park and indicator; a lone indicator with one unit is said in the head of the numbers."""
    parts = [_column("park", plan.catalogue, wraps=True)]
    if not _is_lone(plan):
        parts.append(_column("indicator", plan.catalogue, wraps=True))
    return parts


def _is_lone(plan: _Plan) -> bool:
    """Whether the head of the numbers names the indicator."""
    named = plan.unit is not None and not plan.flat and plan.options.value != "literal"
    return named and len({fact.indicator for fact in plan.facts}) == 1


def _how_much(plan: _Plan) -> list[_Part]:
    facts, catalogue, value = plan.facts, plan.catalogue, plan.options.value
    parts = []
    if value != "number":
        title = _literal_title(facts, catalogue)
        # Alone, the literal brings what it leaves out: 十 of 十项.
        if value == "literal":
            head = Heading(plan.title(title), "literal")
            parts.append(_Part(head, lambda f: Cell(labels.figure(f))))
            return parts
        parts.append(_Part(Heading(title, "literal"), lambda f: Cell(f.quantity.literal)))
    title = catalogue.indicator(facts[0]).name if _is_lone(plan) else "数值"
    head = Heading(plan.title(title, plan.unit or ""), "number", number=True)
    parts.append(_Part(head, lambda f: number_cell(value_in(f, plan.unit_of(f)))))
    if plan.unit is None:
        parts.append(_Part(Heading("单位", "unit"), lambda f: Cell(plan.unit_of(f))))
    if any(fact.quantity.qualifier for fact in facts):
        parts.append(_column("qualifier", catalogue))
    return _spanned(parts, head.title) if _is_lone(plan) else parts


def _spanned(parts: list[_Part], over: str) -> list[_Part]:
    """Literal, number and qualifier under the head of the number, which serves for them all."""
    if len(parts) == 1:
        return parts
    heads = [part.heading for part in parts]
    under = ["数值" if head.role == "number" else head.title for head in heads]
    return [
        part._replace(heading=head._replace(over=over, under=below))
        for part, head, below in zip(parts, heads, under, strict=True)
    ]


def _literal_title(facts: Sequence[Fact], catalogue: Catalogue) -> str:
    """原文 only where the text itself was at hand, 摘编 where a digest of it was."""
    forms = {catalogue.source(fact.source).form for fact in facts}
    if forms == {"digest"}:
        return "摘编"
    return "原文/摘编" if "digest" in forms else "原文"


def _when_and_of_what(plan: _Plan) -> list[_Part]:
    facts, catalogue = plan.facts, plan.catalogue
    parts = [] if plan.period else [_column("period", catalogue, wraps=True)]
    if any(scope_text(fact) for fact in facts):
        parts.append(_column("scope", catalogue, wraps=True))
    if any(fact.status != "actual" for fact in facts):
        parts.append(_column("status", catalogue))
    return parts


def _source_mark(numbers: Numbers) -> _Part:
    marks = numbers.marks()
    return _Part(Heading("来源", "source"), lambda f: Cell(f"{marks[f.source]} 段{f.paragraph}"))


def _flat_notes(plan: _Plan) -> list[_Part]:
    """The facts' own notes; where the literal is not beside it, the unit that it was written in."""

    def told(fact: Fact) -> str:
        written = fact.quantity.unit
        converted = plan.options.value == "number" and written != plan.unit_of(fact)
        return " ".join(filter(None, [fact.note, f"来源以{written}计。" if converted else ""]))

    if not any(map(told, plan.facts)):
        return []
    return [_Part(Heading("备注", "note", wraps=True), lambda f: Cell(told(f)))]


def _flat_source(numbers: Numbers, options: Options) -> list[_Part]:
    told = {source.id: source_told(source, options) for source in numbers.sources}
    return [
        _Part(Heading("来源", "source", wraps=True), lambda f: Cell(told[f.source])),
        _Part(
            Heading("段落", "paragraph", number=True), lambda f: number_cell(Decimal(f.paragraph))
        ),
    ]


def _notes(plan: _Plan) -> tuple[str, ...]:
    """What a reader must know: what was converted, and the facts' own notes, each once."""
    converted = [] if plan.options.value == "literal" else _conversions(plan)
    return (*converted, *own_notes(plan.facts, plan.catalogue))


def _conversions(plan: _Plan) -> list[str]:
    """One note for each unit that numbers were put into: 来源以万元计的，数值已换算为亿元."""
    into: dict[str, dict[str, None]] = {}
    for fact in plan.facts:
        written, shown = fact.quantity.unit, plan.unit_of(fact)
        if written != shown:
            into.setdefault(shown, {})[written] = None
    return [f"来源以{'、'.join(units)}计的，数值已换算为{shown}。" for shown, units in into.items()]


def facts_caption(facts: Sequence[Fact], catalogue: Catalogue) -> str:
    """Whose, what and when, as far as that is one thing: 西永综合保税区：外贸进出口值，2024年."""
    parks = list(_names(catalogue.park(park) for park in dict.fromkeys(f.park for f in facts)))
    one_of = {fact.indicator: fact for fact in facts}
    names = list(_names(map(catalogue.indicator, one_of.values())))
    period = _only_period(facts)
    whose = parks[0] if len(parks) == 1 else f"{len(parks)}个园区"
    what = "、".join(names[:_NAMED_AT_MOST])
    if len(names) > _NAMED_AT_MOST:
        what += f"等{len(names)}项指标"
    when = f"，{period}" if period else ""
    return f"{whose}：{what}{when}" if facts else "没有事实"


def _names(named: Iterable[Park | Indicator]) -> dict[str, None]:
    return dict.fromkeys(one.name for one in named)


def _only_period(facts: Sequence[Fact]) -> str:
    """The period that all of them have; empty where there are several."""
    first = ""
    for fact in facts:
        found = labels.period_with_basis(fact)
        if first and found != first:
            return ""
        first = found
    return first
