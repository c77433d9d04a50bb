"""The options of how something is written, as boxes in rows; each choice is remembered at once."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from parkfacts.app.settings import Settings
from parkfacts.compose.page.options import CHOICES, Allowed, Options
from parkfacts.facts.phrase import Phrase
from parkfacts.facts.wording.citation import STYLES
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.check_box import CheckBox
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
        several = {name: choice for name, choice in CHOICES.items() if not choice.ticked}
        self.boxes = {name: ComboBox() for name in several}
        self.ticks = {
            name: CheckBox(on_screen(choice.title))
            for name, choice in CHOICES.items()
            if choice.ticked
        }
        self._labels = {
            name: plain_label(on_screen(choice.title), "secondary", selectable=False)
            for name, choice in several.items()
        }
        for name, box in self.boxes.items():
            box.setAccessibleName(on_screen(CHOICES[name].title))
            self._labels[name].setBuddy(box)  # on Linux a box is named by its value, but for this
            box.activated.connect(partial(self._choose_value, name))
        for name, tick in self.ticks.items():
            tick.toggled.connect(partial(self._tick, name))

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
        for name, tick in self.ticks.items():
            with QSignalBlocker(tick):
                tick.setChecked(getattr(options, name) == [*CHOICES[name].values][-1])
        self._place()
        self._dim()

    def count_unasked(self, count: int) -> None:
        """Say how many facts would be told that nobody chose; with none there is no choice."""
        tick, title = self.ticks["group"], CHOICES["group"].title
        tick.setText(on_screen(Phrase("{title}（{n} 条）", title=title, n=count)))
        tick.setEnabled(bool(count))

    def _place(self) -> None:
        takes = self._allowed.takes
        for name, box in self.boxes.items():
            for widget in (self._labels[name], box):
                self._grid.removeWidget(widget)
                widget.setVisible(name in takes)
        for name, tick in self.ticks.items():
            self._grid.removeWidget(tick)
            tick.setVisible(name in takes)
        for at, name in enumerate(takes):
            row, place = divmod(at, self._columns)
            if name in self.ticks:
                self._grid.addWidget(self.ticks[name], row, place * 2, 1, 2)
            else:
                self._grid.addWidget(self._labels[name], row, place * 2)
                self._grid.addWidget(self.boxes[name], row, place * 2 + 1)
        for place in range(self._columns):
            self._grid.setColumnStretch(place * 2 + 1, 1)
        in_order(*(self.ticks[name] if name in self.ticks else self.boxes[name] for name in takes))

    def _dim(self) -> None:
        """Switch off what the other options leave without effect."""
        options = self.options
        numbers = options.value != "literal" or "value" not in self._allowed.takes
        self.boxes["unit"].setEnabled(numbers)
        self.boxes["period"].setEnabled(options.header == "with")

    def _choose_value(self, name: str, _index: int) -> None:
        self._choose(name, self.boxes[name].currentData())

    def _tick(self, name: str, ticked: bool) -> None:
        self._choose(name, [*CHOICES[name].values][-1 if ticked else 0])

    def _choose(self, name: str, value: str) -> None:
        """Remember what is chosen here; an edition counts for the source card too."""
        stored = self._settings[_SETTING]
        known = stored.get(self._allowed.id)
        own = {**(known if isinstance(known, dict) else {}), name: value}
        self._settings[_SETTING] = {**stored, self._allowed.id: own}
        if value in STYLES:
            self._settings["citation_style"] = value
            self.style_chosen.emit(value)
        self._dim()
        self.chosen.emit()
