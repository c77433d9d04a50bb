"""Contrast in both themes, by the formula of WCAG 2.2: text 4.5 to 1, graphics 3 to 1."""

import re
from itertools import product
from pathlib import Path

import pytest

import parkfacts
from parkfacts.compose.chart.park_colours import PARK_COLOURS
from parkfacts.drawing.theme import GROUNDS, INKS, THEMES, park_edge
from parkfacts.views.kit.style import palette, sheet

BOTH = pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
TEXT, GRAPHICS = 4.5, 3.0
"""Success criteria 1.4.3 and 1.4.11."""
ROOM = {"padding", "padding-right", "min-height"}
"""Properties of rules that only give room to the ring of another."""


def luminance(colour):
    """The relative luminance of #RRGGBB, as WCAG defines it."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    """The ratio of two colours, from 1 to 21."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_the_formula_is_that_of_wcag():
    """The values that WebAIM's checker gives for these pairs."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.005)
    assert contrast("#0000FF", "#FFFFFF") == pytest.approx(8.59, abs=0.005)


@BOTH
@pytest.mark.parametrize(("ink", "ground"), list(product(INKS, GROUNDS)))
def test_text_is_read_on_each_ground(theme, ink, ground):
    """Panes, heads, selected rows, fields with their hints, search hits, notes, badges, links."""
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= TEXT


@BOTH
def test_text_is_read_on_what_is_filled_with_the_accent(theme):
    """Buttons of the act, ticks, selected words in fields."""
    assert contrast(theme.on_accent, theme.accent) >= TEXT


@BOTH
@pytest.mark.parametrize("ground", ["window", "pane", "header", "accent_soft"])
def test_what_is_drawn_is_seen_on_each_ground(theme, ground):
    """The ring of the keyboard, marks, frames of check boxes, the line beside a note."""
    drawn = (theme.accent, theme.secondary, theme.absent)
    assert [c for c in drawn if contrast(c, getattr(theme, ground)) < GRAPHICS] == []


@BOTH
def test_bars_are_seen(theme):
    """Filled, framed, dashed and hatched bars are all drawn in one of these."""
    edges = [park_edge(place, theme) for place in range(len(PARK_COLOURS))]
    drawn = (theme.bar, theme.bar_tint, *edges)
    assert [colour for colour in drawn if contrast(colour, theme.pane) < GRAPHICS] == []


@BOTH
def test_each_text_of_the_style_sheet_is_read(theme):
    """Each colour on the ground of its own rule; without one, on all that it may stand on."""
    told, short = 0, []
    for names, body in re.findall(r"([^{}]+)\{([^{}]*)\}", sheet(theme)):
        ink = re.search(r"(?:^|[\s;])color: (#\w{6})", body)
        if ink is None or ":disabled" in names:  # what is switched off is excepted by 1.4.3
            continue
        told += 1
        ground = re.search(r"background: (#\w{6})", body)
        grounds = [ground[1]] if ground else [theme.window, theme.pane, theme.header]
        short += [(names, one) for one in grounds if contrast(ink[1], one) < TEXT]
    assert told > 20
    assert short == []


@BOTH
def test_the_keyboard_is_shown_in_a_colour_that_is_seen(theme):
    """Each rule for :focus draws in the accent."""
    rules = re.findall(r"([^{}]*:focus[^{}]*)\{([^{}]*)\}", sheet(theme))
    assert len(rules) > 10
    rings = [names for names, body in rules if theme.accent in body]
    only_room = [names for names, body in rules if set(re.findall(r"([\w-]+):", body)) <= ROOM]
    assert len(rings) + len(only_room) == len(rules)


@BOTH
def test_text_that_the_style_sheet_does_not_reach_is_read(theme):
    made = palette(theme)
    role = made.ColorRole
    pairs = (
        (role.WindowText, role.Window), (role.Text, role.Base), (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button), (role.PlaceholderText, role.Base),
        (role.PlaceholderText, role.Window), (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight), (role.Link, role.Base),
    )  # fmt: skip
    shown = [(made.color(ink).name(), made.color(ground).name()) for ink, ground in pairs]
    assert [pair for pair in shown if contrast(*pair) < TEXT] == []


def test_the_pale_token_is_never_text():
    """``absent`` has 3 to 1 only: for frames, lines and what is switched off."""
    root = Path(parkfacts.__file__).parent
    used = [
        line.strip()
        for path in [*(root / "views").rglob("*.py"), *(root / "drawing").rglob("*.py")]
        for line in path.read_text(encoding="utf-8").splitlines()
        if "theme.absent" in line
    ]
    assert sorted(used) == [
        "colours = (QColor(theme.accent), tick, QColor(theme.absent), QColor(theme.pane))",
        "made.setColor(QPalette.ColorGroup.Disabled, which, QColor(theme.absent))",
        "painter.setPen(QPen(QColor(theme.absent), 2))",
    ]
