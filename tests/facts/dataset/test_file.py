"""Dataset files: read whole, or refused with every problem and its place."""

from __future__ import annotations

import json
import os
import zlib
from pathlib import Path
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from make import encoded, tiny_dataset, tree

from parkfacts.bundled import resource
from parkfacts.facts.dataset import assembly
from parkfacts.facts.dataset import file as module
from parkfacts.facts.dataset.file import decode_dataset, encode_dataset, problems_of, read_dataset
from parkfacts.facts.problems import InputError, Problem

VALID = encode_dataset(tiny_dataset())


def problems(data: bytes) -> list[Problem]:
    """What is said of the bytes."""
    with pytest.raises(InputError) as caught:
        decode_dataset(data, "园区.json")
    assert str(caught.value).startswith("园区.json：")
    return caught.value.problems


def places(data: bytes) -> list[str]:
    return [problem.place for problem in problems(data)]


def broken(table: str, row: int, **fields: Any) -> bytes:
    """The tiny dataset with other fields in one row."""
    found = tree()
    found[table][row] |= fields
    return encoded(found)


def test_round_trip() -> None:
    assert decode_dataset(VALID, "") == tiny_dataset()
    assert encode_dataset(decode_dataset(VALID, "")) == VALID


def test_decimals_are_kept_as_written() -> None:
    assert '"value": "2788.44"' in VALID.decode()


def test_byte_order_mark_is_no_problem() -> None:
    assert decode_dataset(b"\xef\xbb\xbf" + VALID, "") == tiny_dataset()


NO_DATASETS = {
    "empty": (b"", "syntax"),
    "blank": (b" \n", "syntax"),
    "cut in a character": (VALID[: VALID.index("外贸".encode()) + 1], "syntax"),
    "cut in a word": (VALID[:999], "syntax"),
    "GBK": ("园区".encode("gb18030"), "encoding"),
    "odd bytes": (VALID.replace("外贸".encode(), b"\xff\xfe"), "encoding"),
    "UTF-16": (VALID.decode().encode("utf-16"), "encoding"),
    "deep lists": (b"[" * 200_000, "syntax"),
    "deep objects": (b'{"facts":' * 200_000, "syntax"),
    "a list": (b"[]", "schema"),
    "null": (b"null", "schema"),
    "long number": (b'{"schema_version": 1' + b"0" * 5000 + b"}", "syntax"),
}


@pytest.mark.parametrize(("data", "kind"), NO_DATASETS.values(), ids=NO_DATASETS)
def test_what_is_no_dataset_is_refused(data: bytes, kind: str) -> None:
    assert [problem.kind for problem in problems(data)] == [kind]


def test_wrong_version_is_the_only_problem() -> None:
    found = tree() | {"schema_version": 2}
    assert places(encoded(found)) == ["/schema_version"]


@pytest.mark.parametrize(
    "number", ["NaN", "Infinity", "-Infinity", "1e999", "1e99999999999999999999"]
)
def test_number_that_is_none_has_its_place(number: str) -> None:
    data = VALID.replace(b'"2788.44"', number.encode())
    assert places(data) == ["/facts/0/quantity/value"]


MISFITS = [
    (broken("facts", 2, paragraph=0), "/facts/2/paragraph"),
    (broken("facts", 2, paragraph=2.5), "/facts/2/paragraph"),
    (broken("facts", 2, quantity=None), "/facts/2/quantity"),
    (broken("facts", 2, color="red"), "/facts/2/color"),
    (broken("facts", 2, scope={"label": 1}), "/facts/2/scope/label"),
    (broken("facts", 2, status="done"), "/facts/2/status"),
    (broken("claims", 0, id="记事"), "/claims/0/id"),
    (broken("parks", 0, aliases=["重庆", 5]), "/parks/0/aliases/1"),
    (broken("parks", 0, name=""), "/parks/0/name"),
    (broken("parks", 2, parent=""), "/parks/2/parent"),
    (broken("sources", 0, published="3月"), "/sources/0/published"),
]


@pytest.mark.parametrize(("data", "place"), MISFITS, ids=[place for _, place in MISFITS])
def test_field_that_does_not_fit_has_its_place(data: bytes, place: str) -> None:
    assert places(data) == [place]


def test_missing_field_is_named() -> None:
    found = tree()
    del found["facts"][3]["quantity"]["literal"]
    assert problems(encoded(found)) == [
        Problem("missing", "/facts/3/quantity", "缺少字段 literal", "literal")
    ]


def test_key_with_a_slash_is_escaped() -> None:
    assert places(encoded(tree() | {"a/b~c": 1})) == ["/a~1b~0c"]


def test_problem_can_be_printed_whatever_the_file_says() -> None:
    data = VALID.replace(b'"licence"', b'"\\ud800"').replace(
        b'{\n "schema', b'{"\\ud800":1,"schema'
    )
    assert all(problem.line().encode() for problem in problems(data))


def test_repeated_keys_are_found_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "twice.json"
    path.write_bytes(VALID.replace(b'"paragraph": 28', b'"paragraph": 28, "paragraph": 28', 1))
    assert [p.place for p in problems_of(path)] == ["/facts/0/paragraph"]


def test_sound_file_has_no_problems(tmp_path: Path) -> None:
    path = tmp_path / "园区 数据.json"
    path.write_bytes(VALID)
    assert problems_of(path) == []
    assert read_dataset(path) == tiny_dataset()


def refused(path: Path) -> str:
    """What is said of a file that is not even opened."""
    with pytest.raises(InputError) as caught:
        read_dataset(path)
    assert problems_of(path) == caught.value.problems
    return caught.value.problems[0].message


def test_missing_file(tmp_path: Path) -> None:
    assert refused(tmp_path / "nothing.json") == "文件不存在"


def test_folder_instead_of_a_file(tmp_path: Path) -> None:
    assert refused(tmp_path) == "无法读取（这是文件夹）"


@pytest.mark.skipif(os.name != "posix", reason="named pipes are POSIX")
def test_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.json")
    assert refused(tmp_path / "pipe.json") == "无法读取（这不是普通文件）"


def test_path_that_cannot_be(tmp_path: Path) -> None:
    assert "无法读取" in refused(tmp_path / "a\0b")


def test_gigabyte_is_not_read(tmp_path: Path) -> None:
    path = tmp_path / "huge.json"
    with path.open("wb") as file:
        file.truncate(1024**3)
    assert refused(path) == "无法读取（文件有 1024 MB，过大，至多 256 MB）"


def test_limit_is_inclusive(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "data.json"
    path.write_bytes(VALID)
    monkeypatch.setattr(module, "LARGEST_FILE", len(VALID))
    assert read_dataset(path) == tiny_dataset()


def test_unreadable_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "locked.json"
    path.write_bytes(VALID)

    def refuse(*_: object) -> bytes:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(module, "read_input", refuse)
    monkeypatch.setattr("parkfacts.facts.problems._ON_WINDOWS", False)
    assert refused(path) == "无法读取（没有权限）"


def said_of(data: bytes) -> list[Problem]:
    """The problems of the bytes, none if they are sound; anything but InputError is raised."""
    try:
        decode_dataset(data, "x")
    except InputError as error:
        return error.problems or [Problem("none", "", "refused without a problem")]
    return []


@given(st.binary(max_size=200))
@example(b"\xef\xbb\xbf\xef\xbb\xbf{}")
def test_any_bytes_are_refused_with_a_reason(data: bytes) -> None:
    assert {problem.kind for problem in said_of(data)} <= {"syntax", "encoding", "schema"}


@st.composite
def mutated_bytes(draw: st.DrawFn) -> bytes:
    """The valid file with stretches of it replaced."""
    data = VALID
    for _ in range(draw(st.integers(1, 4))):
        at = draw(st.integers(0, len(data)))
        size = draw(st.integers(0, 40))
        data = data[:at] + draw(st.binary(max_size=12)) + data[at + size :]
    return data


ODD = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=20),
    st.sampled_from(["NaN", "sNaN", "1e999", "-0", "2024-02-30", "daily.value", "zone", "近"]),
    st.lists(st.integers(), max_size=2),
    st.dictionaries(st.text(max_size=5), st.none(), max_size=2),
)  # fmt: skip


@st.composite
def mutated_trees(draw: st.DrawFn) -> bytes:
    """The valid file with odd values in some fields."""
    found = tree()
    for _ in range(draw(st.integers(1, 3))):
        at: Any = found
        while True:
            keys = list(at) if isinstance(at, dict) else list(range(len(at)))
            if not keys:
                break
            key = draw(st.sampled_from(keys))
            if not isinstance(at[key], dict | list) or draw(st.integers(0, 5)) == 0:
                at[key] = draw(ODD)
                break
            at = at[key]
    return json.dumps(found).encode()


@given(st.one_of(mutated_bytes(), mutated_trees()))
@settings(max_examples=300, deadline=None)
def test_mutated_file_is_read_or_refused(data: bytes) -> None:
    assert all(problem.kind != "none" and problem.line().encode() for problem in said_of(data))


def test_only_the_program_itself_vouches_for_a_dataset(tmp_path: Path) -> None:
    """A proof of the very bytes beside a wrong file switches nothing off."""
    data = broken("facts", 0, park="nowhere")
    path = tmp_path / "园区.json"
    path.write_bytes(data)
    for ending in (".proof", ".json.proof"):
        beside = f"1 {len(data)} {zlib.crc32(data):08x}\n"
        path.with_suffix(ending).write_text(beside, encoding="ascii")
    with pytest.raises(InputError, match="nowhere"):
        read_dataset(path)


def test_the_bundled_dataset_is_known_by_its_bytes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wherever it lies; with one byte of another kind it is checked as any other file."""
    checked: list[object] = []
    monkeypatch.setattr(assembly, "soundness", lambda dataset, told: checked.append(dataset) or [])
    data = resource("parkfacts.json").read_bytes()
    path = tmp_path / "别处.json"
    path.write_bytes(data)
    assert read_dataset(path).facts
    assert not checked
    path.write_bytes(data.replace("园鉴".encode(), "园监".encode(), 1))
    assert read_dataset(path).facts
    assert len(checked) == 1


@pytest.mark.parametrize(
    ("encoding", "named"), [("utf-16", "UTF-16"), ("utf-16-be", "UTF-16"), ("gb18030", "GBK")]
)
def test_another_encoding_is_named(encoding: str, named: str) -> None:
    (problem,) = problems(VALID.decode().encode(encoding))
    assert named in problem.message


def test_half_a_character_is_told_with_its_place() -> None:
    data = VALID.replace(b'"title": "', b'"title": "\\ud800', 1)
    assert [(problem.kind, problem.place) for problem in problems(data)] == [
        ("character", "/title")
    ]
