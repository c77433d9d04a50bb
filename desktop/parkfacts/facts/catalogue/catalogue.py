"""A checked dataset with everything looked up by id: paths, homes, groups, source numbers."""

from __future__ import annotations

from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cached_property
from itertools import chain
from typing import NamedTuple, TypeVar

from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.catalogue.overlay import ALONE, Layer, Overlay
from parkfacts.facts.model import (
    Claim,
    Dataset,
    Fact,
    Family,
    Indicator,
    Paragraph,
    Park,
    Source,
)
from parkfacts.facts.phrase import Phrase, joined

EVERYTHING = "*"
"""In the covers of a park: all parks lie in it."""
T = TypeVar("T")


class UnknownName(LookupError):
    """A name that the dataset does not have; ``near`` holds names that resemble it."""

    def __init__(self, what: str, name: str, near: list[str]) -> None:
        self.what, self.name, self.near = what, name, near
        said = Phrase("没有名为“{name}”的{what}", name=name, what=what)
        if near:
            said = Phrase("{said}；相近的有：{near}", said=said, near=joined("、", near))
        super().__init__(said)


class Branch(NamedTuple):
    """A park in the tree; ``link`` when it stands here by another home, not by its parent."""

    park: Park
    link: bool


class Catalogue:
    """Look-ups over a dataset that has been checked: every reference resolves.

    ``facts`` are those that stand. A fact that another one corrects is found by its id alone, and
    among ``corrected``. ``parks`` and ``indicators`` have a joined thing by each id that it had.
    """

    def __init__(self, dataset: Dataset, overlay: Overlay = ALONE) -> None:
        self.dataset = dataset
        self.overlay = overlay
        self.facts = dataset.facts
        self.corrected: list[Fact] = []
        if by := overlay.corrected_by:
            self.facts = [fact for fact in dataset.facts if fact.id not in by]
            self.corrected = [fact for fact in dataset.facts if fact.id in by]
        self.claims = dataset.claims
        self._facts = {fact.id: fact for fact in dataset.facts}
        self._claims = {claim.id: claim for claim in dataset.claims}
        self._parks = {park.id: park for park in dataset.parks}
        self._indicators = {row.id: row for row in dataset.indicators}
        self._families = {row.id: row for row in dataset.families}
        self._sources = {row.id: row for row in dataset.sources}
        for (table, gone), kept in overlay.joined.items():
            of = self._parks if table == "parks" else self._indicators
            of[gone] = of[kept]  # type: ignore[assignment]
        self.parks: Mapping[str, Park] = self._parks
        self.indicators: Mapping[str, Indicator] = self._indicators
        self._within: dict[str, frozenset[str]] = {}
        self._lying_in: dict[str, frozenset[str]] = {}
        self._numbers = {row.id: number for number, row in enumerate(dataset.sources, 1)}

    def fact(self, fact_id: str) -> Fact:
        """The fact of an id. Raises UnknownName."""
        return self._find(self._facts, fact_id, Phrase("事实"))

    def find_fact(self, fact_id: str) -> Fact | None:
        """The fact of an id; None if there is none."""
        return self._facts.get(fact_id)

    def layer(self, row: Fact | Claim) -> Layer | None:
        """The dataset that a fact or claim is of; None where the base is alone."""
        overlay = self.overlay
        of_row = overlay.of_fact if isinstance(row, Fact) else overlay.of_claim
        return overlay.layers[of_row.get(row.id, 0)] if overlay.layers else None

    def correction(self, fact: Fact) -> Fact | None:
        """The fact that stands in for one in the end; None if it stands itself."""
        by, at = self.overlay.corrected_by, fact.id
        while at in by:
            at = by[at]
        return None if at == fact.id else self._facts[at]

    def standing(self, facts: Iterable[Fact]) -> list[Fact]:
        """The facts, in place of each corrected one its correction, each once."""
        if not self.corrected:
            return list(facts)
        found = {one.id: one for fact in facts for one in (self.correction(fact) or fact,)}
        return list(found.values())

    def corrected_of(self, fact: Fact) -> list[Fact]:
        """The facts that one stands in for, in the order of the dataset."""
        by = self.overlay.corrected_by
        return [one for one in self.corrected if by[one.id] == fact.id]

    def find_claim(self, claim_id: str) -> Claim | None:
        """The claim of an id; None if there is none."""
        return self._claims.get(claim_id)

    def source(self, source_id: str) -> Source:
        """The source of an id. Raises UnknownName."""
        return self._find(self._sources, source_id, Phrase("来源"))

    def park(self, park_id: str) -> Park:
        """The park of an id."""
        return self._parks[park_id]

    def indicator(self, fact: Fact) -> Indicator:
        """The indicator of a fact."""
        return self._indicators[fact.indicator]

    def indicator_named(self, indicator_id: str) -> Indicator:
        """The indicator of an id."""
        return self._indicators[indicator_id]

    def family(self, fact: Fact) -> Family:
        """The family of a fact's indicator."""
        return self._families[self._indicators[fact.indicator].family]

    def family_named(self, family_id: str) -> Family:
        """The family of an id."""
        return self._families[family_id]

    def source_number(self, source_id: str) -> int:
        """The source's number in the dataset, from 1: what [1] means on screen."""
        return self._numbers[source_id]

    def context(self, row: Fact | Claim) -> str:
        """What the row's paragraph is about, in our own words; empty if nobody wrote it."""
        return self._contexts.get((row.source, row.paragraph), "")

    def told_together(self, fact: Fact) -> list[Fact]:
        """The other facts of the fact's group, in the order of the dataset."""
        if fact.group is None:
            return []
        told = self._groups.get(fact.group, ())  # none, if all of them are corrected
        return [other for other in told if other.id != fact.id]

    def path(self, park_id: str) -> tuple[Park, ...]:
        """The park with its ancestors, root first."""
        park = self._parks[park_id]
        above = self.path(park.parent) if park.parent else ()
        return (*above, park)

    def branches(self, park_id: str | None) -> list[Branch]:
        """What stands under a park (None: the roots): children, then parks with a home here."""
        return self._branches.get(park_id, [])

    def within(self, park_id: str) -> frozenset[str]:
        """Ids of the park and of all that stands under it, by parent or by another home."""
        known = self._within.get(park_id)
        if known is None:
            known = self._within[park_id] = self._standing_under(park_id)
        return known

    def _standing_under(self, park_id: str) -> frozenset[str]:
        found, ahead = {park_id}, [park_id]
        while ahead:
            under = {branch.park.id for branch in self.branches(ahead.pop())} - found
            found |= under
            ahead += under
        return frozenset(found)

    def lying_in(self, park_id: str) -> frozenset[str]:
        """Ids of the park and of all that lies in it, under it in the tree or elsewhere."""
        known = self._lying_in.get(park_id)
        if known is None:
            known = self._lying_in[park_id] = self._covered_by(park_id)
        return known

    def _covered_by(self, park_id: str) -> frozenset[str]:
        found, ahead = {park_id}, [park_id]
        while ahead:
            at = ahead.pop()
            covers = self._parks[at].covers
            if EVERYTHING in covers:
                above = {park.id for park in self.path(park_id)[:-1]}
                return frozenset({park.id for park in self.dataset.parks} - above)
            under = {branch.park.id for branch in self.branches(at)} | set(covers)
            ahead += under - found
            found |= under
        return frozenset(found)

    def resolve_park(self, name: str) -> Park:
        """The park that an id, a name, a short name or an alias means. Raises UnknownName."""
        from parkfacts.facts.folding import fold  # not on the way to the first painted window

        if park := self._names.get(fold(name.strip())):
            return park
        near = near_names(name.strip().casefold(), {park.name for park in self.dataset.parks})
        raise UnknownName(Phrase("园区"), name, near)

    @cached_property
    def by_park(self) -> dict[str, dict[str, list[Fact]]]:
        """The facts by park and indicator, in the order of the dataset."""
        found: dict[str, dict[str, list[Fact]]] = {}
        for fact in self.facts:
            found.setdefault(fact.park, {}).setdefault(fact.indicator, []).append(fact)
        return found

    def of_indicators(self, indicator_ids: Collection[str]) -> list[Fact]:
        """The facts of some indicators, in the order of the dataset."""
        places = [self._places[name] for name in indicator_ids if name in self._places]
        ordered = places[0] if len(places) == 1 else sorted(chain.from_iterable(places))
        return [self.facts[at] for at in ordered]

    @cached_property
    def _places(self) -> dict[str, array[int]]:
        """Where in the dataset the facts of each indicator stand."""
        found: dict[str, array[int]] = {}
        for at, fact in enumerate(self.facts):
            if fact.indicator not in found:
                found[fact.indicator] = array("I")
            found[fact.indicator].append(at)
        return found

    @cached_property
    def _names(self) -> dict[str, Park]:
        from parkfacts.facts.folding import fold

        found: dict[str, Park] = {}
        for park in self.dataset.parks:
            for text in (park.id, *names_of(park)):
                found.setdefault(fold(text), park)
        return found

    @cached_property
    def _contexts(self) -> dict[tuple[str, int], str]:
        return {(source.id, row.number): row.context for source, row in self._paragraphs()}

    def _paragraphs(self) -> Iterator[tuple[Source, Paragraph]]:
        for source in self.dataset.sources:
            for paragraph in source.paragraphs:
                yield source, paragraph

    @cached_property
    def _groups(self) -> dict[str, list[Fact]]:
        groups: dict[str, list[Fact]] = {}
        for fact in self.facts:
            if fact.group is not None:
                groups.setdefault(fact.group, []).append(fact)
        return groups

    @cached_property
    def _branches(self) -> dict[str | None, list[Branch]]:
        branches: dict[str | None, list[Branch]] = {}
        for park in self.dataset.parks:
            branches.setdefault(park.parent, []).append(Branch(park, False))
        for park in self.dataset.parks:
            for home in park.homes:
                branches.setdefault(home.park, []).append(Branch(park, True))
        return branches

    @staticmethod
    def _find(table: dict[str, T], key: str, what: str) -> T:
        try:
            return table[key]
        except KeyError:
            raise UnknownName(what, key, near_names(key, set(table))) from None


def near_names(wanted: str, names: set[str], most: int = 5) -> list[str]:
    """Names that resemble a wrong one: those that share the most pairs of characters."""
    pairs = _pairs(wanted)
    scored = []
    for name in names:
        other = _pairs(name.casefold())
        shared = len(pairs & other)
        letters = len(set(wanted) & set(name.casefold()))
        score = shared * 4 + letters - abs(len(name) - len(wanted)) * 0.1
        if shared or letters >= max(2, len(set(wanted)) // 2):
            scored.append((-score, name))
    return [name for _, name in sorted(scored)[:most]]


def _pairs(text: str) -> set[str]:
    return {text[i : i + 2] for i in range(len(text) - 1)}
