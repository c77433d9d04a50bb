"""The panel of datasets: the base and each own file, which are on, how they are saved."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from parkfacts.facts.model import Dataset
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import on_screen
from parkfacts.views.data.own_words import folder_words, state_words
from parkfacts.views.kit.check_box import CheckBox
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.kit.small_widgets import ElidedLabel, plain_label, popup_menu
from parkfacts.views.kit.tab_order import in_order

if TYPE_CHECKING:
    from parkfacts.app.own_reports import OpenOwn

_WIDTH, _MOST_HEIGHT = 400, 420
_MARGIN, _INDENT = 14, 25
"""``_INDENT``: what stands under a title stands under its words, not under its box."""


class Listed(NamedTuple):
    """What the panel shows."""

    base: Dataset
    is_bundled: bool
    files: tuple[OpenOwn, ...]
    saved: Callable[[Path], bool]
    failed: frozenset[Path]
    """Of which the last save did not work."""
    target: Path | None
    """Where new facts go."""


class DatasetPanel(QFrame):
    """Opens under the button of the datasets; what one does in it takes effect at once."""

    switched = Signal(Path, bool)
    created, opened, merged, bundled_wanted = Signal(), Signal(), Signal(), Signal()
    revealed, handed_on, put_away = Signal(Path), Signal(Path), Signal(Path)
    aimed = Signal(Path)
    """New facts are to go to this one."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("popup")
        self.setAccessibleName(self.tr("数据集"))
        self._body, self._rows = _fresh()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._body)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 8, 1, 1)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._foot())

    def show_under(self, anchor: QWidget) -> None:
        """Open under a button, its right edge at the button's, within the screen."""
        self._fit()
        corner = anchor.mapToGlobal(QPoint(anchor.width() - self.width(), anchor.height() + 4))
        room = anchor.screen().availableGeometry()
        left = min(max(corner.x(), room.left() + 4), room.right() - self.width() - 4)
        self.move(left, min(corner.y(), room.bottom() - self.height() - 4))
        self.show()
        in_order(self._body, self)
        boxes = self.findChildren(CheckBox)
        (boxes[0] if boxes else self._create).setFocus()

    def show_listed(self, listed: Listed) -> None:
        """Show what is listed now; what has the keyboard keeps it."""
        focus: QWidget | None = self.focusWidget()
        held = focus.objectName() if self.isVisible() and focus is not None else ""
        place = self._scroll.verticalScrollBar().value()
        # Anew, out of sight: what is added to what is seen has no height before it is shown.
        self._body, self._rows = _fresh()
        self._add_base(listed)
        for one in listed.files:
            self._add_own(one, listed)
        if not listed.files:
            hint = self.tr("把 Excel、WPS 表格或 .parkfacts 文件拖进窗口，就有了自己的数据。")
            self._rows.addSpacing(8)
            self._rows.addWidget(plain_label(hint, "note", selectable=False))
        self._rows.addStretch()
        self._fit()
        self._scroll.setWidget(self._body)
        self._scroll.verticalScrollBar().setValue(place)
        if held and (again := self.findChild(QWidget, held)):
            again.setFocus()

    def _fit(self) -> None:
        self._rows.activate()
        height = self._rows.heightForWidth(_WIDTH - 2) + self._buttons.sizeHint().height()
        self.setFixedSize(QSize(_WIDTH, min(height + 16, _MOST_HEIGHT)))

    def _add_base(self, listed: Listed) -> None:
        base = listed.base
        title = plain_label(f"{base.title} {base.version}", "strong", selectable=False)
        self._rows.addWidget(title)
        parts = [
            Phrase("自带，不会被改写") if listed.is_bundled else Phrase("打开的数据集，不会被改写"),
            Phrase("{n} 条事实", n=len(base.facts)),
        ]
        line = QHBoxLayout()
        line.addWidget(plain_label(on_screen(joined(" · ", parts)), "note", selectable=False), 1)
        if not listed.is_bundled:
            line.addWidget(self._button(self.tr("回到自带"), self.bundled_wanted.emit))
        self._rows.addLayout(line)

    def _add_own(self, one: OpenOwn, listed: Listed) -> None:
        path, is_target = one.path, one.path == listed.target
        name = one.dataset.title if one.dataset else path.name
        self._rows.addSpacing(6)
        self._rows.addWidget(_rule())
        self._rows.addSpacing(4)
        box = CheckBox(name.replace("&", "&&"))
        box.setObjectName(f"on {path}")
        box.setChecked(one.on and one.dataset is not None)
        box.setEnabled(one.dataset is not None)
        box.setToolTip(self.tr("勾选的数据集与自带的一起显示"))
        box.toggled.connect(lambda on: self.switched.emit(path, on))
        failed = path in listed.failed
        state = on_screen(state_words(one, listed.base, listed.saved(path), failed))
        box.setAccessibleDescription(f"{state} {path}")
        top = QHBoxLayout()
        top.setSpacing(6)
        top.addWidget(box)
        if is_target and len(listed.files) > 1:
            here = plain_label(self.tr("新数据存这里"), "good", selectable=False)
            here.setWordWrap(False)
            top.addWidget(here, 0, Qt.AlignmentFlag.AlignVCenter)
        top.addStretch()
        more = MarkButton("down")
        more.setObjectName("quiet")
        more.setAccessibleName(self.tr("{name}：更多").format(name=name))
        more.clicked.connect(lambda: self._offer(more, one, listed.target))
        top.addWidget(more)
        self._rows.addLayout(top)
        caution = failed or one.dataset is None
        told = plain_label(state, "caution" if caution else "note", selectable=False)
        told.setContentsMargins(_INDENT, 0, 0, 0)
        self._rows.addWidget(told)
        where = ElidedLabel()
        where.setText(folder_words(path))
        where.setToolTip(plain_as_html(str(path)))
        line = QHBoxLayout()
        line.setContentsMargins(_INDENT, 0, 0, 0)
        line.addWidget(where)
        self._rows.addLayout(line)

    def _offer(self, anchor: QWidget, one: OpenOwn, target: Path | None) -> None:
        menu = popup_menu(self)
        path = one.path
        if one.dataset is not None and one.on and path != target:
            menu.addAction(self.tr("新数据存这里"), lambda: self.aimed.emit(path))
        if one.dataset is not None:
            menu.addAction(self.tr("交出一份副本…"), lambda: self.handed_on.emit(path))
        menu.addAction(self.tr("显示所在文件夹"), lambda: self.revealed.emit(path))
        menu.addAction(self.tr("移出列表…"), lambda: self.put_away.emit(path))
        menu.popup(anchor.mapToGlobal(QPoint(0, anchor.height())))

    def _foot(self) -> QWidget:
        self._buttons = QFrame()
        self._buttons.setObjectName("box")
        layout = QHBoxLayout(self._buttons)
        layout.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        layout.setSpacing(8)
        self._create = self._button(self.tr("新建…"), self.created.emit)
        for button in (
            self._create,
            self._button(self.tr("打开…"), self.opened.emit),
            self._button(self.tr("合并同事的文件…"), self.merged.emit),
        ):
            layout.addWidget(button)
        layout.addStretch()
        return self._buttons

    def _button(self, text: str, do: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.clicked.connect(lambda: self._leave(do))
        return button

    def _leave(self, do: Callable[[], None]) -> None:
        """A dialog stands in front of a popup on no system: it goes first."""
        self.hide()
        do()


def _fresh() -> tuple[QWidget, QVBoxLayout]:
    """What scrolls, and where its rows go."""
    body, rows = QWidget(), QVBoxLayout()
    body.setObjectName("pane")
    body.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    rows.setContentsMargins(_MARGIN, 4, _MARGIN, 8)
    rows.setSpacing(2)
    body.setLayout(rows)
    return body, rows


def _rule() -> QLabel:
    line = QLabel()
    line.setObjectName("rule")
    line.setFixedHeight(1)
    return line
