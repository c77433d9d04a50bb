"""Claims on the clipboard: the formats, and the bytes of each MIME type."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from parkfacts.compose.claims.passages import cited_claims, claim_sentences, footnoted_claims
from parkfacts.compose.claims.sheet import claim_sheet
from parkfacts.compose.facts.passages import citations
from parkfacts.compose.page.options import Options
from parkfacts.compose.page.sheet import Sheet
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
    as_aligned,
    as_aligned_cells,
    as_html,
    as_html_cells,
    as_html_large,
    as_markdown,
    as_tsv,
    lines_of,
)
from parkfacts.exchange.markup.footnotes import footnoted_html, footnoted_text
from parkfacts.exchange.markup.text_table import tsv
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.wording.citation import Style


class _Copy(NamedTuple):
    """What a format is made from."""

    claims: Sequence[Claim]
    catalogue: Catalogue
    options: Options

    def sheet(self, *, flat: bool = False) -> Sheet:
        return claim_sheet(self.claims, self.catalogue, self.options, flat=flat)


def _page_tsv(copy: _Copy) -> str:
    return tsv(copy.sheet())


def _sentences(copy: _Copy) -> str:
    return lines_of(claim_sentences(*copy))


def _cited(copy: _Copy) -> str:
    return lines_of(cited_claims(*copy))


def _footnoted(copy: _Copy) -> str:
    return lines_of(footnoted_text(footnoted_claims(*copy)))


def _html_footnoted(copy: _Copy) -> str:
    return footnoted_html(footnoted_claims(*copy))


def _citations(copy: _Copy) -> str:
    claims, catalogue, options = copy
    return lines_of(citations(claims, catalogue, options.style, options))


_TABLE = ("header", "citations", "punctuation")
_TEXT = ("citations", "punctuation")
CLAIM_FORMATS: tuple[Format[_Copy], ...] = (
    Format("table", Phrase("Word、WPS 表格"), {TEXT: as_tsv, HTML: as_html}, as_aligned,
           takes=_TABLE, columns=True),
    Format("excel", "Excel", {TEXT: as_tsv, HTML: as_html_cells}, as_aligned_cells,
           takes=_TABLE, columns=True),
    Format("ppt", "PPT", {TEXT: _page_tsv, HTML: as_html_large}, as_aligned, takes=_TABLE,
           defaults=Options(citations="short"), columns=True),
    Format("sentence", Phrase("句子"), {TEXT: _sentences}, _sentences, takes=("punctuation",)),
    Format("cited-sentence", Phrase("句子和引文"), {TEXT: _cited}, _cited, takes=_TEXT,
           refuses=("none",)),
    Format("footnote", Phrase("脚注式段落"), {TEXT: _footnoted, HTML: _html_footnoted}, _footnoted,
           takes=_TEXT, refuses=("none",)),
    Format("markdown", "Markdown", {TEXT: as_markdown}, as_markdown, takes=_TABLE, columns=True),
    Format("tsv", Phrase("制表符文本（TSV）"), {TEXT: as_tsv}, as_tsv, takes=_TABLE, columns=True),
    Format("citation", Phrase("引文"), {TEXT: _citations}, _citations, takes=_TEXT,
           refuses=("none",)),
)  # fmt: skip
CLAIM_FORMATS_BY_ID = {entry.id: entry for entry in CLAIM_FORMATS}
CLAIM_FLAVOURS: tuple[Flavour, ...] = (
    Flavour("html", "table", HTML),
    Flavour("tsv", "table", TEXT),
    Flavour("excel", "excel", HTML),
    Flavour("ppt", "ppt", HTML),
    Flavour("footnote", "footnote", HTML),
    Flavour("md", "markdown", TEXT),
    Flavour("text", "sentence", TEXT),
    Flavour("cited", "cited-sentence", TEXT),
    Flavour("citation", "citation", TEXT),
)


def make_claims(
    format_id: str,
    claims: Sequence[Claim],
    catalogue: Catalogue,
    style: Style,
    options: Options | None = None,
) -> Payload:
    """The payload of claims, in their order, in the format of an id (KeyError if there is none).

    Without ``options`` the format's own count, with citations by ``style``.
    """
    entry = CLAIM_FORMATS_BY_ID[format_id]
    copy = _Copy(claims, catalogue, options or entry.options({}, style))
    data = {kind: write(copy).encode() for kind, write in entry.write.items()}
    data[FACTS] = told_ids(catalogue, claims=[claim.id for claim in claims])
    return Payload(data, preview_of_claims(entry, claims, catalogue, copy.options))


def preview_of_claims(
    entry: Format[_Copy], claims: Sequence[Claim], catalogue: Catalogue, options: Options
) -> str:
    """How the first 30 claims look as plain text."""
    copy = _Copy(claims[:PREVIEWED], catalogue, options)
    return as_preview(entry.preview(copy), len(claims))
