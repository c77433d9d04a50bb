"""The table of facts with own data above the base: facet, search, and what is corrected."""

from __future__ import annotations

import pytest
from make import dataset, fact
from own import own_dataset

from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.own.union import unite
from parkfacts.facts.search.columns import BY_ID
from parkfacts.facts.search.facets import CORRECTED, DATASET, FACETS, asking_corrected
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.table import FactTable, Filter

PINYIN = Pinyin(resource("pinyin.txt"))
BASE = dataset()
RIGHT = fact("my.right", "value", "2788亿元", source="office", paragraph=1, corrects="daily.value")
MORE = fact("my.power", "power", "2万P", source="office", paragraph=1, park="park")


@pytest.fixture(scope="module")
def table() -> FactTable:
    own = own_dataset(
        parks=BASE.parks[:3],
        families=BASE.families,
        indicators=[row for row in BASE.indicators if row.id in ("value", "power")],
        facts=[RIGHT, MORE],
    )
    united = unite(BASE, [own])
    return FactTable(Catalogue(united.dataset, united.overlay), PINYIN)


def ids(table: FactTable, wanted: Filter) -> set[str]:
    return {one.id for one in table.matching(wanted)}


def test_the_base_alone_has_no_facet_and_no_words_of_datasets() -> None:
    table = FactTable(Catalogue(BASE), PINYIN)
    assert DATASET not in {facet.id for facet in table.facets}
    assert len(table.facets) == len(FACETS) - 1
    assert not table.matching(Filter("我的数据"))


def test_facts_are_counted_by_dataset_and_corrected_ones_by_themselves(table: FactTable) -> None:
    counts = dict(table.counts(DATASET, Filter()))
    assert counts == {"小样": len(BASE.facts) - 1, "我的数据": 2, CORRECTED: 1}
    assert ids(table, Filter(chosen=((DATASET, frozenset({"我的数据"})),))) == {RIGHT.id, MORE.id}


def test_a_corrected_fact_is_shown_where_it_is_asked_for_only(table: FactTable) -> None:
    assert "daily.value" not in ids(table, Filter())
    assert "daily.value" not in ids(table, Filter("2788.44"))
    assert ids(table, Filter("daily.value")) == {"daily.value"}
    assert ids(table, Filter(chosen=asking_corrected(()))) == {"daily.value"}
    both = frozenset({str(CORRECTED), "我的数据"})
    assert "daily.value" in ids(table, Filter(chosen=((DATASET, both),)))
    assert table.count(Filter()) == len(BASE.facts) + 1
    assert sum(table.park_counts(Filter()).values()) == len(BASE.facts) + 1


def test_own_data_and_corrections_are_found_by_words(table: FactTable) -> None:
    assert ids(table, Filter("我的数据")) == {RIGHT.id, MORE.id}
    assert ids(table, Filter("更正")) == {RIGHT.id}
    assert ids(table, Filter("我的数据 算力")) == {MORE.id}
    assert BY_ID["dataset"].text(MORE, table.catalogue) == "我的数据"


def test_part_of_a_title_finds_nothing_of_its_dataset() -> None:
    own = own_dataset(title="西永年报", parks=BASE.parks[:3], families=BASE.families,
                      indicators=BASE.indicators[:1], facts=[RIGHT])  # fmt: skip
    united = unite(BASE, [own])
    table = FactTable(Catalogue(united.dataset, united.overlay), PINYIN)
    assert not table.matching(Filter("年报"))
    assert ids(table, Filter("西永年报")) == {RIGHT.id}


def test_two_datasets_of_one_title_are_told_apart() -> None:
    known = {"parks": BASE.parks[:3], "families": BASE.families,
             "indicators": BASE.indicators[:8]}  # fmt: skip
    files = [own_dataset(facts=[RIGHT], **known), own_dataset("theirs", facts=[MORE], **known)]
    united = unite(BASE, files)
    assert len({layer.title for layer in united.overlay.layers}) == 3
