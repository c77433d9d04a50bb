"""Colours and type sizes of the light and the dark theme: the tokens that views paint with."""

from __future__ import annotations

from typing import NamedTuple

from parkfacts.compose.chart import park_colours


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
    """Frames, and text of what is switched off; too pale for text that is to be read."""
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
    secondary="#606A7E",
    accent="#2457D6",
    accent_soft="#EAF0FE",
    on_accent="#FFFFFF",
    comparable="#13795B",
    caution="#A15C07",
    absent="#7E889B",
    hit="#FFF1B8",
    bar="#2457D6",
    bar_tint="#6F8EE8",
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
    absent="#7A838F",
    hit="#43380E",
    bar="#7AA2FF",
    bar_tint="#506CB4",
)
INKS = ("text", "secondary", "accent", "comparable", "caution")
"""Tokens that text is written in: at least 4.5 to 1 on each ground (WCAG 2.2, 1.4.3)."""
GROUNDS = ("window", "pane", "header", "accent_soft", "hit")
"""Tokens that text is written on."""
THEMES = {theme.name: theme for theme in (LIGHT, DARK)}

WORK_PX = 13
"""Type size for work."""
NOTE_PX = 12
"""Type size for notes and tags."""
FIGURE_PX = 29
"""Type size for the one figure of the source card."""
ROW_PX = 30
TWO_LINES_PX = 46
HEADER_PX = 32
BAR_PX = 48


def park_colour(place: int) -> str:
    """The colour of the park at a place of a comparison, in both themes: in charts and heads."""
    return f"#{park_colours.park_colour(place)}"


def park_edge(place: int, theme: Theme) -> str:
    """The frame of what has a park's colour: the colour itself where it is seen on the pane."""
    return f"#{park_colours.edge_colour(park_colours.park_colour(place), theme.pane[1:])}"


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
