"""Telling a screen reader what it would not find by itself: what happened, where, how it reads."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from PySide6.QtWidgets import QScrollArea, QTableView, QWidget


def announce(part: QWidget, text: str, *, urgent: bool = False) -> None:
    """Let a text be spoken: after what is being said, or at once if it is ``urgent``.

    WCAG 2.2, 4.1.3 (status messages). Costs nothing where no screen reader listens.
    """
    from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

    if not text or not QAccessible.isActive():
        return
    event = QAccessibleAnnouncementEvent(part, text)
    manner = QAccessible.AnnouncementPoliteness
    event.setPoliteness(manner.Assertive if urgent else manner.Polite)
    QAccessible.updateAccessibility(event)


def tell_whole(card: QScrollArea) -> None:
    """Let all that is written on a page be read where the keyboard comes to it.

    Its labels take no keyboard, and not everybody goes through them one by one.
    """
    from PySide6.QtWidgets import QLabel

    labels = card.widget().findChildren(QLabel)
    card.setAccessibleDescription("\n".join(label.text() for label in labels if label.text()))


def tell_cell(table: QTableView) -> None:
    """Tell where in a table the keyboard is, as Qt does when it moves, but not when it comes in."""
    from PySide6.QtGui import QAccessible, QAccessibleEvent

    index = table.currentIndex()
    if not index.isValid() or not QAccessible.isActive():
        return
    # Qt counts the heads of rows and columns among the children, shown or not.
    across = table.model().columnCount() + 1
    event = QAccessibleEvent(table, QAccessible.Event.Focus)
    event.setChild((index.row() + 1) * across + index.column() + 1)
    QAccessible.updateAccessibility(event)
