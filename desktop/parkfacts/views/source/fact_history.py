"""What became of an own fact, on its card: who changed what when, and the ways back."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from parkfacts.app.session import Session
from parkfacts.facts.editing.history import Event, history_of
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


def changes_of(fact: Fact, session: Session) -> tuple[Event, ...]:
    """The changes of a fact in the own dataset that it is of, the newest first."""
    overlay = session.catalogue.overlay
    layer = overlay.of_fact.get(fact.id, 0)
    if not 0 < layer <= len(session.own):
        return ()
    row = overlay.apart.get(("facts", fact.id), fact.id)
    return history_of(session.own[layer - 1], row, "facts")


def history_widget(events: Sequence[Event], sizes: Mapping[str, int], act: Act) -> QWidget:
    """The heading and the changes, with links that take one back or all of its batch.

    ``sizes``: how many changes each batch has, by its id.
    """
    widget = QWidget()
    layout = QVBoxLayout(widget)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(6)
    layout.addWidget(plain_label(_tr("修改记录"), "heading", selectable=False))
    for event in events[:_MOST_TOLD]:
        layout.addLayout(_event(event, sizes, act))
    left = len(events) - _MOST_TOLD
    if left > 0:
        text = _tr("更早的还有 {n} 次", left).format(n=left)
        layout.addWidget(plain_label(text, "note", selectable=False))
    return widget


def batch_sizes(events: Sequence[Event], session: Session) -> dict[str, int]:
    """How many changes the batches of some events have, by id."""
    wanted = {event.change.batch for event in events}
    sizes: dict[str, int] = {}
    for own in session.own:
        for change in own.changes:
            if change.batch in wanted:
                sizes[change.batch] = sizes.get(change.batch, 0) + 1
    return sizes


def _event(event: Event, sizes: Mapping[str, int], act: Act) -> QVBoxLayout:
    change, together = event.change, sizes.get(event.change.batch, 1)
    part = QVBoxLayout()
    part.setSpacing(1)
    gone = Phrase("已收回") if event.is_taken_back else ""
    head = joined(" · ", (event.act, when_words(change.at, event.who), gone))
    part.addWidget(plain_label(on_screen(head), "note"))
    for field in event.fields:
        part.addWidget(plain_label(on_screen(field.words)))
    if event.batch is not None and event.batch.title and together > 1:
        title = Phrase("{title}（共 {n} 处）", title=event.batch.title, n=together)
        part.addWidget(plain_label(on_screen(title), "note"))
    if event.is_taken_back:
        return part
    links = QHBoxLayout()
    links.setSpacing(14)
    links.addWidget(_link(_tr("收回这一处"), lambda: act("take_back", change.id)))
    if together > 1 and change.batch:
        text = _tr("收回整批 {n} 处", together).format(n=together)
        links.addWidget(_link(text, lambda: act("take_back", change.batch)))
    links.addStretch()
    part.addLayout(links)
    return part


def _link(text: str, do: Callable[[], object]) -> LinkButton:
    button = LinkButton(text)
    button.clicked.connect(lambda: do())
    return button
