"""Dragging out: what a copy would be, for other programs, and the items, for the basket."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple

from PySide6.QtCore import QMimeData, QObject
from PySide6.QtWidgets import QWidget

from parkfacts.app.documents import Documents
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
        self,
        settings: Settings,
        messages: Messages,
        seen: Callable[[], Seen],
        documents: Documents,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings, self._messages = settings, messages
        self._seen, self._documents, self._window = seen, documents, window

    def drag(self, what: str, facts: Sequence[Fact] | None) -> None:
        """Drag the chart, or a copy in the preset of an id; ``facts`` in place of what is seen."""
        seen = self._seen()
        if facts is not None:
            seen = SeenFacts(tuple(facts), seen.catalogue)
        elif what != CHART:
            seen = seen.going_out()
        if what != CHART and _count(seen) > MOST_DRAGGED:
            count = _count(seen)
            text = self.tr("选中了 {n} 条，一次至多拖出 {most} 条；请改用复制或导出", "", count)
            self._messages.info(text.format(most=MOST_DRAGGED, n=count))
            return
        from parkfacts.views.kit.drag_out import drag
        from parkfacts.views.kit.numbers_used import use_numbers, with_numbers_told

        made = dragged(seen, what, self._settings, self._documents)
        if made is None or not drag(self._window, made.data):
            return
        numbers = made.numbers()
        if self._documents.minds(numbers):
            words = with_numbers_told(self.tr("已拖出"), numbers, self._documents)
            self._messages.info(words, *use_numbers(numbers, self._documents))


class Dragged(NamedTuple):
    """What is dragged out, and the numbers of its sources."""

    data: QMimeData
    numbers: Callable[[], range]


def dragged(seen: Seen, what: str, settings: Settings, documents: Documents) -> Dragged | None:
    """The chart, or a copy in the preset of an id, with the items for a basket.

    None if there is nothing. A copy is written when a program asks for it.
    """
    if what == CHART:
        return _chart(seen, settings, documents)
    return _copy(seen, what, settings, documents) if _count(seen) else None


def _copy(seen: Seen, preset_id: str, settings: Settings, documents: Documents) -> Dragged:
    from parkfacts.app.collecting import items_of
    from parkfacts.app.copies import copy_of, options_of, presets_of
    from parkfacts.exchange.clipboard.paste import ITEMS
    from parkfacts.exchange.clipboard.payload import numbers_in, offered
    from parkfacts.exchange.files.basket_file import encode_items
    from parkfacts.models.offered_data import OfferedData

    preset = presets_of(seen).named(preset_id)
    copy = copy_of(seen, preset, options_of(preset, settings, documents))
    items = {ITEMS: lambda: encode_items(items_of(seen))}
    return Dragged(
        OfferedData({**offered(preset, copy), **items}), lambda: numbers_in(preset, copy)
    )


def _count(seen: Seen) -> int:
    from parkfacts.app.copies import things_in

    return things_in(seen)


def _chart(seen: Seen, settings: Settings, documents: Documents) -> Dragged | None:
    if not seen_chart(seen).panels:
        return None
    from parkfacts.app.collecting import chart_items_of
    from parkfacts.app.copies import chart_of
    from parkfacts.drawing import chart_export
    from parkfacts.drawing.fonts import font
    from parkfacts.exchange.clipboard.paste import ITEMS
    from parkfacts.exchange.files.basket_file import encode_items
    from parkfacts.views.kit.system_clipboard import mime_data

    chart, numbers = chart_of(seen, documents)
    width, svg = settings["chart_width"], settings["svg_with_chart"]
    data = mime_data(chart_export.picture_flavours(chart, font(), width, svg=svg))
    data.setData(ITEMS, encode_items(chart_items_of(seen)))
    return Dragged(data, lambda: numbers)
