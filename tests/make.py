"""Small builders of facts and datasets for tests."""

from __future__ import annotations

import json
import re
from typing import Any

from parkfacts.facts.dataset.file import encode_dataset
from parkfacts.facts.marks import mark
from parkfacts.facts.model import (
    Claim,
    Dataset,
    Fact,
    Family,
    Indicator,
    Paragraph,
    Park,
    Period,
    Quantity,
    Relation,
    Scope,
    Source,
)
from parkfacts.facts.period.notation import read_period
from parkfacts.facts.quantity.literal import read_literal


def quantity(literal: str, unit: str = "") -> Quantity:
    """The quantity that the literal says."""
    read = read_literal(literal, unit)
    return Quantity(literal=literal, qualifier=read.qualifier, value=read.value, unit=read.unit)


def period(notation: str = "2024", basis: Any = "stated", **fields: Any) -> Period:
    """The period that a notation says; an inferred one has a reason."""
    read = read_period(notation)
    given = {"reason": "文中写上年度"} if basis == "inferred" else {}
    known = {
        "label": read.label,
        "start": read.start,
        "end": read.end,
        "granularity": read.granularity,
    }
    return Period(**(known | given | fields), basis=basis)


def source(source_id: str = "daily", **fields: Any) -> Source:
    """A newspaper article of a known day."""
    known: dict[str, Any] = {
        "title": "园区答卷",
        "publisher": "重庆日报",
        "kind": "newspaper",
        "form": "full",
        "published": "2025-03-12",
        "published_certainty": "stated",
    }
    return Source(id=source_id, **(known | fields))


def indicator(
    indicator_id: str, name: str, unit: str, kind: Any = "level", **fields: Any
) -> Indicator:
    """An indicator of the family trade; more is better, but of ranks less, and of sizes neither."""
    ways = {"rank": "down", "size": "none"}
    known: dict[str, Any] = {"family": "trade", "direction": ways.get(kind, "up")}
    return Indicator(id=indicator_id, name=name, unit=unit, kind=kind, **(known | fields))


def fact(fact_id: str, indicator_id: str, literal: str, **fields: Any) -> Fact:
    """A fact of the zone in 2024, told in paragraph 28 of daily."""
    known: dict[str, Any] = {
        "source": "daily",
        "paragraph": 28,
        "park": "zone",
        "quantity": quantity(literal, fields.pop("unit", "")),
        "period": period(),
    }
    return Fact(id=fact_id, indicator=indicator_id, **(known | fields))


INDICATORS = (
    indicator("value", "外贸进出口值", "元"),
    indicator("growth", "外贸进出口值增速", "%", "growth", of="value"),
    indicator("share", "外贸进出口值占比", "%", "share", of="value"),
    indicator("rank", "绩效评估全国排名", "位", "rank"),
    indicator("place-change", "绩效评估全国排名变动", "位", "change", of="rank"),
    indicator("streak", "进出口值居前列时长", "年", "streak", of="value"),
    indicator("companies", "高新技术企业数", "家"),
    indicator("power", "算力资源", "P"),
    indicator("capacity", "服务器年产能", "台/年"),
    indicator("wafers", "晶圆产能", "片/周"),
    indicator("output", "智能网联汽车产值", "元"),
    indicator("cargo-share", "航空货邮吞吐量占比", "%", "share"),
    indicator("revenue-growth", "营业收入年均增速", "%", "average_growth"),
    indicator("time", "厂房装修用时", "月", "duration"),
)
PARKS = (
    Park(id="city", name="重庆市", kind="city", aliases=["重庆"]),
    Park(id="park", name="西永微电园", kind="park", parent="city", short="西永"),
    Park(id="zone", name="西永综合保税区", kind="zone", parent="park", aliases=["西永综保区"]),
    Park(id="science", name="科学城", kind="park", parent="city"),
    Park(
        id="fab",
        name="安意法半导体",
        kind="company",
        parent="park",
        homes=[Relation(park="science", source="digest", paragraph=3)],
    ),
)
TRADE = (
    fact("daily.value", "value", "2788.44亿元", group="daily.trade"),
    fact("daily.growth", "growth", "2.1%", of="daily.value", group="daily.trade"),
    fact(
        "daily.share",
        "share",
        "39%",
        of="daily.value",
        group="daily.trade",
        scope=Scope(label="占全市", within="重庆市"),
    ),
)
TRADE_CLAUSES = (
    "西永综合保税区外贸进出口值2788.44亿元",
    "增长2.1%",
    "占全市外贸进出口比重39%",
)
"""What the wording makes of each fact of TRADE."""
TRADE_SENTENCE = f"2024年，{'，'.join(TRADE_CLAUSES)}。"
OTHERS = (
    fact("daily.power", "power", "超1.5万P", park="park", period=period("@article", "unstated")),
    fact("daily.companies", "companies", "200余家", park="park", period=period("@article")),
    fact("daily.capacity", "capacity", "年产5万台", park="park", status="design"),
    fact(
        "daily.output", "output", "1000亿元", park="park", status="planned", period=period("2027")
    ),
    fact(
        "digest.rank",
        "rank",
        "第10",
        source="digest",
        paragraph=3,
        period=period("2023", "inferred", label="2023年度"),
        scope=Scope(label="全国参评150个", within="全国", out_of=150),
    ),
    fact(
        "digest.wafers",
        "wafers",
        "约1万片",
        unit="万片/周",
        source="digest",
        paragraph=3,
        park="fab",
        status="planned",
        period=period("", "unstated"),
        scope=Scope(label="全面达产后"),
    ),
)


def dataset(**fields: Any) -> Dataset:
    """The tiny dataset with other tables in the places of its own."""
    known: dict[str, Any] = {
        "schema_version": 1,
        "title": "小样",
        "version": "1",
        "sources": [
            source(paragraphs=[Paragraph(number=28, context="综保区年度外贸")]),
            source(
                "digest",
                title="评估排名",
                publisher="",
                kind="news",
                form="digest",
                published="2024",
                published_certainty="inferred",
            ),
        ],
        "parks": list(PARKS),
        "families": [Family(id="trade", name="外贸")],
        "indicators": list(INDICATORS),
        "facts": [*TRADE, *OTHERS],
        "claims": [
            Claim(
                id="daily.first",
                source="daily",
                paragraph=28,
                park="zone",
                family="trade",
                kind="first",
                period=period("", "unstated"),
                text="开出全市首趟中欧笔电班列。",
            )
        ],
    }
    return Dataset(**(known | fields))


def tiny_dataset() -> Dataset:
    """Two sources, five parks, nine facts of every status and basis, one claim."""
    return dataset()


def tree(of: Dataset | None = None) -> dict[str, Any]:
    """The dataset as its file has it, to be broken."""
    found: dict[str, Any] = json.loads(encode_dataset(of or tiny_dataset()))
    return found


def encoded(broken: dict[str, Any]) -> bytes:
    """The bytes of a tree."""
    return json.dumps(broken, ensure_ascii=False).encode()


def marked(text: str) -> str:
    """A text with marks of sources, written here as [3]."""
    return re.sub(r"\[(\d+)\]", lambda found: mark(int(found[1])), text)
