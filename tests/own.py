"""Small builders of own datasets for tests."""

from __future__ import annotations

from typing import Any

from make import source

from parkfacts.facts.own.model import Base, OwnDataset

BASE = Base(id="parkfacts", title="园鉴", version="1")


def own_dataset(dataset_id: str = "mine", **fields: Any) -> OwnDataset:
    """An own dataset with a source of its own, and whatever is given beside it."""
    known: dict[str, Any] = {
        "schema_version": 1,
        "id": dataset_id,
        "title": "我的数据",
        "version": "1",
        "base": BASE,
        "sources": [source("office", title="内部统计", publisher="管委会")],
    }
    return OwnDataset(**(known | fields))
