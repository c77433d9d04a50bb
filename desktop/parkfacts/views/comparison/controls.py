"""The bar over the comparison: add a park, which rows, which period, which columns."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLayout, QPushButton, QToolButton, QWidget

from parkfacts.app.comparing import Comparing
from parkfacts.facts.comparison.against import DERIVED_COLUMNS
from parkfacts.facts.comparison.cells import POLICIES
from parkfacts.facts.comparison.suggestions import Suggestion
from parkfacts.facts.model import Family, Park
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.wording.labels import short_name
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import on_screen
from parkfacts.views.comparison.option_menus import OptionMenus
from parkfacts.views.comparison.park_search import ParkSearch
from parkfacts.views.kit.check_box import CheckBox
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.kit.small_widgets import empty, plain_label
from parkfacts.views.kit.tab_order import in_order

_HEIGHT, _GAP, _MARGIN = 44, 12, 12
_SUGGESTED, _NAMED = 2, 2


class ComparisonControls(QWidget):
    """Binds its controls to what is wanted of the comparison; without room they are one menu."""

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
        self._alone, self._picked, self._is_brief = 0, 0, False
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(_HEIGHT)
        self.search = ParkSearch(parks, pinyin)
        self.search.park_wanted.connect(self.park_wanted)
        self.comparable = CheckBox(self.tr("只看可比"))
        self.comparable.toggled.connect(lambda on: comparing.want(only_comparable=on))
        self.full = CheckBox(self.tr("各园区都有"))
        self.full.toggled.connect(lambda on: comparing.want(only_full=on))
        self.alone = CheckBox("")
        self.alone.setToolTip(self.tr("只有一个园区有数的指标，平时收成一行"))
        self.alone.toggled.connect(comparing.show_alone)
        self.period, self.families, self.columns, self.options = (_button() for _ in range(4))
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
        self.menus = OptionMenus(comparing, self)
        self.menus.park_wanted.connect(self.park_wanted)
        self.options.setText(self.tr("选项"))
        for button, menu in (
            (self.period, self.menus.period), (self.families, self.menus.families),
            (self.columns, self.menus.columns), (self.options, self.menus.all),
        ):  # fmt: skip
            button.setMenu(menu)
        self._lay_out()
        comparing.changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Show what is wanted."""
        look = self._comparing.look
        for box, on in (
            (self.comparable, look.wanted.only_comparable),
            (self.full, look.wanted.only_full),
            (self.alone, look.alone),
            (self.transpose, look.transposed),
        ):
            box.blockSignals(True)
            box.setChecked(on)
            box.blockSignals(False)
        self._say_heads()
        self._fit()

    def show_families(self, families: tuple[Family, ...]) -> None:
        """Let rows be narrowed to some of these families."""
        self.menus.show_families(families)
        self.follow()

    def show_picked(self, count: int) -> None:
        """Say that so many of the figures that are compared were picked by hand."""
        self._picked = count
        self.picked.setText(self.tr("自选 {n}", "", count).format(n=count))
        self._fit()

    def show_alone(self, count: int) -> None:
        """Offer to show so many rows that have nothing to compare."""
        self._alone = count
        self.menus.alone_rows = count
        self.alone.setText(self.tr("显示无对象的 {n} 行", "", count).format(n=count))
        self._fit()

    def suggest(self, suggestions: Sequence[Suggestion]) -> None:
        """Offer parks worth comparing with."""
        empty(self._offered)
        self.menus.suggested = suggestions[:_SUGGESTED]
        self._suggest.setText(self.tr("还可对比：") if suggestions else "")
        for one in suggestions[:_SUGGESTED]:
            count = len(one.indicators)
            text = self.tr("{park}（同类，{n}个可比指标）", "", count).format(
                park=on_screen(short_name(one.park)), n=count
            )
            button = QPushButton(text.replace("&", "&&"))
            button.setObjectName("offer")
            button.setToolTip(plain_as_html(on_screen(one.reason)))
            button.setAccessibleName(
                self.tr("对比加入{park}").format(park=on_screen(one.park.name))
            )
            button.setAccessibleDescription(on_screen(one.reason))
            button.clicked.connect(lambda _=False, park=one.park.id: self.park_wanted.emit(park))
            self._offered.addWidget(button)
        in_order(self.picked, *self.offered())
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """The bar never widens the window: what does not fit goes into a menu, or is left out."""
        return QSize(0, _HEIGHT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def offered(self) -> list[QPushButton]:
        """The buttons of the parks that are offered."""
        items = [self._offered.itemAt(at).widget() for at in range(self._offered.count())]
        return [button for button in items if isinstance(button, QPushButton)]

    @property
    def is_folded(self) -> bool:
        """Whether all choices are behind one button."""
        return not self.options.isHidden()

    def _fit(self) -> None:
        """Heads of menus with their names, without them, or all behind one button."""
        parts = self._choices()
        for brief in (False, True):
            self._is_brief = brief
            self._say_heads()
            if self._needed(parts) <= self.width():
                break
        folded = self._needed(parts) > self.width()
        for part in parts:
            part.setVisible(not folded)
        self.alone.setVisible(not folded and self._alone > 0)
        self.options.setVisible(folded)
        self.picked.setVisible(self._picked > 0)
        self._fit_offers([self.options] if folded else parts)

    def _fit_offers(self, parts: Sequence[QWidget]) -> None:
        """Offer only as many parks as the bar has room for."""
        buttons = self.offered()
        for part in (*buttons, self._suggest):
            part.hide()
        room = self.width() - self._needed(parts) - 3 * _GAP - self._suggest.sizeHint().width()
        for at, button in enumerate(buttons):
            room -= button.sizeHint().width()
            button.setVisible(room > 0)
            if at == 0:
                self._suggest.setVisible(room > 0)

    def _choices(self) -> list[QWidget]:
        alone = [self.alone] if self._alone else []
        return [self.comparable, self.full, *alone, self.period, self.families, self.columns,
                self.transpose]  # fmt: skip

    def _needed(self, parts: Sequence[QWidget]) -> int:
        """The width of the bar with these choices, without offers."""
        picked = [self.picked] if self._picked else []
        widths = [part.sizeHint().width() + _GAP for part in (*parts, *picked)]
        return self.search.width() + sum(widths) + 2 * _MARGIN

    def _say_heads(self) -> None:
        look = self._comparing.look
        self.period.setText(self._head(self.tr("期间"), on_screen(POLICIES[look.wanted.period])))
        shown = [
            on_screen(words) for name, words in DERIVED_COLUMNS.items() if name in look.columns
        ]
        self.columns.setText(self._head(self.tr("显示"), " · ".join(shown) or self.tr("只有数")))
        chosen = [one.name for one in self.menus.known if one.id in look.wanted.families]
        what = Phrase("{n} 个", n=len(chosen)) if len(chosen) > _NAMED else joined("、", chosen)
        shown_families = on_screen(what) if chosen else self.tr("全部")
        self.families.setText(self._head(self.tr("主题"), shown_families))

    def _head(self, name: str, what: str) -> str:
        """What a menu's button says; where room is short without its name."""
        return what if self._is_brief else on_screen(Phrase("{name}：{what}", name=name, what=what))

    def _lay_out(self) -> None:
        layout = QHBoxLayout(self)
        layout.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        layout.setSpacing(_GAP)
        layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        for part in (
            self.search, self.comparable, self.full, self.alone, self.period, self.families,
            self.columns, self.transpose, self.options, self.picked,
        ):  # fmt: skip
            layout.addWidget(part)
        layout.addStretch(1)
        layout.addWidget(self._suggest)
        layout.addLayout(self._offered)


def _button() -> QToolButton:
    button = MarkButton("down")
    button.setObjectName("quiet")
    button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
    return button
