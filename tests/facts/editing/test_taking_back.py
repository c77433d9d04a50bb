"""Changes are taken back from the log: exactly, field by field, or told."""

import make
import make_own
import pytest
from msgspec.structs import replace

from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.editing.taking_back import rebased, taking_back
from parkfacts.facts.model import Park

OWN = make_own.own()
VALUE, POWER = OWN.facts


def change(own, at, number, who="李工", **fields):
    fact = own.facts[at]
    edit = Edit("facts", fact, replace(fact, **fields))
    return applied(own, (edit,), make_own.by(who, "改", number, batch=f"b-{number}"))


def take_back(own, logged):
    found = taking_back(own, logged)
    made = applied(own, found.edits, make_own.by("王工", "收回", 99, batch="b-99"))
    return made, [(one.row, one.field, one.why) for one in found.left]


def test_what_nobody_touched_since_becomes_what_it_was():
    own = change(OWN, 0, 1, note="一", status="planned")
    assert take_back(own, "b-1")[0].facts == OWN.facts
    assert take_back(own, "c-1-000001")[0].facts == OWN.facts


def test_later_changes_of_other_fields_stay():
    own = change(change(OWN, 0, 1, note="一"), 0, 2, status="planned")
    made, left = take_back(own, "b-1")
    assert (made.facts[0].note, made.facts[0].status, left) == ("", "planned", [])


def test_a_field_that_was_changed_again_is_told_and_left():
    own = change(change(OWN, 0, 1, note="一", status="planned"), 0, 2, note="二")
    made, left = take_back(own, "b-1")
    assert (made.facts[0].note, made.facts[0].status) == ("二", "actual")
    assert left == [("own.value", "note", "changed")]


def test_what_was_taken_back_by_hand_needs_nothing():
    own = change(change(OWN, 0, 1, note="一"), 0, 2, note="")
    assert taking_back(own, "b-1") == ((), ())


def test_an_added_row_goes_and_a_removed_one_is_there_again():
    new = make.fact("own.new", "value", "5亿元")
    edits = [Edit("facts", None, new), Edit("facts", POWER, None)]
    own = applied(OWN, edits, make_own.by(title="导入", batch="b-1"))
    made, left = take_back(own, "b-1")
    assert ({fact.id: fact for fact in made.facts}, left) == (
        {fact.id: fact for fact in OWN.facts}, []
    )  # fmt: skip


def test_an_added_row_that_was_changed_since_stays():
    own = applied(
        OWN,
        [Edit("facts", None, make.fact("own.new", "value", "5亿元"))],
        make_own.by(title="导入", batch="b-1"),
    )
    own = change(own, 2, 2, note="核过")
    made, left = take_back(own, "b-1")
    assert (made.facts, left) == (own.facts, [("own.new", "note", "changed")])


def test_an_added_row_that_was_changed_and_changed_back_goes():
    own = applied(
        OWN,
        [Edit("facts", None, make.fact("own.new", "value", "5亿元"))],
        make_own.by(title="导入", batch="b-1"),
    )
    own = change(change(own, 2, 2, note="核过"), 2, 3, note="")
    assert take_back(own, "b-1")[0].facts == OWN.facts


def test_an_added_row_that_others_use_by_now_stays():
    park = Park(id="new", name="新区", kind="park", parent="city")
    own = applied(OWN, [Edit("parks", None, park)], make_own.by(title="导入", batch="b-1"))
    own = change(own, 0, 2, park="new")
    made, left = take_back(own, "b-1")
    assert (made.parks, left) == (own.parks, [("new", "", "used")])


def test_a_row_that_is_gone_by_now_is_told():
    own = change(OWN, 0, 1, note="一")
    own = applied(own, [Edit("facts", own.facts[0], None)], make_own.by(number=2))
    assert take_back(own, "b-1")[1] == [("own.value", "", "gone")]


def test_a_removed_row_whose_id_is_used_again_is_told():
    own = applied(OWN, [Edit("facts", POWER, None)], make_own.by(title="删", batch="b-1"))
    own = applied(own, [Edit("facts", None, replace(POWER, note="新"))], make_own.by(number=2))
    assert take_back(own, "b-1")[1] == [("own.power", "", "there")]


def test_several_changes_of_a_row_in_one_batch_are_one():
    once = replace(VALUE, note="一")
    edits = [Edit("facts", VALUE, once), Edit("facts", once, replace(once, note="二"))]
    own = applied(OWN, edits, make_own.by(title="改", batch="b-1"))
    assert take_back(own, "b-1")[0].facts == OWN.facts


def test_taking_back_is_taken_back_in_turn():
    own = change(OWN, 0, 1, note="一")
    made, _ = take_back(own, "b-1")
    assert take_back(made, "b-99")[0].facts == own.facts


def test_a_log_that_cannot_be_read_is_told():
    own = change(OWN, 0, 1, note="一")
    broken = replace(own.changes[0], before={"note": 5})
    assert take_back(replace(own, changes=[broken]), "b-1")[1] == [("own.value", "", "unreadable")]


def test_what_no_log_has_is_no_change():
    with pytest.raises(KeyError):
        taking_back(OWN, "b-1")


def test_edits_are_made_on_what_others_have_made_of_their_rows():
    edit = Edit("facts", VALUE, replace(VALUE, note="一"))
    own = change(OWN, 0, 1, status="planned")
    (made,), left = rebased(own, (edit,))
    assert (made.after.note, made.after.status, left) == ("一", "planned", ())
