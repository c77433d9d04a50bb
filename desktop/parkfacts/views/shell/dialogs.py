"""Small dialogs: open a dataset, say what this program is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from parkfacts import __version__
from parkfacts.app import log_file
from parkfacts.app.session import Session
from parkfacts.app.settings import Settings
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.screen_room import breakable


def _tr(text: str) -> str:
    return QCoreApplication.translate("dialogs", text)


def dataset_to_open(parent: QWidget, folder: str = "") -> Path | None:
    """The dataset file that the user names; None if the user thinks better of it.

    ``folder``: where it is asked for at first.
    """
    kinds = _tr("数据集 (*.parkfacts *.json);;所有文件 (*)")
    name, _ = QFileDialog.getOpenFileName(parent, _tr("打开数据集"), folder, kinds)
    return Path(name) if name else None


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
