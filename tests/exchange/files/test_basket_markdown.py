"""A basket as Markdown: headings, tables, lines; nothing in a text acts as markup."""

from __future__ import annotations

from collected import TRADE, content
from compared import BUNDLED
from make import dataset
from make_baskets import TINY, basket, fact_item
from msgspec.structs import replace

from parkfacts.compose.basket.collect import of_claims, of_facts
from parkfacts.compose.basket.content import basket_content
from parkfacts.exchange.files.basket_markdown import basket_markdown
from parkfacts.facts.basket.items import Heading
from parkfacts.facts.catalogue.catalogue import Catalogue


def lines(of, catalogue=BUNDLED):
    """The lines of a basket as Markdown."""
    return basket_markdown(basket_content(of, catalogue, "gbt7714-2025")).split("\n")


def test_title_and_headings_are_headings():
    heads = [line for line in lines(basket(Heading(id="h", title="一、外贸"), title="甲")) if line]
    assert heads == ["# 甲", "## 一、外贸"]


def test_facts_that_follow_one_another_are_one_table():
    made = basket_markdown(content(basket(*of_facts(TRADE[:3], BUNDLED))))
    assert sum(line.startswith("| ") for line in made.split("\n")) == 5


def test_a_note_makes_neither_heading_nor_list():
    of = basket(Heading(id="h", title="甲", note="# 第一"), *of_claims(TINY.claims, TINY))
    noted = replace(of, items=[of.items[0], replace(of.items[1], note="- 一")])
    found = lines(noted, TINY)
    assert "\\# 第一" in found
    assert not any(line.startswith(("- ", "# 第")) for line in found)


def test_what_is_gone_has_a_heading_of_its_own():
    later = Catalogue(dataset(facts=[], claims=[]))
    found = lines(basket(fact_item("a")), later)
    at = found.index("## 现数据集已没有的")
    assert "2788.44亿元" in found[at + 2]
    assert "## 来源" not in found


def test_the_sources_stand_last():
    found = lines(basket(*of_facts(TRADE[:1], BUNDLED)))
    assert found[-4:-2] == ["## 来源", ""]
