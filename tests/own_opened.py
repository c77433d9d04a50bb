"""Own data that are open in a window, and a colleague who saves the same file."""

from __future__ import annotations

from pathlib import Path

import make_own
from msgspec.structs import replace

from parkfacts.app.own_data import OwnData
from parkfacts.exchange.files.own_saving import load, save
from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.editing.steps import Step


def note(data: OwnData, text: str, at: int = 0) -> Step | None:
    """Give a fact of the first file another note."""
    (one, *_) = [file for file in data.files if file.dataset is not None]
    fact = one.dataset.facts[at]
    return data.do((Edit("facts", fact, replace(fact, note=text)),), "改备注", one.path)


def notes(data: OwnData) -> list[str]:
    """The notes of its facts."""
    return [fact.note for fact in data.files[0].dataset.facts]


def colleague(path: Path, text: str, at: int = 1, who: str = "王工") -> None:
    """Another window saves the same file."""
    seen = load(path)
    fact = seen.dataset.facts[at]
    edit = Edit("facts", fact, replace(fact, note=text))
    save(path, applied(seen.dataset, (edit,), make_own.by(who, "改")), seen)
