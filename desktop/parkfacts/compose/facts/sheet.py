"""Facts as a sheet: columns where they say something, one unit in the header, numbered sources."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from parkfacts.compose.facts.columns import column_heading
from parkfacts.compose.facts.figure_columns import figure_columns
from parkfacts.compose.facts.notes import not_ours, row_notes, source_entries, source_told
from parkfacts.compose.facts.plan import Part, Plan, only_period, plan_of
from parkfacts.compose.page.captions import facts_caption
from parkfacts.compose.page.layout import turned
from parkfacts.compose.page.made import Made
from parkfacts.compose.page.numbering import Numbers
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.punctuation import half_width_marks
from parkfacts.compose.page.sheet import Cell, Heading, Role, Row, Sheet, note_mark, number_cell
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.scope import scope_text
from parkfacts.facts.search.columns import BY_ID
from parkfacts.facts.wording.citation import Style, source_name
from parkfacts.facts.wording.labels import paragraph, short_name

_OUR_WORDS: frozenset[Role] = frozenset({"period", "scope", "note"})
"""Columns whose punctuation is ours."""


def fact_sheet(
    facts: Sequence[Fact],
    catalogue: Catalogue,
    style: Style,
    *,
    flat: bool = False,
    terse: bool = False,
    before: Numbers | None = None,
    options: Options | None = None,
) -> Sheet:
    """The sheet of facts, for a page: notes and numbered sources stand under it.

    ``flat``: for programs that know only cells, where note and citation stand in columns. What
    ``options`` leave out of a head (unit, period) then has a column: nothing is lost by them.
    ``terse``: also there no words that say no more than their number.
    ``before``: sources that have numbers already; the sheet goes on with the next.
    """
    options = options or Options(citations=style)
    notes = row_notes(facts)
    noted = {} if flat else {note: note_mark(at) for at, note in enumerate(notes, 1)}
    plan = plan_of(facts, catalogue, options, noted, flat=flat, terse=terse)
    numbers = Numbers.of(
        [fact.source for fact in facts] if options.cites else [],
        catalogue,
        before,
        options.first_number,
    )
    parts = [*_whose(plan), *figure_columns(plan), *_when_and_of_what(plan)]
    if flat:
        parts += _flat_notes(plan)
    if options.cites:
        parts += _flat_source(numbers, options) if flat else [_source_name(numbers, options)]
    dataset = catalogue.dataset
    sheet = Sheet(
        caption=caption_of(facts, catalogue),
        head=tuple(part.heading for part in parts),
        rows=_rows(facts, parts),
        notes=() if flat else _notes(plan),
        sources=() if flat else source_entries(numbers, options),
        origin=f"{dataset.title} {dataset.version}",
        headed=options.header == "with",
    )
    if not flat:
        sheet = turned(sheet)
    if options.punctuation == "full":
        return sheet
    return _in_half_width(sheet, not_ours(facts, catalogue))


def _rows(facts: Sequence[Fact], parts: Sequence[Part]) -> Made[Fact, Row]:
    makers = [part.cell for part in parts]
    return Made(facts, lambda fact: Row(fact.id, tuple([make(fact) for make in makers])))


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

    head = (
        one._replace(title=half(one.title), over=half(one.over), short=half(one.short))
        for one in sheet.head
    )
    return sheet._replace(
        caption=half(sheet.caption),
        head=tuple(head),
        rows=Made(sheet.rows, row),
        notes=tuple(map(half, sheet.notes)),
    )


def _column(name: str, catalogue: Catalogue, *, wraps: bool = False) -> Part:
    """A column as it is declared for all faces of the program."""
    column = BY_ID[name]
    return Part(column_heading(name, wraps=wraps), lambda f: Cell(column.text(f, catalogue)))


def _whose(plan: Plan) -> list[Part]:
    """Park and indicator; a lone indicator with one unit is said in the head of the numbers.

    So is, on a page, the one park of all in the head of the indicators. The last of the columns
    points to the note on the fact.
    """
    park, indicator = (_column(name, plan.catalogue, wraps=True) for name in ("park", "indicator"))
    if plan.is_lone:
        parts = [park]
    elif whose := plan.only_park:
        head = indicator.heading
        title, short = (f"{head.title}（{one}）" for one in (whose.name, short_name(whose)))
        parts = [indicator._replace(heading=head._replace(title=title, short=short))]
    else:
        parts = [park, indicator]
    named = parts[-1]
    if plan.noted:
        parts[-1] = Part(
            named.heading, lambda f: named.cell(f)._replace(marks=plan.noted.get(f.note, ""))
        )
    return parts


def _when_and_of_what(plan: Plan) -> list[Part]:
    facts, catalogue = plan.facts, plan.catalogue
    parts = [] if plan.period else [_column("period", catalogue, wraps=True)]
    if any(scope_text(fact) for fact in facts):
        parts.append(_column("scope", catalogue, wraps=True))
    if any(fact.status != "actual" for fact in facts):
        parts.append(_column("status", catalogue))
    return parts


def _source_name(numbers: Numbers, options: Options) -> Part:
    """The source by name and paragraph, and the mark of its entry: 海口日报，第5段[3]."""
    marks = numbers.marks()
    names = {source.id: source_name(source) for source in numbers.sources}
    comma = ", " if options.punctuation == "half" else "，"
    return Part(
        Heading("来源", "source", wraps=True),
        lambda f: Cell(f"{names[f.source]}{comma}{paragraph(f)}", marks=marks[f.source]),
    )


def _flat_notes(plan: Plan) -> list[Part]:
    """The facts' own notes; where the literal is not beside it, the unit that it was written in."""

    def told(fact: Fact) -> str:
        written = fact.quantity.unit
        converted = plan.options.value == "number" and written != plan.unit_of(fact)
        return " ".join(filter(None, [fact.note, f"来源以{written}计。" if converted else ""]))

    if not any(map(told, plan.facts)):
        return []
    return [Part(Heading("备注", "note", wraps=True), lambda f: Cell(told(f)))]


def _flat_source(numbers: Numbers, options: Options) -> list[Part]:
    told = {source.id: source_told(source, options) for source in numbers.sources}
    return [
        Part(Heading("来源", "source", wraps=True), lambda f: Cell(told[f.source])),
        Part(
            Heading("段落", "paragraph", number=True), lambda f: number_cell(Decimal(f.paragraph))
        ),
    ]


def _notes(plan: Plan) -> tuple[str, ...]:
    """What a reader must know: what was converted, and the facts' own notes, each once."""
    converted = [] if plan.options.value == "literal" else _conversions(plan)
    return (*converted, *(f"{mark}{note}" for note, mark in plan.noted.items()))


def _conversions(plan: Plan) -> list[str]:
    """One note for each unit that numbers were put into: 来源以万元计的，数值已换算为亿元."""
    into: dict[str, dict[str, None]] = {}
    for fact in plan.facts:
        written, shown = fact.quantity.unit, plan.unit_of(fact)
        if written != shown:
            into.setdefault(shown, {})[written] = None
    return [f"来源以{'、'.join(units)}计的，数值已换算为{shown}。" for shown, units in into.items()]


def caption_of(facts: Sequence[Fact], catalogue: Catalogue) -> str:
    """Whose, what and, where it is told and one, when."""
    period = only_period(facts)
    told = period and facts[0].period.basis != "unstated"
    return facts_caption(facts, catalogue, period if told else "")
