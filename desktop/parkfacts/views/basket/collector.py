"""Collecting: what is seen, dropped or pasted goes into the open basket, each thing once."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from parkfacts.app.basket import OpenBasket
from parkfacts.facts.basket.edit import Full
from parkfacts.facts.basket.items import MOST_ITEMS, AnyItem, Heading
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import error_on_screen
from parkfacts.views.basket.host import BasketHost

FULL = "basket-full"
"""Cause of an error that ends when something else is in the basket."""


class BasketCollector(QObject):
    """Takes things into the basket and tells what it took."""

    collected = Signal(list)
    """Ids of the things that are new in the basket."""

    def __init__(self, host: BasketHost, basket: OpenBasket, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._basket = host, basket
        basket.changed.connect(lambda: host.messages.settled(FULL))

    def collect_seen(self) -> None:
        """Take in what is selected in what is seen; where nothing is, what is shown."""
        from parkfacts.app.collecting import items_of
        from parkfacts.app.copies import things_in

        seen = self._host.seen().going_out()
        if things_in(seen) > MOST_ITEMS:  # to take note of each would take seconds
            self._host.messages.error(error_on_screen(Full()), FULL)
            return
        self.collect(items_of(seen))

    def collect_chart(self) -> None:
        """Take in the chart that is seen."""
        from parkfacts.app.collecting import chart_items_of

        self.collect(chart_items_of(self._host.seen()))

    def take_in(self, flavours: dict[str, bytes], at: int | None = None) -> None:
        """Take in what was dropped or pasted, by MIME type; at a place, or at the end."""
        from parkfacts.exchange.clipboard.paste import of_flavours

        session = self._host.session()
        self.collect(of_flavours(flavours, session.comparer, session.index), at)

    def collect(self, items: Sequence[AnyItem], at: int | None = None) -> None:
        """Take things in; what is in the basket already is not taken twice."""
        from parkfacts.compose.basket.collect import sameness

        messages = self._host.messages
        if not items:
            messages.info(self.tr("没有可收入的：放宽搜索或筛选，或先选一条"))
            return
        have = {sameness(item) for item in self._basket.content.items}
        fresh = [item for item in items if sameness(item) is None or sameness(item) not in have]
        if not fresh:
            messages.info(self.tr("已经在资料篮里"))
            return
        if not self._add(fresh, Phrase("收入 {n} 条", n=len(fresh)), at):
            return
        text = self.tr("已收入“{name}” {n} 条（Ctrl+4 查看，Ctrl+Z 撤销）", "", len(fresh))
        messages.info(text.format(n=len(fresh), name=self._basket.content.title))

    def add_heading(self, at: int) -> None:
        """Put a heading before the thing at a place."""
        heading = Heading(id=f"h{len(self._basket.content.items)}", title=self.tr("新标题"))
        self._add([heading], Phrase("加标题"), at)

    def _add(self, items: Sequence[AnyItem], label: Phrase, at: int | None) -> bool:
        """Add things as one step; False if the basket is full, which is told."""
        before = {item.id for item in self._basket.content.items}
        try:
            if at is None:
                self._basket.add_from(items, label, self._host.session().title)
            else:
                self._basket.add(items, label, at)
        except Full as error:
            self._host.messages.error(error_on_screen(error), FULL)
            return False
        new = [item.id for item in self._basket.content.items if item.id not in before]
        self.collected.emit(new)
        return True
