"""What is changed in a file by hand is told in its log by whoever has it open."""

from datetime import timedelta

import make
import make_own
from msgspec.structs import replace

from parkfacts.facts.editing.applying import applied
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.editing.merging.hand_made import with_hand_made
from parkfacts.facts.editing.taking_back import taking_back

LAST = make_own.own()
VALUE, POWER = LAST.facts
AT = make_own.START + timedelta(hours=1)


def told(own):
    return [(one.kind, one.row, one.before, one.after) for one in own.changes]


def test_a_figure_changed_by_hand_is_logged_and_can_be_taken_back():
    by_hand = replace(LAST, facts=[replace(VALUE, quantity=make.quantity("121亿元")), POWER])
    made = with_hand_made(LAST, by_hand, AT)
    ((kind, row, before, after),) = told(made)
    assert (kind, row) == ("edit", "own.value")
    assert before["quantity"]["literal"] == "120亿元"
    assert after["quantity"]["literal"] == "121亿元"
    assert made.batches[0].title == "在程序之外改了文件"
    assert with_hand_made(LAST, by_hand, AT) == made
    assert with_hand_made(made, made, AT) is made
    back = applied(made, taking_back(made, made.batches[0].id).edits, make_own.by())
    assert back.facts == LAST.facts


def test_rows_put_in_and_taken_out_by_hand_are_logged():
    new = make.fact("own.new", "value", "5亿元")
    made = with_hand_made(LAST, replace(LAST, facts=[VALUE, new]), AT)
    assert sorted((kind, row) for kind, row, *_ in told(made)) == [
        ("add", "own.new"), ("remove", "own.power"),
    ]  # fmt: skip


def test_what_a_colleagues_log_tells_is_not_by_hand():
    new = make.fact("own.new", "value", "5亿元")
    edits = (Edit("facts", VALUE, replace(VALUE, note="他")), Edit("facts", POWER, None),
             Edit("facts", None, new))  # fmt: skip
    theirs = applied(LAST, edits, make_own.by("王工", "改"))
    assert with_hand_made(LAST, theirs, AT) is theirs


def test_an_older_state_is_not_by_hand():
    later = applied(LAST, (Edit("facts", VALUE, replace(VALUE, note="我")),), make_own.by())
    assert with_hand_made(later, LAST, AT) is LAST
