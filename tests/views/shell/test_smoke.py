"""The smoke test inside the program: it passes here, and a warning or a socket fails it."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parents[3]
CLICK = """
import sys
from parkfacts.views.shell import smoke
{before}
sys.exit(smoke.smoke_test())
"""


def smoke(before=""):
    """Run the smoke test in a process of its own: exit code and report."""
    environment = os.environ | {"PYTHONPATH": str(PROJECT / "desktop")}
    command = [sys.executable, "-c", CLICK.format(before=before)]
    done = subprocess.run(
        command, env=environment, capture_output=True, encoding="utf-8", check=False
    )
    assert done.stdout, done.stderr
    return done.returncode, json.loads(done.stdout)


@pytest.mark.slow
def test_everything_a_user_does_passes():
    code, report = smoke()
    assert [step for step in report["steps"] if step["result"] != "ok"] == []
    assert report["warnings"] == []
    assert code == 0


@pytest.mark.slow
@pytest.mark.parametrize(
    "before",
    [
        "smoke._icons = lambda: __import__('logging').warning('odd')",
        "smoke._icons = lambda: __import__('socket').socket().close()",
        "smoke._translations = lambda: 1 / 0",
    ],
    ids=["a warning", "an internet socket", "an error"],
)
def test_one_thing_wrong_fails_it(before):
    code, report = smoke(before)
    assert code == 1
    assert not report["ok"]
    bad = report["warnings"] + [s for s in report["steps"] if s["result"] != "ok"]
    assert len(bad) == 1
