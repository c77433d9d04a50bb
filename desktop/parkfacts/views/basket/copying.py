"""The basket on its way out: to the clipboard, and by drag into other programs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import cache
from typing import TYPE_CHECKING, Protocol

from msgspec.structs import replace
from PySide6.QtCore import QObject

from parkfacts.app.basket import OpenBasket
from parkfacts.facts.basket.edit import with_their_own
from parkfacts.facts.basket.items import ComparisonItem
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.watch import Watch, unwatched
from parkfacts.models.offered_data import Makers
from parkfacts.models.translation import on_screen
from parkfacts.views.basket.host import BasketHost

if TYPE_CHECKING:
    from parkfacts.compose.basket.content import BasketContent
    from parkfacts.compose.page.options import Options
    from parkfacts.exchange.clipboard.basket import BasketCopy
    from parkfacts.exchange.clipboard.payload import Payload, Preset

_A_COMPARISON = 100


class ContentMaker(Protocol):
    """Makes the content of a basket, in any thread."""

    def __call__(self, watch: Watch, options: Options | None = None) -> BasketContent: ...


class BasketCopier(QObject):
    """Writes the open basket, or some of it, over the dataset that is open."""

    def __init__(self, host: BasketHost, basket: OpenBasket, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._basket = host, basket

    def content(self, ids: Sequence[str] = ()) -> BasketContent:
        """What goes out: the items of some ids with what stands under the headings, or all."""
        return self._maker(ids)(unwatched)

    def writer(self) -> Callable[[Options, Watch], BasketContent]:
        """What makes the whole basket for a file as it is now, in any thread."""
        make = self._maker(())
        return lambda options, watch: make(watch, options)

    def _maker(self, ids: Sequence[str]) -> ContentMaker:
        """What makes the content as the basket is now, in any thread; with options, or as usual."""
        from parkfacts.compose.basket.content import basket_content

        basket = self._basket.content
        if ids:
            wanted = with_their_own(basket, ids)
            basket = replace(basket, items=[item for item in basket.items if item.id in wanted])
        session, style = self._host.session(), self._host.settings["citation_style"]
        comparer, index = session.comparer, session.index

        def make(watch: Watch, options: Options | None = None) -> BasketContent:
            return basket_content(basket, session.catalogue, style, comparer, index, options, watch)

        return make

    def copy(self, format_id: str = "", ids: Sequence[str] = ()) -> None:
        """Copy what is in the basket, or some of it; without a format in the last one."""
        from parkfacts.compose.basket.content import unasked_in
        from parkfacts.exchange.clipboard.basket import (
            BASKET_PRESETS,
            BASKET_PRESETS_BY_ID,
            BasketCopy,
        )
        from parkfacts.exchange.clipboard.payload import make

        settings = self._host.settings
        wanted = format_id or settings["copy_basket_format"]
        entry = BASKET_PRESETS_BY_ID.get(wanted, BASKET_PRESETS[0])
        settings["copy_basket_format"] = entry.id
        made_of, options = self._maker(ids), self._options(entry)
        contents: list[BasketContent] = []

        def made(watch: Watch) -> Payload | None:
            content = made_of(watch, options)
            contents.append(content)
            copy = BasketCopy(content)
            return make(entry, copy, watch) if copy.things or content.left_out else None

        def words(payload: Payload) -> str:
            (content,), count = contents, payload.things
            told = [Phrase("已复制 {n} 条：{format}", n=count, format=entry.title)]
            if extra := entry.id == "passage" and options.tells_group and unasked_in(content):
                told.append(Phrase("连同写明的 {n} 条", n=extra))
            if content.changed:
                told.append(Phrase("{n} 条与收入时不同，用的是现值", n=content.changed))
            if content.left_out and entry.id != "list":
                told.append(Phrase("{n} 条已不在数据集中，没有写入", n=len(content.left_out)))
            return on_screen(joined("；", told))

        items = self._basket.content.items
        count = len(ids or items)
        # To make a comparison again takes as long as a hundred facts do.
        compared = sum(isinstance(item, ComparisonItem) for item in items)
        self._host.clipboard.copy(
            made,
            words,
            title=on_screen(Phrase("复制 {n} 条：{format}", n=count, format=entry.title)),
            weight=count + _A_COMPARISON * compared,
            whole=count * len(entry.write),
            nothing=self.tr("资料篮是空的"),
        )

    def _options(self, preset: Preset[BasketCopy]) -> Options:
        """How a preset writes, with the next number of the document that it goes into."""
        settings = self._host.settings
        options = preset.options(settings["copy_options"], settings["citation_style"])
        return options._replace(first_number=self._host.clipboard.documents.next_number)

    def dragged(self, ids: Sequence[str]) -> Makers:
        """What goes into other programs when items are dragged there; made when it is wanted."""
        from parkfacts.exchange.clipboard.basket import BASKET_PRESETS_BY_ID, OWN, BasketCopy
        from parkfacts.exchange.clipboard.payload import flavour_of

        entry, make = BASKET_PRESETS_BY_ID["table"], self._maker(ids)
        options = self._options(entry)

        @cache
        def copy() -> BasketCopy:
            return BasketCopy(make(unwatched, options))

        def written(kind: str) -> Callable[[], bytes]:
            return lambda: flavour_of(entry, copy(), kind)

        def own(kind: str) -> Callable[[], bytes]:
            return lambda: copy().own()[kind]

        return {kind: written(kind) for kind in entry.write} | {kind: own(kind) for kind in OWN}
