"""What is told of a thing in a basket beside itself: what has changed, and the notes on it.

Nothing that was collected is replaced unseen: it goes out as the dataset has it now, and the remark
tells what it was when it was taken in.
"""

from __future__ import annotations

from parkfacts.compose.basket.content import Part
from parkfacts.compose.page.sheet import one_line
from parkfacts.facts.catalogue.catalogue import Catalogue


def changes(part: Part, catalogue: Catalogue) -> tuple[str, ...]:
    """What reads otherwise than when it was collected: a remark for each figure or claim.

    A comparison and a chart name in each line of their own what it is about.
    """
    lines = tuple(map(one_line, part.state.lines))
    if lines and (part.fact or part.claim):
        lines = (f"{_name(part, catalogue)}：{'；'.join(lines)}",)
    return tuple(f"与收入时不同：{line}" for line in lines)


def dataset_note(part: Part, catalogue: Catalogue) -> tuple[str, ...]:
    """The note that the dataset itself has on a fact or a claim, not to be taken for the user's."""
    row = part.fact or part.claim
    return (f"注：{_name(part, catalogue)}：{one_line(row.note)}",) if row and row.note else ()


def user_note(part: Part) -> tuple[str, ...]:
    """What the user wrote beside it."""
    return (f"备注：{one_line(part.note)}",) if part.note else ()


def _name(part: Part, catalogue: Catalogue) -> str:
    row = part.fact or part.claim
    assert row is not None
    name = catalogue.park(row.park).name
    return f"{name}{catalogue.indicator(part.fact).name}" if part.fact else name
