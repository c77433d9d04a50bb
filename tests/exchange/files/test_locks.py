"""Locks between processes: held by one, let go by the system when it ends."""

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path

import pytest

from parkfacts.exchange.files import locks
from parkfacts.exchange.files.locks import (
    Claim,
    FolderBusy,
    is_claimed,
    is_for_a_moment,
    locked,
    sweep_locked,
)
from parkfacts.exchange.files.whole import TargetRefused
from parkfacts.facts.problems import why_refused

PROJECT = Path(__file__).resolve().parents[3]
HOLD = """
import sys
from pathlib import Path
from parkfacts.exchange.files.locks import Claim, locked
with locked(Path(sys.argv[1]), 1):
    claim = Claim(Path(sys.argv[1], "claim"))
    print("held", flush=True)
    sys.stdin.read()
"""


@contextmanager
def holder(folder):
    """Another process that has the lock of the folder."""
    command = [sys.executable, "-c", HOLD, str(folder)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        process.stdout.readline()
        yield process
        process.kill()


def test_a_folder_is_had_by_one_process_at_a_time(tmp_path):
    with holder(tmp_path):
        with pytest.raises(FolderBusy) as caught, locked(tmp_path, 0.02):
            pass
        assert why_refused(caught.value) == "另一个窗口正在写"
        assert is_claimed(tmp_path / "claim")


def test_what_a_killed_process_held_is_free(tmp_path):
    with holder(tmp_path) as process:
        process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        process.wait()
        with locked(tmp_path, 0) as has_locks:
            assert has_locks
        assert (tmp_path / "claim").exists()
        assert not is_claimed(tmp_path / "claim")
        assert not (tmp_path / "claim").exists()


def test_a_claim_is_seen_until_it_ends(tmp_path):
    claim = Claim(tmp_path / "claim")
    assert is_claimed(tmp_path / "claim")
    claim.end()
    assert not (tmp_path / "claim").exists()


@pytest.mark.skipif(os.name == "nt", reason="fcntl is of Unix")
def test_where_there_are_no_locks_it_is_done_without(tmp_path, monkeypatch):
    import fcntl

    def none(*_):
        raise OSError(37, "No locks available")

    monkeypatch.setattr(fcntl, "flock", none)
    with locked(tmp_path, 0.02) as has_locks:
        assert not has_locks
    Claim(tmp_path / "claim").end()
    assert not is_claimed(tmp_path / "claim")


def test_what_may_be_gone_in_a_moment(tmp_path):
    assert is_for_a_moment(FolderBusy(tmp_path))
    assert is_for_a_moment(TargetRefused("held", tmp_path, is_held=True))
    assert not is_for_a_moment(TargetRefused("read-only", tmp_path, is_held=False))
    assert not is_for_a_moment(OSError(28, "full"))


def test_what_killed_saves_left_is_swept_unless_somebody_is_writing(tmp_path):
    left = tmp_path / ".pf0a1b.tmp"
    left.touch()
    with locked(tmp_path, 0), pytest.MonkeyPatch.context() as patch:
        patch.setattr(locks, "PATIENCE", 0.01)
        sweep_locked(tmp_path)
        assert left.exists()
    sweep_locked(tmp_path)
    assert not left.exists()
    sweep_locked(tmp_path / "不在")
    assert not (tmp_path / "不在").exists()


WITHOUT = """
import sys
sys.path.insert(0, sys.argv[1])
import parts
class Blocker:
    def find_spec(self, name, path=None, target=None):
        if any(name == out or name.startswith(out + ".") for out in parts.EXCLUDED_MODULES):
            raise ImportError(f"{name} is left out")
sys.meta_path.insert(0, Blocker())
from pathlib import Path
from parkfacts.exchange.files.locks import locked
with locked(Path(sys.argv[2]), 0) as has_locks:
    print(has_locks, *(name for name in sys.modules if name.startswith("filelock")))
"""


def test_locking_needs_nothing_that_the_frozen_program_leaves_out(tmp_path):
    command = [sys.executable, "-c", WITHOUT, str(PROJECT / "build_spec"), str(tmp_path)]
    done = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    assert done.stdout.startswith("True filelock"), done.stderr
    assert "asyncio" not in done.stdout
