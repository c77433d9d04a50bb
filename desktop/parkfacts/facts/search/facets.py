"""The ways to narrow the table of facts, each with the value of it that a fact has."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact
from parkfacts.facts.period.words import AT_WRITING, day_words
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.wording import labels

DATASET = "dataset"
"""Id of the facet that there is only where own data lie above the base."""
CORRECTED = Phrase("已被更正")
"""The value of DATASET of facts that another one stands in for, whatever dataset they are of.

They are shown where this value is asked for, and where their id is searched, and nowhere else.
"""
_ONLY = frozenset({str(CORRECTED)})
_NONE = Phrase("无")
Chosen = tuple[tuple[str, frozenset[str]], ...]
"""Facet id and the values of it that may pass."""


class Facet(NamedTuple):
    """A way to narrow the table, and the value of it that a fact has."""

    id: str
    title: str
    value: Callable[[Fact, Catalogue], str]


def _period_value(fact: Fact, catalogue: Catalogue) -> str:
    """The year that the figure is about; otherwise in words why there is none."""
    if fact.period.granularity == "article":
        return AT_WRITING
    if fact.period.end is None:
        return labels.PERIOD_UNSTATED
    if fact.period.granularity == "span":
        return Phrase("跨年度")
    return day_words(fact.period.end.year)


def _dataset_value(fact: Fact, catalogue: Catalogue) -> str:
    if fact.id in catalogue.overlay.corrected_by:
        return CORRECTED
    layer = catalogue.layer(fact)
    return layer.title if layer else catalogue.dataset.title


FACETS: tuple[Facet, ...] = (
    Facet(DATASET, Phrase("数据集"), _dataset_value),
    Facet("family", Phrase("主题"), lambda f, c: c.family(f).name),
    Facet("period", Phrase("期间"), _period_value),
    Facet("status", Phrase("状态"), lambda f, c: labels.STATUS_WORDS[f.status]),
    Facet("qualifier", Phrase("限定词"), lambda f, c: f.quantity.qualifier or _NONE),
    Facet(
        "source",
        Phrase("来源"),
        lambda f, c: f"[{c.source_number(f.source)}] {c.source(f.source).title}",
    ),
    Facet(
        "park_kind", Phrase("园区类别"), lambda f, c: labels.PARK_KIND_WORDS[c.park(f.park).kind]
    ),
)


def asking_corrected(chosen: Chosen) -> Chosen:
    """The choices of a filter with CORRECTED for its dataset, in their order."""
    return tuple(sorted([*(one for one in chosen if one[0] != DATASET), (DATASET, _ONLY)]))


def facets_of(catalogue: Catalogue) -> tuple[Facet, ...]:
    """Those that a table of this catalogue is narrowed by: of one dataset all but DATASET."""
    if catalogue.overlay.layers:
        return FACETS
    return tuple(facet for facet in FACETS if facet.id != DATASET)
