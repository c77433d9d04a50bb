"""Somebody who edits own data in a window: what is done with keys and in dialogs."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog

from parkfacts.facts.search.columns import COLUMNS
from parkfacts.views.data.row_form import RowForm

COLUMN = {column.id: at for at, column in enumerate(COLUMNS)}


class Used:
    """A window in use, and what a user does in it."""

    def __init__(self, qtbot, window):
        self.qtbot, self.window = qtbot, window
        self.told = []
        window.messages.info_told.connect(self.told.append)
        window.messages.error_told.connect(self.told.append)

    @property
    def facts(self):
        return self.window.workspace.panes.facts

    @property
    def data(self):
        return self.window.own.data

    @property
    def own(self):
        return self.data.target().dataset

    def run(self, action):
        self.window.commands.run(action)

    def wait(self):
        """Until what is shown says what own data say."""
        self.qtbot.waitUntil(
            lambda: not self.window.tasks.busy and self.window.session().own == self.data.on,
            timeout=10_000,
        )
        QApplication.processEvents()

    def select(self, *fact_ids):
        self.facts.select_facts(list(fact_ids), fact_ids[0])
        self.facts.table.setFocus()

    def at(self, fact_id, column):
        self.select(fact_id)
        row = self.facts.model.row_of(fact_id)
        index = self.facts.model.index(row, COLUMN[column])
        picker = self.facts.table.selectionModel()
        picker.setCurrentIndex(index, picker.SelectionFlag.NoUpdate)
        return index

    def in_dialog(self, kind, do, action):
        """Run an action, and do something in the dialog that it opens."""
        seen = []

        def look():
            dialog = QApplication.activeModalWidget()
            if not isinstance(dialog, kind):
                return
            seen.append(dialog)
            timer.stop()
            try:
                do(dialog)
            finally:
                if dialog.isVisible():
                    QDialog.reject(dialog)

        timer = QTimer(self.window, interval=10)
        timer.timeout.connect(look)
        timer.start()
        action() if callable(action) else self.run(action)
        timer.stop()
        assert seen, "no dialog was opened"
        self.wait()

    def write(self, dialog, **texts):
        for field, text in texts.items():
            editor = dialog.editor(field)
            if hasattr(editor, "findData"):
                editor.setCurrentIndex(editor.findData(text))
            elif hasattr(editor, "setPlainText"):
                editor.setPlainText(text)
            else:
                editor.setText(text)

    def new(self, **texts):
        given = {"park": "西永综保区", "indicator": "外贸进出口值", "literal": "突破3100亿元",
                 "period": "2025年", "source": self.source,
                 "paragraph": self.paragraph}  # fmt: skip

        def fill(dialog):
            self.write(dialog, **(given | texts))
            dialog.accept()
            assert not dialog.isVisible(), dialog._missing.text()

        self.in_dialog(RowForm, fill, "new_fact")
        return self.own.facts[-1]

    @property
    def source(self):
        return self.window.session().catalogue.dataset.sources[0].title

    @property
    def paragraph(self):
        """One that the source lists."""
        return str(self.window.session().catalogue.dataset.sources[0].paragraphs[0].number)
