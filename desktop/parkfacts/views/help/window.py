"""The window of the handbook: contents or what was found at the left, the page at the right."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from parkfacts.app.handbook.pages import FIRST, Handbook, Place, place_of
from parkfacts.app.handbook.search import find, words_in
from parkfacts.drawing.theme import Theme
from parkfacts.views.help.lists import FoundList, contents_list
from parkfacts.views.help.page_view import PageView
from parkfacts.views.kit.announcing import announce
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.splitter import Splitter
from parkfacts.views.kit.tab_order import in_order

SIZE = QSize(880, 640)
_LEAST = QSize(360, 300)
_NARROW = 640
"""Pixels below which contents and page take turns."""
_LIST_WIDTH = 232
_ZOOMS = (0.8, 0.9, 1.0, 1.15, 1.3, 1.5, 1.75, 2.0)
_TELLING_MS = 700


class _Read(NamedTuple):
    """A place, and how far down it was read."""

    place: Place
    position: int = 0


class HelpWindow(QWidget):
    """Stands for itself beside the main window, so that one can read and work."""

    closed = Signal()
    zoomed = Signal(float)

    def __init__(self, handbook: Handbook, theme: Theme, zoom: float, note: str = "") -> None:
        """``note``: what is to be known before reading, such as that the pages are Chinese."""
        super().__init__()
        self.setObjectName("window")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        # The program ends with its main window, whatever is being read.
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self.setMinimumSize(_LEAST)
        self.resize(SIZE)
        self._handbook, self._theme = handbook, theme
        self._zoom = min(_ZOOMS, key=lambda one: abs(one - zoom))
        self._read: list[_Read] = []
        self._at = -1
        self._bar_parts()
        self.page = PageView(handbook.folder)
        self.contents = contents_list(handbook, self.tr("目录"))
        self.found = FoundList(self.tr("找到的"))
        self._nothing = plain_label(self.tr("没有找到。换一个词，或清空看目录。"), "note")
        self._nothing.setMargin(12)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.lists = QStackedWidget()
        for part in (self.contents, self.found, self._nothing):
            self.lists.addWidget(part)
        self._note = plain_label(note, "note", selectable=False)
        self._note.setMargin(8)
        self._note.setVisible(bool(note))
        self._across = Splitter(Qt.Orientation.Horizontal)
        self._lay_out()
        self._connect()
        self._shortcuts()
        self.set_theme(theme)

    @property
    def place(self) -> Place:
        """What is read."""
        return self._read[self._at].place if self._read else Place(FIRST)

    def go_to(self, place: Place) -> None:
        """Open a place; one can go back from it. One that there is not: the first page."""
        if place.page not in self._handbook.ids:
            place = Place(FIRST)
        if self._read and self.place == place:
            self.page.go_to(place.anchor)
            return
        self._keep_position()
        self._read[self._at + 1 :] = [_Read(place)]
        self._at += 1
        self._show(words_in(self.search.text()))
        self.page.go_to(place.anchor)
        if self.search.text() and not place.anchor:
            self.page.go_to_mark()

    def go_back(self) -> None:
        """To what was read before."""
        self._step(-1)

    def go_forward(self) -> None:
        """To what was read before one went back."""
        self._step(1)

    def zoom_by(self, steps: int) -> None:
        """Larger or smaller type; 0: as it is made."""
        at = _ZOOMS.index(self._zoom) + steps if steps else _ZOOMS.index(1.0)
        self._zoom = _ZOOMS[min(max(at, 0), len(_ZOOMS) - 1)]
        self.page.set_look(self._theme, self._zoom)
        self.zoomed.emit(self._zoom)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self.found.set_theme(theme)
        self.page.set_look(theme, self._zoom)

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_turns(show_list=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            if self.search.text():
                self.search.clear()
            else:
                self.close()
        else:
            super().keyPressEvent(event)

    def _bar_parts(self) -> None:
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("搜索手册"))
        self.search.setAccessibleName(self.tr("搜索手册"))
        self.search.setClearButtonEnabled(False)
        self.search.setMinimumWidth(100)
        self.search.setMaximumWidth(300)
        self.list_button = self._button(self.tr("目录"), self.tr("目录或正文"))
        self.list_button.setCheckable(True)
        self.back_button = self._button(self.tr("后退"), self.tr("后退（Alt+Left）"))
        self.forward_button = self._button(self.tr("前进"), self.tr("前进（Alt+Right）"))
        self.smaller = self._button("A−", self.tr("缩小字（Ctrl+-）"), self.tr("缩小字"))
        self.larger = self._button("A+", self.tr("放大字（Ctrl++）"), self.tr("放大字"))
        self._told = ""
        self._telling = QTimer(self, singleShot=True, interval=_TELLING_MS)

    def _button(self, text: str, tip: str, name: str = "") -> QToolButton:
        made = QToolButton()
        made.setText(text)
        made.setToolTip(tip)
        made.setAccessibleName(name or text)
        return made

    def _lay_out(self) -> None:
        bar, row = QWidget(), QHBoxLayout()
        bar.setObjectName("bar")
        bar.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        for button in (self.list_button, self.back_button, self.forward_button):
            row.addWidget(button)
        row.addWidget(self.search, 1)
        row.addStretch(0)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        bar.setLayout(row)
        self._across.addWidget(self.lists)
        self._across.addWidget(self.page)
        self._across.setStretchFactor(1, 1)
        self._across.setSizes([_LIST_WIDTH, SIZE.width() - _LIST_WIDTH])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (bar, self._note, self._across):
            layout.addWidget(part)
        layout.setStretch(2, 1)
        in_order(
            self.list_button, self.back_button, self.forward_button, self.search, self.smaller,
            self.larger, self.contents, self.found, self.page,
        )  # fmt: skip

    def _connect(self) -> None:
        for places in (self.contents, self.found):
            places.chosen.connect(self.go_to)
            places.entered.connect(self._enter_page)
        self.page.link_chosen.connect(self._follow)
        self.page.zoom_wanted.connect(self.zoom_by)
        self.search.textChanged.connect(self._search)
        self.search.returnPressed.connect(self._enter_found)
        self.back_button.clicked.connect(self.go_back)
        self.forward_button.clicked.connect(self.go_forward)
        self.smaller.clicked.connect(lambda: self.zoom_by(-1))
        self.larger.clicked.connect(lambda: self.zoom_by(1))
        self.list_button.clicked.connect(lambda on: self._take_turns(show_list=on))
        self._telling.timeout.connect(lambda: announce(self.search, self._told))

    def _shortcuts(self) -> None:
        standard = QKeySequence.StandardKey
        for keys, act in (
            ((standard.Back, "Alt+Left"), self.go_back),
            ((standard.Forward, "Alt+Right"), self.go_forward),
            ((standard.Find, "/"), self._focus_search),
            ((standard.ZoomIn, "Ctrl+="), lambda: self.zoom_by(1)),
            ((standard.ZoomOut,), lambda: self.zoom_by(-1)),
            (("Ctrl+0",), lambda: self.zoom_by(0)),
            (("F1",), lambda: self.go_to(Place(FIRST))),
        ):
            shortcut = QShortcut(self)
            named = dict.fromkeys(QKeySequence(one).toString() for one in keys)
            shortcut.setKeys([QKeySequence(one) for one in named])
            shortcut.activated.connect(act)

    def _focus_search(self) -> None:
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _enter_page(self) -> None:
        self._take_turns(show_list=False)
        if self._is_narrow():
            self.page.setFocus()

    def _follow(self, link: str) -> None:
        """Links lead to pages; where one leads out of the handbook nothing is fetched."""
        if place := place_of(link, self.place.page):
            self.go_to(place)

    def _search(self, query: str) -> None:
        words = words_in(query)
        hits = find(self._handbook, query)
        self.found.show_hits(hits)
        shown: QWidget = self.contents
        if words:
            shown = self.found if hits else self._nothing
        self.lists.setCurrentWidget(shown)
        self.page.mark(words)
        self._take_turns(show_list=bool(words))
        self._told = self.tr("找到 {n} 处", "", len(hits)).format(n=len(hits)) if words else ""
        if words:
            self._telling.start()

    def _enter_found(self) -> None:
        if self.found.count():
            self.found.setFocus()
            self.found.setCurrentRow(max(0, self.found.currentRow()))

    def _step(self, step: int) -> None:
        if not 0 <= self._at + step < len(self._read):
            return
        self._keep_position()
        self._at += step
        self._show(words_in(self.search.text()))
        self.page.go_back_to(self._read[self._at].position)

    def _keep_position(self) -> None:
        if self._read:
            self._read[self._at] = _Read(self.place, self.page.position())

    def _show(self, words: tuple[str, ...]) -> None:
        page = self._handbook.page(self.place.page)
        self.page.show_page(page, words)
        self.contents.mark(self.place)
        self.back_button.setEnabled(self._at > 0)
        self.forward_button.setEnabled(self._at + 1 < len(self._read))
        self.setWindowTitle(self.tr("{title} - 园鉴使用手册").format(title=page.title))

    def _is_narrow(self) -> bool:
        return self.width() < _NARROW

    def _take_turns(self, *, show_list: bool) -> None:
        """In a narrow window the list and the page take turns; in a wide one both are seen."""
        narrow = self._is_narrow()
        self.list_button.setVisible(narrow)
        self.list_button.setChecked(narrow and show_list)
        self.lists.setVisible(show_list or not narrow)
        self.page.setVisible(not (show_list and narrow))
