"""How often things are tried: few times in `make test`, the full counts in `make reliability`."""

from __future__ import annotations

import json
import os
from pathlib import Path

IS_FULL = os.environ.get("PARKFACTS_RELIABILITY") == "full"
KILLS = 1000 if IS_FULL else 4
"""Of each kind of writer."""
ROUNDS = 10_000 if IS_FULL else 40
"""Of two processes that save at the same time."""
MERGES = 1000 if IS_FULL else 30
"""Of two who save one own dataset, whose log grows with each."""
_RESULTS = Path(__file__).resolve().parents[2] / "build" / "reliability.jsonl"


def note(what: str, **figures: object) -> None:
    """Add a line to build/reliability.jsonl, where the full counts are run."""
    if IS_FULL:
        _RESULTS.parent.mkdir(exist_ok=True)
        with _RESULTS.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"what": what, **figures}, ensure_ascii=False) + "\n")
