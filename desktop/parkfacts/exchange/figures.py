"""A figure alone: as the source wrote it, or as a number in a unit with its qualifier."""

from __future__ import annotations

from parkfacts.exchange.cells import shown_number
from parkfacts.exchange.copy_options import Options, unit_wanted
from parkfacts.exchange.fact_sheet import value_in
from parkfacts.facts import labels
from parkfacts.facts.model import Fact

_BEHIND_THE_NUMBER = {"余", "多"}


def figure_in(fact: Fact, options: Options) -> str:
    """突破2000亿元; as a number in 万元 突破20000000万元; both, with the number in brackets."""
    literal = labels.figure(fact)
    if options.value == "literal":
        return literal
    number = _number(fact, unit_wanted(fact, options.unit))
    if options.value == "number" or number == literal:
        return number
    left, right = ("（", "）") if options.punctuation == "full" else (" (", ")")
    return f"{literal}{left}{number}{right}"


def _number(fact: Fact, unit: str) -> str:
    """The number with its qualifier where the source has it: before it, behind it, or last."""
    qualifier = fact.quantity.qualifier
    number = shown_number(value_in(fact, unit))
    if qualifier in _BEHIND_THE_NUMBER:
        return f"{number}{qualifier}{unit}"
    literal = fact.quantity.literal
    behind = literal.endswith(qualifier) and not literal.startswith(qualifier)
    return f"{number}{unit}{qualifier}" if behind else f"{qualifier}{number}{unit}"
