"""Dialogs that the import page asks with."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from parkfacts.views.kit.file_dialogs import file_to_write

MAPPING_ENDING = ".toml"


def _tr(text: str) -> str:
    return QCoreApplication.translate("import_dialogs", text)


def mapping_to_open(parent: QWidget, folder: str) -> Path | None:
    """The file of a mapping that the user names."""
    kinds = _tr("各列的含义 (*.toml);;所有文件 (*)")
    name, _ = QFileDialog.getOpenFileName(parent, _tr("载入各列的含义"), folder, kinds)
    return Path(name) if name else None


def mapping_to_save(parent: QWidget, suggested: str) -> Path | None:
    """The file that a mapping goes to."""
    kinds = _tr("各列的含义 (*.toml)")
    return file_to_write(parent, _tr("另存各列的含义"), suggested, kinds, MAPPING_ENDING)


def wants_other_table(parent: QWidget, now: str, other: str) -> bool:
    """Whether the user leaves a table that is being worked on for another."""
    text = _tr("“{now}”做到一半，还没有入库。换成“{other}”吗？\n各列的含义已经记下，再打开时照旧。")
    return _agrees(parent, _tr("换一张表"), text.format(now=now, other=other), _tr("换成它"))


def leaves_work(parent: QWidget, now: str) -> bool:
    """Whether the program ends though a table is being worked on."""
    text = _tr("“{now}”做到一半，还没有入库。退出吗？\n各列的含义已经记下，再打开时照旧。")
    return _agrees(parent, _tr("还没有入库"), text.format(now=now), _tr("退出"))


def _agrees(parent: QWidget, title: str, text: str, words: str) -> bool:
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    agree = box.addButton(words, QMessageBox.ButtonRole.AcceptRole)
    stay = box.addButton(_tr("留在这里"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(stay)
    box.exec()
    agreed = box.clickedButton() is agree
    box.deleteLater()
    return agreed
