"""What names mean, in the file of a mapping."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.imported import importing, known

from parkfacts.exchange.intake.drafting.answers_file import answers_text, read_answers
from parkfacts.exchange.intake.drafting.model import AS_PROPOSED, NameAnswer
from parkfacts.facts.problems import InputError

ANSWERS = (
    NameAnswer("park", "高新区", "hefei-hitech"),
    NameAnswer("indicator", '“外资”\\"', AS_PROPOSED),
)
TABLE = """
园区	2023年GDP（亿元）	2024年GDP（亿元）
高新区	1400	1503
苏州工业园区	3686	4013
海口市	2300	2400
"""


def test_answers_come_back_as_they_were(tmp_path: Path) -> None:
    path = tmp_path / "map.toml"
    path.write_text(answers_text(ANSWERS), encoding="utf-8")
    assert read_answers(path, known()) == ANSWERS


def test_a_mapping_file_holds_answers_too(tmp_path: Path) -> None:
    begun = importing(TABLE)
    answered = begun.with_answer(ANSWERS[0])
    path = tmp_path / "map.toml"
    path.write_text(answered.mapping_text, encoding="utf-8")
    assert begun.with_mapping_file(path).draft().facts == answered.draft().facts


def test_as_proposed_makes_a_new_one(tmp_path: Path) -> None:
    draft = importing(TABLE).with_answer(NameAnswer("park", "高新区", AS_PROPOSED)).draft()
    assert [park.name for park in draft.parks] == ["高新区"]
    assert not [one for one in draft.problems if one.kind in ("name", "new")]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('[[name]]\nkind = "园区"\ntext = "高新区"\n', "map.toml:1 id"),
        ('[[name]]\nkind = "城"\ntext = "高新区"\nid = "hefei"\n', "map.toml:2 kind"),
        ('[[name]]\nkind = "园区"\ntext = "高新区"\nid = "nowhere"\n', "map.toml:4 id"),
        ('[[name]]\nkind = \n', "map.toml:2"),
    ],
)  # fmt: skip
def test_what_is_wrong_has_its_line(text: str, place: str, tmp_path: Path) -> None:
    path = tmp_path / "map.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(InputError) as raised:
        read_answers(path, known())
    assert [one.place for one in raised.value.problems] == [place]
