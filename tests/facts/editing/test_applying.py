"""Changes are made and logged, or refused."""

import make
import make_own
import pytest
from msgspec.structs import replace

from parkfacts.facts.dataset.checks import check_dataset
from parkfacts.facts.editing.applying import Outdated, applied, edits_between
from parkfacts.facts.editing.edit import Edit
from parkfacts.facts.model import Indicator, Paragraph, Park
from parkfacts.facts.own.file import decode_own, encode_own
from parkfacts.facts.own.model import Batch, Join
from parkfacts.facts.problems import InputError, told

OWN = make_own.own()
VALUE, POWER = OWN.facts


def fact_edit(before, **fields):
    return Edit("facts", before, replace(before, **fields))


def problems(edits, own=OWN):
    with pytest.raises(InputError) as caught:
        applied(own, edits, make_own.by())
    return [(problem.kind, problem.place) for problem in caught.value.problems]


def test_a_change_is_logged_with_the_changed_fields_alone():
    made = applied(OWN, [fact_edit(VALUE, note="初步核算")], make_own.by("李工"))
    assert made.facts[0].note == "初步核算"
    assert OWN.facts[0].note == ""
    (change,) = made.changes
    assert (change.who, change.table, change.row, change.kind) == (
        "李工", "facts", "own.value", "edit"
    )  # fmt: skip
    assert (change.before, change.after) == ({"note": ""}, {"note": "初步核算"})
    assert change.at == "2026-11-29T08:31:00.000000Z"
    assert made.batches == []


def test_a_quantity_is_changed_as_a_whole():
    made = applied(OWN, [fact_edit(VALUE, quantity=make.quantity("近130亿元"))], make_own.by())
    assert made.changes[0].before == {
        "quantity": {"literal": "120亿元", "value": "120", "unit": "亿元"}
    }
    assert made.changes[0].after["quantity"]["qualifier"] == "近"


def test_changes_of_one_title_are_a_batch():
    edits = [fact_edit(VALUE, status="planned"), fact_edit(POWER, status="planned")]
    made = applied(OWN, edits, make_own.by(title="改状态", batch="b-1"))
    assert made.batches == [Batch(id="b-1", title="改状态")]
    assert [(change.id, change.batch) for change in made.changes] == [
        ("c-1-000001", "b-1"), ("c-1-000002", "b-1")
    ]  # fmt: skip


def test_an_added_row_stands_in_its_table_and_a_removed_one_in_the_log():
    new = make.fact("own.new", "value", "5亿元")
    made = applied(OWN, [Edit("facts", None, new), Edit("facts", POWER, None)], make_own.by())
    assert [fact.id for fact in made.facts] == ["own.value", "own.new"]
    added, removed = made.changes
    assert (added.kind, added.before, added.after) == ("add", {}, {})
    assert removed.before["quantity"]["literal"] == "30P"


def test_what_changes_nothing_is_not_logged():
    assert applied(OWN, [Edit("facts", VALUE, VALUE)], make_own.by(title="无")) is OWN


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (fact_edit(replace(VALUE, note="别的")), "own.value 已被改过，与修改前所见不同"),
        (fact_edit(make.fact("own.gone", "value", "5亿元"), note="x"), "own.gone 已不在数据集里"),
        (Edit("facts", None, replace(VALUE, note="新")), "编号 own.value 已用过"),
        (Edit("facts", None, POWER), "编号 own.power 已用过"),
    ],
)
def test_a_change_of_what_is_not_there_is_refused(edit, words):
    edit = edit if edit.before != edit.after else edit._replace(after=replace(edit.after, note="y"))
    with pytest.raises(Outdated) as caught:
        applied(OWN, [edit], make_own.by())
    assert told(caught.value) == words


def test_a_row_of_two_edits_is_changed_twice():
    once = replace(VALUE, note="一")
    made = applied(OWN, [Edit("facts", VALUE, once), fact_edit(once, note="二")], make_own.by())
    assert made.facts[0].note == "二"
    assert len(made.changes) == 2


def made_blindly(own, edits):
    """The dataset with edits made that nobody checks."""
    made = {}
    for table in ("sources", "parks", "indicators", "facts"):
        rows = {row.id: row for row in getattr(own, table)}
        for edit in edits:
            if edit.table == table:
                rows[edit.row] = edit.after
        made[table] = [row for row in rows.values() if row is not None]
    return replace(own, **made)


@pytest.mark.parametrize(
    ("edits", "kinds"),
    [
        ([fact_edit(VALUE, park="nowhere")], {"reference"}),
        ([fact_edit(POWER, source="nowhere")], {"reference"}),
        ([fact_edit(POWER, quantity=make.quantity("3亿元"))], {"unit"}),
        ([fact_edit(POWER, of="own.power")], {"cycle"}),
        ([fact_edit(VALUE, of="own.power"), fact_edit(POWER, of="own.value")], {"cycle"}),
        ([Edit("sources", OWN.sources[0], None)], {"reference"}),
        ([Edit("parks", OWN.parks[3], None)], {"reference"}),
        ([Edit("parks", OWN.parks[2], None)], {"reference"}),
        ([Edit("facts", VALUE, None), fact_edit(POWER, of="own.value")], {"reference"}),
        ([Edit("parks", None, Park(id="x", name="新", kind="park", parent="y"))], {"reference"}),
    ],
)
def test_what_would_not_make_sense_is_refused_as_the_whole_would_be(edits, kinds):
    whole = check_dataset(made_blindly(OWN, edits))
    assert {problem.kind for problem in whole} == kinds
    assert problems(edits) == [(problem.kind, problem.place) for problem in whole]


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({"status": "done"}, ("schema", "/facts/1/status")),
        ({"paragraph": 0}, ("schema", "/facts/1/paragraph")),
        ({"note": "\ud800"}, ("character", "/facts/1/note")),
    ],
)
def test_what_no_file_could_hold_is_refused(fields, found):
    assert problems([fact_edit(POWER, **fields)]) == [found]


def test_facts_of_a_changed_indicator_are_checked():
    value = next(row for row in OWN.indicators if row.id == "value")
    other = Indicator(**{name: getattr(value, name) for name in value.__struct_fields__} | {
        "unit": "美元"
    })  # fmt: skip
    assert ("unit", "/facts/0/quantity/unit") in problems([Edit("indicators", value, other)])


def test_facts_of_a_changed_source_are_checked():
    daily = OWN.sources[0]
    listed = replace(daily, paragraphs=[Paragraph(number=1, context="外贸")])
    assert ("paragraph", "/facts/1/paragraph") in problems([Edit("sources", daily, listed)])


def test_told_together_is_told_by_one_source():
    facts = [replace(VALUE, group="g"), replace(POWER, group="g")]
    own = make_own.own(facts=facts)
    assert problems([fact_edit(facts[1], source="digest")], own) == [("group", "/facts/1/group")]


def test_joins_and_answers_are_changes_too():
    join = Join(table="parks", kept="zone", gone="science")
    made = applied(OWN, [Edit("joins", None, join)], make_own.by())
    assert made.joins == [join]
    assert made.changes[0].row == "parks.science.zone"


def test_a_slow_clock_puts_no_change_before_what_was_seen():
    later = applied(OWN, [fact_edit(VALUE, note="一")], make_own.by("王工", number=10))
    made = applied(later, [fact_edit(later.facts[0], note="二")], make_own.by("李工", number=1))
    assert [change.who for change in made.changes] == ["王工", "李工"]
    assert made.changes[1].at == "2026-11-29T08:40:00.000001Z"


def test_a_clock_of_another_year_is_not_followed():
    later = applied(OWN, [fact_edit(VALUE, note="一")], make_own.by("王工", number=9_999_999))
    made = applied(later, [fact_edit(later.facts[0], note="二")], make_own.by("李工", number=1))
    assert [change.who for change in made.changes] == ["李工", "王工"]


def test_a_clock_of_another_year_lets_a_slow_one_still_be_put_in_order():
    seen = applied(OWN, [fact_edit(VALUE, note="一")], make_own.by("王工", number=10))
    fast = applied(seen, [fact_edit(seen.facts[0], note="二")], make_own.by("张工", number=999_999))
    made = applied(fast, [fact_edit(fast.facts[0], note="三")], make_own.by("李工", number=1))
    assert [change.who for change in made.changes] == ["王工", "李工", "张工"]


def test_what_lies_between_two_datasets_makes_one_of_the_other():
    edits = [fact_edit(VALUE, note="一"), Edit("facts", POWER, None),
             Edit("facts", None, make.fact("own.new", "value", "5亿元"))]  # fmt: skip
    made = applied(OWN, edits, make_own.by())
    again = applied(OWN, edits_between(OWN, made), make_own.by())
    assert again.facts == made.facts
    assert edits_between(OWN, OWN) == ()


def test_a_changed_dataset_is_read_as_it_was_written():
    made = applied(OWN, [fact_edit(VALUE, note="一")], make_own.by(title="注"))
    assert decode_own(encode_own(made), "x") == made


def test_what_is_wrong_is_told_by_its_place_among_many():
    many = make_own.own(
        facts=[make.fact(f"own.{n}", "value", f"{n + 1}亿元", group="g") for n in range(50)]
    )
    edit = fact_edit(many.facts[30], source="digest", of="own.gone")
    assert problems([edit], many) == [
        ("reference", "/facts/30/of"), ("group", "/facts/30/group")
    ]  # fmt: skip
