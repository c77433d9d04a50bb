"""The options of how something is written, as boxes in rows; each choice is remembered at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from parkfacts.app.settings import Settings
from parkfacts.compose.page.options import CHOICES, Allowed, Options
from parkfacts.facts.wording.citation import STYLES
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.combo_box import ComboBox
from parkfacts.views.kit.small_widgets import plain_label
from parkfacts.views.kit.tab_order import in_order

_SETTING = "copy_options"


class OptionBoxes(QWidget):
    """A box for each option that says something where it is; the others are not there."""

    chosen = Signal()
    style_chosen = Signal(str)
    """Another edition of GB/T 7714; it is in the settings already."""

    def __init__(self, settings: Settings, columns: int, parent: QWidget | None = None) -> None:
        """``columns``: how many boxes stand in a row."""
        super().__init__(parent)
        self._settings, self._columns = settings, columns
        self._allowed = Allowed("")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(8)
        self.boxes = {name: ComboBox() for name in CHOICES}
        self._labels = {
            name: plain_label(on_screen(choice.title), "secondary", selectable=False)
            for name, choice in CHOICES.items()
        }
        for name, box in self.boxes.items():
            box.setAccessibleName(on_screen(CHOICES[name].title))
            self._labels[name].setBuddy(box)  # on Linux a box is named by its value, but for this
            box.activated.connect(partial(self._choose, name))

    @property
    def options(self) -> Options:
        """The options as they are remembered."""
        settings = self._settings
        return self._allowed.options(settings[_SETTING], settings["citation_style"])

    def show_options(self, allowed: Allowed) -> None:
        """Offer what may be chosen in a place, as it is remembered."""
        self._allowed = allowed
        options = self.options
        for name, box in self.boxes.items():
            box.clear()
            for value, title in allowed.values(name).items():
                box.addItem(on_screen(title), value)
            box.setCurrentIndex(max(box.findData(getattr(options, name)), 0))
        self._place()
        self._dim()

    def _place(self) -> None:
        for name, box in self.boxes.items():
            for widget in (self._labels[name], box):
                self._grid.removeWidget(widget)
                widget.setVisible(name in self._allowed.takes)
        for at, name in enumerate(self._allowed.takes):
            row, place = divmod(at, self._columns)
            self._grid.addWidget(self._labels[name], row, place * 2)
            self._grid.addWidget(self.boxes[name], row, place * 2 + 1)
        for place in range(self._columns):
            self._grid.setColumnStretch(place * 2 + 1, 1)
        in_order(*(self.boxes[name] for name in self._allowed.takes))

    def _dim(self) -> None:
        """Switch off what the other options leave without effect."""
        options = self.options
        numbers = options.value != "literal" or "value" not in self._allowed.takes
        self.boxes["unit"].setEnabled(numbers)
        self.boxes["period"].setEnabled(options.header == "with")

    def _choose(self, name: str, _index: int) -> None:
        """Remember what is chosen here; an edition counts for the source card too."""
        value, stored = self.boxes[name].currentData(), self._settings[_SETTING]
        known = stored.get(self._allowed.id)
        own = {**(known if isinstance(known, dict) else {}), name: value}
        self._settings[_SETTING] = {**stored, self._allowed.id: own}
        if value in STYLES:
            self._settings["citation_style"] = value
            self.style_chosen.emit(value)
        self._dim()
        self.chosen.emit()
