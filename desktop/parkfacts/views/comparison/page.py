"""The comparison page: binds bar, table, chart and the side to one comparison."""

from __future__ import annotations

from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from parkfacts.app.comparing import Comparing
from parkfacts.app.seen import SeenComparison
from parkfacts.app.selection import Selection
from parkfacts.app.session import Session
from parkfacts.drawing.fonts import font
from parkfacts.drawing.theme import Theme
from parkfacts.facts.chart.choice import telling_fact
from parkfacts.facts.chart.of_comparison import comparison_chart
from parkfacts.facts.chart.spec import SEPARATOR
from parkfacts.facts.comparison.matrix import Comparison, ComparisonQuery, MatrixRow, compare_parks
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.comparison.suggestions import suggestions
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.scope import scope_text
from parkfacts.facts.search.index import Highlighter
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import Style
from parkfacts.models.comparison_grid import ComparisonGrid
from parkfacts.models.comparison_model import ComparisonModel, GridRole
from parkfacts.models.source_names import naming
from parkfacts.models.translation import on_screen
from parkfacts.views.chart.pane import ChartPane
from parkfacts.views.comparison.controls import ComparisonControls
from parkfacts.views.comparison.details import ComparisonDetails
from parkfacts.views.comparison.table import ComparisonTable
from parkfacts.views.kit.lazy import Lazy
from parkfacts.views.kit.outlets import Outlets
from parkfacts.views.kit.small_widgets import plain_label, popup_menu

if TYPE_CHECKING:
    from parkfacts.views.source.pane import SourcePane

_BANNER_LINES = 3
_TELLING_MS = 50
"""What follows the table waits so long, so that the next key is not kept waiting."""


class ComparisonPage(QWidget):
    """Follows the parks, the words searched and the look; does its work only while it is shown."""

    compared = Signal(float)
    """Another comparison is shown; how many seconds it took to make."""

    def __init__(
        self, session: Session, selection: Selection, comparing: Comparing, style: Style,
        theme: Theme, outlets: Outlets, parent: QWidget | None = None,
    ) -> None:  # fmt: skip
        super().__init__(parent)
        self._outlets = outlets
        self._session, self._selection, self.comparing = session, selection, comparing
        self._style: Style = style
        self._theme = theme
        self._comparer = session.comparer
        self._index = session.index
        self._source = Lazy(self._make_source)
        self._stale = True
        self._offered = False
        self._fact = ""
        self._remarks: list[str] = []
        self.comparison = Comparison((), ())
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
        self._body, self._empty, self.invitation = QStackedWidget(), QWidget(), QPushButton()
        self._telling = QTimer(self, singleShot=True, interval=_TELLING_MS)
        self._telling.timeout.connect(self._tell)
        self.splitters = self._lay_out()
        self._bind()
        self.set_theme(theme)

    @property
    def source(self) -> SourcePane:
        """The source card of the cell that was gone to last."""
        return self._source()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.table.set_theme(theme)
        self.chart.set_theme(theme)
        if card := self._source.made:
            card.set_theme(theme)

    def set_style_of_citation(self, style: Style) -> None:
        """Cite by another edition."""
        self._style = style
        self._telling.start()
        if card := self._source.made:
            card.set_style_of_citation(style)

    def follow(self) -> None:
        """Compare what is chosen now, at once if the page is seen, else when it is."""
        if not self.isVisible():
            self._stale = True
            return
        self._stale = False
        started = perf_counter()
        catalogue = self._session.catalogue
        parks = [catalogue.park(park) for park in self._selection.parks]
        marks = self._session.highlighter(self._selection.filter.query)
        self.comparison = compare_parks(parks, self._comparer, self._index, self._wanted(marks))
        look = self.comparing.look
        grid = ComparisonGrid(
            self.comparison, self._comparer, look.columns, look.baseline, look.wanted.chosen, marks
        )
        kept = [row.indicator.id for row in self.table.chosen_rows()]
        place = self.table.place()
        self.model.show(grid, look.transposed)
        self.table.go_back(kept, place)
        self._show_banner()
        self._offered = False
        self._telling.start()
        self.compared.emit(perf_counter() - started)

    def finish_now(self) -> None:
        """Everything at once, for pictures of the window."""
        self.follow()
        self._telling.stop()
        self._tell()
        self.chart.prepare_now()

    def seen(self) -> SeenComparison:
        """What is copied: the rows that are selected; none, those that have two figures or more.

        Where no row has, all that are shown.
        """
        selected = self.table.chosen_rows()
        rows = selected or [row for row in self.comparison.rows if _is_told(row)]
        shown = self.comparison._replace(rows=tuple(rows) or self.comparison.rows)
        layout, grid = self.comparing.look, self.model.grid
        baseline = grid.baseline if grid else ""
        return SeenComparison(
            SeenMatrix(shown, self._comparer, layout.columns, baseline),
            layout.wanted.period,
            self.chart.chart,
            tuple(row.indicator.id for row in selected),
        )

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self.follow()

    def banner_text(self) -> str:
        """What is told over the table; empty if nothing is."""
        return self._banner.text() if self._banner.isVisible() else ""

    def _wanted(self, marks: Highlighter | None) -> ComparisonQuery:
        """What is wanted, narrowed to the indicators whose name or family has the words."""
        wanted = self.comparing.look.wanted
        if marks is None:
            return wanted
        catalogue = self._session.catalogue
        families = {family.id: family.name for family in catalogue.dataset.families}
        found = frozenset(
            one.id
            for one in catalogue.dataset.indicators
            if any(map(marks.spans, (one.name, *one.aliases, families[one.family])))
        )
        return wanted._replace(indicators=found or frozenset({""}))

    def _make_source(self) -> SourcePane:
        from parkfacts.views.source.pane import SourcePane

        card = SourcePane(self._session, self._style, self._theme)
        card.fact_wanted.connect(self._outlets.fact_wanted)
        card.copy_wanted.connect(self._copy_fact)
        card.drag_wanted.connect(self._outlets.drag_wanted)
        self.details.put_source(card)
        card.show_nothing()
        return card

    def _copy_fact(self, preset_id: str) -> None:
        self._outlets.copy_fact_wanted.emit(preset_id, self._fact)

    def _lay_out(self) -> dict[str, QSplitter]:
        hint = plain_label(
            self.tr("还没有选园区：在上面搜索添加，或在“事实”的园区树里勾选。"), "secondary", False
        )
        hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        invitation = QVBoxLayout(self._empty)
        invitation.addStretch(2)
        invitation.addWidget(hint)
        invitation.addWidget(self.invitation, 0, Qt.AlignmentFlag.AlignCenter)
        invitation.addStretch(3)
        below = QSplitter(Qt.Orientation.Horizontal)
        below.addWidget(self.chart)
        below.addWidget(self.details)
        below.setSizes([920, 360])
        below.setStretchFactor(0, 1)
        below.setStretchFactor(1, 0)
        down = QSplitter(Qt.Orientation.Vertical)
        down.addWidget(self.table)
        down.addWidget(below)
        down.setSizes([400, 260])
        splitters = {"compared": down, "beside_chart": below}
        for splitter in splitters.values():
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.controls)
        layout.addWidget(self._banner)
        self._body.addWidget(down)
        self._body.addWidget(self._empty)
        layout.addWidget(self._body, 1)
        return splitters

    def _bind(self) -> None:
        selection, table = self._selection, self.table
        selection.parks_changed.connect(self.follow)
        self.comparing.changed.connect(self.follow)
        self.controls.park_wanted.connect(lambda park: selection.check_park(park, True))
        table.park_unwanted.connect(lambda park: selection.check_park(park, False))
        table.order_wanted.connect(selection.check_parks)
        table.baseline_wanted.connect(
            lambda park: self.comparing.ask(self.comparing.look._replace(baseline=park))
        )
        table.rows_chosen.connect(self._telling.start)
        table.cell_chosen.connect(self._show_cell)
        table.values_wanted.connect(self._choose_value)
        outlets = self._outlets
        self.details.paragraph_copied.connect(lambda: outlets.copy_wanted.emit("paragraph"))
        self.details.table_copied.connect(lambda: outlets.copy_wanted.emit("table"))
        self.details.page_chosen.connect(self._show_cell)
        self.details.drag_wanted.connect(lambda name: outlets.drag_wanted.emit(name, None))
        table.drag_wanted.connect(lambda: outlets.drag_wanted.emit("table", None))
        table.collect_wanted.connect(outlets.collect_wanted)
        self.chart.let_out(outlets)
        self.chart.bar_clicked.connect(self._show_fact)
        self.invitation.clicked.connect(lambda: selection.check_parks(self._first_parks()))

    def _show_banner(self) -> None:
        """What must be known first: overlaps, figures told twice, what became of the wish."""
        found, catalogue = self.comparison, self._session.catalogue
        lines = [*found.remarks, *found.notes, *(banner.text for banner in found.banners)]
        agreeing: list[str] = []
        for retold in found.retold:
            told = Phrase(
                "{park}{indicator}：{why}",
                park=labels.short_name(catalogue.park(retold.park)),
                indicator=retold.indicator.name,
                why=joined("；", [one.text for one in retold.verdict.reasons]),
            )
            (lines if retold.conflict else agreeing).append(told)
        named = naming(catalogue)
        self._remarks = [on_screen(line, named) for line in [*lines, *agreeing]]
        lines = self._remarks[: len(lines)]
        more = len(lines) - _BANNER_LINES
        if more > 0:
            text = self.tr("另有 {n} 条，见右下“可比性”", "", more).format(n=more)
            self._banner.setText("\n".join([*lines[:_BANNER_LINES], text]))
        else:
            self._banner.setText("\n".join(lines))
        self._banner.setVisible(bool(lines and found.parks))
        self._body.setCurrentIndex(0 if found.parks else 1)
        if not found.parks:
            first = self._first_parks()
            names = [labels.short_name(self._session.catalogue.park(park)) for park in first]
            self.invitation.setText(on_screen(Phrase("试试：{parks}", parks=joined("、", names))))
            self.invitation.setVisible(bool(first))

    def _tell(self) -> None:
        """Chart, paragraph and reasons for what is shown or selected."""
        from parkfacts.compose.comparison.paragraph import first_rows, paragraph

        rows = self.table.chosen_rows()
        chosen = frozenset(row.indicator.id for row in rows)
        self.chart.prepare()
        self.chart.show_chart(comparison_chart(self.comparison, self._comparer, chosen))
        seen = self.seen()
        told = seen.compared if rows else first_rows(seen.compared)
        text = paragraph(told.comparison, self._comparer, self._style, told.baseline)
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
        self.controls.suggest(suggestions(self.comparison.parks, self._comparer, self._index))

    def _show_cell(self) -> None:
        """The source of the figure that was gone to, or the reasons of the verdict."""
        index = self.table.currentIndex()
        cell, head = index.data(GridRole), self.model.head_of(index)
        if cell is None or head is None:
            return
        if cell.fact:
            self._show_fact(cell.fact)
        elif head.kind == "park":
            row = self.model.row_at(index)
            title = f"{head.title} · {row.indicator.name}" if row else head.title
            self.source.show_blank(title, cell.tip.splitlines())
            self.details.show_page("source")
        elif head.kind == "verdict":
            self.details.show_page("verdict")

    def _show_fact(self, fact: str) -> None:
        self._fact = fact
        self.source.show_fact(self._session.catalogue.fact(fact))
        self.details.show_page("source")

    def _choose_value(self, index: QModelIndex, at: QPoint) -> None:
        """Let another of a cell's facts stand in it."""
        row, head = self.model.row_at(index), self.model.head_of(index)
        if row is None or head is None:
            return
        cell = next(cell for cell in row.cells if cell.park == head.id)
        menu = popup_menu(self)
        menu.setObjectName("values")
        place = (head.id, row.indicator.id)
        for fact in cell.facts:
            said = [labels.figure(fact), labels.period_with_basis(fact), scope_text(fact),
                    self._session.catalogue.source(fact.source).publisher]  # fmt: skip
            text = on_screen(joined(SEPARATOR, said))
            entry = menu.addAction(text.replace("&", "&&"))
            entry.setCheckable(True)
            entry.setChecked(fact == cell.fact)
            entry.triggered.connect(
                lambda _=False, fact=fact.id: self.comparing.choose(*place, fact)
            )
        if place in self.comparing.look.wanted.chosen:
            menu.addSeparator()
            menu.addAction(self.tr("按期间规则取"), lambda: self.comparing.choose(*place, None))
        menu.popup(at)

    def _first_parks(self) -> tuple[str, ...]:
        """Three parks that have one figure for one period, to begin with."""
        catalogue = self._session.catalogue
        told = telling_fact(catalogue)
        if told is None:
            return ()
        alike = [
            fact.park
            for fact in catalogue.facts
            if fact.indicator == told.indicator and fact.period.label == told.period.label
        ]
        return tuple(dict.fromkeys(alike))[:3]


def _is_told(row: MatrixRow) -> bool:
    """Whether two parks or more have a figure."""
    return sum(cell.fact is not None for cell in row.cells) > 1
