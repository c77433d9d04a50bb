"""A comparison as heads and cells of a grid: what stands in each, made when it is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple

from PySide6.QtCore import QCoreApplication

from parkfacts.exchange.comparison_terms import scope_words
from parkfacts.exchange.source_marks import on_page
from parkfacts.facts import labels
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.compare import Comparer
from parkfacts.facts.comparison import (
    RECKONED,
    Comparison,
    Reckoned,
    Row,
    blank_words,
    differences,
    places,
    ratios,
)
from parkfacts.facts.comparison_cells import Cell
from parkfacts.facts.derived import MARK, Derived, Result
from parkfacts.facts.model import Family, Park
from parkfacts.facts.search import Highlighter
from parkfacts.facts.verdict import words_of
from parkfacts.models.translation import on_screen

Kind = Literal["family", "indicator", "park", "difference", "ratio", "rank", "verdict"]
Tone = Literal["", "strong", "absent", "good", "caution"]
NOTHING = "—"
_TITLE = 10
_NONE: Mapping[tuple[str, str], str] = {}
_RECKON: dict[Reckoned, Callable[[Row, str, Comparer], list[Result | None]]] = {
    "difference": differences,
    "ratio": ratios,
}
_SIGNS: dict[Reckoned, str] = {"difference": "－", "ratio": "÷"}


class GridHead(NamedTuple):
    """The head of a line or a column."""

    kind: Kind
    title: str
    second: str = ""
    id: str = ""
    """Of the indicator or the park; of a reckoned column, the park that it is about."""
    tag: str = ""
    """基准 beside the baseline park."""
    tip: str = ""
    short: str = ""
    """Of a park, its name for where the whole does not fit."""
    spans: Sequence[tuple[int, int]] = ()
    """Search hits in the title."""


class GridCell(NamedTuple):
    """What is painted of a cell."""

    text: str
    second: str = ""
    tag: str = ""
    """推断 behind the second line; of a verdict, its word."""
    tone: Tone = ""
    """Of the text, or of the verdict's tag."""
    caution: tuple[int, int] = (0, 0)
    """Start and end of the qualifier in the text."""
    second_caution: bool = False
    fact: str = ""
    """Id of the fact that is shown."""
    others: int = 0
    """How many further facts could stand here."""
    tip: str = ""


class ComparisonGrid:
    """Indicators as lines under the heads of their families, parks and verdicts as columns."""

    def __init__(
        self,
        comparison: Comparison,
        comparer: Comparer,
        columns: frozenset[Reckoned] = frozenset(),
        baseline: str = "",
        chosen: Mapping[tuple[str, str], str] = _NONE,
        highlighter: Highlighter | None = None,
    ) -> None:
        """Parks are measured by the ``baseline`` park; if that is not compared, by the first.

        ``chosen``: ids of facts that were picked by hand, by park and indicator.
        """
        self.comparison = comparison
        self._comparer = comparer
        ids = [park.id for park in comparison.parks]
        self.baseline = baseline if baseline in ids else (ids[0] if ids else "")
        self._chosen = chosen
        self._marks = source_names(comparer.catalogue)
        self._names = {park.id: labels.short_name(park) for park in comparison.parks}
        self.columns = tuple(self._columns(columns))
        self.lines: list[Row | Family] = []
        for row in comparison.rows:
            if not self.lines or row.family != self._family_at(-1):
                self.lines.append(row.family)
            self.lines.append(row)
        self._highlighter = highlighter
        self._cells: dict[int, list[GridCell]] = {}

    def line_of(self, indicator: str) -> int | None:
        """The line of an indicator; None if it is not shown."""
        for at, line in enumerate(self.lines):
            if isinstance(line, Row) and line.indicator.id == indicator:
                return at
        return None

    def line_head(self, line: int) -> GridHead:
        """The head of a line."""
        shown = self.lines[line]
        if isinstance(shown, Family):
            count = sum(row.family == shown for row in self.comparison.rows)
            text = QCoreApplication.translate("ComparisonGrid", "{n} 个指标")
            return GridHead("family", shown.name, text.format(n=count), shown.id)
        name = shown.indicator.name
        spans = self._highlighter.spans(name) if self._highlighter else ()
        tip = "\n".join(part for part in (name, shown.indicator.definition) if part)
        return GridHead("indicator", name, shown.unit, shown.indicator.id, tip=tip, spans=spans)

    def cell(self, line: int, column: int) -> GridCell | None:
        """What stands in a cell; None in the line of a family."""
        row = self.lines[line]
        if isinstance(row, Family):
            return None
        if line not in self._cells:
            self._cells[line] = list(self._row_cells(row))
        return self._cells[line][column]

    def _family_at(self, line: int) -> Family:
        shown = self.lines[line]
        return shown if isinstance(shown, Family) else shown.family

    def _columns(self, wanted: frozenset[Reckoned]) -> list[GridHead]:
        parks = self.comparison.parks
        heads = [self._park_head(park) for park in parks]
        # Before what is reckoned: it says whether anything may be.
        heads.append(GridHead("verdict", on_screen("可比性")))
        others = [park for park in parks if park.id != self.baseline]
        mine = self._names.get(self.baseline, "")
        for kind, sign in _SIGNS.items():
            if kind in wanted:
                heads += [self._against(kind, park, sign, mine) for park in others]
        if "rank" in wanted and others:
            tip = QCoreApplication.translate("ComparisonGrid", "只在全部可以排序时填写")
            heads.append(GridHead("rank", on_screen(RECKONED["rank"]), tip=tip))
        return heads

    def _park_head(self, park: Park) -> GridHead:
        path = self._comparer.catalogue.path(park.id)
        above = path[-2].name if len(path) > 1 else ""
        kind = on_screen(labels.PARK_KIND_WORDS[park.kind])
        second = " · ".join(part for part in (above, kind) if part)
        tag = on_screen("基准") if park.id == self.baseline else ""
        tip = f"{park.name}\n{second}"
        return GridHead("park", park.name, second, park.id, tag, tip, self._names[park.id])

    def _against(self, kind: Reckoned, park: Park, sign: str, mine: str) -> GridHead:
        whose = f"{self._names[park.id]}{sign}{mine}"
        title = f"{on_screen(RECKONED[kind])}（{on_screen(MARK)}）"
        return GridHead(kind, title, whose, park.id, tip=f"{title}\n{whose}")

    def _row_cells(self, row: Row) -> list[GridCell]:
        told = Counter(labels.period_with_basis(cell.fact) for cell in row.cells if cell.fact)
        usual = told.most_common(1)[0][0] if told else ""
        cells = [
            self._figure(cell, row, usual, best=place == 1)
            for cell, place in zip(row.cells, places(row), strict=True)
        ]
        cells.append(self._verdict(row))
        kinds = {head.kind for head in self.columns}
        for kind, reckon in _RECKON.items():
            if kind in kinds:
                found = reckon(row, self.baseline, self._comparer)
                cells += [
                    _reckoned(result, row.unit)
                    for cell, result in zip(row.cells, found, strict=True)
                    if cell.park != self.baseline
                ]
        if "rank" in kinds:
            cells.append(self._ranking(row))
        return cells

    def _figure(self, cell: Cell, row: Row, usual: str, *, best: bool) -> GridCell:
        if cell.fact is None:
            return self._blank(cell)
        fact = cell.fact
        text = labels.figure_under(fact, row.unit)
        start = text.find(fact.quantity.qualifier) if fact.quantity.qualifier else -1
        mark = labels.basis_mark(fact)
        status = "" if fact.status == "actual" else labels.STATUS_WORDS[fact.status]
        inferred = mark == labels.BASIS_WORDS["inferred"]
        period = labels.period(fact) if inferred else labels.period_with_basis(fact)
        scope = "，".join(part for part in (scope_words(fact), fact.scope.includes) if part)
        second = " · ".join(part for part in (period, scope, status) if part)
        picked = self._chosen.get((cell.park, row.indicator.id)) == fact.id
        tags = [on_screen(mark) if inferred else "", on_screen("自选") if picked else ""]
        other_period = labels.period_with_basis(fact) != usual
        return GridCell(
            text,
            second,
            tag=" · ".join(tag for tag in tags if tag),
            tone="strong" if best else "",
            caution=(start, start + len(fact.quantity.qualifier)) if start >= 0 else (0, 0),
            second_caution=bool(other_period or status or fact.period.basis == "unstated"),
            fact=fact.id,
            others=len(cell.others),
            tip=self._about(cell, row),
        )

    def _about(self, cell: Cell, row: Row) -> str:
        assert cell.fact is not None
        catalogue = self._comparer.catalogue
        source = catalogue.source(cell.fact.source)
        lines = [
            f"{catalogue.park(cell.park).name} · {row.indicator.name}",
            labels.figure(cell.fact),
            f"{source.publisher}《{source.title}》第{cell.fact.paragraph}段".strip(),
        ]
        return "\n".join(lines)

    def _blank(self, cell: Cell) -> GridCell:
        """What there is instead of a figure: other periods, or where was looked in vain."""
        catalogue = self._comparer.catalogue
        words = blank_words(cell, self._marks)
        text, _, second = words.partition("（")
        second = second.removesuffix("）").replace("〔", "").replace("〕", "")
        if not cell.others and len(cell.looked_through) > 1:
            many = QCoreApplication.translate("ComparisonGrid", "查了 {n} 个来源")
            second = many.format(n=len(cell.looked_through))
        titles = [catalogue.source(name).title for name in cell.looked_through]
        tip = "\n".join([words, *titles])
        return GridCell(text, second, tone="absent", others=len(cell.others), tip=tip)

    def _verdict(self, row: Row) -> GridCell:
        word = row.verdict.word
        tone: Tone = "good" if word == "可比" else "absent" if word == "无对象" else "caution"
        reasons = [one.text for one in row.verdict.verdict.reasons if word != "无对象"]
        tip = "\n".join([word, *(reasons or [row.verdict.line])])
        tip = on_page(tip, self._marks, self._comparer.catalogue)
        return GridCell(_why(row), tag=on_screen(word), tone=tone, tip=tip)

    def _ranking(self, row: Row) -> GridCell:
        if not row.verdict.ranking:
            return GridCell(NOTHING, tone="absent")
        names = {cell.fact.id: self._names[cell.park] for cell in row.cells if cell.fact}
        text = "　".join(f"{place.place} {names[place.fact]}" for place in row.verdict.ranking)
        return GridCell(text, tip=text)


def source_names(catalogue: Catalogue) -> dict[str, str]:
    """〔publisher〕 by source id: on screen a source has its name, numbers belong to a page.

    A source without a publisher goes by the beginning of its title.
    """
    found = {}
    for source in catalogue.dataset.sources:
        title = source.title
        short = title if len(title) <= _TITLE else f"{title[:_TITLE]}…"
        found[source.id] = f"〔{source.publisher or short}〕"
    return found


def _reckoned(result: Result | None, unit: str) -> GridCell:
    """A difference or a ratio; where there is none, the reason is on demand."""
    if result is None:
        return GridCell(NOTHING, tone="absent")
    if not isinstance(result, Derived):
        return GridCell(NOTHING, tone="absent", tip=result.reason)
    text = result.text.removesuffix(unit) if unit and unit[0] not in "%个" else result.text
    return GridCell(text, tip=f"{result.text}（{MARK}）\n{result.formula}")


def _why(row: Row) -> str:
    """The reasons without what they say of each park, as that stands in the cells beside."""
    if row.verdict.word == "无对象":
        return ""
    barring = [one for one in row.verdict.verdict.barring() if one.bars != {"ratio"}]
    said = words_of(barring or row.verdict.verdict.cautions())
    if not said:
        return row.verdict.line
    front = on_screen("同指标、同期") + "；" if row.verdict.word == "可比" else ""
    return front + "、".join(said)
