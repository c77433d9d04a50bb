"""Pictures of what painters paint, for tests."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QImage, QPainter

WIDTH, HEIGHT = 200, 30


def painted(paint: Callable[[QPainter], object]) -> QImage:
    """What is painted on white."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    with QPainter(image) as painter:
        paint(painter)
    return image


def columns(image: QImage, colour: str = "") -> list[int]:
    """The columns in which something of a colour is painted; without one, anything at all."""
    return [
        x
        for x in range(image.width())
        if any(
            (name == colour.lower()) if colour else (name != "#ffffff")
            for name in (image.pixelColor(x, y).name() for y in range(image.height()))
        )
    ]
