"""The order in which Tab goes through widgets: as they stand, not as they were made."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QAbstractButton


def in_order(*parts: QWidget) -> None:
    """Let Tab go through parts one after another, through each in the order that it has.

    What is made later stands at the end of the window's order until it is put in its place. No part
    may hand the keyboard on to a child of its own (a focus proxy): Tab is caught in such a part, as
    Qt enters it anew wherever the part itself stands in the order.
    """
    stops = [stop for part in parts for stop in tab_stops(part)]
    for one, other in pairwise(stops):
        QWidget.setTabOrder(one, other)


def tab_stops(part: QWidget) -> list[QWidget]:
    """What of a part takes the keyboard, the part itself too, in the order of Tab."""
    inside = {one for one in (part, *part.findChildren(QWidget)) if _takes_keys(one)}
    found: list[QWidget] = []
    one: QWidget | None = part
    while one is not None and len(found) < len(inside):
        if one in inside:
            found.append(one)
        one = one.nextInFocusChain()
    return found


def one_stop(buttons: Sequence[QAbstractButton]) -> None:
    """Let Tab stop at a group of buttons once, at the checked one; arrows go through the group."""
    for button in buttons:
        policy = Qt.FocusPolicy.StrongFocus if button.isChecked() else Qt.FocusPolicy.ClickFocus
        button.setFocusPolicy(policy)


def _takes_keys(part: QWidget) -> bool:
    return part.focusPolicy() is not Qt.FocusPolicy.NoFocus and part.focusProxy() is None
