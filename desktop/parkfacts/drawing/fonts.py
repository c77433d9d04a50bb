"""The typeface: the first family with Simplified forms that the system has, in three sizes."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from PySide6.QtGui import QFont, QFontDatabase

from parkfacts.drawing.theme import (
    CHINESE_FAMILIES,
    FIGURE_PX,
    MONOSPACED_FAMILIES,
    NOTE_PX,
    WORK_PX,
)


def chinese_family(families: Iterable[str]) -> str:
    """The best family of those given; empty if none of them is known to have Chinese."""
    present = set(families)
    return next((family for family in CHINESE_FAMILIES if family in present), "")


@cache
def system_family() -> str:
    """The family that this system's program is set in; empty if the system has no Chinese."""
    if family := chinese_family(QFontDatabase.families()):
        return family
    others = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
    return others[0] if others else ""


def font(pixels: int = WORK_PX, semibold: bool = False) -> QFont:
    """The program's font in a size in pixels, its digits all of one width."""
    made = QFont()
    if family := system_family():
        made.setFamilies([family])
    made.setPixelSize(pixels)
    if semibold:
        made.setWeight(QFont.Weight.DemiBold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made


def columns_font() -> QFont:
    """A font in which Chinese is twice as wide as digits, for tables in plain text."""
    made = font()
    made.setFamilies([*MONOSPACED_FAMILIES, *made.families()])
    return made


def note_font() -> QFont:
    """The font of notes and tags."""
    return font(NOTE_PX)


def figure_font() -> QFont:
    """The font of the one large figure."""
    return font(FIGURE_PX, semibold=True)
