"""The sizes of panes in their splitters: kept for each layout, and given again with its room."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt

from parkfacts.views.kit.splitter import Splitter
from parkfacts.views.shell.layouts import FIRST_SIZES

if TYPE_CHECKING:
    from parkfacts.views.shell.layouts import LayoutName

_LARGEST_PX = 20_000


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
        seen = [size for at, size in enumerate(part.sizes()) if _is_seen(part, at)]
        if len(seen) == len(first) and all(seen) and name != self.folded:
            self.kept = {**self.kept, kept_name(self._layout, name): seen}

    def _give(self, name: str) -> None:
        first = FIRST_SIZES[self._layout].get(name)
        if first is None or name == self.folded:
            return
        part = self._splitters[name]
        if not _put(part, self.kept.get(kept_name(self._layout, name))):
            _put(part, first)


def kept_name(layout: LayoutName, splitter: str) -> str:
    """The name by which settings keep a splitter's sizes in a layout; usual ones by their own."""
    return splitter if layout == "usual" else f"{layout}-{splitter}"


def _put(splitter: Splitter, sizes: Any) -> bool:
    """Give what is seen in a splitter its sizes; whether they are some for it.

    The pane that stretches takes what they leave. Across, a want of room is shared by all; down,
    it is taken from the one that stretches: what is under a table has one height, or scrolls.
    """
    seen = [at for at in range(splitter.count()) if _is_seen(splitter, at)]
    if not isinstance(sizes, list) or len(sizes) != len(seen):
        return False
    if not all(type(size) is int and 0 < size < _LARGEST_PX for size in sizes):
        return False
    across = splitter.orientation() == Qt.Orientation.Horizontal
    room = splitter.width() if across else splitter.height()
    spare = room - sum(sizes) - splitter.handleWidth() * (len(sizes) - 1)
    wanted = [0] * splitter.count()
    for at, size in zip(seen, sizes, strict=True):
        wanted[at] = size
        if _stretches(splitter, at) and (spare > 0 or not across):
            wanted[at] = max(size + spare, 1)
        elif across and spare < 0:
            wanted[at] = max(size * room // sum(sizes), 1)
    splitter.setSizes(wanted)
    return True


def _stretches(splitter: Splitter, at: int) -> bool:
    policy = splitter.widget(at).sizePolicy()
    along = splitter.orientation() == Qt.Orientation.Horizontal
    return bool(policy.horizontalStretch() if along else policy.verticalStretch())


def _is_seen(splitter: Splitter, at: int) -> bool:
    return not splitter.widget(at).isHidden()
