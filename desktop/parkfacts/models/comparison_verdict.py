"""The verdict of a row as the table of a comparison shows it: its word, and why beside it."""

from __future__ import annotations

from parkfacts.facts.comparison.matrix import MatrixRow
from parkfacts.facts.phrase import joined
from parkfacts.facts.verdict.row_reasons import SAME_RESPECTS
from parkfacts.facts.verdict.verdict import words_of


def why(row: MatrixRow) -> str:
    """The reasons without what they say of each park, as that stands in the cells beside."""
    word, verdict = row.verdict.word, row.verdict.verdict
    if word == "无对象":
        return ""
    barring = [one for one in verdict.barring() if one.bars != {"ratio"}]
    careful = sorted(verdict.cautions(), key=lambda one: not one.minds_scope)
    if word == "可比（注意口径）":
        return joined("、", words_of([*careful, *barring]))
    said = words_of(barring or careful)
    if not said:
        return row.verdict.line
    reasons = joined("、", said)
    return joined("；", (SAME_RESPECTS, reasons)) if word == "可比" else reasons
