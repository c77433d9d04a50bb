"""All that editing may ask of the window that it happens in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from PySide6.QtWidgets import QTableView

from parkfacts.drawing.theme import Theme
from parkfacts.facts.model import Fact
from parkfacts.facts.wording.citation import Style
from parkfacts.views.data.host import OwnHost


class EditingHost(OwnHost, Protocol):
    """The window as editing knows it."""

    def table(self) -> QTableView:
        """The table of facts."""
        ...

    def chosen(self) -> Sequence[Fact]:
        """The facts that are selected in it, in its order."""
        ...

    def current(self) -> Fact | None:
        """The one that the keyboard is at."""
        ...

    def park(self) -> str:
        """The park that the table is narrowed to; empty if it is to none."""
        ...

    def citation_style(self) -> Style:
        """How sources are cited."""
        ...

    def theme(self) -> Theme:
        """How it is painted."""
        ...
