"""How two parks lie to each other: the same, one inside the other, overlapping, or apart."""

from __future__ import annotations

from collections.abc import Collection
from typing import Literal, NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Park, Relation
from parkfacts.facts.phrase import Phrase

Lie = Literal["same", "inside", "overlap", "apart"]


class ParkRelation(NamedTuple):
    """How two parks lie, in words, and the passage that tells it; empty source: none of ours."""

    lie: Lie
    text: str = ""
    source: str = ""
    paragraph: int = 0
    note: str = ""


_APART = ParkRelation("apart")


def relation(one: Park, other: Park, catalogue: Catalogue) -> ParkRelation:
    """How the two lie; said from the smaller one where one lies in the other."""
    if one.id == other.id:
        return ParkRelation("same")
    for inner, outer in ((one, other), (other, one)):
        if inner.id in catalogue.lying_in(outer.id):
            return _inside(inner, outer)
    for first, second in ((one, other), (other, one)):
        for told in first.overlaps:
            if told.park == second.id:
                names = {"one": one.name, "other": other.name}
                if told.source:
                    return _told("overlap", Phrase("{one}与{other}有交叠", **names), told)
                return _told("overlap", Phrase("{one}与{other}可能有交叠", **names), told)
    return _with_common_part(one, other, catalogue)


def common_parts(one: str, other: str, catalogue: Catalogue) -> frozenset[str]:
    """Ids of what stands under both parks; of a park and its own part, the part itself too."""
    return catalogue.within(one) & catalogue.within(other)


def _inside(inner: Park, outer: Park) -> ParkRelation:
    text = Phrase("{inner}在{outer}之内", inner=inner.name, outer=outer.name)
    for home in inner.homes:
        if home.park == outer.id:
            return _told("inside", text, home)
    return ParkRelation("inside", text)


def _with_common_part(one: Park, other: Park, catalogue: Catalogue) -> ParkRelation:
    """Two parks that both hold a third one overlap, though no source may say so."""
    common = catalogue.lying_in(one.id) & catalogue.lying_in(other.id)
    if not common:
        return _APART
    part = next(park for park in catalogue.dataset.parks if park.id in common)
    names = {"one": one.name, "other": other.name, "part": part.name}
    return ParkRelation("overlap", Phrase("{one}与{other}都含有{part}", **names))


def _told(lie: Lie, text: str, by: Relation) -> ParkRelation:
    return ParkRelation(lie, text, by.source, by.paragraph, by.note)


def overlapping(one: str, other: str, catalogue: Catalogue) -> bool:
    """Whether two parks are the same, lie in one another, overlap or have a part in common."""
    return relation(catalogue.park(one), catalogue.park(other), catalogue).lie != "apart"


def any_overlapping(parks: Collection[str], catalogue: Catalogue) -> bool:
    """Whether two of some parks, each named once, are not apart; each is looked at once."""
    taken: set[str] = set()
    for park in parks:
        lying = catalogue.lying_in(park)
        if not taken.isdisjoint(lying):  # a part in common: at most one of them itself
            return True
        taken |= lying
    return any(
        told.park in parks and told.park != park
        for park in parks
        for told in catalogue.park(park).overlaps
    )
