"""What each command lists: the columns that people read, over the records of programs."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from decimal import Decimal

from parkfacts.compose.facts.columns import column_heading
from parkfacts.compose.facts.sheet import fact_sheet
from parkfacts.compose.page.numbering import Entry
from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet, number_cell
from parkfacts.compose.records.facts import (
    CLAIM_FIELDS,
    FACT_FIELDS,
    LAYER_FIELDS,
    PARK_FIELDS,
    SOURCE_FIELDS,
    claim_record,
    fact_record,
    park_record,
    source_record,
)
from parkfacts.exchange.listing.printed import Listing
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim, Fact, Park, Source
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import Problem
from parkfacts.facts.search.columns import BY_ID
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import STYLES, date_note, full_citation

_FACT_COLUMNS = ("indicator", "park", "literal", "period", "scope", "status", "place", "id")
_INDENT = "　"


def fact_listing(facts: Sequence[Fact], catalogue: Catalogue) -> Listing:
    """Facts as the window's table has them, and their ids."""
    layered = bool(catalogue.overlay.layers)
    names = (*_FACT_COLUMNS, "dataset") if layered else _FACT_COLUMNS
    columns = [BY_ID[name] for name in names]
    rows = [
        Row(fact.id, tuple(Cell(column.text(fact, catalogue)) for column in columns))
        for fact in facts
    ]
    head = tuple(
        column_heading(column.id, number=column.number, wraps=column.order == "pinyin")
        for column in columns
    )
    sheet = _sheet(Phrase("事实"), head, rows, catalogue, {fact.source for fact in facts})
    page = fact_sheet(facts, catalogue, STYLES[0])
    records = (fact_record(fact, catalogue) for fact in facts)
    fields = (*FACT_FIELDS, *LAYER_FIELDS) if layered else FACT_FIELDS
    return Listing(sheet, records, fields, page)


def park_listing(catalogue: Catalogue) -> Listing:
    """All parks in the order of the tree; where a second home is, the table names it."""
    counts = Counter(fact.park for fact in catalogue.facts)
    parks = list(_in_tree_order(catalogue, None))
    head = (
        Heading(Phrase("园区"), "park", wraps=True),
        Heading(Phrase("编号"), "other"),
        Heading(Phrase("类别"), "kind"),
        Heading(Phrase("事实"), "other", number=True),
        Heading(Phrase("另属"), "other"),
        Heading(Phrase("别名"), "other", wraps=True),
    )
    rows = []
    for park in parks:
        record = park_record(park, catalogue, counts)
        indent = _INDENT * (len(record["path"]) - 1)
        cells = (
            Cell(Phrase("{indent}{name}", indent=indent, name=park.name)),
            Cell(park.id),
            Cell(labels.PARK_KIND_WORDS[park.kind]),
            number_cell(Decimal(record["fact_count"])),
            Cell(joined("、", [home["park"] for home in record["homes"]])),
            Cell(joined("、", park.aliases)),
        )
        rows.append(Row(park.id, cells))
    sheet = _sheet(Phrase("园区"), head, rows, catalogue, set())
    records = (park_record(park, catalogue, counts) for park in parks)
    return Listing(sheet, records, PARK_FIELDS, sheet)


def claim_listing(claims: Sequence[Claim], catalogue: Catalogue) -> Listing:
    """Claims with time and place."""
    rows = [
        Row(
            claim.id,
            (
                Cell(catalogue.park(claim.park).name),
                Cell(labels.CLAIM_KIND_WORDS[claim.kind]),
                Cell(claim.text),
                Cell(labels.period_with_basis(claim)),
                Cell(
                    Phrase(
                        "[{number}] 段{paragraph}",
                        number=catalogue.source_number(claim.source),
                        paragraph=claim.paragraph,
                    )
                ),
                Cell(claim.id),
            ),
        )
        for claim in claims
    ]
    head = (
        Heading(Phrase("园区"), "park", wraps=True),
        Heading(Phrase("类别"), "kind"),
        Heading(Phrase("记事"), "text", wraps=True),
        Heading(Phrase("时间"), "period"),
        Heading(Phrase("来源"), "source"),
        Heading(Phrase("编号"), "other"),
    )
    sheet = _sheet(Phrase("记事"), head, rows, catalogue, {claim.source for claim in claims})
    records = (claim_record(claim, catalogue) for claim in claims)
    return Listing(sheet, records, CLAIM_FIELDS, sheet)


def source_listing(catalogue: Catalogue) -> Listing:
    """All sources with the numbers that they have on screen."""
    sources = catalogue.dataset.sources
    counts = Counter(fact.source for fact in catalogue.facts)
    rows = [
        Row(
            source.id,
            (
                Cell(f"[{catalogue.source_number(source.id)}]"),
                Cell(source.title),
                Cell(source.publisher),
                Cell(date_note(source)),
                Cell(labels.FORM_WORDS[source.form]),
                number_cell(Decimal(counts[source.id])),
                Cell(source.id),
            ),
        )
        for source in sources
    ]
    head = (
        Heading("", "other"),
        Heading(Phrase("题名"), "other", wraps=True),
        Heading(Phrase("出版者"), "other"),
        Heading(Phrase("日期"), "other"),
        Heading(Phrase("形式"), "other"),
        Heading(Phrase("事实"), "other", number=True),
        Heading(Phrase("编号"), "other"),
    )
    sheet = _sheet(Phrase("来源"), head, rows, catalogue, set())
    records = (source_record(source, catalogue, counts) for source in sources)
    return Listing(sheet, records, SOURCE_FIELDS, sheet)


def problem_listing(name: str, problems: Sequence[Problem]) -> Listing:
    """The problems of an input called ``name``, each with its place."""
    rows = [
        Row("", (Cell(problem.place), Cell(problem.message), Cell(problem.expected)))
        for problem in map(_printable, problems)
    ]
    head = (
        Heading(Phrase("位置"), "other"),
        Heading(Phrase("问题"), "other", wraps=True),
        Heading(Phrase("应为"), "other", wraps=True),
    )
    sheet = Sheet(Phrase("{name}的问题", name=name), head, rows)
    records = (problem._asdict() for problem in map(_printable, problems))
    return Listing(sheet, records, Problem._fields, sheet)


def _printable(problem: Problem) -> Problem:
    """Half a surrogate pair may come from JSON and cannot be printed."""
    return Problem(*(part.encode("utf-8", "replace").decode() for part in problem))


def _in_tree_order(catalogue: Catalogue, under: str | None) -> Iterator[Park]:
    for branch in catalogue.branches(under):
        if not branch.link:
            yield branch.park
            yield from _in_tree_order(catalogue, branch.park.id)


def _sheet(
    caption: str,
    head: tuple[Heading, ...],
    rows: Sequence[Row],
    catalogue: Catalogue,
    cited: Collection[str],
) -> Sheet:
    """A sheet with the sources that its [1] point to, numbered as in the whole dataset."""
    dataset, wanted = catalogue.dataset, set(cited)
    entries = tuple(
        Entry(catalogue.source_number(source.id), _entry(source))
        for source in dataset.sources
        if source.id in wanted
    )
    return Sheet(caption, head, rows, sources=entries, origin=f"{dataset.title} {dataset.version}")


def _entry(source: Source) -> str:
    return full_citation(source) + ("（摘编）" if source.form == "digest" else "")
