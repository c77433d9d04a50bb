"""New facts, corrections, facts taken away: what each does to an own dataset."""

from __future__ import annotations

from tests import make

from parkfacts.facts.editing.applying import put
from parkfacts.facts.editing.correcting import correcting, correction_of
from parkfacts.facts.editing.edit import Edit, Edits
from parkfacts.facts.editing.fact_fields import FACT_FIELDS
from parkfacts.facts.editing.new_own import base_of, new_own
from parkfacts.facts.editing.removing import removal
from parkfacts.facts.editing.row_problems import row_problems
from parkfacts.facts.own.carrying import carried
from parkfacts.facts.own.model import OwnDataset

BASE = make.dataset(facts=[make.fact("a", "value", "2000亿元")])


def _done(own: OwnDataset, edits: Edits) -> OwnDataset:
    return carried(put(own, edits), BASE)


def _own(*edits: Edit) -> OwnDataset:
    return _done(new_own("我的数据", base_of(BASE)), edits)


def test_a_new_fact_brings_the_rows_that_it_names() -> None:
    own = _own(Edit("facts", None, make.fact("x", "value", "10亿元")))
    assert [row.id for row in own.facts] == ["x"]
    assert "value" in {row.id for row in own.indicators}
    assert "daily" in {row.id for row in own.sources}


def test_a_correction_keeps_what_it_corrects() -> None:
    own = new_own("我的数据", base_of(BASE))
    made = correction_of(BASE.facts[0], own)
    assert (made.id, made.corrects) == ("a.own", "a")
    own = _done(own, correcting(made, BASE.facts[0], own))
    assert [one.fact for one in own.corrected] == ["a"]
    assert correction_of(BASE.facts[0], own).id == "a.own-2"


def test_what_is_taken_away_is_let_go_of() -> None:
    level = make.fact("x", "value", "10亿元")
    growth = make.fact("y", "growth", "8%", of="x", group="g")
    own = _own(Edit("facts", None, level), Edit("facts", None, growth))
    found = removal(own, ["x", "unknown"])
    assert (found.loosened, [fact.id for fact in found.facts]) == (("y",), ["x"])
    left = _done(own, found.edits)
    assert [(fact.id, fact.of) for fact in left.facts] == [("y", None)]


def test_a_correction_taken_away_takes_what_it_was_held_against() -> None:
    own = new_own("我的数据", base_of(BASE))
    edits = correcting(correction_of(BASE.facts[0], own), BASE.facts[0], own)
    own = _done(own, edits)
    left = _done(own, removal(own, ["a.own"]).edits)
    assert (left.facts, left.corrected, left.indicators) == ([], [], [])


def test_problems_are_told_at_their_fields() -> None:
    good = make.fact("x", "value", "10亿元")
    assert not row_problems("facts", good, BASE, FACT_FIELDS)
    wrong = make.fact("x", "value", "10家")
    assert set(row_problems("facts", wrong, BASE, FACT_FIELDS)) == {"unit"}
    unknown = make.fact("x", "value", "10亿元", park="nowhere")
    assert set(row_problems("facts", unknown, BASE, FACT_FIELDS)) == {"park"}
