"""What is told of own data: which are listed, what could not be saved, what came from others."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from parkfacts.facts.editing.merging.model import Conflict
from parkfacts.facts.own.model import Change, OwnDataset


class OpenOwn(NamedTuple):
    """An own dataset that is listed, and whether it is switched on."""

    path: Path
    dataset: OwnDataset | None
    """None: it is not there, or cannot be read; ``problem`` says why."""
    on: bool
    problem: str = ""
    """Empty with None: it is being read, and soon known."""


class SaveFailure(NamedTuple):
    """What could not be saved, and why: a Phrase. Everything is kept, and tried again."""

    path: Path
    why: str
    kept_in: Path | None = None
    """Another file that it is saved in from now on, since something else stands in its own."""


class MergeReport(NamedTuple):
    """What came in from another: whose, how many, which."""

    path: Path
    names: tuple[str, ...]
    """Who made the changes, each once; an empty one where somebody gave none."""
    changes: tuple[Change, ...]
    conflicts: tuple[Conflict, ...]
    """What both said differently; both sayings are kept until somebody decides."""
