"""What opens the handbook: by F1 at the page for where one is, by the menu, by the list of keys."""

from __future__ import annotations

from base64 import b64encode
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QPoint, QRect, QSize
from PySide6.QtWidgets import QApplication, QWidget

from parkfacts.app.messages import Messages
from parkfacts.app.settings import LANGUAGES, Settings
from parkfacts.drawing.theme import Theme
from parkfacts.facts.problems import why_refused
from parkfacts.models.translation import on_screen
from parkfacts.views.kit.style import theme_named

if TYPE_CHECKING:
    from parkfacts.views.help.window import HelpWindow

_FRAME = QSize(16, 48)
"""What a desktop puts around a window."""


class HandbookOpener(QObject):
    """The window of the handbook is made when it is first asked for, and kept until the end."""

    def __init__(
        self,
        settings: Settings,
        messages: Messages,
        page_for: Callable[[QWidget | None], str],
        window: QWidget,
    ) -> None:
        """``page_for``: the page that tells of a widget."""
        super().__init__(window)
        self._settings, self._messages = settings, messages
        self._page_for, self._window = page_for, window
        self.shown: HelpWindow | None = None

    def show_here(self) -> None:
        """Open the page for where the keyboard is; of what is not told of, the first one."""
        self.show_page(self._page_for(QApplication.focusWidget()))

    def show_page(self, name: str) -> None:
        """Open a page, or a section of it: ``fact#来源卡``; empty: the first."""
        from parkfacts.app.handbook.pages import FIRST, place_named

        if popup := QApplication.activePopupWidget():
            popup.close()  # it holds mouse and keyboard
        shown = self._made()
        if shown is None:
            return
        if shown.isVisible():
            shown.raise_()
        shown.show()
        shown.go_to(place_named(name or FIRST))  # now that it has its width
        shown.activateWindow()
        shown.page.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Paint in another theme."""
        if self.shown is not None:
            self.shown.set_theme(theme)

    def close(self) -> str:
        """Go, with the main window; where it stood is kept. What was being read, if anything."""
        if self.shown is None:
            return ""
        place = "#".join(self.shown.place) if self.shown.isVisible() else ""
        self.shown.close()
        self.shown.deleteLater()
        self.shown = None
        return place

    def _made(self) -> HelpWindow | None:
        if self.shown is not None:
            return self.shown
        from parkfacts.app.handbook.pages import Handbook
        from parkfacts.bundled import handbook_folder
        from parkfacts.views.help.window import HelpWindow

        zh = self._settings["language"] == LANGUAGES[0]
        note = "" if zh else self.tr("手册是中文的。")
        zoom, theme = self._settings["handbook_zoom"], theme_named(self._settings["theme"])
        try:
            self.shown = HelpWindow(Handbook(handbook_folder()), theme, zoom, note)
        except (OSError, ValueError) as error:
            why = on_screen(why_refused(error)) if isinstance(error, OSError) else str(error)
            text = self.tr("打不开使用手册（{why}）；请重新安装程序")
            self._messages.error(text.format(why=why))
            return None
        self.shown.closed.connect(self._keep)
        self.shown.zoomed.connect(lambda zoom: self._settings.__setitem__("handbook_zoom", zoom))
        self._place(self.shown)
        return self.shown

    def _place(self, shown: HelpWindow) -> None:
        """Where it stood last; at first beside the main window, if the screen has room."""
        if kept := self._settings["handbook_geometry"]:
            data = QByteArray.fromBase64(kept.encode("ascii", "ignore"))
            if shown.restoreGeometry(data):
                return
        screen = self._window.screen().availableGeometry()
        shown.resize(shown.size().boundedTo(screen.size() - _FRAME))
        shown.move(beside(self._window.frameGeometry(), shown.size(), screen))

    def _keep(self) -> None:
        if self.shown is not None:
            geometry = bytes(self.shown.saveGeometry().data())
            self._settings["handbook_geometry"] = b64encode(geometry).decode("ascii")


def beside(window: QRect, size: QSize, screen: QRect) -> QPoint:
    """Where a window of a size covers another least: at its right, at its left, else at the edge.

    It never leaves the screen.
    """
    top = max(screen.top(), min(window.top(), screen.bottom() - size.height()))
    if window.right() + size.width() < screen.right():
        return QPoint(window.right() + 1, top)
    if window.left() - size.width() >= screen.left():
        return QPoint(window.left() - size.width(), top)
    return QPoint(max(screen.left(), screen.right() - size.width()), top)
