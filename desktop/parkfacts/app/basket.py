"""The basket that is open: what is in it, and every change undone and redone."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QObject, Signal

from parkfacts.facts.basket import edit as basket_edit
from parkfacts.facts.basket.items import AnyItem, Basket, Heading

_MOST_STEPS = 500


class Step(NamedTuple):
    """A change: what it is called, and the basket before and after. Baskets share their items."""

    label: str
    before: Basket
    after: Basket


class OpenBasket(QObject):
    """Holds one basket. Each change is one step back; what changes nothing is no step."""

    changed = Signal()
    stepped = Signal()
    """A change was made here, taken back or done again: not by another window, nor by opening."""

    def __init__(self, basket: Basket, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._basket = basket
        self._done: list[Step] = []
        self._undone: list[Step] = []

    @property
    def content(self) -> Basket:
        """What is in it now."""
        return self._basket

    @property
    def undo_label(self) -> str:
        """What would be undone; empty if there is nothing."""
        return self._done[-1].label if self._done else ""

    @property
    def redo_label(self) -> str:
        """What would be done again; empty if there is nothing."""
        return self._undone[-1].label if self._undone else ""

    def item(self, item_id: str) -> AnyItem | None:
        """The item of an id."""
        return next((item for item in self._basket.items if item.id == item_id), None)

    def open(self, basket: Basket) -> None:
        """Another basket takes the place; what was done in the last one is no longer undone."""
        self._basket = basket
        self._done.clear()
        self._undone.clear()
        self.changed.emit()

    def undo(self) -> str:
        """Take the last change back; returns what it was called, empty if there was none."""
        return self._go(self._done, self._undone, back=True)

    def redo(self) -> str:
        """Do again what was taken back last."""
        return self._go(self._undone, self._done, back=False)

    def add(self, items: Sequence[AnyItem], label: str, at: int | None = None) -> None:
        """Put items in, before the one at a place or at the end. Raises Full."""
        place = len(self._basket.items) if at is None else at
        self._do(label, basket_edit.insert(self._basket, items, place))

    def add_from(self, items: Sequence[AnyItem], label: str, dataset: str) -> None:
        """The same from a dataset, which is remembered by title and version. Raises Full."""
        count = len(self._basket.items)
        grown = basket_edit.insert(self._basket, items, count)
        self._do(label, replace(grown, dataset=dataset) if items else grown)

    def remove(self, ids: Collection[str], label: str) -> None:
        """Take items out."""
        self._do(label, basket_edit.remove(self._basket, ids))

    def move(self, ids: Collection[str], at: int, label: str) -> None:
        """Move items before the one at a place; a heading takes along what stands under it."""
        wanted = basket_edit.with_their_own(self._basket, ids)
        self._do(label, basket_edit.move(self._basket, wanted, at))

    def shift(self, ids: Collection[str], step: int, label: str) -> None:
        """Move items one place up (-1) or down (1)."""
        self._do(label, basket_edit.shift(self._basket, ids, step))

    def write_note(self, item_id: str, note: str, label: str) -> None:
        """Give an item another note."""
        item = self.item(item_id)
        if item is not None:
            self._do(label, basket_edit.put(self._basket, replace(item, note=whole(note))))

    def write_heading(self, item_id: str, title: str, label: str) -> None:
        """Give a heading another text; an empty one is passed over."""
        item = self.item(item_id)
        if isinstance(item, Heading) and title.strip():
            changed = replace(item, title=whole(title.strip()))
            self._do(label, basket_edit.put(self._basket, changed))

    def put_all(self, items: Sequence[AnyItem], label: str) -> None:
        """Let items take the places of those with their ids."""
        basket = self._basket
        for item in items:
            basket = basket_edit.put(basket, item)
        self._do(label, basket)

    def renew(self, basket: Basket, label: str) -> None:
        """Let it be as another window has made it: a step, so that undoing ours keeps theirs."""
        self._do(label, basket, here=False)

    def rename(self, title: str, label: str) -> None:
        """Give the basket another name; an empty one is passed over."""
        if title.strip():
            self._do(label, basket_edit.rename(self._basket, whole(title.strip())))

    def _do(self, label: str, after: Basket, *, here: bool = True) -> None:
        if after == self._basket:
            return
        self._done.append(Step(label, self._basket, after))
        del self._done[:-_MOST_STEPS]
        self._undone.clear()
        self._basket = after
        self.changed.emit()
        if here:
            self.stepped.emit()

    def _go(self, source: list[Step], target: list[Step], *, back: bool) -> str:
        if not source:
            return ""
        step = source.pop()
        target.append(step)
        self._basket = step.before if back else step.after
        self.changed.emit()
        self.stepped.emit()
        return step.label


def whole(text: str) -> str:
    """The text without half characters, which no file could hold."""
    return text.encode("utf-8", "replace").decode("utf-8")
