"""The presets in which a comparison is copied."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from parkfacts.compose.comparison.list import comparison_list
from parkfacts.compose.comparison.paragraph import paragraph_lines
from parkfacts.compose.comparison.sheet import comparison_sheet
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.sheet import Sheet, foot_lines, guarded
from parkfacts.exchange.clipboard.payload import (
    COMPARISON,
    HTML,
    TEXT,
    Preset,
    told_ids,
)
from parkfacts.exchange.clipboard.preset_texts import (
    as_aligned,
    as_html,
    as_html_large,
    as_markdown,
    lines_of,
)
from parkfacts.exchange.markup.html_face import CELLS
from parkfacts.exchange.markup.html_passage import html_passage
from parkfacts.exchange.markup.html_table import html_table
from parkfacts.exchange.markup.text_table import aligned, tsv
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.wording.citation import Cited


class ComparisonCopy(NamedTuple):
    """A comparison to be copied; a passage of rows of which none has two figures is empty."""

    compared: SeenMatrix
    options: Options

    @property
    def how(self) -> Cited:
        """How its sources are cited."""
        return self.options.how

    @property
    def things(self) -> int:
        """How many rows."""
        return len(self.compared.comparison.rows)

    @property
    def first_number(self) -> int:
        """The number of its first source."""
        return self.options.first_number

    def beginning(self) -> ComparisonCopy:
        """All of it: a comparison has as many rows as there are indicators."""
        return self

    def own(self) -> dict[str, bytes]:
        """Dataset, and ids of parks, indicators and the facts shown."""
        comparison = self.compared.comparison
        ids = told_ids(
            self.compared.comparer.catalogue,
            parks=[park.id for park in comparison.parks],
            indicators=[row.indicator.id for row in comparison.rows],
            facts=[cell.fact.id for row in comparison.rows for cell in row.cells if cell.fact],
        )
        return {COMPARISON: ids}

    def sheet(self) -> Sheet:
        comparison, comparer, columns, baseline = self.compared
        return comparison_sheet(
            comparison,
            comparer,
            self.how,
            columns=columns,
            baseline=baseline,
            first_number=self.options.first_number,
        )

    def listed(self) -> Sheet:
        comparison, comparer, columns, baseline = self.compared
        return comparison_list(comparison, comparer, self.how, columns=columns, baseline=baseline)

    def passage(self) -> Sequence[str]:
        comparison, comparer, _, baseline = self.compared
        first = self.options.first_number
        return paragraph_lines(comparison, comparer, self.how, baseline, first)


def _compared_text(copy: ComparisonCopy) -> str:
    """The table as it stands on a page, with the notes and sources that its marks point to."""
    sheet = copy.sheet()
    return f"{tsv(sheet)}\r\n{''.join(lines_of(map(guarded, foot_lines(sheet))))}"


def _compared_list(copy: ComparisonCopy) -> str:
    return tsv(copy.listed())


def _compared_lines(copy: ComparisonCopy) -> str:
    return "\n".join(aligned(copy.listed()))


def _compared_cells(copy: ComparisonCopy) -> str:
    return html_table(copy.listed(), CELLS)


def _passage(copy: ComparisonCopy) -> Iterator[str]:
    return lines_of(copy.passage())


def _html_passage(copy: ComparisonCopy) -> str:
    return html_passage(copy.passage())


def _numbers(copy: ComparisonCopy) -> int:
    return len(copy.sheet().sources)


def _numbers_in_passage(copy: ComparisonCopy) -> int:
    return len(copy.passage()[1:])  # behind the paragraph an entry for each


# A comparison of several sources that names none would mislead.
_SOURCES: dict[str, Any] = {"prefix": "compare-", "takes": ("citations",), "refuses": ("none",)}


COMPARISON_PRESETS: tuple[Preset[ComparisonCopy], ...] = (
    Preset(
        "table",
        Phrase("三线表（Word、Excel）"),
        {TEXT: _compared_text, HTML: as_html},
        as_aligned,
        columns=True,
        numbers=_numbers,
        **_SOURCES,
    ),
    Preset(
        "tsv",
        Phrase("逐条数据（Excel 计算用）"),
        {TEXT: _compared_list, HTML: _compared_cells},
        _compared_lines,
        columns=True,
        **_SOURCES,
    ),
    Preset(
        "ppt",
        "PPT",
        {TEXT: _compared_text, HTML: as_html_large},
        as_aligned,
        defaults=Options(citations="short"),
        columns=True,
        numbers=_numbers,
        **_SOURCES,
    ),
    Preset(
        "markdown",
        "Markdown",
        {TEXT: as_markdown},
        as_markdown,
        columns=True,
        numbers=_numbers,
        **_SOURCES,
    ),
    Preset(
        "paragraph",
        Phrase("一段话"),
        {TEXT: _passage, HTML: _html_passage},
        _passage,
        numbers=_numbers_in_passage,
        prose=True,
        **_SOURCES,
    ),
)


COMPARISON_PRESETS_BY_ID = {entry.id: entry for entry in COMPARISON_PRESETS}
