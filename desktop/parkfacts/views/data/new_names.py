"""The dialogs in which a new park or a new indicator of a table is looked at before it is made."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from msgspec.structs import replace
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from parkfacts.facts.model import Family, Indicator, Park
from parkfacts.facts.wording.labels import KIND_WORDS, PARK_KIND_WORDS
from parkfacts.models.import_words import NATURE_WORDS
from parkfacts.models.translation import on_screen
from parkfacts.views.data.form_parts import complete, field, form_grid, name_label
from parkfacts.views.kit.combo_box import ComboBox
from parkfacts.views.kit.help_key import offer_help
from parkfacts.views.kit.screen_room import fit
from parkfacts.views.kit.small_widgets import plain_label

_WIDTH = 420


class _NewName(QDialog):
    """A form over one value; it is taken only where it is whole."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._form = QWidget()
        self._grid = form_grid(self._form)
        self._grid.setColumnMinimumWidth(0, 72)
        self._wrong = plain_label("", "caution", selectable=False)
        box = QDialogButtonBox()
        take = box.addButton(self.tr("就这样建"), QDialogButtonBox.ButtonRole.AcceptRole)
        take.setObjectName("primary")
        take.setDefault(True)
        box.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        box.accepted.connect(self._accept_whole)
        box.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(12)
        for part in (self._form, self._wrong, box):
            layout.addWidget(part)
        self._wrong.hide()
        offer_help(self)

    def why_not(self) -> str:
        """What is missing or unknown in the form; empty if nothing is."""
        raise NotImplementedError

    def _row(self, words: str, widget: QWidget) -> None:
        row = self._grid.rowCount()
        widget.setAccessibleName(words)
        self._grid.addWidget(name_label(words, widget), row, 0)
        self._grid.addWidget(widget, row, 1)

    def _finish(self) -> None:
        self.resize(_WIDTH, self.sizeHint().height())
        fit(self, self.size())

    def _accept_whole(self) -> None:
        why = self.why_not()
        self._wrong.setText(why)
        self._wrong.setVisible(bool(why))
        if not why:
            self.accept()


class NewPark(_NewName):
    """Name, kind, where it lies, and its short name."""

    def __init__(self, park: Park, parks: Iterable[Park], parent: QWidget) -> None:
        """``park``: as it is guessed; ``parks``: those in which it may lie."""
        super().__init__(parent)
        self.setWindowTitle(self.tr("新园区"))
        self._park = park
        self._ids = {one.name: one.id for one in parks if one.id != park.id}
        names = {one_id: name for name, one_id in self._ids.items()}
        self.name = field("")
        self.name.setText(park.name)
        self.kind = _choice(PARK_KIND_WORDS, park.kind)
        self.within = _known(names.get(park.parent or "", ""), self._ids)
        self.within.setPlaceholderText(self.tr("不写则自成一支"))
        self.short = field("")
        self.short.setText(park.short)
        self.short.setPlaceholderText(self.tr("不写则用名称"))
        for words, widget in (
            (self.tr("名称"), self.name), (self.tr("种类"), self.kind),
            (self.tr("位于"), self.within), (self.tr("简称"), self.short),
        ):  # fmt: skip
            self._row(words, widget)
        self._finish()

    @property
    def park(self) -> Park:
        """As it is written."""
        return replace(
            self._park,
            name=self.name.text().strip(),
            kind=self.kind.currentData(),
            parent=self._ids.get(self.within.text().strip()),
            short=self.short.text().strip(),
        )

    def why_not(self) -> str:
        within = self.within.text().strip()
        if not self.name.text().strip():
            return self.tr("写上名称")
        if within and within not in self._ids:
            return self.tr("没有叫“{name}”的园区；从列出的里选，或空着").format(name=within)
        return ""


class NewIndicator(_NewName):
    """Name, topic, what sort of figure it is, base unit, and what it is about."""

    def __init__(
        self,
        indicator: Indicator,
        families: Iterable[Family],
        indicators: Iterable[Indicator],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("新指标"))
        self._indicator = indicator
        self._ids = {one.name: one.id for one in indicators if one.id != indicator.id}
        names = {one_id: name for name, one_id in self._ids.items()}
        self.name = field("")
        self.name.setText(indicator.name)
        self.family = _choice({one.id: one.name for one in families}, indicator.family)
        self.kind = _choice(KIND_WORDS, indicator.kind)
        self.unit = field("", "", 40)
        self.unit.setText(indicator.unit)
        self.unit.setPlaceholderText(self.tr("元、人、家、%…"))
        self.nature = _choice(NATURE_WORDS, indicator.nature)
        self.about = _known(names.get(indicator.of or "", ""), self._ids)
        self.about.setPlaceholderText(self.tr("增速、占比、排名所说的指标"))
        for words, widget in (
            (self.tr("名称"), self.name), (self.tr("主题"), self.family),
            (self.tr("种类"), self.kind), (self.tr("基准单位"), self.unit),
            (self.tr("性质"), self.nature), (self.tr("关于"), self.about),
        ):  # fmt: skip
            self._row(words, widget)
        self._finish()

    @property
    def indicator(self) -> Indicator:
        """As it is written."""
        return replace(
            self._indicator,
            name=self.name.text().strip(),
            family=self.family.currentData(),
            kind=self.kind.currentData(),
            unit=self.unit.text().strip(),
            nature=self.nature.currentData(),
            of=self._ids.get(self.about.text().strip()),
        )

    def why_not(self) -> str:
        about = self.about.text().strip()
        if not self.name.text().strip():
            return self.tr("写上名称")
        if about and about not in self._ids:
            return self.tr("没有叫“{name}”的指标；从列出的里选，或空着").format(name=about)
        if self.kind.currentData() in ("growth", "average_growth", "share", "change") and not about:
            return self.tr("写上它是关于哪个指标的")
        return ""


def _choice(words: Mapping[str, str], chosen: str) -> ComboBox:
    box = ComboBox()
    for key, text in words.items():
        box.addItem(on_screen(text), key)
    box.setCurrentIndex(max(0, box.findData(chosen)))
    return box


def _known(text: str, names: Mapping[str, str]) -> QLineEdit:
    edit = field("")
    edit.setText(text)
    complete(edit, list(names))
    return edit
