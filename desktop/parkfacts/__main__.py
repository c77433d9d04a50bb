"""Starts ParkFacts: the window, or a command of the command line."""

from __future__ import annotations

import gc
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run with these arguments (None: the program's own); the result is the exit code."""
    gc.disable()  # until the window is there; a command of the command line ends before it pays
    from parkfacts.cli import run

    return run(sys.argv[1:] if arguments is None else arguments)


if __name__ == "__main__":
    sys.exit(main())
