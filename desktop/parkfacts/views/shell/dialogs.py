"""Small dialogs: open a dataset, list the shortcuts, say what this program is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from parkfacts import __version__
from parkfacts.app import log_file
from parkfacts.app.actions import ACTIONS, MENUS, text_of
from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.screen_room import ScrolledPage, breakable, fit
from parkfacts.views.kit.small_widgets import plain_label


def _tr(text: str) -> str:
    return QCoreApplication.translate("dialogs", text)


def dataset_to_open(parent: QWidget, folder: str = "") -> Path | None:
    """The dataset file that the user names; None if the user thinks better of it.

    ``folder``: where it is asked for at first.
    """
    kinds = _tr("数据集 (*.parkfacts *.json);;所有文件 (*)")
    name, _ = QFileDialog.getOpenFileName(parent, _tr("打开数据集"), folder, kinds)
    return Path(name) if name else None


def show_shortcuts(parent: QWidget) -> None:
    """All actions that have keys, by menu."""
    dialog = QDialog(parent)
    dialog.setWindowTitle(_tr("快捷键"))
    grid = QGridLayout()
    grid.setHorizontalSpacing(32)
    grid.setVerticalSpacing(6)
    row = 0
    for menu in MENUS:
        keyed = [action for action in ACTIONS if action.menu == menu and action.keys]
        if not keyed:
            continue
        heading = plain_label(text_of(keyed[0]._replace(text=menu)), "heading", selectable=False)
        grid.addWidget(heading, row, 0, 1, 2)
        row += 1
        for action in keyed:
            keys = [QKeySequence(key) for key in action.keys.split()]
            native = QKeySequence.SequenceFormat.NativeText
            shown = on_screen(joined("、", [key.toString(native) for key in keys]))
            grid.addWidget(plain_label(text_of(action), selectable=False), row, 0)
            grid.addWidget(plain_label(shown, "secondary", selectable=False), row, 1)
            row += 1
    _finish(dialog, grid)


def show_about(parent: QWidget, session: Session, settings: Settings) -> None:
    """Version, open dataset, and where files lie."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("关于园鉴"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(_tr("园鉴 ParkFacts {version}").format(version=__version__))
    dataset = session.catalogue.dataset
    counts = joined(
        "，",
        (
            Phrase("{n} 条事实", n=len(dataset.facts)),
            Phrase("{n} 条记事", n=len(dataset.claims)),
            Phrase("{n} 个来源", n=len(dataset.sources)),
        ),
    )
    lines = [
        on_screen(Phrase("数据集：{title}（{counts}）", title=session.title, counts=counts)),
        _tr("数据集文件：{path}").format(path=breakable(str(session.path))),
        _tr("数据集许可：{licence}").format(licence=dataset.licence or _tr("未写明")),
        _tr("设置文件：{path}").format(path=breakable(str(settings.path or _tr("不保存")))),
        _tr("日志文件：{path}（有异常时才写）").format(path=breakable(str(log_file.log_path()))),
        _tr("程序完全离线，不连接任何网络。"),
    ]
    box.setInformativeText("\n".join(lines))
    box.setStandardButtons(QMessageBox.StandardButton.Ok)
    box.exec()
    box.deleteLater()


def _finish(dialog: QDialog, grid: QGridLayout) -> None:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
    buttons.rejected.connect(dialog.reject)
    layout = QVBoxLayout(dialog)
    layout.setContentsMargins(24, 20, 24, 16)
    layout.setSpacing(16)
    page = QWidget()
    page.setLayout(grid)
    layout.addWidget(ScrolledPage(page, dialog.windowTitle()))
    layout.addWidget(buttons)
    fit(dialog)
    dialog.exec()
    dialog.deleteLater()
