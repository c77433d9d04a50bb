"""The tokens of both themes: readable, and each a colour."""

import re

import pytest

from parkfacts.drawing.theme import DARK, LIGHT, THEMES


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_each_token_but_the_name_is_a_colour(theme):
    assert [one for one in theme[1:] if not re.fullmatch("#[0-9A-F]{6}", one)] == []


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_what_is_marked_is_told_from_what_is_not(theme):
    assert len({theme.pane, theme.hit, theme.accent_soft}) == 3
    assert len({theme.text, theme.secondary, theme.absent, theme.caution, theme.comparable}) == 5


def test_contrast_of_text_is_enough():
    """WCAG 2.2, success criterion 1.4.3: 4.5 to 1 for text."""
    for theme in (LIGHT, DARK):
        for colour in (theme.text, theme.secondary, theme.caution, theme.accent):
            assert contrast(colour, theme.pane) >= 4.5, (theme.name, colour)


def contrast(one, other):
    """The ratio of relative luminances, by WCAG's definition."""

    def luminance(colour):
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        red, green, blue = (
            part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
        )
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
