"""A disk that is full or read-only: the old file stands alone, and it is told why."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from counts import note
from writers import WRITERS

PROGRAM = Path(__file__).with_name("filling.py")
ENVIRONMENT = os.environ | {"PYTHONPATH": os.pathsep.join(filter(None, sys.path))}
IN_A_NAMESPACE = ["unshare", "--map-root-user", "--mount", "sh", "-ec"]
"""A user without rights may mount there what nobody else sees."""
KINDS = [name for name in WRITERS if name != "4 MB"]


def may_mount(folder):
    """Whether a disk can be made for a test; every system has its own mind about it."""
    if not shutil.which("unshare"):
        return False
    command = [*IN_A_NAMESPACE, 'mount -t tmpfs none "$1"', "-", str(folder)]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.fixture
def folder(tmp_path):
    made = tmp_path / "里"
    made.mkdir()
    return made


def run(script, folder, how):
    """What the program prints that saves everything; ``script`` runs in a namespace of its own."""
    command = [sys.executable, str(PROGRAM), str(folder), how]
    if script:
        command = [*IN_A_NAMESPACE, f'{script}; shift; exec "$@"', "-", str(folder), *command]
    done = subprocess.run(
        command, env=ENVIRONMENT, capture_output=True, encoding="utf-8", check=False
    )
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


def first_versions(folder):
    for kind in KINDS:
        WRITERS[kind].write(folder / WRITERS[kind].name, 0)


@pytest.mark.slow
def test_on_a_full_disk_every_old_file_stands_and_it_goes_on_when_there_is_room(folder, tmp_path):
    if not may_mount(folder):
        pytest.skip("no disk can be made here (unshare, mount)")
    ready = tmp_path / "ready"
    ready.mkdir()
    first_versions(ready)
    script = f'mount -t tmpfs -o size=1m none "$1"; cp -a {ready}/. "$1"'
    found = run(script, folder, "full")
    assert (found.pop("beside"), found.pop("after")) == ([], [])
    assert all("磁盘满了" in one["words"] and one["stands"] for one in found.values()), found
    note("full disk", kinds=len(found))


@pytest.mark.slow
def test_on_a_read_only_disk_every_old_file_stands(folder):
    if not may_mount(folder):
        pytest.skip("no disk can be made here (unshare, mount)")
    first_versions(folder)
    script = 'mount --bind "$1" "$1"; mount -o remount,ro,bind "$1"'
    found = run(script, folder, "read-only")
    assert found.pop("beside") == []
    assert all("磁盘是只读的" in one["words"] and one["stands"] for one in found.values()), found
    note("read-only disk", kinds=len(found))


@pytest.mark.slow
@pytest.mark.skipif(os.name == "nt", reason="no limits of files there")
def test_a_write_that_ends_in_the_middle_leaves_every_old_file(folder):
    first_versions(folder)
    found = run("", folder, "small")
    assert found.pop("beside") == []
    assert all("文件太大" in one["words"] and one["stands"] for one in found.values()), found
    note("write that ends in the middle", kinds=len(found))


@pytest.mark.slow
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write it")
def test_in_a_folder_that_may_not_be_written_every_old_file_stands(folder):
    first_versions(folder)
    folder.chmod(0o555)
    try:
        found = run("", folder, "read-only")
    finally:
        folder.chmod(0o755)
    assert found.pop("beside") == []
    assert all("没有权限写进" in one["words"] and one["stands"] for one in found.values()), found
    note("folder without permission", kinds=len(found))
