"""Forks a writer, kills it at a random moment, looks at what it left, and does so again.

`killing.py FOLDER TIMES KIND...` ends with code 1 at the first file that is not whole.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from pathlib import Path

from writers import WRITERS, write_for_ever


def kill(kind: str, folder: Path, times: int) -> None:
    """Kill writers of one kind. Ends the program where something is not whole."""
    writer = WRITERS[kind]
    path = folder / writer.name
    for number in (0, 1):  # all is imported and made once
        started = time.perf_counter()
        writer.write(path, number)
    longest = max(2 * (time.perf_counter() - started), 0.02)
    for turn in range(times):
        child = os.fork()
        if not child:
            try:
                write_for_ever(writer, path)
            finally:
                os._exit(3)
        time.sleep(random.uniform(0, longest))
        os.kill(child, signal.SIGKILL)
        if os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) != -signal.SIGKILL:
            sys.exit(f"the writer of {path} ended by itself")
        if not writer.is_whole(path):
            sys.exit(f"{path} is torn after kill {turn + 1}")


if __name__ == "__main__":
    for wanted in sys.argv[3:]:
        kill(wanted, Path(sys.argv[1]), int(sys.argv[2]))
