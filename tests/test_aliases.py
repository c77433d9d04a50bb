"""Aliases in the seeds mean what they stand at, and nothing beside it."""

from collections import defaultdict

import pytest

from parkfacts.app.session import bundled_dataset
from parkfacts.facts.catalogue.names import names_of
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.folding import fold

DATASET = read_dataset(bundled_dataset())
THINGS = {
    "park": DATASET.parks,
    "indicator": DATASET.indicators,
    "family": DATASET.families,
}

SHARED = {
    # Words that mean several things where they are used; a search finds them all.
    "专精特新": {"little-giants", "specialised-smes"},
    "专精特新企业": {"little-giants", "specialised-smes"},
    "外资": {"fdi", "foreign-capital-used"},
    "引才": {"masters-new", "researchers-cumulative"},
    "总部排名": {"headquarters-city-rank", "headquarters-province-rank"},
    "西永芯": {"chips-developed", "chips-installed"},
    "参评数": {"ftz-field", "hitech-field"},
    "亩均排名": {"tax-per-mu-rank", "added-value-per-mu-rank"},
    # The main figure of a family is called like the family.
    "外贸": {"trade-value", "trade"},
    "跨境电商": {"ecommerce-value", "ecommerce"},
    "经济总量": {"gdp", "economy"},
    "算力": {"computing-power", "computing"},
    "output": {"industrial-output", "output"},
    "computing power": {"computing-power", "computing"},
    "cross-border e-commerce": {"ecommerce-value", "ecommerce"},
}
FEW = {"chongqing-sanan", "guanggu-street"}
"""Seldom written, and then by two names."""

SAYS_ITS_KIND = {
    "growth": ("增", "growth", "上升"),
    "average_growth": ("年均",),
    "share": ("占", "比", "强度", "率", "share", "研发投入", "r&d"),
    "change": ("变动", "提", "增", "减", "上升", "社零", "拉动"),
    "rank": ("排名", "名次", "位次", "rank"),
    "streak": ("连续", "前列", "十强"),
}
"""A growth is not its level: an alias of one says so."""


def test_every_name_that_two_things_share_is_meant():
    named = defaultdict(set)
    for rows in THINGS.values():
        for row in rows:
            for name in names_of(row):
                named[fold(name)].add(row.id)
    assert {name: ids for name, ids in named.items() if len(ids) > 1} == SHARED


@pytest.mark.parametrize("kind", THINGS)
def test_things_have_the_aliases_that_are_in_use(kind):
    few = {row.id for row in THINGS[kind] if len(set(map(fold, names_of(row)))) < 4}
    assert few <= FEW


def test_an_alias_says_what_kind_of_figure_it_is():
    wrong = [
        (row.id, alias)
        for row in DATASET.indicators
        for alias in row.aliases
        if row.kind in SAYS_ITS_KIND
        and not any(word in fold(alias) for word in SAYS_ITS_KIND[row.kind])
    ]
    assert wrong == []


def test_output_is_not_value_added():
    for row in DATASET.indicators:
        for alias in row.aliases:
            assert ("增加值" in alias) <= ("增加值" in row.name), (row.id, alias)
            assert ("产值" in alias) <= ("产值" in row.name), (row.id, alias)


def test_no_alias_is_given_twice_or_repeats_the_name():
    for rows in THINGS.values():
        for row in rows:
            folded = [fold(name) for name in (row.name, *row.aliases)]
            assert len(folded) == len(set(folded)), row.id
