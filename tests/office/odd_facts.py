"""A small dataset of texts that bite: formulas, codes, dates, rare and unseen characters."""

from __future__ import annotations

from decimal import Decimal

from make import dataset, fact, indicator, source
from msgspec.structs import replace

from parkfacts.facts.model import Dataset, Family, Park, Quantity, Scope

LITERALS = {
    "超1.5万P": "1.5", "00123": "123", "1-2": "1", "3E5": "3", "=1+1": "1", "+1": "1", "-1": "-1",
    "@x": "7", "=cmd|' /C calc'!A0": "0", "2024": "2024",
}  # fmt: skip
"""What the source wrote, and the number that the dataset has of it."""
NAMES = (
    "=1+1", "+1", "-1", "@x", "00123", "1-2", "3E5", "=cmd|' /C calc'!A0", "𠮷野家🙂", "؀مركز ABC",
    "甲\tb\r\nc\x00d", "<b>粗</b>&amp;", "'单引", '"双引', "园\u202e反\u200f向", "Ⅷ区①",
)  # fmt: skip
LONG = "很长的指标" * 40


def odd_dataset() -> Dataset:
    """A fact for each literal; each name is the name of a park, and of a scope or a note."""
    facts = [
        replace(
            fact(f"odd.{at}", "power" if literal.endswith("P") else "code", "1", park=f"park{at}"),
            quantity=_quantity(literal, value),
            scope=Scope(label=NAMES[at]),
            note=NAMES[-1 - at],
        )
        for at, (literal, value) in enumerate(LITERALS.items())
    ]
    facts += [
        fact(f"name.{at}", "value", f"{at}.50亿元", park=f"park{at}") for at in range(len(NAMES))
    ]
    return dataset(
        title="=1+1 <b>",
        sources=[source(title="=1+1 <b>&", publisher="@报𠮷")],
        parks=[Park(id=f"park{at}", name=name, kind="park") for at, name in enumerate(NAMES)],
        families=[Family(id="trade", name="=外贸")],
        indicators=[
            indicator("code", LONG, ""),
            indicator("power", "=算力", "P"),
            indicator("value", "产值", "元"),
        ],
        facts=facts,
        claims=[],
    )


def _quantity(literal: str, value: str) -> Quantity:
    exceeds = literal.startswith("超")
    return Quantity(
        literal=literal,
        qualifier="超" if exceeds else "",
        value=Decimal(value),
        unit="万P" if exceeds else "",
    )
