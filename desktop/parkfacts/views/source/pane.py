"""The source card: which figure, how much, when, of what, how sure, who says so."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from parkfacts.app.session import Session
from parkfacts.compose.facts.card import (
    Line,
    claim_lines,
    derived_lines,
    fact_lines,
    related_facts,
    related_text,
    verdict_tag,
)
from parkfacts.drawing.theme import Theme
from parkfacts.facts.chart.spec import SEPARATOR
from parkfacts.facts.model import Claim, Fact
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording import labels
from parkfacts.facts.wording.citation import Style, full_citation
from parkfacts.models.plain_text import plain_as_html
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.announcing import tell_whole
from parkfacts.views.kit.drag_out import DragOut
from parkfacts.views.kit.failure import Failure
from parkfacts.views.kit.figure_label import FigureLabel
from parkfacts.views.kit.flow import Flow
from parkfacts.views.kit.link_button import LinkButton
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.tab_order import in_order
from parkfacts.views.source.correct_button import correct_button
from parkfacts.views.source.source_box import source_box

_MARGIN = 16
_KEY_WIDTH = 60
_MOST_RELATED = 8


class SourcePane(QScrollArea):
    """Shows one fact or one claim; rebuilt whenever another is chosen."""

    fact_wanted = Signal(str)
    copy_wanted = Signal(str)
    """Id of a copy format: sentence, figure or citation."""
    drag_wanted = Signal(str, object)
    """Id of a copy format, and the facts that are dragged."""
    own_wanted = Signal(str, str)
    """What is wanted of own data, as ``Outlets`` has it."""

    def __init__(
        self, session: Session, style: Style, theme: Theme, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._take(session)
        self._style: Style = style
        self._theme = theme
        self._shown: Fact | Claim | None = None
        self._stands = False  # whether the card of the fact is there whole
        self.failure = Failure(self)
        self.setAccessibleName(self.tr("来源卡"))
        self.setObjectName("card")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def sizeHint(self) -> QSize:
        return QSize(320, 500)

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        self._theme = theme
        self._show_again()

    def show_session(self, session: Session) -> None:
        """Tell the same of another state of the data, from where it was scrolled to.

        What is no longer in it is told until something else is shown.
        """
        self._take(session)
        shown, catalogue, place = self._shown, session.catalogue, self.verticalScrollBar().value()
        if isinstance(shown, Fact):
            self._shown = catalogue.find_fact(shown.id)
        elif isinstance(shown, Claim):
            self._shown = catalogue.find_claim(shown.id)
        self._show_again()
        self.widget().adjustSize()
        self.verticalScrollBar().setValue(place)

    def set_style_of_citation(self, style: Style) -> None:
        """Cite by another edition."""
        self._style = style
        self._show_again()

    def show_nothing(self) -> None:
        """Say what to do."""
        self._shown = None
        self.failure.clear()
        layout = self._fresh()
        text = self.tr("选中一条，这里说明它是谁的、什么时候的、出自哪一段。")
        layout.addWidget(plain_label(text, "secondary"))
        layout.addStretch()
        tell_whole(self)

    def show_blank(self, title: str, lines: Sequence[str]) -> None:
        """Say what was looked for, and where."""
        self._shown = None
        self.failure.clear()
        layout = self._fresh()
        layout.addWidget(plain_label(title, "secondary"))
        for line in lines:
            layout.addWidget(plain_label(line))
        layout.addStretch()
        tell_whole(self)

    def show_fact(self, fact: Fact) -> None:
        """Show a fact with all that qualifies it."""
        if self._stands and fact is self._shown:  # a window that follows its data asks again
            return
        self._shown = fact
        with self.failure.told():
            self._show_fact(fact)
            self._stands = True

    def show_claim(self, claim: Claim) -> None:
        """Show a claim and its source."""
        self._shown = claim
        with self.failure.told():
            self._show_claim(claim)

    def _take(self, session: Session) -> None:
        self._session, self._catalogue = session, session.catalogue
        self._index, self._comparer = session.index, session.comparer

    def _show_fact(self, fact: Fact) -> None:
        layout = self._fresh()
        catalogue = self._catalogue
        names = (catalogue.park(fact.park).name, catalogue.indicator(fact).name)
        title = on_screen(joined(SEPARATOR, names))
        layout.addWidget(plain_label(title, "secondary"))
        figure = FigureLabel()
        figure.set_theme(self._theme)
        figure.show_figure(on_screen(labels.figure(fact)), fact.quantity)
        self._let_drag(figure, "figure")
        layout.addWidget(figure)
        lines = [*fact_lines(fact, catalogue), *derived_lines(fact, self._index, self._comparer)]
        layout.addLayout(self._grid(lines))
        layout.addSpacing(8)
        layout.addWidget(source_box(fact, self._catalogue))
        self._add_buttons(layout)
        self._add_history(layout, fact)
        self._add_related(layout, fact)
        self._add_citation(layout, fact.source)
        layout.addStretch()
        in_order(self)
        tell_whole(self)

    def _show_claim(self, claim: Claim) -> None:
        layout = self._fresh()
        park = on_screen(self._catalogue.park(claim.park).name)
        kind = labels.CLAIM_KIND_WORDS[claim.kind]
        layout.addWidget(plain_label(f"{park} · {on_screen(kind)}", "secondary"))
        layout.addWidget(plain_label(claim.text))
        layout.addLayout(self._grid(claim_lines(claim, self._catalogue)))
        layout.addWidget(source_box(claim, self._catalogue))
        self._add_citation(layout, claim.source)
        layout.addStretch()
        tell_whole(self)

    def _show_again(self) -> None:
        self._stands = False
        if isinstance(self._shown, Fact):
            self.show_fact(self._shown)
        elif isinstance(self._shown, Claim):
            self.show_claim(self._shown)

    def _fresh(self) -> QVBoxLayout:
        self._stands = False
        focus = QApplication.focusWidget()
        held = focus is not None and focus is not self and self.isAncestorOf(focus)
        body = QWidget()
        layout = QVBoxLayout(body)
        layout.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        layout.setSpacing(8)
        self.setWidget(body)
        if held:  # a link in it was followed: it is gone, but the card has the keyboard
            self.setFocus()
        return layout

    def _grid(self, lines: list[Line]) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(8)
        grid.setVerticalSpacing(6)
        grid.setColumnMinimumWidth(0, _KEY_WIDTH)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        for row, line in enumerate(lines):
            if line.key:
                grid.addWidget(
                    plain_label(on_screen(line.key), "secondary", selectable=False), row, 0, top
                )
            text = on_screen(line.text)
            if line.fact:
                grid.addWidget(self._link(text, line.fact), row, 1, top)
            else:
                name = "caution" if line.caution else "note" if line.note else ""
                grid.addWidget(plain_label(text, name), row, 1, top)
        return grid

    def _link(self, text: str, fact_id: str) -> QPushButton:
        button = LinkButton(text)
        button.clicked.connect(lambda: self.fact_wanted.emit(fact_id))
        return button

    def _add_buttons(self, layout: QVBoxLayout) -> None:
        row = Flow(8)
        for format_id, text, name in (
            ("cited-sentence", self.tr("复制句子"), "primary"),
            ("figure", self.tr("复制数字"), ""),
            ("citation", self.tr("引文"), ""),
        ):
            button = QPushButton(text)
            button.setObjectName(name)
            button.setAccessibleName(self.tr("复制引文") if format_id == "citation" else text)
            button.clicked.connect(
                lambda _=False, format_id=format_id: self.copy_wanted.emit(format_id)
            )
            self._let_drag(button, format_id)
            row.add(button)
        if isinstance(self._shown, Fact):
            row.add(correct_button(self._shown, self._catalogue, self.own_wanted.emit))
        layout.addSpacing(4)
        layout.addWidget(row)

    def _add_history(self, layout: QVBoxLayout, fact: Fact) -> None:
        """What became of an own fact, and the ways back."""
        if not self._session.own:
            return
        from parkfacts.views.source.fact_history import batch_sizes, changes_of, history_widget

        if events := changes_of(fact, self._session):
            sizes = batch_sizes(events, self._session)
            layout.addSpacing(8)
            layout.addWidget(history_widget(events, sizes, self.own_wanted.emit))

    def _let_drag(self, part: QWidget, format_id: str) -> None:
        """The figure and the buttons can be dragged into other programs."""
        DragOut(part, lambda: self.drag_wanted.emit(format_id, [self._shown]))
        part.setToolTip(self.tr("可拖到其他程序里"))

    def _add_related(self, layout: QVBoxLayout, fact: Fact) -> None:
        """The same indicator elsewhere, and in a word whether it may be compared with this."""
        related = related_facts(fact, self._catalogue)
        if not related:
            return
        layout.addSpacing(8)
        layout.addWidget(plain_label(self.tr("同一指标的其他事实"), "heading", selectable=False))
        for other in related[:_MOST_RELATED]:
            layout.addLayout(self._related(other, fact))
        if len(related) > _MOST_RELATED:
            left = len(related) - _MOST_RELATED
            more = self.tr("还有 {n} 条，可搜索指标名查看", "", left).format(n=left)
            layout.addWidget(plain_label(more, "note"))

    def _related(self, other: Fact, fact: Fact) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        text = on_screen(related_text(other, fact, self._catalogue))
        row.addWidget(self._link(text, other.id), 1)
        tag = verdict_tag(fact, other, self._comparer)
        reasons = "\n".join(on_screen(reason) for reason in tag.reasons)
        label = plain_label(on_screen(tag.word), "good" if tag.good else "warning", False)
        label.setWordWrap(False)
        label.setToolTip(plain_as_html(reasons))
        label.setAccessibleDescription(reasons)
        row.addWidget(label, 0, Qt.AlignmentFlag.AlignTop)
        return row

    def _add_citation(self, layout: QVBoxLayout, source_id: str) -> None:
        layout.addSpacing(8)
        layout.addWidget(plain_label(on_screen(Phrase("引文")), "heading", selectable=False))
        citation = full_citation(self._catalogue.source(source_id), self._style)
        layout.addWidget(plain_label(citation, "note"))
