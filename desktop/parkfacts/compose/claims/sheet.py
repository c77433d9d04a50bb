"""Claims as a sheet: park, family, kind, what happened in our words, when, and the source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from decimal import Decimal

from parkfacts.compose.facts.notes import source_entries, source_told
from parkfacts.compose.page.made import Made
from parkfacts.compose.page.numbering import Numbers
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.punctuation import half_width_marks
from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet, number_cell
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim
from parkfacts.facts.wording import labels

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
    columns = _about(catalogue, options)
    if flat and any(claim.note for claim in claims):
        columns.append(
            (Heading("备注", "note", wraps=True), lambda c: Cell(_said(c.note, options)))
        )
    if options.cites:
        columns += _flat_source(catalogue, options) if flat else [_source_mark(numbers)]
    dataset = catalogue.dataset
    return Sheet(
        caption=_said(claims_caption(claims, catalogue), options),
        head=tuple(heading for heading, _ in columns),
        rows=Made(claims, lambda claim: Row(claim.id, tuple(cell(claim) for _, cell in columns))),
        notes=() if flat else _notes(claims, catalogue, options),
        sources=() if flat else source_entries(numbers, options),
        origin=f"{dataset.title} {dataset.version}",
        headed=options.header == "with",
    )


def claims_caption(claims: Sequence[Claim], catalogue: Catalogue) -> str:
    """Whose claims of which kinds: 西永微电园：记事（首创、进展）."""
    parks = list(dict.fromkeys(catalogue.park(claim.park).name for claim in claims))
    kinds = dict.fromkeys(labels.CLAIM_KIND_WORDS[claim.kind] for claim in claims)
    whose = parks[0] if len(parks) == 1 else f"{len(parks)}个园区"
    return f"{whose}：记事（{'、'.join(kinds)}）" if claims else "没有记事"


def _about(catalogue: Catalogue, options: Options) -> list[ClaimColumn]:
    return [
        (Heading("园区", "park", wraps=True), lambda c: Cell(catalogue.park(c.park).name)),
        (Heading("主题", "family"), lambda c: Cell(catalogue.family_named(c.family).name)),
        (Heading("类别", "kind"), lambda c: Cell(labels.CLAIM_KIND_WORDS[c.kind])),
        (Heading("记事", "text", wraps=True), lambda c: Cell(_said(c.text, options))),
        (
            Heading("时间", "period", wraps=True),
            lambda c: Cell(_said(labels.period_with_basis(c), options)),
        ),
    ]


def _source_mark(numbers: Numbers) -> ClaimColumn:
    marks = numbers.marks()
    return Heading("来源", "source"), lambda c: Cell(f"{marks[c.source]} 段{c.paragraph}")


def _flat_source(catalogue: Catalogue, options: Options) -> list[ClaimColumn]:
    told = {source.id: source_told(source, options) for source in catalogue.dataset.sources}
    return [
        (Heading("来源", "source", wraps=True), lambda c: Cell(told[c.source])),
        (Heading("段落", "paragraph", number=True), lambda c: number_cell(Decimal(c.paragraph))),
    ]


def _notes(claims: Sequence[Claim], catalogue: Catalogue, options: Options) -> tuple[str, ...]:
    """The claims' own notes, each once."""
    told: dict[str, list[str]] = {}
    for claim in claims:
        if claim.note:
            told.setdefault(claim.note, []).append(catalogue.park(claim.park).name)
    return tuple(
        _said(f"{'、'.join(dict.fromkeys(names))}：{note}", options) for note, names in told.items()
    )


def _said(text: str, options: Options) -> str:
    """Our own words in the punctuation that is wanted."""
    return half_width_marks(text) if options.punctuation == "half" else text
