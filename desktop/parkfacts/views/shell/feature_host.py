"""The window as its features know it: all that they may ask of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from parkfacts.app.commands import Commands
from parkfacts.app.documents import Documents
from parkfacts.app.long_work import LongWork
from parkfacts.app.messages import Messages
from parkfacts.app.seen import FactPlace, ParksPlace, Seen
from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.app.tasks import Tasks
from parkfacts.drawing.theme import Theme
from parkfacts.views.kit.clipboard_work import ClipboardWork
from parkfacts.views.shell.tool_bar import ToolBar
from parkfacts.views.shell.view_actions import ViewActions
from parkfacts.views.shell.window_state import StateKeeper
from parkfacts.views.shell.workspace import Workspace

if TYPE_CHECKING:
    from parkfacts.views.basket.binder import BasketBinder
    from parkfacts.views.basket.host import BasketMaker
    from parkfacts.views.shell.dataset_opening import DatasetOpener


class FeatureHost(Protocol):
    """The window; each feature is also given it as a widget, to stand over and to go with."""

    settings: Settings
    messages: Messages
    tasks: Tasks
    long_work: LongWork
    documents: Documents
    clipboard: ClipboardWork
    commands: Commands
    bar: ToolBar
    theme: Theme
    workspace: Workspace
    view_actions: ViewActions
    keeper: StateKeeper

    @property
    def binder(self) -> BasketBinder:
        """The basket."""
        ...

    @property
    def opener(self) -> DatasetOpener:
        """What puts another dataset in the place of the open one."""
        ...

    def session(self) -> Session:
        """What is open."""
        ...

    def seen(self) -> Seen:
        """What is seen."""
        ...

    def go_to(self, place: FactPlace | ParksPlace) -> None:
        """Show facts in their table, or parks beside each other."""
        ...

    def export(self, make: BasketMaker, title: str, count: int) -> None:
        """Write a basket into a file that the user names."""
        ...

    def enter_table(self) -> None:
        """Give the keyboard to the table that is seen."""
        ...
