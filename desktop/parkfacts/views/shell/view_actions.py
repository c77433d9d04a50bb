"""The actions of looking: search, views, panes, theme, language, about."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, QRect, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from parkfacts.app.commands import Commands
from parkfacts.app.messages import Messages
from parkfacts.app.seen import CLAIMS, COMPARISON, FACTS
from parkfacts.app.settings import LANGUAGES, Settings
from parkfacts.drawing.theme import DARK, LIGHT
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.kit.style import theme_named
from parkfacts.views.shell.tool_bar import ToolBar
from parkfacts.views.shell.workspace import Workspace

if TYPE_CHECKING:
    from parkfacts.views.help.opener import HandbookOpener


class ViewActions(QObject):
    """Changes what of a window is seen, never what is known."""

    theme_wanted = Signal(object)
    """The theme that the window is to be painted in."""
    language_wanted = Signal(str)

    def __init__(
        self,
        window: QWidget,
        settings: Settings,
        messages: Messages,
        bar: ToolBar,
        space: Callable[[], Workspace],
    ) -> None:
        super().__init__(window)
        self._window, self._settings, self._bar, self._space = window, settings, bar, space
        self._messages = messages
        self._handbook = Lazy(self._make_handbook)

    @property
    def handbook(self) -> HandbookOpener:
        """What opens the handbook; made when it is first asked for."""
        return self._handbook()

    def leave(self, successor: ViewActions | None = None) -> None:
        """Close what stands beside the window; ``successor``: it goes on being read there."""
        if (opener := self._handbook.made) is not None:
            place = opener.close()
            if successor is not None and place:
                successor.handbook.show_page(place)

    def offer(self, commands: Commands) -> None:
        """Say what carries out the actions of looking, and of reading the handbook."""
        commands.offer(
            focus_search=self._focus_search,
            show_facts=lambda: self._space().show_view(FACTS),
            show_claims=lambda: self._space().show_view(CLAIMS),
            show_comparison=lambda: self._space().show_view(COMPARISON),
            clear_filters=lambda: self._space().clear(),
            choose_columns=lambda: self._space().panes.facts.choose_columns_by_key(),
            group_topics=lambda: self._space().panes.facts.toggle_groups(),
            context_menu=self._show_context_menu,
            toggle_theme=self._toggle_theme,
            switch_language=self._switch_language,
            show_handbook=lambda: self.handbook.show_here(),
            show_shortcuts=lambda: self.handbook.show_page("keyboard"),
            show_about=self._show_about,
            quit=self._window.close,
        )

    def offer_panes(self, commands: Commands, others: Callable[[], Sequence[QWidget]]) -> None:
        """Say what goes to panes; ``others`` come after those of the workspace."""
        commands.offer(
            show_parks=lambda: self.reach("parks"),
            show_facets=lambda: self.reach("facets"),
            show_card=lambda: self.reach("card"),
            show_chart=lambda: self.reach("chart"),
            next_pane=lambda: self._go_on(others(), 1),
            previous_pane=lambda: self._go_on(others(), -1),
        )

    def reach(self, name: str, *, keyboard: bool = True) -> None:
        """Go to a pane: parks, facets, card, chart. A drawer that one is in is put away instead.

        Without the keyboard, by a button, an open one is put away wherever one is.
        """
        space = self._space()
        arrangement = space.panes.arrangement
        entry = space.view.entry(name)
        inside = entry is not None and entry.hasFocus()
        if arrangement.stand.drawer == name and (inside or not keyboard):
            arrangement.put_away()
            return
        arrangement.reach(name)
        if entry is not None and entry.isVisible():
            entry.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _go_on(self, others: Sequence[QWidget], step: int) -> None:
        """Move the keyboard on or back by a pane; panes that are not seen are passed over."""
        stops = [self._bar.search, *self._space().view.stops(), *others]
        none = Qt.FocusPolicy.NoFocus
        stops = [stop for stop in stops if stop.isVisible() and stop.focusPolicy() != none]
        focus = QApplication.focusWidget()
        held = [bool(focus and _pane_of(stop).isAncestorOf(focus)) for stop in stops]
        at = held.index(True) if True in held else -1 if step > 0 else 0
        stops[(at + step) % len(stops)].setFocus(Qt.FocusReason.TabFocusReason)

    def _focus_search(self) -> None:
        self._bar.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._bar.search.selectAll()

    def _show_context_menu(self) -> None:
        """The menu of what the keyboard is at: outside Windows, Qt knows the Menu key only."""
        from PySide6.QtGui import QContextMenuEvent
        from PySide6.QtWidgets import QAbstractScrollArea

        focus = QApplication.focusWidget()
        if focus is None:
            return
        # As Qt itself does for the Menu key: where the cursor or the current cell is.
        query = focus.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
        at = query.center() if isinstance(query, QRect) else QPoint()
        ground = focus.viewport() if isinstance(focus, QAbstractScrollArea) else focus
        at = at if ground.rect().contains(at) else ground.rect().center()
        reason = QContextMenuEvent.Reason.Keyboard
        QApplication.sendEvent(focus, QContextMenuEvent(reason, at, ground.mapToGlobal(at)))

    def _toggle_theme(self) -> None:
        """Turn from light to dark and back; remembered."""
        theme = LIGHT if theme_named(self._settings["theme"]) is DARK else DARK
        self.theme_wanted.emit(theme)
        self._settings["theme"] = theme.name

    def _switch_language(self) -> None:
        """Turn from Chinese to English and back; remembered."""
        here = self._settings["language"]
        self._settings["language"] = next(one for one in LANGUAGES if one != here)
        self.language_wanted.emit(self._settings["language"])

    def _make_handbook(self) -> HandbookOpener:
        from parkfacts.views.help.opener import HandbookOpener
        from parkfacts.views.shell.help_pages import page_for

        opener = HandbookOpener(self._settings, self._messages, page_for, self._window)
        self.theme_wanted.connect(opener.set_theme)
        return opener

    def _show_about(self) -> None:
        from parkfacts.views.shell import dialogs

        dialogs.show_about(self._window, self._space().session, self._settings)


def _pane_of(stop: QWidget) -> QWidget:
    """The pane or bar that a widget stands in, with its buttons; else the widget."""
    pane: QWidget | None = stop
    while pane is not None:
        if pane.objectName() in ("pane", "bar"):
            return pane
        pane = pane.parentWidget()
    return stop
