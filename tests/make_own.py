"""Small own datasets for tests, and who changes them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import make

from parkfacts.facts.editing.authorship import Authorship
from parkfacts.facts.model import Family
from parkfacts.facts.own.model import Base, OwnDataset

BASE = Base(id="parkfacts", title="园鉴数据集", version="2026.1")
START = datetime(2026, 11, 29, 8, 30, tzinfo=UTC)


def own(**tables: Any) -> OwnDataset:
    """The own dataset of an office: the parks and indicators of make, and two facts of its own."""
    known: dict[str, Any] = {
        "sources": [make.source("daily"), make.source("digest")],
        "parks": list(make.PARKS),
        "families": [Family(id="trade", name="外贸")],
        "indicators": list(make.INDICATORS),
        "facts": [
            make.fact("own.value", "value", "120亿元"),
            make.fact("own.power", "power", "30P"),
        ],
    }
    return OwnDataset(
        schema_version=1, id="own-1", title="我的数据", version="1", base=BASE, **(known | tables)
    )


def by(who: str = "李工", title: str = "", number: int = 1, **given: Any) -> Authorship:
    """Somebody's change, so many minutes after the first one."""
    at = START + timedelta(minutes=number)
    return Authorship(who, at, given.pop("batch", f"b-{who}{number}"), title, **given)
