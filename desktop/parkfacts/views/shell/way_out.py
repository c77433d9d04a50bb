"""The ways out of a window: copying, files, paper, dragging; made when the window stands."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtWidgets import QToolButton, QWidget

from parkfacts.app.commands import Commands
from parkfacts.app.documents import Documents
from parkfacts.app.long_work import LongWork
from parkfacts.app.messages import Messages
from parkfacts.app.seen import Seen
from parkfacts.app.settings import Settings
from parkfacts.views.kit.clipboard_work import ClipboardWork
from parkfacts.views.kit.outlets import Outlets


class OutHost(Protocol):
    """What the ways out ask of their window."""

    settings: Settings
    messages: Messages
    long_work: LongWork
    documents: Documents
    clipboard: ClipboardWork
    commands: Commands

    def seen(self) -> Seen:
        """What is seen."""
        ...


class WayOut:
    """Copier, exporter, printing and dragging of one window."""

    def __init__(
        self,
        host: OutHost,
        copy_button: QToolButton,
        export_focused: Callable[[], bool],
        window: QWidget,
    ) -> None:
        """``export_focused`` exports what has the keyboard, if it is something else."""
        from parkfacts.views.out.copying import Copier
        from parkfacts.views.out.dragging import DragSource
        from parkfacts.views.out.exporting import Exporter
        from parkfacts.views.out.print_actions import PrintActions

        settings, messages = host.settings, host.messages
        self.copier = Copier(settings, host.clipboard, host.seen, copy_button)
        self.exporter = Exporter(settings, messages, host.long_work, host.documents, window)
        self.printing = PrintActions(settings, messages, host.seen, window)
        self.drags = DragSource(settings, messages, host.seen, host.documents, window)
        self.copier.offer(host.commands)
        self.printing.offer(host.commands)
        self.exporter.offer(host.commands, host.seen, export_focused)

    def serve(self, outlets: Outlets) -> None:
        """Do what panes ask for, from now on."""
        self.copier.serve(outlets)
        outlets.drag_wanted.connect(self.drags.drag)
