"""The panes of one open dataset bound to one selection: what one chooses, the others follow."""

from __future__ import annotations

from contextlib import nullcontext
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from shiboken6 import isValid

from parkfacts.app.seen import COMPARISON, FACTS, FactPlace, ParksPlace, Seen, ViewName
from parkfacts.app.session import Session
from parkfacts.drawing.theme import Theme
from parkfacts.facts.search.facets import asking_corrected
from parkfacts.facts.search.table import Filter
from parkfacts.facts.wording.citation import Style
from parkfacts.views.kit.steps import in_steps, made_or_logged
from parkfacts.views.shell.panes import Panes
from parkfacts.views.shell.table_work import TableWork
from parkfacts.views.shell.view import View, views_of

if TYPE_CHECKING:
    from parkfacts.app.history import History
    from parkfacts.facts.chart.spec import Chart

_COUNT_DELAY_MS = 30


class Workspace(QWidget):
    """Binds panes: what one chooses, the others follow."""

    searched = Signal(int, float)
    """How many lines the shown table has, and how many seconds it took to find them."""
    selection_changed = Signal()
    view_changed = Signal(str)
    """Name of the view that is seen now."""
    progress_told = Signal(str, float, object)
    """As ``Messages`` tells it."""
    progress_ended = Signal()
    watched = Signal()
    """There is a ``history`` from now on."""
    renewed = Signal()
    """Another state of the data is shown."""
    finished = Signal()
    """All panes are there; the chart may still be on its way."""

    def __init__(
        self, session: Session, style: Style, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.panes = Panes(session, style, theme)
        self.session, self.selection = session, self.panes.selection
        self.outlets = self.panes.outlets
        self._views = views_of(self.panes)
        self.view: View = self._views[FACTS]
        """The one that is seen."""
        self.history: History
        self._finished = self._is_watched = False
        self.tasks = self.panes.tasks
        self._table_work = TableWork(self.tasks, lambda: self.session, self)
        # Not singleShot(): its timer has no parent, and ticks on when this is gone.
        self._counting = QTimer(self, singleShot=True, interval=_COUNT_DELAY_MS)
        self._counting.timeout.connect(self._count)
        self._drawing = QTimer(self, singleShot=True, interval=0)
        self._drawing.timeout.connect(self._draw)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.panes)
        self._bind()

    def show_view(self, name: ViewName) -> None:
        """Show the table of facts, of claims, or the comparison.

        The keyboard goes on to its table from a pane that is no longer seen.
        """
        focus = QApplication.focusWidget()
        moves = self.view is not self._views[name]
        held = focus if moves and focus and self.panes.isAncestorOf(focus) else None
        self.view = self._views[name]
        self.view.show()
        self.view_changed.emit(name)
        self.follow_filter()
        self._show_card()
        lost = held is not None and not (isValid(held) and held.isVisible())
        if lost and self.view.table.isVisible():
            self.view.table.setFocus()

    @property
    def query(self) -> str:
        """The words that are searched."""
        return self.selection.filter.query

    def seen(self) -> Seen:
        """What is seen, for what copies, exports, prints or collects it."""
        return self.view.seen()

    def show_session(self, session: Session) -> None:
        """Go on with another state of the same data: what is chosen, seen, scrolled to stays.

        A filter of what is no longer there is let go. It is no step that may be taken back.
        """
        from parkfacts.app.fitting import fitted
        from parkfacts.app.history import Choices

        self._table_work.cancel()
        with self.history.carried_over() if self._is_watched else nullcontext():
            self.session = session
            self.panes.show_session(session)
            choices = Choices(self.selection.filter, self.selection.parks, None)
            wanted, parks, _ = fitted(choices, session)
            self.selection.check_parks(parks)
            if wanted == self.selection.filter:
                self.follow_filter()
            else:
                self.selection.ask(wanted)
        self._count()
        self._show_card()
        self._draw_soon()
        if self._finished:
            self._table_work.build_index_soon()
        self.renewed.emit()

    def fill(self) -> None:
        """Show the tables for the filter as it stands, and count."""
        self.follow_filter()
        self.panes.parks.count_again(lambda: self.session.table.park_counts(self.selection.filter))

    def finish(self) -> None:
        """What the first picture did not need, a step at a time so that the window stays alive."""
        steps = (self._watch, self._prepare_chart, self._finish_card, self._draw, self._count)
        in_steps(self, (*map(made_or_logged, steps), self._end))

    def finish_now(self) -> None:
        """The same at once, for pictures of the window."""
        self._watch()
        self._finish_card()
        self._draw()
        self._count()
        self.panes.chart.prepare_now()
        self.panes.finish_comparison_now()
        self.finished.emit()

    def show_fact(self, fact_id: str) -> None:
        """Go to a fact; what hides it is cleared."""
        self.show_view(FACTS)
        if self.panes.facts.model.row_of(fact_id) is None:
            self.clear()
            if fact_id in self.session.catalogue.overlay.corrected_by:
                self.selection.ask(Filter(chosen=asking_corrected(())))
        self.panes.facts.select_facts([fact_id], fact_id)

    def show_place(self, place: FactPlace | ParksPlace) -> None:
        """Go to facts in the table of facts, or put parks beside each other.

        A single fact is gone to as things are; for several all filters are cleared. Parks that
        the dataset does not have are passed over.
        """
        if isinstance(place, ParksPlace):
            known = self.session.catalogue.parks
            parks = dict.fromkeys(known[park].id for park in place.parks if park in known)
            self.selection.check_parks(tuple(parks))
            self.show_view(COMPARISON)
        elif len(place.facts) == 1:
            self.show_fact(place.facts[0])
        else:
            self.show_view(FACTS)
            self.clear()
            self.panes.facts.select_facts(list(place.facts), place.facts[0])

    def rest(self) -> None:
        """End what is being worked out for this window."""
        self.tasks.cancel()
        self.tasks.wait()

    def leave(self) -> None:
        """Go: another takes this one's place, and nobody waits for its work."""
        self.tasks.cancel()
        self.hide()
        self.deleteLater()

    def clear(self) -> None:
        """No search, no park, no facets."""
        self.selection.ask(Filter())

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.panes.set_theme(theme)

    def follow_filter(self) -> None:
        """Show what the filter lets pass in the table that is shown.

        Words that are typed before a large index is there are searched when it is.
        """
        self._table_work.waited_for = self._waits_for_index()
        if self._table_work.waited_for:
            self._table_work.build_index()
            return
        started = perf_counter()
        count = self.view.follow(self.session.highlighter(self.selection.filter.query))
        if count is None:
            return
        if self._finished:
            self._counting.start()
        self.searched.emit(count, perf_counter() - started)

    def _bind(self) -> None:
        selection = self.selection
        selection.filter_changed.connect(self.follow_filter)
        selection.facts_changed.connect(self._show_card)
        selection.facts_changed.connect(self._draw_soon)
        work = self._table_work
        work.indexed.connect(self._search_again)
        work.progress_told.connect(self.progress_told)
        work.progress_ended.connect(self.progress_ended)
        self.panes.facts.when_ordered = work.when_ordered
        self.outlets.fact_wanted.connect(self.show_fact)
        self.panes.parks.comparison_wanted.connect(lambda: self.show_view(COMPARISON))
        self.panes.claim_changed.connect(self._show_card)
        self.panes.compared.connect(self._tell_compared)
        self.panes.comparing_told.connect(self._tell_comparing)
        self.panes.arrangement.left_behind.connect(lambda: self.view.table.setFocus())

    def _watch(self) -> None:
        """From now on what is chosen is the user's doing, and can be taken back."""
        from parkfacts.app.fitting import fitted
        from parkfacts.app.history import History

        self.history = History(self.selection, self)
        self.history.fitted = lambda choices: fitted(choices, self.session)
        self.panes.comparing_made.connect(self.history.watch)
        if comparing := self.panes.made_comparing:
            self.history.watch(comparing)
        self._is_watched = True
        self.watched.emit()

    def _finish_card(self) -> None:
        self._finished = True
        self._show_card()

    def _show_card(self) -> None:
        self.selection_changed.emit()
        if self._finished:
            self.view.show_card()

    def _waits_for_index(self) -> bool:
        table = self.session.table
        asked = self.view.name == FACTS and bool(self.query.strip())
        return asked and table.is_large and not table.is_indexed

    def _search_again(self) -> None:
        if self._table_work.waited_for:
            self.follow_filter()

    def _end(self) -> None:
        self._table_work.build_index_soon()
        self.finished.emit()

    def _prepare_chart(self) -> None:
        self.panes.chart.prepare()

    def _tell_compared(self, seconds: float) -> None:
        self.searched.emit(len(self.panes.comparison.comparison.rows), seconds)

    def _tell_comparing(self, share: float) -> None:
        if share < 0:
            self.progress_ended.emit()
        else:
            self.progress_told.emit(self.tr("正在对比"), share, None)

    def _count(self) -> None:
        self._counting.stop()
        self.panes.parks.count_again(self.view.park_counts)

    def _draw_soon(self) -> None:
        if self._finished:
            self._drawing.start()

    def _draw(self) -> None:
        from parkfacts.facts.chart.choice import facts_to_draw

        self._drawing.stop()
        selection = self.selection
        chosen = frozenset([fact.id for fact in selection.facts])
        catalogue = self.session.catalogue

        def drawn() -> Chart:
            from parkfacts.facts.chart.of_facts import chart_of

            facts = facts_to_draw(selection.facts, catalogue)
            return chart_of(facts, catalogue, chosen)

        self.panes.chart.show_made(drawn)
