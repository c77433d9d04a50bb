"""The columns of a fact, declared for all faces of the program, as heads of a sheet."""

from __future__ import annotations

from parkfacts.compose.page.sheet import Heading, Role
from parkfacts.facts.search.columns import BY_ID

ROLES: dict[str, Role] = {
    "indicator": "indicator",
    "park": "park",
    "literal": "literal",
    "period": "period",
    "scope": "scope",
    "status": "status",
    "place": "source",
    "family": "family",
    "kind": "kind",
    "qualifier": "qualifier",
    "value": "number",
    "unit": "unit",
    # A number of another unit than the column of units says.
    "base_value": "other",
    "base_unit": "other",
    "source": "source",
    "note": "note",
    "id": "other",
    "dataset": "other",
}
"""By the id of the column."""


def column_heading(name: str, *, number: bool = False, wraps: bool = False) -> Heading:
    """The head of a column by its id."""
    return Heading(BY_ID[name].title, ROLES[name], number, wraps)
