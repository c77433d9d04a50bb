"""A basket as blocks: one table for facts that follow one another, lines between tables."""

from __future__ import annotations

from collected import SEEN, TRADE, content
from compared import BUNDLED
from make import TRADE as TINY_TRADE
from make_baskets import TINY, basket, fact_item, heading
from msgspec.structs import replace

from parkfacts.compose.basket.blocks import passage, tables
from parkfacts.compose.basket.collect import of_claims, of_comparison, of_fact_chart, of_facts
from parkfacts.compose.basket.content import basket_content
from parkfacts.compose.page.sheet import Sheet
from parkfacts.facts.basket.items import Heading


def kinds(blocks):
    """What stands where: a kind of line, or table."""
    return ["table" if isinstance(block, Sheet) else block[0] for block in blocks]


def tiny(*items):
    """A basket over the tiny dataset."""
    return basket_content(basket(*items), TINY, "gbt7714-2025")


def test_facts_stand_in_one_table_and_a_claim_between_them_parts_it():
    of = (
        fact_item("a"),
        fact_item("b", TINY_TRADE[1]),
        *of_claims(TINY.claims, TINY),
        fact_item("c"),
    )
    assert kinds(tables(tiny(*of))) == ["table", "body", "table", "small"]


def test_the_note_of_a_heading_stands_under_it_in_tables_alone():
    of = Heading(id="h", title="甲", note="先看"), fact_item("a")
    assert kinds(tables(tiny(*of))) == ["heading", "small", "table", "small"]
    assert kinds(passage(tiny(*of))) == ["heading", "body", "small"]


def test_a_note_on_a_fact_stands_among_those_of_its_table():
    sheet = next(tables(tiny(fact_item("a", note="须核对"))))
    assert sheet.notes == ("西永综合保税区外贸进出口值：须核对",)
    assert sheet.sources == ()


def test_a_note_on_a_claim_stands_under_it_and_not_in_the_passage():
    (item,) = of_claims(TINY.claims, TINY)
    of = tiny(replace(item, note="可放导语"))
    assert any("可放导语" in block[1] for block in tables(of))
    assert not any("可放导语" in block[1] for block in passage(of))


def test_what_a_fact_was_is_told_in_both():
    item = fact_item("a")
    of = tiny(replace(item, kept=replace(item.kept, figure="1亿元")))
    (told,) = next(tables(of)).notes
    assert "1亿元" in told
    assert ("small", told) in list(passage(of))


def test_a_comparison_has_a_table_of_its_own_and_reads_as_a_paragraph():
    of = content(basket(*of_comparison(SEEN, "nearest"), *of_facts(TRADE[:1], BUNDLED)))
    assert kinds(tables(of))[:2] == ["table", "table"]
    assert kinds(passage(of))[:2] == ["body", "body"]


def test_a_chart_is_its_figures_in_a_passage_too():
    of = content(basket(*of_fact_chart(TRADE[:2], [], BUNDLED)))
    sheet = next(passage(of))
    assert sheet.caption.startswith("图中的数：")
    assert len(sheet.rows) == 2


def test_the_note_on_a_chart_is_the_users_and_not_in_a_passage():
    (item,) = of_fact_chart(TRADE[:2], [], BUNDLED)
    of = content(basket(replace(item, note="放第三页")))
    assert "备注：放第三页" in next(tables(of)).notes
    assert "放第三页" not in next(passage(of)).notes


def test_a_heading_without_things_stands_alone():
    assert kinds(tables(tiny(heading("h")))) == ["heading"]
