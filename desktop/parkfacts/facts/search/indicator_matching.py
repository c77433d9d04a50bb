"""Which indicator a name means that somebody else wrote, as far as unit and kind allow."""

from __future__ import annotations

from collections import defaultdict
from difflib import SequenceMatcher
from functools import cached_property

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.fields import IndicatorKind
from parkfacts.facts.model import Indicator
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.quantity.literal import base_unit
from parkfacts.facts.quantity.units import is_known, resolve
from parkfacts.facts.search.indicator_names import (
    NO_BRACKETS,
    RATIOS,
    ReadName,
    canonical,
    kind_of_name,
    read_name,
    units_fit,
)
from parkfacts.facts.search.matching import (
    BY_BRACKET,
    BY_ID,
    BY_LOOKS,
    BY_RULE,
    BY_SOUND,
    Likely,
    Matched,
    decided,
    exact_names,
    squeezed,
)
from parkfacts.facts.search.name_rules import (
    FIELD_WORDS,
    KIND_WORDS,
    LIMIT_WORDS,
    NEW_WORDS,
    TELLING,
)
from parkfacts.facts.search.pinyin import Pinyin

BY_UNIT = Phrase("名称相同，单位不合")
_ALIKE = 0.8
"""Of 1: names that have so much in the same order look alike."""
_MOST = 8
_OF_A_FIELD = ("rank", "streak")
"""Kinds of figures that mean nothing without the field that they are of."""


class IndicatorMatcher:
    """Indicators of a catalogue by all that they may be called."""

    def __init__(self, catalogue: Catalogue, pinyin: Pinyin) -> None:
        self._catalogue, self._pinyin = catalogue, pinyin
        self._known: dict[tuple[str, str], Matched] = {}

    def matched(self, text: str, unit: str | None = None) -> Matched:
        """The indicator of a name; ``unit``: of its figures, None where it is not known."""
        base = None if unit is None else base_unit(unit)
        key = text, base or ("" if base is None else "-")
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._match(text, base)
        return found

    def derived(self, level: str, kind: IndicatorKind) -> str:
        """The only indicator of a kind that is of a level; "" if there is none."""
        found = self._derived.get((level, kind), [])
        return found[0] if len(found) == 1 else ""

    def _match(self, text: str, base: str | None) -> Matched:
        rows = self._rows
        if text.strip() in rows:
            return Matched(text.strip(), BY_ID)
        plain = read_name(text)
        told = canonical(plain.name)
        if exact := self._exact.get(squeezed(text)):
            return self._fitting(plain.name, decided(exact, rows), exact, base)
        if not self._brackets_say_nothing(plain):
            return self._near(plain, told, base)
        if exact := self._exact.get(plain.name):
            return self._fitting(plain.name, decided(exact, rows), exact, base)
        ids = self._canonical.get(told, {})
        found = decided(dict.fromkeys(ids, BY_RULE), rows) if ids else Matched()
        if ids and (found.id or len(ids) > 1):
            return self._fitting(plain.name, found, ids, base)
        if derived := self._as_derived(plain.name, base):
            return derived
        return self._near(plain, told, base)

    def _brackets_say_nothing(self, plain: ReadName) -> bool:
        """Whether what stands in brackets is but a unit, or another name of the same thing."""
        outer = {*self._exact.get(plain.name, ()), *self._canonical.get(canonical(plain.name), ())}
        return all(
            one in NO_BRACKETS or is_known(one) or outer.intersection(self._exact.get(one, ()))
            for one in plain.brackets
        )

    def _unsaid(self, indicator: str, said: str) -> str:
        """What tells it from wider ones in its shown name and is not said; "" if all is."""
        row = self._rows[indicator]
        words = [(word, word) for word in NEW_WORDS]
        words += [(word, word) for word in FIELD_WORDS] if row.kind in _OF_A_FIELD else LIMIT_WORDS
        unsaid = (word for word, sign in words if word in row.name and sign not in said.lower())
        return next(unsaid, "")

    def _fitting(
        self, said: str, found: Matched, exact: dict[str, str], base: str | None
    ) -> Matched:
        """What is found, as far as its unit fits; of several the only one whose unit does."""
        if found.id and (missing := self._unsaid(found.id, said)):
            row = self._rows[found.id]
            why = Phrase("名称里没有“{word}”", word=missing)
            return Matched(likely=(Likely(row.id, row.name, why),), strong=missing in FIELD_WORDS)
        if base is None or base == "":
            return found
        fit = [one for one in exact if units_fit(self._rows[one].unit, base)]
        if found.id in fit:
            return found
        if len(fit) == 1:
            return Matched(fit[0], exact[fit[0]])
        if not found.id:
            return found
        if base in RATIOS and self._rows[found.id].kind == "level":
            kin = [one for one in self._rows.values() if one.of == found.id and one.unit == base]
            likely = tuple(Likely(one.id, one.name, BY_UNIT) for one in kin)
        else:
            likely = ()
        row = self._rows[found.id]
        dimensions = [resolve(unit).dimension.split("-")[0] for unit in (row.unit, base)]
        money = dimensions == ["money", "money"]  # the same thing told in another currency
        return Matched(
            likely=(*likely, Likely(row.id, row.name, BY_UNIT)), strong=money or bool(likely)
        )

    def _as_derived(self, name: str, base: str | None) -> Matched | None:
        """A growth or a share by the name of its level: 进出口总额同比增长."""
        kind = kind_of_name(name, base or "%")
        if kind not in ("growth", "average_growth", "share", "rank"):
            return None
        level = self.level_of(name)
        if level and (one := self.derived(level, kind)):
            return Matched(one, BY_RULE)
        return None

    def level_of(self, name: str) -> str:
        """The indicator that a growth or share is of by the words before its kind; "" if none."""
        said = canonical(squeezed(name))
        for word, _ in KIND_WORDS:
            before, found, behind = said.partition(word)
            if found and before and not behind.strip("±%"):
                exact = self._exact.get(before) or self._canonical.get(canonical(before)) or {}
                levels = {one: why for one, why in exact.items() if self._rows[one].kind == "level"}
                return decided(levels, self._rows).id if levels else ""
        return ""

    def _near(self, plain: ReadName, told: str, base: str | None) -> Matched:
        found: dict[str, str] = {}
        outer = plain.name
        if plain.brackets and (exact := self._exact.get(outer) or self._canonical.get(told)):
            found |= dict.fromkeys(exact, BY_BRACKET)
        sound = self._sound(told)
        kind = kind_of_name(told, base or "")
        strong = False
        for one in self._sounds.get(sound, ()) if len(told) > 1 else ():
            found.setdefault(one, BY_SOUND)
            strong = True
        for name, ids in self._canonical.items():
            if abs(len(name) - len(told)) > 2 or len(told) < 4 or not _is_slip(told, name):
                continue
            for one in ids:
                row = self._rows[one]
                if (row.kind == kind or base is None) and (not base or units_fit(row.unit, base)):
                    found.setdefault(one, BY_LOOKS)
        likely = tuple(Likely(one, self._rows[one].name, why) for one, why in found.items())
        return Matched(likely=likely[:_MOST], strong=strong)

    def _sound(self, name: str) -> str:
        return "".join(self._pinyin.syllables(name)).replace(" ", "")

    @cached_property
    def _rows(self) -> dict[str, Indicator]:
        return {row.id: row for row in self._catalogue.dataset.indicators}

    @cached_property
    def _derived(self) -> dict[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = defaultdict(list)
        for row in self._rows.values():
            if row.of:
                found[row.of, row.kind].append(row.id)
        return found

    @cached_property
    def _exact(self) -> dict[str, dict[str, str]]:
        return exact_names(self._catalogue.dataset.indicators)

    @cached_property
    def _canonical(self) -> dict[str, dict[str, str]]:
        found: dict[str, dict[str, str]] = {}
        for row in self._rows.values():
            for name in names_of(row):
                if key := canonical(squeezed(name)):
                    found.setdefault(key, {}).setdefault(row.id, BY_RULE)
        return found

    @cached_property
    def _sounds(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = defaultdict(list)
        for name, ids in self._canonical.items():
            if any(char >= "\u4e00" for char in name):
                found[self._sound(name)] += ids
        return found


def _is_slip(one: str, other: str) -> bool:
    """Whether one name may be a slip of the other: what differs is no word that tells apart."""
    matcher = SequenceMatcher(None, one, other, autojunk=False)
    if matcher.quick_ratio() < _ALIKE or matcher.ratio() < _ALIKE:
        return False
    for tag, start, end, first, last in matcher.get_opcodes():
        if tag != "equal" and not TELLING.isdisjoint(one[start:end] + other[first:last]):
            return False
    return True
