"""Copies of the real program pasted into Writer and Calc, each once for all tests."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from clipboard_owner import ClipboardOwner, Held
from compared import BUNDLED as CATALOGUE
from compared import ZONES
from exported import mixed_facts, trade_facts
from live_office import LiveOffice
from read_back import Grid, Page

from parkfacts.bundled import resource

BUNDLED = resource("parkfacts.json")
STYLE = "gbt7714-2025"
TRADE = [one.id for one in trade_facts()]
"""One indicator of several parks, in one unit."""
MIXED = [one.id for one in mixed_facts()]
"""Many indicators of one park, in many units."""
PARKS = [CATALOGUE.resolve_park(name).id for name in ZONES]


class Both(NamedTuple):
    """A copy, and what became of it in both programs."""

    held: Held
    writer: Page
    calc: Grid
    dialogs: tuple[str, ...]
    """Titles of what Calc asked."""
    flavours: tuple[str, ...]
    """What LibreOffice saw on the clipboard."""

    @property
    def written(self) -> list[str]:
        """The lines of the plain text."""
        return self.held.text.removesuffix("\n").split("\n")


class Pasting:
    """Copies by the program, pastes by LibreOffice; the same copy is pasted once."""

    def __init__(self, owner: ClipboardOwner, office: LiveOffice, folder: Path) -> None:
        self._owner, self._office, self._folder = owner, office, folder
        self._made: dict[object, Both] = {}

    def facts(
        self, preset: str, ids: Sequence[str], dataset: Path = BUNDLED, **options: str
    ) -> Both:
        """Facts of a dataset in a preset."""
        key = ("facts", preset, tuple(ids), dataset, tuple(sorted(options.items())))
        return self._pasted(key, lambda: self._owner.facts(preset, ids, options, dataset))

    def claims(self, preset: str, count: int, dataset: Path = BUNDLED) -> Both:
        """The first claims of a dataset in a preset."""
        key = ("claims", preset, count, dataset)
        return self._pasted(key, lambda: self._owner.claims(preset, count, dataset))

    def comparison(self, preset: str, parks: Sequence[str], dataset: Path = BUNDLED) -> Both:
        """Parks beside each other."""
        key = ("comparison", preset, tuple(parks), dataset)
        return self._pasted(key, lambda: self._owner.comparison(preset, parks, dataset))

    def basket(
        self, preset: str, ids: Sequence[str], parks: Sequence[str], dataset: Path = BUNDLED
    ) -> Both:
        """A basket of facts and a comparison."""
        key = ("basket", preset, tuple(ids), tuple(parks), dataset)
        return self._pasted(key, lambda: self._owner.basket(preset, ids, parks, dataset))

    def chart(self, ids: Sequence[str], *, svg: bool) -> tuple[Held, Sequence[str], Path]:
        """The chart of facts: the copy, what LibreOffice saw of it, and Writer's .docx."""
        held, stem = self._owner.chart(ids, svg, BUNDLED), self._folder / f"chart-{svg}"
        page = self._office.paste("writer", held, stem, ["docx"])
        return held, page.flavours, page.files["docx"]

    def _pasted(self, key: object, copy: Callable[[], Held]) -> Both:
        if key not in self._made:
            held, stem = copy(), self._folder / f"{len(self._made)}"
            page = self._office.paste("writer", held, stem, ["docx"])
            grid = self._office.paste("calc", held, stem, ["xlsx"])
            self._made[key] = Both(
                held,
                Page(page.files["docx"].read_bytes()),
                Grid(grid.files["xlsx"].read_bytes()),
                grid.dialogs,
                page.flavours,
            )
        return self._made[key]
