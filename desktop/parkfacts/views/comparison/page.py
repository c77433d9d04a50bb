"""The comparison page: binds bar, table, chart and the side to one comparison."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QStackedWidget, QVBoxLayout, QWidget

from parkfacts.app.comparing import Comparing
from parkfacts.app.seen import SeenComparison
from parkfacts.app.selection import Selection
from parkfacts.app.session import Session
from parkfacts.app.tasks import Tasks
from parkfacts.drawing.fonts import font
from parkfacts.drawing.theme import Theme
from parkfacts.facts.chart.of_comparison import comparison_chart
from parkfacts.facts.comparison.matrix import Comparison, MatrixRow
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.comparison.shown import alone_rows
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.wording.citation import Style
from parkfacts.models.comparison_grid import ComparisonGrid
from parkfacts.models.comparison_model import ComparisonModel
from parkfacts.models.translation import on_screen
from parkfacts.views.chart.pane import ChartPane
from parkfacts.views.comparison import presenter
from parkfacts.views.comparison.cell_cards import CellCards
from parkfacts.views.comparison.controls import ComparisonControls
from parkfacts.views.comparison.details import ComparisonDetails
from parkfacts.views.comparison.finder import Finder
from parkfacts.views.comparison.frame import ComparisonFrame, inviting, show_banner
from parkfacts.views.comparison.table import ComparisonTable
from parkfacts.views.comparison.values_menu import values_menu
from parkfacts.views.kit.failure import Failure
from parkfacts.views.kit.outlets import Outlets
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.tab_order import in_order

if TYPE_CHECKING:
    from parkfacts.views.source.pane import SourcePane

_TELLING_MS = 50
"""What follows the table waits so long, so that the next key is not kept waiting."""


class ComparisonPage(QWidget):
    """Follows the parks, the words searched and the look; does its work only while it is shown."""

    compared = Signal(float)
    """Another comparison is shown; how many seconds it took to make."""

    def __init__(
        self, session: Session, selection: Selection, comparing: Comparing, style: Style,
        theme: Theme, outlets: Outlets, tasks: Tasks, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._outlets, self._style = outlets, style
        self._selection, self.comparing = selection, comparing
        self.finder = Finder(session, selection, comparing, tasks)
        self.finder.found.connect(self._show)
        self.finder.failed.connect(self._fail)
        self._stale, self._offered = True, False
        self._remarks: list[str] = []
        self._found = presenter.NOTHING
        self._shown: tuple[MatrixRow, ...] = ()
        self.model = ComparisonModel(self)
        parks = session.catalogue.dataset.parks
        self.controls = ComparisonControls(comparing, parks, session.pinyin)
        self.table = ComparisonTable(self.model)
        self.table.empty_text = self.tr(
            "没有符合条件的指标。\n放宽“只看可比”“各园区都有”、主题或搜索词。"
        )
        self.details = ComparisonDetails()
        hint = self.tr("有两个园区可比的指标时，这里画图；选中一行则只画这一行")
        self.chart = ChartPane(session.catalogue, theme, font(), empty_text=hint)
        self._banner = plain_label("", "banner")
        self._banner.hide()  # until there is something to say
        self._body, self.invitation = QStackedWidget(), QPushButton()
        self.failure = Failure(self._body)
        self._telling = QTimer(self, singleShot=True, interval=_TELLING_MS)
        self._telling.timeout.connect(self._tell)
        self.cards = CellCards(session, style, theme, self.table, self.details, outlets)
        self.frame = ComparisonFrame(self.table, self.chart, self.details)
        self._lay_out()
        self._bind()
        self.set_theme(theme)

    @property
    def _comparer(self) -> Comparer:
        """Verdicts in the data that are shown."""
        return self.finder.session.comparer

    @property
    def comparison(self) -> Comparison:
        """What is compared, with the rows that are folded, too."""
        return self._found.comparison

    @property
    def shown_rows(self) -> tuple[MatrixRow, ...]:
        """The rows that are seen, in their order."""
        return self._shown

    @property
    def source(self) -> SourcePane:
        """The source card of the cell that was gone to last."""
        return self.cards.source()

    def show_session(self, session: Session) -> None:
        """Compare in another state of the data when ``follow`` is told; till then all stays."""
        self.finder.show_session(session)
        self.controls.search.show_parks(session.catalogue.dataset.parks)
        self._stale = True

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self.table.set_theme(theme)
        self.chart.set_theme(theme)
        self.cards.set_theme(theme)

    def set_style_of_citation(self, style: Style) -> None:
        """Cite by another edition."""
        self._style = style
        self._telling.start()
        self.cards.set_style_of_citation(style)

    def follow(self) -> None:
        """Compare what is chosen now, at once if the page is seen, else when it is."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        self.finder.find()

    def _show(self, found: presenter.Findings, marks: Highlighter | None, seconds: float) -> None:
        with self.failure.told():
            self._show_found(found, marks, seconds)
        if self.failure.text:
            self._forget()

    def _fail(self, error: Exception) -> None:
        self.failure.tell(error)
        self._forget()

    def _forget(self) -> None:
        self._found, self._shown = presenter.NOTHING, ()
        self._banner.hide()

    def _show_found(
        self, found: presenter.Findings, marks: Highlighter | None, seconds: float
    ) -> None:
        self._found, look, started = found, self.comparing.look, perf_counter()
        # What was searched for is never folded away.
        self._shown = look.shown_rows(self.comparison, searched=marks is not None)
        grid = ComparisonGrid(
            self.comparison, self._comparer, look.columns, look.baseline, look.wanted.chosen, marks,
            self._shown, look.unfolded,
        )  # fmt: skip
        kept = [row.indicator.id for row in self.table.chosen_rows()]
        place = self.table.place()
        self.model.show(grid, look.transposed)
        self.table.go_back(kept, place)
        self.cards.show_session(self.finder.session)
        cells = [cell for row in self.comparison.rows for cell in row.cells]
        self.cards.follow({cell.fact.id for cell in cells if cell.fact})
        self.controls.show_alone(0 if marks else len(alone_rows(self.comparison)))
        parks = {park.id for park in self.comparison.parks}
        self.controls.show_picked(sum(park in parks for park, _ in look.wanted.chosen))
        self._show_banner()
        self._offered = False
        self._telling.start()
        self.compared.emit(seconds + perf_counter() - started)

    def finish_now(self) -> None:
        """Everything at once, for pictures of the window."""
        self.finder.find_now()
        self._telling.stop()
        self._tell()
        self.chart.prepare_now()

    def seen(self) -> SeenComparison:
        """What is copied: the rows that are selected; none, all that are shown."""
        selected = [] if self.failure.text else self.table.chosen_rows()
        layout, grid = self.comparing.look, self.model.grid
        baseline = grid.baseline if grid else ""
        whole = SeenMatrix(self.comparison, self._comparer, layout.columns, baseline)
        rows = self.comparison._replace(rows=tuple(selected) or self._shown)
        seen = whole._replace(comparison=rows)
        chosen = tuple(row.indicator.id for row in selected)
        return SeenComparison(seen, layout.wanted.period, self.chart.chart, chosen, whole)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.follow()

    def banner_text(self) -> str:
        """What is told over the table; empty if nothing is."""
        return self._banner.text() if self._banner.isVisible() else ""

    def _lay_out(self) -> None:
        hint = plain_label(
            self.tr("还没有选园区：在上面搜索添加，或在“事实”的园区树里勾选。"), "secondary", False
        )
        self._body.addWidget(self.frame)
        self._body.addWidget(inviting(hint, self.invitation))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls)
        layout.addWidget(self._banner)
        layout.addWidget(self._body, 1)
        in_order(self.controls, self.invitation, self.frame)

    def _bind(self) -> None:
        selection, table, outlets = self._selection, self.table, self._outlets
        selection.parks_changed.connect(self.follow)
        self.comparing.changed.connect(self.follow)
        self.controls.park_wanted.connect(lambda park: selection.check_park(park, True))
        table.park_unwanted.connect(lambda park: selection.check_park(park, False))
        table.order_wanted.connect(selection.check_parks)
        table.baseline_wanted.connect(
            lambda park: self.comparing.ask(self.comparing.look._replace(baseline=park))
        )
        table.rows_chosen.connect(self._telling.start)
        table.cell_chosen.connect(self.cards.show_cell)
        table.values_wanted.connect(self._choose_value)
        table.unfolding_wanted.connect(self.comparing.unfold)
        table.card_wanted.connect(lambda: self.frame.open(True))
        table.verdict_wanted.connect(self._show_reasons)
        table.doubleClicked.connect(lambda _: self.frame.open(True))
        self.details.paragraph_copied.connect(lambda: outlets.copy_wanted.emit("paragraph"))
        self.details.table_copied.connect(lambda: outlets.copy_wanted.emit("table"))
        self.details.source_wanted.connect(self.cards.show_cell)
        self.details.drag_wanted.connect(lambda name: outlets.drag_wanted.emit(name, None))
        table.drag_wanted.connect(lambda: outlets.drag_wanted.emit("table", None))
        table.collect_wanted.connect(outlets.collect_wanted)
        self.chart.let_out(outlets)
        self.chart.bar_clicked.connect(self.cards.show_fact)
        self.invitation.clicked.connect(lambda: selection.check_parks(self._found.first))

    def _show_banner(self) -> None:
        """What must be known first: overlaps, figures told twice, what became of the wish."""
        parks, remarks = self.comparison.parks, self._found.remarks
        self._remarks = presenter.said(remarks, self.finder.session.catalogue)
        show_banner(self._banner, self._remarks[: len(remarks.urgent)] if parks else [])
        self._body.setCurrentIndex(0 if parks else 1)
        if not parks:
            first = self._found.first
            self.invitation.setText(
                on_screen(presenter.invitation(first, self.finder.session.catalogue))
            )
            self.invitation.setVisible(bool(first))

    def _tell(self) -> None:
        """Chart, paragraph and reasons for what is shown or selected."""
        if self.failure.text:
            return
        chosen = frozenset(row.indicator.id for row in self.table.chosen_rows())
        self.chart.prepare()
        self.chart.show_made(lambda: comparison_chart(self.comparison, self._comparer, chosen))
        with self.details.failure.told():
            self._tell_in_words()

    def _tell_in_words(self) -> None:
        from parkfacts.compose.comparison.paragraph import first_rows, paragraph_on_screen

        rows = self.table.chosen_rows()
        seen = self.seen()
        told = seen.compared if rows else first_rows(seen.compared)
        text = paragraph_on_screen(told.comparison, self._comparer, self._style, told.baseline)
        written, copied = len(told.comparison.rows), len(seen.compared.comparison.rows)
        self.details.show_paragraph(text, written, copied)
        self.details.show_verdict(rows[-1] if rows else None, self._comparer, self._remarks)
        if not self._offered:
            self._offer()

    def _offer(self) -> None:
        """Families and parks to choose from; they change with the comparison, not with its rows."""
        self._offered = True
        if not self.comparing.look.wanted.families:
            families = {row.family.id: row.family for row in self.comparison.rows}
            self.controls.show_families(tuple(families.values()))
        self.controls.suggest(self._found.suggested)

    def _show_reasons(self) -> None:
        """The page of the verdict, in a narrow window out of its drawer."""
        self.details.show_page("verdict")
        self.frame.open(True)

    def _choose_value(self, index: QModelIndex, at: QPoint) -> None:
        """Let another of a cell's facts stand in it."""
        choices = values_menu(
            self, index, self.model, self.comparing, self.finder.session.catalogue
        )
        if choices is not None:
            choices.popup(at)
