"""A page of the handbook as it is read: pictures fit, links are told, hits are marked."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QRectF, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QResizeEvent,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit, QWidget

from parkfacts.app.handbook.markdown import Text
from parkfacts.app.handbook.search import spans_of
from parkfacts.drawing.theme import LIGHT, Theme
from parkfacts.views.help.page_style import page_html, style_sheet

_MARGIN = 20
_RESIZED_MS = 80
_WIDEST = 760
"""Pixels that a line of text may be long, in the size of the window's type."""


class PageView(QTextBrowser):
    """Follows no link by itself: neither a page nor the network is fetched."""

    link_chosen = Signal(str)
    zoom_wanted = Signal(int)
    """Steps up or down, by Ctrl and the wheel."""

    def __init__(self, folder: Path, parent: QWidget | None = None) -> None:
        """``folder``: of the pages, from which pictures are named."""
        super().__init__(parent)
        self._folder = folder
        self._theme, self._zoom = LIGHT, 1.0
        self._text: Text | None = None
        self._words: tuple[str, ...] = ()
        self._images: dict[str, QImage] = {}
        self._whole: set[str] = set()
        """Names of the pictures that are shown in their own size."""
        self._drawn_width = 0
        self._held: tuple[int, float] | None = None
        """What stood at the top before the width changed."""
        self.setFrameShape(QFrame.Shape.NoFrame)
        # Or the first layout, without it, would be another.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setOpenLinks(False)
        self.anchorClicked.connect(lambda url: self._follow(url.toString()))
        self._again = QTimer(self, singleShot=True, interval=_RESIZED_MS)
        self._again.timeout.connect(self._fit)

    def show_page(self, text: Text, words: tuple[str, ...] = ()) -> None:
        """Show a page from its top; ``words`` are marked."""
        self._text, self._words = text, words
        self._whole.clear()
        self._held = None
        self._lay_out()
        self.verticalScrollBar().setValue(0)
        self.setAccessibleName(self.tr("手册正文：{title}").format(title=text.title))

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark words in the page that is shown."""
        self._words = words
        self.setExtraSelections([self._marked(span) for span in self._spans()])

    def go_to(self, anchor: str) -> None:
        """Put a section at the top; the page's own top if it has no such one."""
        assert self._text is not None
        anchors = [section.anchor for section in self._text.sections]
        block = self._heading(anchors.index(anchor)) if anchor in anchors[1:] else None
        at = self._top_of(block) - self._margin() // 2 if block is not None else 0
        if block is not None:
            self.setTextCursor(QTextCursor(block))
        self.verticalScrollBar().setValue(round(at))
        self._held = None

    def go_to_mark(self) -> None:
        """Bring the first marked word into sight, if it is below the edge."""
        spans = self._spans()
        if spans:
            block = self.document().findBlock(spans[0][0])
            if self._top_of(block) > self.viewport().height() * 0.7:
                middle = self._top_of(block) - self.viewport().height() / 3
                self.verticalScrollBar().setValue(round(middle))

    def position(self) -> int:
        """How far down the page is read, for going back to."""
        return self.verticalScrollBar().value()

    def go_back_to(self, position: int) -> None:
        """Stand where it was read."""
        self.verticalScrollBar().setValue(position)

    def set_look(self, theme: Theme, zoom: float) -> None:
        """Paint in a theme and a size; what is read stays in sight."""
        self._theme, self._zoom = theme, zoom
        if self._text is not None:
            self._lay_out_in_place()

    def loadResource(self, kind: int, name: QUrl | str) -> Any:
        """A picture of the handbook, scaled down to the room there is; nothing else."""
        path = QUrl(name).toString()
        if kind != QTextDocument.ResourceType.ImageResource.value or not self._is_ours(path):
            return None
        if path not in self._images:
            self._images[path] = QImage(str(self._folder / path))
        image = self._images[path]
        return self._framed(image if path in self._whole else self._scaled(image))

    def resizeEvent(self, event: QResizeEvent) -> None:
        if self._text is not None and self._held is None:
            self._held = self._top_line()  # before lines break anew
        super().resizeEvent(event)
        self._again.start()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_wanted.emit(1 if event.angleDelta().y() > 0 else -1)
            event.accept()
        else:
            super().wheelEvent(event)

    def _follow(self, link: str) -> None:
        """A picture is seen whole, or fits again; another link is for the window."""
        if self._is_ours(link):
            self._whole ^= {link}
            at = self.position()
            self._lay_out()
            self.go_back_to(at)
        else:
            self.link_chosen.emit(link)

    def _lay_out(self) -> None:
        assert self._text is not None
        names = frozenset(
            one.name for one in self._text.pictures if (self._folder / one.name).is_file()
        )
        document = self.document()
        document.setDefaultStyleSheet(style_sheet(self._theme, self._zoom))
        document.setIndentWidth(24)
        self._drawn_width = self.viewport().width()
        self.setHtml(page_html(self._text.html, names))
        frame = document.rootFrame().frameFormat()
        side = max(_MARGIN, (self._drawn_width - round(_WIDEST * self._zoom)) // 2)
        frame.setMargin(self._margin())
        frame.setLeftMargin(side)
        frame.setRightMargin(side)
        document.rootFrame().setFrameFormat(frame)
        self.mark(self._words)

    def _lay_out_in_place(self) -> None:
        """Lay out again; the line that stood at the top stands there again."""
        number, into = self._held or self._top_line()
        self._lay_out()
        self._held = None
        block = self.document().findBlockByNumber(number)
        # A paragraph may have fewer lines now.
        height = self.document().documentLayout().blockBoundingRect(block).height()
        self.go_back_to(round(self._top_of(block) + min(into, max(0.0, height - 4))))

    def _top_line(self) -> tuple[int, float]:
        """The number of the paragraph at the top, and how much of it is above."""
        block = self.cursorForPosition(self.viewport().rect().topLeft()).block()
        return block.blockNumber(), self.position() - self._top_of(block)

    def _fit(self) -> None:
        if self._text is not None and self._drawn_width != self.viewport().width():
            self._lay_out_in_place()
        self._held = None

    def _margin(self) -> int:
        return round(_MARGIN * self._zoom)

    def _is_ours(self, path: str) -> bool:
        return self._text is not None and any(one.name == path for one in self._text.pictures)

    def _scaled(self, image: QImage) -> QImage:
        ratio = self.devicePixelRatioF()
        room = self._drawn_width - 2 * max(
            _MARGIN, (self._drawn_width - round(_WIDEST * self._zoom)) // 2
        )
        width = min(image.width(), max(room, 80))
        if image.width() <= width:
            return image
        smooth = Qt.TransformationMode.SmoothTransformation
        made = image.scaledToWidth(min(image.width(), round(width * ratio)), smooth)
        made.setDevicePixelRatio(made.width() / width)
        return made

    def _framed(self, image: QImage) -> QImage:
        """With a line around it: its ground may be that of the page."""
        made = QImage(image)
        size = made.deviceIndependentSize()
        with QPainter(made) as painter:
            painter.setPen(QColor(self._theme.hairline))
            painter.drawRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1))
        return made

    def _spans(self) -> tuple[tuple[int, int], ...]:
        return spans_of(self.document().toPlainText(), self._words) if self._words else ()

    def _marked(self, span: tuple[int, int]) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self.document())
        cursor.setPosition(span[0])
        cursor.setPosition(span[1], QTextCursor.MoveMode.KeepAnchor)
        made = QTextEdit.ExtraSelection()
        made.cursor = cursor  # type: ignore[attr-defined]
        made.format.setBackground(QColor(self._theme.hit))  # type: ignore[attr-defined]
        return made

    def _heading(self, number: int) -> QTextBlock | None:
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel():
                if number == 0:
                    return block
                number -= 1
            block = block.next()
        return None

    def _top_of(self, block: QTextBlock) -> float:
        return self.document().documentLayout().blockBoundingRect(block).top()
