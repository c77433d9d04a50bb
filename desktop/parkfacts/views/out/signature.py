"""Who answers for what goes out: two fields that are remembered, alone or in the export dialog."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from parkfacts.app.settings import Settings
from parkfacts.compose.page.signature import Signature
from parkfacts.views.kit.small_widgets import plain_label

_LONGEST = 80
_WIDTH = 320


def _tr(text: str) -> str:
    return QCoreApplication.translate("signature", text)


def signature_in(settings: Settings) -> Signature:
    """As it is remembered."""
    return Signature(settings["organisation"].strip(), settings["author"].strip())


class SignatureFields:
    """The fields, put into a form; ``keep`` remembers what stands in them."""

    def __init__(self, settings: Settings, form: QFormLayout) -> None:
        self._settings = settings
        self._fields = {"organisation": line_edit(), "author": line_edit()}
        names = {"organisation": _tr("单位"), "author": _tr("作者")}
        for name, field in self._fields.items():
            field.setText(settings[name])
            field.setAccessibleName(names[name])
            field.setPlaceholderText(_tr("不写则不署"))
            form.addRow(names[name], field)

    @property
    def widgets(self) -> tuple[QLineEdit, ...]:
        """From top to bottom."""
        return tuple(self._fields.values())

    def keep(self) -> None:
        """Remember what stands in the fields."""
        for name, field in self._fields.items():
            self._settings[name] = field.text().strip()


def line_edit() -> QLineEdit:
    """A field for a line of text that goes onto pages."""
    field = QLineEdit()
    field.setMaxLength(_LONGEST)
    field.setMinimumWidth(_WIDTH)
    return field


def ask_signature(parent: QWidget, settings: Settings) -> bool:
    """Let organisation and author be written; whether the user agreed."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(_tr("署名"))
    told = plain_label(
        _tr("写在导出和打印的文件上：题名下、页眉页脚、文件属性。"), "secondary", selectable=False
    )
    form = QFormLayout()
    fields = SignatureFields(settings, form)
    buttons = QDialogButtonBox()
    buttons.addButton(_tr("确定"), QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.addButton(_tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(16, 16, 16, 16)
    layout.setSpacing(12)
    layout.addWidget(told)
    layout.addLayout(form)
    layout.addWidget(buttons)
    agreed = bool(dialog.exec())
    if agreed:
        fields.keep()
    dialog.deleteLater()
    return agreed
