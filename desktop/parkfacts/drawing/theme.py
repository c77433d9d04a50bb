"""Colours and type sizes of the light and the dark theme: the tokens that views paint with."""

from __future__ import annotations

from typing import NamedTuple


class Theme(NamedTuple):
    """One theme; colours as #RRGGBB. Colour carries meaning only, never alone."""

    name: str
    window: str
    pane: str
    header: str
    hairline: str
    text: str
    secondary: str
    accent: str
    accent_soft: str
    on_accent: str
    comparable: str
    caution: str
    absent: str
    hit: str
    bar: str
    """Bars of the figure that is selected."""
    bar_tint: str
    """Bars of the others."""


LIGHT = Theme(
    name="light",
    window="#F5F6F8",
    pane="#FFFFFF",
    header="#F9FAFB",
    hairline="#E4E7EC",
    text="#1D2129",
    secondary="#667085",
    accent="#2457D6",
    accent_soft="#EAF0FE",
    on_accent="#FFFFFF",
    comparable="#13795B",
    caution="#A15C07",
    absent="#8A94A6",
    hit="#FFF1B8",
    bar="#2457D6",
    bar_tint="#9DB5F2",
)
DARK = Theme(
    name="dark",
    window="#17191D",
    pane="#1F2227",
    header="#24272D",
    hairline="#32363D",
    text="#E7E9EC",
    secondary="#9BA3AF",
    accent="#7AA2FF",
    accent_soft="#263352",
    on_accent="#17191D",
    comparable="#4CC38A",
    caution="#E0A458",
    absent="#6B7480",
    hit="#5A4A12",
    bar="#7AA2FF",
    bar_tint="#3D5590",
)
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}

WORK_PX = 13
"""Type size for work."""
NOTE_PX = 12
"""Type size for notes and tags."""
FIGURE_PX = 29
"""Type size for the one figure of the source card."""
ROW_PX = 30
HEADER_PX = 32
BAR_PX = 48

CHINESE_FAMILIES = (
    "Noto Sans CJK SC",
    "Source Han Sans SC",
    "思源黑体",
    "Noto Sans SC",
    "Microsoft YaHei UI",
    "Microsoft YaHei",
    "PingFang SC",
    "WenQuanYi Micro Hei",
    "WenQuanYi Zen Hei",
)
"""Families with Simplified forms, best first; the first one that the system has is used."""
MONOSPACED_FAMILIES = ("Noto Sans Mono CJK SC", "NSimSun", "Sarasa Mono SC")
"""Families in which Chinese is exactly twice as wide as digits."""
