"""Own data above the dataset of a command: --with, and the check of own files."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from make import PARKS, fact, tiny_dataset
from msgspec.structs import replace
from own import own_dataset

from parkfacts.cli.program import run
from parkfacts.facts.dataset.file import encode_dataset
from parkfacts.facts.editing.new_own import base_of
from parkfacts.facts.own.file import encode_own

BASE = tiny_dataset()
RIGHT = fact("my.right", "value", "2900亿元", source="office", paragraph=1, corrects="daily.value")
MINE = own_dataset(
    base=base_of(BASE), parks=list(PARKS[:3]), families=BASE.families,
    indicators=BASE.indicators[:1], facts=[RIGHT],
)  # fmt: skip


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path, Path]:
    """A base, and two own files above it that do not quite agree."""
    paths = tmp_path / "小样.json", tmp_path / "我的.parkfacts", tmp_path / "同事的.parkfacts"
    other = replace(RIGHT, id="their.right", quantity=fact("x", "value", "2800亿元").quantity)
    theirs = replace(MINE, id="theirs", title="同事的", facts=[other])
    for path, data in zip(
        paths, (encode_dataset(BASE), encode_own(MINE), encode_own(theirs)), strict=True
    ):
        path.write_bytes(data)
    return paths


@pytest.fixture
def ask(files, capsys):
    """Run a command over the base: exit code, stdout, stderr."""

    def asked(*arguments: object) -> tuple[int, str, str]:
        code = run([*map(str, arguments), "--dataset", str(files[0])])
        return code, *capsys.readouterr()

    return asked


def test_facts_tell_their_dataset_and_what_they_correct(ask, files):
    code, out, err = ask("facts", "--format", "json", "--with", files[1])
    found = {one["id"]: one for one in json.loads(out)}
    assert (code, err) == (0, "")
    assert "daily.value" not in found
    assert found["my.right"]["corrects"] == "daily.value"
    assert found["my.right"]["dataset"] == "我的数据"
    assert found["daily.growth"]["of"] == "my.right"


def test_files_are_named_before_a_command_and_behind_it(ask, files):
    code, out, err = ask("--with", files[1], "facts", "--with", files[2], "--search", "更正")
    assert code == 0
    assert "my.right" in out
    assert "their.right" in out
    assert err.count("\n") == 1
    assert "2 种更正" in err


@pytest.mark.parametrize("command", ["parks", "claims", "sources"])
def test_every_list_takes_own_data(ask, files, command):
    assert ask(command, "--with", files[1])[0] == 0
    assert "内部统计" in ask("sources", "--with", files[1])[1]


def test_a_corrected_fact_that_is_asked_for_by_id_is_told_and_noted(ask, files):
    code, out, err = ask("sentence", "daily.value", "--with", files[1])
    assert code == 0
    assert "2788.44亿元" in out
    assert "my.right" in err
    assert "2900亿元" in err
    told = json.loads(ask("verdict", "daily.value", "my.right", "--format", "json",
                          "--with", files[1])[1])  # fmt: skip
    assert told["side_by_side"] is False


def test_words_that_only_corrected_facts_have_name_them(ask, files):
    code, _, err = ask("facts", "--search", "2788.44", "--with", files[1])
    assert code == 0
    assert "daily.value" in err


def test_own_data_go_out(ask, files, tmp_path):
    target = tmp_path / "事实.csv"
    code, _, err = ask("export", "facts", "--with", files[1], "--to", target)
    assert (code, err.count("Traceback")) == (0, 0)
    assert "2900亿元" in target.read_text("utf-8-sig")
    assert "2788.44亿元" not in target.read_text("utf-8-sig")


def test_a_sound_own_file_is_checked_against_its_base(ask, files):
    code, out, err = ask("check", files[1])
    assert (code, err) == (0, "")
    assert "没有问题" in out
    code, _, err = ask("check", files[1], "--with", files[2])
    assert code == 0
    assert "2 种更正" in err


def test_a_broken_own_file_is_told_with_its_lines(ask, files):
    files[1].write_bytes(encode_own(MINE).replace(b'"park":"zone"', b'"park":"nowhere"'))
    code, out, _ = ask("check", files[1])
    assert code == 1
    assert "行（/facts/0/park）" in out
    assert ask("facts", "--with", files[1])[0] == 1


def test_a_file_that_is_not_there_is_one_line(ask, files):
    code, out, err = ask("facts", "--with", files[1].with_name("没有.parkfacts"))
    assert (code, out) == (1, "")
    assert err.count("\n") == 1


def test_above_another_base_than_its_own_it_is_read_and_told(ask, files):
    files[1].write_bytes(encode_own(replace(MINE, base=own_dataset().base)))
    code, out, err = ask("facts", "--with", files[1])
    assert (code, "2900亿元" in out) == (0, True)
    assert err == "parkfacts: 我的数据 原叠加在园鉴之上，现在在小样之上\n"
