"""Colours of parks: told apart in grey and by the colour-blind, with an edge on each ground."""

from __future__ import annotations

from itertools import combinations

import pytest

from parkfacts.compose.chart.park_colours import (
    PARK_COLOURS,
    contrast,
    edge_colour,
    luminance,
    park_colour,
)
from parkfacts.facts.comparison.matrix import MOST_PARKS

GREY_STEP = 9.0
"""In L*: a step of 2 is seen side by side, one of 9 across a printed page."""
BLIND_STEP = 14.0
# Viénot, Brettel and Mollon 1999, for dichromats, on linear RGB.
BLIND = {
    "protan": ((0.11238, 0.88762, 0.0), (0.11238, 0.88762, 0.0), (0.00401, -0.00401, 1.0)),
    "deutan": ((0.29275, 0.70725, 0.0), (0.29275, 0.70725, 0.0), (-0.02234, 0.02234, 1.0)),
}


def grey(colour: str) -> float:
    """L* of CIELAB: how light a colour is in grey, from 0 to 100."""
    found = luminance(colour)
    return 116 * found ** (1 / 3) - 16 if found > 0.008856 else 903.3 * found


def linear(colour: str) -> tuple[float, ...]:
    """Its parts as light."""
    parts = (int(colour[at : at + 2], 16) / 255 for at in (0, 2, 4))
    return tuple(p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)


def lab(rgb: tuple[float, ...]) -> tuple[float, float, float]:
    """CIELAB of linear RGB (D65)."""
    rows = ((0.4124, 0.3576, 0.1805), (0.2126, 0.7152, 0.0722), (0.0193, 0.1192, 0.9505))
    white = (0.9505, 1.0, 1.089)
    light = [sum(a * b for a, b in zip(row, rgb, strict=True)) for row in rows]
    x, y, z = (
        part ** (1 / 3) if part > 0.008856 else 7.787 * part + 16 / 116
        for part in (max(one / by, 0.0) for one, by in zip(light, white, strict=True))
    )
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def test_each_park_of_a_comparison_has_a_colour() -> None:
    assert len(set(PARK_COLOURS)) == MOST_PARKS
    assert [park_colour(place) for place in range(MOST_PARKS)] == list(PARK_COLOURS)


def test_no_two_coincide_in_grey() -> None:
    steps = [abs(grey(one) - grey(other)) for one, other in combinations(PARK_COLOURS, 2)]
    assert min(steps) >= GREY_STEP


@pytest.mark.parametrize("eye", BLIND)
def test_no_two_coincide_for_the_colour_blind(eye: str) -> None:
    seen = [
        lab(tuple(sum(a * b for a, b in zip(row, linear(one), strict=True)) for row in BLIND[eye]))
        for one in PARK_COLOURS
    ]
    apart = [
        sum((a - b) ** 2 for a, b in zip(one, other, strict=True)) ** 0.5
        for one, other in combinations(seen, 2)
    ]
    assert min(apart) >= BLIND_STEP


@pytest.mark.parametrize("ground", ["FFFFFF", "1F2227"])
@pytest.mark.parametrize("colour", PARK_COLOURS)
def test_an_edge_is_seen_and_of_the_colour_itself_where_that_is(colour: str, ground: str) -> None:
    edge = edge_colour(colour, ground)
    assert contrast(edge, ground) >= 3
    assert (edge == colour) is (contrast(colour, ground) >= 3)
