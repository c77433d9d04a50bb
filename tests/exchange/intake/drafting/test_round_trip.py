"""What is handed out for correction and comes back is the same, but for what was changed."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from msgspec.structs import replace
from tests.imported import SOURCE, bundled, empty_own, known

from parkfacts.exchange.files.correction_file import correction_file
from parkfacts.exchange.intake.drafting.importing import Importing
from parkfacts.exchange.intake.drafting.known import Known
from parkfacts.exchange.intake.drafting.model import Draft
from parkfacts.exchange.intake.grid.reading import open_tables
from parkfacts.facts.model import Fact
from parkfacts.facts.own.carrying import carried
from parkfacts.facts.own.model import OwnDataset

TEXTS = ("", "初步核算", "a, b", "=1+1", "“引号”", "第一行 第二行", "①见注", "100")

ODD = (
    "xiyong-2025.development-years", "xiyong-2025.industrial-output-streak",
    "xiyong-2025.industrial-output", "xiyong-2025.specialised-smes",
)  # fmt: skip
"""Of periods and figures in words."""


def came_back(facts: list[Fact], beside: Known, path: Path) -> Importing:
    path.write_bytes(correction_file(facts, beside.catalogue, "更正"))
    return Importing.begun(open_tables(path), beside).with_source(SOURCE)


def changes(draft: Draft) -> list[str]:
    return [f"{one.place} {one.outcome} {one.why}" for one in draft.facts if one.outcome != "same"]


def own_of(seed: int) -> OwnDataset:
    """A third of the bundled facts as a person's own, with other notes and statuses."""
    chance = random.Random(seed)
    facts = [
        replace(
            fact,
            id=f"own.{number}",
            of=None,
            group=None,
            note=chance.choice(TEXTS),
            status=chance.choice(("actual", "planned", "design", "unclear")),
        )
        for number, fact in enumerate(bundled().facts)
        if chance.random() < 0.3
    ]
    return carried(replace(empty_own(), facts=facts), bundled())


def test_all_bundled_facts_come_back_as_they_are(tmp_path: Path) -> None:
    draft = came_back(list(bundled().facts), known(), tmp_path / "a.xlsx").draft()
    assert len(draft.facts) == len(bundled().facts)
    assert changes(draft) == []
    assert not draft.problems


@pytest.mark.parametrize("few", [1, 2, 5])
def test_a_few_facts_come_back_whatever_their_cells_look_like(few: int, tmp_path: Path) -> None:
    """A column of periods that no table has, of literals that are words: the heads tell."""
    beside, facts = known(), list(bundled().facts)
    odd = [one for one in facts if one.id in ODD]
    for number, fact in enumerate(odd):
        chosen = [fact, *random.Random(number).sample(odd, few - 1)]
        chosen = list(dict.fromkeys(chosen))
        draft = came_back(chosen, beside, tmp_path / f"{number}.xlsx").draft()
        assert (len(draft.facts), changes(draft), draft.problems) == (len(chosen), [], ())


@pytest.mark.parametrize("seed", range(5))
def test_own_facts_come_back_as_they_are(seed: int, tmp_path: Path) -> None:
    own = own_of(seed)
    beside = known(own)
    draft = came_back(list(own.facts), beside, tmp_path / "a.xlsx").draft()
    assert len(draft.facts) == len(own.facts)
    assert changes(draft) == []


def test_a_changed_cell_changes_its_field_alone(tmp_path: Path) -> None:
    own = own_of(1)
    beside = known(own)
    begun = came_back(list(own.facts), beside, tmp_path / "a.xlsx")
    note = next(one.column for one in begun.mapping.columns if one.role == "note")
    at = begun.draft().facts[3].at
    draft = begun.with_mend((at[0], note), "另一句话").draft()
    changed = [one for one in draft.facts if one.outcome != "same"]
    assert [one.outcome for one in changed] == ["changed"]
    assert changed[0].known is not None
    assert changed[0].fact == replace(changed[0].known, note="另一句话")


def test_facts_none_of_which_tells_its_period_come_back(tmp_path: Path) -> None:
    facts = [fact for fact in bundled().facts if "未写明" in fact.period.label]
    assert facts
    begun = came_back(facts, known(), tmp_path / "a.xlsx")
    assert {one.role for one in begun.mapping.columns} >= {"id", "period", "literal", "note"}
    draft = begun.draft()
    assert (len(draft.facts), changes(draft), draft.problems) == (len(facts), [], ())
