"""What is copied for Excel, read again by hand, is what the dataset has: every figure, exactly."""

from __future__ import annotations

from decimal import Decimal
from html.parser import HTMLParser

import pytest
from by_hand import FACTORS, Found, found_in
from compared import BUNDLED
from copied import make
from hypothesis import given
from hypothesis import strategies as st
from make import dataset, fact, indicator, period

from parkfacts.exchange.clipboard import facts as clipboard
from parkfacts.exchange.clipboard.payload import HTML
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.model import Fact, Scope
from parkfacts.facts.scope import scope_text
from parkfacts.facts.wording import labels

STYLE = "gbt7714-2025"
EXCEL = clipboard.FACT_PRESETS_BY_ID["excel"]
UNITS = {"value": ("元", "万元", "亿元"), "power": ("P", "万P"), "growth": ("%", "成")}


class Cells(HTMLParser):
    """The rows of a table as a spreadsheet takes them: a number by x:num, which sdval repeats."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.rows: list[list[str | Decimal]] = []
        self._number = False
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        given = dict(attrs)
        if tag == "tr":
            self.rows.append([])
        if tag in ("td", "th"):
            self._number = "x:num" in given
            assert given.get("x:num") == given.get("sdval")
            assert self._number or given["sdnum"] == "1033;0;@"
            self.rows[-1].append(Decimal(given["x:num"]) if self._number else "")

    def handle_data(self, data):
        if not self._number and self.rows and self.rows[-1]:
            self.rows[-1][-1] += data.strip("\n")


def copied(facts, catalogue: Catalogue, **options: str) -> list[Found]:
    """The figures of the copy for Excel."""
    chosen = EXCEL.options({}, STYLE)._replace(**options)
    made = make("excel", facts, catalogue, STYLE, chosen)
    return found_in(Cells(made.data[HTML].decode()).rows)


def of_dataset(one: Fact, catalogue: Catalogue) -> tuple[object, ...]:
    """What the dataset says of a fact, but for its unit."""
    quantity = one.quantity
    amount = quantity.value * FACTORS.get(quantity.unit, 1)
    return (
        catalogue.park(one.park).name, catalogue.indicator(one).name, quantity.literal, amount,
        quantity.qualifier, labels.period_with_basis(one), scope_text(one),
        labels.STATUS_WORDS[one.status], one.note,
    )  # fmt: skip


def said(found: Found) -> tuple[object, ...]:
    return (*found[:4], *found[5:])


@pytest.mark.parametrize("unit", ["", "元", "万元", "亿元"])
def test_all_bundled_facts_come_back(unit):
    found = copied(BUNDLED.facts, BUNDLED, unit=unit)
    assert [said(one) for one in found] == [of_dataset(one, BUNDLED) for one in BUNDLED.facts]
    for one, there in zip(BUNDLED.facts, found, strict=True):
        money = one.quantity.unit in ("元", "万元", "亿元")
        assert there.unit == (unit if unit and money else one.quantity.unit)


@st.composite
def facts(draw: st.DrawFn) -> Fact:
    name = draw(st.sampled_from(sorted(UNITS)))
    number = draw(st.decimals(0, 10**9, places=draw(st.integers(0, 4))))
    word = draw(st.sampled_from(["", "超", "突破", "近", "约", "不到"]))
    literal = f"{word}{number}{draw(st.sampled_from(UNITS[name]))}"
    return fact(
        f"a.{draw(st.uuids())}",
        name,
        literal,
        period=period(draw(st.sampled_from(["2023", "2024", "2025H1"]))),
        scope=Scope(label=draw(st.sampled_from(["", "占全市", "全国"]))),
        status=draw(st.sampled_from(["actual", "planned", "design", "unclear"])),
        note=draw(st.sampled_from(["", "含双流园区", "=1+1"])),
    )


@given(st.lists(facts(), min_size=1, max_size=6), st.sampled_from(["", "元", "万元", "亿元"]))
def test_any_figures_come_back(made, unit):
    indicators = [
        indicator("value", "产值", "元"), indicator("power", "算力", "P"),
        indicator("growth", "增速", "%", "growth"),
    ]  # fmt: skip
    catalogue = Catalogue(dataset(facts=made, claims=[], indicators=indicators))
    found = copied(catalogue.facts, catalogue, unit=unit)
    assert [said(one) for one in found] == [of_dataset(one, catalogue) for one in catalogue.facts]
