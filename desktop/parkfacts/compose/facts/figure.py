"""A figure alone: as the source wrote it, or as a number in a unit with its qualifier."""

from __future__ import annotations

from parkfacts.compose.facts.units import value_in
from parkfacts.compose.page.options import Options, unit_wanted
from parkfacts.compose.page.sheet import shown_number
from parkfacts.facts.model import Fact
from parkfacts.facts.wording import labels

_BEHIND_THE_NUMBER = {"余", "多"}
_OF_ITS_MULTIPLIER = {"余", "多", "上"}
"""Qualifiers that speak of what is written: 上万 is not 上1万, 2000余万 is not 0.2余亿."""


def figure_in(fact: Fact, options: Options) -> str:
    """突破2000亿元; as a number in 万元 突破20000000万元; both, with the number in brackets.

    The literal stays alone where its qualifier cannot be said of another number or unit.
    """
    literal, unit = labels.figure(fact), unit_wanted(fact, options.unit)
    if options.value == "literal" or _is_bound_to_words(fact, unit):
        return literal
    number = _number(fact, unit)
    if options.value == "number" or number == literal:
        return number
    if unit == fact.quantity.unit and shown_number(fact.quantity.value) in literal:
        return literal
    left, right = ("（", "）") if options.punctuation == "full" else (" (", ")")
    return f"{literal}{left}{number}{right}"


def _is_bound_to_words(fact: Fact, unit: str) -> bool:
    if fact.quantity.qualifier not in _OF_ITS_MULTIPLIER:
        return False
    written = shown_number(fact.quantity.value)
    return unit != fact.quantity.unit or written not in fact.quantity.literal


def _number(fact: Fact, unit: str) -> str:
    """The number with its qualifier where the source has it: before it, behind it, or last."""
    qualifier = fact.quantity.qualifier
    number = shown_number(value_in(fact, unit))
    if qualifier in _BEHIND_THE_NUMBER:
        return f"{number}{qualifier}{unit}"
    literal = fact.quantity.literal
    behind = literal.endswith(qualifier) and not literal.startswith(qualifier)
    return f"{number}{unit}{qualifier}" if behind else f"{qualifier}{number}{unit}"
