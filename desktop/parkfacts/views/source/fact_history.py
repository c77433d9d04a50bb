"""What became of an own fact, on its card: who changed what when, and the ways back."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parkfacts.app.session import Session
from parkfacts.facts.editing.told_changes import KIND_WORDS, ToldChange, told_changes
from parkfacts.facts.model import Fact
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.translation import on_screen
from parkfacts.models.when_words import when_words
from parkfacts.views.kit.link_button import LinkButton
from parkfacts.views.kit.small_widgets import plain_label

_MOST_TOLD = 4
Act = Callable[[str, str], object]
"""Does what is wanted of own data: the name of an act, and what it is about."""


def _tr(text: str, n: int = -1) -> str:
    return QCoreApplication.translate("FactHistory", text, "", n)


def changes_of(fact: Fact, session: Session) -> list[ToldChange]:
    """The changes of a fact in the own dataset that it is of, the newest first."""
    overlay = session.catalogue.overlay
    layer = overlay.of_fact.get(fact.id, 0)
    if not 0 < layer <= len(session.own):
        return []
    row = overlay.apart.get(("facts", fact.id), fact.id)
    return told_changes(session.own[layer - 1], "facts", row)


def history_widget(changes: Sequence[ToldChange], act: Act) -> QWidget:
    """The heading and the changes, with links that take one back or all of its batch."""
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(plain_label(_tr("修改记录"), "heading", selectable=False))
    for told in changes[:_MOST_TOLD]:
        layout.addLayout(_change(told, act))
    if (left := len(changes) - _MOST_TOLD) and left > 0:
        text = _tr("更早的还有 {n} 次", left).format(n=left)
        layout.addWidget(plain_label(text, "note", selectable=False))
    return widget


def _change(told: ToldChange, act: Act) -> QVBoxLayout:
    change = told.change
    part = QVBoxLayout()
    part.setSpacing(1)
    head = joined(" · ", (KIND_WORDS[change.kind], when_words(change.at, change.who)))
    part.addWidget(plain_label(on_screen(head), "note"))
    for field in told.fields:
        words = Phrase(
            "{what}：{before} → {after}", what=field.title, before=field.before, after=field.after
        )
        part.addWidget(plain_label(on_screen(words)))
    if told.title and told.together > 1:
        title = Phrase("{title}（共 {n} 处）", title=told.title, n=told.together)
        part.addWidget(plain_label(on_screen(title), "note"))
    links = QHBoxLayout()
    links.setSpacing(14)
    links.addWidget(_link(_tr("撤回这一处"), lambda: act("take_back", change.id)))
    if told.together > 1 and change.batch:
        text = _tr("撤回整批 {n} 处", told.together).format(n=told.together)
        links.addWidget(_link(text, lambda: act("take_back", change.batch)))
    links.addStretch()
    part.addLayout(links)
    return part


def _link(text: str, do: Callable[[], object]) -> LinkButton:
    button = LinkButton(text)
    button.clicked.connect(lambda: do())
    return button
