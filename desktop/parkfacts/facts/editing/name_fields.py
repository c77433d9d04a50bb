"""The fields of a park and of an indicator as a person writes them, in the order of a form."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from msgspec.structs import replace

from parkfacts.facts.editing.row_field import KnownRows, RowField, Unread, needed
from parkfacts.facts.editing.rows import with_fields
from parkfacts.facts.model import Family, Indicator, Park
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import base_unit
from parkfacts.facts.wording.labels import KIND_WORDS, PARK_KIND_WORDS

NATURE_WORDS = {
    "flow": Phrase("一段时间里发生的"),
    "stock": Phrase("某一时点有的"),
    "new": Phrase("新增的"),
    "cumulative": Phrase("累计的"),
    "capacity": Phrase("能力"),
    "none": Phrase("不分"),
}
DIRECTION_WORDS = {
    "up": Phrase("越大越好"),
    "down": Phrase("越小越好"),
    "none": Phrase("说不上好坏"),
}
NO_PARK = Park(id="", name="", kind="park")
NO_INDICATOR = Indicator(id="", name="", family="", unit="", nature="flow", direction="up")
_DERIVED = ("growth", "average_growth", "share", "change")
_BETWEEN = re.compile(r"[、,，;；\n]+")


def _name(row: Any, text: str, known: KnownRows) -> Any:
    return with_fields(row, {"name": needed(text, Phrase("名称"))})


def _aliases(row: Any, text: str, known: KnownRows) -> Any:
    names = [name.strip() for name in _BETWEEN.split(text) if name.strip()]
    return with_fields(row, {"aliases": list(dict.fromkeys(names))})


def _chosen(name: str, words: Mapping[str, str]) -> Callable[[Any, str, KnownRows], Any]:
    def put(row: Any, text: str, known: KnownRows) -> Any:
        found = next((key for key, word in words.items() if text in (key, word)), None)
        if found is None:
            raise Unread(Phrase("从列出的里选"))
        return with_fields(row, {name: found})

    return put


def _parent(park: Park, text: str, known: KnownRows) -> Park:
    if not text:
        return replace(park, parent=None)
    found = known.park(text)
    if found is None or found.id == park.id:
        raise Unread(Phrase("没有叫“{name}”的园区；从列出的里选，或空着", name=text))
    return replace(park, parent=found.id)


def _unit(indicator: Indicator, text: str, known: KnownRows) -> Indicator:
    if text and base_unit(text) != text:
        raise Unread(Phrase("写基准单位：{unit}", unit=base_unit(text)))
    return replace(indicator, unit=text)


def _of(indicator: Indicator, text: str, known: KnownRows) -> Indicator:
    if not text:
        if indicator.kind in _DERIVED:
            raise Unread(Phrase("写上它是哪个指标的增速、占比或变动"))
        return replace(indicator, of=None)
    found = known.indicator(text)
    if found is None or found.id == indicator.id:
        raise Unread(Phrase("没有叫“{name}”的指标；从列出的里选，或空着", name=text))
    return replace(indicator, of=found.id)


_NAME = RowField("name", Phrase("名称"), lambda row, k: str(row.name), _name)
_ALIASES = RowField(
    "aliases", Phrase("别名"), lambda row, k: "、".join(row.aliases), _aliases,
    hint=Phrase("人们也这样叫它，用、隔开"), longest=600,
)  # fmt: skip
PARK_FIELDS: tuple[RowField, ...] = (
    _NAME,
    RowField(
        "kind", Phrase("种类"), lambda p, k: str(PARK_KIND_WORDS[p.kind]),
        _chosen("kind", PARK_KIND_WORDS), "choice", PARK_KIND_WORDS,
    ),
    RowField(
        "parent", Phrase("位于"), lambda p, k: k.name_of("parks", p.parent or ""), _parent, "park",
        hint=Phrase("不写则自成一支"),
    ),
    RowField(
        "short", Phrase("简称"), lambda p, k: str(p.short),
        lambda p, t, k: with_fields(p, {"short": t}), hint=Phrase("图上用；不写则用名称"),
        longest=40,
    ),
    _ALIASES,
    RowField(
        "note", Phrase("备注"), lambda p, k: p.note, lambda p, t, k: replace(p, note=t), "lines",
        longest=2000,
    ),
)  # fmt: skip


def indicator_fields(families: Iterable[Family]) -> tuple[RowField, ...]:
    """Those of an indicator, whose family is one of some."""
    words = {family.id: family.name for family in families}
    return (
        _NAME,
        RowField(
            "family", Phrase("主题"), lambda i, k: words.get(i.family, ""),
            _chosen("family", words), "choice", words,
        ),
        RowField(
            "kind", Phrase("类别"), lambda i, k: str(KIND_WORDS[i.kind]),
            _chosen("kind", KIND_WORDS), "choice", KIND_WORDS,
        ),
        RowField(
            "unit", Phrase("基准单位"), lambda i, k: i.unit, _unit,
            hint=Phrase("元、人、家、%；没有乘数"), longest=40,
        ),
        RowField(
            "of", Phrase("关于"), lambda i, k: k.name_of("indicators", i.of or ""), _of,
            "indicator", hint=Phrase("增速、占比、排名所说的指标"),
        ),
        RowField(
            "nature", Phrase("性质"), lambda i, k: str(NATURE_WORDS[i.nature]),
            _chosen("nature", NATURE_WORDS), "choice", NATURE_WORDS,
        ),
        RowField(
            "direction", Phrase("方向"), lambda i, k: str(DIRECTION_WORDS[i.direction]),
            _chosen("direction", DIRECTION_WORDS), "choice", DIRECTION_WORDS,
        ),
        _ALIASES,
        RowField(
            "definition", Phrase("定义"), lambda i, k: i.definition,
            lambda i, t, k: replace(i, definition=t), "lines", longest=2000,
        ),
    )  # fmt: skip
