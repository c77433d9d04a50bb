"""A save that is killed at any moment leaves the old file or the new one, and nothing for long."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from counts import IS_FULL, KILLS, note
from writers import WRITERS

from parkfacts.exchange.files.locks import locked, sweep_locked
from parkfacts.exchange.files.whole import write_whole

HOST = Path(__file__).with_name("killing.py")
PROGRAM = Path(__file__).with_name("writers.py")
ENVIRONMENT = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
STARTS = 30 if IS_FULL else 2


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "里"
    made.mkdir()
    return made


def temporaries(folder):
    return [path for path in folder.iterdir() if path.name.startswith(".pf")]


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "fork"), reason="a thousand writers are forked")
@pytest.mark.parametrize("kinds", [[kind] for kind in WRITERS] if IS_FULL else [list(WRITERS)])
def test_a_killed_save_leaves_a_whole_file_and_is_swept_after(kinds, folder):
    done = subprocess.run(
        [sys.executable, str(HOST), str(folder), str(KILLS), *kinds],
        env=ENVIRONMENT,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert done.returncode == 0, done.stderr
    left = temporaries(folder)
    note(f"kill {kinds[0]}", kills=KILLS, torn=0, left_before_sweeping=len(left))
    with locked(folder, 0):
        pass  # whoever was killed holds no lock any more
    for path in left:
        os.utime(path, (time.time() - 7200,) * 2)
    write_whole(folder / "next", b"")
    assert not temporaries(folder)
    assert all(WRITERS[kind].is_whole(folder / WRITERS[kind].name) for kind in kinds)


@pytest.mark.slow
@pytest.mark.parametrize("kind", ["settings", "4 MB"] if IS_FULL else ["4 MB"])
def test_the_same_of_a_process_that_was_started_by_itself(kind, folder):
    """As a user's program is; also where nothing can be forked."""
    writer = WRITERS[kind]
    path = folder / writer.name
    writer.write(path, 0)
    for _ in range(STARTS):
        with subprocess.Popen(
            [sys.executable, str(PROGRAM), kind, str(folder)],
            env=ENVIRONMENT,
            stdout=subprocess.PIPE,
        ) as process:
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(random.uniform(0, 0.05))
            process.send_signal(getattr(signal, "SIGKILL", signal.SIGTERM))
        assert writer.is_whole(path)
    note(
        f"start and kill {kind}",
        kills=STARTS,
        torn=0,
        left_before_sweeping=len(temporaries(folder)),
    )
    sweep_locked(folder)  # as the next start does
    assert {one.name for one in folder.iterdir()} <= {writer.name, ".parkfacts.lock"}
