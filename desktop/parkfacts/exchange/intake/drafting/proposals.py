"""New parks and indicators, proposed whole for names that nobody knows yet."""

from __future__ import annotations

import re
from collections.abc import Container
from typing import Literal, NamedTuple, cast

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.fields import IndicatorKind, Nature, ParkKind
from parkfacts.facts.model import Family, Indicator, Park
from parkfacts.facts.quantity.units import resolve
from parkfacts.facts.search.indicator_names import (
    GENERIC,
    clean_name,
    kind_of_name,
    read_name,
)
from parkfacts.facts.search.matching import ParkMatcher, squeezed
from parkfacts.facts.search.name_rules import (
    FAMILY_WORDS,
    MUNICIPALITIES,
    NATURE_WORDS,
    PROVINCES,
    WORSE_WORDS,
)
from parkfacts.facts.search.park_sorts import sort_of
from parkfacts.facts.search.pinyin import Pinyin

OTHER = Family(id="other", name="其他", name_en="Other")
_LONGEST_ID = 60
_BETTER = ("trade", "ecommerce", "output", "economy", "finance", "company", "talent", "innovation")
"""Families of which more is better, unless a word of the name says otherwise."""
_RATIO_KINDS = ("growth", "average_growth", "share", "change")
_KIND_NAMES = {
    "growth": "增速",
    "average_growth": "年均增速",
    "share": "占比",
    "rank": "排名",
    "change": "变动",
}
SPECIAL = re.compile(
    r"环比|两年平均|两年|三年平均|三年|定基|[比较与对](?:\d{4}年?|年初|上年[末底])(?:相?比)?"
)
"""Growths against other times than a year before: never the known growth of a level."""


class Asked(NamedTuple):
    """What is known of an indicator's name where it is met first."""

    text: str
    unit: str | None
    """Of its figures; None where it is not known."""
    of: str = ""
    """The level that it is told of, by its indicator's id; "" if there is none."""
    kind: str = ""
    """What it is of that level, where the mapping says it."""
    field: str = ""
    """Of what a rank is, where it is told apart from its name: 全国."""
    granularity: str = "none"
    """Of the period of its first figure: that tells stocks from flows."""

    def kind_by(self, base: str | None) -> IndicatorKind:
        """What sort of figure it is by the mapping, else by its name and its base unit."""
        if self.kind:
            return cast(IndicatorKind, self.kind)
        found = kind_of_name(self.text, base or "%")
        if found == "level" and self.of:
            alone = base is None or resolve(base).dimension in ("ratio", "number")
            return "growth" if alone else "level"
        return found


class Proposals:
    """What is made of the unknown names of one table; the same name always becomes the same."""

    def __init__(self, catalogue: Catalogue, pinyin: Pinyin, parks: ParkMatcher) -> None:
        self._catalogue, self._pinyin, self._matcher = catalogue, pinyin, parks
        dataset = catalogue.dataset
        self._families = {row.id for row in dataset.families}
        self._park_ids = {row.id for row in dataset.parks}
        self._indicator_rows = {row.id: row for row in dataset.indicators}
        self.parks: dict[str, Park] = {}
        """By id."""
        self.indicators: dict[str, Indicator] = {}
        self._by_name: dict[tuple[str, ...], str] = {}

    def park(self, text: str) -> Park:
        """A new park: its kind by its last words, its parent by its first ones."""
        key = "park", squeezed(text)
        if (known := self._by_name.get(key)) is not None:
            return self.parks[known]
        name = " ".join(text.split())[:200]
        row = Park(
            id=unique(self._slug(name, "park"), self._park_ids, self.parks),
            name=name,
            kind=self._kind(squeezed(text)),
            parent=self._parent(squeezed(text)),
        )
        return self.add_park(row, key)

    def indicator(self, asked: Asked, base: str) -> Indicator:
        """A new indicator of a base unit."""
        level = self.row(asked.of) if asked.of else None
        name = clean_name(asked.text)
        special = SPECIAL.search(name)
        kind = asked.kind_by(base)
        told = squeezed(name)
        if kind == "level":
            level = None
        if level is not None and (told in GENERIC or told == squeezed(level.name) or special):
            before = special[0] if special and special[0] not in _KIND_NAMES.get(kind, "") else ""
            name = f"{level.name}{before}{_KIND_NAMES.get(kind, '')}"
        key = "indicator", squeezed(name), base
        if (known := self._by_name.get(key)) is not None:
            return self.indicators[known]
        if level is None and kind in _KIND_NAMES:
            level = self._level_by_name(name, kind)
        family = level.family if level is not None else self._family(told)
        slug = f"{level.id}-{kind.replace('_', '-')}" if level is not None and not special else ""
        row = Indicator(
            id=unique(slug or self._slug(name, "indicator"), self._indicator_rows, self.indicators),
            name=name[:200],
            family=family,
            kind=kind,
            unit=base,
            of=level.id if level is not None else None,
            nature="none" if kind != "level" else _nature(told, base, asked.granularity),
            direction=_direction(told, kind, family),
        )
        return self.add_indicator(row, key)

    def row(self, indicator: str) -> Indicator | None:
        """A known or a proposed indicator by its id."""
        return self.indicators.get(indicator) or self._indicator_rows.get(indicator)

    def has_park(self, park: str) -> bool:
        """Whether an id is that of a known or a proposed park."""
        return park in self._park_ids or park in self.parks

    def add_park(self, row: Park, key: tuple[str, ...] = ()) -> Park:
        """Take in a new park, such as a person makes."""
        self.parks[row.id] = row
        self._by_name[key or ("park", squeezed(row.name))] = row.id
        return row

    def add_indicator(self, row: Indicator, key: tuple[str, ...] = ()) -> Indicator:
        """Take in a new indicator, such as a person makes."""
        self.indicators[row.id] = row
        self._by_name[key or ("indicator", squeezed(row.name), row.unit)] = row.id
        return row

    def families(self, used: Container[str]) -> tuple[Family, ...]:
        """The families that indicators of these ids need and nobody has yet."""
        wanted = {row.family for row in self.indicators.values() if row.id in used}
        return (OTHER,) if OTHER.id in wanted - self._families else ()

    def _level_by_name(self, name: str, kind: IndicatorKind) -> Indicator | None:
        """The level in this table that a growth names: 营业收入 of 营业收入增速."""
        said = read_name(name).name
        for row in self.indicators.values():
            told = squeezed(row.name)
            if row.kind != "level" or said == told or not said.startswith(told):
                continue
            if kind_of_name(said[len(told) :], "%") == kind:
                return row
        return None

    def _kind(self, name: str) -> ParkKind:
        if name in PROVINCES or name.removesuffix("市") in MUNICIPALITIES:
            return "region"
        sort = sort_of(name)
        return sort.kind if sort else "park"

    def _parent(self, name: str) -> str | None:
        """The known place whose name the new one begins with, the longest."""
        stem = self._matcher.stem_of(name)
        for region in reversed(stem.regions):
            if found := self._matcher.matched(region).id:
                return found
        for end in range(min(len(name) - 1, 8), 1, -1):
            found = self._matcher.matched(name[:end]).id
            if found and self._catalogue.park(found).kind in ("region", "city"):
                return found
        return None

    def _family(self, name: str) -> str:
        for word, family in FAMILY_WORDS:
            if word in name and family in self._families:
                return family
        return OTHER.id

    def _slug(self, name: str, otherwise: str) -> str:
        return slug(name, self._pinyin) or otherwise


def slug(text: str, pinyin: Pinyin) -> str:
    """A text as the beginning of an id: its pinyin in one piece, Latin words as they are."""
    said = "".join(pinyin.syllables(squeezed(text)))
    return re.sub(r"[^a-z0-9]+", "-", said.casefold()).strip("-")[:_LONGEST_ID].strip("-")


def unique(wanted: str, *taken: Container[str]) -> str:
    """The id, or with a number behind it where it is taken."""
    found, number = wanted, 2
    while any(found in ids for ids in taken):
        found, number = f"{wanted}-{number}", number + 1
    return found


def _nature(name: str, base: str, granularity: str) -> Nature:
    """Stock, flow and so on by the words of the name, else by unit and period of the figures."""
    for word, nature in NATURE_WORDS:
        if word in name:
            return nature
    dimension = resolve(base).dimension
    if granularity in ("as-of", "day"):
        return "stock"
    if dimension in ("count", "area", "area-mu", "length"):
        return "stock"
    return "none" if dimension in ("ratio", "number", "rank") else "flow"


def _direction(name: str, kind: IndicatorKind, family: str) -> Literal["up", "down", "none"]:
    """Which way is better, where that is beyond doubt."""
    if kind == "rank":
        return "down"
    if any(word in name for word in WORSE_WORDS):
        return "down" if kind in ("level", *_RATIO_KINDS) else "none"
    return "up" if kind in ("level", "growth", "average_growth") and family in _BETTER else "none"
