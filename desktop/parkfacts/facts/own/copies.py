"""Copies of rows of the base that it has in other words since: what it says now stands for them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from parkfacts.facts.model import Dataset
from parkfacts.facts.own.model import OwnDataset, TableName

MEANING: dict[str, tuple[str, ...]] = {
    "sources": ("title", "subtitle", "authors", "publisher", "site", "published", "address"),
    "parks": ("name", "kind", "parent"),
    "families": ("name",),
    "indicators": ("name", "kind", "unit", "of", "whole", "nature", "prices", "by_kind"),
    "facts": ("source", "paragraph", "park", "indicator", "quantity", "period", "status", "scope",
              "of", "corrects"),
    "claims": ("source", "paragraph", "park", "family", "kind", "period", "text", "against"),
}  # fmt: skip
"""The fields by which rows of one id are two things and not one told in other words."""


def meaning_of(table: str, row: Any) -> list[Any]:
    """What a row means; its other fields are details."""
    return [getattr(row, field) for field in MEANING[table]]


def current_rows(own: OwnDataset, table: TableName, base: Dataset) -> Sequence[Any]:
    """The rows of a table, those of outdated copies as the base has them now.

    A copy is outdated where it was made of another version of this base, nobody has edited it, and
    only details of it are others now. Where it means something else, that is left to be asked.
    """
    rows: Sequence[Any] = getattr(own, table)
    if own.base.id != base.id or own.base.version == base.version:
        return rows
    edited = {one.row for one in own.changes if one.table == table and one.kind == "edit"}
    now = {row.id: row for row in getattr(base, table) if row.id not in edited}
    return [
        there
        if (there := now.get(row.id)) is not None
        and there != row
        and meaning_of(table, there) == meaning_of(table, row)
        else row
        for row in rows
    ]
