"""The columns of a fact: declared once for table, clipboard, files and command line."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import base_unit, base_value, plain
from parkfacts.facts.scope import scope_text
from parkfacts.facts.wording import labels

Order = Literal["pinyin", "number", "text"]


class Column(NamedTuple):
    """A column: what it is called, what it shows of a fact, how it sorts, how wide it is."""

    id: str
    title: str
    text: Callable[[Fact, Catalogue], str]
    order: Order = "text"
    number: bool = False
    """Right-aligned, and a number for programs that want one."""
    width: int = 90
    """Width at first start, in pixels at 96 dpi."""
    shown: bool = True
    words: tuple[str, ...] = ()
    """All that it may say, where that is words of ours: it is at least so wide."""
    least: int = 72
    """Width in pixels under which it rather gives way than becomes narrower."""
    whole: bool = False
    """Whether nothing of it is ever cut: it is at least as wide as its widest text."""
    short: Callable[[Fact, Catalogue], str] | None = None
    """A shorter way to say it, for where there is no room."""
    layered: bool = False
    """Whether it says something only where own data lie above the base."""


def place_words(row: Fact | Claim, catalogue: Catalogue) -> str:
    """Where something is told, by the numbers of source and paragraph: [1] 段28, [12] 行6."""
    number = catalogue.source_number(row.source)
    if labels.is_of_table(row):
        return Phrase("[{source}] 行{row}", source=number, row=row.paragraph)
    return Phrase("[{source}] 段{paragraph}", source=number, paragraph=row.paragraph)


def _dataset(fact: Fact, catalogue: Catalogue) -> str:
    layer = catalogue.layer(fact)
    return layer.title if layer else catalogue.dataset.title


COLUMNS: tuple[Column, ...] = (
    Column(
        "indicator",
        Phrase("指标"),
        lambda f, c: c.indicator(f).name,
        "pinyin",
        width=156,
        least=132,  # nine characters: less is no name to read
    ),
    Column(
        "park",
        Phrase("园区"),
        lambda f, c: c.park(f.park).name,
        "pinyin",
        width=134,
        least=96,
        short=lambda f, c: labels.short_name(c.park(f.park)),
    ),
    Column(
        "literal", Phrase("数值"), lambda f, c: labels.figure(f), "number", True, 98, whole=True
    ),
    Column(
        "period",
        Phrase("期间"),
        lambda f, c: labels.period_with_basis(f),
        "text",
        width=120,
        least=122,  # 常年，年份未写明, whole
    ),
    Column("scope", Phrase("口径"), lambda f, c: scope_text(f), "pinyin", width=84),
    Column(
        "status",
        Phrase("状态"),
        lambda f, c: labels.STATUS_WORDS[f.status],
        "text",
        width=56,
        words=tuple(labels.STATUS_WORDS.values()),
    ),
    Column("place", Phrase("来源"), place_words, "text", width=68),
    Column("family", Phrase("主题"), lambda f, c: c.family(f).name, "pinyin", shown=False),
    Column(
        "kind",
        Phrase("类别"),
        lambda f, c: labels.KIND_WORDS[c.indicator(f).kind],
        "text",
        shown=False,
    ),
    Column(
        "qualifier",
        Phrase("限定词"),
        lambda f, c: f.quantity.qualifier,
        "pinyin",
        shown=False,
        whole=True,
    ),
    Column(
        "value",
        Phrase("数"),
        lambda f, c: plain(f.quantity.value),
        "number",
        True,
        shown=False,
        whole=True,
    ),
    Column("unit", Phrase("单位"), lambda f, c: f.quantity.unit, "pinyin", shown=False, whole=True),
    Column(
        "base_value",
        Phrase("基准值"),
        lambda f, c: plain(base_value(f.quantity.value, f.quantity.unit)),
        "number",
        True,
        130,
        shown=False,
        whole=True,
    ),
    Column(
        "base_unit",
        Phrase("基准单位"),
        lambda f, c: base_unit(f.quantity.unit),
        "pinyin",
        shown=False,
        whole=True,
    ),
    Column(
        "source",
        Phrase("来源题名"),
        lambda f, c: c.source(f.source).title,
        "pinyin",
        width=240,
        shown=False,
    ),
    Column("note", Phrase("备注"), lambda f, c: f.note, "text", width=240, shown=False),
    Column("id", Phrase("编号"), lambda f, c: f.id, "text", width=200, shown=False),
    Column("dataset", Phrase("数据集"), _dataset, "pinyin", shown=False, layered=True),
)
BY_ID = {column.id: column for column in COLUMNS}
GIVING_WAY = (
    "id",
    "note",
    "source",
    "dataset",
    "kind",
    "family",
    "place",
    "status",
    "scope",
    "period",
    "park",
    "indicator",
)
"""Ids of columns in the order in which they give way where a table is narrow; figures never do."""
