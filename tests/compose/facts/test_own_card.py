"""The source card of own facts: their dataset, what they correct, and what corrects them."""

from __future__ import annotations

import pytest
from make import PARKS, dataset, fact
from own import own_dataset

from parkfacts.compose.facts.card import Line, fact_lines
from parkfacts.compose.records.facts import FACT_FIELDS, LAYER_FIELDS, fact_record
from parkfacts.exchange.listing.listings import fact_listing
from parkfacts.exchange.listing.printed import printed
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.own.union import unite

BASE = dataset()
RIGHT = fact("my.right", "value", "2900亿元", source="office", paragraph=1, corrects="daily.value")
LOST = fact("my.lost", "value", "1亿元", source="office", paragraph=1, corrects="no.more",
            park="park")  # fmt: skip


@pytest.fixture(scope="module")
def catalogue() -> Catalogue:
    own = own_dataset(parks=list(PARKS[:3]), families=BASE.families,
                      indicators=BASE.indicators[:1], facts=[RIGHT, LOST])  # fmt: skip
    united = unite(BASE, [own])
    return Catalogue(united.dataset, united.overlay)


def line(key: str, fact_id: str, catalogue: Catalogue) -> Line:
    return next(one for one in fact_lines(catalogue.fact(fact_id), catalogue) if one.key == key)


def test_both_sides_of_a_correction_lead_to_each_other(catalogue: Catalogue) -> None:
    right = line("更正了", "my.right", catalogue)
    assert (right.text, right.fact) == ("2788.44亿元（小样）", "daily.value")
    wrong = line("已被更正", "daily.value", catalogue)
    assert (wrong.text, wrong.fact, wrong.caution) == ("2900亿元（我的数据）", "my.right", True)


def test_a_correction_of_what_is_gone_says_so(catalogue: Catalogue) -> None:
    assert "no.more" in line("更正了", "my.lost", catalogue).text


def test_each_fact_says_its_dataset_and_the_base_alone_says_nothing(catalogue: Catalogue) -> None:
    assert line("数据集", "my.right", catalogue).text == "我的数据"
    assert line("数据集", "daily.growth", catalogue).text == "小样"
    alone = Catalogue(BASE)
    assert "数据集" not in {one.key for one in fact_lines(BASE.facts[0], alone)}


def test_records_tell_dataset_and_corrections(catalogue: Catalogue) -> None:
    record = fact_record(catalogue.fact("daily.value"), catalogue)
    assert (record["dataset"], record["corrects"], record["corrected_by"]) == (
        "小样", None, "my.right",
    )  # fmt: skip
    assert fact_record(catalogue.fact("my.right"), catalogue)["corrects"] == "daily.value"
    assert not set(LAYER_FIELDS) & fact_record(BASE.facts[0], Catalogue(BASE)).keys()


def test_a_list_has_a_column_more_where_there_are_own_data(catalogue: Catalogue) -> None:
    listing = fact_listing(catalogue.facts, catalogue)
    assert "我的数据" in printed(listing, "table")
    assert listing.fields == (*FACT_FIELDS, *LAYER_FIELDS)
    assert "dataset" not in printed(fact_listing(BASE.facts, Catalogue(BASE)), "csv")
