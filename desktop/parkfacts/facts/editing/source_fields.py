"""The fields of a source as a person writes them: all that a citation needs."""

from __future__ import annotations

import re

from msgspec.structs import replace

from parkfacts.facts.editing.row_field import KnownRows, RowField, Unread, needed
from parkfacts.facts.model import Source
from parkfacts.facts.period.notation import PeriodError
from parkfacts.facts.period.table_words import read_table_period
from parkfacts.facts.phrase import Phrase

SOURCE_KIND_WORDS = {
    "official": Phrase("政府网页、公报、内部报表"),
    "newspaper": Phrase("报纸"),
    "magazine": Phrase("期刊"),
    "news": Phrase("网络新闻"),
    "other": Phrase("其他"),
}
NO_SOURCE = Source(id="", title="", kind="official", form="full", published_certainty="unknown")
_BETWEEN = re.compile(r"[、,，;；]+")
_LENGTHS = {"year": 4, "month": 7, "day": 10}


def day_of(text: str) -> str:
    """A day, a month or a year as people write it, in ISO 8601; empty of nothing. Raises Unread."""
    if not text:
        return ""
    try:
        read = read_table_period(text).read
    except PeriodError:
        read = None
    if read is None or read.start is None or read.granularity not in _LENGTHS:
        raise Unread(Phrase("“{text}”不是日期；如 2025-03-12、2025年3月、2025", text=text))
    return read.start.isoformat()[: _LENGTHS[read.granularity]]


def _title(source: Source, text: str, known: KnownRows) -> Source:
    return replace(source, title=needed(text, Phrase("题名")))


def _kind(source: Source, text: str, known: KnownRows) -> Source:
    found = next((key for key, word in SOURCE_KIND_WORDS.items() if text in (key, word)), "other")
    return replace(source, kind=found)


def _published(source: Source, text: str, known: KnownRows) -> Source:
    day = day_of(text)
    return replace(source, published=day, published_certainty="stated" if day else "unknown")


def _retrieved(source: Source, text: str, known: KnownRows) -> Source:
    day = day_of(text)
    if day and len(day) != _LENGTHS["day"]:
        raise Unread(Phrase("写到日：2026-07-01"))
    return replace(source, retrieved=day)


def _authors(source: Source, text: str, known: KnownRows) -> Source:
    return replace(source, authors=[name.strip() for name in _BETWEEN.split(text) if name.strip()])


SOURCE_FIELDS: tuple[RowField, ...] = (
    RowField(
        "title", Phrase("题名"), lambda s, k: str(s.title), _title,
        hint=Phrase("年鉴、公报、报道或报表的名称"),
    ),
    RowField(
        "subtitle", Phrase("副题"), lambda s, k: s.subtitle,
        lambda s, t, k: replace(s, subtitle=t),
    ),
    RowField(
        "publisher", Phrase("发布者"), lambda s, k: s.publisher,
        lambda s, t, k: replace(s, publisher=t),
        hint=Phrase("统计局、管委会、报社；不公开的写“内部资料”"),
    ),
    RowField(
        "authors", Phrase("作者"), lambda s, k: "、".join(s.authors), _authors,
        hint=Phrase("署名的人，用、隔开；没有就空着"),
    ),
    RowField(
        "kind", Phrase("类型"), lambda s, k: str(SOURCE_KIND_WORDS[s.kind]), _kind, "choice",
        SOURCE_KIND_WORDS,
    ),
    RowField(
        "published", Phrase("发布日期"), lambda s, k: s.published, _published,
        hint=Phrase("2025-03-12、2025年3月、2025"), longest=20,
    ),
    RowField(
        "address", Phrase("网址"), lambda s, k: s.address, lambda s, t, k: replace(s, address=t),
        hint=Phrase("没有就空着"), longest=1000,
    ),
    RowField(
        "retrieved", Phrase("引用日期"), lambda s, k: s.retrieved, _retrieved,
        hint=Phrase("哪天看的网页：2026-07-01"), longest=20,
    ),
    RowField(
        "note", Phrase("备注"), lambda s, k: s.note, lambda s, t, k: replace(s, note=t), "lines",
        longest=2000,
    ),
)  # fmt: skip
