"""What stands in a cell without a figure, in words."""

from __future__ import annotations

from collections.abc import Mapping

from parkfacts.facts.comparison.cells import MatrixCell
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording import labels

NOT_TOLD = Phrase("该来源未载")


NOT_TOLD_THEN = Phrase("同期未载")


NO_SOURCE = Phrase("无来源")


def blank_words(cell: MatrixCell, marks: Mapping[str, str]) -> str:
    """What stands in a cell without a figure: 该来源未载（查了[3]）, 无来源.

    ``marks``: ``[3]`` by source id, as the sources are numbered where the words will stand.
    """
    blank, why = blank_parts(cell, marks)
    return Phrase("{blank}（{why}）", blank=blank, why=why) if why else blank


def blank_parts(cell: MatrixCell, marks: Mapping[str, str]) -> tuple[str, str]:
    """What stands in a cell without a figure, and in brackets what is said behind it."""
    if cell.others:
        return NOT_TOLD_THEN, other_periods(cell)
    sources = "".join(marks[name] for name in cell.looked_through)
    return (NOT_TOLD, Phrase("查了{sources}", sources=sources)) if sources else (NO_SOURCE, "")


def other_periods(cell: MatrixCell) -> str:
    """Of which other periods a cell without a figure has one: 另有2023年."""
    periods = joined("、", dict.fromkeys(labels.period_with_basis(fact) for fact in cell.others))
    return Phrase("另有{periods}", periods=periods)
