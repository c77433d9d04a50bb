"""The bar of the import page: which file and sheet, how a text is read, mappings kept and taken."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSpinBox, QVBoxLayout, QWidget

from parkfacts.drawing.theme import Theme
from parkfacts.exchange.intake.grid.model import ReadingChoices, TableFile
from parkfacts.exchange.intake.grid.tables import OpenTables
from parkfacts.exchange.intake.mapping.model import Mapping
from parkfacts.facts.phrase import Phrase
from parkfacts.models.translation import on_screen
from parkfacts.views.data.form_parts import name_label
from parkfacts.views.kit.combo_box import ComboBox
from parkfacts.views.kit.marks import MarkButton
from parkfacts.views.kit.small_widgets import ElidedLabel, plain_label, popup_menu

ENCODINGS = {"utf-8": "UTF-8", "gb18030": "GB18030", "big5": "Big5", "utf-16": "UTF-16"}
_FIRST_LINES = 2
_NAMED_FROM_PX = 800
_SEPARATORS = {
    "\t": Phrase("制表符"),
    ",": Phrase("逗号"),
    ";": Phrase("分号"),
    "|": Phrase("竖线"),
    " ": Phrase("空格"),
}


class ImportBar(QWidget):
    """What of a file is looked at; a text whose encoding is not sure says so."""

    sheet_chosen = Signal(str)
    reading_chosen = Signal(ReadingChoices)
    undo_wanted = Signal()
    redo_wanted = Signal()
    anew_wanted = Signal()
    """What columns mean is to be found anew, whatever a person set."""
    keep_wanted = Signal()
    """The mapping is to be kept in a file."""
    take_wanted = Signal()
    """A mapping is to be taken from a file."""
    region_chosen = Signal(int, int)
    """First and last row of the data, from 0."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.name = ElidedLabel()
        self.doubt = plain_label("", "caution")
        self.sheet = ComboBox()
        self.sheet.setAccessibleName(self.tr("工作表"))
        self.encoding = ComboBox()
        self.encoding.setAccessibleName(self.tr("编码"))
        self.encoding.setToolTip(self.tr("编码"))
        self.separator = ComboBox()
        self.separator.setAccessibleName(self.tr("分隔符"))
        self.separator.setToolTip(self.tr("分隔符"))
        self.first, self.last = QSpinBox(), QSpinBox()
        self.first.setAccessibleName(self.tr("数据的第一行"))
        self.last.setAccessibleName(self.tr("数据的最后一行"))
        for box in (self.first, self.last):
            box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
            box.setKeyboardTracking(False)
            box.setFixedWidth(64)
            box.valueChanged.connect(self._tell_region)
        self.more = MarkButton("down", self.tr("各列的含义"))
        self.more.setToolTip(self.tr("存下、载入或重新看出各列的含义"))
        self.more.clicked.connect(self._open_menu)
        self.sheet.activated.connect(lambda at: self.sheet_chosen.emit(self.sheet.itemData(at)))
        self.encoding.activated.connect(self._tell_reading)
        self.separator.activated.connect(self._tell_reading)
        self._sheet_name = name_label(self.tr("工作表"), self.sheet)
        self._encoding_name = name_label(self.tr("编码"), self.encoding)
        self._separator_name = name_label(self.tr("分隔"), self.separator)
        self._rows_name = name_label(self.tr("数据行"), self.first)
        self._to = name_label("—")
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.name, 1)
        for part in (
            self._sheet_name, self.sheet, self._encoding_name, self.encoding,
            self._separator_name, self.separator, self._rows_name, self.first, self._to, self.last,
            self.more,
        ):  # fmt: skip
            row.addWidget(part)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self.doubt)
        self._filling = self._is_text = False

    def order(self) -> list[QWidget]:
        """What Tab goes through."""
        return [self.sheet, self.encoding, self.separator, self.first, self.last, self.more]

    def show_file(self, tables: OpenTables, sheet: str, theme: Theme) -> None:
        """Show what is open, and which sheet of it; of a text that is not sure its first lines."""
        file = tables.file
        self.name.show_text(on_screen(file.name), theme.text)
        said = [on_screen(one) for one in file.remarks]
        if not file.sure:
            lines = "\n".join(tables.first_lines[:_FIRST_LINES])
            said.append(self.tr("文字对吗？不对就换一种编码或分隔。头几行读作：\n{lines}"))
            said[-1] = said[-1].format(lines=lines)
        self.doubt.setText("\n".join(said))
        self.doubt.setVisible(bool(said))
        _fill(self.sheet, [(self._sheet_words(file, one), one) for one in file.sheets], sheet)
        several = len(file.sheets) > 1
        is_text = bool(file.encoding)
        encoding = file.encoding.removesuffix("-sig")
        encodings = {encoding: encoding.upper()} | ENCODINGS
        _fill(self.encoding, [(name, one) for one, name in encodings.items() if one], encoding)
        separators = {file.separator: file.separator} | _SEPARATORS
        listed = [(on_screen(words), one) for one, words in separators.items() if one]
        _fill(self.separator, listed, file.separator)
        for part in (self.sheet, self._sheet_name):
            part.setVisible(several)
        self._is_text = is_text
        for part in (self.encoding, self.separator):
            part.setVisible(is_text)
        self._show_names()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_names()

    def _show_names(self) -> None:
        """UTF-8 and 逗号 say what they are where there is no room for more."""
        for part in (self._encoding_name, self._separator_name):
            part.setVisible(self._is_text and self.width() >= _NAMED_FROM_PX)

    def show_region(self, mapping: Mapping | None, rows: int) -> None:
        """Show which rows are data."""
        self._filling = True
        for box, value in (
            (self.first, mapping.first_row if mapping else 0),
            (self.last, mapping.last_row if mapping else 0),
        ):
            box.setRange(1, max(rows, 1))
            box.setValue(value + 1)
            box.setEnabled(mapping is not None)
        self._filling = False

    def _open_menu(self) -> None:
        menu = popup_menu(self)
        for text, keys, wanted in (
            (self.tr("撤销"), "Ctrl+Z", self.undo_wanted),
            (self.tr("重做"), "Ctrl+Y", self.redo_wanted),
            (self.tr("重新看出各列的含义"), "", self.anew_wanted),
            (self.tr("载入各列的含义…"), "", self.take_wanted),
            (self.tr("另存各列的含义…"), "", self.keep_wanted),
        ):
            action = menu.addAction(text)
            action.setShortcut(QKeySequence(keys))
            action.triggered.connect(wanted)
            if wanted is self.redo_wanted:
                menu.addSeparator()
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))

    def _sheet_words(self, file: TableFile, sheet: str) -> str:
        return self.tr("{name}（隐藏）").format(name=sheet) if sheet in file.hidden else sheet

    def _tell_region(self) -> None:
        if not self._filling and self.first.value() <= self.last.value():
            self.region_chosen.emit(self.first.value() - 1, self.last.value() - 1)

    def _tell_reading(self) -> None:
        self.reading_chosen.emit(
            ReadingChoices(self.encoding.currentData(), self.separator.currentData())
        )


def _fill(box: ComboBox, items: Sequence[tuple[str, str]], chosen: str) -> None:
    box.clear()
    for text, value in items:
        box.addItem(text, value)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    box.setMaximumWidth(180)
