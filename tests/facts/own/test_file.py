"""Own files: read whole, or refused with every problem and its line; the same bytes each time."""

from __future__ import annotations

import json
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from make import dataset, fact
from msgspec.structs import replace
from own import own_dataset

from parkfacts.facts.dataset.file import decode_dataset, encode_dataset
from parkfacts.facts.own.file import decode_own, encode_own, problems_of_own, read_own
from parkfacts.facts.own.model import Answer, Batch, Change, Corrected, Join, OwnDataset
from parkfacts.facts.problems import InputError, Problem

BASE = dataset()
OWN = own_dataset(
    parks=BASE.parks[:3],
    families=BASE.families,
    indicators=BASE.indicators[:2],
    facts=[
        fact("my.value", "value", "2800.50亿元", source="office", paragraph=1, note="“引”\n行"),
        fact("my.growth", "growth", "2.10%", source="office", paragraph=1, of="my.value"),
    ],
    corrected=[Corrected(fact="daily.value", row={"id": "daily.value", "note": ""})],
    joins=[Join(table="parks", kept="zone", gone="my-zone")],
    answers=[Answer(table="parks", id="zone", takes="a1", between=["a1", "b2"])],
    batches=[Batch(id="b-1", title="导入")],
    changes=[Change(id="c-1", at="2026-11-29T08:30:00.000000Z", batch="b-1", table="facts",
                    row="my.value", kind="add")],
)  # fmt: skip
DATA = encode_own(OWN)


def problems(data: bytes) -> list[Problem]:
    """What is said of the bytes."""
    with pytest.raises(InputError) as caught:
        decode_own(data, "我的数据.parkfacts")
    assert str(caught.value).startswith("我的数据.parkfacts：")
    return caught.value.problems


def changed(**fields: Any) -> bytes:
    return json.dumps(json.loads(DATA) | fields, ensure_ascii=False).encode()


def test_what_is_written_is_read_and_has_the_same_bytes() -> None:
    assert decode_own(DATA, "") == OWN
    assert encode_own(decode_own(DATA, "")) == DATA
    assert b'"value":"2800.50"' in DATA


def test_a_row_is_a_line() -> None:
    lines = DATA.decode().split("\n")
    assert sum('"id":"my.' in line for line in lines) == 2
    more = encode_own(own_dataset(facts=[]))
    assert b'"facts"' not in more


def test_rows_are_told_with_their_line() -> None:
    lines = DATA.split(b"\n")
    at = next(number for number, line in enumerate(lines, 1) if b'"id":"my.growth"' in line)
    [problem] = problems(DATA.replace(b'"park":"zone"', b'"park":"nowhere"', 2)[:])[1:]
    assert f"第 {at} 行" in problem.place
    assert "/facts/1/park" in problem.place


def test_all_problems_are_told_at_once() -> None:
    tree = json.loads(DATA)
    tree["facts"][0]["status"] = "done"
    tree["facts"][1]["park"] = "nowhere"
    tree["joins"][0]["table"] = "facts"
    found = {problem.kind for problem in problems(json.dumps(tree).encode())}
    assert {"schema", "reference"} <= found
    assert len(problems(json.dumps(tree).encode())) == 3


@pytest.mark.parametrize("field", ["own_version", "schema_version"])
def test_a_file_of_a_later_program_is_refused_clearly(field: str) -> None:
    for data in (changed(**{field: 9}), changed(**{field: 9, "novelty": []})):
        [problem] = problems(data)
        assert problem.kind == "version"
        assert "9" in problem.message
        assert "更新程序" in problem.expected


def test_a_file_names_all_that_its_facts_use() -> None:
    """Only what a correction corrects may be elsewhere."""
    tree = json.loads(DATA)
    tree["facts"][0]["corrects"] = "elsewhere"
    assert decode_own(json.dumps(tree).encode(), "").facts[0].corrects == "elsewhere"
    tree["parks"] = tree["parks"][:2]
    assert {problem.kind for problem in problems(json.dumps(tree).encode())} == {"reference"}


def test_a_cut_file_says_so() -> None:
    [problem] = problems(DATA[: len(DATA) // 2])
    assert "断" in problem.message
    [problem] = problems(b"\0" * 4096)
    assert "断了电" in problem.message


@given(st.integers(min_value=0, max_value=len(DATA) - 3))
def test_any_cut_is_one_clear_line(at: int) -> None:
    assert len(problems(DATA[:at])) == 1


@given(st.integers(min_value=0, max_value=len(DATA) - 1), st.binary(min_size=1, max_size=3))
def test_any_damage_is_read_or_refused(at: int, what: bytes) -> None:
    data = DATA[:at] + what + DATA[at + 1 :]
    with suppress(InputError):
        assert isinstance(decode_own(data, ""), OwnDataset)


def test_a_dataset_and_an_own_file_are_told_apart() -> None:
    [problem] = problems(encode_dataset(BASE))
    assert problem.kind == "own"
    with pytest.raises(InputError) as caught:
        decode_dataset(DATA, "")
    assert [problem.kind for problem in caught.value.problems] == ["own"]


def test_fields_said_twice_and_a_broken_log_are_told_by_a_check(tmp_path: Path) -> None:
    path = tmp_path / "我的数据.parkfacts"
    twice = OWN.changes[0]
    own = own_dataset(changes=[twice, twice])
    path.write_bytes(encode_own(own).replace(b'"title":"', b'"title":"a","title":"', 1))
    assert read_own(path).changes  # the figures are no worse for it
    assert {problem.kind for problem in problems_of_own(path)} >= {"duplicate", "repeated"}


@pytest.mark.parametrize(
    "own",
    [
        own_dataset(joins=[Join(table="parks", kept="a", gone="a")]),
        own_dataset(
            parks=BASE.parks[:3], families=BASE.families, indicators=BASE.indicators[:1],
            facts=[fact("my.value", "value", "1亿元", source="office", corrects="my.value")],
        ),
    ],
    ids=["join", "correction"],
)  # fmt: skip
def test_what_is_of_itself_is_refused(own: OwnDataset) -> None:
    assert len(problems(encode_own(own))) == 1


def test_a_long_file_is_read_in_pieces_and_is_the_same() -> None:
    """At once it would stop every other thread."""
    rows = [replace(OWN.facts[0], id=f"my.{number}") for number in range(5000)]
    log = [replace(OWN.changes[0], id=f"c-{number}") for number in range(5000)]
    data = encode_own(replace(OWN, facts=[*rows, *OWN.facts], changes=log))
    assert len(data) > 1024 * 1024
    told: list[float] = []
    found = decode_own(data, "", told.append)
    assert (found.facts[:5000], found.changes) == (rows, log)
    assert told == sorted(told)
    assert len(told) > 4
    with pytest.raises(InputError) as caught:
        decode_own(data.replace(b'"kind":"add"', b'"kind":"put"', 1), "")
    assert "第" in caught.value.problems[0].place
    assert "/changes/0/kind" in caught.value.problems[0].place
