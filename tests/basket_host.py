"""A window as the basket knows it, without a window, for tests."""

from __future__ import annotations

from collections.abc import Callable

from clipboard_works import clipboard_work
from PySide6.QtCore import QObject
from seen_things import ONE

from parkfacts.app.messages import Messages
from parkfacts.app.seen import FactPlace, ParksPlace, Seen
from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.compose.basket.content import BasketContent
from parkfacts.compose.page.options import Options
from parkfacts.facts.watch import Watch, unwatched


class FakeHost:
    """Remembers what the basket asked of it: what was told, gone to and exported."""

    def __init__(self, session: Session, settings: Settings, parent: QObject) -> None:
        self.settings, self.messages = settings, Messages(parent)
        self.clipboard = clipboard_work(self.messages, parent)
        self.open, self.now_seen = session, ONE
        self.told: list[str] = []
        self.places: list[FactPlace | ParksPlace] = []
        self.exported: list[tuple[BasketContent, str, int]] = []
        self.messages.info_told.connect(self.told.append)
        self.messages.error_told.connect(self.told.append)

    def session(self) -> Session:
        """What is open."""
        return self.open

    def seen(self) -> Seen:
        """What is seen, to be collected."""
        return self.now_seen

    def go_to(self, place: FactPlace | ParksPlace) -> None:
        """Show where things of the basket come from."""
        self.places.append(place)

    def export(
        self, make: Callable[[Options, Watch], BasketContent], title: str, count: int
    ) -> None:
        """Write the basket into a file that the user names."""
        self.exported.append((make(Options(), unwatched), title, count))
