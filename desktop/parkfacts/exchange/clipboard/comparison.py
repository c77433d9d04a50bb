"""Formats in which a comparison is copied."""

from __future__ import annotations

from collections.abc import Sequence
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
    Format,
    Payload,
    told_ids,
)
from parkfacts.exchange.clipboard.presets import (
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
from parkfacts.facts.wording.citation import Cited, Style


class _ComparedCopy(NamedTuple):
    """What a format of a comparison is made from."""

    compared: SeenMatrix
    how: Cited

    def sheet(self) -> Sheet:
        comparison, comparer, columns, baseline = self.compared
        return comparison_sheet(comparison, comparer, self.how, columns=columns, baseline=baseline)

    def listed(self) -> Sheet:
        comparison, comparer, columns, baseline = self.compared
        return comparison_list(comparison, comparer, self.how, columns=columns, baseline=baseline)

    def passage(self) -> Sequence[str]:
        comparison, comparer, _, baseline = self.compared
        return paragraph_lines(comparison, comparer, self.how, baseline)


def _compared_text(copy: _ComparedCopy) -> str:
    """The table as it stands on a page, with the notes and sources that its marks point to."""
    sheet = copy.sheet()
    return f"{tsv(sheet)}\r\n{lines_of(list(map(guarded, foot_lines(sheet))))}"


def _compared_list(copy: _ComparedCopy) -> str:
    return tsv(copy.listed())


def _compared_lines(copy: _ComparedCopy) -> str:
    return "\n".join(aligned(copy.listed()))


def _compared_cells(copy: _ComparedCopy) -> str:
    return html_table(copy.listed(), CELLS)


def _passage(copy: _ComparedCopy) -> str:
    return lines_of(copy.passage())


def _html_passage(copy: _ComparedCopy) -> str:
    return html_passage(copy.passage())


# A comparison of several sources that names none would mislead.
_SOURCES: dict[str, Any] = {"own": COMPARISON, "takes": ("citations",), "refuses": ("none",)}


COMPARISON_FORMATS: tuple[Format[_ComparedCopy], ...] = (
    Format(
        "table",
        Phrase("三线表（Word、Excel）"),
        {TEXT: _compared_text, HTML: as_html},
        as_aligned,
        columns=True,
        **_SOURCES,
    ),
    Format(
        "tsv",
        Phrase("逐条数据（Excel 计算用）"),
        {TEXT: _compared_list, HTML: _compared_cells},
        _compared_lines,
        columns=True,
        **_SOURCES,
    ),
    Format(
        "ppt",
        "PPT",
        {TEXT: _compared_text, HTML: as_html_large},
        as_aligned,
        defaults=Options(citations="short"),
        columns=True,
        **_SOURCES,
    ),
    Format("markdown", "Markdown", {TEXT: as_markdown}, as_markdown, columns=True, **_SOURCES),
    Format(
        "paragraph", Phrase("一段话"), {TEXT: _passage, HTML: _html_passage}, _passage, **_SOURCES
    ),
)


COMPARISON_FORMATS_BY_ID = {entry.id: entry for entry in COMPARISON_FORMATS}


def make_comparison(
    format_id: str, compared: SeenMatrix, style: Style, options: Options | None = None
) -> Payload:
    """The payload of a comparison in the format of an id (KeyError if there is none).

    Without ``options`` the format's own count, with citations by ``style``.
    It is about the rows and parks that the comparison holds; a paragraph of rows of which none has
    two figures is empty.
    """
    entry = COMPARISON_FORMATS_BY_ID[format_id]
    copy = _ComparedCopy(compared, (options or entry.options({}, style)).how)
    data = {kind: write(copy).encode() for kind, write in entry.write.items()}
    comparison = compared.comparison
    data[COMPARISON] = told_ids(
        compared.comparer.catalogue,
        parks=[park.id for park in comparison.parks],
        indicators=[row.indicator.id for row in comparison.rows],
        facts=[cell.fact.id for row in comparison.rows for cell in row.cells if cell.fact],
    )
    return Payload(data, entry.preview(copy).replace("\r\n", "\n").rstrip("\n"))
