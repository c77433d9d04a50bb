"""The typeface: the first family with Simplified forms that the system has, in three sizes."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtGui import QFont, QFontDatabase

from parkfacts.views.theme import CHINESE_FAMILIES, FIGURE_PX, NOTE_PX, WORK_PX


def chinese_family(families: Iterable[str] | None = None) -> str:
    """The best family of those given (None: of the system); empty if none has Chinese."""
    present = set(QFontDatabase.families() if families is None else families)
    for family in CHINESE_FAMILIES:
        if family in present:
            return family
    if families is None:
        chinese = QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese)
        return chinese[0] if chinese else ""
    return ""


def font(pixels: int = WORK_PX, semibold: bool = False) -> QFont:
    """The program's font in a size in pixels, its digits all of one width."""
    made = QFont()
    if family := chinese_family():
        made.setFamilies([family])
    made.setPixelSize(pixels)
    if semibold:
        made.setWeight(QFont.Weight.DemiBold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return made


def note_font() -> QFont:
    """The font of notes and tags."""
    return font(NOTE_PX)


def figure_font() -> QFont:
    """The font of the one large figure."""
    return font(FIGURE_PX, semibold=True)
