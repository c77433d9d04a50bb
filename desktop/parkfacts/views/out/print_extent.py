"""The question how much of what is seen is printed, where there is more than goes out usually."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from parkfacts.app.seen import Extent
from parkfacts.views.kit.extent_switch import ExtentSwitch
from parkfacts.views.kit.tab_order import in_order


class ExtentDialog(QDialog):
    """Left and Right choose, Return goes on, Escape leaves."""

    def __init__(self, extent: Extent, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("打印"))
        self.extent = ExtentSwitch(extent)
        self._go = QPushButton()
        self._go.setObjectName("primary")
        self._go.setDefault(True)
        self._go.clicked.connect(self.accept)
        leave = QPushButton(self.tr("取消"))
        leave.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.addStretch()
        foot.addWidget(leave)
        foot.addWidget(self._go)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 16, 16, 16)
        layout.setSpacing(16)
        layout.addWidget(self.extent)
        layout.addLayout(foot)
        in_order(self.extent, leave, self._go)
        self.extent.chosen.connect(self._show_count)
        self._show_count()

    def _show_count(self) -> None:
        self._go.setText(self.tr("打印 {counted}").format(counted=self.extent.counted))


def ask_extent(extent: Extent, parent: QWidget) -> bool | None:
    """Whether all is printed; not asked where that is no more. None: nothing after all."""
    if extent.usual >= extent.whole:
        return False
    dialog = ExtentDialog(extent, parent)
    agreed = bool(dialog.exec())
    dialog.deleteLater()
    return dialog.extent.whole if agreed else None
