"""Two people, by chance: nothing lost, whoever merges, however often."""

import os

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from two_people import beginning, thought, work

from parkfacts.facts.dataset.checks import check_dataset
from parkfacts.facts.editing.merging.merge import merge, swapped
from parkfacts.facts.editing.rows import TABLES, changed_fields, plain_fields, rows_by_key
from parkfacts.facts.own.file import decode_own, encode_own

BASE = beginning()
RUNS = 1000 if os.environ.get("PARKFACTS_RELIABILITY") == "full" else 80
"""Each time two people who make up to twelve changes each."""
several = st.lists(thought(), min_size=1, max_size=12)
by_chance = settings(max_examples=RUNS, deadline=None, suppress_health_check=list(HealthCheck))


def lost(base, side, other, merged):
    """What a side has changed that is neither in a row nor in the log, nor changed by the other."""
    notes = [change for change in merged.changes if change.id.startswith("m-")]
    for table in TABLES:
        was, mine, theirs = (rows_by_key(own, table) for own in (base, side, other))
        now = rows_by_key(merged, table)
        for key, row in mine.items():
            before = was.get(key)
            if row == before:
                if key in theirs and key not in now:
                    yield table, key, "gone"
                continue
            if key not in now:
                yield table, key, "gone"
                continue
            names = changed_fields(before, row) if before else row.__struct_fields__
            for name in names:
                value, plain = getattr(row, name), plain_fields(row, (name,))[name]
                rows = [kept for other, kept in now.items() if other.startswith(key[:100])]
                told = any(note.before.get(name) == plain for note in notes if note.row == key)
                taken = isinstance(value, list) and set(map(str, value)) <= set(
                    map(str, getattr(now[key], name))
                )
                if not (told or taken or any(getattr(kept, name) == value for kept in rows)):
                    yield table, key, name


def rows_of(own):
    """All rows and the log; where a row stood of which no log knows is not known without a base."""
    return [rows_by_key(own, table) for table in TABLES], own.changes, own.batches


@by_chance
@given(several, several)
def test_nothing_is_lost_and_the_result_is_the_same_whoever_merges(ours, theirs):
    one, other = work(BASE, "李工", ours), work(BASE, "王工", theirs)
    here, there = merge(BASE, one, other), merge(BASE, other, one)
    made = here.dataset
    assert made == there.dataset
    assert sorted(here.conflicts, key=repr) == sorted(swapped(there), key=repr)
    assert not check_dataset(made)
    assert not list(lost(BASE, one, other, made))
    assert not list(lost(BASE, other, one, made))
    ids = {change.id for change in (*one.changes, *other.changes)}
    assert ids <= {change.id for change in made.changes}
    assert decode_own(encode_own(made), "x") == made


@by_chance
@given(several, several)
def test_what_is_merged_already_is_merged_again_to_the_same(ours, theirs):
    one, other = work(BASE, "李工", ours), work(BASE, "王工", theirs)
    made = merge(BASE, one, other).dataset
    for side in (one, other, made):
        assert merge(BASE, made, side).dataset == made
        assert merge(side, made, side).dataset == made
        assert merge(side, side, made).dataset == made


@by_chance
@given(several, several, several)
def test_without_a_base_the_logs_say_what_both_come_from(before, ours, theirs):
    base = work(BASE, "张工", before)
    one, other = work(base, "李工", ours, 20), work(base, "王工", theirs, 20)
    known, found = merge(base, one, other), merge(None, one, other)
    assert rows_of(known.dataset) == rows_of(found.dataset)
    assert merge(None, other, one).dataset == found.dataset


@by_chance
@given(several, several)
def test_a_save_that_overwrote_ours_is_merged_by_the_logs(ours, theirs):
    """We saved, and theirs, which had not seen it, was put in its place at the same moment."""
    one, other = work(BASE, "李工", ours), work(BASE, "王工", theirs)
    made = merge(one, one, other).dataset
    assert rows_of(made) == rows_of(merge(BASE, one, other).dataset)
