"""The fields of rows in words: what each is called, and what a row says there."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from parkfacts.facts.model import Paragraph, Period, Quantity, Relation, Scope
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording import labels

_TITLES: dict[str, str] = {
    "id": Phrase("编号"),
    "title": Phrase("题名"),
    "subtitle": Phrase("副题"),
    "authors": Phrase("作者"),
    "publisher": Phrase("发布者"),
    "site": Phrase("所见网站"),
    "kind": Phrase("类别"),
    "form": Phrase("形式"),
    "published": Phrase("发布日期"),
    "published_certainty": Phrase("发布日期的依据"),
    "published_note": Phrase("发布日期的说明"),
    "address": Phrase("网址"),
    "retrieved": Phrase("查阅日期"),
    "text": Phrase("文字"),
    "note": Phrase("备注"),
    "paragraphs": Phrase("段落"),
    "name": Phrase("名称"),
    "name_en": Phrase("英文名称"),
    "aliases": Phrase("别名"),
    "parent": Phrase("上级"),
    "short": Phrase("简称"),
    "short_en": Phrase("英文简称"),
    "homes": Phrase("另属"),
    "overlaps": Phrase("交叠的园区"),
    "covers": Phrase("包含的园区"),
    "family": Phrase("主题"),
    "unit": Phrase("单位"),
    "of": Phrase("所指"),
    "nature": Phrase("性质"),
    "direction": Phrase("以何为好"),
    "whole": Phrase("整体"),
    "by_kind": Phrase("各类园区口径不同"),
    "prices": Phrase("价格"),
    "definition": Phrase("定义"),
    "source": Phrase("来源"),
    "paragraph": Phrase("段"),
    "park": Phrase("园区"),
    "indicator": Phrase("指标"),
    "quantity": Phrase("数值"),
    "period": Phrase("期间"),
    "status": Phrase("状态"),
    "scope": Phrase("口径"),
    "group": Phrase("同时写明的一组"),
    "corrects": Phrase("更正的事实"),
    "against": Phrase("不能同真的事实"),
}
UNSAID = Phrase("未写")
_NATURES = {
    "stock": Phrase("时点数"),
    "flow": Phrase("期间数"),
    "new": Phrase("新增数"),
    "cumulative": Phrase("累计数"),
    "capacity": Phrase("能力"),
    "none": Phrase("无"),
}


def field_title(field: str) -> str:
    """What a field of a row is called on screen."""
    return _TITLES.get(field, field)


def field_text(row: Any, field: str) -> str:
    """What a row says in a field, in words; UNSAID where it says nothing."""
    value = getattr(row, field)
    words: str | None = None
    if field == "status":
        words = labels.STATUS_WORDS.get(value)
    elif field == "form":
        words = labels.FORM_WORDS.get(value)
    elif field == "nature":
        words = _NATURES.get(value)
    elif field == "kind":
        words = labels.KIND_WORDS.get(value) or labels.PARK_KIND_WORDS.get(value)
    return words or value_text(value) or UNSAID


def value_text(value: Any) -> str:
    """A value of a field as a line; empty where it says nothing."""
    match value:
        case None:
            return ""
        case str():
            return value
        case bool():
            return Phrase("是") if value else Phrase("否")
        case Decimal():
            return f"{value:f}"
        case Quantity():
            return _quantity(value)
        case Period():
            basis = labels.BASIS_WORDS[value.basis]
            if value.basis == "stated":
                return value.label
            return Phrase("{period}（{mark}）", period=value.label, mark=basis)
        case Scope():
            field = f"{value.out_of}" if value.out_of else ""
            return joined("，", (value.label, value.within, field, value.includes))
        case Relation():
            return joined("，", (value.park, value.source, value.note))
        case Paragraph():
            return joined(" ", (str(value.number), value.context))
        case list():
            return joined("、", map(value_text, value))
        case _:
            return str(value)


def _quantity(value: Quantity) -> str:
    """The literal, and what was read of it where that is not the same."""
    read = f"{value.qualifier}{value.value:f}{value.unit}"
    if read == value.literal:
        return value.literal
    return Phrase("{literal}（读作 {read}）", literal=value.literal, read=read)
