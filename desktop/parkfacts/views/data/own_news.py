"""What comes in from colleagues: told with a list, and what both changed kept to be settled."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Signal

from parkfacts.app.messages import Offer
from parkfacts.app.seen import FactPlace
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.facts.problems import InputError
from parkfacts.models.translation import error_on_screen, on_screen
from parkfacts.views.data.host import OwnHost
from parkfacts.views.kit.lazy import Lazy

if TYPE_CHECKING:
    from parkfacts.app.own_data import OwnData
    from parkfacts.app.own_reports import MergeReport
    from parkfacts.facts.editing.history import Event
    from parkfacts.facts.editing.merging.model import Conflict
    from parkfacts.facts.editing.merging.settling import Takes
    from parkfacts.views.data.conflicts import ConflictsDialog


class OwnNews(QObject):
    """Of one window. A conflict waits as long as its person does; both sayings are kept."""

    changed = Signal()
    """Something more, or less, is to be settled."""

    def __init__(self, host: OwnHost, data: OwnData, parent: QObject) -> None:
        super().__init__(parent)
        self._host, self._data = host, data
        self._open: list[tuple[Path, Conflict]] = []
        self._dialog = Lazy(self._make_dialog)
        data.merged.connect(self._tell)
        data.asked.connect(self._ask)
        data.stayed.connect(self._tell_left)

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """What is to be settled."""
        return tuple(conflict for _, conflict in self._open)

    def show_conflicts(self) -> None:
        """Let them be settled."""
        dialog = self._dialog()
        dialog.show_conflicts(self.conflicts, self._host.session().catalogue)
        dialog.show()
        dialog.raise_()
        dialog.activateWindow()

    def put_off(self) -> None:
        """Both sayings are to stay, for now or for good."""
        self._open.clear()
        self.changed.emit()

    def settle(self, conflict: Conflict, takes: str) -> None:
        """Let what a person says to a conflict stand."""
        path = next((path for path, one in self._open if one == conflict), None)
        if path is None:
            return
        try:
            self._data.settle(path, conflict, cast("Takes", takes))
        except InputError as error:
            self._host.messages.error(error_on_screen(error))
            return
        self._open.remove((path, conflict))
        if dialog := self._dialog.made:
            dialog.show_conflicts(self.conflicts, self._host.session().catalogue)
        self.changed.emit()

    def _tell(self, report: MergeReport) -> None:
        if not report.changes:
            return
        n, names = len(report.changes), on_screen(joined("、", report.names))
        text = self.tr("{who} 改了 {n} 处，已并入 {name}", "", n).format(
            who=names or self.tr("同事"), n=n, name=report.path.name
        )
        offer = Offer(self.tr("看改了什么"), lambda: self._show_changes(text, report))
        self._host.messages.info(text, offer)

    def _show_changes(self, title: str, report: MergeReport) -> None:
        from parkfacts.views.data.merged_changes import MergedChanges

        dialog = MergedChanges(self._host.widget, title, self._told(report))
        dialog.fact_wanted.connect(lambda fact: self._host.go_to(FactPlace((fact,))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def _told(self, report: MergeReport) -> list[tuple[str, Event]]:
        from parkfacts.facts.editing.history import history_of
        from parkfacts.facts.editing.rows import rows_by_key
        from parkfacts.views.data.row_words import row_words

        own = next((one.dataset for one in self._data.files if one.path == report.path), None)
        if own is None:
            return []
        catalogue = self._host.session().catalogue
        wanted = {change.id for change in report.changes}
        told: list[tuple[str, Event]] = []
        for row, table in dict.fromkeys((one.row, one.table) for one in report.changes):
            about = on_screen(row_words(rows_by_key(own, table).get(row), row, catalogue))
            events = history_of(own, row, table)
            told += [(about, event) for event in events if event.change.id in wanted]
        return told

    def _ask(self, report: MergeReport) -> None:
        fresh = [(report.path, one) for one in report.conflicts]
        self._open += [one for one in fresh if one not in self._open]
        self.changed.emit()

    def _tell_left(self, left: tuple[object, ...]) -> None:
        text = Phrase("有 {n} 处没有收回：之后又改过，或者还有别的用着它", n=len(left))
        self._host.messages.info(on_screen(text))

    def _make_dialog(self) -> ConflictsDialog:
        from parkfacts.views.data.conflicts import ConflictsDialog

        dialog = ConflictsDialog(self._host.widget)
        dialog.settled.connect(self.settle)
        return dialog
