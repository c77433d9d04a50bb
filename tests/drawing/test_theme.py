"""The tokens of both themes: each a colour, and told apart."""

import re

import pytest

from parkfacts.drawing.theme import THEMES


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_each_token_but_the_name_is_a_colour(theme):
    assert [one for one in theme[1:] if not re.fullmatch("#[0-9A-F]{6}", one)] == []


@pytest.mark.parametrize("theme", THEMES.values(), ids=lambda theme: theme.name)
def test_what_is_marked_is_told_from_what_is_not(theme):
    assert len({theme.pane, theme.hit, theme.accent_soft}) == 3
    assert len({theme.text, theme.secondary, theme.absent, theme.caution, theme.comparable}) == 5
