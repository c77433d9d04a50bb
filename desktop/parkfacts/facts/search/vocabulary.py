"""The known names of a catalogue: which word is one, and which is several written together."""

from __future__ import annotations

from functools import cached_property, lru_cache
from typing import Literal, NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.folding import fold, tokens
from parkfacts.facts.model import Family, Indicator, Park
from parkfacts.facts.search.meaning import meaning_of
from parkfacts.facts.search.pinyin import Pinyin

ThingKind = Literal["park", "indicator", "family"]
_PARTICLES = frozenset({
    "的", "之", "是", "有", "数", "多少", "第几", "几名", "几位", "吗", "呢", "情况", "数据",
    "数量", "个数", "家数", "总数", "多少家", "多少个", "多少项", "多少人", "多少亿", "几家",
    "几个",
})  # fmt: skip
"""Between names they say nothing: 西永的外贸是多少."""
_LONGEST = 40
"""Characters of a word that is looked through for names."""
_AROUND = ("region", "city", "company")
"""A zone is not found by the park around it, whose figures are others; a plant is by its owner."""
_SHORTEST = 2
_SHORTEST_PINYIN = 4


class Thing(NamedTuple):
    """A park, an indicator or a family; ``names`` are all it is called, folded."""

    kind: ThingKind
    id: str
    shown: tuple[str, ...]
    """Its name and its short name, in Chinese and in English; the Chinese name first."""
    names: tuple[str, ...]


class Vocabulary:
    """What the things of a catalogue are called."""

    def __init__(self, catalogue: Catalogue, pinyin: Pinyin) -> None:
        self.catalogue = catalogue
        self.pinyin = pinyin
        self.parts_of = lru_cache(maxsize=256)(self._parts_of)

    @cached_property
    def things(self) -> list[Thing]:
        """Parks, then indicators, then families, in the order of the dataset."""
        dataset = self.catalogue.dataset
        return [
            *(_thing("park", row) for row in dataset.parks),
            *(_thing("indicator", row) for row in dataset.indicators),
            *(_thing("family", row) for row in dataset.families),
        ]

    def prepare(self) -> None:
        """Find all that words are held against, so that it is there when somebody types."""
        _ = self.known, self._spelled, self._by_shown

    @cached_property
    def known(self) -> frozenset[str]:
        """All folded names of all things, those of counts without 数, too: 高新技术企业."""
        names = [name for thing in self.things for name in thing.names]
        return frozenset([*names, *(name.removesuffix("数") or name for name in names)])

    def park_names(self, park_id: str) -> list[str]:
        """What a park is found by: its names, and those of its company, city and province."""
        *above, park = self.catalogue.path(park_id)
        around = [one for one in above if one.kind in _AROUND]
        return [name for one in (park, *around) for name in names_of(one)]

    def is_known(self, word: str) -> bool:
        """Whether a folded word is a name, or means something by itself."""
        return word in self.known or meaning_of(word) is not None

    def words_of(self, query: str) -> list[str]:
        """The folded words of a query; those that ask (多少) go where others say of what."""
        words = tokens(query)
        return [word for word in words if word not in _PARTICLES] or words

    @cached_property
    def sounds(self) -> list[tuple[Thing, str, str]]:
        """Each name of each thing, folded, with its pinyin in one piece."""
        return [(thing, name, self.sound(name)) for thing in self.things for name in thing.names]

    def other_names(self, shown: str) -> tuple[str, ...]:
        """The folded names of the thing that is shown by this name; none if no thing is."""
        return self._by_shown.get(shown, ())

    def _parts_of(self, word: str) -> tuple[str, ...]:
        """The known names that a word is put together of, the longest first; empty if it is not."""
        if len(word) > _LONGEST or self.is_known(word):
            return ()
        found = self._split(word, 0, set()) or ()
        return tuple(part for part in found if part not in _PARTICLES) if len(found) > 1 else ()

    def sound(self, name: str) -> str:
        """The pinyin of a folded name in one piece."""
        return "".join(self.pinyin.syllables(name)).replace(" ", "")

    def _split(self, word: str, start: int, dead: set[int]) -> tuple[str, ...] | None:
        """The rest of a word in parts; None if it has none. ``dead``: no parts from there."""
        if start == len(word):
            return ()
        for end in range(len(word), start, -1) if start not in dead else ():
            if not self._is_part(word[start:end]):
                continue
            if (rest := self._split(word, end, dead)) is not None:
                return (word[start:end], *rest)
        dead.add(start)
        return None

    def _is_part(self, word: str) -> bool:
        if word in _PARTICLES:
            return True
        if len(word) >= _SHORTEST and self.is_known(word):
            return True
        return word.isascii() and word.isalpha() and word in self._spelled

    @cached_property
    def _spelled(self) -> frozenset[str]:
        """The whole pinyin of each name."""
        return frozenset(sound for _, _, sound in self.sounds if len(sound) >= _SHORTEST_PINYIN)

    @cached_property
    def _by_shown(self) -> dict[str, tuple[str, ...]]:
        found: dict[str, tuple[str, ...]] = {}
        for thing in self.things:
            for shown in thing.shown:
                found[shown] = (*found.get(shown, ()), *thing.names)
        return found


def _thing(kind: ThingKind, row: Park | Indicator | Family) -> Thing:
    short = (row.short, row.short_en) if isinstance(row, Park) else ()
    shown = tuple(filter(None, (row.name, row.name_en, *short)))
    names = filter(None, map(fold, names_of(row)))  # of quotes alone nothing is left
    return Thing(kind, row.id, shown, tuple(names))
