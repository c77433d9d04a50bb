"""Fuzzes for a time: `make fuzz`, or one target again from its seed.

    python tests/fuzz/run.py --seconds 600
    python tests/fuzz/run.py --target "dataset files" --seed 7

A find is printed with the smallest input that shows it, written to build/fuzz/, and told with the
command that finds it again. Exit codes: 0 nothing found, 1 something found, 2 wrong use.
"""

from __future__ import annotations

import argparse
import logging
import os
import platform
import random
import sys
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT / "desktop"), str(ROOT / "tests")]
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from fuzz import asking, merging, reading, showing, tables, writing  # noqa: E402
from hypothesis import HealthCheck, Phase, given, seed, settings  # noqa: E402
from hypothesis import strategies as st  # noqa: E402

TARGETS = (
    reading.TARGETS
    | merging.TARGETS
    | tables.TARGETS
    | asking.TARGETS
    | writing.TARGETS
    | showing.TARGETS
)
FINDS = ROOT / "build" / "fuzz"
_AT_ONCE = 100
"""Examples of a target before it is the next one's turn; one of those that take long."""


def tried(name: str, number: int, examples: int) -> tuple[int, str]:
    """Try a target from a seed: how many examples were tried, and what was found, if anything."""
    hold, strategies = TARGETS[name]
    count = 0

    def counted(drawn: tuple[Any, ...]) -> None:
        nonlocal count
        count += 1
        hold(*drawn)

    phases = (Phase.explicit, Phase.generate, Phase.shrink)
    check = settings(
        max_examples=examples, deadline=None, database=None, phases=phases,
        suppress_health_check=list(HealthCheck),
    )(seed(number)(given(st.tuples(*strategies))(counted)))  # fmt: skip
    try:
        check()
    except Exception:  # noqa: BLE001 - whatever it is, it is a find
        return count, traceback.format_exc()
    return count, ""


def fuzz(names: list[str], first: int, until: Callable[[], bool]) -> dict[str, list[Any]]:
    """Try targets until it is time, each for as long as the others.

    By name: how many examples, how many seconds, and the seeds of what was found.
    """
    found: dict[str, list[Any]] = {name: [0, 0.0, []] for name in names}
    numbers = dict.fromkeys(names, first)
    while True:
        name = min(names, key=lambda one: found[one][1])
        number, started = numbers[name], time.monotonic()
        count, find = tried(name, number, _AT_ONCE if "hostile" not in name else 1)
        found[name][0] += count
        found[name][1] += time.monotonic() - started
        numbers[name] += 1
        if find and len(found[name][2]) < 5:
            found[name][2].append(number)
            _tell(name, number, find)
        if until():
            return found


def _tell(name: str, number: int, find: str) -> None:
    FINDS.mkdir(parents=True, exist_ok=True)
    path = FINDS / f"{name.replace(' ', '-')}-{number}.txt"
    again = f'python tests/fuzz/run.py --target "{name}" --seed {number}'
    path.write_text(f"{again}\n\n{find}", encoding="utf-8", errors="backslashreplace")
    print(f"FOUND in {name}, seed {number}; again by: {again}\n{find[-3000:]}", flush=True)


def main(arguments: list[str] | None = None) -> int:
    """Fuzz, and print what was tried as a table."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--seconds", type=float, default=600.0, help="how long (default: 600)")
    parser.add_argument("--target", choices=TARGETS, help="only this one")
    parser.add_argument("--seed", type=int, help="only this seed, once")
    asked = parser.parse_args(arguments)
    sys.stdout.reconfigure(encoding="utf-8", errors="backslashreplace")  # type: ignore[union-attr]
    from parkfacts.views.shell import qt_log
    from parkfacts.views.shell.start import make_application

    logging.basicConfig(level=logging.CRITICAL)
    qt_log.listen()
    application = make_application(["fuzz"])
    end = time.monotonic() + asked.seconds
    first = random.SystemRandom().randrange(10**6) if asked.seed is None else asked.seed
    names = [asked.target] if asked.target else list(TARGETS)
    over = (lambda: time.monotonic() > end) if asked.seed is None else (lambda: True)
    found = fuzz(names, first, over)
    application.processEvents()
    qt_log.stop_listening()
    print(f"\n{platform.platform()}, Python {platform.python_version()}, seeds from {first}\n")
    print(f"| {'what':28} | examples | seconds | found |")
    print("|---|---|---|---|")
    for name, (count, seconds, finds) in found.items():
        print(f"| {name:28} | {count:8} | {seconds:7.0f} | {len(finds):5} |")
    return 1 if any(finds for _, _, finds in found.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
