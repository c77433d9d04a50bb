"""A basket as one list for spreadsheets: a line for each figure, cell of a comparison, or claim."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Sequence

from parkfacts.compose.basket.content import BasketContent, Part, Section
from parkfacts.compose.chart.on_page import facts_of
from parkfacts.compose.claims.sheet import claim_sheet
from parkfacts.compose.comparison.list import comparison_list
from parkfacts.compose.facts.sheet import fact_sheet
from parkfacts.compose.page.sheet import Cell, Heading, Role, Row, Sheet
from parkfacts.compose.page.worksheet import by_source_names, terse_comparison
from parkfacts.facts.model import Fact
from parkfacts.facts.wording import labels

KINDS = {"fact": "事实", "claim": "记事", "comparison": "对比", "chart": "图"}
_GROUP, _THING = Heading("分组", "group", wraps=True), Heading("类", "thing", wraps=True)
_FAMILY, _STATUS = Heading("主题", "family", wraps=True), Heading("状态", "status", wraps=True)
_LITERAL = Heading("来源表述", "literal", wraps=True)
_NUMBER, _UNIT = Heading("数值", "number", number=True), Heading("单位", "unit", wraps=True)
_REMARK = Heading("说明", "remark", wraps=True)
_NOTE = Heading("篮中备注", "user_note", wraps=True)
_CHANGED = Heading("与收入时不同", "changed", wraps=True)
_FIRST = (
    _GROUP,
    _THING,
    _FAMILY,
    Heading("园区", "park", wraps=True),
    Heading("指标", "indicator", wraps=True),
    Heading("类别", "kind", wraps=True),
    Heading("记事", "text", wraps=True),
    _LITERAL,
    _NUMBER,
    _UNIT,
    Heading("限定词", "qualifier", wraps=True),
    Heading("期间", "period", wraps=True),
    Heading("口径", "scope", wraps=True),
    Heading("所含", "includes", wraps=True),
    _STATUS,
)
_LAST = (
    Heading("可比性", "verdict", wraps=True),
    _REMARK,
    Heading("备注", "note", wraps=True),
    _NOTE,
    _CHANGED,
    Heading("来源", "source", wraps=True),
    Heading("段落", "paragraph", number=True),
)
"""What is reckoned stands between the two."""
_BY_ROLE: dict[Role, Heading] = {one.role: one for one in (*_FIRST, *_LAST)}
"""Columns of one role say the same in lists of several kinds, whatever their titles there."""
_Line = dict[Heading, Cell]


def basket_list(
    content: BasketContent, kinds: Collection[str] = KINDS, *, terse: bool = False
) -> Sheet:
    """The things of some kinds, in the basket's order; columns that would be empty are left out.

    ``terse``: so is the column of words where none says more than its number; sources stand there
    by name and number.
    With all kinds also what the user wrote beside headings, and what the dataset no longer has.
    """
    lines = [line for section in content.sections for line in _lines(section, content, kinds)]
    if len(kinds) == len(KINDS):
        lines += [
            ("", {_THING: Cell("已不在数据集"), _REMARK: Cell(gone)}) for gone in content.left_out
        ]
    said = {column for _, line in lines for column, cell in line.items() if cell.text}
    said -= {_THING} if len(kinds) == 1 else set()
    if terse and not any(_tells_more(line) for _, line in lines):
        said -= {_LITERAL}
    others = [column for column in _in_order(lines) if column not in (*_FIRST, *_LAST)]
    columns = [column for column in (*_FIRST, *others, *_LAST) if column in said]
    dataset = content.catalogue.dataset
    sheet = Sheet(
        caption=content.title,
        head=tuple(columns),
        rows=[
            Row(fact, tuple(line.get(column, Cell("")) for column in columns))
            for fact, line in lines
        ],
        origin=f"{dataset.title} {dataset.version}",
        landscape=True,
    )
    return by_source_names(sheet, content.numbers, _sources(content)) if terse else sheet


def _tells_more(line: _Line) -> bool:
    """Whether the words of a figure say more than its number and unit."""
    blank = Cell("")
    said = line.get(_LITERAL, blank).text.replace(",", "")
    return said not in ("", line.get(_NUMBER, blank).text + line.get(_UNIT, blank).text)


def _lines(
    section: Section, content: BasketContent, kinds: Collection[str]
) -> Iterator[tuple[str, _Line]]:
    """Each with the id of what it is about."""
    group = {_GROUP: Cell(section.heading)}
    if section.note and len(kinds) == len(KINDS):
        yield "", {**group, _THING: Cell("分组说明"), _REMARK: Cell(section.note)}
    for kind, parts in section.runs():
        if kind not in kinds:
            continue
        for part, row in _rows(kind, parts, content):
            common = {
                _THING: Cell(KINDS[kind]),
                _NOTE: Cell(part.note),
                _CHANGED: Cell("；".join(part.state.lines)),
            }
            yield row[0], {**group, **common, **row[1]}


def _rows(
    kind: str, parts: Sequence[Part], content: BasketContent
) -> Iterator[tuple[Part, tuple[str, _Line]]]:
    """The lines of a run, each with the part that it is of."""
    if kind == "fact":
        facts = [part.fact for part in parts if part.fact]
        yield from zip(parts, _facts(facts, content), strict=True)
    elif kind == "claim":
        claims = [part.claim for part in parts if part.claim]
        sheet = claim_sheet(claims, content.catalogue, content.options, flat=True)
        yield from zip(parts, _cells(sheet), strict=True)
    elif kind == "comparison":
        for part in parts:
            yield from ((part, line) for line in _cells(compared_list(part, content)))
    else:
        for part in parts:
            yield from ((part, line) for line in _bars(part, content))


def compared_list(part: Part, content: BasketContent) -> Sheet:
    """The cells of a comparison, each with its terms and source."""
    assert part.comparison is not None
    shown, comparer, columns, baseline = part.comparison
    return comparison_list(shown, comparer, content.options.how, columns=columns, baseline=baseline)


def compared_worksheet(part: Part, content: BasketContent) -> Sheet:
    """The same for people who reckon, beside the comparison as it stands on a page."""
    assert part.comparison is not None
    ranked = "rank" in part.comparison.columns
    listed = terse_comparison(compared_list(part, content), remarks=ranked)
    return by_source_names(listed, content.numbers, _sources(content))


def _sources(content: BasketContent) -> Callable[[str], str]:
    """The source of a fact or claim by its id."""
    claims = [part.claim for section in content.sections for part in section.parts if part.claim]
    sources = {claim.id: claim.source for claim in claims}
    return lambda name: sources.get(name) or content.catalogue.fact(name).source


def _facts(facts: Sequence[Fact], content: BasketContent) -> Iterator[tuple[str, _Line]]:
    """Facts, each with a unit of its own beside its number, with family and status."""
    catalogue = content.catalogue
    # Without a head, which could name the one unit of all, it has a column.
    options = content.options._replace(header="without")
    sheet = fact_sheet(facts, catalogue, options.style, flat=True, options=options)
    for fact, (fact_id, line) in zip(facts, _cells(sheet), strict=True):
        family, status = catalogue.family(fact).name, labels.STATUS_WORDS[fact.status]
        yield fact_id, {_FAMILY: Cell(family), _STATUS: Cell(status), **line}


def _bars(part: Part, content: BasketContent) -> Iterator[tuple[str, _Line]]:
    """The figures of a chart, each with the title of its panel and what must be known of it."""
    assert part.chart is not None
    for panel in part.chart.panels:
        known = Cell("；".join(filter(None, (panel.title, panel.note, panel.missing))))
        for fact_id, line in _facts(facts_of([panel], content.catalogue), content):
            yield fact_id, {**line, _REMARK: known}


def _cells(sheet: Sheet) -> Iterator[tuple[str, _Line]]:
    columns = [_BY_ROLE.get(one.role, one._replace(wraps=True)) for one in sheet.head]
    for row in sheet.rows:
        yield row.id, dict(zip(columns, row.cells, strict=True))


def _in_order(lines: Sequence[tuple[str, _Line]]) -> list[Heading]:
    return list(dict.fromkeys(column for _, line in lines for column in line))
