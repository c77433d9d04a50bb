"""What is told in a pane that could not show what it was asked for."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from parkfacts.app.log_file import log_path
from parkfacts.facts.problems import printable, told
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.small_widgets import plain_label

log = logging.getLogger("parkfacts")


class Failure:
    """Of one pane: whether the last thing that it was to show failed, told over the pane itself.

    A pane that fails would otherwise look as if there were nothing to show. The rest of the window
    goes on, and the next thing that the pane can show takes the words away again.
    """

    def __init__(self, pane: QWidget) -> None:
        self._pane = pane
        self._notice: _Notice | None = None  # made when first needed: a start does without

    @contextmanager
    def told(self) -> Iterator[None]:
        """Show something in here; what goes wrong is logged and told, and goes no further."""
        try:
            yield
        except Exception as error:  # noqa: BLE001 - it is logged and told
            self.tell(error)
        else:
            self.clear()

    def tell(self, error: Exception) -> None:
        """Say over the pane that it failed, why, and what to do; and log it."""
        name = self._pane.accessibleName() or self._pane
        log.error("a pane failed: %s", name, exc_info=error)
        if self._notice is None:
            self._notice = _Notice(self._pane)
        self._notice.say(_reason(error))

    def clear(self) -> None:
        """Show the pane again."""
        if self._notice is not None:
            self._notice.hide()

    @property
    def text(self) -> str:
        """What is told; empty while all is well."""
        notice = self._notice
        return "" if notice is None or notice.isHidden() else notice.text()


class _Notice(QWidget):
    """Covers a pane with words."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self._pane = pane
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAutoFillBackground(True)
        self._title = plain_label(_tr("这里没有显示出来"), "strong")
        self._why, self._advice = plain_label("", "caution"), plain_label("", "secondary")
        self._log = plain_label("", "note")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 14, 16, 14)
        layout.setSpacing(6)
        for label in self._labels():
            layout.addWidget(label)
        layout.addStretch()
        pane.installEventFilter(self)

    def say(self, why: str) -> None:
        """Cover the pane, and say why."""
        self._why.setText(_tr("程序在这里出了错：{why}").format(why=why))
        self._advice.setText(_tr("换一条或换个条件再看；其他部分照常可用，资料没有改动。"))
        self._log.setText(
            _tr("一再出现时，请把日志文件交给维护的人：{path}").format(path=log_path())
        )
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(self.text())
        self.setGeometry(self._pane.rect())
        self.show()
        self.raise_()

    def text(self) -> str:
        """All that is said, a label a line."""
        return "\n".join(label.text() for label in self._labels())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._pane:
            self.setGeometry(self._pane.rect())
        return False

    def _labels(self) -> tuple[QLabel, ...]:
        return self._title, self._why, self._advice, self._log


def _reason(error: Exception) -> str:
    """Why, in one line: our own words where the error has some, else its kind and what it says."""
    said = printable(on_screen(told(error))).strip()
    line = " ".join(said.split())[:300]
    return f"{type(error).__name__}{f': {line}' if line else ''}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("failure", text)
