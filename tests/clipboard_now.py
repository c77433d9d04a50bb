"""What stands on the clipboard, told alike on every system.

Windows ends lines in CR LF and knows a picture as CF_DIB; elsewhere it is as it was put there.
"""

from PySide6.QtGui import QGuiApplication, QImage


def copied_text() -> str:
    """The text; lines end in LF."""
    return QGuiApplication.clipboard().text().replace("\r\n", "\n")


def copied_html() -> str:
    """The page, or the part of it that the system keeps."""
    return QGuiApplication.clipboard().mimeData().html()


def copied_picture() -> QImage:
    """The picture; a null one where there is none."""
    data = QGuiApplication.clipboard().mimeData()
    if data.hasFormat("image/png"):
        return QImage.fromData(data.data("image/png"))
    return QImage(data.imageData()) if data.hasImage() else QImage()
