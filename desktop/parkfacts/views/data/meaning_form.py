"""What a column, a row or the whole table means: seen beside the raw table, and put otherwise."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parkfacts.exchange.intake.grid.model import letters
from parkfacts.exchange.intake.mapping.model import ROLES, Given, Role
from parkfacts.facts.wording.labels import STATUS_WORDS
from parkfacts.models.import_words import GIVEN_WORDS, ROLE_WORDS
from parkfacts.models.seen_import import SeenImport
from parkfacts.models.translation import on_screen
from parkfacts.views.data.form_parts import LINE_GAP_PX, complete, field, form_grid, name_label
from parkfacts.views.kit.combo_box import ComboBox
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.tab_order import one_stop

Target = Literal["column", "row", "table"]
_SAMPLES = 3
_SIDES = ("left", "middle", "right")


class MeaningForm(QWidget):
    """Follows the cell where one is; each change is told when its field is left."""

    role_chosen = Signal(int, str)
    given_changed = Signal(str, int, Given)
    """Of a column, a row or the table; the number of the column or row; all that is given."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("列、行和全表的含义"))
        self._seen: SeenImport | None = None
        self._row, self._column = 0, 0
        self.target: Target = "column"
        self._targets = QButtonGroup(self)
        self._buttons: dict[Target, QPushButton] = {}
        words: dict[Target, str] = {
            "column": self.tr("这一列"), "row": self.tr("这一行"), "table": self.tr("全表"),
        }  # fmt: skip
        for side, (target, text) in zip(_SIDES, words.items(), strict=True):
            button = QPushButton(text)
            button.setObjectName(side)
            button.setCheckable(True)
            button.clicked.connect(lambda _=False, one=target: self.aim(one))
            self._targets.addButton(button)
            self._buttons[target] = button
        self.name = plain_label("", "strong")
        self.samples = plain_label("", "note")
        self.why = plain_label("", "note")
        self.role = ComboBox()
        self.role.setAccessibleName(self.tr("这一列成为什么"))
        for role in ("", *ROLES):
            self.role.addItem(on_screen(ROLE_WORDS[role]), role)
        self.role.activated.connect(self._tell_role)
        self.fields = {
            name: field(on_screen(words)) for name, words in GIVEN_WORDS.items() if name != "status"
        }
        self.status = ComboBox()
        self.status.setAccessibleName(on_screen(GIVEN_WORDS["status"]))
        self.status.addItem(self.tr("不写"), "")
        for status, words in STATUS_WORDS.items():
            self.status.addItem(on_screen(words), status)
        self.status.activated.connect(self._tell_given)
        for edit in self.fields.values():
            edit.editingFinished.connect(self._tell_given)
        self._lay_out()
        self.aim("column")

    def offer_names(self, parks: Sequence[str], indicators: Sequence[str]) -> None:
        """Offer the names that are known."""
        complete(self.fields["park"], parks)
        complete(self.fields["indicator"], indicators)

    def aim(self, target: Target) -> None:
        """Show the column, the row, or the whole table."""
        self.target = target
        self._buttons[target].setChecked(True)
        one_stop(list(self._buttons.values()))
        self._show()

    def show_import(self, seen: SeenImport | None) -> None:
        """Show another mapping."""
        self._seen = seen
        self._show()

    def follow(self, row: int, column: int) -> None:
        """Show another cell's column or row."""
        self._row, self._column = row, column
        self._show()

    def _given(self) -> Given:
        seen = self._seen
        if seen is None:
            return Given()
        if self.target == "table":
            return seen.mapping.given
        if self.target == "row":
            meaning = seen.rows.get(self._row)
            return meaning.given if meaning is not None else Given()
        columns = seen.mapping.columns
        return columns[self._column].given if self._column < len(columns) else Given()

    def _show(self) -> None:
        seen, of_column = self._seen, self.target == "column"
        self.role.setVisible(of_column)
        self._role_name.setVisible(of_column)
        self.samples.setVisible(of_column)
        given = self._given()
        for name, edit in self.fields.items():
            edit.setText(getattr(given, name))
            edit.setCursorPosition(0)
        self.status.setCurrentIndex(max(0, self.status.findData(given.status)))
        takes = True
        if seen is None or self._column >= len(seen.mapping.columns):
            self.name.setText("")
            self.why.setText("")
        elif of_column:
            column = seen.mapping.columns[self._column]
            self.name.setText(f"{letters(column.column)}  {column.head}")
            self.samples.setText(" · ".join(self._sampled(seen)))
            self.role.setCurrentIndex(max(0, self.role.findData(column.role)))
            self.why.setText(on_screen(column.why))
            takes = column.role in ("literal", "")
        elif self.target == "row":
            meaning = seen.rows.get(self._row)
            self.name.setText(self.tr("第 {n} 行").format(n=self._row + 1))
            self.why.setText(on_screen(meaning.why) if meaning is not None else "")
        else:
            self.name.setText(seen.mapping.title or seen.grid.name)
            self.why.setText(self.tr("各行各列没有写的，都照这里"))
        self.why.setVisible(bool(self.why.text()))
        self._given_part.setVisible(takes)

    def _sampled(self, seen: SeenImport) -> list[str]:
        """The first texts of the column that are not empty, below its head."""
        found: list[str] = []
        first = max(seen.mapping.first_row, 0)
        for row in range(first, min(seen.row_count, first + 200)):
            if (text := seen.cell((row, self._column)).strip()) and text not in found:
                found.append(text)
            if len(found) == _SAMPLES:
                break
        return found

    def _tell_role(self) -> None:
        role: Role = self.role.currentData()
        self.role_chosen.emit(self._column, role)

    def _tell_given(self) -> None:
        texts = {name: edit.text().strip() for name, edit in self.fields.items()}
        given = Given(**texts, status=self.status.currentData())
        if self._seen is not None and given != self._given():
            number = {"column": self._column, "row": self._row, "table": 0}[self.target]
            self.given_changed.emit(self.target, number, given)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(0)
        for button in self._buttons.values():
            line.addWidget(button, 1)
        top = QWidget()
        upper = form_grid(top)
        self._role_name = name_label(self.tr("成为"), self.role)
        upper.addWidget(self._role_name, 0, 0)
        upper.addWidget(self.role, 0, 1)
        self._given_part = QWidget()
        lower = form_grid(self._given_part)
        for row, (name, words) in enumerate(GIVEN_WORDS.items()):
            widget = self.status if name == "status" else self.fields[name]
            lower.addWidget(name_label(on_screen(words), widget), row, 0)
            lower.addWidget(widget, row, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(LINE_GAP_PX)
        layout.addLayout(line)
        for part in (self.name, self.samples, top, self.why, self._given_part):
            layout.addWidget(part)
