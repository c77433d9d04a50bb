"""An own dataset that begins: empty, above a base."""

from __future__ import annotations

import secrets

from parkfacts.facts.model import SCHEMA_VERSION, Dataset
from parkfacts.facts.own.model import Base, OwnDataset


def new_own(title: str, base: Base) -> OwnDataset:
    """An empty one with an id of its own."""
    return OwnDataset(
        schema_version=SCHEMA_VERSION,
        id=f"own-{secrets.token_hex(6)}",
        title=title,
        version="1",
        base=base,
    )


def base_of(dataset: Dataset) -> Base:
    """What an own dataset says of the one that it lies above."""
    return Base(id=dataset.id, title=dataset.title, version=dataset.version)
