"""The basket on its way out: to the clipboard, and by drag into other programs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject

from parkfacts.app.basket import OpenBasket
from parkfacts.facts.basket.edit import with_their_own
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.translation import on_screen
from parkfacts.views.basket.host import BasketHost
from parkfacts.views.kit.system_clipboard import mime_data, put

if TYPE_CHECKING:
    from parkfacts.compose.basket.content import BasketContent
    from parkfacts.compose.page.options import Options


class BasketCopier(QObject):
    """Writes the open basket, or some of it, over the dataset that is open."""

    def __init__(self, host: BasketHost, basket: OpenBasket, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._basket = host, basket

    def content(self, ids: Sequence[str] = ()) -> BasketContent:
        """What goes out: the items of some ids with what stands under the headings, or all."""
        return self._made(ids)

    def written(self, options: Options) -> BasketContent:
        """The whole basket for a file."""
        return self._made((), options)

    def _made(self, ids: Sequence[str], options: Options | None = None) -> BasketContent:
        from parkfacts.compose.basket.content import basket_content

        basket = self._basket.content
        if ids:
            wanted = with_their_own(basket, ids)
            basket = replace(basket, items=[item for item in basket.items if item.id in wanted])
        session, style = self._host.session(), self._host.settings["citation_style"]
        return basket_content(
            basket, session.catalogue, style, session.comparer, session.index, options
        )

    def copy(self, format_id: str = "", ids: Sequence[str] = ()) -> None:
        """Copy what is in the basket, or some of it; without a format in the last one."""
        from parkfacts.exchange.clipboard.basket import (
            BASKET_PRESETS,
            BASKET_PRESETS_BY_ID,
            BasketCopy,
        )
        from parkfacts.exchange.clipboard.payload import make

        settings, messages = self._host.settings, self._host.messages
        wanted = format_id or settings["copy_basket_format"]
        entry = BASKET_PRESETS_BY_ID.get(wanted, BASKET_PRESETS[0])
        settings["copy_basket_format"] = entry.id
        content = self.content(ids)
        count = sum(len(section.parts) for section in content.sections)
        if not count and not content.left_out:
            messages.info(self.tr("资料篮是空的"))
            return
        made = make(entry, BasketCopy(content))
        told = [Phrase("已复制 {n} 条：{format}", n=count, format=entry.title)]
        if content.changed:
            told.append(Phrase("{n} 条与收入时不同，用的是现值", n=content.changed))
        if content.left_out and entry.id != "list":
            told.append(Phrase("{n} 条已不在数据集中，没有写入", n=len(content.left_out)))
        put(mime_data(made.data), messages, on_screen(joined("；", told)))

    def dragged(self, ids: Sequence[str]) -> dict[str, bytes]:
        """What goes into other programs when items are dragged there."""
        from parkfacts.exchange.clipboard.basket import BASKET_PRESETS_BY_ID, BasketCopy
        from parkfacts.exchange.clipboard.payload import make

        return make(BASKET_PRESETS_BY_ID["table"], BasketCopy(self.content(ids))).data
