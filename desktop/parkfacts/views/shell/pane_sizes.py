"""The sizes of panes in their splitters: kept for each layout, and given again with its room."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from parkfacts.views.kit.splitter import Splitter
from parkfacts.views.shell.layouts import FIRST_SIZES

if TYPE_CHECKING:
    from parkfacts.views.shell.layouts import LayoutName


class PaneSizes:
    """Of some splitters by name; what is hidden in one has no size, and takes none.

    Only what somebody moved is kept. What a small window left to a pane is not: it would stay
    with it in a larger one.
    """

    def __init__(self, splitters: Mapping[str, Splitter]) -> None:
        self._splitters = splitters
        self._layout: LayoutName = "usual"
        self.kept: dict[str, Any] = {}
        """Sizes by the names of settings; read from a file, so they may be anything."""
        self.folded = ""
        """The splitter whose last pane is folded: its sizes are nobody's wish."""
        for name, part in splitters.items():
            part.splitterMoved.connect(partial(self._keep, name))
            part.resized.connect(partial(self._give, name))

    def put(self, layout: LayoutName) -> None:
        """Let them stand as they were kept, or else as they stand at first; from now on."""
        self._layout = layout
        for name in FIRST_SIZES[layout]:
            self._give(name)

    def _keep(self, name: str, *_moved: int) -> None:
        """Remember how somebody put the panes of a splitter, where all are seen that it has."""
        first, part = FIRST_SIZES[self._layout].get(name, []), self._splitters[name]
        seen = [part.sizes()[at] for at in part.seen()]
        if len(seen) == len(first) and all(seen) and name != self.folded:
            self.kept = {**self.kept, kept_name(self._layout, name): seen}

    def _give(self, name: str) -> None:
        first = FIRST_SIZES[self._layout].get(name)
        if first is None or name == self.folded:
            return
        part = self._splitters[name]
        if not part.give(self.kept.get(kept_name(self._layout, name))):
            part.give(first)


def kept_name(layout: LayoutName, splitter: str) -> str:
    """The name by which settings keep a splitter's sizes in a layout; usual ones by their own."""
    return splitter if layout == "usual" else f"{layout}-{splitter}"
