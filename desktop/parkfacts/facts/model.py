"""The dataset as it stands in its file: frozen typed tables, and what each field means."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Literal

from msgspec.structs import force_setattr

from parkfacts.facts.fields import (
    Basis,
    Certainty,
    ClaimKind,
    Covered,
    Day,
    EnglishName,
    Form,
    Granularity,
    Id,
    IndicatorKind,
    Name,
    Nature,
    ParkKind,
    SourceKind,
    Status,
    Text,
    described,
)
from parkfacts.facts.phrase import Named
from parkfacts.facts.table_rows import NamedTable, Table

SCHEMA_VERSION = 1


class Paragraph(Table, frozen=True, kw_only=True):
    """What a paragraph of a source is about."""

    number: Annotated[
        int, described("Number among the non-empty lines, from 1.", 28, 0, ge=1, le=1_000_000)
    ]
    context: Text


class Source(Table, frozen=True, kw_only=True):
    """An article or page that figures were taken from."""

    id: Id
    title: Name
    subtitle: Annotated[str, described("Second title; empty if none.", "2024年全年", "无")] = ""
    authors: Annotated[
        list[str], described("Responsible persons, as the source names them.", ["王某"], ["佚名"])
    ] = []
    publisher: Annotated[
        str, described("Newspaper, site or authority; empty if unknown.", "海口日报", "未知")
    ] = ""
    site: Annotated[
        str, described("Where a reprint was seen, if not at the publisher's.", "中新网海南", "网络")
    ] = ""
    kind: SourceKind
    form: Annotated[
        Form,
        described("full: the text was at hand; digest: a summary of it (摘编).", "digest", "原文"),
    ]
    published: Annotated[
        str,
        described("Date or part of one, ISO 8601; empty if unknown.", "2025-08-28", "8月28日",
              pattern=r"^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$(?!\n)"),
    ] = ""  # fmt: skip
    published_certainty: Certainty
    published_note: Text = ""
    address: Annotated[str, described("Web address; empty if unknown.", "https://…", "见网页")] = ""
    retrieved: Annotated[
        str,
        described("Day of access, ISO 8601; empty if not recorded.", "2026-07-01", "今天",
              pattern=r"^([0-9]{4}-[0-9]{2}-[0-9]{2})?$(?!\n)"),
    ] = ""  # fmt: skip
    text: Annotated[
        str,
        described("File name of the source text, which is not in the dataset.", "a.txt", "C:\\a"),
    ] = ""
    note: Text = ""
    paragraphs: list[Paragraph] = []


class Relation(Table, frozen=True, kw_only=True):
    """Another home of a park, or another park that it overlaps, and where that is told."""

    park: Id
    source: Annotated[
        str, described("Source that tells it; empty if none of ours does.", "xiyong-2025", "某网")
    ] = ""
    paragraph: Annotated[
        int, described("Its paragraph, from 1; 0 if none.", 12, -1, ge=0, le=1_000_000)
    ] = 0
    note: Text = ""


class Park(NamedTable, frozen=True, kw_only=True):
    """A node of the tree: region, city, park, zone, centre, company, project, institution."""

    kind: ParkKind
    parent: Annotated[
        str | None, described("Park that this one lies in; absent for a root.", "chongqing", "重庆")
    ] = None
    short: Annotated[
        str, described("Short name for charts; empty: the name.", "西永综保区", "zone")
    ] = ""
    short_en: EnglishName = ""
    homes: list[Relation] = []
    overlaps: list[Relation] = []
    covers: Annotated[
        list[Covered],
        described("What lies in it though the tree has it elsewhere.", ["*"], ["全部"]),
    ] = []
    note: Text = ""

    def __post_init__(self) -> None:
        super().__post_init__()
        if self.short and self.short_en:
            force_setattr(self, "short", Named(self.short, self.short_en))


class Family(NamedTable, frozen=True, kw_only=True):
    """A group of indicators."""


class Indicator(NamedTable, frozen=True, kw_only=True):
    """What is measured, and what must be known to compare it."""

    family: Id
    kind: Annotated[
        IndicatorKind, described("What sort of figure it is.", "growth", "percentage")
    ] = "level"
    unit: Annotated[str, described("Base unit of its facts.", "元", "亿元")]
    of: Annotated[
        str | None,
        described(
            "Indicator that a growth, share, rank or change is about.", "trade-value", "外贸"
        ),
    ] = None
    nature: Annotated[
        Nature,
        described("Stock at a time, flow of a period, newly added and so on.", "flow", "amount"),
    ] = "none"
    direction: Annotated[
        Literal["up", "down", "none"], described("Which way is better.", "up", "good")
    ] = "none"
    whole: Annotated[
        str | None,
        described("Indicator that a share is a part of, if not the one it is about.", "gdp", "GDP"),
    ] = None
    by_kind: Annotated[
        bool, described("Counted differently for zones, parks and regions.", True, "zone")
    ] = False
    prices: Annotated[
        Literal["current", "constant", "unknown"],
        described("Prices that a growth is reckoned in.", "constant", "2020"),
    ] = "unknown"
    definition: Text = ""


class Quantity(Table, frozen=True, kw_only=True, gc=False):
    """How much: the words of the source and what they mean."""

    literal: Annotated[
        str,
        described("The figure as the source wrote it.", "突破2000亿元", "2000", min_length=1,
              max_length=60),
    ]  # fmt: skip
    qualifier: Annotated[
        str, described("Qualifier in the source's word; empty if none.", "突破", "approx")
    ] = ""
    value: Annotated[
        Decimal, described("Decimal exactly as written, as a string.", "2788.44", "2.78844e3")
    ]
    unit: Annotated[str, described("Unit with its multiplier.", "亿元", "亿 RMB")] = ""


class Period(Table, frozen=True, kw_only=True, gc=False):
    """What time a figure is about, and how that is known."""

    label: Annotated[str, described("As it is shown.", "2024年", "24", min_length=1, max_length=60)]
    start: Day | None = None
    end: Day | None = None
    granularity: Granularity = "none"
    basis: Annotated[
        Basis,
        described("stated by the source, inferred by us, or unstated.", "inferred", "guessed"),
    ]
    reason: Annotated[
        str, described("Why it is inferred, or what the source does say.", "文中写上年度", "?")
    ] = ""


class Scope(Table, frozen=True, kw_only=True, gc=False):
    """Of what a share, rank or count is, and what it takes in."""

    label: Annotated[str, described("As it is shown.", "全国参评150个", "all")] = ""
    within: Annotated[
        str, described("Area that the share or rank is taken of.", "重庆市", "本市")
    ] = ""
    out_of: (
        Annotated[int, described("Size of the field of a rank.", 150, 0, ge=1, le=10_000_000)]
        | None
    ) = None
    includes: Annotated[
        str, described("What the figure takes in beyond the park.", "含双流园区", "all")
    ] = ""


class Fact(Table, frozen=True, kw_only=True, gc=False):
    """One figure with its meaning and its source."""

    id: Id
    source: Id
    paragraph: Annotated[
        int, described("Paragraph of the source, from 1.", 28, 0, ge=1, le=1_000_000)
    ]
    park: Id
    indicator: Id
    quantity: Quantity
    period: Period
    status: Annotated[
        Status, described("Achieved, planned, design figure, or not told.", "design", "done")
    ] = "actual"
    scope: Scope = Scope()
    of: Annotated[
        str | None,
        described("Fact that this growth, share, rank or change is of.", "xiyong.trade", "外贸"),
    ] = None
    group: Annotated[
        str | None, described("Key shared by facts stated together.", "xiyong.trade", "一组")
    ] = None
    corrects: Annotated[
        str | None,
        described("Fact of another dataset that this one stands in for.", "xiyong.trade", "外贸"),
    ] = None
    place: Annotated[
        str,
        described("Cell that has it, where the source is a table; else empty.", "表1!C7", 7,
                  max_length=200),
    ] = ""  # fmt: skip
    note: Text = ""


class Claim(Table, frozen=True, kw_only=True):
    """A fact without a figure: a first, a milestone, an institution, in our own words."""

    id: Id
    source: Id
    paragraph: Annotated[
        int, described("Paragraph of the source, from 1.", 26, 0, ge=1, le=1_000_000)
    ]
    park: Id
    family: Id
    kind: ClaimKind
    period: Period
    text: Annotated[
        str, described("One plain sentence.", "开出全市首趟中欧笔电班列。", "", min_length=1)
    ]
    against: Annotated[
        list[str], described("Facts that cannot be true along with it.", ["daily.rank"], ["排名"])
    ] = []
    note: Text = ""


class Dataset(Table, frozen=True, kw_only=True):
    """A whole dataset file."""

    schema_version: Annotated[int, described("Version of this format.", 1, "1.0")]
    id: Annotated[
        str,
        described("Which dataset it is, whatever its version.", "parkfacts", "园鉴",
                  pattern=r"^([a-z0-9][a-z0-9._-]{0,119})?$(?!\n)"),
    ] = ""  # fmt: skip
    title: Name
    version: Annotated[
        str, described("Version of the content.", "2026.1", "", min_length=1, max_length=40)
    ]
    licence: Annotated[str, described("Terms of use of the dataset.", "CC BY 4.0", "")] = ""
    sources: list[Source] = []
    parks: list[Park] = []
    families: list[Family] = []
    indicators: list[Indicator] = []
    facts: list[Fact] = []
    claims: list[Claim] = []
