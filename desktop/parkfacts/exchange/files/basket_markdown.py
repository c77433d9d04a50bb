"""A basket as Markdown."""

from __future__ import annotations

from collections.abc import Iterator

from parkfacts.compose.basket.blocks import blocks_of
from parkfacts.compose.basket.content import BasketContent
from parkfacts.compose.page.sheet import Sheet
from parkfacts.compose.records.basket import _BEGINNING
from parkfacts.exchange.markup.text_table import escaped, markdown


def basket_markdown(content: BasketContent) -> str:
    """Title, headings, tables, lines and sources; nothing in a text acts as markup."""
    signed = [escaped(content.signature.line)] if content.signature.line else []
    return "\n\n".join([f"# {escaped(content.title)}", *signed, *_paragraphs(content)]) + "\n"


def _paragraphs(content: BasketContent) -> Iterator[str]:
    for section in content.sections:
        if section.heading:
            yield f"## {escaped(section.heading)}"
        if section.note:
            yield _line(section.note)
        for kind, parts in section.runs():
            for block in blocks_of(kind, parts, content):
                yield markdown(block).rstrip("\n") if isinstance(block, Sheet) else _line(block[1])
    for title, lines in (("现数据集已没有的", content.left_out), ("来源", content.sources())):
        if lines:
            yield from (f"## {title}", *map(_line, lines))


def _line(text: str) -> str:
    """A paragraph whose beginning makes neither heading nor list."""
    return _BEGINNING.sub(r"\1\\\2", escaped(text))
