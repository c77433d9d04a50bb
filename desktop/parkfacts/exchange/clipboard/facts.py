"""What a copy puts on the clipboard: the formats, and the bytes of each MIME type."""

from __future__ import annotations

from collections.abc import Sequence

from parkfacts.compose.page.options import COPY_OPTIONS, Options
from parkfacts.exchange.clipboard.payload import (
    FACTS,
    HTML,
    PREVIEWED,
    TEXT,
    Flavour,
    Format,
    Payload,
    as_preview,
    told_ids,
)
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
    as_html_slide,
    as_markdown,
    as_numbers,
    as_sentences,
    as_slide_text,
    as_tsv,
)
from parkfacts.exchange.markup.html_table import drops_style
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.wording.citation import Style

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
