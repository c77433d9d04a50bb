"""Claims as a sheet: park, family, kind, what happened in our words, when, and the source."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal

from parkfacts.compose.facts.notes import source_entries, source_told
from parkfacts.compose.page.captions import whose
from parkfacts.compose.page.layout import turned
from parkfacts.compose.page.made import Made
from parkfacts.compose.page.numbering import Numbers
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.punctuation import half_width_marks
from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet, note_mark, number_cell
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import source_name

ClaimColumn = tuple[Heading, Callable[[Claim], Cell]]


def claim_sheet(
    claims: Sequence[Claim],
    catalogue: Catalogue,
    options: Options,
    *,
    flat: bool = False,
    before: Numbers | None = None,
) -> Sheet:
    """The sheet of claims, for a page: notes and numbered sources stand under it.

    ``flat``: for programs that know only cells, where note and citation stand in columns.
    ``before``: sources that have numbers already; the sheet goes on with the next. Of the options,
    header, citations and punctuation say something here.
    """
    cited = [claim.source for claim in claims] if options.cites else []
    numbers = Numbers.of(cited, catalogue, before, options.first_number)
    notes = {} if flat else _marked(claims)
    columns = _about(catalogue, options, notes)
    if flat and any(claim.note for claim in claims):
        columns.append(
            (Heading("备注", "note", wraps=True), lambda c: Cell(_said(c.note, options)))
        )
    if options.cites:
        columns += _flat_source(catalogue, options) if flat else [_source_name(numbers, options)]
    dataset = catalogue.dataset
    sheet = Sheet(
        caption=_said(claims_caption(claims, catalogue), options),
        head=tuple(heading for heading, _ in columns),
        rows=Made(claims, lambda claim: Row(claim.id, tuple(cell(claim) for _, cell in columns))),
        notes=tuple(_said(f"{mark}{note}", options) for note, mark in notes.items()),
        sources=() if flat else source_entries(numbers, options),
        origin=f"{dataset.title} {dataset.version}",
        headed=options.header == "with",
    )
    return sheet if flat else turned(sheet)


def claims_caption(claims: Sequence[Claim], catalogue: Catalogue) -> str:
    """Whose claims of which kinds: 西永微电园记事（首创、进展）."""
    if not claims:
        return "没有记事"
    parks = [catalogue.park(name) for name in dict.fromkeys(claim.park for claim in claims)]
    kinds = dict.fromkeys(labels.CLAIM_KIND_WORDS[claim.kind] for claim in claims)
    return f"{whose(parks, catalogue)}记事（{'、'.join(kinds)}）"


def _marked(claims: Sequence[Claim]) -> dict[str, str]:
    """The claims' own notes, each once, with the mark that points to it."""
    notes = dict.fromkeys(claim.note for claim in claims if claim.note)
    return {note: note_mark(at) for at, note in enumerate(notes, 1)}


def _about(catalogue: Catalogue, options: Options, notes: Mapping[str, str]) -> list[ClaimColumn]:
    return [
        (Heading("园区", "park", wraps=True), lambda c: Cell(catalogue.park(c.park).name)),
        (Heading("主题", "family"), lambda c: Cell(catalogue.family_named(c.family).name)),
        (Heading("类别", "kind"), lambda c: Cell(labels.CLAIM_KIND_WORDS[c.kind])),
        (
            Heading("记事", "text", wraps=True),
            lambda c: Cell(_said(c.text, options), marks=notes.get(c.note, "")),
        ),
        (
            Heading("时间", "period", wraps=True),
            lambda c: Cell(_said(labels.period_with_basis(c), options)),
        ),
    ]


def _source_name(numbers: Numbers, options: Options) -> ClaimColumn:
    marks = numbers.marks()
    names = {source.id: source_name(source) for source in numbers.sources}
    comma = ", " if options.punctuation == "half" else "，"
    return Heading("来源", "source", wraps=True), lambda c: Cell(
        f"{names[c.source]}{comma}{labels.paragraph(c)}", marks=marks[c.source]
    )


def _flat_source(catalogue: Catalogue, options: Options) -> list[ClaimColumn]:
    told = {source.id: source_told(source, options) for source in catalogue.dataset.sources}
    return [
        (Heading("来源", "source", wraps=True), lambda c: Cell(told[c.source])),
        (Heading("段落", "paragraph", number=True), lambda c: number_cell(Decimal(c.paragraph))),
    ]


def _said(text: str, options: Options) -> str:
    """Our own words in the punctuation that is wanted."""
    return half_width_marks(text) if options.punctuation == "half" else text
