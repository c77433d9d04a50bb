"""Rings of things that contain each other: found in one walk, whatever their length."""

from __future__ import annotations

from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from parkfacts.facts.dataset.rings import rings

NAMES = st.sampled_from("abcdefg")
GRAPHS = st.dictionaries(NAMES, st.sets(NAMES, max_size=4), max_size=7)


def reached(start: str, under: Mapping[str, set[str]]) -> set[str]:
    """All that is below a thing, itself included."""
    found, ahead = {start}, [start]
    while ahead:
        more = under.get(ahead.pop(), set()) - found
        found |= more
        ahead += more
    return found


@given(GRAPHS)
def test_two_things_are_of_one_ring_if_each_is_reached_from_the_other(
    under: dict[str, set[str]],
) -> None:
    found = rings(under)
    assert set(found) == {*under, *(name for names in under.values() for name in names)}
    for one in found:
        for other in found:
            together = other in reached(one, under) and one in reached(other, under)
            assert (found[one] == found[other]) == together


class Counted(dict[str, list[str]]):
    """Counts how often it is asked what is below something."""

    asked = 0

    def get(self, key, default=None):  # type: ignore[no-untyped-def, override]
        self.asked += 1
        return super().get(key, default)


def test_each_thing_of_a_long_chain_is_looked_at_once() -> None:
    """It would take the stack, or hours, otherwise."""
    many = 50_000
    chain = Counted({str(at): [str(at + 1)] for at in range(many)})
    assert len(set(rings(chain).values())) == many + 1
    assert chain.asked <= many + 1
    closed = {str(at): [str((at + 1) % many)] for at in range(many)}
    assert len(set(rings(closed).values())) == 1
