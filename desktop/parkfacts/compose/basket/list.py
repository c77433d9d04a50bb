"""A basket as one list for spreadsheets: a line for each figure, cell of a comparison, or claim."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from parkfacts.compose.basket.content import BasketContent, Part, Section
from parkfacts.compose.chart.on_page import facts_of
from parkfacts.compose.claims.sheet import claim_sheet
from parkfacts.compose.comparison.list import comparison_list
from parkfacts.compose.facts.sheet import fact_sheet
from parkfacts.compose.page.sheet import Cell, Heading, Row, Sheet
from parkfacts.facts.model import Fact
from parkfacts.facts.wording import labels

KINDS = {"fact": "事实", "claim": "记事", "comparison": "对比", "chart": "图"}
_GROUP, _KIND, _TOLD, _NOTE, _CHANGED = "分组", "类", "说明", "篮中备注", "与收入时不同"
_LITERAL, _PERIOD = "原文/摘编", "期间"
_ALIKE = {"原文": _LITERAL, "摘编": _LITERAL, "时间": _PERIOD}
"""Heads of columns that say the same in lists of several kinds."""
_FIRST = (_GROUP, _KIND, "主题", "园区", "指标", "类别", "记事", _LITERAL, "数值", "单位", "限定词",
          _PERIOD, "口径", "所含", "状态")  # fmt: skip
_LAST = ("可比性", _TOLD, "备注", _NOTE, _CHANGED, "来源", "段落")
"""What is reckoned stands between the two."""
_NUMBERS = ("数值", "段落")
_Line = dict[str, Cell]


def basket_list(content: BasketContent, kinds: Collection[str] = KINDS) -> Sheet:
    """The things of some kinds, in the basket's order; columns that would be empty are left out.

    With all kinds also what the user wrote beside headings, and what the dataset no longer has.
    """
    lines = [line for section in content.sections for line in _lines(section, content, kinds)]
    if len(kinds) == len(KINDS):
        lines += [
            ("", {_KIND: Cell("已不在数据集"), _TOLD: Cell(gone)}) for gone in content.left_out
        ]
    alone = len(kinds) == 1
    said = {title for _, line in lines for title, cell in line.items() if cell.text}
    said -= {_KIND} if alone else set()
    others = [title for title in _in_order(lines) if title not in (*_FIRST, *_LAST)]
    titles = [title for title in (*_FIRST, *others, *_LAST) if title in said]
    dataset = content.catalogue.dataset
    return Sheet(
        caption=content.title,
        head=tuple(Heading(one, one in _NUMBERS, wraps=one not in _NUMBERS) for one in titles),
        rows=[
            Row(fact, tuple(line.get(title, Cell("")) for title in titles)) for fact, line in lines
        ],
        origin=f"{dataset.title} {dataset.version}",
        landscape=True,
    )


def _lines(
    section: Section, content: BasketContent, kinds: Collection[str]
) -> Iterator[tuple[str, _Line]]:
    """Each with the id of what it is about."""
    group = {_GROUP: Cell(section.heading)}
    if section.note and len(kinds) == len(KINDS):
        yield "", {**group, _KIND: Cell("分组说明"), _TOLD: Cell(section.note)}
    for kind, parts in section.runs():
        if kind not in kinds:
            continue
        for part, row in _rows(kind, parts, content):
            common = {
                _KIND: Cell(KINDS[kind]),
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


def _facts(facts: Sequence[Fact], content: BasketContent) -> Iterator[tuple[str, _Line]]:
    """Facts, each with a unit of its own beside its number, with family and status."""
    catalogue = content.catalogue
    # Without a head, which could name the one unit of all, it has a column.
    options = content.options._replace(header="without")
    sheet = fact_sheet(facts, catalogue, options.style, flat=True, options=options)
    for fact, (fact_id, line) in zip(facts, _cells(sheet), strict=True):
        family, status = catalogue.family(fact).name, labels.STATUS_WORDS[fact.status]
        yield fact_id, {"主题": Cell(family), "状态": Cell(status), **line}


def _bars(part: Part, content: BasketContent) -> Iterator[tuple[str, _Line]]:
    """The figures of a chart, each with the title of its panel and what must be known of it."""
    assert part.chart is not None
    for panel in part.chart.panels:
        known = Cell("；".join(filter(None, (panel.title, panel.note, panel.missing))))
        for fact_id, line in _facts(facts_of([panel], content.catalogue), content):
            yield fact_id, {**line, _TOLD: known}


def _cells(sheet: Sheet) -> Iterator[tuple[str, _Line]]:
    titles = [_ALIKE.get(heading.title, heading.title) for heading in sheet.head]
    for row in sheet.rows:
        yield row.id, dict(zip(titles, row.cells, strict=True))


def _in_order(lines: Sequence[tuple[str, _Line]]) -> list[str]:
    return list(dict.fromkeys(title for _, line in lines for title in line))
