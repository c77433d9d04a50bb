"""The names of a table: matched, answered by a person, or proposed as something new."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import NamedTuple

from parkfacts.exchange.intake.drafting.known import Known
from parkfacts.exchange.intake.drafting.model import (
    AS_PROPOSED,
    Candidate,
    NameAnswer,
    NameKind,
    NameMatch,
)
from parkfacts.exchange.intake.drafting.proposals import SPECIAL, Asked, Proposals
from parkfacts.facts.model import Indicator, Park
from parkfacts.facts.quantity.literal import base_unit
from parkfacts.facts.search.indicator_matching import IndicatorMatcher
from parkfacts.facts.search.indicator_names import GENERIC, RANK_WORDS, clean_name
from parkfacts.facts.search.matching import BY_NAME, Likely, Matched, ParkMatcher, squeezed

_LONGEST = 40
"""Characters of what may be the name of a new park or indicator: more are a sentence."""
_LETTER = re.compile(r"[^\W\d_]")


class Meant(NamedTuple):
    """What a name of the table is taken for."""

    id: str
    """Empty where a person must say."""
    sure: bool
    likely: tuple[Likely, ...] = ()


class KnownNames:
    """Matchers of a catalogue: what a name means is found once (Names of the mapping)."""

    def __init__(self, known: Known) -> None:
        self.parks = ParkMatcher(known.catalogue, known.pinyin)
        self.indicators = IndicatorMatcher(known.catalogue, known.pinyin)

    def park(self, text: str) -> str | None:
        """The id of the park that the text surely names."""
        return self.parks.matched(text).id or None

    def indicator(self, text: str) -> str | None:
        """The id of the indicator that the text surely names."""
        return self.indicators.matched(text).id or None


class TableNames:
    """The names of one table as they are met, each with its answer, match or proposal."""

    def __init__(
        self, names: KnownNames, known: Known, answers: Iterable[NameAnswer], sort: str = ""
    ) -> None:
        """``sort``: of the parks of the table, where it says so."""
        self._names, self._sort = names, sort
        self._answers = {(one.kind, folded(one.text)): one for one in answers}
        self.proposals = Proposals(known.catalogue, known.pinyin, names.parks)
        for answer in self._answers.values():
            if isinstance(answer.new, Park):
                self.proposals.add_park(answer.new)
            elif isinstance(answer.new, Indicator):
                self.proposals.add_indicator(answer.new)
        self.matches: dict[tuple[NameKind, str], NameMatch] = {}
        """All that were met, in their order; ``cells`` are counted by who meets them."""

    def park(self, text: str, place: str) -> Meant:
        """What a park's name means; ``place``: of the first cell that says it."""
        found = self._names.parks.matched_among(text, self._sort)
        name = f"{text}{self._sort}" if self._sort and found.strong else text
        return self._meant("park", text, place, found, lambda: self.proposals.park(name))

    def indicator(self, asked: Asked, place: str) -> Meant:
        """What an indicator's name means."""
        text = asked.text
        base = None if asked.unit is None else base_unit(asked.unit)
        found = self._matched(asked, base)
        generic = squeezed(clean_name(text)) in GENERIC
        if generic and not (found.id or asked.of or found.likely):
            return self._met("indicator", text, place, Meant("", False), None)
        return self._meant(
            "indicator", text, place, found, lambda: self.proposals.indicator(asked, base or "")
        )

    def _matched(self, asked: Asked, base: str | None) -> Matched:
        """The indicator of a name; beside a level what is told of that level."""
        matcher, text = self._names.indicators, asked.text
        found = matcher.matched(text, base)
        for word in RANK_WORDS if asked.field and not found.id else ():
            if word in text:  # 综合评价排名 in 全国 is 综合评价全国排名
                within = matcher.matched(text.replace(word, f"{asked.field}{word}", 1), base)
                found = within if within.id else found
        if not asked.of:
            return found
        row = self.proposals.row(found.id) if found.id else None
        if row is not None and row.kind != "level":
            return found
        kind = asked.kind_by(base)
        level = self.proposals.row(asked.of)
        if level is not None and level.kind == kind:
            return Matched(asked.of, BY_NAME)  # 2025年预期增速 beside GDP增速: the same growth
        if kind == "level":
            return found
        if not SPECIAL.search(text) and (one := matcher.derived(asked.of, kind)):
            return Matched(one, BY_NAME)
        return Matched()  # a new one of that level, whatever it resembles

    def _meant(
        self,
        kind: NameKind,
        text: str,
        place: str,
        found: Matched,
        propose: Callable[[], Park | Indicator],
    ) -> Meant:
        answer = self._answers.get((kind, folded(text)))
        if answer is not None:
            if answer.id == AS_PROPOSED and answer.new is None:
                new = propose()
                meant = Meant(new.id, True, found.likely)
                return self._met(kind, text, place, meant, new, answered=True)
            wanted = answer.new.id if answer.new is not None else answer.id
            if wanted and self._is_there(kind, wanted):
                meant = Meant(wanted, True, found.likely)
                return self._met(kind, text, place, meant, answer.new, answered=True)
        if found.id:
            return self._met(kind, text, place, Meant(found.id, True), None)
        proposed = None if unlikely(text) else propose()
        if proposed is None or found.strong:
            return self._met(kind, text, place, Meant("", False, found.likely), proposed)
        meant = Meant(proposed.id, not found.likely, found.likely)
        return self._met(kind, text, place, meant, proposed)

    def _is_there(self, kind: NameKind, wanted: str) -> bool:
        if kind == "park":
            return self.proposals.has_park(wanted)
        return self.proposals.row(wanted) is not None

    def _met(
        self, kind: NameKind, text: str, place: str, meant: Meant,
        proposed: Park | Indicator | None, *, answered: bool = False,
    ) -> Meant:  # fmt: skip
        key = kind, folded(text)
        if key not in self.matches:
            candidates = tuple(Candidate(*one) for one in meant.likely)
            self.matches[key] = NameMatch(
                kind, key[1], meant.id, meant.sure, candidates, proposed, 0, place, answered
            )
        return meant


def folded(text: str) -> str:
    """A name without blanks: how it is told and answered."""
    return "".join(text.split())


def unlikely(text: str) -> bool:
    """Whether a text is hardly a name: a sentence, a number, nothing but signs."""
    said = text.strip()
    return (
        len(said) > _LONGEST or not _LETTER.search(said) or any(mark in said for mark in "。；？！")
    )
