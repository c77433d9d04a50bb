"""Fields for what holds for a column or a table though no cell says it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from parkfacts.exchange.intake.mapping.model import Given
from parkfacts.facts.wording.labels import STATUS_WORDS
from parkfacts.models.import_words import GIVEN_WORDS
from parkfacts.models.translation import on_screen
from parkfacts.views.data.form_parts import complete, field, form_grid, name_label

_PLACES = {
    # Field: row, and whether it stands at the right of another.
    "park": (0, False),
    "indicator": (1, False),
    "unit": (2, False),
    "period": (2, True),
    "status": (3, False),
    "qualifier": (3, True),
    "scope": (4, False),
    "within": (5, False),
    "note": (6, False),
}


class GivenFields(QWidget):
    """A field that is empty shows, paler, what the whole table gives in its place."""

    changed = Signal(dict)
    """The fields that are another now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._given = Given()
        self.fields: dict[str, QLineEdit] = {}
        grid = form_grid(self)
        grid.setColumnStretch(3, 1)
        for name, words in GIVEN_WORDS.items():
            edit = field(on_screen(words))
            edit.editingFinished.connect(self._tell)
            self.fields[name] = edit
            row, beside = _PLACES[name]
            column = 2 if beside else 0
            alone = sum(one == row for one, _ in _PLACES.values()) == 1
            grid.addWidget(name_label(on_screen(words), edit), row, column)
            grid.addWidget(edit, row, column + 1, 1, 3 if alone else 1)
        complete(self.fields["status"], [on_screen(words) for words in STATUS_WORDS.values()])

    def offer_names(self, parks: Sequence[str], indicators: Sequence[str]) -> None:
        """Offer the names that are known."""
        complete(self.fields["park"], parks)
        complete(self.fields["indicator"], indicators)

    def show_given(self, given: Given, behind: Given) -> None:
        """Show what is given, and what holds where it is not."""
        self._given = given
        for name, edit in self.fields.items():
            text = getattr(given, name)
            if edit.text() != text:
                edit.setText(text)
                edit.setCursorPosition(0)
            edit.setPlaceholderText(getattr(behind, name))

    def _tell(self) -> None:
        told = {
            name: text
            for name, edit in self.fields.items()
            if (text := edit.text().strip()) != getattr(self._given, name)
        }
        if told:
            self._given = self._given._replace(**told)
            self.changed.emit(told)
