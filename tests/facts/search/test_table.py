"""The fact table: filter, groups, order and counts agree with a plain loop over the facts."""

import itertools
from collections import Counter
from itertools import groupby

import pytest
from hypothesis import given
from hypothesis import strategies as st

from parkfacts.app.session import bundled_dataset
from parkfacts.bundled import resource
from parkfacts.facts.catalogue.catalogue import Catalogue
from parkfacts.facts.dataset.file import read_dataset
from parkfacts.facts.model import Dataset
from parkfacts.facts.progress import Cancelled
from parkfacts.facts.quantity.literal import base_value
from parkfacts.facts.quantity.units import resolve
from parkfacts.facts.search.columns import BY_ID, COLUMNS
from parkfacts.facts.search.facets import FACETS
from parkfacts.facts.search.pinyin import Pinyin
from parkfacts.facts.search.table import FactTable, Filter

PINYIN = Pinyin(resource("pinyin.txt"))
CATALOGUE = Catalogue(read_dataset(bundled_dataset()))
TABLE = FactTable(CATALOGUE, PINYIN)
ZONE = CATALOGUE.resolve_park("西永综合保税区").id


def test_without_a_filter_every_fact_is_shown_once():
    rows = TABLE.rows()
    assert sorted(line for line in rows.lines if line >= 0) == list(range(len(CATALOGUE.facts)))
    assert rows.fact_count == len(CATALOGUE.facts)


def test_facts_follow_the_head_of_their_family():
    rows = TABLE.rows(sort=(("literal", True),))
    head = None
    for line in rows.lines:
        if line < 0:
            head = rows.heads[-line - 1]
        else:
            assert CATALOGUE.family(TABLE.facts[line]).name == head.family


def test_a_park_takes_in_what_stands_under_it():
    park = CATALOGUE.resolve_park("西永微电园").id
    inside = CATALOGUE.within(park)
    shown = {fact.id for fact in TABLE.matching(Filter(park=park))}
    assert shown == {fact.id for fact in CATALOGUE.facts if fact.park in inside}


def test_numbers_are_sorted_by_base_value_within_their_unit():
    facts = TABLE.matching(Filter(query="亿元", park=ZONE), (("literal", False),))
    values = [base_value(f.quantity.value, f.quantity.unit) for f in facts]
    families = [CATALOGUE.family(f).name for f in facts]
    pairs = list(zip(families, values, strict=True))
    assert len(pairs) > 2
    assert all(a[0] != b[0] or a[1] <= b[1] for a, b in itertools.pairwise(pairs))


def test_the_second_key_decides_where_the_first_is_equal():
    facts = TABLE.matching(Filter(), (("park", False), ("indicator", True)))
    keys = [
        (CATALOGUE.family(f).name, f.park, PINYIN.sort_key(CATALOGUE.indicator(f).name))
        for f in facts
    ]
    for one, other in itertools.pairwise(keys):
        if one[:2] == other[:2]:
            assert one[2] >= other[2]


def sort_key(column, fact):
    """What a column sorts by, as it is defined: numbers, days, pinyin, or the text."""
    quantity, period = fact.quantity, fact.period
    if column.order == "number":
        return resolve(quantity.unit).base, base_value(quantity.value, quantity.unit)
    if column.id == "period":
        return str(period.end or ""), str(period.start or ""), period.label
    text = column.text(fact, CATALOGUE)
    return PINYIN.sort_key(text) if column.order == "pinyin" else str(text)


@given(
    keys=st.lists(
        st.tuples(st.sampled_from([column.id for column in COLUMNS]), st.booleans()),
        min_size=1,
        max_size=3,
        unique_by=lambda key: key[0],
    ),
    query=st.sampled_from(["", "外贸", "2024"]),
)
def test_the_order_is_that_of_sorting_by_what_is_shown(keys, query):
    wanted = Filter(query)
    expected = TABLE.matching(wanted)
    for column_id, down in reversed(keys):
        expected.sort(key=lambda fact: sort_key(BY_ID[column_id], fact), reverse=down)
    families = [family.name for family in CATALOGUE.dataset.families]
    expected.sort(key=lambda fact: families.index(CATALOGUE.family(fact).name))
    assert TABLE.matching(wanted, tuple(keys)) == expected


def test_orders_are_remembered_but_not_all_of_them():
    table = FactTable(CATALOGUE, PINYIN)
    for column in COLUMNS:
        table.order(((column.id, True),))
    assert table.is_ordered(((COLUMNS[-1].id, True),))
    assert not table.is_ordered(((COLUMNS[0].id, True),))


def test_parks_are_counted_without_the_park_that_is_asked():
    counted = TABLE.park_counts(Filter(query="外贸", park=ZONE))
    shown = Counter(fact.park for fact in TABLE.matching(Filter(query="外贸")))
    assert {park: count for park, count in counted.items() if count} == shown


def test_an_index_that_nobody_waits_for_is_left_and_built_when_it_is_wanted():
    table = FactTable(CATALOGUE, PINYIN)

    def nobody(_share):
        raise Cancelled

    with pytest.raises(Cancelled):
        table.search_index(nobody)
    assert not table.is_indexed
    assert table.matching(Filter(query="外贸"))


@given(
    query=st.sampled_from(["", "外贸", "wm", "2024", "zzz"]),
    park=st.sampled_from([None, ZONE, "chongqing"]),
    status=st.sets(st.sampled_from(["已实现", "计划", "设计", "未写明"])),
    column=st.sampled_from([column.id for column in COLUMNS]),
    down=st.booleans(),
)
def test_order_never_changes_what_is_shown(query, park, status, column, down):
    wanted = Filter(query, park, (("status", frozenset(status)),) if status else ())
    plain = {fact.id for fact in TABLE.matching(wanted)}
    assert {fact.id for fact in TABLE.matching(wanted, ((column, down),))} == plain


@pytest.mark.parametrize("facet", [facet.id for facet in FACETS])
def test_a_count_is_what_choosing_the_value_would_show(facet):
    wanted = Filter(query="西永", chosen=(("status", frozenset({"已实现"})),))
    kept = tuple(pair for pair in wanted.chosen if pair[0] != facet)
    for value, count in TABLE.counts(facet, wanted):
        chosen = (*kept, (facet, frozenset({value})))
        assert len(TABLE.matching(wanted._replace(chosen=chosen))) == count


def test_an_empty_dataset_shows_nothing():
    table = FactTable(Catalogue(Dataset(schema_version=1, title="t", version="1")), PINYIN)
    assert table.rows(Filter(query="外贸")).lines == []
    assert table.counts("family", Filter()) == []


def test_not_grouped_facts_are_sorted_across_topics():
    rows = TABLE.rows(Filter(), (("park", False), ("literal", True)), grouped=False)
    assert rows.heads == []
    assert sorted(rows.lines) == list(range(len(TABLE.facts)))
    parks = [TABLE.catalogue.park(TABLE.facts[at].park).name for at in rows.lines]
    assert len(list(groupby(parks))) == len(set(parks))
    grouped = TABLE.rows(Filter(), (("park", False), ("literal", True)))
    assert [at for at in grouped.lines if at >= 0] != rows.lines


def test_not_grouped_and_not_sorted_they_stand_as_they_are():
    assert TABLE.rows(grouped=False).lines == list(range(len(TABLE.facts)))


def test_how_many_pass_is_counted():
    wanted = Filter(query="外贸")
    assert TABLE.count(wanted) == len(TABLE.matching(wanted)) > 0
