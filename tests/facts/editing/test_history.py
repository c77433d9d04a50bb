"""What the log tells of a row, and of all."""

import make
import make_own
from msgspec.structs import replace

from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.editing.history import deeds_of, history_of
from parkfacts.facts.editing.taking_back import taking_back

OWN = make_own.own()


def change(own, number, who="李工", **fields):
    fact = own.facts[0]
    edit = Edit("facts", fact, replace(fact, **fields))
    return applied(own, (edit,), make_own.by(who, f"改{number}", number, batch=f"b-{number}"))


def test_a_change_is_told_with_what_it_was_and_became():
    own = change(OWN, 1, quantity=make.quantity("近130亿元"), park="park")
    (event,) = history_of(own, "own.value")
    assert (event.who, event.act, event.batch.title) == ("李工", "修改", "改1")
    assert (event.at.hour, event.at.minute) == (8, 31)
    assert {one.words for one in event.fields} == {
        "数值：120亿元 改为 近130亿元", "园区：西永综合保税区 改为 西永微电园"
    }  # fmt: skip


def test_the_newest_stands_first_and_other_rows_are_not_told():
    own = change(change(OWN, 1, note="一"), 2, who="王工", note="")
    assert [event.who for event in history_of(own, "own.value")] == ["王工", "李工"]
    assert history_of(own, "own.value")[0].fields[0].words == "备注：一 改为 未写"
    assert history_of(own, "own.power") == ()


def test_a_removed_row_still_has_its_history():
    own = change(OWN, 1, status="planned")
    own = applied(own, [Edit("facts", own.facts[0], None)], make_own.by(title="删", number=2))
    removed, edited = history_of(own, "own.value", "facts")
    assert (removed.act, removed.fields) == ("删除", ())
    assert edited.fields[0].words == "状态：已实现 改为 计划"


def test_what_was_taken_back_is_told_as_such_until_that_is_taken_back():
    own = change(OWN, 1, note="一")
    back = taking_back(own, "b-1").edits
    own = applied(own, back, make_own.by(title="收回", number=2, batch="b-2", takes_back="b-1"))
    assert [deed.is_taken_back for deed in deeds_of(own)] == [False, True]
    assert history_of(own, "own.value")[1].is_taken_back
    again = taking_back(own, "b-2").edits
    own = applied(own, again, make_own.by(title="再", number=3, batch="b-3", takes_back="b-2"))
    assert [deed.is_taken_back for deed in deeds_of(own)] == [False, True, False]


def test_a_batch_counts_what_was_done():
    new = make.fact("own.new", "value", "5亿元")
    edits = [Edit("facts", None, new), Edit("facts", OWN.facts[1], None)]
    (deed,) = deeds_of(applied(OWN, edits, make_own.by(title="导入")))
    assert (deed.added, deed.edited, deed.removed, deed.who) == (1, 0, 1, "李工")
