"""How wide the columns of a table are in the room there is, and which of them give way."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from typing import NamedTuple


class Wish(NamedTuple):
    """What a column asks for; all widths in pixels."""

    usual: int
    least: int
    """It is never narrower while it stands."""
    is_name: bool = False
    """Names are cut before anything else is."""
    is_whole: bool = False
    """It is as wide as its content, no wider: what is to spare goes to others."""
    hand: int = 0
    """The width that somebody gave it; 0: nobody did."""
    full: int = 0
    """The width in which nothing of it is cut: what is to spare goes there first; 0: not known."""

    @property
    def wanted(self) -> int:
        """The width where there is room."""
        return max(self.hand or self.usual, self.least)


class Fit(NamedTuple):
    """What came of it."""

    widths: dict[int, int]
    """Of each column that stands, by its number."""
    moved: tuple[int, ...]
    """Numbers of those that gave way: they are told in a second line of each row."""


def fit(wishes: Mapping[int, Wish], giving_way: Sequence[int], room: int, held: int = -1) -> Fit:
    """Share the room. Columns give way in their order where all cannot stand.

    Where there is a second line anyway, so many go there that the others have their usual width;
    the last one that could go stays as long as it can.

    ``held``: the one whose border is being dragged; the others make room for it. The widths sum
    up to the room, if all that never give way have room in it.
    """
    standing = dict(wishes)
    moved = _given_way(standing, giving_way, room)
    widths = {number: wish.wanted for number, wish in standing.items()}
    over = sum(widths.values()) - room
    for group in _first_to_shrink(standing, held):
        over -= _shrink(widths, standing, group, over)
    if over < 0:
        spare = -over - _fill(widths, standing, -over)
        _spread(widths, standing, spare)
    return Fit(widths, tuple(number for number in wishes if number in moved))


def _given_way(standing: dict[int, Wish], giving_way: Sequence[int], room: int) -> list[int]:
    """Take out of those that stand what gives way; returns their numbers."""
    moved: list[int] = []
    if _sum(standing, "least") <= room:
        return moved
    going = [number for number in giving_way if number in standing]
    for number in going:
        fits = _sum(standing, "least") <= room
        roomy = number == going[-1] or _sum(standing, "usual") <= room
        if (fits and roomy) or len(standing) == 1:
            break
        moved.append(number)
        del standing[number]
    return moved


def _first_to_shrink(standing: Mapping[int, Wish], held: int) -> list[list[int]]:
    free = [number for number, wish in standing.items() if not wish.hand and number != held]
    by_hand = [number for number in standing if number not in free and number != held]
    names = [number for number in free if standing[number].is_name]
    return [names, [one for one in free if one not in names], by_hand, [held]]


def _shrink(
    widths: dict[int, int], standing: Mapping[int, Wish], group: Collection[int], over: int
) -> int:
    """Take what is too much from some columns, from each as its slack is; returns how much."""
    slack = {one: widths[one] - standing[one].least for one in group if one in standing}
    parts = _parts(slack, over)
    for one, part in parts.items():
        widths[one] -= part
    return sum(parts.values())


def _fill(widths: dict[int, int], standing: Mapping[int, Wish], spare: int) -> int:
    """Give to those in which something is cut, each as it lacks; returns how much."""
    lacks = {one: max(wish.full - widths[one], 0) for one, wish in standing.items()}
    parts = _parts({one: lack for one, lack in lacks.items() if not standing[one].hand}, spare)
    for one, part in parts.items():
        widths[one] += part
    return sum(parts.values())


def _parts(sizes: Mapping[int, int], wanted: int) -> dict[int, int]:
    """What falls to each of some sizes of so many pixels, in proportion and no more than it is."""
    left = sum(sizes.values())
    rest = min(max(wanted, 0), left)
    parts: dict[int, int] = {}
    for one, size in sizes.items():
        parts[one] = round(rest * size / left) if left else 0
        rest, left = rest - parts[one], left - size
    return parts


def _spread(widths: dict[int, int], standing: Mapping[int, Wish], spare: int) -> None:
    """Give what is left over to those that nobody sized, to each as it is wide."""
    taking = [one for one, wish in standing.items() if not wish.hand and not wish.is_whole]
    taking = taking or [one for one, wish in standing.items() if not wish.is_whole][-1:]
    taking = taking or list(standing)[-1:]
    left = sum(widths[one] for one in taking)
    for one in taking:
        part = round(spare * widths[one] / left) if left else spare
        left -= widths[one]
        widths[one] += part
        spare -= part


def _sum(standing: Mapping[int, Wish], name: str) -> int:
    return sum(getattr(wish, name) for wish in standing.values())
