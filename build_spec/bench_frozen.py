"""Measures the frozen folder against the source: start, and size against a default build.

    python build_spec/bench_frozen.py [--runs 15]

Frozen, source and a bare window start by turns, so that a busy machine slows all of them; a ratio
is the median over the rounds. Writes build/bench-frozen.json and prints a table; asserts nothing.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import subprocess
import sys
from pathlib import Path
from statistics import median
from time import monotonic
from typing import Any

import product
from archives import files_below
from bench import BARE, OFF_SCREEN, machine

ROOT = product.ROOT
SOURCE = (str(ROOT / ".venv" / "bin" / product.COMMAND),)
FROZEN = (str(ROOT / "dist" / product.NAME / product.NAME),)
DEFAULT = ROOT / "build" / "default"


def started(command: tuple[str, ...], home: Path) -> dict[str, float]:
    """Milliseconds from the start of a program to its painted window, and to its chart."""
    target = home / "times.json"
    target.unlink(missing_ok=True)
    names = ("HOME", "XDG_CONFIG_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME")
    environment = {**os.environ, **dict.fromkeys(names, str(home))}
    environment |= {"QT_QPA_PLATFORM": OFF_SCREEN, "PARKFACTS_START_TIMES": str(target)}
    begin = monotonic()
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True)
    text = target.read_text(encoding="utf-8") if target.exists() else done.stdout
    return {k: (v - begin) * 1000 for k, v in json.loads(text).items() if k in ("painted", "ready")}


def measure_start(runs: int) -> dict[str, Any]:
    """Medians in milliseconds, and the ratios of rounds."""
    home = ROOT / "build" / "bench-home"
    home.mkdir(parents=True, exist_ok=True)
    commands = {"frozen": FROZEN, "source": SOURCE, "bare": (sys.executable, "-c", BARE)}
    rounds = []
    for number in range(runs + 1):
        times = {name: started(command, home) for name, command in commands.items()}
        if number:  # the first fills caches
            rounds.append(times)
    result: dict[str, Any] = {"runs": runs}
    for name in commands:
        for key in rounds[0][name]:
            result[f"{name}_{key}_ms"] = median(times[name][key] for times in rounds)
    for key in ("painted", "ready"):
        result[f"{key}_ratio"] = median(t["frozen"][key] / t["source"][key] for t in rounds)
    return result


def default_build() -> Path:
    """What PyInstaller makes of the same program without being told anything."""
    folder = DEFAULT / "dist" / product.NAME
    command = (
        *(sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"),
        *("--name", product.NAME, "--collect-data", product.COMMAND),
        *("--specpath", str(DEFAULT), "--workpath", str(DEFAULT / "work")),
        *("--distpath", str(DEFAULT / "dist"), str(ROOT / "build_spec" / "entry.py")),
    )
    subprocess.run(command, cwd=ROOT, capture_output=True, check=True)
    return folder


def size_of(folder: Path) -> int:
    """Bytes of all files; a link counts nothing."""
    return sum(path.stat().st_size for path in files_below(folder) if not path.is_symlink())


def measure_size() -> dict[str, Any]:
    """Bytes of folder, default folder and archives."""
    dist = ROOT / "dist"
    frozen, default = size_of(dist / product.NAME), size_of(default_build())
    archives = {p.name: p.stat().st_size for p in sorted(dist.iterdir()) if p.is_file()}
    files = len(files_below(dist / product.NAME))
    return {"folder": frozen, "files": files, "default": default, "archives": archives}


def main() -> None:
    """Measure, print, write."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--runs", type=int, default=15)
    start = measure_start(parser.parse_args().runs)
    size = measure_size()
    result = {"machine": machine(), "start": start, "size": size}
    target = ROOT / "build" / "bench-frozen.json"
    target.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    mega = 1e6
    rows = [
        (
            f"{key} frozen ÷ source", f"{start[key + '_ratio']:.2f}", "≤ 1.15",
            f"{start[f'frozen_{key}_ms']:.0f} / {start[f'source_{key}_ms']:.0f} ms",
        )
        for key in ("painted", "ready")
    ]  # fmt: skip
    rows.append(
        (
            "folder ÷ default build", f"{size['folder'] / size['default']:.2f}", "≤ 0.60",
            f"{size['folder'] / mega:.0f} / {size['default'] / mega:.0f} MB",
        )
    )  # fmt: skip
    rows += [(name, f"{n / mega:.1f} MB", "≤ 65 MB", "") for name, n in size["archives"].items()]
    print(
        f"{result['machine']}, {platform.machine()}; bare window {start['bare_painted_ms']:.0f} ms"
    )
    for name, value, goal, more in rows:
        print(f"{name:42} {value:>9} {goal:>8}   {more}")


if __name__ == "__main__":
    main()
