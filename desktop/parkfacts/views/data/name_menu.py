"""The menu that asks what a name of a table means."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from parkfacts.exchange.intake.drafting.model import NameAnswer, NameMatch
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.small_widgets import popup_menu

_MOST = 12


def _tr(text: str) -> str:
    return QCoreApplication.translate("name_menu", text)


def name_menu(
    parent: QWidget,
    match: NameMatch,
    answered: bool,
    answer: Callable[[NameAnswer], None],
    find: Callable[[NameMatch], None],
    make: Callable[[NameMatch], None],
    forget: Callable[[NameMatch], None],
) -> QMenu:
    """Candidates with their reasons, a new one, any other, or the answer taken back.

    ``find`` looks among all that are known, ``make`` asks for a new one.
    """
    menu = popup_menu(parent)
    title = menu.addAction(_plain(_tr("“{name}”是：").format(name=match.text)))
    title.setEnabled(False)
    for one in match.candidates[:_MOST]:
        text = on_screen(Phrase("{name}（{why}）", name=one.name, why=one.why))
        action = menu.addAction(_plain(text))
        _check(action, one.id == match.id)
        made = NameAnswer(match.kind, match.text, one.id)
        action.triggered.connect(lambda _=False, said=made: answer(said))
    if match.candidates:
        menu.addSeparator()
    new = match.proposed
    if new is not None:
        said = Phrase("新园区：{name}", name=new.name)
        if match.kind == "indicator":
            said = Phrase("新指标：{name}", name=new.name)
        action = menu.addAction(_plain(on_screen(said)))
        _check(action, match.id in ("", new.id) and answered)
        made = NameAnswer(match.kind, match.text, new.id, new)
        action.triggered.connect(lambda _=False, said=made: answer(said))
    menu.addAction(_tr("新建，先看过再定…")).triggered.connect(lambda: make(match))
    menu.addAction(_tr("在已有的里找…")).triggered.connect(lambda: find(match))
    if answered:
        menu.addSeparator()
        menu.addAction(_tr("收回这个回答")).triggered.connect(lambda: forget(match))
    return menu


def _check(action: QAction, on: bool) -> None:
    action.setCheckable(True)
    action.setChecked(on)


def _plain(text: str) -> str:
    """A text in which & is a character and marks no key."""
    return text.replace("&", "&&")
