"""Standard streams that are closed, full or no longer read: a word and an exit code."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from parkfacts.cli import program

PACKAGE = Path(program.__file__).parents[2]


def shell(script: str) -> subprocess.CompletedProcess[str]:
    """A shell in which $P is the program."""
    environment = os.environ | {"P": f"{sys.executable} -m parkfacts", "PYTHONPATH": str(PACKAGE)}
    return subprocess.run(
        ["sh", "-c", script], env=environment, capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.skipif(os.name != "posix", reason="a shell that can close streams")
@pytest.mark.parametrize("command", ["facts", "--help", "cite xiyong-2025", "copy TRADE"])
def test_a_closed_stdout_is_told(command):
    command = command.replace("TRADE", "xiyong-2025.trade-value-2024")
    done = shell(f"$P {command} >&-")
    assert (done.returncode, done.stderr) == (1, "parkfacts: 没有写完（标准输出是关闭的）\n")


@pytest.mark.skipif(os.name != "posix", reason="a shell that can close streams")
def test_what_is_meant_for_a_closed_stderr_does_not_go_to_stdout():
    done = shell("$P facts --park nowhere 2>&-; echo $?")
    assert done.stdout == "2\n"


@pytest.mark.skipif(os.name != "posix", reason="a shell that can close streams")
def test_no_file_gets_the_number_of_a_closed_stream(tmp_path):
    path = tmp_path / "a.csv"
    done = shell(f"$P export facts --to {path} >&- 2>&- <&-; echo $?")
    assert done.stdout == "0\n"
    assert path.read_text(encoding="utf-8-sig").startswith("园区")


@pytest.mark.skipif(os.name != "posix", reason="a shell that has head")
def test_a_reader_that_has_seen_enough_is_no_fault():
    done = shell("{ $P facts --format json; echo $? >&2; } | head -c 1")
    assert (done.stdout, done.stderr) == ("[", "0\n")


@pytest.mark.skipif(
    os.name == "nt" or not Path("/dev/full").exists(), reason="no device that is always full"
)
def test_a_full_disk_is_told():
    done = shell("$P facts > /dev/full")
    assert (done.returncode, done.stderr) == (1, "parkfacts: 没有写完（磁盘满了）\n")
