"""What two people made of one dataset becomes one, and what they said differently is told."""

import make
import make_own
import pytest
from msgspec.structs import replace

from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.editing.history import history_of
from parkfacts.facts.editing.merging.merge import merge
from parkfacts.facts.editing.merging.settling import settling
from parkfacts.facts.model import Park

BASE = make_own.own()
VALUE, POWER = BASE.facts


def change(own, row, number=1, who="李工", table="facts", **fields):
    edit = Edit(table, row, replace(row, **fields) if fields else None)
    return applied(own, (edit,), make_own.by(who, "改", number))


def add(own, row, number=1, who="李工", table="facts"):
    return applied(own, (Edit(table, None, row),), make_own.by(who, "加", number))


def told(merged):
    return [(one.kind, one.row, one.field) for one in merged.conflicts]


def rows(merged, table="facts"):
    return {row.id: row for row in getattr(merged.dataset, table)}


def test_different_fields_of_one_row_join():
    ours = change(BASE, VALUE, note="我")
    theirs = change(BASE, VALUE, who="王工", status="planned")
    merged = merge(BASE, ours, theirs)
    assert rows(merged)["own.value"] == replace(VALUE, note="我", status="planned")
    assert (told(merged), merged.names) == ([], ("王工",))


def test_a_quantity_is_never_half_of_one_and_half_of_the_other():
    ours = change(BASE, VALUE, quantity=make.quantity("近120亿元"))
    theirs = change(BASE, VALUE, 2, "王工", quantity=make.quantity("121亿元"))
    merged = merge(BASE, ours, theirs)
    literals = sorted(
        fact.quantity.literal for key, fact in rows(merged).items() if key.startswith("own.value")
    )
    assert literals == ["121亿元", "近120亿元"]
    (conflict,) = merged.conflicts
    assert (conflict.kind, conflict.field) == ("field", "quantity")
    assert (conflict.ours.who, conflict.theirs.who) == ("李工", "王工")
    assert conflict.theirs.at == "2026-11-29T08:32:00.000000Z"
    assert rows(merged)[conflict.beside].quantity.literal == "121亿元"
    assert history_of(merged.dataset, conflict.beside)[0].act == "合并"


@pytest.mark.parametrize(
    ("takes", "notes"), [("ours", ["我", ""]), ("theirs", ["他", ""]), ("both", ["我", "", "他"])]
)
def test_a_person_decides_and_one_row_stands_again(takes, notes):
    ours, theirs = change(BASE, VALUE, note="我"), change(BASE, VALUE, 2, "王工", note="他")
    merged = merge(BASE, ours, theirs)
    edits = settling(merged.dataset, merged.conflicts[0], takes)
    made = applied(merged.dataset, edits, make_own.by(number=3))
    assert [fact.note for fact in made.facts] == notes


def test_each_field_is_decided_by_itself():
    ours = change(BASE, VALUE, note="我", status="planned")
    theirs = change(BASE, VALUE, 2, "王工", note="他", status="design")
    merged = merge(BASE, ours, theirs)
    made = merged.dataset
    for conflict in merged.conflicts:
        takes = "ours" if conflict.field == "note" else "theirs"
        made = applied(made, settling(made, conflict, takes), make_own.by(number=3))
    assert [(fact.note, fact.status) for fact in made.facts] == [("我", "design"), ("", "actual")]


def test_what_one_removed_and_the_other_changed_stays():
    ours, theirs = change(BASE, POWER), change(BASE, POWER, 2, "王工", note="他")
    merged = merge(BASE, ours, theirs)
    assert rows(merged)["own.power"].note == "他"
    assert told(merged) == [("removed", "own.power", "")]
    (conflict,) = merged.conflicts
    assert (conflict.ours.row, conflict.ours.who) == (None, "李工")
    edits = settling(merged.dataset, conflict, "ours")
    assert len(applied(merged.dataset, edits, make_own.by(number=3)).facts) == 1


def test_what_both_removed_is_gone():
    merged = merge(BASE, change(BASE, POWER), change(BASE, POWER, who="王工"))
    assert list(rows(merged)) == ["own.value"]


def test_what_one_removed_and_the_other_uses_by_now_is_there_again():
    base = add(BASE, Park(id="new", name="新区", kind="park"), table="parks")
    ours = change(base, base.parks[-1], 2, table="parks")
    theirs = change(base, VALUE, 2, "王工", park="new")
    merged = merge(base, ours, theirs)
    assert "new" in rows(merged, "parks")
    assert told(merged) == [("used", "new", "")]


def test_names_that_both_added_are_all_there():
    zone = BASE.parks[2]
    ours = change(BASE, zone, table="parks", aliases=[*zone.aliases, "甲"])
    theirs = change(BASE, zone, table="parks", who="王工", aliases=["乙"])
    merged = merge(BASE, ours, theirs)
    assert rows(merged, "parks")["zone"].aliases == ["乙", "甲"]
    assert told(merged) == []


def test_of_a_park_the_later_saying_stands_and_the_log_has_the_other():
    zone = BASE.parks[2]
    ours = change(BASE, zone, 1, table="parks", note="我")
    theirs = change(BASE, zone, 2, "王工", table="parks", note="他")
    merged = merge(BASE, ours, theirs)
    assert rows(merged, "parks")["zone"].note == "他"
    assert told(merged) == [("field", "zone", "note")]
    event = history_of(merged.dataset, "zone")[0]
    assert (event.act, event.fields[0].words) == ("合并", "备注：我 改为 他")


def test_parks_that_would_lie_in_each_other_lie_where_they_lay():
    park, science = BASE.parks[1], BASE.parks[3]
    ours = change(BASE, park, table="parks", parent="science")
    theirs = change(BASE, science, table="parks", who="王工", parent="park")
    merged = merge(BASE, ours, theirs)
    assert rows(merged, "parks")["park"].parent == rows(merged, "parks")["science"].parent == "city"
    assert {one.kind for one in merged.conflicts} == {"apart"}


def test_a_figure_keeps_the_indicator_that_it_was_told_in():
    value = next(row for row in BASE.indicators if row.id == "companies")
    ours = change(BASE, value, table="indicators", unit="人")
    theirs = add(BASE, make.fact("own.new", "companies", "5家"), who="王工")
    merged = merge(BASE, ours, theirs)
    kept = rows(merged, "indicators")[rows(merged)["own.new"].indicator]
    assert (kept.unit, rows(merged, "indicators")["companies"].unit) == ("家", "人")


def test_the_same_id_thought_of_by_two_is_two_facts():
    ours = add(BASE, make.fact("own.new", "value", "5亿元"))
    theirs = add(BASE, make.fact("own.new", "value", "6亿元"), 2, "王工")
    merged = merge(BASE, ours, theirs)
    assert sorted(fact.quantity.literal for fact in merged.dataset.facts[2:]) == ["5亿元", "6亿元"]


def test_without_changes_of_theirs_nothing_is_merged():
    ours = change(BASE, VALUE, note="我")
    assert merge(BASE, ours, BASE) == (ours, (), ())
    assert merge(BASE, BASE, ours).dataset is ours


def test_what_was_never_one_is_merged_by_id_and_content():
    other = replace(BASE, id="own-2", title="别人的", facts=[POWER, replace(VALUE, note="他")])
    merged = merge(None, BASE, other)
    assert (merged.dataset.id, merged.dataset.title) == ("own-1", "我的数据")
    assert sorted(fact.note for fact in merged.dataset.facts) == ["", "", "他"]
    assert told(merged) == [("field", "own.value", "note")]


def test_what_a_log_tells_is_not_taken_back_by_a_state_behind_it():
    """Ours was overwritten by one who had not seen it, and both had said the same of a field."""
    began = BASE
    fact = began.facts[0]

    def done(own, who, number, **fields):
        row = own.facts[0]
        edit = Edit("facts", row, replace(row, **fields))
        return applied(own, (edit,), make_own.by(who, "改", number))

    theirs = done(began, "王工", 2, status="planned")
    mine = done(done(began, "李工", 1, note="我的"), "李工", 3, status="planned")
    last = merge(began, mine, theirs).dataset
    ours = done(last, "李工", 4, period=make.period("2023"))
    later = done(theirs, "王工", 5, status="actual")
    for made in (merge(last, ours, later), merge(later, later, ours), merge(None, ours, later)):
        rows = [row for row in made.dataset.facts if row.id.startswith(fact.id)]
        assert {row.note for row in rows} == {"我的"}
        assert all(row.period == make.period("2023") for row in rows)
        assert {row.status for row in rows} == {"planned", "actual"}
        assert [one.field for one in made.conflicts] == ["status"]
