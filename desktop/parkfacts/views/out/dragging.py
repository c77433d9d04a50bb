"""Dragging out: what a copy would be, for other programs, and the items, for the basket."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QWidget

from parkfacts.app.messages import Messages
from parkfacts.app.seen import Seen, SeenFacts, seen_chart
from parkfacts.app.settings import Settings
from parkfacts.facts.model import Fact

CHART = "chart"
"""Stands for the chart where else the id of a preset does."""
MOST_DRAGGED = 2_000
"""Whoever lets something fall waits for it: so much is written in some tenths of a second."""


class DragSource(QObject):
    """Drags what is seen out of a window until it is dropped."""

    def __init__(
        self, settings: Settings, messages: Messages, seen: Callable[[], Seen], window: QWidget
    ) -> None:
        super().__init__(window)
        self._settings, self._messages = settings, messages
        self._seen, self._window = seen, window

    def drag(self, what: str, facts: Sequence[Fact] | None) -> None:
        """Drag the chart, or a copy in the preset of an id; ``facts`` in place of what is seen."""
        seen = self._seen()
        if facts is not None:
            seen = SeenFacts(tuple(facts), seen.catalogue)
        if what != CHART and _count(seen) > MOST_DRAGGED:
            count = _count(seen)
            text = self.tr("选中了 {n} 条，一次至多拖出 {most} 条；请改用复制或导出", "", count)
            self._messages.info(text.format(most=MOST_DRAGGED, n=count))
            return
        from parkfacts.views.kit.drag_out import drag

        data = dragged(seen, what, self._settings)
        if data is not None:
            drag(self._window, data)


def dragged(seen: Seen, what: str, settings: Settings) -> QMimeData | None:
    """The chart, or a copy in the preset of an id, with the items for a basket.

    None if there is nothing. A copy is written when a program asks for it.
    """
    from parkfacts.app.collecting import chart_items_of
    from parkfacts.exchange.clipboard.paste import ITEMS
    from parkfacts.exchange.files.basket_file import encode_items

    if what != CHART:
        return _copy(seen, what, settings) if _count(seen) else None
    data = _chart(seen, settings)
    if data is not None:
        data.setData(ITEMS, encode_items(chart_items_of(seen)))
    return data


def _copy(seen: Seen, preset_id: str, settings: Settings) -> QMimeData:
    from parkfacts.app.collecting import items_of
    from parkfacts.app.copies import copy_of, options_of, presets_of
    from parkfacts.exchange.clipboard.paste import ITEMS
    from parkfacts.exchange.clipboard.payload import offered
    from parkfacts.exchange.files.basket_file import encode_items
    from parkfacts.models.offered_data import OfferedData

    preset = presets_of(seen).named(preset_id)
    copy = copy_of(seen, preset, options_of(preset, settings))
    items = {ITEMS: lambda: encode_items(items_of(seen))}
    return OfferedData({**offered(preset, copy), **items})


def _count(seen: Seen) -> int:
    from parkfacts.app.copies import things_in

    return things_in(seen)


def _chart(seen: Seen, settings: Settings) -> QMimeData | None:
    chart = seen_chart(seen)
    if not chart.panels:
        return None
    from parkfacts.drawing import chart_export
    from parkfacts.drawing.fonts import font
    from parkfacts.views.kit.system_clipboard import mime_data

    width, svg = settings["chart_width"], settings["svg_with_chart"]
    return mime_data(chart_export.picture_flavours(chart, font(), width, svg=svg))
