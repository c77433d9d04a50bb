"""What narrows the tables, one condition at a time: words for it, and the filter without it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.search.facets import FACETS
from parkfacts.facts.search.table import Filter
from parkfacts.facts.wording.labels import short_name

_TITLES = {facet.id: facet.title for facet in FACETS}


class Condition(NamedTuple):
    """One of the things that a filter asks for."""

    kind: str
    """query, park, or the id of a facet."""
    words: str
    """What is asked, named: 搜索：外贸, 园区：西永综保区, 主题：产值."""
    without: Filter
    """The same filter, this one condition left out."""


def conditions(wanted: Filter, catalogue: Catalogue, *, facets: bool = True) -> list[Condition]:
    """The conditions of a filter in a steady order; ``facets``: those of facets too."""
    return [*_asked(wanted, catalogue), *(_of_facets(wanted) if facets else ())]


def _asked(wanted: Filter, catalogue: Catalogue) -> Iterator[Condition]:
    if query := wanted.query.strip():
        words = Phrase("{name}：{value}", name=Phrase("搜索"), value=query)
        yield Condition("query", words, wanted._replace(query=""))
    if wanted.park is not None:
        name = short_name(catalogue.park(wanted.park))
        words = Phrase("{name}：{value}", name=Phrase("园区"), value=name)
        yield Condition("park", words, wanted._replace(park=None))


def _of_facets(wanted: Filter) -> Iterator[Condition]:
    chosen = dict(wanted.chosen)
    for facet in (facet for facet in _TITLES if facet in chosen):
        for value in sorted(chosen[facet]):
            words = Phrase("{name}：{value}", name=_TITLES[facet], value=value)
            rest = {**chosen, facet: chosen[facet] - {value}}
            kept = tuple((key, values) for key, values in sorted(rest.items()) if values)
            yield Condition(facet, words, wanted._replace(chosen=kept))
