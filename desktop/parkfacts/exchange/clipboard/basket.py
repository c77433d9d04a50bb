"""A basket on the clipboard: as a list, as tables, as a passage; one numbering of sources."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from parkfacts.compose.basket.blocks import Block, Line, passage, sentences_of, tables
from parkfacts.compose.basket.content import BasketContent, Part
from parkfacts.compose.basket.remarks import changes, dataset_note, user_note
from parkfacts.compose.chart.on_page import facts_of
from parkfacts.compose.page.sheet import Sheet, foot_lines, guarded, one_line, prose
from parkfacts.exchange.clipboard.paste import ITEMS
from parkfacts.exchange.clipboard.payload import FACTS, HTML, TEXT, Flavour, Preset, told_ids
from parkfacts.exchange.files.basket_file import encode_items
from parkfacts.exchange.markup.html_face import PAGE, Face
from parkfacts.exchange.markup.html_head import pasted_together
from parkfacts.exchange.markup.html_passage import DOCUMENT_HEAD, DOCUMENT_TAIL, html_paragraph
from parkfacts.exchange.markup.html_table import fragment_pieces
from parkfacts.exchange.markup.text_table import aligned, tsv_lines
from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.scope import scope_text
from parkfacts.facts.wording import labels

_PREVIEWED = 60
OWN = (ITEMS, FACTS)
"""Our own MIME types of a basket."""


class BasketCopy(NamedTuple):
    """A basket to be copied."""

    content: BasketContent

    @property
    def things(self) -> int:
        """How many things."""
        return sum(len(section.parts) for section in self.content.sections)

    @property
    def first_number(self) -> int:
        """The number of its first source."""
        return self.content.numbers.first

    def beginning(self) -> BasketCopy:
        """The first things; nobody reads more in a preview."""
        return BasketCopy(_beginning(self.content))

    def own(self) -> dict[str, bytes]:
        """The items, and the ids of facts and claims."""
        parts = [part for section in self.content.sections for part in section.parts]
        ids = told_ids(
            self.content.catalogue,
            facts=[part.fact.id for part in parts if part.fact],
            claims=[part.claim.id for part in parts if part.claim],
        )
        return {ITEMS: encode_items([part.item for part in parts]), FACTS: ids}


def _listed(content: BasketContent) -> Iterator[Line]:
    """A numbered line for each thing, its note under it; then what is gone, and the sources."""
    yield "heading", content.title
    number = 0
    for section in content.sections:
        if section.heading:
            yield "heading", section.heading
        if section.note:
            yield "small", section.note
        for part in section.parts:
            number += 1
            yield "line", f"{number}. {_line(part, content)}"
            catalogue = content.catalogue
            told = (*dataset_note(part, catalogue), *changes(part, catalogue), *user_note(part))
            yield from (("small", line) for line in told)
    for gone in content.left_out:
        yield "small", f"现数据集已没有，收入时为：{gone}"
    yield from (("small", entry) for entry in content.sources())


def _line(part: Part, content: BasketContent) -> str:
    if part.fact:
        return _fact_line(part.fact, content)
    if part.chart:
        return _chart_line(part.chart, content)
    said = "".join(sentences_of(part.kind, [part], content))
    return said or f"对比：{_names(part)}"


def _fact_line(fact: Fact, content: BasketContent) -> str:
    catalogue = content.catalogue
    status = labels.STATUS_WORDS[fact.status] if fact.status != "actual" else ""
    terms = "，".join(filter(None, [labels.period_with_basis(fact), scope_text(fact), status]))
    mark = content.numbers.marks()[fact.source]
    name = f"{catalogue.park(fact.park).name}{catalogue.indicator(fact).name}"
    return f"{name}：{labels.figure(fact)}（{terms}）{mark}"


def _chart_line(chart: Chart, content: BasketContent) -> str:
    """Its titles, what must be known of each panel, and each figure."""
    marks, catalogue = content.numbers.marks(), content.catalogue
    panels = []
    for panel in chart.panels:
        facts = facts_of([panel], catalogue)
        told = [
            f"{bar.label}{f'（{bar.second}）' if bar.second else ''} "
            f"{bar.figure}{bar.includes}{marks[fact.source]}"
            for bar, fact in zip(panel.bars, facts, strict=True)
        ]
        known = "；".join(filter(None, (panel.note, panel.missing)))
        panels.append(f"{panel.title}：{'、'.join(told)}{f'（{known}）' if known else ''}")
    return f"图：{'；'.join(panels)}"


def _names(part: Part) -> str:
    return (
        "、".join(park.name for park in part.comparison.comparison.parks) if part.comparison else ""
    )


def _html(blocks: Iterable[Block], face: Face = PAGE) -> Iterator[str]:
    yield DOCUMENT_HEAD
    for block in blocks:
        if isinstance(block, Sheet):
            yield from fragment_pieces(block, face)
        else:
            yield html_paragraph(block[1], block[0])
    yield DOCUMENT_TAIL


def _html_tables(content: BasketContent) -> Iterator[str]:
    """Its tables on one grid: Calc merges cells where those of one paste differ."""
    blocks = list(tables(content))
    sheets = (block for block in blocks if isinstance(block, Sheet))
    yield from _html(blocks, pasted_together(sheets, PAGE))


def _text(blocks: Iterator[Block]) -> Iterator[str]:
    """Lines end in CR LF; behind the last one nothing follows. Nothing runs in a cell."""
    end = ""
    for line in _lines(blocks):
        yield end + line
        end = "\r\n"


def _lines(blocks: Iterator[Block]) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Sheet):
            yield guarded(block.caption)
            yield from (line.removesuffix("\r\n") for line in tsv_lines(block))
            yield from map(guarded, foot_lines(block))
        else:
            yield prose(block[1])


def _preview(blocks: Iterator[Block]) -> str:
    lines: list[str] = []
    for block in blocks:
        if isinstance(block, Sheet):
            lines += ["", one_line(block.caption), *aligned(block), *foot_lines(block)]
        else:
            lines.append(one_line(block[1]))
    return "\n".join(lines).strip("\n")


def _numbers(copy: BasketCopy) -> int:
    return len(copy.content.numbers.sources)


BASKET_PRESETS: tuple[Preset[BasketCopy], ...] = (
    Preset(
        "table",
        Phrase("表格（Word、Excel）"),
        {TEXT: lambda c: _text(tables(c.content)), HTML: lambda c: _html_tables(c.content)},
        lambda c: _preview(tables(c.content)),
        numbers=_numbers,
    ),
    Preset(
        "passage",
        Phrase("成段文字，附编号来源"),
        {TEXT: lambda c: _text(passage(c.content)), HTML: lambda c: _html(passage(c.content))},
        lambda c: _preview(passage(c.content)),
        prefix="basket-",
        takes=("group",),
        numbers=_numbers,
    ),
    Preset(
        "list",
        Phrase("清单，含备注"),
        {TEXT: lambda c: _text(_listed(c.content)), HTML: lambda c: _html(_listed(c.content))},
        lambda c: _preview(_listed(c.content)),
        numbers=_numbers,
    ),
)
BASKET_PRESETS_BY_ID = {entry.id: entry for entry in BASKET_PRESETS}
BASKET_FLAVOURS: tuple[Flavour, ...] = (
    Flavour("html", "table", HTML),
    Flavour("tsv", "table", TEXT),
    Flavour("text", "passage", TEXT),
    Flavour("list", "list", TEXT),
)


def _beginning(content: BasketContent) -> BasketContent:
    """As much of a basket as anybody reads in a preview."""
    left, shown = _PREVIEWED, []
    for section in content.sections:
        if left > 0:
            shown.append(section._replace(parts=section.parts[:left]))
        left -= len(section.parts)
    return content._replace(sections=tuple(shown)) if left < 0 else content
