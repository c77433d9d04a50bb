"""Changes to a basket: each makes another basket and leaves the old one as it was."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from msgspec.structs import replace

from parkfacts.facts.basket.items import MOST_ITEMS, AnyItem, Basket, Heading
from parkfacts.facts.phrase import Phrase


class Full(Exception):
    """The basket holds no more."""

    def __init__(self) -> None:
        super().__init__(Phrase("一个资料篮至多 {most} 条；请新建一个", most=MOST_ITEMS))


def insert(basket: Basket, items: Sequence[AnyItem], at: int) -> Basket:
    """Put items in before the one at a place; ids that are taken are given anew. Raises Full."""
    if len(basket.items) + len(items) > MOST_ITEMS:
        raise Full
    taken = {item.id for item in basket.items}
    fresh: list[AnyItem] = []
    for item in items:
        own = item if item.id not in taken else replace(item, id=_free(taken))
        taken.add(own.id)
        fresh.append(own)
    at = max(0, min(at, len(basket.items)))
    return _with(basket, [*basket.items[:at], *fresh, *basket.items[at:]])


def remove(basket: Basket, ids: Collection[str]) -> Basket:
    """Take items out. What stood under a heading that goes stays where it is."""
    return _with(basket, [item for item in basket.items if item.id not in ids])


def move(basket: Basket, ids: Collection[str], at: int) -> Basket:
    """Put items, in the order that they have, before the one that stands at a place now."""
    at = max(at, 0)
    moved = [item for item in basket.items if item.id in ids]
    before = [item for item in basket.items[:at] if item.id not in ids]
    behind = [item for item in basket.items[at:] if item.id not in ids]
    return _with(basket, [*before, *moved, *behind])


def shift(basket: Basket, ids: Collection[str], step: int) -> Basket:
    """Move items one place up (-1) or down (1); a heading takes along what stands under it.

    A heading goes past the whole section that is its neighbour.
    """
    items = basket.items
    wanted = with_their_own(basket, ids)
    places = [at for at, item in enumerate(items) if item.id in wanted]
    if not places:
        return basket
    first, last = places[0], places[-1]
    by_section = isinstance(items[first], Heading)
    if step < 0:
        if first == 0:
            return basket
        target = _start_of_section(items, first - 1) if by_section else first - 1
        return move(basket, wanted, target)
    if last == len(items) - 1:
        return basket
    target = _end_of_section(items, last + 1) if by_section else last + 2
    return move(basket, wanted, target)


def with_their_own(basket: Basket, ids: Collection[str]) -> set[str]:
    """The ids, and those of what stands under the headings among them."""
    found, inside = set(ids), False
    for item in basket.items:
        if isinstance(item, Heading):
            inside = item.id in ids
        elif inside:
            found.add(item.id)
    return found


def put(basket: Basket, item: AnyItem) -> Basket:
    """Let an item take the place of the one with its id."""
    return _with(basket, [item if old.id == item.id else old for old in basket.items])


def rename(basket: Basket, title: str) -> Basket:
    """Give the basket another name."""
    return replace(basket, title=title)


def _start_of_section(items: Sequence[AnyItem], at: int) -> int:
    """Where the section that an item stands in begins: its heading, or the top."""
    while at > 0 and not isinstance(items[at], Heading):
        at -= 1
    return at


def _end_of_section(items: Sequence[AnyItem], at: int) -> int:
    """Where the section that begins at a heading ends: before the next heading, or the end."""
    at += 1
    while at < len(items) and not isinstance(items[at], Heading):
        at += 1
    return at


def _free(taken: Collection[str]) -> str:
    number = len(taken) + 1
    while f"i{number}" in taken:
        number += 1
    return f"i{number}"


def _with(basket: Basket, items: list[AnyItem]) -> Basket:
    return replace(basket, items=items) if items != basket.items else basket
