"""What each command lists: columns for people, records for programs."""

from __future__ import annotations

import pytest
from make import OTHERS, TRADE, dataset
from make_baskets import TINY

from parkfacts.exchange.listing.listings import (
    claim_listing,
    fact_listing,
    park_listing,
    problem_listing,
    source_listing,
)
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.problems import Problem


def column(listing, title):
    """The cells under a head."""
    at = [heading.title for heading in listing.sheet.head].index(title)
    return [row.cells[at].text for row in listing.sheet.rows]


@pytest.mark.parametrize(
    "listing",
    [
        fact_listing(TRADE, TINY),
        park_listing(TINY),
        claim_listing(TINY.claims, TINY),
        source_listing(TINY),
        problem_listing("甲", [Problem("syntax", "a:1", "有误", "完整的")]),
    ],
    ids=["facts", "parks", "claims", "sources", "problems"],
)
def test_each_line_has_a_cell_under_each_head_and_a_record(listing):
    assert {len(row.cells) for row in listing.sheet.rows} == {len(listing.sheet.head)}
    records = list(listing.records)
    assert len(records) == len(listing.sheet.rows) > 0
    assert {name.partition(".")[0] for name in listing.fields} <= set(records[0])


def test_facts_stand_as_in_the_window_with_their_ids():
    listing = fact_listing([TRADE[0], OTHERS[0]], TINY)
    assert column(listing, "数值") == ["2788.44亿元", "超1.5万P"]
    assert [row.id for row in listing.sheet.rows] == ["daily.value", "daily.power"]


def test_parks_stand_in_the_tree_and_once():
    names = column(park_listing(TINY), "园区")
    assert names == ["重庆市", "　西永微电园", "　　西永综合保税区", "　　安意法半导体", "　科学城"]


def test_a_second_home_is_named_and_facts_are_counted():
    listing = park_listing(TINY)
    at = column(listing, "编号").index("fab")
    assert column(listing, "另属")[at] == "科学城"
    assert column(listing, "事实")[column(listing, "编号").index("zone")] == "4"


def test_a_source_tells_how_many_facts_it_has():
    assert column(source_listing(TINY), "事实") == ["7", "2"]
    assert column(source_listing(TINY), "题名") == ["园区答卷", "评估排名"]


def test_only_sources_that_are_pointed_to_stand_under_a_table():
    assert len(fact_listing(TRADE, TINY).sheet.sources) == 1
    both = fact_listing([TRADE[0], OTHERS[4]], TINY).sheet.sources
    assert both[1].endswith("（摘编）")


def test_numbers_are_those_of_the_whole_dataset():
    only = Catalogue(dataset(facts=[OTHERS[4]], claims=[]))
    assert fact_listing([OTHERS[4]], only).sheet.sources[0].startswith("[2] ")


def test_half_a_character_of_a_problem_can_be_printed():
    listing = problem_listing("甲", [Problem("text", "a:1", "\ud800", "文字")])
    assert column(listing, "问题") == ["?"]
