"""What a person is to decide of own data, in one calm place: both sides of each, field by field."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.wording import labels
from parkfacts.models.translation import on_screen
from parkfacts.views.data.boxes import MARGIN, box, page, press
from parkfacts.views.data.row_words import row_words
from parkfacts.views.kit.screen_room import fit
from parkfacts.views.kit.small_widgets import empty, plain_label

if TYPE_CHECKING:
    from parkfacts.app.session import Session
    from parkfacts.facts.own.questions import Choice, Question
    from parkfacts.facts.own.rechecking import Recheck

_BOTH = Phrase("两说并存")
_KINDS = {
    "content": Phrase("同一编号，说法不同"),
    "corrections": Phrase("同一条有几处更正"),
    "circle": Phrase("互相更正，成了一圈"),
    "join": Phrase("合不到一起"),
}
_RECHECKED = {
    "changed": Phrase("更正的原文变了"),
    "gone": Phrase("更正的原文没有了"),
    "agrees": Phrase("原文已与更正一致"),
}


class QuestionsDialog(QDialog):
    """Never in the way: it is opened by a person, and every question may wait."""

    answered = Signal(object, str)
    """A Question and what is taken: the hash of a choice, or both."""
    accepted_anew = Signal(object)
    """A Recheck that was seen: the correction holds against what the base says now."""
    taken_away = Signal(object)
    """A Recheck whose correction is not wanted any more."""
    fact_wanted = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("我的数据：要您定的"))
        scroll, self._rows = page()
        close = press(self.tr("以后再定"), self.close)
        foot = QHBoxLayout()
        foot.setContentsMargins(MARGIN, 8, MARGIN, MARGIN)
        foot.addWidget(plain_label(self.tr("定了的随时可以撤销"), "note", selectable=False))
        foot.addStretch()
        foot.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll, 1)
        layout.addLayout(foot)
        fit(self, QSize(620, 520))

    def show_session(self, session: Session) -> None:
        """Show what is open now; what was answered is gone from the list."""
        empty(self._rows)
        for recheck in session.rechecks:
            self._rows.addWidget(self._recheck(recheck, session.catalogue))
        for alike in _alike(session.questions):
            self._rows.addWidget(self._head(alike))
            for question in alike:
                self._rows.addWidget(self._question(question, session.catalogue))
        if not session.rechecks and not session.questions:
            done = self.tr("没有要定的了。")
            self._rows.addWidget(plain_label(done, "secondary", selectable=False))
        self._rows.addStretch()

    def _head(self, questions: list[Question]) -> QWidget:
        """The kind of some questions, and one answer for all of them where there are several."""
        line = QWidget()
        layout = QHBoxLayout(line)
        layout.setContentsMargins(0, 4, 0, 0)
        words = on_screen(_KINDS[questions[0].kind])
        count = self.tr("{n} 处", "", len(questions)).format(n=len(questions))
        layout.addWidget(plain_label(f"{words} · {count}", "heading", selectable=False))
        layout.addStretch()
        several = [one for one in questions if one.both]
        if len(several) > 1:
            text = self.tr("{n} 处都两说并存", "", len(several)).format(n=len(several))
            layout.addWidget(press(text, lambda: self._answer_all(several)))
        return line

    def _answer_all(self, questions: list[Question]) -> None:
        for question in questions:
            self.answered.emit(question, "both")

    def _question(self, question: Question, catalogue: Catalogue) -> QWidget:
        frame, layout = box()
        about = row_words(question.choices[0].row, question.id, catalogue)
        layout.addWidget(plain_label(on_screen(about), "strong"))
        layout.addWidget(plain_label(on_screen(question.text), "note"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(4)
        layers = catalogue.overlay.layers
        order = sorted(range(len(question.choices)), key=lambda at: question.choices[at].layers)
        choices = [question.choices[at] for at in order]
        for at, choice in enumerate(choices, 1):
            named = on_screen(_owners(choice, [layer.title for layer in layers]))
            grid.addWidget(plain_label(named, "secondary", selectable=False), 0, at)
            grid.setColumnStretch(at, 1)
        for row, difference in enumerate(question.differences, 1):
            title = plain_label(on_screen(difference.title), "secondary", selectable=False)
            grid.addWidget(title, row, 0, Qt.AlignmentFlag.AlignTop)
            for at, text in enumerate((difference.texts[one] for one in order), 1):
                grid.addWidget(plain_label(on_screen(text)), row, at, Qt.AlignmentFlag.AlignTop)
        layout.addLayout(grid)
        acts = QHBoxLayout()
        acts.setSpacing(8)
        if question.both:
            both = press(on_screen(_BOTH), lambda: self.answered.emit(question, "both"))
            both.setObjectName("primary")
            acts.addWidget(both)
        for choice in choices if question.one else ():
            named = on_screen(_owners(choice, [layer.title for layer in layers]))
            text = self.tr("以“{name}”为准").format(name=named)
            acts.addWidget(press(text, partial(self.answered.emit, question, choice.hash)))
        acts.addStretch()
        layout.addLayout(acts)
        return frame

    def _recheck(self, recheck: Recheck, catalogue: Catalogue) -> QWidget:
        frame, layout = box()
        head = plain_label(on_screen(_RECHECKED[recheck.word]), "heading", selectable=False)
        layout.addWidget(head)
        fact = catalogue.find_fact(recheck.fact)
        about = row_words(fact, recheck.fact, catalogue)
        layout.addWidget(plain_label(on_screen(about), "strong"))
        for moved in recheck.moved:
            words = Phrase(
                "原文的{what}：更正时是{before}，现在是{now}",
                what=moved.title, before=moved.before, now=moved.now,
            )  # fmt: skip
            layout.addWidget(plain_label(on_screen(words)))
        if not recheck.moved:
            layout.addWidget(plain_label(on_screen(recheck.text)))
        if fact is not None:
            stands = Phrase("更正为：{figure}", figure=labels.figure(fact))
            layout.addWidget(plain_label(on_screen(stands)))
        acts = QHBoxLayout()
        acts.setSpacing(8)
        keep = self.tr("知道了") if recheck.word == "gone" else self.tr("更正仍然成立")
        if recheck.word != "gone":
            acts.addWidget(press(keep, lambda: self.accepted_anew.emit(recheck)))
        drop = self.tr("不再更正") if recheck.word != "gone" else self.tr("删去这一条")
        acts.addWidget(press(drop, lambda: self.taken_away.emit(recheck)))
        acts.addWidget(press(self.tr("去看"), lambda: self.fact_wanted.emit(recheck.fact)))
        acts.addStretch()
        layout.addLayout(acts)
        return frame


def _alike(questions: tuple[Question, ...]) -> list[list[Question]]:
    found: dict[str, list[Question]] = {}
    for question in questions:
        found.setdefault(question.kind, []).append(question)
    return list(found.values())


def _owners(choice: Choice, titles: list[str]) -> str:
    named = dict.fromkeys(titles[at] for at in choice.layers if at < len(titles))
    return joined("、", tuple(named))
