"""Two processes that save at the same time: neither loses anything without a word."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import make_own
import pytest
from counts import MERGES, ROUNDS, note

from parkfacts.exchange.files.basket_file import read_basket, write_basket
from parkfacts.facts.basket.items import Basket
from parkfacts.facts.own.file import encode_own, read_own

PROGRAM = Path(__file__).with_name("racing.py")
ENVIRONMENT = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
NAMES = ("park", "fact")


class Racer:
    """Another process that saves when it is told to."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process

    def tell(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()

    def answer(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()


@contextmanager
def racers(kind: str, folder: Path) -> Iterator[list[Racer]]:
    """Two processes, ready."""
    with ExitStack() as stack:
        made = []
        for name in NAMES:
            command = [sys.executable, str(PROGRAM), kind, str(folder), name]
            process = subprocess.Popen(
                command,
                env=ENVIRONMENT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                encoding="utf-8",
            )
            stack.enter_context(process)
            made.append(Racer(process))
        assert [racer.answer() for racer in made] == ["ready", "ready"]
        yield made


def both(two: list[Racer], line: str) -> list[str]:
    """Tell both at once; their answers."""
    for racer in two:
        racer.tell(line)
    return [racer.answer() for racer in two]


@pytest.mark.slow
def test_settings_that_two_windows_save_at_once_are_all_kept(tmp_path):
    folder = tmp_path / "里"
    folder.mkdir()
    with racers("settings", folder) as two:
        for turn in map(str, range(ROUNDS)):
            assert both(two, turn) == ["saved", "saved"], turn
            content = json.loads((folder / "settings.json").read_text(encoding="ascii"))
            assert {name: content[name] for name in NAMES} == dict.fromkeys(NAMES, turn)
            assert content["copy_options"] == {name: {"turn": turn} for name in NAMES}
    note("race settings", rounds=ROUNDS, lost=0)


@pytest.mark.slow
def test_of_a_basket_that_two_windows_save_at_once_no_side_vanishes(tmp_path):
    folder = tmp_path / "里"
    folder.mkdir()
    path = folder / "甲.parkbasket"
    files: Counter[int] = Counter()
    with racers("basket", folder) as two:
        for turn in range(ROUNDS):
            for old in folder.glob("*.parkbasket"):
                old.unlink()
            write_basket(path, Basket(title="甲"))
            assert both(two, f"open {turn}") == ["opened", "opened"]
            assert both(two, str(turn)) == ["saved", "saved"]
            written = [read_basket(found) for found in folder.glob("*.parkbasket")]
            kept = {item.id for basket in written for item in basket.items}
            assert kept == {f"{name}{turn}" for name in NAMES}, turn
            files[len(written)] += 1
    note("race basket", rounds=ROUNDS, lost=0, in_files={str(n): k for n, k in files.items()})


@pytest.mark.slow
def test_baskets_of_one_name_that_two_windows_make_at_once_are_two(tmp_path):
    folder = tmp_path / "里"
    folder.mkdir()
    with racers("basket", folder) as two:
        for turn in range(ROUNDS // 10):
            for old in folder.glob("*.parkbasket"):
                old.unlink()
            assert both(two, f"new {turn}") == ["made", "made"]
            found = sorted(path.name for path in folder.glob("*.parkbasket"))
            assert found == ["新 2.parkbasket", "新.parkbasket"], turn
    note("race new baskets", rounds=ROUNDS // 10, lost=0)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["own", "own-share"])
def test_own_data_that_two_save_at_once_have_both_changes(tmp_path, kind):
    """On one computer; and on two, which know no lock of each other.

    There a window that still has the file open sees that another was put over its own, and puts
    its own change in again.
    """
    folder = tmp_path / "里"
    folder.mkdir()
    path = folder / "我的.parkfacts"
    path.write_bytes(encode_own(make_own.own()))
    overtaken = 0
    with racers(kind, folder) as two:
        for turn in map(str, range(MERGES)):
            assert both(two, turn) == ["saved", "saved"], turn
            if [fact.note for fact in read_own(path).facts] != [turn, turn]:
                assert kind == "own-share", turn
                overtaken += 1
                for racer in (*two, *two):
                    racer.tell("again")
                    assert racer.answer() in ("saved", "unchanged")
            own = read_own(path)
            assert [fact.note for fact in own.facts] == [turn, turn]
            assert len(own.changes) == 2 * (int(turn) + 1)
    note(f"race {kind}", rounds=MERGES, lost=0, overtaken=overtaken)
