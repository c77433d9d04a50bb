"""A basket goes out in its order, with one numbering of sources."""

import re

import pytest
from compared import BUNDLED, COMPARER, ZONES, compared
from copied import make_basket
from make import OTHERS, dataset
from make_baskets import TINY, basket, fact_item, heading
from msgspec.structs import replace

from parkfacts.compose.basket.collect import (
    of_claims,
    of_comparison,
    of_comparison_chart,
    of_fact_chart,
    of_facts,
)
from parkfacts.compose.basket.content import basket_content, with_charts
from parkfacts.exchange.clipboard.basket import BASKET_PRESETS
from parkfacts.facts.basket.items import Basket
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.comparison.seen import SeenMatrix
from parkfacts.facts.marks import as_text

STYLE = "gbt7714-2025"
SEEN = SeenMatrix(compared(*ZONES, least=2), COMPARER, frozenset({"difference"}))
FACTS = [BUNDLED.facts[at] for at in (90, 0, 60)]
WHOLE = basket(
    heading("h", "一、外贸"),
    *of_facts(FACTS, BUNDLED),
    *of_claims(BUNDLED.claims[-1:], BUNDLED),
    heading("k", "二、对比"),
    *of_comparison(SEEN, "nearest"),
    *of_fact_chart(FACTS[:2], [], BUNDLED),
    *of_comparison_chart(SEEN, "nearest", []),
)


def content(of: Basket, catalogue=BUNDLED):
    return basket_content(of, catalogue, STYLE)


def text(format_id: str, of: Basket, catalogue=BUNDLED) -> str:
    return make_basket(format_id, content(of, catalogue)).data["text/plain"].decode()


@pytest.mark.parametrize("name", [entry.id for entry in BASKET_PRESETS])
def test_each_mark_has_its_entry_and_each_entry_its_mark(name):
    lines = text(name, WHOLE).split("\r\n")
    entries = [line for line in lines if re.match(r"\[\d+\] ", line)]
    numbers = [int(re.match(r"\[(\d+)\]", line)[1]) for line in entries]
    body = "\n".join(lines[: -len(entries)])
    assert numbers == list(range(1, len(entries) + 1))
    marks = {int(number) for number in re.findall(r"\[(\d+)\]", body)}
    assert marks == set(numbers)


def test_sources_are_numbered_in_the_order_of_the_basket():
    numbers = content(WHOLE).numbers
    assert [source.id for source in numbers.sources][:3] == list(
        dict.fromkeys(fact.source for fact in FACTS)
    )


def test_the_passage_never_drops_a_qualifier():
    one = next(fact for fact in BUNDLED.facts if fact.quantity.literal == "突破2000亿元")
    assert "突破2000亿元" in text("passage", basket(*of_facts([one], BUNDLED)))


def test_the_note_on_a_claim_stands_under_it():
    (item,) = of_claims(TINY.claims, TINY)
    for name in ("table", "list"):
        assert "备注：可放导语" in text(name, basket(replace(item, note="可放导语")), TINY)


def test_notes_stand_in_the_list_and_under_the_table_but_not_in_the_passage():
    of = basket(fact_item("a", note="须核对"))
    assert "备注：须核对" in text("list", of, TINY)
    assert "注：西永综合保税区外贸进出口值：须核对" in text("table", of, TINY)
    assert "须核对" not in text("passage", of, TINY)


@pytest.mark.parametrize("name", [entry.id for entry in BASKET_PRESETS])
def test_the_figures_of_a_chart_go_out_with_their_sources(name):
    trade = [one for one in BUNDLED.facts if BUNDLED.indicator(one).name == "外贸进出口值"]
    found = text(name, basket(*of_fact_chart(trade, [], BUNDLED)))
    for fact in trade:
        assert fact.quantity.literal in found
    assert "期间长短不同，不作比较；各柱口径不同" in found
    assert f"[{len({fact.source for fact in trade})}] " in found


def test_a_comparison_has_its_chart_where_that_is_asked_for():
    found = with_charts(content(WHOLE))
    (part,) = (part for section in found.sections for part in section.parts if part.comparison)
    assert as_text(part.chart.source_line).startswith("来源：[2] 重庆与世界")
    assert all(part.chart is None for part in content(WHOLE).sections[1].parts[:1])


def test_what_is_gone_is_left_out_and_told():
    of, later = (
        basket(fact_item("a"), fact_item("b", OTHERS[0])),
        Catalogue(dataset(facts=[OTHERS[0]], claims=[])),
    )
    found = content(of, later)
    assert found.left_out == ("西永综合保税区外贸进出口值：2788.44亿元（2024年），《园区答卷》",)
    assert "2788.44" not in text("passage", of, later)
    assert "现数据集已没有，收入时为：西永" in text("list", of, later)


def test_an_empty_basket_is_written_without_a_fault():
    for entry in BASKET_PRESETS:
        assert make_basket(entry.id, content(Basket(title="空"))).data["text/plain"].decode() in (
            "", "空",
        )  # fmt: skip
