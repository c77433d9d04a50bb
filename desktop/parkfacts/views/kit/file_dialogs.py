"""Dialogs that ask for a file, or about one."""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QFileDialog,
    QInputDialog,
    QMessageBox,
    QWidget,
)

from parkfacts.app.settings import CHART_WIDTHS
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.screen_room import breakable

CHART_FILES = {"PNG": "png", "SVG": "svg", "PDF": "pdf"}


def _tr(text: str) -> str:
    return QCoreApplication.translate("dialogs", text)


def basket_to_open(parent: QWidget, folder: str = "") -> Path | None:
    """The basket file that the user names; asked for in a folder at first."""
    kinds = _tr("资料篮 (*.parkbasket);;所有文件 (*)")
    name, _ = QFileDialog.getOpenFileName(parent, _tr("打开资料篮"), folder, kinds)
    return Path(name) if name else None


def basket_to_save(parent: QWidget, suggested: str) -> Path | None:
    """The file that a copy of the basket goes to."""
    kinds = _tr("资料篮 (*.parkbasket)")
    return file_to_write(parent, _tr("存为文件"), suggested, kinds, ".parkbasket")


def file_to_write(
    parent: QWidget, title: str, suggested: str, kinds: str, ending: str
) -> Path | None:
    """A file of one kind that is to be written; a name without its ending gets it."""
    name, _ = QFileDialog.getSaveFileName(parent, title, suggested, kinds)
    if not name:
        return None
    path = Path(name)
    return path if path.suffix.lower() == ending else path.with_name(f"{path.name}{ending}")


def ask_unsaved(parent: QWidget, title: str) -> Literal["elsewhere", "leave", "stay"]:
    """What is to become of a basket that could not be written when the window closes."""
    text = _tr("资料篮“{title}”的改动没有存下。").format(title=title)
    return unsaved_choice(parent, _tr("资料篮没有存下"), text)


def unsaved_choice(parent: QWidget, title: str, text: str) -> Literal["elsewhere", "leave", "stay"]:
    """What is to become of something that could not be written when the window closes."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
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
    box.setText(breakable(problem))
    take = box.addButton(
        _tr("存为“{name}”").format(name=other.name), QMessageBox.ButtonRole.AcceptRole
    )
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.exec()
    taken = box.clickedButton() is take
    box.deleteLater()
    return taken
