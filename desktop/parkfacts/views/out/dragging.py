"""Dragging out: what a copy would be, for other programs, and the items, for the basket."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QWidget

from parkfacts.app.seen import Seen, SeenFacts, seen_chart
from parkfacts.app.settings import Settings
from parkfacts.facts.model import Fact
from parkfacts.views.kit.drag_out import drag
from parkfacts.views.kit.system_clipboard import mime_data

CHART = "chart"
"""Stands for the chart where else the id of a preset does."""


class DragSource(QObject):
    """Drags what is seen out of a window until it is dropped."""

    def __init__(self, settings: Settings, seen: Callable[[], Seen], window: QWidget) -> None:
        super().__init__(window)
        self._settings, self._seen, self._window = settings, seen, window

    def drag(self, what: str, facts: Sequence[Fact] | None) -> None:
        """Drag the chart, or a copy in the preset of an id; ``facts`` in place of what is seen."""
        seen = self._seen()
        if facts is not None:
            seen = SeenFacts(tuple(facts), seen.catalogue)
        data = dragged(seen, what, self._settings)
        if data is not None:
            drag(self._window, data)


def dragged(seen: Seen, what: str, settings: Settings) -> QMimeData | None:
    """The chart, or a copy in the preset of an id, with the items for a basket.

    None if there is nothing.
    """
    from parkfacts.app.collecting import chart_items_of, items_of
    from parkfacts.exchange.clipboard.paste import ITEMS
    from parkfacts.exchange.files.basket_file import encode_items

    if what == CHART:
        data, items = _chart(seen, settings), chart_items_of(seen)
    else:
        items = items_of(seen)
        data = _copy(seen, what, settings) if items else None
    if data is not None:
        data.setData(ITEMS, encode_items(items))
    return data


def _copy(seen: Seen, preset_id: str, settings: Settings) -> QMimeData:
    from parkfacts.app.copies import payload_of, presets_of

    return mime_data(payload_of(seen, presets_of(seen).named(preset_id), settings).data)


def _chart(seen: Seen, settings: Settings) -> QMimeData | None:
    chart = seen_chart(seen)
    if not chart.panels:
        return None
    from parkfacts.drawing import chart_export
    from parkfacts.drawing.fonts import font

    width, svg = settings["chart_width"], settings["svg_with_chart"]
    return mime_data(chart_export.picture_flavours(chart, font(), width, svg=svg))
