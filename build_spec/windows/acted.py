"""Processes that probes talk with: the program that acts, and others beside it."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from pathlib import Path
from queue import Empty, Queue
from typing import Any, NamedTuple, Self

HERE = Path(__file__).resolve().parent
PATIENCE_SECONDS = 60


class Found(NamedTuple):
    """What one probe found."""

    what: str
    is_right: bool
    found: str
    """In words, for the report."""


class Process:
    """A script beside this one that answers in lines of JSON."""

    def __init__(self, script: str, *arguments: str) -> None:
        command = [sys.executable, "-X", "utf8", str(HERE / script), *arguments]
        self._process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8"
        )
        self._lines: Queue[str] = Queue()
        threading.Thread(target=self._read, daemon=True).start()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._process.poll() is None:
            self._process.kill()
        self._process.wait()

    def line(self, seconds: float = PATIENCE_SECONDS) -> str:
        """The next line. Raises TimeoutError."""
        try:
            return self._lines.get(timeout=seconds)
        except Empty:
            raise TimeoutError(f"nothing said within {seconds} s") from None

    def answer(self, seconds: float = PATIENCE_SECONDS) -> dict[str, Any]:
        """The next line that is JSON; Qt's own words are passed over. Raises RuntimeError."""
        while not (line := self.line(seconds)).startswith("{"):
            pass
        answer: dict[str, Any] = json.loads(line)
        if "error" in answer:
            raise RuntimeError(answer["error"])
        return answer

    def ask(self, what: str, **given: object) -> dict[str, Any]:
        """Tell it to do something; its answer."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps({"do": what, **given}) + "\n")
        self._process.stdin.flush()
        return self.answer()

    def wait(self, seconds: float = PATIENCE_SECONDS) -> int:
        """Until it has ended by itself; its exit code. Raises TimeoutExpired."""
        return self._process.wait(seconds)

    def _read(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            self._lines.put(line)


class Program(Process):
    """ParkFacts with its window."""

    def __init__(self) -> None:
        super().__init__("acting.py")
        self.platform = self.answer()["platform"]
