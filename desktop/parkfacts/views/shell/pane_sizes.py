"""The sizes of panes in their splitters: kept for each layout, and put back."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from PySide6.QtWidgets import QSplitter

from parkfacts.views.shell.layouts import FIRST_SIZES

if TYPE_CHECKING:
    from parkfacts.views.shell.layouts import LayoutName

_LARGEST_PX = 20_000


class PaneSizes:
    """Of some splitters by name; what is hidden in one has no size, and takes none."""

    def __init__(self, splitters: Mapping[str, QSplitter]) -> None:
        self._splitters = splitters
        self.kept: dict[str, Any] = {}
        """Sizes by the names of settings; read from a file, so they may be anything."""

    def keep(self, layout: LayoutName) -> None:
        """Remember how the panes of a layout stand, where all are seen that it has."""
        for name, first in FIRST_SIZES[layout].items():
            part = self._splitters[name]
            seen = [size for at, size in enumerate(part.sizes()) if _is_seen(part, at)]
            if len(seen) == len(first) and all(seen):
                self.kept = {**self.kept, kept_name(layout, name): seen}

    def put(self, layout: LayoutName) -> None:
        """Let them stand as they were kept, or else as they stand at first."""
        for name, first in FIRST_SIZES[layout].items():
            if not _put(self._splitters[name], self.kept.get(kept_name(layout, name))):
                _put(self._splitters[name], first)


def kept_name(layout: LayoutName, splitter: str) -> str:
    """The name by which settings keep a splitter's sizes in a layout; usual ones by their own."""
    return splitter if layout == "usual" else f"{layout}-{splitter}"


def _put(splitter: QSplitter, sizes: Any) -> bool:
    """Give what is seen in a splitter its sizes; whether they are some for it."""
    seen = [at for at in range(splitter.count()) if _is_seen(splitter, at)]
    if not isinstance(sizes, list) or len(sizes) != len(seen):
        return False
    if not all(type(size) is int and 0 < size < _LARGEST_PX for size in sizes):
        return False
    wanted = [0] * splitter.count()
    for at, size in zip(seen, sizes, strict=True):
        wanted[at] = size
    splitter.setSizes(wanted)
    return True


def _is_seen(splitter: QSplitter, at: int) -> bool:
    return not splitter.widget(at).isHidden()
