"""Small dialogs: open a dataset, list the shortcuts, say what this program is."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFileDialog,
    QGridLayout,
    QInputDialog,
    QMessageBox,
    QVBoxLayout,
    QWidget,
)

from parkfacts import __version__
from parkfacts.app import log_file
from parkfacts.app.actions import ACTIONS, MENUS, text_of
from parkfacts.app.session import Session
from parkfacts.app.settings import CHART_WIDTHS, Settings
from parkfacts.facts.phrase import Phrase, joined
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.small_widgets import plain_label

CHART_FILES = {"PNG": "png", "SVG": "svg", "PDF": "pdf"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("dialogs", text)


def dataset_to_open(parent: QWidget) -> Path | None:
    """The dataset file that the user names; None if the user thinks better of it."""
    kinds = _tr("数据集 (*.parkfacts *.json);;所有文件 (*)")
    name, _ = QFileDialog.getOpenFileName(parent, _tr("打开数据集"), "", kinds)
    return Path(name) if name else None


def basket_to_open(parent: QWidget) -> Path | None:
    """The basket file that the user names."""
    kinds = _tr("资料篮 (*.parkbasket);;所有文件 (*)")
    name, _ = QFileDialog.getOpenFileName(parent, _tr("打开资料篮"), "", kinds)
    return Path(name) if name else None


def basket_to_save(parent: QWidget, suggested: str) -> Path | None:
    """The file that a copy of the basket goes to."""
    kinds = _tr("资料篮 (*.parkbasket)")
    name, _ = QFileDialog.getSaveFileName(parent, _tr("存为文件"), suggested, kinds)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix == ".parkbasket" else path.with_name(f"{path.name}.parkbasket")


def ask_unsaved(parent: QWidget, title: str) -> Literal["elsewhere", "leave", "stay"]:
    """What is to become of a basket that could not be written when the window closes."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("资料篮没有存下"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(_tr("资料篮“{title}”的改动没有存下。").format(title=title))
    role = QMessageBox.ButtonRole
    elsewhere = box.addButton(_tr("存到别处…"), role.AcceptRole)
    leave = box.addButton(_tr("不存，退出"), role.DestructiveRole)
    box.addButton(_tr("先不退出"), role.RejectRole)
    box.exec()
    chosen = box.clickedButton()
    box.deleteLater()
    return "elsewhere" if chosen is elsewhere else "leave" if chosen is leave else "stay"


def chart_to_save(parent: QWidget, suggested: str) -> Path | None:
    """The file that the chart goes to; its ending says the format, PNG if it has none."""
    kinds = ";;".join(f"{name} (*.{ending})" for name, ending in CHART_FILES.items())
    name, kind = QFileDialog.getSaveFileName(parent, _tr("保存图表"), suggested, kinds)
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower().removeprefix(".") not in CHART_FILES.values():
        path = path.with_name(f"{path.name}.{CHART_FILES.get(kind.split(' ')[0], 'png')}")
    return path


def width_of_chart(parent: QWidget, width_cm: float) -> float | None:
    """How many centimetres wide the chart is to be as a picture."""
    text = _tr("宽度（厘米）：半栏 8，公文正文 15.6，横页或幻灯片 24\n高度随内容；PNG 为 300 dpi")
    width, taken = QInputDialog.getDouble(
        parent, _tr("图的宽度"), text, width_cm, *CHART_WIDTHS, 1, step=0.5
    )
    return width if taken else None


def file_to_export(parent: QWidget, title: str, suggested: str) -> Path | None:
    """The file that is exported to; its ending says the kind, else the kind chosen in the list."""
    from parkfacts.exchange.files.exports import BY_SUFFIX, EXPORTS

    kinds = [f"{on_screen(entry.title)} (*{entry.suffix})" for entry in EXPORTS]
    chosen = next(
        (kind for kind, one in zip(kinds, EXPORTS, strict=True) if suggested.endswith(one.suffix)),
        kinds[0],
    )
    name, kind = QFileDialog.getSaveFileName(parent, title, suggested, ";;".join(kinds), chosen)
    if not name:
        return None
    path = Path(name)
    if path.suffix.lower() not in BY_SUFFIX:
        at = kinds.index(kind) if kind in kinds else 0
        path = path.with_name(f"{path.name}{EXPORTS[at].suffix}")
    return path


def wants_other_name(parent: QWidget, problem: str, other: Path) -> bool:
    """Whether the user takes another name for a file that could not be written."""
    box = QMessageBox(parent)
    box.setWindowTitle(_tr("没有导出"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(problem)
    take = box.addButton(
        _tr("存为“{name}”").format(name=other.name), QMessageBox.ButtonRole.AcceptRole
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    taken = box.clickedButton() is take
    box.deleteLater()
    return taken


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
        _tr("数据集文件：{path}").format(path=session.path),
        _tr("数据集许可：{licence}").format(licence=dataset.licence or _tr("未写明")),
        _tr("设置文件：{path}").format(path=settings.path or _tr("不保存")),
        _tr("日志文件：{path}（有异常时才写）").format(path=log_file.log_path()),
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
    layout.addLayout(grid)
    layout.addWidget(buttons)
    dialog.exec()
    dialog.deleteLater()
