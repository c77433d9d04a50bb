"""The way onto the clipboard for tests without a whole window."""

from __future__ import annotations

from PySide6.QtCore import QObject

from parkfacts.app.documents import Documents
from parkfacts.app.long_work import LongWork
from parkfacts.app.messages import Messages
from parkfacts.app.settings import Settings
from parkfacts.app.tasks import Tasks
from parkfacts.views.kit.clipboard_work import ClipboardWork


def clipboard_work(
    messages: Messages, parent: QObject, settings: Settings | None = None
) -> ClipboardWork:
    """With a pool of its own that goes with the parent."""
    documents = Documents(settings or Settings(None))
    return ClipboardWork(LongWork(Tasks(parent), messages, parent), messages, documents)
