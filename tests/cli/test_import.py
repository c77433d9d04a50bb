"""The command import, from file to file."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from parkfacts.cli.program import run
from parkfacts.compose.records.facts import FACT_FIELDS
from parkfacts.facts.own.file import read_own

TABLE = "园区,2023年GDP（亿元）,2024年GDP（亿元）\n合肥高新区,1400,1503\n苏州工业园区,3686,4013\n"
SOURCE = 'title = "月报"\npublisher = "内部资料"\npublished = "2025-03"\n'


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    (tmp_path / "source.toml").write_text(SOURCE, encoding="utf-8")
    return tmp_path


def command(folder: Path, *more: str) -> int:
    into = str(folder / "my.parkfacts")
    return run(["import", str(folder / "a.csv"), "--into", into, *more])


def sourced(folder: Path, *more: str) -> int:
    return command(folder, "--source", str(folder / "source.toml"), *more)


def test_facts_go_into_a_new_file_in_one_batch(folder: Path) -> None:
    assert sourced(folder, "--who", "李工") == 0
    own = read_own(folder / "my.parkfacts")
    assert len(own.facts) == 4
    assert [one.title for one in own.batches] == ["导入 a.csv"]
    assert {one.who for one in own.changes} == {"李工"}


def test_the_same_again_writes_nothing(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    sourced(folder)
    before = (folder / "my.parkfacts").read_bytes()
    assert sourced(folder) == 0
    assert (folder / "my.parkfacts").read_bytes() == before
    assert "已有 4" in capsys.readouterr().out


def test_a_dry_run_writes_nothing(folder: Path) -> None:
    assert sourced(folder, "--dry-run") == 0
    assert not (folder / "my.parkfacts").exists()


def test_without_a_source_nothing_is_written(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert command(folder, "--only-sound") == 1
    assert not (folder / "my.parkfacts").exists()
    assert "没有写来源" in capsys.readouterr().out


def test_only_what_is_sound(folder: Path) -> None:
    (folder / "a.csv").write_text(TABLE.replace("1400", "12 34"), encoding="utf-8")
    assert sourced(folder) == 1
    assert not (folder / "my.parkfacts").exists()
    assert sourced(folder, "--only-sound") == 1
    assert len(read_own(folder / "my.parkfacts").facts) == 3


def test_json_tells_all(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "a.csv").write_text(TABLE.replace("1400", "12 34"), encoding="utf-8")
    assert sourced(folder, "--dry-run", "--format", "json") == 1
    told = json.loads(capsys.readouterr().out)
    assert {field.partition(".")[0] for field in FACT_FIELDS} <= set(told["facts"][0])
    assert [one["outcome"] for one in told["facts"]] == ["new"] * 3
    assert told["counts"]["bad"] == 1
    assert [set(one) >= {"place", "cell", "what", "expected", "level"} for one in told["problems"]]
    assert [one["role"] for one in told["columns"]] == ["park", "literal", "literal"]


def test_no_such_file_is_one_line(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    into = str(folder / "my.parkfacts")
    assert run(["import", str(folder / "none.xlsx"), "--into", into]) == 1
    assert capsys.readouterr().err.count("\n") == 1
