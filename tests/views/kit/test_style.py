"""A theme on widgets: every colour of sheet and palette is one of its tokens."""

import re

import pytest
from PySide6.QtGui import QPalette

from parkfacts.drawing.theme import DARK, LIGHT, THEMES
from parkfacts.views.kit.style import paint_program, palette, sheet, theme_named


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_the_sheet_has_no_colour_of_its_own(theme):
    colours = set(re.findall(r"#[0-9A-Fa-f]{6}\b", sheet(theme)))
    assert theme.accent in colours
    assert colours <= set(theme)


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_what_is_switched_off_is_paler_in_the_palette(theme):
    made, group, role = palette(theme), QPalette.ColorGroup, QPalette.ColorRole.Text
    assert made.color(group.Active, role).name() == theme.text.lower()
    assert made.color(group.Disabled, role).name() == theme.absent.lower()


@pytest.mark.parametrize(("name", "theme"), [("light", LIGHT), ("dark", DARK)])
def test_a_theme_is_found_by_its_name(name, theme):
    assert theme_named(name) is theme


def test_without_a_wish_of_the_system_it_is_light(qapp):
    assert theme_named("system") is LIGHT


def test_the_whole_program_is_painted(qapp):
    paint_program(DARK)
    dark = qapp.palette().color(QPalette.ColorRole.Window).name()
    paint_program(LIGHT)
    light = qapp.palette().color(QPalette.ColorRole.Window).name()
    assert (dark, light) == (DARK.window.lower(), LIGHT.window.lower())


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_theme_leaves_no_hole(qapp, theme):
    assert "{" not in sheet(theme).replace("{ ", "").replace(" {", "")
    assert palette(theme).window().color().name().upper() == theme.window
