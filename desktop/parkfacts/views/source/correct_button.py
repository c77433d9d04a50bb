"""The button on the card that changes an own fact, and corrects any other."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPushButton

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact


def _tr(text: str) -> str:
    return QCoreApplication.translate("CorrectButton", text)


def correct_button(
    fact: Fact, catalogue: Catalogue, act: Callable[[str, str], object]
) -> QPushButton:
    """``act`` does what is wanted of own data: the name of an act, and what it is about."""
    is_own = bool(catalogue.overlay.of_fact.get(fact.id))
    button = QPushButton(_tr("修改…") if is_own else _tr("更正…"))
    button.setObjectName("quiet")
    button.clicked.connect(lambda: act("correct", fact.id))
    return button
