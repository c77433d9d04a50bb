"""What stands in the place of rows where nothing passes: why, and one click that goes on."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget

from parkfacts.app.actions import BY_ID
from parkfacts.app.conditions import Condition, conditions
from parkfacts.app.selection import Selection
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.search.facets import asking_corrected
from parkfacts.facts.search.table import Filter
from parkfacts.models.translation import on_screen
from parkfacts.views.facts.ground import Ground, Near
from parkfacts.views.kit.small_widgets import empty, plain_label

_COUNTING_MS = 120
"""What could be found otherwise is looked for when no more is typed."""
_NEAR_AT_MOST = 5


class EmptyPage(QWidget):
    """Says what is asked, offers what would be found, names the key that works at the cursor."""

    left = Signal()
    """Something was clicked: the keyboard is to go to what is found."""

    def __init__(self, selection: Selection, ground: Ground, pane: QWidget) -> None:
        super().__init__(pane)
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._selection, self.ground = selection, ground
        self._title = plain_label("", "strong", selectable=False)
        self._advice = plain_label(
            self.tr("换个词试试：文字、数字、拼音、首字母都行。"), "secondary", selectable=False
        )
        self._key = plain_label("", "note", selectable=False)
        self._nearly = plain_label(self.tr("你是不是要找："), "secondary", selectable=False)
        self._names, self._ways = QVBoxLayout(), QVBoxLayout()
        self._names.setSpacing(2)  # a low table has room for all of it
        self._ways.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 8)
        layout.setSpacing(8)
        for part in (
            self._title, self._nearly, self._names, self._advice, self._ways, self._key
        ):  # fmt: skip
            if isinstance(part, QWidget):
                layout.addWidget(part)
            else:
                layout.addLayout(part)
        layout.addStretch()
        self._later = QTimer(self, singleShot=True, interval=_COUNTING_MS)
        self._later.timeout.connect(self.find_now)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._tell_key)

    def follow(self) -> None:
        """Say why there is nothing; what there would be is found a little later."""
        asked = self._asked()
        if not asked:
            self._title.setText(self.tr("这个数据集里没有可显示的。"))
        elif len(asked) == 1 and asked[0].kind == "query":
            query = self._selection.filter.query.strip()
            self._title.setText(self.tr("没有找到“{query}”。").format(query=query))
        elif len(asked) == 1:
            words = on_screen(asked[0].words)
            self._title.setText(self.tr("没有符合“{words}”的。").format(words=words))
        else:
            text = self.tr("没有同时符合上面 {n} 项的。", "", len(asked))
            self._title.setText(text.format(n=len(asked)))
        self._offer([], [])
        self._advice.hide()
        self._tell_key()
        self._later.start()

    def find_now(self) -> None:
        """Count what would be found without one thing or another, and look for near names."""
        self._later.stop()
        wanted, count = self._selection.filter, self.ground.count
        query, alone = wanted.query, self._cleared()._replace(query=wanted.query)
        ways: list[tuple[str, Filter]] = []
        found = count(alone) if query.strip() else 0
        if query.strip() and len(self._asked()) > 1:
            if found:
                ways.append((Phrase("只清除筛选（单是搜索有 {n} 条）", n=found), alone))
            rest = wanted._replace(query="")
            if left := count(rest):
                ways.append((Phrase("只清除搜索（筛选之下有 {n} 条）", n=left), rest))
        if corrected := self._corrected():
            told = Phrase("看已被更正的（{n} 条）", n=count(corrected))
            ways.insert(0, (told, corrected))
        near = self.ground.near(query) if query.strip() and not found else ()
        self._advice.setVisible(bool(query.strip()) and not found and not near)
        self._offer(ways, near[:_NEAR_AT_MOST])

    def _corrected(self) -> Filter | None:
        """What finds those that a correction stands in for; None if there are none."""
        ground, wanted = self.ground, self._selection.filter
        if not ground.facets or not ground.catalogue.corrected:
            return None
        asked = wanted._replace(chosen=asking_corrected(wanted.chosen))
        return asked if asked != wanted and ground.count(asked) else None

    def _asked(self) -> list[Condition]:
        ground = self.ground
        return conditions(self._selection.filter, ground.catalogue, facets=ground.facets)

    def _offer(self, ways: Sequence[tuple[str, Filter]], near: Sequence[Near]) -> None:
        empty(self._names)
        empty(self._ways)
        self._nearly.setVisible(bool(near))
        for one in near:
            link = self._link(on_screen(one.name), partial(self._search, one.query))
            self._names.addWidget(link, 0, Qt.AlignmentFlag.AlignLeft)
        all_of_it = (Phrase("清除全部"), self._cleared())
        for at, (words, wanted) in enumerate([*ways, all_of_it] if self._asked() else []):
            button = self._link(on_screen(words), partial(self._selection.ask, wanted))
            button.setObjectName("primary" if at == 0 else "")
            self._ways.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _cleared(self) -> Filter:
        """Nothing is asked; facets that have no say here stay as they are."""
        return Filter(chosen=() if self.ground.facets else self._selection.filter.chosen)

    def _search(self, query: str) -> None:
        """Search other words; filters that would hide what they find are cleared."""
        wanted = self._selection.filter._replace(query=query)
        self._selection.ask(
            wanted if self.ground.count(wanted) else self._cleared()._replace(query=query)
        )

    def _link(self, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text.replace("&", "&&"), self)
        button.setObjectName("link")
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self._do(button, do))
        return button

    def _do(self, button: QPushButton, do: Callable[[], object]) -> None:
        held = button.hasFocus()
        do()
        if held:
            self.left.emit()

    def _tell_key(self) -> None:
        """The key that works where the cursor is; in a box with words it means those words."""
        if not self.isVisible():
            return
        self._key.setVisible(bool(self._asked()))  # with nothing asked there is nothing to clear
        focus = QApplication.focusWidget()
        if isinstance(focus, QLineEdit) and focus.text():
            self._key.setText(self.tr("按 Esc 清空搜索框里的词。"))
        else:
            keys = BY_ID["clear_filters"].keys
            self._key.setText(self.tr("按 {keys} 清除搜索和筛选。").format(keys=keys))
