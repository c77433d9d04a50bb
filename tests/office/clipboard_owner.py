"""The real program in a process of its own, which copies as it is told and owns the clipboard."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from processes import Talker

PROJECT = Path(__file__).resolve().parents[2]
PROGRAM = Path(__file__).with_name("copying_program.py")


class Held(NamedTuple):
    """What the program has put on the clipboard; lines end in LF."""

    text: str
    html: str | None
    kinds: tuple[str, ...]
    own: tuple[dict[str, Any], ...]
    """What our own types say, each taken apart."""

    @property
    def facts(self) -> list[str]:
        """Ids of the facts, in the order in which the window has them."""
        return self._ids("facts")

    @property
    def claims(self) -> list[str]:
        """The same of claims."""
        return self._ids("claims")

    def _ids(self, what: str) -> list[str]:
        return next(list(own[what]) for own in self.own if what in own)


class ClipboardOwner:
    """ParkFacts with its window on a display. ``home``: where it keeps what it keeps."""

    def __init__(self, display: str, home: Path, dataset: Path) -> None:
        env = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "HOME": str(home),
            "PYTHONPATH": str(PROJECT / "desktop"),
        }
        command = [sys.executable, str(PROGRAM), str(dataset)]
        self._program = Talker("ParkFacts", command, env, home / "parkfacts.log")
        platform = self._program.answer("start")["ready"]
        assert platform == "xcb", platform
        self._dataset = dataset

    def facts(
        self, preset: str, ids: Sequence[str], options: Mapping[str, str], dataset: Path
    ) -> Held:
        """Copy facts of a dataset in a preset with options."""
        self._open(dataset)
        return self._copied("facts", name=preset, ids=list(ids), options=dict(options))

    def claims(self, preset: str, count: int, dataset: Path) -> Held:
        """Copy the first claims of a dataset in a preset."""
        self._open(dataset)
        return self._copied("claims", name=preset, count=count)

    def comparison(self, preset: str, parks: Sequence[str], dataset: Path) -> Held:
        """Copy parks beside each other."""
        self._open(dataset)
        return self._copied("comparison", name=preset, parks=list(parks))

    def chart(self, ids: Sequence[str], svg: bool, dataset: Path) -> Held:
        """Copy the chart of facts."""
        self._open(dataset)
        return self._copied("chart", ids=list(ids), svg=svg)

    def basket(self, preset: str, ids: Sequence[str], parks: Sequence[str], dataset: Path) -> Held:
        """Copy a basket that holds facts under a heading, and a comparison."""
        self._open(dataset)
        return self._copied("basket", name=preset, ids=list(ids), parks=list(parks))

    def end(self) -> None:
        """Close the window."""
        self._program.end()

    def _open(self, dataset: Path) -> None:
        if dataset != self._dataset:
            self._program.ask("open", path=str(dataset))
            self._dataset = dataset

    def _copied(self, what: str, **given: object) -> Held:
        found = self._program.ask(what, **given)
        own = tuple(map(json.loads, found["own"]))
        return Held(found["text"], found["html"], tuple(found["kinds"]), own)
