"""What a column or the whole table means: seen beside the raw table, and put otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parkfacts.exchange.intake.grid.model import letters
from parkfacts.exchange.intake.mapping.model import ROLES, ColumnMeaning, Given
from parkfacts.models.import_words import LEVEL_WORDS, ROLE_WORDS
from parkfacts.models.seen_import import SeenImport
from parkfacts.models.translation import on_screen
from parkfacts.views.data.form_parts import LINE_GAP_PX, form_grid, name_label, yielding
from parkfacts.views.data.given_fields import GivenFields
from parkfacts.views.kit.check_box import CheckBox
from parkfacts.views.kit.combo_box import ComboBox
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.tab_order import one_stop

_SAMPLES = 3
_LOOKED_AT = 200
"""Rows in which samples are looked for."""
_NAMES = ("park", "indicator", "period")
"""Roles of columns in which an empty cell may mean what the one above it says."""


class MeaningForm(QWidget):
    """Follows the cell where one is; each change is told when its field is left."""

    role_chosen = Signal(int, str)
    level_chosen = Signal(int, str, object)
    """A column, what it is of another one, and that column or None."""
    filling_chosen = Signal(int, bool)
    given_changed = Signal(object, dict)
    """A column, or None: the whole table; the fields of Given that are another now."""
    column_confirmed = Signal(int)
    table_confirmed = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("列和全表的含义"))
        self._seen: SeenImport | None = None
        self._column = 0
        self._of_table = False
        self._targets = QButtonGroup(self)
        self.of_column, self.of_table = QPushButton(self.tr("这一列")), QPushButton(self.tr("全表"))
        for button, side in ((self.of_column, "left"), (self.of_table, "right")):
            button.setObjectName(side)
            button.setCheckable(True)
            self._targets.addButton(button)
        self.of_column.clicked.connect(lambda: self.aim(of_table=False))
        self.of_table.clicked.connect(lambda: self.aim(of_table=True))
        self.name, self.samples = plain_label("", "strong"), plain_label("", "note")
        self.why = plain_label("", "note")
        self.right = QPushButton(self.tr("看过了，没错"))
        self.right.setObjectName("offer")
        self.right.clicked.connect(self._confirm)
        self.role, self.level, self.of = (yielding(ComboBox()) for _ in range(3))
        self.role.setAccessibleName(self.tr("这一列成为什么"))
        self.level.setAccessibleName(self.tr("是水平，还是另一列的增速、占比"))
        self.of.setAccessibleName(self.tr("是哪一列的"))
        for role in ("", *ROLES):
            self.role.addItem(on_screen(ROLE_WORDS[role]), role)
        for kind, words in LEVEL_WORDS.items():
            self.level.addItem(on_screen(words), kind)
        self.role.activated.connect(
            lambda: self.role_chosen.emit(self._column, self.role.currentData())
        )
        for box in (self.level, self.of):
            box.activated.connect(self._tell_level)
        self.fills = CheckBox(self.tr("空格照上面一格"))
        self.fills.clicked.connect(lambda on: self.filling_chosen.emit(self._column, on))
        self.given = GivenFields()
        self.given.changed.connect(self._tell_given)
        self._lay_out()
        self.aim(of_table=False)

    def offer_names(self, parks: Sequence[str], indicators: Sequence[str]) -> None:
        """Offer the names that are known."""
        self.given.offer_names(parks, indicators)

    def order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [
            self.of_column, self.of_table, self.role, self.level, self.of, self.fills, self.right,
            *self.given.fields.values(),
        ]  # fmt: skip

    def aim(self, *, of_table: bool) -> None:
        """Show the column where one is, or the whole table."""
        self._of_table = of_table
        (self.of_table if of_table else self.of_column).setChecked(True)
        one_stop([self.of_column, self.of_table])
        self._show()

    def show_import(self, seen: SeenImport | None) -> None:
        """Show another mapping."""
        self._seen = seen
        self._show()

    def follow(self, column: int) -> None:
        """Show another column."""
        if column != self._column:
            self._column = column
            self._show()

    def _meaning(self) -> ColumnMeaning | None:
        columns = self._seen.mapping.columns if self._seen is not None else ()
        return columns[self._column] if self._column < len(columns) else None

    def _show(self) -> None:
        seen, column = self._seen, self._meaning()
        for part in (self._column_part, self.samples):
            part.setVisible(not self._of_table and column is not None)
        if seen is None or (column is None and not self._of_table):
            return
        if self._of_table or column is None:
            self._show_table(seen)
        else:
            self._show_column(seen, column)
        self.why.setVisible(bool(self.why.text()))

    def _show_table(self, seen: SeenImport) -> None:
        self.name.setText(seen.mapping.title or seen.grid.name)
        self.why.setText("\n".join(on_screen(one.why) for one in seen.mapping.reasons))
        self.right.setVisible(any(not one.sure for one in seen.mapping.reasons))
        self.given.setVisible(True)
        self.given.show_given(seen.mapping.given, Given())

    def _show_column(self, seen: SeenImport, column: ColumnMeaning) -> None:
        self.name.setText(f"{letters(column.column)}  {column.head}".rstrip())
        self.samples.setText(" · ".join(self._sampled(seen)))
        self.role.setCurrentIndex(max(0, self.role.findData(column.role)))
        self.why.setText(on_screen(column.why))
        self.right.setVisible(not column.sure and bool(column.role))
        figures = column.role == "literal"
        for part in (self.level, self.of, self._level_name):
            part.setVisible(figures)
        self.level.setCurrentIndex(max(0, self.level.findData(column.kind)))
        self.of.clear()
        for one in seen.mapping.columns:
            if one.role == "literal" and one.column != column.column:
                self.of.addItem(f"{letters(one.column)} {one.head}", one.column)
        self.of.setCurrentIndex(self.of.findData(column.of_column))
        self.of.setEnabled(bool(column.kind))
        self.fills.setVisible(column.role in _NAMES)
        self.fills.setChecked(column.fills)
        self.given.setVisible(figures)
        self.given.show_given(column.given, seen.mapping.given)

    def _sampled(self, seen: SeenImport) -> list[str]:
        """The first texts of the column that are not empty, below its head."""
        found: list[str] = []
        first = max(seen.mapping.first_row, 0)
        for row in range(first, min(seen.row_count, first + _LOOKED_AT)):
            if (text := seen.cell((row, self._column)).strip()) and text not in found:
                found.append(text)
            if len(found) == _SAMPLES:
                break
        return found

    def _tell_level(self) -> None:
        kind = self.level.currentData()
        of_column = self.of.currentData() if kind else None
        self.level_chosen.emit(self._column, kind, of_column)

    def _tell_given(self, fields: dict[str, str]) -> None:
        self.given_changed.emit(None if self._of_table else self._column, fields)

    def _confirm(self) -> None:
        if not self._of_table:
            self.column_confirmed.emit(self._column)
        elif self._seen is not None:
            for one in self._seen.mapping.reasons:
                if not one.sure:
                    self.table_confirmed.emit(one.field)

    def _lay_out(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.of_column, 1)
        line.addWidget(self.of_table, 1)
        self._column_part = QWidget()
        grid = form_grid(self._column_part)
        grid.addWidget(name_label(self.tr("成为"), self.role), 0, 0)
        grid.addWidget(self.role, 0, 1)
        self._level_name = name_label(self.tr("是"), self.level)
        grid.addWidget(self._level_name, 1, 0)
        level = QHBoxLayout()
        level.setSpacing(6)
        level.addWidget(self.level, 1)
        level.addWidget(self.of, 1)
        grid.addLayout(level, 1, 1)
        grid.addWidget(self.fills, 2, 1)
        told = QHBoxLayout()
        told.setSpacing(4)
        told.addWidget(self.why, 1)
        told.addWidget(self.right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(LINE_GAP_PX)
        layout.addLayout(line)
        for part in (self.name, self.samples, self._column_part):
            layout.addWidget(part)
        layout.addLayout(told)
        layout.addWidget(self.given)
