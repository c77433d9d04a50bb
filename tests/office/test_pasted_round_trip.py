"""The Excel preset pasted into Calc, saved and read by hand: every bundled figure comes back."""

from __future__ import annotations

from decimal import Decimal

import pytest
from by_hand import FACTORS, found_in
from compared import BUNDLED

from parkfacts.facts.scope import scope_text
from parkfacts.facts.wording import labels

ALL = [one.id for one in BUNDLED.facts]


@pytest.mark.parametrize("unit", ["", "万元"])
def test_values_qualifiers_units_periods_and_scopes_come_back(pasting, unit):
    both = pasting.facts("excel", ALL, unit=unit)
    assert sorted(both.held.facts) == sorted(ALL)
    rows = [
        [cell.text if cell.number is None else cell.number for cell in row]
        for row in both.calc.rows
    ]
    found = found_in(rows)
    assert len(found) == len(ALL)
    for name, there in zip(both.held.facts, found, strict=True):
        fact = BUNDLED.fact(name)
        quantity = fact.quantity
        money = quantity.unit in ("元", "万元", "亿元")
        assert there.unit == (unit if unit and money else quantity.unit), name
        assert there.amount == quantity.value * Decimal(FACTORS.get(quantity.unit, 1)), name
        assert (there.literal, there.qualifier) == (quantity.literal, quantity.qualifier), name
        assert there.period == labels.period_with_basis(fact), name
        assert there.scope == scope_text(fact), name
        assert there.status == labels.STATUS_WORDS[fact.status], name
        assert there.park == BUNDLED.park(fact.park).name, name
        assert there.indicator == BUNDLED.indicator(fact).name, name
