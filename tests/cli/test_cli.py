"""The command line: each command in each format, exit codes, near names, exact payloads."""

from __future__ import annotations

import csv
import io
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from make import encoded, tiny_dataset, tree
from make_baskets import full_basket

from parkfacts import __version__
from parkfacts.cli.program import COMMANDS, run
from parkfacts.exchange.files.basket_file import write_basket
from parkfacts.exchange.listing.printed import FORMATS
from parkfacts.facts.dataset.file import encode_dataset

PROJECT = Path(__file__).parents[2]


@pytest.fixture
def dataset(tmp_path):
    path = tmp_path / "小样.json"
    path.write_bytes(encode_dataset(tiny_dataset()))
    return str(path)


@pytest.fixture
def ask(dataset, capsys):
    """Run a command over the tiny dataset: exit code, stdout, stderr."""

    def asked(*arguments: str) -> tuple[int, str, str]:
        code = run([*arguments, "--dataset", dataset])
        return code, *capsys.readouterr()

    return asked


def started(*arguments: str, **given) -> subprocess.CompletedProcess[bytes]:
    """The program as its own process, in a console that does not speak UTF-8."""
    environment = os.environ | {"PYTHONPATH": str(PROJECT / "desktop"), "PYTHONIOENCODING": "gbk"}
    command = [sys.executable, "-m", "parkfacts", *arguments]
    return subprocess.run(command, env=environment, capture_output=True, check=False, **given)


@pytest.mark.parametrize("format_name", FORMATS)
@pytest.mark.parametrize("command", ["parks", "claims", "sources", "facts"])
def test_lists_in_every_format(ask, command, format_name):
    code, out, err = ask(command, "--format", format_name)
    assert (code, err) == (0, "")
    first = {"parks": "重庆市", "claims": "daily.first", "sources": "园区答卷"}
    assert first.get(command, "2788.44亿元") in out
    if format_name == "json":
        assert isinstance(json.loads(out), list)
    if format_name == "csv":
        assert len({len(row) for row in csv.reader(io.StringIO(out))}) == 1


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["--park", "西永综保区"], {"value", "growth", "share", "rank"}),
        (["--park", "科学城"], {"wafers"}),
        (["--park", "科学城", "--park", "西永综保区"],
         {"value", "growth", "share", "rank", "wafers"}),
        (["--search", "wmjckz 2788"], {"value"}),
        (["--source", "digest"], {"rank", "wafers"}),
        (["--source", "2", "--search", "晶圆"], {"wafers"}),
        (["--family", "外贸", "--search", "算力"], {"power"}),
    ],
)  # fmt: skip
def test_facts_are_narrowed(ask, arguments, expected):
    _, out, _ = ask("facts", "--format", "json", *arguments)
    assert {fact["id"].partition(".")[2] for fact in json.loads(out)} == expected


def test_claims_are_narrowed(ask):
    assert "daily.first" in ask("claims", "--search", "笔电 xyzh", "--park", "西永")[1]
    assert ask("claims", "--park", "科学城", "--format", "json")[1] == "[]\n"


def test_nothing_found_is_said_on_stderr(ask):
    code, out, err = ask("facts", "--search", "没有这个词")
    assert (code, out) == (0, "")
    assert err.startswith("parkfacts: 没有符合条件的事实")
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [
        ["facts", "--search", "西咏综保区"],
        ["claims", "--search", "西咏综保区"],
        ["export", "facts", "--search", "西咏综保区", "--to", "a.md"],
    ],
)
def test_where_words_find_nothing_near_names_are_offered(ask, arguments):
    _, out, err = ask(*arguments)
    assert out == ""
    assert err.startswith("parkfacts: 没有找到“西咏综保区”；你是不是要找：西永综合保税区")
    assert err.count("\n") == 1


def test_names_are_taken_in_other_widths_and_scripts(ask):
    _, expected, _ = ask("facts", "--park", "西永综合保税区")
    assert expected
    for name in ("西永綜合保稅區", "西永綜保區", "ＺＯＮＥ"):
        assert ask("facts", "--park", name) == (0, expected, "")


@pytest.mark.parametrize(
    ("arguments", "near"),
    [
        (["facts", "--park", "西咏总保区"], "西永综合保税区"),
        (["facts", "--park", "xiyogn"], "西永"),
        (["facts", "--park", "西永宗保区"], "西永综合保税区"),
        (["facts", "--family", "外茂"], "外贸"),
        (["facts", "--source", "diggest"], "digest"),
        (["claims", "--park", "西勇微电园"], "西永微电园"),
        (["sentence", "daily.valeu"], "daily.value"),
        (["cite", "dayly"], "daily"),
        (["copy", "daily.valeu"], "daily.value"),
    ],
)
def test_unknown_names_get_near_ones(ask, arguments, near):
    code, out, err = ask(*arguments)
    assert (code, out) == (2, "")
    assert near in err.partition("相近的有：")[2]
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    "arguments",
    [["fact"], ["facts", "--formt", "x"], ["facts", "--format", "xml"], ["sentence"], ["snapshot"],
     ["snapshot", "--out", "a.png", "--size", "3x3"], ["cite", "a", "--style", "apa"]],
)  # fmt: skip
def test_wrong_use_is_one_line_in_chinese(capsys, arguments):
    assert run(arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.startswith("parkfacts: ")
    assert err.count("\n") == 1
    assert "argument" not in err


def test_check_finds_a_sound_dataset_sound(dataset, capsys):
    assert run(["check", dataset]) == 0
    assert "没有问题" in capsys.readouterr().out
    assert run(["check", str(PROJECT / "seeds"), "--format", "json"]) == 0
    assert capsys.readouterr().out == "[]\n"


def test_check_lists_every_problem_with_its_place(tmp_path, capsys):
    broken = tree()
    broken["facts"][0]["park"] = "nowhere"
    broken["facts"][1]["quantity"]["value"] = "NaN"
    path = tmp_path / "坏.json"
    path.write_bytes(encoded(broken))
    assert run(["check", str(path), "--format", "json"]) == 1
    out, err = capsys.readouterr()
    places = {problem["place"] for problem in json.loads(out)}
    assert {"/facts/0/park", "/facts/1/quantity/value"} <= places
    assert err.count("\n") == 1
    assert run(["check", str(path)]) == 1
    assert "/facts/0/park: " in capsys.readouterr().out


def test_a_dataset_that_cannot_be_read_is_a_problem_of_the_input(tmp_path, capsys):
    assert run(["facts", "--dataset", str(tmp_path / "没有.json")]) == 1
    out, err = capsys.readouterr()
    assert out == ""
    assert "没有.json：文件不存在" in err


def test_dataset_may_stand_before_the_command(dataset, capsys):
    assert run(["--dataset", dataset, "sources"]) == 0
    assert "园区答卷" in capsys.readouterr().out


def test_help_names_every_command_and_version_is_said(capsys):
    assert run(["--help"]) == 0
    text = capsys.readouterr().out
    assert all(f"\n    {command}" in text for command in COMMANDS)
    assert run(["--version"]) == 0
    assert __version__ in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "path", "own"),
    [
        ([], None, ()),
        (["我的.json"], "我的.json", ()),
        (["--dataset", "b.json"], "b.json", ()),
        (["--with", "我的.parkfacts"], None, ("我的.parkfacts",)),
    ],
)
def test_window_opens_where_no_command_is_given(monkeypatch, arguments, path, own):
    import parkfacts.views.shell.start

    opened = []
    monkeypatch.setattr(
        parkfacts.views.shell.start,
        "run_window",
        lambda given, own: opened.append((given, own)) or 0,
    )
    assert run(arguments) == 0
    assert opened == [(Path(path) if path else None, tuple(map(Path, own)))]


def test_ctrl_c_ends_quietly(monkeypatch, ask):
    def stop(*_, **given):
        raise KeyboardInterrupt

    monkeypatch.setattr("parkfacts.cli.opening.Session", stop)
    assert ask("facts") == (130, "", "")


def test_output_is_utf8_with_line_feeds_whatever_the_console_says(dataset):
    done = started("parks", "--dataset", dataset)
    assert "西永综合保税区" in done.stdout.decode("utf-8")
    assert b"\r" not in done.stdout
    assert "园区" in started("facts", "--park", "x", "--dataset", dataset).stderr.decode("utf-8")


def test_a_closed_pipe_is_no_fault(dataset):
    reader, writer = os.pipe()
    os.close(reader)
    environment = os.environ | {"PYTHONPATH": str(PROJECT / "desktop")}
    with os.fdopen(writer, "wb") as pipe:
        done = subprocess.run(
            [sys.executable, "-m", "parkfacts", "facts", "--dataset", dataset],
            env=environment, stdout=pipe, stderr=subprocess.PIPE, check=False,
        )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, b"")


def test_text_commands_and_the_start_wait_for_nothing_heavy(dataset):
    code = """
import sys
from parkfacts.cli.program import run
run(sys.argv[1:])
print(*sys.modules, file=sys.stderr)
"""
    environment = os.environ | {"PYTHONPATH": str(PROJECT / "desktop")}
    done = subprocess.run(
        [sys.executable, "-c", code, "facts", "--format", "csv", "--dataset", dataset],
        env=environment, capture_output=True, check=True,
    )  # fmt: skip
    loaded = set(done.stderr.decode().split())
    assert not {"PySide6", "pandas", "numpy", "pyqtgraph"} & loaded
    code = "import sys, parkfacts.__main__, parkfacts.cli.program; print(*sys.modules)"
    plain = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, check=True
    )
    assert "argparse" not in plain.stdout.decode().split()


@pytest.mark.slow
def test_snapshot_is_a_picture_of_the_size_asked_for(dataset, tmp_path):
    out = tmp_path / "窗口.png"
    done = started("snapshot", "--out", str(out), "--park", "西永", "--size", "900x600",
                   "--theme", "dark", "--language", "en", "--dataset", dataset)  # fmt: skip
    assert done.returncode == 0
    data = out.read_bytes()
    assert data.startswith(b"\x89PNG")
    assert (int.from_bytes(data[16:20]), int.from_bytes(data[20:24])) == (900, 600)


def test_snapshot_makes_no_folder(dataset, tmp_path):
    out = tmp_path / "没有" / "窗口.png"
    done = started("snapshot", "--out", str(out), "--dataset", dataset)
    assert (done.returncode, out.parent.exists()) == (1, False)
    assert "没有写下" in done.stderr.decode()


def test_snapshot_shows_a_basket(dataset, tmp_path):
    kept, out = tmp_path / "报告.parkbasket", tmp_path / "篮.png"
    write_basket(kept, full_basket())
    done = started("snapshot", "--out", str(out), "--basket", str(kept), "--dataset", dataset)
    assert (done.returncode, done.stderr) == (0, b"")
    empty = tmp_path / "空.png"
    started("snapshot", "--out", str(empty), "--view", "basket", "--dataset", dataset)
    assert out.read_bytes() != empty.read_bytes()


def test_a_basket_that_is_not_there_makes_no_picture(dataset, tmp_path):
    out = tmp_path / "篮.png"
    done = started("snapshot", "--out", str(out), "--basket", str(tmp_path / "没有.parkbasket"),
                   "--dataset", dataset)  # fmt: skip
    assert (done.returncode, out.exists()) == (1, False)
    assert "文件不存在" in done.stderr.decode()
