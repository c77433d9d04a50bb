"""What a table is of, for those who say which part of it is seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.search.table import Filter


class Near(Protocol):
    """A park or an indicator that may have been meant."""

    @property
    def name(self) -> str:
        """What it is called."""
        ...

    @property
    def query(self) -> str:
        """The words that find it."""
        ...


class Ground(NamedTuple):
    """What a table is of, as far as it is to be said that nothing of it passes."""

    catalogue: Catalogue
    count: Callable[[Filter], int]
    """How many lines a filter lets pass."""
    near: Callable[[str], Sequence[Near]]
    """What is near to words that are not found, the nearest first."""
    facets: bool
    """Whether the table is narrowed by facets too."""
