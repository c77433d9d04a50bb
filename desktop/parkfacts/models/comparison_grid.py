"""A comparison as heads and cells of a grid: what stands in each, made when it is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Mapping, Sequence

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
from parkfacts.facts.comparison.shown import is_alone
from parkfacts.facts.derived.figure import MARK, Derived, Result, with_terms
from parkfacts.facts.model import Family, Park
from parkfacts.facts.phrase import Phrase, joined, pattern
from parkfacts.facts.quantity.unit_words import unit_words
from parkfacts.facts.scope import scope_words
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.row_reasons import ALL_COMPARABLE, WORDS
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import titled
from parkfacts.models.comparison_cells import NOTHING, GridCell, GridHead, Tone
from parkfacts.models.comparison_lines import Folded, lines_of
from parkfacts.models.comparison_verdict import why
from parkfacts.models.source_names import naming, numbered_name, source_names
from parkfacts.models.translation import on_screen, within

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
        shown: Sequence[MatrixRow] | None = None,
        unfolded: Collection[str] = (),
    ) -> None:
        """Parks are measured by the ``baseline`` park; if that is not compared, by the first.

        ``chosen``: ids of facts that were picked by hand, by park and indicator. ``shown``: the
        rows that are shown, None: all; ``unfolded``: families that were opened one by one.
        """
        self.comparison = comparison
        self._comparer = comparer
        ids = [park.id for park in comparison.parks]
        self.baseline = baseline if baseline in ids else (ids[0] if ids else "")
        self._chosen = chosen
        self._marks = source_names(comparer.catalogue)
        self._named = naming(comparer.catalogue)
        self._names_of_sources = {
            source.id: numbered_name(source, comparer.catalogue)
            for source in comparer.catalogue.dataset.sources
        }
        self._names = {park.id: labels.short_name(park) for park in comparison.parks}
        self.columns = tuple(self._columns(columns))
        self.lines = lines_of(comparison, comparison.rows if shown is None else shown, unfolded)
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
        if isinstance(shown, Folded):
            title = on_screen(shown.family.name) if shown.whole else ""
            return GridHead("folded", title, on_screen(shown.words), shown.family.id)
        if isinstance(shown, Family):
            count = sum(row.family == shown for row in self.comparison.rows)
            told = on_screen(Phrase("{n} 个指标", n=count))
            return GridHead("family", on_screen(shown.name), told, shown.id)
        name, title = shown.indicator.name, on_screen(shown.indicator.name)
        spans = self._highlighter.spans(title) if self._highlighter else ()
        tip = "\n".join(
            part for part in dict.fromkeys((title, str(name), shown.indicator.definition)) if part
        )
        unit, alone = on_screen(unit_words(shown.unit)), is_alone(shown)
        return GridHead(
            "indicator", title, unit, shown.indicator.id, tip=tip, spans=spans, pale=alone
        )

    def cell(self, line: int, column: int) -> GridCell | None:
        """What stands in a cell; None in the line of a family."""
        row = self.lines[line]
        if not isinstance(row, MatrixRow):
            return None
        if line not in self._cells:
            self._cells[line] = list(self._row_cells(row))
        return self._cells[line][column]

    def _columns(self, wanted: frozenset[DerivedColumn]) -> list[GridHead]:
        parks = self.comparison.parks
        heads = [self._park_head(park, at) for at, park in enumerate(parks)]
        # Before what is reckoned: it says whether anything may be.
        heads.append(GridHead("verdict", on_screen(Phrase("可比性"))))
        others = [park for park in parks if park.id != self.baseline]
        mine = self._names.get(self.baseline, "")
        for kind, sign in _SIGNS.items():
            if kind in wanted:
                heads += [self._against(kind, park, sign, mine) for park in others]
        if "rank" in wanted and others:
            tip = on_screen(Phrase("只在全部可以排序时填写"))
            title = Phrase("{told}（{terms}）", told=DERIVED_COLUMNS["rank"], terms=MARK)
            heads.append(GridHead("rank", on_screen(title), tip=tip))
        return heads

    def _park_head(self, park: Park, at: int) -> GridHead:
        path = self._comparer.catalogue.path(park.id)
        above = path[-2].name if len(path) > 1 else ""
        kind = on_screen(labels.PARK_KIND_WORDS[park.kind])
        second = " · ".join(part for part in (on_screen(above), kind) if part)
        tag = on_screen(Phrase("基准")) if park.id == self.baseline else ""
        title, short = on_screen(park.name), on_screen(self._names[park.id])
        tip = "\n".join(dict.fromkeys((title, str(park.name), second)))
        return GridHead("park", title, second, park.id, tag, tip, short, place=at)

    def _against(self, kind: DerivedColumn, park: Park, sign: str, mine: str) -> GridHead:
        whose = on_screen(Phrase(sign, one=self._names[park.id], other=mine))
        title = on_screen(Phrase("{told}（{terms}）", told=DERIVED_COLUMNS[kind], terms=MARK))
        pair = (
            on_screen(self._names[park.id]),
            on_screen(Phrase(sign, one="", other="")),
            on_screen(mine),
        )
        return GridHead(kind, title, whose, park.id, tip=f"{title}\n{whose}", pair=pair)

    def _row_cells(self, row: MatrixRow) -> list[GridCell]:
        usual = _usual_period(row)
        cells = [
            self._figure(cell, row, usual, place or 0)
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
        return [cell._replace(pale=True) for cell in cells] if is_alone(row) else cells

    def _figure(self, cell: MatrixCell, row: MatrixRow, usual: str, place: int) -> GridCell:
        if cell.fact is None:
            return self._blank(cell)
        fact = cell.fact
        text = on_screen(labels.figure_under(fact, row.unit))
        start = text.find(fact.quantity.qualifier) if fact.quantity.qualifier else -1
        status = "" if fact.status == "actual" else labels.STATUS_WORDS[fact.status]
        inferred = fact.period.basis == "inferred"
        period = labels.period(fact) if inferred else labels.period_with_basis(fact)
        scope = joined("，", (scope_words(fact), fact.scope.includes))
        layer = self._comparer.catalogue.layer(fact)
        whose = layer.title if layer is not None and layer.own else ""
        second = on_screen(joined(SEPARATOR, (period, scope, status, whose)))
        picked = self._chosen.get((cell.park, row.indicator.id)) == fact.id
        tags = (labels.BASIS_WORDS["inferred"] if inferred else "", _PICKED if picked else "")
        dated = labels.period(fact) == usual and fact.period.basis != "unstated"
        return GridCell(
            text,
            second,
            tag=within(joined(SEPARATOR, tags)),
            tone="strong" if place == 1 else "",
            caution=(start, start + len(fact.quantity.qualifier)) if start >= 0 else (0, 0),
            second_caution=bool(status) or not dated,
            second_span=(0, 0) if status else (0, len(on_screen(period))),
            ranked=place,
            fact=fact.id,
            others=len(cell.others),
            tip=self._about(cell, row),
        )

    def _about(self, cell: MatrixCell, row: MatrixRow) -> str:
        assert cell.fact is not None
        catalogue = self._comparer.catalogue
        source = catalogue.source(cell.fact.source)
        told = Phrase(
            "[{number}] {publisher}{title}第{paragraph}段",
            number=catalogue.source_number(source.id),
            publisher=source.publisher,
            title=titled(source),
            paragraph=cell.fact.paragraph,
        )
        lines = [
            on_screen(joined(SEPARATOR, (catalogue.park(cell.park).name, row.indicator.name))),
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
        shown, aside = (why, "") if cell.others else ("", why)
        titles = [catalogue.source(name).title for name in cell.looked_through]
        tip = "\n".join([on_screen(blank_words(cell, self._marks)), *titles])
        return GridCell(
            on_screen(blank), on_screen(shown), tone="absent", others=len(cell.others), tip=tip,
            aside=on_screen(aside),
        )  # fmt: skip

    def _verdict(self, row: MatrixRow) -> GridCell:
        word = row.verdict.word
        tone: Tone = (
            "good" if word in ALL_COMPARABLE else "absent" if word == "无对象" else "caution"
        )
        reasons = [one.text for one in row.verdict.verdict.reasons if word != "无对象"]
        lines = (WORDS[word], *(reasons or [row.verdict.line]))
        tip = "\n".join(on_screen(line, self._named) for line in lines)
        minds = row.verdict.verdict.minds_scope and word in ALL_COMPARABLE
        return GridCell(
            within(why(row)), tag=on_screen(WORDS[word]), tone=tone, second_caution=minds, tip=tip
        )

    def _ranking(self, row: MatrixRow) -> GridCell:
        if not row.verdict.ranking:
            return GridCell(NOTHING, tone="absent")
        names = {cell.fact.id: self._names[cell.park] for cell in row.cells if cell.fact}
        told = [f"{place.place} {names[place.fact]}" for place in row.verdict.ranking]
        text = on_screen(joined("　", told))
        return GridCell(text, tip=text)


def _usual_period(row: MatrixRow) -> str:
    """The period that more figures of a row have than any other; empty where none is so.

    One that is inferred is the same period: it has a mark of its own.
    """
    told = Counter(labels.period(cell.fact) for cell in row.cells if cell.fact)
    first, second = [*told.most_common(2), ("", 0), ("", 0)][:2]
    return first[0] if first[1] > second[1] else ""


def _reckoned(result: Result | None, unit: str) -> GridCell:
    """A difference or a ratio; where there is none, the reason is on demand."""
    if result is None:
        return GridCell(NOTHING, tone="absent")
    if not isinstance(result, Derived):
        return GridCell(NOTHING, tone="absent", tip=on_screen(result.reason))
    tip = f"{on_screen(result.marked)}\n{on_screen(result.formula)}"
    ranged = within(with_terms(result.under(unit), result.spread))
    told = on_screen(result.under(unit)), on_screen(result.spread)
    return GridCell(*told, tip=tip, ranged=ranged)
