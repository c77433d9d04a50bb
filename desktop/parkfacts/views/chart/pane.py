"""The chart pane: draws the facts it is shown, follows its size, and can be read aloud."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QFont, QPalette, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from parkfacts.drawing import fonts
from parkfacts.drawing import loading as chart_loading
from parkfacts.drawing.chart_layout import MARGIN, Layout, lay_out
from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.chart.of_facts import chart_of
from parkfacts.facts.chart.spec import Chart, in_words
from parkfacts.facts.model import Fact
from parkfacts.models.chart_words import chart_on_screen
from parkfacts.models.translation import on_screen
from parkfacts.views.chart.buttons import ChartButtons
from parkfacts.views.kit.announcing import announce
from parkfacts.views.kit.drag_out import DragOut
from parkfacts.views.kit.failure import Failure
from parkfacts.views.kit.outlets import Outlets
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.tab_order import in_order

if TYPE_CHECKING:
    from parkfacts.drawing.chart_plot import ChartView

_BUTTONS_TOP, _BUTTONS_RIGHT = 8, 8
_UNDER_BUTTONS = 4
_TITLE_TOP, _TITLE_HEIGHT = 12, 20


class ChartPane(QWidget):
    """Charts of the selected facts, with what can be done with them in the corner.

    Importing this module does not import pyqtgraph: call ``prepare`` once the window has been
    painted. Until then the title stands where it will stand in the picture.
    """

    painted = Signal()
    """A chart that was not on the screen before has been painted; never for the empty pane."""
    bar_clicked = Signal(str)
    """Id of the fact whose bar was clicked, or chosen with Return."""
    copy_requested = Signal()
    save_requested = Signal()
    width_requested = Signal()
    drag_requested = Signal()

    def __init__(
        self,
        catalogue: Catalogue,
        theme: Theme = LIGHT,
        font: QFont | None = None,
        parent: QWidget | None = None,
        empty_text: str = "",
    ) -> None:
        super().__init__(parent)
        self._catalogue, self._theme, self._font = catalogue, theme, font or fonts.font()
        self._chart = self._shown = Chart()
        self._view: ChartView | None = None
        self._loader: chart_loading.Loader | None = None
        self.failure = Failure(self)
        self.setAccessibleName(self.tr("图表"))
        self.setAutoFillBackground(True)
        self._scroll = _scroll_area(self)
        empty = empty_text or self.tr("选中一条或多条事实，这里按单位画图")
        self._empty = plain_label(empty, "secondary", False)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = plain_label(selectable=False)
        for label in (self._empty, self._title):
            label.setParent(self)
        self._buttons = ChartButtons(self)
        self._buttons.copy_wanted.connect(self.copy_requested)
        self._buttons.save_wanted.connect(self.save_requested)
        self._buttons.width_wanted.connect(self.width_requested)
        self._buttons.reached.connect(self._show_top)
        bar = self._scroll.verticalScrollBar()
        bar.valueChanged.connect(self._place)
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._draw)
        self.set_theme(theme)

    @property
    def chart(self) -> Chart:
        """What is shown, for a copy or a file: in Chinese, whatever the screen speaks."""
        return self._chart

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard for the pane; without a chart the pane, which takes none."""
        return self._view or self

    def let_out(self, outlets: Outlets) -> None:
        """Ask the window for what is asked of the chart: copy, save, width, drag."""
        self.copy_requested.connect(outlets.copy_chart_wanted)
        self.save_requested.connect(outlets.save_chart_wanted)
        self.width_requested.connect(outlets.chart_width_wanted)
        self.drag_requested.connect(lambda: outlets.drag_wanted.emit("chart", None))

    def show_catalogue(self, catalogue: Catalogue) -> None:
        """Draw facts of another state of the data from now on."""
        self._catalogue = catalogue

    def show_facts(self, facts: Sequence[Fact], selected: frozenset[str] = frozenset()) -> None:
        """Show a chart of the facts, those in ``selected`` singled out."""
        self.show_made(lambda: chart_of(facts, self._catalogue, selected))

    def show_made(self, make: Callable[[], Chart]) -> None:
        """Make a chart and show it; where it cannot be made it is told here, in its place."""
        with self.failure.told():
            self.show_chart(make())
        if self.failure.text:
            self._chart = self._shown = Chart()
            self._buttons.setEnabled(False)

    def show_chart(self, chart: Chart) -> None:
        """Show a ready chart; without panels, the text that says how to get one.

        Drawing follows when the event loop is next idle, once for several calls.
        """
        if chart == self._chart:
            return
        self._chart, self._shown = chart, chart_on_screen(chart)
        self._describe()
        self._buttons.setEnabled(bool(chart.panels))
        self._say()
        self._soon.start()

    def set_theme(self, theme: Theme) -> None:
        """Draw in another theme from now on."""
        self._theme = theme
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Window, QColor(theme.pane))
        self.setPalette(palette)
        heavy = QFont(self._font)
        heavy.setWeight(QFont.Weight.DemiBold)
        self._title.setFont(heavy)
        self._say()
        self._soon.start()

    def prepare(self) -> None:
        """Import pyqtgraph in a thread and draw as soon as it is there; at once if it is."""
        if chart_loading.is_loaded():
            self._soon.start()
        elif self._loader is None:
            self._loader = chart_loading.Loader()
            self._loader.loaded.connect(self._soon.start)
            self._loader.failed.connect(self._fail)
            self._loader.start()

    def prepare_now(self) -> None:
        """Import pyqtgraph here and draw: for pictures of the window. Raises ImportError."""
        chart_loading.load()
        self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()
        self._soon.start()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._soon.start()

    def _draw(self) -> None:
        if self._chart.panels or not self.failure.text:
            with self.failure.told():
                self._draw_chart()

    def _draw_chart(self) -> None:
        if self._chart.panels and chart_loading.is_loaded():
            if self._view is None:
                self._view = self._make_view()
                self._describe()
            self._place()
            self._view.show_layout(self._lay_out(), self._theme, self._font)
        self._say()

    def _make_view(self) -> ChartView:
        from parkfacts.drawing.chart_plot import ChartView

        view = ChartView()
        view.setAccessibleName(self.tr("图表，上下键逐条查看，回车选中"))
        view.painted.connect(self.painted)
        view.bar_clicked.connect(self.bar_clicked)
        view.bar_reached.connect(self._reveal)
        view.bar_told.connect(lambda words: announce(view, words))
        self._scroll.setWidget(view)
        view.setAcceptDrops(False)
        DragOut(view.viewport(), self.drag_requested.emit)
        QWidget.setTabOrder(self._buttons.copy, view)  # to their place; then before them
        in_order(view, *self._buttons.all)
        return view

    def _describe(self) -> None:
        """The whole chart in words, for those who do not see it."""
        words = on_screen(in_words(self._chart))
        for part in (self, self._view):
            if part is not None:
                part.setAccessibleDescription(words)

    def _lay_out(self) -> Layout:
        """The chart for the pane's size; narrower by the scroll bar where it does not fit."""
        taken = self._buttons.size()
        corner = QSizeF(
            taken.width() + _BUTTONS_RIGHT + MARGIN, taken.height() + _BUTTONS_TOP + _UNDER_BUTTONS
        )
        width, height = self._scroll.width(), self._scroll.height()
        layout = lay_out(self._shown, self._font, width, height, corner)
        fits = layout.size.height() <= height
        policy = Qt.ScrollBarPolicy
        # Qt leaves a bar of no range where the chart has become lower as the pane did.
        self._scroll.setVerticalScrollBarPolicy(
            policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAlwaysOn
        )
        if fits:
            return layout
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        return lay_out(self._shown, self._font, width - bar, height, corner)

    def _show_top(self) -> None:
        self._scroll.verticalScrollBar().setValue(0)

    def _reveal(self, area: QRectF) -> None:
        centre = area.center().toPoint()
        self._scroll.ensureVisible(centre.x(), centre.y(), 0, int(area.height()))

    def _say(self) -> None:
        """Show the chart; its title while it cannot be drawn yet; or what to do for one."""
        wanted, ready = bool(self._chart.panels), self._view is not None
        self._empty.setVisible(not wanted)
        self._title.setVisible(wanted and not ready)
        self._title.setText(self._shown.panels[0].title if wanted else "")
        self._scroll.setVisible(wanted and ready)
        self._place()

    def _place(self) -> None:
        self._scroll.setGeometry(self.rect())
        self._empty.setGeometry(self.rect())
        self._buttons.fit(self.width())
        right = self._scroll.viewport().width() if not self._scroll.isHidden() else self.width()
        # They scroll with the chart, so that they never hide a part of it.
        top = _BUTTONS_TOP - self._scroll.verticalScrollBar().value()
        self._buttons.move(right - self._buttons.width() - _BUTTONS_RIGHT, top)
        self._buttons.raise_()
        room = self._buttons.x() - int(MARGIN)
        self._title.setGeometry(int(MARGIN), _TITLE_TOP, room, _TITLE_HEIGHT)

    def _fail(self, reason: str) -> None:
        self._title.setText(self.tr("图表部件未能载入：{}").format(reason))


def _scroll_area(parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.hide()
    return area
