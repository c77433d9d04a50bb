"""What a copy puts on the clipboard: the formats, and the bytes of each MIME type."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, NamedTuple, TypeVar

import msgspec

from parkfacts.exchange.cells import Sheet, exact_number, guarded, one_line
from parkfacts.exchange.comparison_list import comparison_list
from parkfacts.exchange.comparison_paragraph import paragraph_lines
from parkfacts.exchange.comparison_sheet import comparison_sheet
from parkfacts.exchange.fact_sheet import fact_sheet
from parkfacts.exchange.html_passage import html_passage
from parkfacts.exchange.html_table import foot_lines, html_table
from parkfacts.exchange.passages import (
    citations,
    cited_claims,
    cited_sentences,
    sentences,
)
from parkfacts.exchange.text_tables import aligned, markdown, tsv
from parkfacts.facts import labels
from parkfacts.facts.catalogue import Catalogue
from parkfacts.facts.citation import Style
from parkfacts.facts.compare import Comparer
from parkfacts.facts.comparison import Comparison, Reckoned
from parkfacts.facts.model import Claim, Fact

TEXT, HTML = "text/plain", "text/html"
FACTS = "application/x-parkfacts-facts+json"
"""Our own type: title and version of the dataset, and the ids that were copied."""
COMPARISON = "application/x-parkfacts-comparison+json"
"""The same of a comparison: ids of its parks, its indicators and the facts shown."""
_PREVIEWED = 30
C = TypeVar("C")


class Payload(NamedTuple):
    """What goes on the clipboard: bytes (UTF-8) by MIME type, and how it looks as plain text."""

    data: dict[str, bytes]
    preview: str


class _Copy(NamedTuple):
    """What a format is made from."""

    facts: Sequence[Fact]
    catalogue: Catalogue
    style: Style

    def sheet(self, *, flat: bool = False) -> Sheet:
        return fact_sheet(self.facts, self.catalogue, self.style, flat=flat)


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
    style: Style

    def sheet(self) -> Sheet:
        comparison, comparer, columns, baseline = self.compared
        return comparison_sheet(
            comparison, comparer, self.style, columns=columns, baseline=baseline
        )

    def listed(self) -> Sheet:
        comparison, comparer, columns, baseline = self.compared
        return comparison_list(comparison, comparer, self.style, columns=columns, baseline=baseline)

    def passage(self) -> Sequence[str]:
        comparison, comparer, _, baseline = self.compared
        return paragraph_lines(comparison, comparer, self.style, baseline)


class Format(NamedTuple, Generic[C]):
    """A way to copy: its name on screen, its MIME types, and how each is written."""

    id: str
    title: str
    write: dict[str, Callable[[C], str]]
    preview: Callable[[C], str]
    own: str = FACTS
    """Our own MIME type, beside the others."""

    @property
    def kinds(self) -> tuple[str, ...]:
        """The MIME types that it puts on the clipboard."""
        return (*self.write, self.own)


class Flavour(NamedTuple):
    """One MIME type of one format, by the name that the command line has for it."""

    name: str
    format: str
    kind: str


def _lines(lines: Sequence[str]) -> str:
    """Lines of text/plain end in CR LF; behind the last one nothing follows."""
    return "\r\n".join(map(one_line, lines))


def _tsv(copy: _Copy) -> str:
    return tsv(copy.sheet(flat=True))


def _html(copy: _Copy | _ComparedCopy) -> str:
    return html_table(copy.sheet())


def _aligned(copy: _Copy | _ComparedCopy) -> str:
    sheet = copy.sheet()
    return "\n".join([one_line(sheet.caption), "", *aligned(sheet), "", *foot_lines(sheet)])


def _compared_text(copy: _ComparedCopy) -> str:
    """The table as it stands on a page, with the notes and sources that its marks point to."""
    sheet = copy.sheet()
    return f"{tsv(sheet)}\r\n{_lines(list(map(guarded, foot_lines(sheet))))}"


def _compared_list(copy: _ComparedCopy) -> str:
    return tsv(copy.listed())


def _passage(copy: _ComparedCopy) -> str:
    return _lines(copy.passage())


def _html_passage(copy: _ComparedCopy) -> str:
    return html_passage(copy.passage())


def _markdown(copy: _Copy | _ComparedCopy) -> str:
    return markdown(copy.sheet()).replace("\n", "\r\n")


def _sentences(copy: _Copy) -> str:
    return _lines(sentences(copy.facts, copy.catalogue))


def _cited(copy: _Copy) -> str:
    return _lines(cited_sentences(copy.facts, copy.catalogue, copy.style))


def _citations(copy: _Copy) -> str:
    return _lines(citations(copy.facts, copy.catalogue, copy.style))


def _figures(copy: _Copy) -> str:
    """The figures as the source wrote them, a line each; never the start of a formula."""
    shown = [labels.figure(fact) for fact in copy.facts]
    return _lines([guarded(text) if text[:1] in "=@＝＠" else text for text in shown])


def _numbers(copy: _Copy) -> str:
    """Number, unit and qualifier, a cell each, so that the number never goes without them."""
    return "".join(
        f"{exact_number(fact.quantity.value)}\t{guarded(fact.quantity.unit)}"
        f"\t{guarded(fact.quantity.qualifier)}\r\n"
        for fact in copy.facts
    )


FORMATS: tuple[Format[_Copy], ...] = (
    Format("table", "表格（Word、Excel）", {TEXT: _tsv, HTML: _html}, _aligned),
    Format("tsv", "制表符文本（TSV）", {TEXT: _tsv}, _tsv),
    Format("sentence", "句子", {TEXT: _sentences}, _sentences),
    Format("cited-sentence", "句子和引文", {TEXT: _cited}, _cited),
    Format("markdown", "Markdown 表格", {TEXT: _markdown}, _markdown),
    Format("figure", "仅数字（带单位）", {TEXT: _figures}, _figures),
    Format("number", "数、单位、限定词", {TEXT: _numbers}, _numbers),
    Format("citation", "引文", {TEXT: _citations}, _citations),
)
FORMATS_BY_ID = {entry.id: entry for entry in FORMATS}
COMPARISON_FORMATS: tuple[Format[_ComparedCopy], ...] = (
    Format(
        "table", "三线表（Word、Excel）", {TEXT: _compared_text, HTML: _html}, _aligned, COMPARISON
    ),
    Format("tsv", "逐条数据（Excel 计算用）", {TEXT: _compared_list}, _compared_list, COMPARISON),
    Format("markdown", "Markdown 表格", {TEXT: _markdown}, _markdown, COMPARISON),
    Format("paragraph", "一段话", {TEXT: _passage, HTML: _html_passage}, _passage, COMPARISON),
)
COMPARISON_FORMATS_BY_ID = {entry.id: entry for entry in COMPARISON_FORMATS}
FLAVOURS: tuple[Flavour, ...] = (
    Flavour("html", "table", HTML),
    Flavour("tsv", "table", TEXT),
    Flavour("md", "markdown", TEXT),
    Flavour("text", "sentence", TEXT),
    Flavour("cited", "cited-sentence", TEXT),
    Flavour("figure", "figure", TEXT),
    Flavour("number", "number", TEXT),
    Flavour("citation", "citation", TEXT),
)


def make(format_id: str, facts: Sequence[Fact], catalogue: Catalogue, style: Style) -> Payload:
    """The payload of facts, in their order, in the format of an id (KeyError if there is none).

    The preview shows the first 30 facts.
    """
    entry = FORMATS_BY_ID[format_id]
    copy = _Copy(facts, catalogue, style)
    data = {kind: write(copy).encode() for kind, write in entry.write.items()}
    data[FACTS] = _ids(catalogue, facts=[fact.id for fact in facts])
    shown = entry.preview(copy._replace(facts=facts[:_PREVIEWED])).replace("\r\n", "\n")
    rest = f"\n… 共 {len(facts)} 条" if len(facts) > _PREVIEWED else ""
    return Payload(data, shown.rstrip("\n") + rest)


def make_comparison(format_id: str, compared: Compared, style: Style) -> Payload:
    """The payload of a comparison in the format of an id (KeyError if there is none).

    It is about the rows and parks that the comparison holds; a paragraph of rows of which none has
    two figures is empty.
    """
    entry = COMPARISON_FORMATS_BY_ID[format_id]
    copy = _ComparedCopy(compared, style)
    data = {kind: write(copy).encode() for kind, write in entry.write.items()}
    comparison = compared.comparison
    data[COMPARISON] = _ids(
        compared.comparer.catalogue,
        parks=[park.id for park in comparison.parks],
        indicators=[row.indicator.id for row in comparison.rows],
        facts=[cell.fact.id for row in comparison.rows for cell in row.cells if cell.fact],
    )
    return Payload(data, entry.preview(copy).replace("\r\n", "\n").rstrip("\n"))


def make_claims(claims: Sequence[Claim], catalogue: Catalogue, style: Style) -> Payload:
    """The payload of claims: sentences with the sources that they point to."""
    text = _lines(cited_claims(claims, catalogue, style))
    data = {TEXT: text.encode(), FACTS: _ids(catalogue, claims=[claim.id for claim in claims])}
    return Payload(data, text.replace("\r\n", "\n"))


def _ids(catalogue: Catalogue, **ids: list[str]) -> bytes:
    dataset = catalogue.dataset
    return msgspec.json.encode(
        {"dataset": {"title": dataset.title, "version": dataset.version}, **ids}
    )
