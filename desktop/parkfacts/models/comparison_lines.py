"""The lines of a comparison's table: families, their indicators, and what is folded of them."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from itertools import groupby
from typing import NamedTuple

from parkfacts.facts.comparison.matrix import Comparison, MatrixRow
from parkfacts.facts.comparison.shown import alone_rows
from parkfacts.facts.model import Family
from parkfacts.facts.phrase import Phrase


class Folded(NamedTuple):
    """Rows of a family of which only one park has a figure, as one line that opens them."""

    family: Family
    rows: int
    whole: bool = False
    """Whether the family has no other rows: then the line stands for its head, too."""
    opened: bool = False
    """Whether they are shown: the line behind them folds them again."""

    @property
    def words(self) -> str:
        """What the line says."""
        if self.opened:
            return Phrase("收起只有一个园区有数的 {n} 个指标", n=self.rows)
        if self.whole:
            return Phrase("{n} 个指标只有一个园区有数", n=self.rows)
        return Phrase("还有 {n} 个指标只有一个园区有数", n=self.rows)


Line = MatrixRow | Family | Folded


def lines_of(
    comparison: Comparison, shown: Sequence[MatrixRow], unfolded: Collection[str] = ()
) -> list[Line]:
    """The rows that are shown under the heads of their families, and what is folded behind them.

    ``unfolded``: ids of families that were opened one by one, and can be folded again.
    """
    visible = {row.indicator.id for row in shown}
    alone = {row.indicator.id for row in alone_rows(comparison)}
    lines: list[Line] = []
    for _, rows in groupby(comparison.rows, lambda row: row.family.id):
        told = list(rows)
        family = told[0].family
        there = [row for row in told if row.indicator.id in visible]
        folded = len(told) - len(there)
        if not there:
            lines.append(Folded(family, folded, whole=True))
            continue
        lines += [family, *there]
        opened = sum(row.indicator.id in alone for row in there) if family.id in unfolded else 0
        if folded or opened:
            lines.append(Folded(family, folded or opened, opened=not folded))
    return lines
