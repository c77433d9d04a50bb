"""Dialogs that ask for files of own data, or for a name."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from parkfacts.facts.own.file import OWN_ENDING
from parkfacts.views.kit.file_dialogs import file_to_write, unsaved_choice
from parkfacts.views.kit.screen_room import breakable
from parkfacts.views.kit.small_widgets import plain_label

_LONGEST_NAME = 40


def _tr(text: str) -> str:
    return QCoreApplication.translate("OwnDialogs", text)


def file_to_create(parent: QWidget, suggested: str) -> Path | None:
    """The file that a new dataset goes to."""
    return _to_write(parent, _tr("新建数据集"), suggested)


def file_to_hand_on(parent: QWidget, suggested: str) -> Path | None:
    """The file that a copy goes to."""
    return _to_write(parent, _tr("交出一份副本"), suggested)


def file_elsewhere(parent: QWidget, suggested: str) -> Path | None:
    """Another file for what could not be saved in its own."""
    return _to_write(parent, _tr("存到别处"), suggested)


def file_to_merge(parent: QWidget, folder: str) -> Path | None:
    """The colleague's file."""
    kinds = _tr("自有数据集 (*.parkfacts);;所有文件 (*)")
    name, _ = QFileDialog.getOpenFileName(parent, _tr("合并同事的文件"), folder, kinds)
    return Path(name) if name else None


def table_to_import(parent: QWidget, folder: str, endings: tuple[str, ...]) -> Path | None:
    """The file of the table."""
    kinds = _tr("表格 ({endings});;所有文件 (*)").format(
        endings=" ".join(f"*{one}" for one in endings)
    )
    name, _ = QFileDialog.getOpenFileName(parent, _tr("导入表格"), folder, kinds)
    return Path(name) if name else None


def asked_name(parent: QWidget, known: str) -> str | None:
    """The name that stands with changes; None if the person thinks better of it."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(_tr("改动记在谁名下"))
    why = plain_label(
        _tr("同事合并这个文件时，看得到哪一处是谁改的。只写在您的数据文件里，可以不填。"),
        "secondary",
        selectable=False,
    )
    field = QLineEdit(known)
    field.setMaxLength(_LONGEST_NAME)
    field.setPlaceholderText(_tr("如：李工"))
    field.setAccessibleName(_tr("您的称呼"))
    buttons = QDialogButtonBox()
    buttons.addButton(_tr("记下"), QDialogButtonBox.ButtonRole.AcceptRole)
    buttons.addButton(_tr("以后再说"), QDialogButtonBox.ButtonRole.RejectRole)
    buttons.accepted.connect(dialog.accept)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(16, 16, 16, 16)
    layout.setSpacing(12)
    for part in (why, field, buttons):
        layout.addWidget(part)
    dialog.setFixedWidth(400)
    field.setFocus()
    taken = bool(dialog.exec())
    name = field.text().strip()
    dialog.deleteLater()
    return name if taken else None


def ask_unsaved(parent: QWidget, names: str) -> Literal["elsewhere", "leave", "stay"]:
    """What is to become of own data that could not be written when the window closes."""
    text = _tr("{names} 的改动还没有存下。").format(names=names)
    return unsaved_choice(parent, _tr("我的数据没有存下"), text)


def wants_away(parent: QWidget, title: str, path: Path) -> bool:
    """Whether a dataset is to be taken from the list; its file stays."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("移出列表"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(_tr("把“{title}”移出列表？文件留在原处，随时可以再打开。").format(title=title))
    box.setInformativeText(breakable(str(path)))
    take = box.addButton(_tr("移出"), QMessageBox.ButtonRole.AcceptRole)
    box.addButton(_tr("取消"), QMessageBox.ButtonRole.RejectRole)
    box.exec()
    taken = box.clickedButton() is take
    box.deleteLater()
    return taken


def _to_write(parent: QWidget, title: str, suggested: str) -> Path | None:
    return file_to_write(parent, title, suggested, _tr("自有数据集 (*.parkfacts)"), OWN_ENDING)
