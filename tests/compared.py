"""Comparisons over the bundled dataset, for tests."""

from __future__ import annotations

from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.comparison.matrix import Comparison, ComparisonQuery, compare_parks
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.verdict.comparer import Comparer

BUNDLED = Catalogue(read_dataset(resource("parkfacts.json")))
COMPARER, INDEX = Comparer(BUNDLED), FactIndex(BUNDLED)
ZONES = ("西永综合保税区", "成都高新综合保税区", "海口综合保税区")
EIGHT = (*ZONES, "成都国际铁路港综合保税区", "海口空港综合保税区", "宁波保税区",
         "杭州综合保税区", "宁波北仑港综合保税区")  # fmt: skip


def compared(*names: str, least: int = 1, **wanted) -> Comparison:
    """The comparison of parks by name; ``least``: only rows with so many figures."""
    parks = [BUNDLED.resolve_park(name) for name in names]
    found = compare_parks(parks, COMPARER, INDEX, ComparisonQuery(**wanted))
    rows = [row for row in found.rows if sum(cell.fact is not None for cell in row.cells) >= least]
    return found._replace(rows=tuple(rows))
