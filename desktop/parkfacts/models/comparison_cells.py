"""What is painted of a comparison: heads and cells, as values."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, NamedTuple

CellKind = Literal[
    "family", "folded", "indicator", "park", "difference", "ratio", "rank", "verdict"
]
Tone = Literal["", "strong", "absent", "good", "caution"]
NOTHING = "—"


class GridHead(NamedTuple):
    """The head of a line or a column; of a park, ``place`` is which one it is, from 0."""

    kind: CellKind
    title: str
    second: str = ""
    id: str = ""
    """Of the indicator or the park; of a reckoned column, the park that it is about."""
    tag: str = ""
    """基准 beside the baseline park."""
    tip: str = ""
    short: str = ""
    """Of a park, its name for where the whole does not fit."""
    spans: Sequence[tuple[int, int]] = ()
    """Search hits in the title."""
    place: int = -1
    pair: tuple[str, str, str] | None = None
    """Of what is reckoned of two parks, what is in ``second``: one, the sign, the other."""
    pale: bool = False
    """Of an indicator of which only one park has a figure."""


class GridCell(NamedTuple):
    """What is painted of a cell."""

    text: str
    second: str = ""
    tag: str = ""
    """推断 behind the second line; of a verdict, its word."""
    tone: Tone = ""
    """Of the text, or of the verdict's tag."""
    caution: tuple[int, int] = (0, 0)
    """Start and end of the qualifier in the text."""
    second_caution: bool = False
    second_span: tuple[int, int] = (0, 0)
    """Start and end of what of the second line is to be minded; (0, 0): all of it."""
    fact: str = ""
    """Id of the fact that is shown."""
    others: int = 0
    """How many further facts could stand here."""
    tip: str = ""
    pale: bool = False
    """Of a row with nothing to compare."""
    aside: str = ""
    """Where a figure was looked for in vain: read aloud, shown as a tip and on the card."""
    ranked: int = 0
    """Its place among the figures of the row where they may be ranked, from 1."""
    ranged: str = ""
    """Of what is reckoned, the whole of it with its range, as a part of a line."""
