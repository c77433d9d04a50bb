"""What the log tells of a row, and of all."""

from msgspec.structs import replace
from tests import make, make_own

from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.deeds import deeds_of
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.editing.taking_back import taking_back
from parkfacts.facts.editing.told_changes import told_changes

OWN = make_own.own()


def change(own, number, who="李工", **fields):
    fact = own.facts[0]
    edit = Edit("facts", fact, replace(fact, **fields))
    return applied(own, (edit,), make_own.by(who, f"改{number}", number, batch=f"b-{number}"))


def test_a_change_is_told_with_what_it_was_and_became():
    own = change(OWN, 1, quantity=make.quantity("近130亿元"), park="park")
    (told,) = told_changes(own, "facts", "own.value")
    assert (told.change.who, told.act, told.title) == ("李工", "修改", "改1")
    assert set(told.fields) == {
        ("数值", "120亿元", "近130亿元", "quantity"),
        ("园区", "西永综合保税区", "西永微电园", "park"),
    }


def test_a_removed_row_still_has_its_history():
    own = change(OWN, 1, park="park")
    own = applied(own, [Edit("facts", own.facts[0], None)], make_own.by(title="删", number=2))
    removed, edited = told_changes(own, "facts", "own.value")
    assert (removed.act, removed.fields) == ("删除", ())
    assert edited.fields[0][:3] == ("园区", "西永综合保税区", "西永微电园")


def test_what_was_taken_back_is_told_as_such_until_that_is_taken_back():
    own = change(OWN, 1, note="一")
    back = taking_back(own, "b-1").edits
    own = applied(own, back, make_own.by(title="收回", number=2, batch="b-2", takes_back="b-1"))
    assert [deed.is_taken_back for deed in deeds_of(own)] == [False, True]
    assert told_changes(own, "facts", "own.value")[1].is_taken_back
    again = taking_back(own, "b-2").edits
    own = applied(own, again, make_own.by(title="再", number=3, batch="b-3", takes_back="b-2"))
    assert [deed.is_taken_back for deed in deeds_of(own)] == [False, True, False]


def test_a_batch_counts_what_was_done():
    new = make.fact("own.new", "value", "5亿元")
    edits = [Edit("facts", None, new), Edit("facts", OWN.facts[1], None)]
    (deed,) = deeds_of(applied(OWN, edits, make_own.by(title="导入")))
    assert (deed.added, deed.edited, deed.removed, deed.who) == (1, 0, 1, "李工")
