"""The bar over the comparison: add a park, which rows, which period, which columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, QStringListModel, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from parkfacts.app.comparing import Comparing
from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.comparison.against import DERIVED_COLUMNS
from parkfacts.facts.comparison.cells import POLICIES
from parkfacts.facts.comparison.suggestions import Suggestion
from parkfacts.facts.model import Family, Park
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.search.highlighting import Highlighter
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.wording.labels import short_name
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.check_box import CheckBox
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.kit.small_widgets import empty, plain_label

_HEIGHT, _GAP, _WIDE = 44, 12, 940
_SUGGESTED, _NAMED = 2, 2
_FOUND_AT_MOST = 12


class ParkSearch(QLineEdit):
    """Finds a park by name, other name, pinyin or initials; Return takes the first."""

    park_wanted = Signal(str)

    def __init__(
        self, parks: Sequence[Park], pinyin: Pinyin, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._parks, self._pinyin = parks, pinyin
        self._found: dict[str, str] = {}
        self.setPlaceholderText(self.tr("＋ 添加园区"))
        self.setAccessibleName(self.tr("添加园区"))
        self.setFixedWidth(150)
        self._names = QStringListModel(self)
        self._list = QCompleter(self._names, self)
        self._list.setCompletionMode(QCompleter.CompletionMode.UnfilteredPopupCompletion)
        self._list.setWidget(self)
        self._list.activated.connect(self._take)
        self._list.popup().setObjectName("popup")
        self._list.popup().setMinimumWidth(260)
        self.textEdited.connect(self._search)

    def found(self) -> list[str]:
        """The names that are offered."""
        return list(self._found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._found:
            self._take(next(iter(self._found)))
        elif event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)

    def _search(self, text: str) -> None:
        self._found = {}
        if text.strip():
            finder = Highlighter(text, self._pinyin)
            for park in self._parks:
                if any(finder.spans(name) for name in names_of(park)):
                    self._found[park.name] = park.id
                if len(self._found) == _FOUND_AT_MOST:
                    break
        self._names.setStringList(list(self._found))
        if self._found:
            self._list.complete(self.rect().adjusted(0, 0, 0, 4))
        else:
            self._list.popup().hide()

    def _take(self, name: str) -> None:
        park = self._found.get(name)
        self.clear()
        self._found = {}
        self._list.popup().hide()
        if park:
            self.park_wanted.emit(park)


class ComparisonControls(QWidget):
    """Binds its controls to what is wanted of the comparison."""

    park_wanted = Signal(str)

    def __init__(
        self,
        comparing: Comparing,
        parks: Sequence[Park],
        pinyin: Pinyin,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._comparing = comparing
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self.search = ParkSearch(parks, pinyin)
        self.search.park_wanted.connect(self.park_wanted)
        self.comparable = CheckBox(self.tr("只看可比"))
        self.comparable.toggled.connect(lambda on: comparing.want(only_comparable=on))
        self.full = CheckBox(self.tr("各园区都有"))
        self.full.toggled.connect(lambda on: comparing.want(only_full=on))
        self.period, self.families, self.columns = (_button() for _ in range(3))
        self.transpose = QToolButton()
        self.transpose.setText(self.tr("转置"))
        self.transpose.setObjectName("quiet")
        self.transpose.setCheckable(True)
        self.transpose.setToolTip(self.tr("园区作行，指标作列"))
        self.transpose.toggled.connect(
            lambda on: comparing.ask(comparing.look._replace(transposed=on))
        )
        self.picked = MarkButton("cross")
        self.picked.setObjectName("quiet")
        self.picked.setToolTip(self.tr("有的格是手工换的值；点这里都按期间规则取"))
        self.picked.clicked.connect(lambda: comparing.want(chosen={}))
        self._suggest = plain_label("", "note", selectable=False)
        self._suggest.setWordWrap(False)
        self._offered = QHBoxLayout()
        self._offered.setSpacing(0)
        self._families: tuple[Family, ...] = ()
        self._fill_period()
        self._fill_columns()
        self._lay_out()
        comparing.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show what is wanted."""
        look = self._comparing.look
        for box, on in (
            (self.comparable, look.wanted.only_comparable),
            (self.full, look.wanted.only_full),
            (self.transpose, look.transposed),
        ):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self.period.setText(self._head(self.tr("期间"), on_screen(POLICIES[look.wanted.period])))
        shown = [
            on_screen(words) for name, words in DERIVED_COLUMNS.items() if name in look.columns
        ]
        self.columns.setText(self._head(self.tr("显示"), " · ".join(shown) or self.tr("只有数")))
        chosen = [one.name for one in self._families if one.id in look.wanted.families]
        what = Phrase("{n} 个", n=len(chosen)) if len(chosen) > _NAMED else joined("、", chosen)
        shown_families = on_screen(what) if chosen else self.tr("全部")
        self.families.setText(self._head(self.tr("主题"), shown_families))
        picked = len(look.wanted.chosen)
        self.picked.setText(self.tr("自选 {n}", "", picked).format(n=picked))
        self.picked.setVisible(picked > 0)

    def _head(self, name: str, what: str) -> str:
        """What a menu's button says; in a narrow bar without its name."""
        if self.width() < _WIDE:
            return what
        return on_screen(Phrase("{name}：{what}", name=name, what=what))

    def show_families(self, families: tuple[Family, ...]) -> None:
        """Let rows be narrowed to some of these families."""
        self._families = families
        menu = QMenu(self.families)
        for family in families:
            self._entry(
                menu,
                family.name,
                family.id in self._comparing.look.wanted.families,
                lambda on, name=family.id: self._want_family(name, on),
            )
        menu.addSeparator()
        menu.addAction(self.tr("全部"), lambda: self._comparing.want(families=frozenset()))
        old = self.families.menu()
        self.families.setMenu(menu)
        if old is not None:
            old.deleteLater()
        self.follow()

    def suggest(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer parks worth comparing with."""
        empty(self._offered)
        self._suggest.setText(self.tr("还可对比：") if suggestions else "")
        for one in suggestions[:_SUGGESTED]:
            count = len(one.indicators)
            text = self.tr("{park}（同类，{n}个可比指标）", "", count).format(
                park=short_name(one.park), n=count
            )
            button = QPushButton(text.replace("&", "&&"))
            button.setObjectName("quiet")
            button.setToolTip(plain_as_html(on_screen(one.reason)))
            button.setAccessibleName(self.tr("对比加入{park}").format(park=one.park.name))
            button.setAccessibleDescription(on_screen(one.reason))
            button.clicked.connect(lambda _=False, park=one.park.id: self.park_wanted.emit(park))
            self._offered.addWidget(button)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The bar never widens the window: what does not fit is left out."""
        return QSize(0, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.follow()
        self._fit()

    def offered(self) -> list[QPushButton]:
        """The buttons of the parks that are offered."""
        items = [self._offered.itemAt(at).widget() for at in range(self._offered.count())]
        return [button for button in items if isinstance(button, QPushButton)]

    def _fit(self) -> None:
        """Offer only as many parks as the bar has room for; they never widen the window."""
        buttons = self.offered()
        layout = self.layout()
        assert layout is not None
        for part in (*buttons, self._suggest):
            part.hide()
        room = self.width() - layout.minimumSize().width() - 3 * _GAP
        room -= self._suggest.sizeHint().width()
        for at, button in enumerate(buttons):
            room -= button.sizeHint().width()
            button.setVisible(room > 0)
            if at == 0:
                self._suggest.setVisible(room > 0)

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 0, 12, 0)
        layout.setSpacing(_GAP)
        layout.setSizeConstraint(QHBoxLayout.SizeConstraint.SetNoConstraint)
        for part in (
            self.search, self.comparable, self.full, self.period, self.families, self.columns,
            self.transpose, self.picked,
        ):  # fmt: skip
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._suggest)
        layout.addLayout(self._offered)

    def _fill_period(self) -> None:
        menu = QMenu(self.period)
        tips = {
            "nearest": self.tr("每个园区最近的一期，期间写在数下"),
            "same": self.tr("只取同一期间，别的期间留空"),
        }
        for name, words in POLICIES.items():
            told = Phrase("{policy}：{tip}", policy=words, tip=tips[name])
            entry = menu.addAction(on_screen(told))
            entry.triggered.connect(lambda _=False, name=name: self._comparing.want(period=name))
        self.period.setMenu(menu)

    def _fill_columns(self) -> None:
        menu = QMenu(self.columns)
        for name, words in DERIVED_COLUMNS.items():
            self._entry(
                menu,
                on_screen(words),
                name in self._comparing.look.columns,
                lambda on, name=name: self._comparing.show_column(name, on),
            )
        self.columns.setMenu(menu)
        menu.aboutToShow.connect(self._check_columns)

    def _check_columns(self) -> None:
        for name, entry in zip(DERIVED_COLUMNS, self.columns.menu().actions(), strict=True):
            entry.setChecked(name in self._comparing.look.columns)

    def _want_family(self, family: str, on: bool) -> None:
        wanted = self._comparing.look.wanted.families
        self._comparing.want(families=wanted | {family} if on else wanted - {family})

    @staticmethod
    def _entry(menu: QMenu, text: str, checked: bool, act: object) -> None:
        entry = QAction(text.replace("&", "&&"), menu, checkable=True, checked=checked)
        entry.triggered.connect(act)
        menu.addAction(entry)


def _button() -> QToolButton:
    button = MarkButton("down")
    button.setObjectName("quiet")
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
