"""Probes of the program on Windows, real or Wine's: started by Windows' Python.

    python probes.py NAME … [--report FILE] [--setup SETUP.EXE]

NAME: clipboard, drag, files, installer. Prints a line a probe; the report is JSON. Exit code 1
if any found what must not be.
"""

from __future__ import annotations

import argparse
import json
import sys
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

import clipboard_probe
import drag_probe
import files_probe
import installer_probe
from acted import Found


def main() -> int:
    """Run those that are named; the exit code."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("names", nargs="+", choices=("clipboard", "drag", "files", "installer"))
    parser.add_argument("--report", type=Path)
    parser.add_argument("--setup", type=Path, help="the installer, for its probe")
    options = parser.parse_args()
    probes: dict[str, Callable[[], Iterator[Found]]] = {
        "clipboard": clipboard_probe.probe,
        "drag": drag_probe.probe,
        "files": files_probe.probe,
        "installer": lambda: installer_probe.probe(options.setup),
    }
    found: list[tuple[str, Found]] = []
    for name in options.names:
        for one in _tried(probes[name]):
            print(
                f"{'ok' if one.is_right else 'FAILED':7}{name}: {one.what}: {one.found}", flush=True
            )
            found.append((name, one))
    if options.report:
        records = [{"part": name, **one._asdict()} for name, one in found]
        text = json.dumps(records, ensure_ascii=False, indent=1)
        options.report.write_text(text + "\n", encoding="utf-8")
    return 0 if all(one.is_right for _, one in found) else 1


def _tried(probe: Callable[[], Iterator[Found]]) -> Iterator[Found]:
    """What a probe finds; one that breaks off has found that."""
    try:
        yield from probe()
    except Exception as error:  # noqa: BLE001 - the report names whatever went wrong
        traceback.print_exc()
        yield Found("breaks off", False, f"{type(error).__name__}: {error}")


if __name__ == "__main__":
    sys.exit(main())
