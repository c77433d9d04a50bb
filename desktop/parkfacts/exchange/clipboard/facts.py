"""The presets in which facts are copied, and the flavours that the command line has for them."""

from __future__ import annotations

from parkfacts.compose.page.options import TABLE_OPTIONS, Options
from parkfacts.exchange.clipboard.payload import (
    HTML,
    TEXT,
    Flavour,
    Preset,
)
from parkfacts.exchange.clipboard.preset_texts import (
    FactCopy,
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
    numbers_of_entries,
    numbers_of_notes,
    numbers_of_sources,
)
from parkfacts.facts.phrase import Phrase

_PASSAGE = ("citations", "punctuation", "group")
FACT_PRESETS: tuple[Preset[FactCopy], ...] = (
    Preset(
        "table",
        Phrase("Word、WPS 表格"),
        {TEXT: as_tsv, HTML: as_html},
        as_aligned,
        takes=TABLE_OPTIONS,
        columns=True,
        numbers=numbers_of_sources,
    ),
    Preset(
        "excel",
        "Excel",
        {TEXT: as_tsv, HTML: as_html_cells},
        as_aligned_cells,
        takes=TABLE_OPTIONS,
        columns=True,
    ),
    Preset(
        "ppt",
        "PPT",
        {TEXT: as_slide_text, HTML: as_html_slide},
        as_aligned_slide,
        takes=TABLE_OPTIONS,
        defaults=Options(value="literal", period="head", citations="short"),
        columns=True,
        numbers=numbers_of_sources,
    ),
    Preset(
        "sentence",
        Phrase("句子"),
        {TEXT: as_sentences},
        as_sentences,
        takes=("punctuation", "group"),
    ),
    Preset(
        "cited-sentence",
        Phrase("句子和引文"),
        {TEXT: as_cited},
        as_cited,
        takes=_PASSAGE,
        refuses=("none",),
        numbers=numbers_of_sources,
    ),
    Preset(
        "footnote",
        Phrase("脚注式段落"),
        {TEXT: as_footnoted, HTML: as_html_footnoted},
        as_footnoted,
        takes=_PASSAGE,
        refuses=("none",),
        numbers=numbers_of_notes,
    ),
    Preset(
        "markdown",
        "Markdown",
        {TEXT: as_markdown},
        as_markdown,
        takes=TABLE_OPTIONS,
        columns=True,
        numbers=numbers_of_sources,
    ),
    Preset(
        "figure",
        Phrase("仅数字"),
        {TEXT: as_figures},
        as_figures,
        takes=("value", "unit"),
        defaults=Options(value="literal"),
    ),
    Preset(
        "tsv",
        Phrase("制表符文本（TSV）"),
        {TEXT: as_tsv},
        as_tsv,
        takes=TABLE_OPTIONS,
        columns=True,
    ),
    Preset(
        "number",
        Phrase("数、单位、限定词"),
        {TEXT: as_numbers},
        as_numbers,
        takes=("unit",),
        columns=True,
    ),
    Preset(
        "citation",
        Phrase("引文"),
        {TEXT: as_citations},
        as_citations,
        takes=("citations", "punctuation"),
        refuses=("none",),
        numbers=numbers_of_entries,
    ),
)
FACT_PRESETS_BY_ID = {entry.id: entry for entry in FACT_PRESETS}
FACT_FLAVOURS: tuple[Flavour, ...] = (
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
FLAVOURS_BY_NAME = {entry.name: entry for entry in FACT_FLAVOURS}
