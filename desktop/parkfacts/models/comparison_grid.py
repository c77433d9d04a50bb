"""A comparison as heads and cells of a grid: what stands in each, made when it is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from typing import Literal, NamedTuple

from parkfacts.facts.chart.spec import SEPARATOR
from parkfacts.facts.comparison.against import (
    DERIVED_COLUMNS,
    DerivedColumn,
    differences,
    rank_places,
    ratios,
)
from parkfacts.facts.comparison.blanks import blank_parts, blank_words
from parkfacts.facts.comparison.cells import MatrixCell
from parkfacts.facts.comparison.matrix import Comparison, MatrixRow
from parkfacts.facts.derived.figure import MARK, Derived, Result
from parkfacts.facts.model import Family, Park
from parkfacts.facts.phrase import Phrase, joined, pattern
from parkfacts.facts.scope import scope_words
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.row_reasons import SAME_RESPECTS, WORDS
from parkfacts.facts.verdict.verdict import words_of
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import titled
from parkfacts.models.source_names import name_of, naming, source_names
from parkfacts.models.translation import on_screen, within

CellKind = Literal["family", "indicator", "park", "difference", "ratio", "rank", "verdict"]
Tone = Literal["", "strong", "absent", "good", "caution"]
NOTHING = "—"
_PICKED = Phrase("自选")
_NONE: Mapping[tuple[str, str], str] = {}
_RECKON: dict[DerivedColumn, Callable[[MatrixRow, str, Comparer], list[Result | None]]] = {
    "difference": differences,
    "ratio": ratios,
}
_SIGNS: dict[DerivedColumn, str] = {
    "difference": pattern("{one}－{other}"),
    "ratio": pattern("{one}÷{other}"),
}


class GridHead(NamedTuple):
    """The head of a line or a column."""

    kind: CellKind
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
        columns: frozenset[DerivedColumn] = frozenset(),
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
        self._named = naming(comparer.catalogue)
        self._names_of_sources = {
            source.id: name_of(source) for source in comparer.catalogue.dataset.sources
        }
        self._names = {park.id: labels.short_name(park) for park in comparison.parks}
        self.columns = tuple(self._columns(columns))
        self.lines: list[MatrixRow | Family] = []
        for row in comparison.rows:
            if not self.lines or row.family != self._family_at(-1):
                self.lines.append(row.family)
            self.lines.append(row)
        self._highlighter = highlighter
        self._cells: dict[int, list[GridCell]] = {}

    def line_of(self, indicator: str) -> int | None:
        """The line of an indicator; None if it is not shown."""
        for at, line in enumerate(self.lines):
            if isinstance(line, MatrixRow) and line.indicator.id == indicator:
                return at
        return None

    def line_head(self, line: int) -> GridHead:
        """The head of a line."""
        shown = self.lines[line]
        if isinstance(shown, Family):
            count = sum(row.family == shown for row in self.comparison.rows)
            return GridHead(
                "family", shown.name, on_screen(Phrase("{n} 个指标", n=count)), shown.id
            )
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

    def _columns(self, wanted: frozenset[DerivedColumn]) -> list[GridHead]:
        parks = self.comparison.parks
        heads = [self._park_head(park) for park in parks]
        # Before what is reckoned: it says whether anything may be.
        heads.append(GridHead("verdict", on_screen(Phrase("可比性"))))
        others = [park for park in parks if park.id != self.baseline]
        mine = self._names.get(self.baseline, "")
        for kind, sign in _SIGNS.items():
            if kind in wanted:
                heads += [self._against(kind, park, sign, mine) for park in others]
        if "rank" in wanted and others:
            tip = on_screen(Phrase("只在全部可以排序时填写"))
            heads.append(GridHead("rank", on_screen(DERIVED_COLUMNS["rank"]), tip=tip))
        return heads

    def _park_head(self, park: Park) -> GridHead:
        path = self._comparer.catalogue.path(park.id)
        above = path[-2].name if len(path) > 1 else ""
        kind = on_screen(labels.PARK_KIND_WORDS[park.kind])
        second = " · ".join(part for part in (above, kind) if part)
        tag = on_screen(Phrase("基准")) if park.id == self.baseline else ""
        tip = f"{park.name}\n{second}"
        return GridHead("park", park.name, second, park.id, tag, tip, self._names[park.id])

    def _against(self, kind: DerivedColumn, park: Park, sign: str, mine: str) -> GridHead:
        whose = on_screen(Phrase(sign, one=self._names[park.id], other=mine))
        title = on_screen(Phrase("{told}（{terms}）", told=DERIVED_COLUMNS[kind], terms=MARK))
        return GridHead(kind, title, whose, park.id, tip=f"{title}\n{whose}")

    def _row_cells(self, row: MatrixRow) -> list[GridCell]:
        told = Counter(labels.period_with_basis(cell.fact) for cell in row.cells if cell.fact)
        usual = told.most_common(1)[0][0] if told else ""
        cells = [
            self._figure(cell, row, usual, best=place == 1)
            for cell, place in zip(row.cells, rank_places(row), strict=True)
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

    def _figure(self, cell: MatrixCell, row: MatrixRow, usual: str, *, best: bool) -> GridCell:
        if cell.fact is None:
            return self._blank(cell)
        fact = cell.fact
        text = on_screen(labels.figure_under(fact, row.unit))
        start = text.find(fact.quantity.qualifier) if fact.quantity.qualifier else -1
        status = "" if fact.status == "actual" else labels.STATUS_WORDS[fact.status]
        inferred = fact.period.basis == "inferred"
        period = labels.period(fact) if inferred else labels.period_with_basis(fact)
        scope = joined("，", (scope_words(fact), fact.scope.includes))
        second = on_screen(joined(SEPARATOR, (period, scope, status)))
        picked = self._chosen.get((cell.park, row.indicator.id)) == fact.id
        tags = (labels.BASIS_WORDS["inferred"] if inferred else "", _PICKED if picked else "")
        other_period = labels.period_with_basis(fact) != usual
        return GridCell(
            text,
            second,
            tag=within(joined(SEPARATOR, tags)),
            tone="strong" if best else "",
            caution=(start, start + len(fact.quantity.qualifier)) if start >= 0 else (0, 0),
            second_caution=bool(other_period or status or fact.period.basis == "unstated"),
            fact=fact.id,
            others=len(cell.others),
            tip=self._about(cell, row),
        )

    def _about(self, cell: MatrixCell, row: MatrixRow) -> str:
        assert cell.fact is not None
        catalogue = self._comparer.catalogue
        source = catalogue.source(cell.fact.source)
        told = Phrase(
            "{publisher}{title}第{paragraph}段",
            publisher=source.publisher,
            title=titled(source),
            paragraph=cell.fact.paragraph,
        )
        lines = [
            f"{catalogue.park(cell.park).name} · {row.indicator.name}",
            on_screen(labels.figure(cell.fact)),
            on_screen(told).strip(),
        ]
        return "\n".join(lines)

    def _blank(self, cell: MatrixCell) -> GridCell:
        """What there is instead of a figure: other periods, or where was looked in vain."""
        catalogue = self._comparer.catalogue
        blank, why = blank_parts(cell, self._names_of_sources)
        if not cell.others and len(cell.looked_through) > 1:
            why = Phrase("查了 {n} 个来源", n=len(cell.looked_through))
        titles = [catalogue.source(name).title for name in cell.looked_through]
        tip = "\n".join([on_screen(blank_words(cell, self._marks)), *titles])
        return GridCell(
            on_screen(blank), on_screen(why), tone="absent", others=len(cell.others), tip=tip
        )

    def _verdict(self, row: MatrixRow) -> GridCell:
        word = row.verdict.word
        tone: Tone = "good" if word == "可比" else "absent" if word == "无对象" else "caution"
        reasons = [one.text for one in row.verdict.verdict.reasons if word != "无对象"]
        lines = (WORDS[word], *(reasons or [row.verdict.line]))
        tip = "\n".join(on_screen(line, self._named) for line in lines)
        return GridCell(within(_why(row)), tag=on_screen(WORDS[word]), tone=tone, tip=tip)

    def _ranking(self, row: MatrixRow) -> GridCell:
        if not row.verdict.ranking:
            return GridCell(NOTHING, tone="absent")
        names = {cell.fact.id: self._names[cell.park] for cell in row.cells if cell.fact}
        told = [f"{place.place} {names[place.fact]}" for place in row.verdict.ranking]
        text = on_screen(joined("　", told))
        return GridCell(text, tip=text)


def _reckoned(result: Result | None, unit: str) -> GridCell:
    """A difference or a ratio; where there is none, the reason is on demand."""
    if result is None:
        return GridCell(NOTHING, tone="absent")
    if not isinstance(result, Derived):
        return GridCell(NOTHING, tone="absent", tip=on_screen(result.reason))
    text = on_screen(result.text)
    if unit and unit[0] not in "%个":  # it stands in the head of the line
        before, _, behind = text.rpartition(unit)
        text = before + behind
    return GridCell(text, tip=f"{on_screen(result.marked)}\n{on_screen(result.formula)}")


def _why(row: MatrixRow) -> str:
    """The reasons without what they say of each park, as that stands in the cells beside."""
    if row.verdict.word == "无对象":
        return ""
    barring = [one for one in row.verdict.verdict.barring() if one.bars != {"ratio"}]
    said = words_of(barring or row.verdict.verdict.cautions())
    if not said:
        return row.verdict.line
    reasons = joined("、", said)
    return joined("；", (SAME_RESPECTS, reasons)) if row.verdict.word == "可比" else reasons
