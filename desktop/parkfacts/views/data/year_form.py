"""The list in which the figures of a next year are written, one after the other."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLineEdit,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from parkfacts.drawing.theme import Theme
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.editing.following_year import Following, Wanted
from parkfacts.facts.model import Fact, Source
from parkfacts.facts.own.model import TableName
from parkfacts.models.year_model import YearModel
from parkfacts.views.data.form_parts import name_label
from parkfacts.views.data.name_field import NameField
from parkfacts.views.data.row_names import RowNames
from parkfacts.views.data.year_cells import YearTable
from parkfacts.views.kit.help_key import offer_help
from parkfacts.views.kit.screen_room import fit
from parkfacts.views.kit.small_widgets import plain_label

_WIDTH, _HEIGHT = 860, 580
_PARAGRAPH_PX = 64


class YearForm(QDialog):
    """Blanks are passed over; nothing is written before the button."""

    def __init__(
        self,
        parent: QWidget,
        wanted: Wanted,
        catalogue: Catalogue,
        names: RowNames,
        theme: Theme,
        make_new: Callable[[TableName, str], Any],
    ) -> None:
        super().__init__(parent)
        self._names, self._make_new = names, make_new
        self.setWindowTitle(self.tr("为下一年填数"))
        self.model = YearModel(wanted.rows, catalogue, self)
        self.table = YearTable(self.model, self.tr("下一年的数"))
        self.table.set_theme(theme)
        self.source = NameField(lambda words: names.offers("sources", words))
        self.source.setAccessibleName(self.tr("来源"))
        self.source.setPlaceholderText(self.tr("新数的来源：题名里的几个字，或新建"))
        self.source.textChanged.connect(self._count)
        self.paragraph = QLineEdit("1")
        self.paragraph.setAccessibleName(self.tr("段"))
        self.paragraph.setToolTip(self.tr("在来源的第几段；表格写 1"))
        self.paragraph.setMaxLength(6)
        self.paragraph.setFixedWidth(_PARAGRAPH_PX)
        self.paragraph.setValidator(QIntValidator(1, 999_999, self))
        self.paragraph.textChanged.connect(self._count)
        self._told = plain_label("", "secondary", selectable=False)
        self._lay_out(self._left_out(wanted))
        self.model.dataChanged.connect(self._count)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.accept)
        offer_help(self)
        self.resize(_WIDTH, _HEIGHT)
        fit(self, self.size())
        self._count()

    @property
    def filled(self) -> list[tuple[Following, Fact]]:
        """What was written, each a fact of the source."""
        source, paragraph = self._source, int(self.paragraph.text() or 1)
        if source is None:
            return []
        return [
            (one, replace(fact, source=source.id, paragraph=paragraph))
            for one, fact in self.model.filled
        ]

    @property
    def _source(self) -> Source | None:
        return self._names.source(self.source.text().strip())

    @property
    def _unlisted(self) -> bool:
        """Whether the source lists its paragraphs, and not this one."""
        listed = self._source.paragraphs if self._source is not None else ()
        number = int(self.paragraph.text() or 1)
        return bool(listed) and number not in {one.number for one in listed}

    def accept(self) -> None:
        """Close, if something is written, all of it can be read, and its source is told."""
        self.table.setFocus()  # what is being written is taken
        if unread := self.model.unread:
            self.table.write_at(unread[0])
        elif self._source is None:
            self.source.setFocus()
            self.source.offer()
        elif self._unlisted:
            self.paragraph.setFocus()
            self.paragraph.selectAll()
        elif self.model.filled:
            super().accept()
        self._count()

    def reject(self) -> None:
        """Close; what is written already is asked about."""
        if not self.model.filled or self._lets_go():
            super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self.model.filled and self.isVisible() and not self._lets_go():
            event.ignore()
            return
        super().closeEvent(event)

    def begin(self) -> None:
        """Let the first figure be written; called before it is shown."""
        self.table.write_at(0)

    def _lets_go(self) -> bool:
        count = len(self.model.filled)
        text = self.tr("已填的 {n} 个数还没有存。", "", count).format(n=count)
        box = QMessageBox(QMessageBox.Icon.NoIcon, self.windowTitle(), text, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        stay = box.addButton(self.tr("接着填"), QMessageBox.ButtonRole.RejectRole)
        box.addButton(self.tr("不要了"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.exec()
        return box.clickedButton() is not stay

    def _count(self) -> None:
        done, all_of = len(self.model.filled), len(self.model.wanted)
        said = self.tr("已填 {done}，共 {all}").format(done=done, all=all_of)
        if unread := len(self.model.unread):
            said += self.tr("；{n} 个读不出", "", unread).format(n=unread)
        elif self._source is None:
            said += self.tr("；还缺来源")
        elif self._unlisted:
            said += self.tr("；来源没有列出这一段")
        self._told.setText(said)

    def _lay_out(self, left_out: str) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        new = QPushButton(self.tr("新建…"))
        new.setObjectName("quiet")
        new.setAutoDefault(False)
        new.setAccessibleName(self.tr("新建来源"))
        new.clicked.connect(self._make)
        top.addWidget(name_label(self.tr("来源"), self.source))
        top.addWidget(self.source, 1)
        top.addWidget(new)
        top.addWidget(name_label(self.tr("段"), self.paragraph))
        top.addWidget(self.paragraph)
        box = QDialogButtonBox()
        take = QPushButton(self.tr("存下"))
        take.setObjectName("primary")
        box.addButton(take, QDialogButtonBox.ButtonRole.AcceptRole)
        take.setToolTip(self.tr("存下（Ctrl+Enter）"))
        leave = box.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        for button in (take, leave):
            button.setAutoDefault(False)
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        foot = QHBoxLayout()
        foot.addWidget(self._told, 1)
        foot.addWidget(box)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(10)
        how = self.tr("回车到下一行，空着就跳过；只写数时单位同上一年；也可以粘贴 Excel 里的一列。")
        layout.addWidget(plain_label(how, "secondary", selectable=False))
        layout.addLayout(top)
        layout.addWidget(self.table, 1)
        if left_out:
            layout.addWidget(plain_label(left_out, "note", selectable=False))
        layout.addLayout(foot)

    def _left_out(self, wanted: Wanted) -> str:
        """What of the selected facts is not asked for."""
        told = []
        if n := wanted.known:
            told.append(self.tr("{n} 项已有下一年的数，没有列出。", "", n).format(n=n))
        if n := wanted.timeless:
            told.append(self.tr("{n} 条没有可顺延的年份，没有列出。", "", n).format(n=n))
        return "".join(told)

    def _make(self) -> None:
        row = self._make_new("sources", self.source.text())
        if row is not None:
            self.source.setText(self._names.name_of("sources", row.id))
            self.table.write_at(max(self.table.currentIndex().row(), 0))
