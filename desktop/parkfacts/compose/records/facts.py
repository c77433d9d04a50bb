"""Facts, parks, claims and sources as JSON-ready objects: what programs get of them."""

from __future__ import annotations

from collections import Counter
from typing import Any

from parkfacts.compose.records.json_text import Record
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Claim, Fact, Park, Period, Relation, Source
from parkfacts.facts.quantity.literal import Quantity, base_unit, base_value, interval
from parkfacts.facts.scope import scope_label
from parkfacts.facts.wording import sentence as wording
from parkfacts.facts.wording.citation import full_citation

_PERIOD_FIELDS = ("period.label", "period.start", "period.end", "period.granularity",
                  "period.basis", "period.reason")  # fmt: skip
FACT_FIELDS = (
    "id", "source", "paragraph", "park", "park_id", "park_path", "indicator", "indicator_id",
    "family", "family_id", "kind", "literal", "qualifier", "value", "unit", "base_value",
    "base_unit", "interval.low", "interval.high", "interval.low_open", "interval.high_open",
    *_PERIOD_FIELDS, "status", "scope", "scope_detail.within", "scope_detail.out_of",
    "scope_detail.includes", "of", "group", "note", "context", "source_title", "sentence",
)  # fmt: skip
LAYER_FIELDS = ("dataset", "dataset_id", "corrects", "corrected_by")
"""What a fact's record has more where own data lie above the base."""
PARK_FIELDS = (
    "id", "name", "kind", "parent", "path", "homes", "overlaps", "short", "aliases", "note",
    "fact_count",
)  # fmt: skip
CLAIM_FIELDS = (
    "id", "source", "paragraph", "park", "park_id", "park_path", "family", "family_id", "kind",
    *_PERIOD_FIELDS, "text", "note", "context", "source_title",
)  # fmt: skip
SOURCE_FIELDS = (
    "id", "number", "title", "subtitle", "authors", "publisher", "site", "kind", "form",
    "published", "published_certainty", "published_note", "address", "retrieved", "text", "note",
    "citation_2015", "citation_2025", "fact_count", "paragraphs",
)  # fmt: skip


def fact_record(fact: Fact, catalogue: Catalogue) -> Record:
    """All that is known of a fact. Values are Decimals with the digits of the source."""
    indicator, family = catalogue.indicator(fact), catalogue.family(fact)
    quantity, scope = fact.quantity, fact.scope
    return {
        "id": fact.id,
        "source": fact.source,
        "paragraph": fact.paragraph,
        "park": catalogue.park(fact.park).name,
        "park_id": fact.park,
        "park_path": [park.name for park in catalogue.path(fact.park)],
        "indicator": indicator.name,
        "indicator_id": indicator.id,
        "family": family.name,
        "family_id": family.id,
        "kind": indicator.kind,
        "literal": quantity.literal,
        "qualifier": quantity.qualifier,
        "value": quantity.value,
        "unit": quantity.unit,
        "base_value": base_value(quantity.value, quantity.unit),
        "base_unit": base_unit(quantity.unit),
        "interval": _interval(fact),
        "period": _period(fact.period),
        "status": fact.status,
        "scope": scope_label(fact),
        "scope_detail": {
            "within": scope.within,
            "out_of": scope.out_of,
            "includes": scope.includes,
        },
        "of": fact.of,
        "group": fact.group,
        "note": fact.note,
        "context": catalogue.context(fact),
        "source_title": catalogue.source(fact.source).title,
        "sentence": wording.sentence([fact], catalogue),
    } | _layer(fact, catalogue)


def _layer(fact: Fact, catalogue: Catalogue) -> Record:
    layer, correction = catalogue.layer(fact), catalogue.correction(fact)
    if layer is None:
        return {}
    return {
        "dataset": layer.title,
        "dataset_id": layer.id,
        "corrects": fact.corrects,
        "corrected_by": correction.id if correction else None,
    }


def park_record(park: Park, catalogue: Catalogue, counts: Counter[str]) -> Record:
    """A park with its places in the tree; ``counts`` are facts by park, its own only."""
    return {
        "id": park.id,
        "name": park.name,
        "kind": park.kind,
        "parent": park.parent,
        "path": [above.name for above in catalogue.path(park.id)],
        "homes": [_relation(home, catalogue) for home in park.homes],
        "overlaps": [_relation(other, catalogue) for other in park.overlaps],
        "short": park.short,
        "aliases": list(park.aliases),
        "note": park.note,
        "fact_count": sum(counts[inner] for inner in catalogue.within(park.id)),
    }


def claim_record(claim: Claim, catalogue: Catalogue) -> Record:
    """All that is known of a claim."""
    return {
        "id": claim.id,
        "source": claim.source,
        "paragraph": claim.paragraph,
        "park": catalogue.park(claim.park).name,
        "park_id": claim.park,
        "park_path": [park.name for park in catalogue.path(claim.park)],
        "family": catalogue.family_named(claim.family).name,
        "family_id": claim.family,
        "kind": claim.kind,
        "period": _period(claim.period),
        "text": claim.text,
        "note": claim.note,
        "context": catalogue.context(claim),
        "source_title": catalogue.source(claim.source).title,
    }


def source_record(source: Source, catalogue: Catalogue, counts: Counter[str]) -> Record:
    """A source with both citations and its paragraphs; ``counts`` are facts by source."""
    fields = {name: getattr(source, name) for name in SOURCE_FIELDS if hasattr(source, name)}
    return fields | {
        "number": catalogue.source_number(source.id),
        "citation_2015": full_citation(source, "gbt7714-2015"),
        "citation_2025": full_citation(source, "gbt7714-2025"),
        "fact_count": counts[source.id],
        "paragraphs": [
            {"number": paragraph.number, "context": paragraph.context}
            for paragraph in source.paragraphs
        ],
    }


def _interval(fact: Fact) -> dict[str, Any]:
    """What the figure says for certain, in base units; None: that bound is not known."""
    quantity = fact.quantity
    read = Quantity(quantity.literal, quantity.qualifier, quantity.value, quantity.unit)
    found, unit = interval(read), base_unit(quantity.unit)
    return {
        "low": None if found.low is None else base_value(found.low, unit),
        "high": None if found.high is None else base_value(found.high, unit),
        "low_open": found.low_open,
        "high_open": found.high_open,
    }


def _period(period: Period) -> dict[str, str | None]:
    return {
        "label": period.label,
        "start": period.start.isoformat() if period.start else None,
        "end": period.end.isoformat() if period.end else None,
        "granularity": period.granularity,
        "basis": period.basis,
        "reason": period.reason,
    }


def _relation(relation: Relation, catalogue: Catalogue) -> dict[str, Any]:
    return {
        "park": catalogue.park(relation.park).name,
        "park_id": relation.park,
        "source": relation.source,
        "paragraph": relation.paragraph,
        "note": relation.note,
    }
