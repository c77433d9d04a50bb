"""The program's icon in the forms that systems want, drawn from resources/icons/parkfacts.svg."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import product

SOURCE = product.ROOT / "resources" / "icons" / "parkfacts.svg"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
ICO_SIZES = (16, 24, 32, 48, 64, 256)
# Apple's names for PNG pictures in an .icns file.
ICNS_KINDS = {128: b"ic07", 256: b"ic08", 512: b"ic09", 32: b"ic11", 64: b"ic12"}


def draw(folder: Path) -> None:
    """Write parkfacts-SIZE.png of every size, parkfacts.ico and parkfacts.icns."""
    # Where there is no screen, none is needed to draw.
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtGui import QGuiApplication

    application = QGuiApplication.instance() or QGuiApplication(["icons"])
    folder.mkdir(parents=True, exist_ok=True)
    pictures = {size: png(size) for size in SIZES}
    for size, data in pictures.items():
        folder.joinpath(f"{product.COMMAND}-{size}.png").write_bytes(data)
    folder.joinpath(f"{product.COMMAND}.ico").write_bytes(ico(pictures))
    folder.joinpath(f"{product.COMMAND}.icns").write_bytes(icns(pictures))
    del application


def png(size: int) -> bytes:
    """The icon as PNG, ``size`` pixels wide and high."""
    from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(SOURCE)).render(painter)
    painter.end()
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    if not image.save(buffer, "PNG"):  # type: ignore[call-overload]  # its stub is wrong
        raise OSError("Qt could not write a PNG")
    return bytes(data.data())


def ico(pictures: dict[int, bytes]) -> bytes:
    """A Windows icon that holds PNG pictures (Windows Vista and later), by their sizes."""
    chosen = [(size, pictures[size]) for size in ICO_SIZES]
    offset = 6 + 16 * len(chosen)
    directory = struct.pack("<HHH", 0, 1, len(chosen))
    for size, data in chosen:
        side = size % 256  # 0 stands for 256
        directory += struct.pack("<BBBBHHII", side, side, 0, 0, 1, 32, len(data), offset)
        offset += len(data)
    return directory + b"".join(data for _, data in chosen)


def icns(pictures: dict[int, bytes]) -> bytes:
    """An Apple icon of PNG pictures."""
    blocks = b"".join(
        kind + struct.pack(">I", len(pictures[size]) + 8) + pictures[size]
        for size, kind in ICNS_KINDS.items()
    )
    return b"icns" + struct.pack(">I", len(blocks) + 8) + blocks
