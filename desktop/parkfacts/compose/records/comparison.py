"""A comparison as records for programs: cells, verdicts with reasons, ranking, derived figures."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from parkfacts.compose.records.json_text import Record
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.against import differences, ratios
from parkfacts.facts.comparison.cells import MatrixCell
from parkfacts.facts.comparison.matrix import Comparison, MatrixRow
from parkfacts.facts.derived.derive import follows_from
from parkfacts.facts.derived.figure import MARK, Derived, Result
from parkfacts.facts.model import Fact
from parkfacts.facts.scope import scope_text
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.row_reasons import WORD_CODES
from parkfacts.facts.verdict.verdict import ACTS, Verdict
from parkfacts.facts.wording import labels

CELL_FIELDS = (
    "indicator", "indicator_id", "family", "park", "park_id", "fact_id", "literal", "value",
    "unit", "period", "scope", "status", "source", "others", "looked_through", "verdict",
    "verdict_code", "side_by_side", "difference", "ratio", "rank", "reasons",
)  # fmt: skip


def comparison_record(
    comparison: Comparison, comparer: Comparer, index: FactIndex, baseline: str = ""
) -> Record:
    """The whole comparison as one object; the rows' figures stand as their facts state them."""
    base = baseline or (comparison.parks[0].id if comparison.parks else "")
    return {
        "parks": [{"id": park.id, "name": park.name} for park in comparison.parks],
        "baseline": base,
        "notes": list(comparison.notes),
        "remarks": list(comparison.remarks),
        "banners": [
            {"parks": list(banner.parks), "kind": banner.relation.lie, "text": banner.text}
            for banner in comparison.banners
        ],
        "retold": [
            {
                "park": told.park,
                "indicator": told.indicator.id,
                "facts": list(told.facts),
                "verdict": verdict_record(told.verdict),
            }
            for told in comparison.retold
        ],
        "related": [
            {
                "family": one.family.id,
                "indicators": {park: [row.id for row in rows] for park, rows in one.indicators},
            }
            for one in comparison.related
        ],
        "rows": [_row(row, comparer, index, base) for row in comparison.rows],
    }


def verdict_record(verdict: Verdict) -> Record:
    """What is allowed, and the reasons with their stable codes."""
    return {
        **{act: verdict.allows(act) for act in ACTS},
        "reasons": [
            {"code": one.code, "text": one.text, "facts": list(one.facts),
             "values": list(one.values), "bars": [act for act in ACTS if act in one.bars]}
            for one in verdict.reasons
        ],
    }  # fmt: skip


def cell_records(comparison: Comparison) -> Iterator[Record]:
    """One record a cell, for CSV; a blank has no figure and names the sources looked through."""
    for row in comparison.rows:
        verdict = row.verdict.verdict
        for park, cell in zip(comparison.parks, row.cells, strict=True):
            yield {
                "indicator": row.indicator.name,
                "indicator_id": row.indicator.id,
                "family": row.family.name,
                "park": park.name,
                "park_id": park.id,
                **_figure(cell.fact),
                "others": [other.id for other in cell.others],
                "looked_through": list(cell.looked_through),
                "verdict": row.verdict.word,
                "verdict_code": WORD_CODES[row.verdict.word],
                **{act: row.verdict.word != "无对象" and verdict.allows(act) for act in ACTS},
                "reasons": [one.text for one in verdict.reasons],
            }


def _row(row: MatrixRow, comparer: Comparer, index: FactIndex, base: str) -> Record:
    told = row.verdict.word != "无对象"
    verdict = verdict_record(row.verdict.verdict)
    verdict |= {act: told and verdict[act] for act in ACTS}
    word = row.verdict.word
    verdict |= {"word": word, "code": WORD_CODES[word], "text": row.verdict.line}
    verdict["comparable"] = [list(pair) for pair in row.verdict.comparable]
    return {
        "indicator": row.indicator.name,
        "indicator_id": row.indicator.id,
        "family": row.family.name,
        "family_id": row.family.id,
        "unit": row.unit,
        "cells": [_cell(cell) for cell in row.cells],
        "blanks": {cell.park: list(cell.looked_through) for cell in row.cells if cell.fact is None},
        "verdict": verdict,
        "difference": [_result(found) for found in differences(row, base, comparer)],
        "ratio": [_result(found) for found in ratios(row, base, comparer)],
        "ranking": [{"fact_id": place.fact, "place": place.place} for place in row.verdict.ranking],
        "derived": [
            _result(found)
            for cell in row.cells
            if cell.fact is not None
            for found in follows_from(cell.fact, index, comparer)
            if isinstance(found, Derived)
        ],
    }


def _cell(cell: MatrixCell) -> Record | None:
    if cell.fact is None:
        return None
    others = [other.id for other in cell.others]
    return {"park": cell.park, **_figure(cell.fact), "others": others}


def _figure(fact: Fact | None) -> Record:
    if fact is None:
        names = ("fact_id", "literal", "value", "unit", "period", "scope", "status", "source")
        return dict.fromkeys(names)
    return {
        "fact_id": fact.id,
        "literal": fact.quantity.literal,
        "value": fact.quantity.value,
        "unit": fact.quantity.unit,
        "period": labels.period_with_basis(fact),
        "scope": scope_text(fact),
        "status": fact.status,
        "source": fact.source,
    }


def _result(found: Result | None) -> Any:
    """A derived figure; bounds as texts, for they may have more digits than a number keeps."""
    if not isinstance(found, Derived):
        return None
    low, high = found.interval.low, found.interval.high
    return {
        "kind": found.kind,
        "mark": MARK,
        "title": found.title,
        "text": found.text,
        "range": found.spread,
        "formula": found.formula,
        "low": None if low is None else f"{low:f}",
        "high": None if high is None else f"{high:f}",
        "unit": found.unit,
        "inputs": list(found.inputs),
        "sources": list(found.sources),
        "notes": list(found.notes),
        "stated": [one._asdict() for one in found.stated],
    }
