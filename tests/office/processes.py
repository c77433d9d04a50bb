"""A screen without a monitor, and processes that answer a line of JSON with another."""

from __future__ import annotations

import contextlib
import json
import os
import select
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

PATIENCE_SECONDS = 60


class AnswerError(AssertionError):
    """The process said that it failed, said nothing, or ended."""


class Talker:
    """A process with commands on its stdin and answers on its stdout; its stderr is kept."""

    def __init__(self, name: str, command: list[str], env: dict[str, str], log: Path) -> None:
        self.name, self._log = name, log
        with log.open("wb") as errors:
            self._process = subprocess.Popen(
                command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=errors
            )

    def ask(self, do: str, **given: Any) -> dict[str, Any]:
        """Its answer to a command. Raises AnswerError."""
        assert self._process.stdin is not None
        with contextlib.suppress(BrokenPipeError):  # told by the missing answer
            self._process.stdin.write(json.dumps({"do": do, **given}).encode() + b"\n")
            self._process.stdin.flush()
        return self.answer(do)

    def answer(self, what: str) -> dict[str, Any]:
        """The next line that it says. Raises AnswerError."""
        assert self._process.stdout is not None
        pipe, said = self._process.stdout.fileno(), b""
        end = time.monotonic() + PATIENCE_SECONDS
        while not said.endswith(b"\n"):
            ready, _, _ = select.select([pipe], [], [], max(end - time.monotonic(), 0))
            more = os.read(pipe, 1 << 16) if ready else b""
            if not more:
                why = "ended" if ready else f"said nothing for {PATIENCE_SECONDS} s"
                log = self._log.read_text(errors="replace")[-2000:]
                raise AnswerError(f"{self.name} {why} when asked to {what}:\n{log}")
            said += more
        found: dict[str, Any] = json.loads(said)
        if "error" in found:
            raise AnswerError(f"{self.name} could not {what}: {found['error']}")
        return found

    def end(self) -> None:
        """Let it go; it ends when nobody talks to it any more."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        stop(self._process)
        self._process.stdout.close()


def stop(process: subprocess.Popen[bytes], grace: float = 5.0) -> None:
    """Wait until a process has ended, and end it if it does not."""
    for how in (process.terminate, process.kill):
        try:
            process.wait(grace)
        except subprocess.TimeoutExpired:
            how()
    process.wait()


@contextlib.contextmanager
def screen() -> Iterator[str]:
    """A display of our own (:99), which nobody sees; it stands when it is given."""
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1600x1200x24",
               "-dpi", "96", "-nolisten", "tcp"]  # fmt: skip
    process = subprocess.Popen(
        command, pass_fds=[writing], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    os.close(writing)
    try:
        ready, _, _ = select.select([reading], [], [], PATIENCE_SECONDS)
        number = os.read(reading, 16).decode().strip() if ready else ""
        if not number:
            raise AnswerError("Xvfb did not start")
        yield f":{number}"
    finally:
        os.close(reading)
        process.terminate()
        stop(process)
