"""Rows by name for tests of fields: what a window knows of its catalogue."""

from __future__ import annotations

from parkfacts.facts.model import Dataset, Indicator, Park, Source


class Known:
    """The rows of one dataset by their exact names."""

    def __init__(self, dataset: Dataset) -> None:
        self._dataset = dataset

    def park(self, name: str) -> Park | None:
        return next((row for row in self._dataset.parks if name in (row.id, row.name)), None)

    def indicator(self, name: str) -> Indicator | None:
        return next((row for row in self._dataset.indicators if name in (row.id, row.name)), None)

    def source(self, name: str) -> Source | None:
        return next((row for row in self._dataset.sources if name in (row.id, row.title)), None)

    def name_of(self, table: str, row_id: str) -> str:
        for row in getattr(self._dataset, table):
            if row.id == row_id:
                return str(row.title if table == "sources" else row.name)
        return row_id
