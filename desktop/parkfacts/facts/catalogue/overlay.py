"""Which dataset each row is of, and which own fact stands in for which other."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple


class Layer(NamedTuple):
    """One of the datasets that are shown as one."""

    id: str
    title: str
    version: str = ""
    own: bool = False
    """Whether it is the user's; else it is the base."""


class Overlay(NamedTuple):
    """What is known of rows beyond their content; the base alone has an empty one."""

    layers: tuple[Layer, ...] = ()
    """The base first, then own ones in the order in which they were switched on."""
    of_fact: Mapping[str, int] = {}
    """Number in ``layers`` by fact id; a fact that is not named is of the base."""
    of_claim: Mapping[str, int] = {}
    of_park: Mapping[str, int] = {}
    """The same of parks that the base does not have."""
    of_indicator: Mapping[str, int] = {}
    of_source: Mapping[str, int] = {}
    corrected_by: Mapping[str, str] = {}
    """Id of the fact that stands in for it, by the id of the corrected one."""
    apart: Mapping[tuple[str, str], str] = {}
    """Id in its own file, by table and id here, of a row that stands beside another of its id."""
    joined: Mapping[tuple[str, str], str] = {}
    """Id that is kept, by table and id, of parks and indicators that are read as another."""

    def id_in_file(self, table: str, row_id: str) -> str:
        """The id that a row has in the file of its dataset, by its id here."""
        return self.apart.get((table, row_id), row_id)


ALONE = Overlay()
