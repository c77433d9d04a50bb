"""Beside the comparison's chart: the finished paragraph, the reasons of a verdict, the source.

In a narrow window the chart is one of its pages.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from parkfacts.drawing.fonts import font
from parkfacts.facts.comparison.matrix import MatrixRow
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.verdict.comparer import Comparer
from parkfacts.facts.verdict.row_reasons import WORDS
from parkfacts.facts.verdict.verdict import Act
from parkfacts.models.source_names import naming
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.announcing import tell_whole
from parkfacts.views.kit.drag_out import DragOut
from parkfacts.views.kit.failure import Failure
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.kit.small_widgets import Passage, empty, plain_label
from parkfacts.views.kit.tab_order import in_order, one_stop

_TAB_PADDING = 16
PAGES = ("chart", "paragraph", "verdict", "source")
"""The chart is one of them where it has no place of its own."""
_ACTS: dict[Act, str] = {
    "side_by_side": Phrase("并列"),
    "difference": Phrase("求差"),
    "ratio": Phrase("求倍数"),
    "rank": Phrase("分高低"),
}
_MAY, _MAY_NOT = Phrase("可以"), Phrase("不可")


class ComparisonDetails(QWidget):
    """Pages behind their heads; the source card is put in when it is first needed.

    The chart can be one of the pages; then whoever shows it follows ``page_shown``.
    """

    page_shown = Signal(str)
    head_clicked = Signal(str, str)
    """Of which page, and which was seen before."""
    paragraph_copied = Signal()
    table_copied = Signal()
    source_wanted = Signal()
    """The page of the source was chosen: it is about the current cell."""
    drag_wanted = Signal(str)
    """Id of a format of comparisons."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("pane")
        self._stack = QStackedWidget()
        self._page = "paragraph"
        self._group = QButtonGroup(self)
        self.heads = QWidget()
        heads = QHBoxLayout(self.heads)
        heads.setContentsMargins(10, 8, 10, 0)
        heads.setSpacing(0)
        self.failure = Failure(self)
        titles = {
            "chart": self.tr("图"),
            "paragraph": self.tr("写成一段话"),
            "verdict": self.tr("可比性"),
            "source": self.tr("来源"),
        }
        for at, name in enumerate(PAGES):
            button = QPushButton(titles[name])
            button.setObjectName("tab")
            button.setCheckable(True)
            bold = QFontMetrics(font(semibold=True))  # as it is when it is chosen
            button.setMinimumWidth(bold.horizontalAdvance(titles[name]) + _TAB_PADDING)
            button.clicked.connect(lambda _=False, name=name: self._choose(name))
            self._group.addButton(button, at)
            heads.addWidget(button)
        heads.addStretch()
        self.opener = MarkButton("up")
        self.opener.setObjectName("quiet")
        self.opener.hide()
        heads.addWidget(self.opener)
        self._text = Passage()
        self._partly = plain_label("", "note")
        self._copy_table = QPushButton()
        self._reasons = QVBoxLayout()
        self._source = QWidget()
        for page in (self._paragraph_page(), self._verdict_page(), self._source):
            self._stack.addWidget(page)
        _filled(self._source)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(0)
        self._layout.addWidget(self.heads)
        self._layout.addWidget(self._stack, 1)
        self.show_page("paragraph")
        self.offer_chart(False)

    @property
    def page(self) -> str:
        """Which page is shown."""
        return self._page

    def show_page(self, name: str) -> None:
        """Show a page."""
        at = PAGES.index(name)
        self._page = name
        if name != "chart":
            self._stack.setCurrentIndex(at - 1)
        self._group.button(at).setChecked(True)
        one_stop(self._group.buttons())
        self.page_shown.emit(name)

    @property
    def entry(self) -> QWidget:
        """What takes the keyboard for the pane: the head of the page that is shown."""
        return self._group.checkedButton()

    def offer_chart(self, offered: bool) -> None:
        """Let the chart be one of the pages, or have a place of its own."""
        self._group.button(PAGES.index("chart")).setVisible(offered)
        if not offered and self.page == "chart":
            self.show_page("paragraph")

    def keep_heads(self) -> None:
        """Put the heads over the pages again, after they have stood elsewhere."""
        self._layout.insertWidget(0, self.heads)

    def put_source(self, card: QWidget) -> None:
        """Put the source card into its page."""
        layout = self._source.layout()
        assert layout is not None
        layout.addWidget(card)
        in_order(*self._group.buttons(), card)

    def show_paragraph(self, text: str, written: int, rows: int) -> None:
        """Show the paragraph, which is about ``written`` rows; the table would be of ``rows``."""
        self._text.setText(text or self.tr("还没有两个园区都有的指标，写不成对比的话。"))
        self._copy_paragraph.setEnabled(bool(text))
        self._partly.setVisible(bool(text) and written < rows)
        partly = self.tr("只写前 {n} 行；选中要写的行可改", "", written)
        self._partly.setText(partly.format(n=written))
        tell_whole(self._written)
        self._copy_table.setText(self.tr("复制表格（{n} 行）", "", rows).format(n=rows))
        self._copy_table.setEnabled(bool(rows))
        hint = self.tr("选中的行；没有选中时，是显示的行。Ctrl+A 选中全部")
        self._copy_table.setToolTip(hint)

    def paragraph(self) -> str:
        """The paragraph that is shown."""
        return self._text.text()

    def show_verdict(
        self, row: MatrixRow | None, comparer: Comparer, remarks: Sequence[str] = ()
    ) -> None:
        """All reasons of a row's verdict; without a row, what there is to say of the parks."""
        empty(self._reasons)
        if row is None:
            hint = self.tr("选中一行，这里说明哪些可以比、哪些不可以，为什么。")
            self._reasons.addWidget(plain_label(hint, "secondary"))
            for remark in remarks:
                self._reasons.addWidget(Passage(remark, "caution"))
        else:
            self._tell(row, comparer)
        self._reasons.addStretch()
        tell_whole(self._judged)

    def reasons(self) -> list[str]:
        """What the page of the verdict says, line by line."""
        widgets = [self._reasons.itemAt(at).widget() for at in range(self._reasons.count())]
        return [widget.text() for widget in widgets if isinstance(widget, QLabel)]

    def _tell(self, row: MatrixRow, comparer: Comparer) -> None:
        add = self._reasons.addWidget
        add(plain_label(on_screen(row.indicator.name), "secondary"))
        add(plain_label(on_screen(WORDS[row.verdict.word]), "strong"))
        verdict = row.verdict.verdict
        if row.verdict.word == "无对象":
            add(plain_label(on_screen(row.verdict.line)))
            return
        acts = [
            Phrase("{act}：{answer}", act=words, answer=_MAY if verdict.allows(act) else _MAY_NOT)
            for act, words in _ACTS.items()
        ]
        for at in (0, 2):  # two a line, so that no answer is broken over lines
            add(plain_label(on_screen(joined("　", acts[at : at + 2]))))
        named = naming(comparer.catalogue)
        for reason in verdict.reasons:
            text = on_screen(reason.text, named)
            add(plain_label(f"· {text}", "caution" if reason.bars else "note"))
        if not verdict.reasons:
            add(plain_label(on_screen(row.verdict.line), "note"))
        if row.verdict.word == "部分可比":
            names = {cell.fact.id: cell.park for cell in row.cells if cell.fact}
            park = comparer.catalogue.park
            pairs = [
                Phrase("{one}与{other}", one=park(names[one]).name, other=park(names[other]).name)
                for one, other in row.verdict.comparable
            ]
            told = Phrase("可比的是：{pairs}", pairs=joined("；", pairs))
            add(plain_label(on_screen(told)))

    def _choose(self, name: str) -> None:
        before = self.page
        self.show_page(name)
        self.head_clicked.emit(name, before)
        if name == "source":
            self.source_wanted.emit()

    def _paragraph_page(self) -> QWidget:
        self._copy_paragraph = QPushButton(self.tr("复制段落"))
        self._copy_paragraph.setObjectName("primary")
        self._copy_paragraph.clicked.connect(self.paragraph_copied)
        self._copy_table.clicked.connect(self.table_copied)
        DragOut(self._copy_paragraph, lambda: self.drag_wanted.emit("paragraph"))
        DragOut(self._copy_table, lambda: self.drag_wanted.emit("table"))
        buttons = QHBoxLayout()
        buttons.setContentsMargins(16, 8, 16, 12)
        buttons.addWidget(self._copy_paragraph)
        buttons.addWidget(self._copy_table)
        buttons.addStretch()
        body = QVBoxLayout()
        body.setContentsMargins(16, 8, 16, 8)
        body.addWidget(self._partly)
        body.addWidget(self._text)
        body.addStretch()
        page = QWidget()
        layout = QVBoxLayout(page)
        layout.setContentsMargins(0, 0, 0, 0)
        self._written = _scrolling(body, self.tr("写成一段话"))
        layout.addWidget(self._written)
        layout.addLayout(buttons)
        return page

    def _verdict_page(self) -> QWidget:
        self._reasons.setContentsMargins(16, 8, 16, 8)
        self._judged = _scrolling(self._reasons, self.tr("可比性"))
        return self._judged


def _filled(page: QWidget) -> None:
    """Let a page be filled by what is put into it."""
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)


def _scrolling(layout: QVBoxLayout, name: str) -> QScrollArea:
    inner = QWidget()
    inner.setLayout(layout)
    area = QScrollArea()
    area.setObjectName("card")
    area.setAccessibleName(name)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inner)
    return area
