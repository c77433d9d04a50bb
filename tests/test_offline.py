"""Offline: no face of the program asks for an internet socket, by Python or by Qt."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

PROJECT = Path(__file__).resolve().parent.parent
FACES = {
    "window": ("--smoke-test",),
    "picture": ("snapshot", "--out", "x.png"),
    "command line": ("facts", "--search", "wm", "--format", "csv"),
}
# Says on stderr what it hears, and goes on: the program must not be able to swallow it.
LISTEN = """
import os, sys
def hear(event, arguments):
    made = event == "socket.__new__" and int(arguments[1]) != 1
    if made or event in ("socket.getaddrinfo", "socket.gethostbyname", "socket.connect"):
        os.write(2, f"SOCKET {event} {arguments[1:]}\\n".encode())
sys.addaudithook(hear)
from parkfacts.__main__ import main
sys.exit(main(sys.argv[1:]))
"""


def started(command, folder):
    environment = os.environ | {"PYTHONPATH": str(PROJECT / "desktop")}
    return subprocess.run(
        command, env=environment, cwd=folder, capture_output=True, encoding="utf-8", check=False
    )


@pytest.mark.slow
@pytest.mark.parametrize("arguments", FACES.values(), ids=FACES)
def test_python_opens_no_internet_socket(arguments, tmp_path):
    done = started([sys.executable, "-c", LISTEN, *arguments], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "SOCKET" not in done.stderr


def test_the_ear_hears(tmp_path):
    code = LISTEN.replace("from parkfacts.__main__ import main", "import socket; socket.socket()")
    done = started(
        [sys.executable, "-c", code.replace("sys.exit(main(sys.argv[1:]))", "")], tmp_path
    )
    assert "SOCKET socket.__new__" in done.stderr


@pytest.mark.slow
@pytest.mark.parametrize("arguments", FACES.values(), ids=FACES)
def test_nothing_in_the_process_opens_an_internet_socket(arguments, tmp_path):
    """Qt's own sockets too, seen by the kernel."""
    trace = tmp_path / "trace"
    tracing = ["strace", "-f", "-qq", "-e", "trace=%network", "-o", str(trace)]
    if not shutil.which("strace") or started([*tracing, "true"], tmp_path).returncode:
        pytest.skip("strace is not here, or may not trace")
    done = started([*tracing, sys.executable, "-m", "parkfacts", *arguments], tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    calls = trace.read_text(encoding="utf-8", errors="replace")
    assert not re.findall(r".*\bAF_INET6?\b.*", calls)
