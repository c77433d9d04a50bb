"""Starts ParkFacts: the window, or a command of the command line."""

from __future__ import annotations

import gc
import sys


def main(arguments: list[str] | None = None) -> int:
    """Run with these arguments (None: the program's own); the result is the exit code."""
    gc.disable()  # until the window is there; a command of the command line ends before it pays
    try:
        from parkfacts.cli.program import run

        return run(sys.argv[1:] if arguments is None else arguments)
    except ImportError as error:
        if not getattr(sys, "frozen", False):
            raise
        return _damaged(error)


def _damaged(error: ImportError) -> int:
    """Part of the frozen folder is gone or broken: one clear message, by what still works."""
    from parkfacts.app.last_words import say

    say(f"parkfacts: 程序文件缺失或损坏，请重新解压或重新安装（{error}）")
    return 1


if __name__ == "__main__":
    sys.exit(main())
