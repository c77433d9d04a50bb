"""Raised and lowered figures as signs of their own: 1234 with a note 1 is not 12341."""

from __future__ import annotations

_RAISED = str.maketrans("0123456789+-()", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾")
_LOWERED = str.maketrans("0123456789+-()", "₀₁₂₃₄₅₆₇₈₉₊₋₍₎")
_LONGEST = 6
"""Characters of a note's mark or a power; what is longer is a text that is set small."""


def raised(text: str) -> str:
    """A raised text: m2 is m², a mark of a note no part of its figure."""
    return text.translate(_RAISED) if len(text.strip()) <= _LONGEST else text


def lowered(text: str) -> str:
    """A lowered text."""
    return text.translate(_LOWERED) if len(text.strip()) <= _LONGEST else text
