"""Whatever is reckoned from figures that tell true values truly encloses the true result."""

from __future__ import annotations

import re
from decimal import ROUND_CEILING, ROUND_FLOOR, Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st
from make import dataset, fact, indicator, period, source

from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.catalogue.fact_index import FactIndex
from parkfacts.facts.derived.derive import base_year, change, part, share_of, whole
from parkfacts.facts.derived.differences import difference, ratio
from parkfacts.facts.derived.figure import Derived
from parkfacts.facts.model import Park, Scope
from parkfacts.facts.verdict.comparer import Comparer

ZONES = [Park(id=name, name=f"{name}综保区", kind="zone") for name in ("other", "third")]
INDICATORS = [
    indicator("value", "外贸进出口值", "元", nature="flow"),
    indicator("growth", "外贸进出口值增速", "%", "growth", of="value"),
    indicator("share", "外贸进出口值占比", "%", "share", of="value"),
]
STEP = Decimal("0.1")
TRUE = st.decimals("1", "9999", places=5)


@st.composite
def told_truly(draw, true: Decimal, unit: str, words=("", "突破", "超", "近", "多", "约")) -> str:
    """A literal that a careful writer may use for the true value."""
    word = draw(st.sampled_from(words))
    if word in ("", "约"):
        return f"{word}{true.quantize(STEP)}{unit}"
    if word == "近":
        above = true.quantize(STEP, ROUND_CEILING)
        return f"近{above + STEP if above == true else above}{unit}"
    below = true.quantize(STEP, ROUND_FLOOR)
    if word == "超" and below == true:
        below -= STEP
    return f"{below:.1f}多{unit}" if word == "多" else f"{word}{below}{unit}"


def holds(found: Derived, true: Fraction) -> bool:
    low, high = found.interval[:2]
    return (low is None or Fraction(low) <= true) and (high is None or true <= Fraction(high))


def lies_in(found: Derived) -> bool:
    """Whether the figure that is told of a difference is one of those in its range."""
    numbers = re.findall(r"[0-9.]+", found.text)
    if not found.text.startswith(("高约", "低约")) or len(numbers) != 1:
        return True
    told = Decimal(numbers[0]) * 10**8 * (1 if found.direction == "more" else -1)
    return found.interval.contains(told)


def index_of(facts, parks=None) -> FactIndex:
    sources = [source(name) for name in ("daily", "digest", "third")]
    given = {
        "sources": sources,
        "parks": parks or ZONES,
        "indicators": INDICATORS,
        "facts": facts,
        "claims": [],
    }
    return FactIndex(Catalogue(dataset(**given)))


@given(TRUE, TRUE, st.data())
def test_order_difference_and_ratio_never_contradict_the_true_values(first, second, data):
    facts = [
        fact("daily.a", "value", data.draw(told_truly(first, "亿元")), park="other"),
        fact("digest.b", "value", data.draw(told_truly(second, "亿元")), park="third"),
    ]
    comparer = Comparer(index_of(facts).catalogue)
    order = comparer.order(*facts)
    assert order != "greater" or first >= second
    assert order != "less" or first <= second
    assert order != "equal" or first == second
    found = difference(*facts, comparer)
    if isinstance(found, Derived):
        assert holds(found, Fraction(first - second) * 10**8)
        assert found.direction != "more" or first >= second
        assert found.direction != "less" or first <= second
        assert lies_in(found)
    found = ratio(*facts, comparer)
    assert not isinstance(found, Derived) or holds(found, Fraction(first) / Fraction(second))


@given(TRUE, st.decimals("0.2", "60", places=5), st.booleans(), st.data())
def test_base_year_and_change_hold_the_true_ones(before, size, falls, data):
    rate = -size if falls else size
    level = before * (1 + rate / 100)
    shown = data.draw(told_truly(size, "%"))
    facts = [
        fact("daily.a", "value", data.draw(told_truly(level, "亿元")), park="other"),
        fact("digest.b", "growth", f"下降{shown}" if falls else shown, park="other",
             source="digest", of="daily.a"),
        fact("third.c", "value", data.draw(told_truly(before, "亿元")), park="other",
             source="third", period=period("2023")),
    ]  # fmt: skip
    index = index_of(facts)
    for found, true, inputs in (
        (base_year(facts[1], index), Fraction(before) * 10**8, (0, 1)),
        (change(facts[2], facts[0], index), (Fraction(level) / Fraction(before) - 1) * 100, (0, 2)),
    ):
        if isinstance(found, Derived):
            assert holds(found, true)
            assert set(found.inputs) == {facts[at].id for at in inputs}
            assert set(found.sources) == {facts[at].source for at in inputs}
            assert all(one.agrees for one in found.stated)


@given(st.decimals("200", "9999", places=5), st.decimals("1", "99", places=5), st.data())
def test_whole_part_and_share_hold_the_true_ones(total, share, data):
    parks = [
        Park(id="city", name="重庆市", kind="city"),
        Park(id="other", name="乙综保区", kind="zone", parent="city"),
    ]
    amount = total * share / 100
    scope = Scope(label="占全市", within="重庆市")
    facts = [
        fact("daily.a", "value", data.draw(told_truly(amount, "亿元")), park="other"),
        fact("digest.b", "share", data.draw(told_truly(share, "%")), park="other",
             source="digest", of="daily.a", scope=scope),
        fact("third.c", "value", data.draw(told_truly(total, "亿元")), park="city", source="third"),
    ]  # fmt: skip
    index = index_of(facts, parks)
    for found, true, inputs in (
        (whole(facts[1], index), Fraction(total) * 10**8, (0, 1)),
        (part(facts[1], facts[2], index), Fraction(amount) * 10**8, (1, 2)),
        (share_of(facts[0], facts[2], index), Fraction(share), (0, 2)),
    ):
        if isinstance(found, Derived):
            assert holds(found, true)
            assert set(found.inputs) == {facts[at].id for at in inputs}
            assert set(found.sources) == {facts[at].source for at in inputs}
            assert all(one.agrees for one in found.stated)
