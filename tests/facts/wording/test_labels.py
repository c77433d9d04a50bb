"""Short words about a fact."""

import make
import msgspec
import pytest

from parkfacts.facts.wording import labels


@pytest.mark.parametrize(
    ("literal", "unit", "shown"),
    [
        ("2788.44亿元", "亿元", "2788.44"),
        ("突破2000亿元", "亿元", "突破2000"),
        ("2,788.44亿元", "亿元", "2,788.44"),
        ("-12.3%", "%", "-12.3"),
        ("200余家", "家", "200余"),
        ("超1.5万P", "亿元", "超1.5万P"),
        ("约占13%", "%", "约占13"),
        ("近四成", "成", "近四成"),
        ("连续7年", "年", "连续7年"),
        ("2788.44亿元", "", "2788.44亿元"),
    ],
)
def test_the_unit_is_left_to_the_head_where_only_a_number_stands_before_it(literal, unit, shown):
    own = "万P" if "P" in literal else unit or "亿元"
    written = "7年" if "连续" in literal else literal.replace("占", "")
    quantity = make.quantity(written, own)
    quantity = msgspec.structs.replace(quantity, literal=literal)
    fact = make.fact("one", "trade", "8亿元", quantity=quantity)
    assert labels.figure_under(fact, unit) == shown
