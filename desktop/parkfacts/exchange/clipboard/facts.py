"""What a copy puts on the clipboard: the formats, and the bytes of each MIME type."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Generic, NamedTuple, TypeVar

import msgspec

from parkfacts.compose.comparison.list import comparison_list
from parkfacts.compose.comparison.paragraph import paragraph_lines
from parkfacts.compose.comparison.sheet import comparison_sheet
from parkfacts.compose.page.options import COPY_OPTIONS, Allowed, Options
from parkfacts.compose.page.sheet import Sheet, guarded
from parkfacts.exchange.clipboard.presets import (
    Copy,
    as_aligned,
    as_aligned_cells,
    as_aligned_slide,
    as_citations,
    as_cited,
    as_figures,
    as_footnoted,
    as_html,
    as_html_cells,
    as_html_footnoted,
    as_html_large,
    as_html_slide,
    as_markdown,
    as_numbers,
    as_sentences,
    as_slide_text,
    as_tsv,
    lines_of,
)
from parkfacts.exchange.markup.html_face import CELLS
from parkfacts.exchange.markup.html_passage import html_passage
from parkfacts.exchange.markup.html_table import drops_style, foot_lines, html_table
from parkfacts.exchange.markup.text_table import aligned, tsv
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.comparison.matrix import Comparison, Reckoned
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.wording.citation import Cited, Style

TEXT, HTML = "text/plain", "text/html"
FACTS = "application/x-parkfacts-facts+json"
"""Our own type: title and version of the dataset, and the ids that were copied."""
COMPARISON = "application/x-parkfacts-comparison+json"
"""The same of a comparison: ids of its parks, its indicators and the facts shown."""
PREVIEWED = 30
"""Things that a preview shows."""
C = TypeVar("C")


class Payload(NamedTuple):
    """What goes on the clipboard: bytes (UTF-8) by MIME type, and how it looks as plain text."""

    data: dict[str, bytes]
    preview: str
    plain_looks: bool = False
    """Whether the table is so large that its style was left out."""


class Compared(NamedTuple):
    """A comparison as it is seen: with what is reckoned, against which park."""

    comparison: Comparison
    comparer: Comparer
    columns: frozenset[Reckoned] = frozenset()
    baseline: str = ""
    """Id of the park; empty: the first."""


class _ComparedCopy(NamedTuple):
    """What a format of a comparison is made from."""

    compared: Compared
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


class Format(NamedTuple, Generic[C]):
    """A way to copy: its name on screen, its MIME types, and how each is written."""

    id: str
    title: str
    write: dict[str, Callable[[C], str]]
    preview: Callable[[C], str]
    own: str = FACTS
    """Our own MIME type, beside the others."""
    takes: tuple[str, ...] = ()
    """The options that say something here, by name."""
    defaults: Options = Options()
    refuses: tuple[str, ...] = ()
    """Ways to cite that make no sense here."""
    columns: bool = False
    """Whether its preview is in columns, so that its lines are not wrapped."""

    @property
    def allowed(self) -> Allowed:
        """What may be chosen of it."""
        name = f"compare-{self.id}" if self.own == COMPARISON else self.id
        return Allowed(name, self.takes, self.refuses, self.defaults)

    def options(self, stored: Mapping[str, Any], style: Style) -> Options:
        """What is remembered of it; what never was chosen is the default."""
        return self.allowed.options(stored, style)

    @property
    def kinds(self) -> tuple[str, ...]:
        """The MIME types that it puts on the clipboard."""
        return (*self.write, self.own)


class Flavour(NamedTuple):
    """One MIME type of one format, by the name that the command line has for it."""

    name: str
    format: str
    kind: str


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


_UNIT = ("unit",)
FORMATS: tuple[Format[Copy], ...] = (
    Format(
        "table",
        Phrase("Word、WPS 表格"),
        {TEXT: as_tsv, HTML: as_html},
        as_aligned,
        takes=COPY_OPTIONS,
        columns=True,
    ),
    Format(
        "excel",
        "Excel",
        {TEXT: as_tsv, HTML: as_html_cells},
        as_aligned_cells,
        takes=COPY_OPTIONS,
        columns=True,
    ),
    Format(
        "ppt",
        "PPT",
        {TEXT: as_slide_text, HTML: as_html_slide},
        as_aligned_slide,
        takes=COPY_OPTIONS,
        defaults=Options(value="literal", period="head", citations="short"),
        columns=True,
    ),
    Format("sentence", Phrase("句子"), {TEXT: as_sentences}, as_sentences, takes=("punctuation",)),
    Format(
        "cited-sentence",
        Phrase("句子和引文"),
        {TEXT: as_cited},
        as_cited,
        takes=("citations", "punctuation"),
        refuses=("none",),
    ),
    Format(
        "footnote",
        Phrase("脚注式段落"),
        {TEXT: as_footnoted, HTML: as_html_footnoted},
        as_footnoted,
        takes=("citations", "punctuation"),
        refuses=("none",),
    ),
    Format(
        "markdown",
        "Markdown",
        {TEXT: as_markdown},
        as_markdown,
        takes=COPY_OPTIONS,
        columns=True,
    ),
    Format(
        "figure",
        Phrase("仅数字"),
        {TEXT: as_figures},
        as_figures,
        takes=("value", "unit"),
        defaults=Options(value="literal"),
    ),
    Format(
        "tsv", Phrase("制表符文本（TSV）"), {TEXT: as_tsv}, as_tsv, takes=COPY_OPTIONS, columns=True
    ),
    Format(
        "number",
        Phrase("数、单位、限定词"),
        {TEXT: as_numbers},
        as_numbers,
        takes=("unit",),
        columns=True,
    ),
    Format(
        "citation",
        Phrase("引文"),
        {TEXT: as_citations},
        as_citations,
        takes=("citations", "punctuation"),
        refuses=("none",),
    ),
)
FORMATS_BY_ID = {entry.id: entry for entry in FORMATS}
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
FLAVOURS: tuple[Flavour, ...] = (
    Flavour("html", "table", HTML),
    Flavour("tsv", "table", TEXT),
    Flavour("excel", "excel", HTML),
    Flavour("ppt", "ppt", HTML),
    Flavour("footnote", "footnote", HTML),
    Flavour("md", "markdown", TEXT),
    Flavour("text", "sentence", TEXT),
    Flavour("cited", "cited-sentence", TEXT),
    Flavour("figure", "figure", TEXT),
    Flavour("number", "number", TEXT),
    Flavour("citation", "citation", TEXT),
)
FLAVOURS_BY_NAME = {entry.name: entry for entry in FLAVOURS}


def make(
    format_id: str,
    facts: Sequence[Fact],
    catalogue: Catalogue,
    style: Style,
    options: Options | None = None,
) -> Payload:
    """The payload of facts, in their order, in the format of an id (KeyError if there is none).

    Without ``options`` the format's own count, with citations by ``style``. The preview shows the
    first 30 facts.
    """
    entry = FORMATS_BY_ID[format_id]
    copy = Copy(facts, catalogue, options or entry.options({}, style))
    data = {kind: write(copy).encode() for kind, write in entry.write.items()}
    data[FACTS] = told_ids(catalogue, facts=[fact.id for fact in facts])
    plain_looks = HTML in data and "value" in entry.takes and drops_style(len(facts))
    return Payload(data, preview_of(entry, facts, catalogue, copy.options), plain_looks)


def preview_of(
    entry: Format[Copy], facts: Sequence[Fact], catalogue: Catalogue, options: Options
) -> str:
    """How the first 30 facts look as plain text; made without the payload, so that it is live."""
    copy = Copy(facts[:PREVIEWED], catalogue, options)
    return as_preview(entry.preview(copy), len(facts))


def as_preview(shown: str, count: int) -> str:
    """What is shown of ``count`` things, of which only the first are in it."""
    rest = f"\n… 共 {count} 条" if count > PREVIEWED else ""
    return shown.replace("\r\n", "\n").rstrip("\n") + rest


def make_comparison(
    format_id: str, compared: Compared, style: Style, options: Options | None = None
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


def told_ids(catalogue: Catalogue, **ids: list[str]) -> bytes:
    """The content of our own MIME types: the dataset, and ids by kind."""
    dataset = catalogue.dataset
    return msgspec.json.encode(
        {"dataset": {"title": dataset.title, "version": dataset.version}, **ids}
    )
