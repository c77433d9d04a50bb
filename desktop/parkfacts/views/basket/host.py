"""All that the basket may ask of the window that it stands in."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeAlias

from parkfacts.app.messages import Messages
from parkfacts.app.seen import FactPlace, ParksPlace, Seen
from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.views.kit.clipboard_work import ClipboardWork

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from parkfacts.compose.basket.content import BasketContent
    from parkfacts.compose.page.options import Options
    from parkfacts.facts.watch import Watch

BasketMaker: TypeAlias = "Callable[[Options, Watch], BasketContent]"
"""What makes the content of a basket for a file, in any thread."""


class BasketHost(Protocol):
    """The window as the basket knows it."""

    settings: Settings
    messages: Messages
    clipboard: ClipboardWork

    def session(self) -> Session:
        """What is open."""
        ...

    def seen(self) -> Seen:
        """What is seen, to be collected."""
        ...

    def go_to(self, place: FactPlace | ParksPlace) -> None:
        """Show where things of the basket come from."""
        ...

    def export(self, make: BasketMaker, title: str, count: int) -> None:
        """Write the basket into a file that the user names."""
        ...


class BasketStand(Protocol):
    """Where the basket stands, however the window is laid out."""

    @property
    def basket_seen(self) -> bool:
        """Whether the basket is seen."""
        ...

    def open_basket(self, opened: bool) -> None:
        """Let the basket be seen, or give its place away; ``BasketBinder.appear`` follows."""
        ...

    def hold_basket(self, pane: QWidget) -> None:
        """Put the basket into its place."""
        ...
