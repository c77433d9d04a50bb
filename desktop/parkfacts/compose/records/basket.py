"""A basket for programs: as one JSON-ready object, and as Markdown."""

from __future__ import annotations

import re
from typing import Any

from parkfacts.compose.basket.content import BasketContent, Part, Section
from parkfacts.compose.chart.on_page import facts_of
from parkfacts.compose.records.comparison import comparison_record
from parkfacts.compose.records.facts import claim_record, fact_record
from parkfacts.compose.records.json_text import Record
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.chart.spec import Chart
from parkfacts.facts.wording.citation import cited

_BEGINNING = re.compile(r"^(\d*)([#+=.)-])")


def basket_record(content: BasketContent) -> Record:
    """Its groups in their order; each thing with its state, the note on it, and all its fields."""
    dataset, index = content.catalogue.dataset, FactIndex(content.catalogue)
    return {
        "basket": content.title,
        "dataset": {"title": dataset.title, "version": dataset.version},
        "groups": [_group(section, content, index) for section in content.sections],
        "gone": list(content.left_out),
        "sources": {
            source.id: cited(source, content.options.how) for source in content.numbers.sources
        },
    }


def _group(section: Section, content: BasketContent, index: FactIndex) -> Record:
    return {
        "heading": section.heading,
        "note": section.note,
        "things": [_thing(part, content, index) for part in section.parts],
    }


def _thing(part: Part, content: BasketContent, index: FactIndex) -> Record:
    catalogue = content.catalogue
    found: dict[str, Any] = {
        "kind": part.kind,
        "note": part.note,
        "state": {"word": part.state.word, "lines": list(part.state.lines)},
    }
    if part.fact:
        found["fact"] = fact_record(part.fact, catalogue)
    if part.claim:
        found["claim"] = claim_record(part.claim, catalogue)
    if part.comparison:
        comparison, comparer, _, baseline = part.comparison
        found["comparison"] = comparison_record(comparison, comparer, index, baseline)
    if part.chart:
        found["chart"] = _chart(part.chart)
        facts = facts_of(part.chart.panels, catalogue)
        found["facts"] = [fact_record(fact, catalogue) for fact in facts]
    return found


def _chart(chart: Chart) -> Record:
    """What is drawn; the facts behind the bars stand beside it."""
    return {
        "panels": [
            {
                "title": panel.title,
                "unit": panel.unit,
                "form": panel.form,
                "note": panel.note,
                "missing": panel.missing,
                "bars": [
                    {"fact_id": bar.fact, "label": bar.label, "second": bar.second,
                     "figure": bar.figure, "value": bar.value, "mark": bar.mark}
                    for bar in panel.bars
                ],
            }
            for panel in chart.panels
        ],
        "notes": list(chart.notes),
    }  # fmt: skip
