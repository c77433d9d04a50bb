"""The presets in which claims are copied, and the flavours of the command line for them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from parkfacts.compose.claims.passages import cited_claim_lines, claim_sentences, footnoted_claims
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
    Preset,
    told_ids,
)
from parkfacts.exchange.clipboard.preset_texts import (
    as_aligned,
    as_aligned_cells,
    as_html,
    as_html_cells,
    as_html_large,
    as_markdown,
    as_tsv,
    lines_of,
    numbered_entries,
    sources_numbered,
)
from parkfacts.exchange.markup.footnotes import footnoted_pieces, footnoted_text
from parkfacts.exchange.markup.text_table import tsv_lines
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim
from parkfacts.facts.phrase import Phrase


class ClaimCopy(NamedTuple):
    """Claims to be copied, in their order."""

    claims: Sequence[Claim]
    catalogue: Catalogue
    options: Options

    def sheet(self, *, flat: bool = False) -> Sheet:
        return claim_sheet(self.claims, self.catalogue, self.options, flat=flat)

    @property
    def things(self) -> int:
        """How many claims."""
        return len(self.claims)

    @property
    def first_number(self) -> int:
        """The number of its first source."""
        return self.options.first_number

    def beginning(self) -> ClaimCopy:
        """The first claims."""
        return self._replace(claims=self.claims[:PREVIEWED])

    def own(self) -> dict[str, bytes]:
        """Dataset, and ids of the claims."""
        return {FACTS: told_ids(self.catalogue, claims=[claim.id for claim in self.claims])}


def _page_tsv(copy: ClaimCopy) -> Iterator[str]:
    return tsv_lines(copy.sheet())


def _sentences(copy: ClaimCopy) -> Iterator[str]:
    return lines_of(claim_sentences(*copy))


def _cited(copy: ClaimCopy) -> Iterator[str]:
    return lines_of(cited_claim_lines(*copy))


def _footnoted(copy: ClaimCopy) -> Iterator[str]:
    return lines_of(footnoted_text(footnoted_claims(*copy), copy.options.first_number))


def _html_footnoted(copy: ClaimCopy) -> Iterator[str]:
    return footnoted_pieces(footnoted_claims(*copy), copy.options.first_number)


def _citations(copy: ClaimCopy) -> Iterator[str]:
    claims, catalogue, options = copy
    return lines_of(citations(claims, catalogue, options.style, options))


def _numbers(copy: ClaimCopy) -> int:
    return sources_numbered(copy.claims, copy.options)


def _notes(copy: ClaimCopy) -> int:
    return len(copy.claims) if copy.options.cites else 0


def _entries(copy: ClaimCopy) -> int:
    return numbered_entries(_numbers(copy))


_TABLE = ("header", "citations", "punctuation")
_TEXT = ("citations", "punctuation")
CLAIM_PRESETS: tuple[Preset[ClaimCopy], ...] = (
    Preset("table", Phrase("Word、WPS 表格"), {TEXT: as_tsv, HTML: as_html}, as_aligned,
           takes=_TABLE, columns=True, numbers=_numbers),
    Preset("excel", "Excel", {TEXT: as_tsv, HTML: as_html_cells}, as_aligned_cells,
           takes=_TABLE, columns=True),
    Preset("ppt", "PPT", {TEXT: _page_tsv, HTML: as_html_large}, as_aligned, takes=_TABLE,
           defaults=Options(citations="short"), columns=True, numbers=_numbers),
    Preset("sentence", Phrase("句子"), {TEXT: _sentences}, _sentences, takes=("punctuation",)),
    Preset("cited-sentence", Phrase("句子和引文"), {TEXT: _cited}, _cited, takes=_TEXT,
           refuses=("none",), numbers=_numbers),
    Preset("footnote", Phrase("脚注式段落"), {TEXT: _footnoted, HTML: _html_footnoted}, _footnoted,
           takes=_TEXT, refuses=("none",), numbers=_notes),
    Preset("markdown", "Markdown", {TEXT: as_markdown}, as_markdown, takes=_TABLE, columns=True,
           numbers=_numbers),
    Preset("tsv", Phrase("制表符文本（TSV）"), {TEXT: as_tsv}, as_tsv, takes=_TABLE, columns=True),
    Preset("citation", Phrase("引文"), {TEXT: _citations}, _citations, takes=_TEXT,
           refuses=("none",), numbers=_entries),
)  # fmt: skip
CLAIM_PRESETS_BY_ID = {entry.id: entry for entry in CLAIM_PRESETS}
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
