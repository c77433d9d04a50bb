"""Which park a name means that somebody else wrote: surely, perhaps, or none that is known."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from difflib import SequenceMatcher
from functools import cached_property
from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.folding import fold
from parkfacts.facts.model import Indicator, Park
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.search.name_rules import ALIKE_SORTS, PROVINCES, Sort
from parkfacts.facts.search.park_sorts import ending_of, sort_of
from parkfacts.facts.search.pinyin import Pinyin

BY_ID, BY_NAME = Phrase("编号相同"), Phrase("名称相同")
BY_SHORT, BY_ALIAS = Phrase("简称相同"), Phrase("别名相同")
BY_RULE = Phrase("名称的另一种写法")
BY_SOUND, BY_LOOKS = Phrase("拼音相同"), Phrase("字形相近")
BY_SORT = Phrase("名称相同，类别写法不同")
BY_PART = Phrase("名称相含")
NOT_WHERE = Phrase("没有写明是哪里的")
IN_PLACE = Phrase("在同一个地方，同一类")
BY_BRACKET = Phrase("括号里的话还要看")
_BRACKET = re.compile(r"[(（\[【][^()（）]*[)）\]】]$")
_BLANKS = re.compile(r"\s+")
_ALIKE = 0.72
"""Of 1: stems of three characters and more that have so much in the same order look alike."""
_MOST = 8


class Likely(NamedTuple):
    """A thing that a name may mean, and why."""

    id: str
    name: str
    why: str


class Matched(NamedTuple):
    """What a name means."""

    id: str = ""
    """Only where it is unmistakable."""
    why: str = ""
    likely: tuple[Likely, ...] = ()
    """What it may mean where it is not; the likeliest first."""
    strong: bool = False
    """Whether one of them is so near that nothing new may be made of the name unasked."""


class Stem(NamedTuple):
    """The name of a park in its parts."""

    regions: tuple[str, ...]
    """Provinces and cities that stand before it, the greatest first."""
    stem: str
    sort: Sort | None


def squeezed(text: str) -> str:
    """A name as it is held against others: folded, without blanks."""
    return _BLANKS.sub("", fold(text))


class ParkMatcher:
    """Parks of a catalogue by all that they may be called."""

    def __init__(self, catalogue: Catalogue, pinyin: Pinyin) -> None:
        self._catalogue, self._pinyin = catalogue, pinyin
        self._known: dict[str, Matched] = {}

    def matched(self, text: str) -> Matched:
        """The park of a name; found once for each name."""
        found = self._known.get(text)
        if found is None:
            found = self._known[text] = self._match(text)
        return found

    def matched_among(self, text: str, sort: str) -> Matched:
        """The park of a name in a table of parks of one sort.

        There 合肥 is hardly the city: where what is found is of another sort and not named in
        full, a person is asked, the park of that sort first.
        """
        found = self.matched(text)
        if not sort or not found.id:
            return found
        park = self._catalogue.park(found.id)
        said = self.stem_of(text).sort
        if said is not None and said.alone:
            return found
        own = sort_of(squeezed(park.name))
        if (own and own.short == sort) or squeezed(text) in (squeezed(park.name), park.id):
            return found
        stem = squeezed(text)
        near = [one for one in self._stems.get((stem, sort), ()) if one != park.id]
        near += [one for one in self._of_sort.get(sort, ()) if park.id in self._above(one)]
        rows = [self._catalogue.park(one) for one in (*dict.fromkeys(near), park.id)]
        why = Phrase("这是{sort}的表", sort=sort)
        return Matched(likely=tuple(Likely(row.id, row.name, why) for row in rows), strong=True)

    def _above(self, park: str) -> list[str]:
        return [one.id for one in self._catalogue.path(park)[:-1]]

    def stem_of(self, text: str) -> Stem:
        """The parts of a name: 重庆, 西永 and 综保区 of 重庆西永综合保税区."""
        name = squeezed(text)
        sort = sort_of(name)
        body = name[: -len(ending_of(name, sort))] if sort else name
        regions: list[str] = []
        while region := self._region_before(body):
            regions.append(region.rstrip("省市"))
            body = body[len(region) :]
        return Stem(tuple(regions), body.removesuffix("市") if len(body) > 2 else body, sort)

    def _region_before(self, body: str) -> str:
        """The province or city that more of a name follows, its 市 with it; "" if none does."""
        found = next((one for one in self._regions if body.startswith(one)), "")
        return found if body.removeprefix(found).strip("省市") else ""

    def _match(self, text: str) -> Matched:
        if not (name := squeezed(text)):
            return Matched()
        parks = {park.id: park for park in self._catalogue.dataset.parks}
        if (park := parks.get(text.strip())) is not None:
            return Matched(park.id, BY_ID)
        if exact := self._exact.get(name):
            return decided(exact, parks)
        outer = _BRACKET.sub("", text).strip()
        if outer and outer != text.strip() and (found := self.matched(outer)).id:
            name = parks[found.id].name
            return Matched(likely=(Likely(found.id, name, BY_BRACKET),), strong=True)
        stem = self.stem_of(text)
        ids = [
            park for park in self._stems.get(_key(stem), ()) if self._lies_in(park, stem.regions)
        ]
        if stem.stem and len(ids) == 1:
            return Matched(ids[0], BY_RULE)
        near = dict.fromkeys(ids, BY_RULE) | self._near(name, stem)
        likely = tuple(Likely(one, parks[one].name, why) for one, why in near.items())[:_MOST]
        strong = any(one.why in (BY_RULE, BY_SOUND, NOT_WHERE, IN_PLACE, BY_SORT) for one in likely)
        return Matched(likely=likely, strong=strong)

    def _near(self, name: str, stem: Stem) -> dict[str, str]:
        """Parks that may be meant, with the reason, the likeliest first."""
        found: dict[str, str] = {}
        if stem.sort and stem.sort.alone:
            of_sort = self._of_sort.get(stem.sort.short, ())
            if not stem.stem and not stem.regions:
                return dict.fromkeys(of_sort, NOT_WHERE)
            if stem.stem in self._regions:  # 成都综保区: it may be any of those that lie there
                where = (*stem.regions, stem.stem)
                found |= dict.fromkeys(
                    (one for one in of_sort if self._lies_in(one, where)), IN_PLACE
                )
        for park in self._sounds.get(self._sound(name), ()):
            found.setdefault(park, BY_SOUND)
        for other, parks in self._looked_at(stem.stem):
            why = self._why_near(stem, other)
            for park in parks if why else ():
                if self._lies_in(park, stem.regions):
                    found.setdefault(park, why)
        order = (IN_PLACE, BY_SOUND, BY_SORT, BY_LOOKS, BY_PART)
        return dict(sorted(found.items(), key=lambda one: order.index(one[1])))

    def _why_near(self, stem: Stem, other: tuple[str, str]) -> str:
        """Why another stem and sort may be meant; empty if it may not."""
        name, sort = other
        mine = stem.sort.short if stem.sort else ""
        same = mine == sort
        if not same and not any({mine, sort} <= alike for alike in ALIKE_SORTS):
            return ""
        if name == stem.stem:
            return "" if same else BY_SORT
        if not same:
            return ""
        if min(len(name), len(stem.stem)) > 1 and self._sound(name) == self._sound(stem.stem):
            return BY_SOUND
        if min(len(name), len(stem.stem)) >= 2 and (name in stem.stem or stem.stem in name):
            return BY_PART
        return BY_LOOKS if _look_alike(name, stem.stem) else ""

    def _looked_at(self, stem: str) -> Iterator[tuple[tuple[str, str], list[str]]]:
        """Known stems that share a character with this one or sound the same."""
        shared = Counter[tuple[str, str]]()
        for char in set(stem):
            shared.update(self._by_character.get(char, ()))
        shared.update(self._stem_sounds.get(self._sound(stem), ()))
        for key, _ in shared.most_common(200):
            yield key, self._stems[key]

    def _lies_in(self, park: str, regions: tuple[str, ...]) -> bool:
        """Whether a park lies in regions by their names; in none that are not named."""
        if not regions:
            return True
        names = {squeezed(name) for above in self._catalogue.path(park) for name in names_of(above)}
        return all(any(name.startswith(region) for name in names) for region in regions)

    def _sound(self, name: str) -> str:
        return "".join(self._pinyin.syllables(name)).replace(" ", "")

    @cached_property
    def _exact(self) -> dict[str, dict[str, str]]:
        return exact_names(self._catalogue.dataset.parks)

    @cached_property
    def _regions(self) -> list[str]:
        """Names of provinces and cities, the longest first."""
        kinds = ("region", "city")
        names = {
            squeezed(name)
            for park in self._catalogue.dataset.parks
            for name in (names_of(park) if park.kind in kinds else ())
        }
        names |= {form for one in PROVINCES for form in (one, f"{one}省", f"{one}市")}
        return sorted((name for name in names if len(name) > 1), key=len, reverse=True)

    @cached_property
    def _stems(self) -> dict[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = {}
        for park in self._catalogue.dataset.parks:
            for name in names_of(park):
                key = _key(self.stem_of(name))
                if key[0] and park.id not in found.setdefault(key, []):
                    found[key].append(park.id)
        return found

    @cached_property
    def _by_character(self) -> dict[str, list[tuple[str, str]]]:
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for key in self._stems:
            for char in set(key[0]):
                found[char].append(key)
        return found

    @cached_property
    def _stem_sounds(self) -> dict[str, list[tuple[str, str]]]:
        found: dict[str, list[tuple[str, str]]] = defaultdict(list)
        for key in self._stems:
            found[self._sound(key[0])].append(key)
        return found

    @cached_property
    def _sounds(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for name, parks in self._exact.items():
            if len(name) > 1:
                found[self._sound(name)] += parks
        return found

    @cached_property
    def _of_sort(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for park in self._catalogue.dataset.parks:
            if sort := sort_of(squeezed(park.name)):
                found[sort.short].append(park.id)
        return found


def _key(stem: Stem) -> tuple[str, str]:
    return stem.stem, stem.sort.short if stem.sort else ""


def _look_alike(one: str, other: str) -> bool:
    """Whether one stem may be a slip of the other: 晶远科枝 of 晶远科技, 西水 of 西永."""
    if min(len(one), len(other)) < 3:
        return len(one) == len(other) == 2 and one[0] == other[0] and one[1] != other[1]
    return SequenceMatcher(None, one, other, autojunk=False).ratio() >= _ALIKE


def exact_names(rows: Iterable[Park | Indicator]) -> dict[str, dict[str, str]]:
    """Things by each squeezed name, with the reason that tells which of their names it is."""
    found: dict[str, dict[str, str]] = {}
    for row in rows:
        short = (row.short, row.short_en) if isinstance(row, Park) else ()
        for name in names_of(row):
            why = BY_NAME if name in (row.name, row.name_en) else BY_ALIAS
            if name in short and why is not BY_NAME:
                why = BY_SHORT
            if key := squeezed(name):
                found.setdefault(key, {}).setdefault(row.id, why)
    return found


def decided(exact: dict[str, str], rows: dict[str, Park] | dict[str, Indicator]) -> Matched:
    """The one thing of a name; of several that have it the one that is shown by it."""
    shown = [one for one, why in exact.items() if why == BY_NAME]
    sure = list(exact) if len(exact) == 1 else shown
    if len(sure) == 1:
        return Matched(sure[0], exact[sure[0]])
    likely = tuple(Likely(one, rows[one].name, why) for one, why in exact.items())
    return Matched(likely=likely[:_MOST], strong=True)
