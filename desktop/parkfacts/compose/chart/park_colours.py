"""The colour of each park of a comparison, the same in all charts, on screen and on paper.

The hues are those of Okabe and Ito, which the colour-blind tell apart; lightness is moved so that
eight of them stand 9 steps of L* or more from each other in grey too. What is thereby too pale
(or, on a dark ground, too deep) for its ground has an edge that is not.
"""

from __future__ import annotations

from functools import lru_cache

PARK_COLOURS = (
    "006BA8", "EDA71B", "00916A", "D180AD", "A9DAF7", "8A3200", "4C2266", "1B2130",
)  # fmt: skip
"""By the place of the park in the comparison, which has at most as many; RRGGBB."""
GRAPHICS = 3.0
"""The contrast at which a shape is seen (WCAG 2.2, 1.4.11)."""
PAPER = "FFFFFF"
_STEP = 0.04


def park_colour(place: int) -> str:
    """The colour of the park at a place of a comparison, as RRGGBB."""
    return PARK_COLOURS[place % len(PARK_COLOURS)]


@lru_cache(maxsize=256)
def edge_colour(colour: str, ground: str = PAPER) -> str:
    """The colour itself where it is seen on the ground, else one of its hue that is."""
    goal = (0, 0, 0) if luminance(ground) > 0.5 else (255, 255, 255)
    own = _parts(colour)
    found, share = colour, 0.0
    while contrast(found, ground) < GRAPHICS and share < 1:
        share += _STEP
        mixed = (round(one + share * (end - one)) for one, end in zip(own, goal, strict=True))
        found = "".join(f"{part:02X}" for part in mixed)
    return found


def contrast(one: str, other: str) -> float:
    """How far two colours stand apart, from 1 to 21 (WCAG 2.2, contrast ratio)."""
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


def luminance(colour: str) -> float:
    """The relative luminance of RRGGBB, from 0 to 1 (WCAG 2.2)."""
    red, green, blue = (_linear(part / 255) for part in _parts(colour))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _parts(colour: str) -> tuple[int, int, int]:
    return int(colour[:2], 16), int(colour[2:4], 16), int(colour[4:], 16)


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
