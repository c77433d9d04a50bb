"""Names near to words that find nothing: by their characters and by their sound."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from difflib import SequenceMatcher
from heapq import nlargest
from typing import NamedTuple

from parkfacts.facts.folding import fold
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.vocabulary import Thing, ThingKind, Vocabulary

MOST = 5
_MOST_WORDS = 12
"""Of a query; more are a text that was pasted, and no slip."""
_LONGEST = 40
"""Characters of a word that names are held against."""
_NEAR, _NEAR_IN_LETTERS, _NEAR_BY_SOUND = 0.5, 0.65, 0.8
"""Of 1: a word and a name have half of their characters in the same order. Of letters more must
be the same, for there are few of them; most where both are Chinese and but sound so."""
_FAR_BEHIND = 0.25
"""What is so much less near than the nearest is not meant."""
_TRIED = 12
_BY_SOUND = 0.98
"""What sounds the same is a little less near than what is written the same."""
_ALIKE = 0.5
"""What two syllables share that are taken for each other."""
_SHORTEST = 2
_HELD_AGAINST = 300
"""Names; of more, those that share the most characters with the word."""


class Nearest(NamedTuple):
    """A thing that may be meant, and the query that finds it."""

    kind: ThingKind
    id: str
    name: str
    query: str


class _Candidate(NamedTuple):
    nearness: float
    thing: Thing
    before: str
    after: str
    """Known names that stand around it in one piece with it."""


def nearest_names(
    query: str, vocabulary: Vocabulary, finds: Callable[[str], bool]
) -> tuple[Nearest, ...]:
    """What may be meant by a query with one word that finds nothing: at most MOST, nearest first.

    ``finds``: whether a query finds anything; each query that is given does. The wrong word is
    replaced; of names in one piece, the part that is no name.
    """
    words = vocabulary.words_of(query)
    if len(words) > _MOST_WORDS:
        return ()
    wrong = [at for at, word in enumerate(words) if not finds(word)]
    if len(wrong) != 1:
        return ()
    (at,) = wrong
    found: dict[tuple[str, str], Nearest] = {}
    for _, thing, before, after in _candidates(words[at], vocabulary)[:_TRIED]:
        if not set(words).isdisjoint(thing.names):  # it is asked for beside
            continue
        name = thing.shown[0]
        asked = [*words[:at], *filter(None, (before, name, after)), *words[at + 1 :]]
        told = name if len(asked) == 1 else " ".join(asked)
        if (thing.kind, thing.id) not in found and finds(told):
            found[thing.kind, thing.id] = Nearest(thing.kind, thing.id, name, told)
    return tuple(found.values())[:MOST]


def near_names_of(kind: ThingKind, name: str, vocabulary: Vocabulary) -> list[str]:
    """Names of parks, indicators or families near to one that none of them has, nearest first."""
    found = _near(fold(name.strip()), vocabulary)
    return [thing.shown[0] for _, thing in found if thing.kind == kind][:MOST]


def _candidates(word: str, vocabulary: Vocabulary) -> list[_Candidate]:
    """Things that a word may mean, as a whole or beside a name that it holds; nearest first."""
    found = [_Candidate(*near, "", "") for near in _near(word, vocabulary)]
    for before, rest, after in _beside_names(word, vocabulary):
        found += [_Candidate(*near, before, after) for near in _near(rest, vocabulary)]
    return sorted(found, key=lambda candidate: -candidate.nearness)


def _beside_names(word: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str, str]]:
    """The rest of a word behind the longest name that it begins with, and before its last one."""
    cuts = range(_SHORTEST, min(len(word), _LONGEST) - _SHORTEST + 1)
    for cut in reversed(cuts):
        if vocabulary.is_known(word[:cut]):
            yield word[:cut], word[cut:], ""
            break
    for cut in cuts:
        if vocabulary.is_known(word[cut:]):
            yield "", word[:cut], word[cut:]
            break


def _near(word: str, vocabulary: Vocabulary) -> list[tuple[float, Thing]]:
    """Things with how near their nearest name is, those that are near enough, nearest first."""
    if not _SHORTEST <= len(word) <= _LONGEST:
        return []
    latin = word.isascii()
    written = _Measure(word, _NEAR_IN_LETTERS if latin else _NEAR)
    heard = _Measure(vocabulary.sound(word), _NEAR_IN_LETTERS if latin else _NEAR_BY_SOUND)
    named = vocabulary.sounds
    if len(named) > _HELD_AGAINST:
        rough = [max(written.rough(name), heard.rough(sound)) for _, name, sound in named]
        best = nlargest(_HELD_AGAINST, range(len(named)), key=rough.__getitem__)
        named = [named[at] for at in best]
    pinyin, nearness = vocabulary.pinyin, dict[Thing, float]()
    for thing, name, sound in named:
        near = written.of(name) if len(word) > _SHORTEST or _slip_of(word, name, pinyin) else 0
        by_sound = heard.of(sound) * _BY_SOUND
        if by_sound > near and (latin or _share_syllables(word, name, pinyin)):
            near = by_sound
        nearness[thing] = max(near, nearness.get(thing, 0))
    least = max(nearness.values(), default=0) - _FAR_BEHIND
    found = [(near, thing) for thing, near in nearness.items() if near > max(least, 0)]
    return sorted(found, key=lambda rated: -rated[0])


def _slip_of(word: str, name: str, pinyin: Pinyin) -> bool:
    """Whether two characters may be a slip of a name: 进囗 of 进口 and 夕永 of 西永 may be.

    Where only the ends are one, the beginnings must sound alike: 就业 is no slip of 企业.
    """
    if word[0] == name[0]:
        return True
    said, meant = (pinyin.syllables(one)[0] for one in (word, name))
    return word[-1] == name[-1] and SequenceMatcher(None, said, meant).ratio() >= _ALIKE


def _share_syllables(word: str, name: str, pinyin: Pinyin) -> bool:
    """Whether half of the syllables are the same: 近两成 and 江城 but have the same letters."""
    one, other = pinyin.syllables(word), pinyin.syllables(name)
    return 2 * len(set(one) & set(other)) >= _NEAR * (len(one) + len(other))


class _Measure:
    """How near other texts are to one: the share of characters in the same order, 0 to 1."""

    def __init__(self, text: str, least: float) -> None:
        """``least``: what is nearer than nothing."""
        self._matcher = SequenceMatcher(None, autojunk=False)
        self._matcher.set_seq2(text)
        self._size, self._letters, self._least = len(text), frozenset(text), least

    def rough(self, other: str) -> float:
        """The share of characters that both have: quick to find."""
        return len(self._letters.intersection(other)) / (self._size + len(other))

    def of(self, other: str) -> float:
        """0 where it is less than the least."""
        sizes = self._size + len(other)
        if 2 * min(self._size, len(other)) < self._least * sizes:
            return 0
        if self._letters.isdisjoint(other):
            return 0
        self._matcher.set_seq1(other)
        if self._matcher.quick_ratio() < self._least:
            return 0
        ratio = self._matcher.ratio()
        return ratio if ratio >= self._least else 0
